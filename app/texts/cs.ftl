# The console in Czech. All four files have the same keys.

## Words on every page
skip = Přejít na obsah
nav = Hlavní
nav-set-up = Nastavení
menu = Menu
crumbs = Kde jste
overview = Přehled
integrations = Integrace
integration = Integrace
connections = Připojení
runs = Běhy
profile = Váš účet
account = Účet
team = Tým
role = Role
language = Jazyk
yes = ano
no = ne
never = Nikdy
empty = prázdné
open = Otevřít
close = Zavřít
details = Podrobnosti
reload = Načíst znovu
save = Uložit
test = Otestovat
pages = Stránky
page-first = Nejnovější
page-older = Starší
filter = Filtrovat
filter-all = Vše
filter-clear = Zobrazit vše
needs-role = Je potřeba role { $role }
role-viewer = Čtenář
role-operator = Operátor
role-admin = Správce
role-owner = Vlastník
form-errors = { $count ->
    [one] Jedno pole je potřeba opravit
    [few] { $n } pole je potřeba opravit
   *[other] { $n } polí je potřeba opravit
 }

## Dates and durations; all spaces are no-break
date-today = Dnes { $time }
date-yesterday = Včera { $time }
date-tomorrow = Zítra { $time }
date-time = { $day }. { $month }. { $time }
date-time-year = { $day }. { $month }. { $year } { $time }
date-long = { $day }. { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
 } { $year } { $time }
duration-seconds = { $first } s
duration-minutes = { $first } min { $second } s
duration-hours = { $first } h { $second } min
minutes = { $n } min
left-about = asi { $time }
left-under-minute = méně než minuta

## Before signing in
gate-motto = Obchod a firemní systémy vyprávějí stejný příběh. Každý den, bez přepisování.
sign-in-title = Přihlášení
sign-in = Přihlásit se
sign-in-note = Odhlášení ukončí toto přihlášení, nové heslo všechna ostatní.
sign-out = Odhlásit se
email = E-mail
password = Heslo
first-start-title = První spuštění
first-start-lede = Vytvořte prvního vlastníka a jeho tým. Kód dokládá, že tento Mostek provozujete vy.
first-start-do = Vytvořit tým a přihlásit se
set-up-code = Kód pro nastavení
set-up-code-help = Najdete ho v logu programu, vypsal se při spuštění.
your-name = Vaše jméno
password-help = Alespoň 12 znaků. Krátká věta se dobře pamatuje a těžko hádá.
team-name = Název týmu
team-name-help = Vaše firma nebo agentura. Uvidí ho kolegové.
time-zone = Časové pásmo
time-zone-help = Řídí se jím plány i zobrazené časy.

## What can be wrong with people; codes of the engine
people-wrong = E-mail nebo heslo nesouhlasí
people-wrong-next = Zkontrolujte obojí a zkuste to znovu. Po několika pokusech bude nutné chvíli počkat.
people-wait = Příliš mnoho pokusů
people-wait-next = { $count ->
    [one] Zkuste to znovu za 1 sekundu.
    [few] Zkuste to znovu za { $n } sekundy.
   *[other] Zkuste to znovu za { $n } sekund.
 }
people-present-password = Toto není vaše současné heslo. Zadejte ho znovu.
people-password-short = Heslo je příliš krátké. Použijte alespoň 12 znaků.
people-password-long = Heslo je příliš dlouhé. Zvolte kratší.
people-password-common = Toto heslo patří k těm, která útočníci zkoušejí jako první. Zvolte jiné.
people-email = Toto není e-mailová adresa. Má tvar jmeno@example.com.
people-email-taken = S touto adresou se už někdo přihlašuje. Použijte jinou.
people-name = Zadejte své jméno, nejvýše 100 znaků.
people-team = Zadejte název týmu, nejvýše 100 znaků.
people-time-zone = Vyberte časové pásmo ze seznamu.
people-set-up-code = Kód pro nastavení nesouhlasí. Nejnovější najdete v logu programu.
people-first-start-done = První spuštění už proběhlo
people-first-start-done-next = Přihlaste se účtem, který při něm vznikl.
people-unknown-user = S touto adresou se nikdo nepřihlašuje.
people-trouble = Nepovedlo se to kvůli potížím na naší straně
people-trouble-next = Nic se nezměnilo. Zkuste to znovu; pokud potíže trvají, důvod najdete v logu programu.

## Own account
profile-lede = Váš jazyk, vaše heslo a odhlášení.
password-title = Heslo
password-present = Současné heslo
password-new = Nové heslo
password-change = Změnit heslo
password-note = Všechna vaše ostatní přihlášení skončí.

## Notices
notice-welcome = Vítejte v Mostku
notice-welcome-next = Začněte připojením svého obchodu.
notice-sign-in = Pro pokračování se přihlaste
notice-forbidden = Vaše role to nedovoluje
notice-forbidden-next = Nic se nezměnilo. Obraťte se na vlastníka týmu.
notice-trouble = Nepovedlo se to kvůli potížím na naší straně
notice-trouble-next = Nic se neztratilo. Zkuste to znovu; pokud potíže trvají, důvod najdete v logu programu.
notice-password = Heslo je změněné
notice-password-next = Všechna vaše ostatní přihlášení skončila.
notice-saved = Připojení je uložené
notice-saved-next = Otestujte ho, než ho použije některá integrace.
notice-changed = Připojení mezitím změnil někdo jiný
notice-changed-next = Vaše změny se neuložily. Stránka ukazuje současný stav; proveďte je znovu.
notice-test-passed = Test proběhl v pořádku
notice-test-failed = { $count ->
    [one] 1 kontrola selhala
    [few] { $n } kontroly selhaly
   *[other] { $n } kontrol selhalo
 }
notice-test-failed-next = V seznamu je, co je špatně a co s tím.
notice-started = Běh je spuštěný
notice-started-next = Stránku můžete zavřít, běh pokračuje.
notice-joined = Už běží
notice-joined-next = Připojili jste se k běhu, který už probíhá (spuštěno: { $who }, { $at }); druhý se nespustil.
notice-joined-plain = Už běží. Připojili jste se k tomuto běhu; druhý se nespustil.
notice-joined-follows = Už běží; vaše úplná synchronizace bude následovat
notice-joined-follows-next = Připojili jste se k běhu, který už probíhá (spuštěno: { $who }, { $at }). Protože dělá méně, než jste chtěli, spustí se po něm sám úplný.
notice-cancelled = Běh se ruší
notice-cancelled-next = Rozpracovaná stránka se dokončí. Co je zapsané, zůstává; další běh odtud naváže.
notice-activated = Integrace je aktivní
notice-activated-next = Běží podle plánu a kdykoli stisknete Synchronizovat.
notice-incomplete = Integrace ještě není úplná
notice-incomplete-next = Chybí: { $open }. Doplňte to a použijte soubor znovu; nic se nezměnilo.
notice-paused = Integrace je pozastavená
notice-paused-next = Vše zůstává uložené. Až má pokračovat, aktivujte ji.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Takový běh ani integrace neexistuje
run-error-not-found-next = Mezitím možná skončil nebo ji někdo odstranil.
run-error-not-active = Integrace není aktivní
run-error-not-active-next = Nejdřív ji aktivujte, pak může běžet.
run-error-not-allowed = Vaše role to nedovoluje
run-error-not-allowed-next = Nic se nezměnilo. Obraťte se na vlastníka týmu.

## Pages that cannot be shown
error-sign-in = Jste odhlášeni
error-sign-in-text = Přihlaste se znovu a můžete pokračovat. Nic se neztratilo.
error-forbidden = Na tuto stránku vaše role nestačí
error-forbidden-text = Pokud ji potřebujete, obraťte se na vlastníka týmu.
error-not-found = Tady nic není
error-not-found-text = V adrese je překlep, nebo to, co tu bylo, patří jinému týmu či už neexistuje.
error-trouble = Stránku teď nelze zobrazit
error-trouble-text = Potíže jsou u nás nebo na cestě k nám. Zkuste to znovu; pokud trvají, důvod najdete v logu programu.
error-back = Přejít na přehled

## States
state-ok = V pořádku
state-work = Pracuje
state-warn = Pozor
state-bad = Selhalo
state-rest = Pozastaveno
state-draft = Koncept
state-not-run = Ještě neběželo
state-not-tested = Netestováno
state-checks-failed = { $count ->
    [one] 1 kontrola selhala
    [few] { $n } kontroly selhaly
   *[other] { $n } kontrol selhalo
 }
state-finished-undelivered = Dokončeno, nedoručeno: { $n }

## Outcomes
outcome-created = Vytvořeno
outcome-updated = Změněno
outcome-unchanged = Beze změny
outcome-deleted = Smazáno
outcome-skipped = Vynecháno
outcome-held = Čeká na vás
outcome-submitted = Předáno
outcome-unsettled = Nejisté
outcome-invalid = Neplatné
outcome-rejected = Odmítnuto
outcome-failed = Selhalo
outcome-held-note = je třeba rozhodnout
outcome-invalid-note = odmítáme my
outcome-rejected-note = odmítá { $platform }

## Columns
column-state = Stav
column-bridge = Obchod a systém
column-last-run = Poslední běh
column-next-run = Příští běh
column-undelivered = Nedoručené
column-action = Akce
column-name = Název
column-account = Účet
column-used-by = Používá
column-last-test = Poslední test
column-run = Běh
column-started = Spuštěno
column-read = Přečteno
column-result = Výsledek
column-took = Trvání
column-flow = Tok
column-time = Čas
column-record = Záznam
column-outcome = Výsledek
column-what = Co se stalo
column-field = Pole
column-before = Před
column-after = Po

## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Vše běží samo.
    [one] Jedna věc čeká na vás.
    [few] { $n } věci čekají na vás.
   *[other] { $n } věcí čeká na vás.
 }
needs-title = Čeká na vás
needs-lede = Nejnaléhavější nahoře. Vše ostatní běží samo.
needs-nothing = Nic. Vše běží samo.
need-workers = Neběží žádný pracovní proces
need-workers-place = Běhy čekají, až nějaký začne pracovat. Spusťte „mostek serve“ nebo „mostek worker“ na stroji, který dosáhne na tuto databázi.
need-workers-do = Zobrazit běhy
need-failed = Poslední běh selhal
need-failed-place = Integrace: { $integration }, od: { $since }. Co je doručené, zůstává; další běh odtud naváže.
need-failed-do = Zobrazit běh
need-connection = Připojení „{ $connection }“ neprošlo testem
need-connection-place = { $platform } něco odmítá. Test ukazuje, co to je a co s tím.
need-connection-do = Zobrazit test
need-undelivered = { $count ->
    [one] 1 záznam není doručený
    [few] { $n } záznamy nejsou doručené
   *[other] { $n } záznamů není doručeno
 }
need-undelivered-place = Integrace: { $integration }. Nic se neztratilo; každý běh to zkusí znovu.
need-undelivered-do = Zobrazit záznamy
now-title = Právě teď
now-workers = Pracovní procesy
now-workers-alive = běží: { $n }
now-no-worker = Bez pracovního procesu nic neběží.
now-runs = Běhy
now-runs-active = probíhá: { $n }

## Integrations
integrations-lede = Obchod propojený se systémem. Co se mezi nimi přenáší a jak se kterému mostu daří.
integrations-caption = Integrace: stav, poslední běh, nedoručené záznamy a příští běh
integrations-count = { $count ->
    [one] 1 integrace
    [few] { $n } integrace
   *[other] { $n } integrací
 }
integrations-none = Zatím žádná integrace
integrations-none-text = Propojte obchod se systémem. Než bude hotový průvodce, popisuje se integrace v souboru:
integrations-none-step-1 = Nechte si vypsat soubor s vysvětlivkami:
integrations-none-step-2 = Doplňte adresy a uveďte, kde jsou uložená tajemství.
integrations-none-step-3 = Použijte ho; podruhé už se nic nezmění:
integration-is-working = Právě probíhá běh.
integration-is-draft = Koncept: dokud ho neaktivujete, nic nespouští.
integration-is-paused = Pozastaveno: vše zůstává uložené a nic se nespouští.
integration-is-new = Připraveno. Ještě neběželo.
integration-is-failed = Poslední běh selhal: { $reason }
integration-is-waiting = { $count ->
    [one] Běží; 1 záznam čeká.
    [few] Běží; { $n } záznamy čekají.
   *[other] Běží; { $n } záznamů čeká.
 }
integration-is-ok = Vše je doručené.
flows = Co se přenáší
flow-complete = Přečteno celé; další běh čte od:
flow-incomplete = Ještě nepřečteno do konce; další běh čte vše.
namespace = Předpona čísel
sync = Synchronizovat
sync-now = Synchronizovat
sync-full = Úplná synchronizace
sync-inactive = Integrace není aktivní
pause = Pozastavit
activate = Aktivovat
next-draft = Koncept
next-paused = Pozastaveno
next-after = Po tomto
next-by-hand = Až ho spustíte
schedule-manual = jen na vyžádání
schedule-minutes = { $count ->
    [one] každou minutu
    [few] každé { $n } min
   *[other] každých { $n } min
 }
schedule-daily = denně v { $time }
by-schedule = plán
by-command-line = příkazová řádka

## Connections
connections-lede = Účty v obchodech a systémech. Jedno připojení může sloužit více integracím; o požadavky se dělí, takže vás platforma nezablokuje.
connections-none = Zatím žádné připojení
connections-none-text = Začněte obchodem: budete potřebovat jeho exportní odkazy nebo klíč API.
connections-count = { $count ->
    [one] 1 připojení.
    [few] { $n } připojení.
   *[other] { $n } připojení.
 }
connections-secrets = Hesla a exportní odkazy ukládáme zašifrované a už je nikdy nezobrazíme.
connection-add = Přidat připojení
connection-choose = Vyberte platformu
connection-choose-lede = Obchody jsou vlevo, firemní systémy vpravo; tak je to v celém Mostku.
connection-new = Nové připojení: { $platform }
shops = Obchody
systems = Systémy
connection-account = Účet
connection-name = Název v Mostku
connection-name-help = Uvidí ho kolegové.
connection-lede = { $platform }, účet { $account }. { $count ->
    [0] Zatím se nepoužívá.
    [one] Používá ho 1 integrace.
    [few] Používají ho { $n } integrace.
   *[other] Používá ho { $n } integrací.
 } Poslední změna: { $changed }.
connection-unused = zatím se nepoužívá
connection-passed = v pořádku { $passed } z { $all }
connection-test-first = před použitím otestujte
connection-where = Kde to najdete: { $platform }
connection-save-note = Uložením se synchronizace nespustí.
save-and-test = Uložit a otestovat
more-settings = Další nastavení
secret-saved = uloženo
secret-saved-ends = uloženo, končí na { $end }
secret-replace = Nahradit
test-title = Poslední test
test-none = Od uložení se netestovalo.
test-now = Otestovat
check-passed = v pořádku
check-warned = funguje
check-failed = selhalo
check-skipped = nezkoušeno

## Runs
runs-lede = Co běželo a s jakým výsledkem. Nejnovější nahoře.
runs-caption = Běhy: stav, spuštění, přečtené záznamy a výsledek
runs-newest = Nejnovější běhy
runs-all = Všechny běhy
runs-none = Zatím žádný běh
runs-none-text = První se spustí po aktivaci, nebo až u integrace stisknete Synchronizovat.
runs-none-yet = Zatím žádný běh. První se spustí po aktivaci, nebo hned.
runs-none-found = Filtru neodpovídá žádný běh.
runs-active = Probíhá
runs-finished = Dokončeno
runs-failed = Selhalo
runs-cancelled = Zrušeno
kind-full = Úplná synchronizace
kind-incremental = Synchronizace změn
kind-dry-run = Zkušební běh
kind-retry = Opakování nedoručených
run-queued = Ve frontě
run-running = Pracuje
run-waiting = Čeká
run-paused = Pozastaveno
run-stopping = Zastavuje se
run-finished = Dokončeno
run-failed = Selhalo
run-cancelled = Zrušeno
run-parked = Odstaveno
run-none = ještě neběželo
run-note = { $count ->
    [one] 1 záznam za { $time }
    [few] { $n } záznamy za { $time }
   *[other] { $n } záznamů za { $time }
 }
run-lede-queued = Kdo požádal: { $who }, { $at }. Čeká se na pracovní proces.
run-lede-active = Kdo spustil: { $who }, { $at }. Stránku můžete zavřít, běh pokračuje.
run-lede-ended = Kdo spustil: { $who }, { $at }.
read-so-far = { $count ->
    [one] zatím 1 záznam
    [few] zatím { $n } záznamy
   *[other] zatím { $n } záznamů
 }
read-of-total = { $read } z { $count ->
    [one] 1 záznamu
   *[other] { $n } záznamů
 }
of-total = { $read } z { $n }
run-progress = Průběh
run-time-left = zbývá
run-running-for = běží už
run-rate = záznamů za sekundu
run-so-far = Zatím
run-result = Výsledek
run-adds-up = { $count ->
    [0] Nic nebylo přečteno
   *[other] Součet dává { $n } přečtených
 }
run-steps = Kroky
run-writes = Zapsáno
run-requests = Požadavky
requests = { $count ->
    [one] 1 požadavek
    [few] { $n } požadavky
   *[other] { $n } požadavků
 }
run-events = Události
run-cancel = Zrušit běh
run-failed-next = Co je doručené, zůstává; další běh odtud naváže.
run-waits = Platforma si vyžádala přestávku
run-waits-until = { $reason } (do { $until })
run-waits-next = Pokračujeme sami.
phase-waiting = nezačalo
phase-scanning = zjišťuje, co už v cíli je
phase-reading = čte a zapisuje
phase-retrying = znovu zkouší čekající záznamy
phase-done = hotovo
stream-customers = Zákazníci
stream-orders = Objednávky
flows-counts = Počty podle toků

## Log
log-title = Záznamy
log-caption = Záznamy tohoto běhu
log-filter = Filtrovat záznamy
log-text = Číslo, jméno nebo klíč
log-none = Není co zobrazit: záznamy beze změny se počítají, ale nevypisují.
log-none-found = Filtru neodpovídá žádný záznam.
log-created = V systému nové
log-deleted = V systému smazáno
log-fields = { $count ->
    [one] změněno 1 pole
    [few] změněna { $n } pole
   *[other] změněno { $n } polí
 }
log-no-changes = Žádné pole se nezapsalo.
log-before-after = Před a po: { $title }
