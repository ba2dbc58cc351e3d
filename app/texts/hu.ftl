# The console in Hungarian. All four files have the same keys.

## Words on every page
skip = Ugrás a tartalomra
nav = Fő menü
nav-set-up = Beállítás
menu = Menü
crumbs = Itt van most
overview = Áttekintés
integrations = Integrációk
integration = Integráció
connections = Kapcsolatok
runs = Futások
profile = Saját fiók
account = Fiók
team = Csapat
role = Szerepkör
language = Nyelv
yes = igen
no = nem
never = Soha
empty = üres
open = Megnyitás
close = Bezárás
details = Részletek
reload = Frissítés
save = Mentés
test = Teszt
pages = Oldalak
page-first = Legújabbak
page-older = Régebbiek
filter = Szűrés
filter-all = Mind
filter-clear = Mind mutatása
needs-role = Ehhez a következő szerepkör kell: { $role }
role-viewer = Megtekintő
role-operator = Kezelő
role-admin = Adminisztrátor
role-owner = Tulajdonos
form-errors = { $n } mezőt javítani kell

## Dates and durations; all spaces are no-break
date-today = Ma { $time }
date-yesterday = Tegnap { $time }
date-tomorrow = Holnap { $time }
date-time = { $month ->
    [1] jan.
    [2] febr.
    [3] márc.
    [4] ápr.
    [5] máj.
    [6] jún.
    [7] júl.
    [8] aug.
    [9] szept.
    [10] okt.
    [11] nov.
   *[12] dec.
 } { $day }. { $time }
date-time-year = { $year }. { $month ->
    [1] jan.
    [2] febr.
    [3] márc.
    [4] ápr.
    [5] máj.
    [6] jún.
    [7] júl.
    [8] aug.
    [9] szept.
    [10] okt.
    [11] nov.
   *[12] dec.
 } { $day }. { $time }
date-long = { $year }. { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
 } { $day }. { $time }
duration-seconds = { $first } mp
duration-minutes = { $first } p { $second } mp
duration-hours = { $first } ó { $second } p
minutes = { $n } perc
left-about = kb. { $time }
left-under-minute = egy percen belül

## Before signing in
gate-motto = A bolt és a mögötte álló rendszerek ugyanazt mutatják. Minden nap, átgépelés nélkül.
sign-in-title = Bejelentkezés
sign-in = Bejelentkezés
sign-in-note = A kijelentkezés ezt a munkamenetet zárja le, az új jelszó az összes többit.
sign-out = Kijelentkezés
email = E-mail-cím
password = Jelszó
first-start-title = Első indítás
first-start-lede = Hozza létre az első tulajdonost és a csapatát. A kód igazolja, hogy Ön üzemelteti ezt a Mosteket.
first-start-do = Csapat létrehozása és belépés
set-up-code = Beállítási kód
set-up-code-help = A program naplójában találja, induláskor íródott bele.
your-name = Az Ön neve
password-help = Legalább 12 karakter. Egy rövid mondatot könnyű megjegyezni és nehéz kitalálni.
team-name = A csapat neve
team-name-help = A cég vagy az ügynökség neve. A kollégák is látják.
time-zone = Időzóna
time-zone-help = Ehhez igazodnak az ütemezések és a kiírt időpontok.

## What can be wrong with people; codes of the engine
people-wrong = Az e-mail-cím vagy a jelszó nem egyezik
people-wrong-next = Ellenőrizze mindkettőt, és próbálja újra. Több próbálkozás után várni kell egy kicsit.
people-wait = Túl sok próbálkozás
people-wait-next = Próbálja újra { $n } másodperc múlva.
people-present-password = Nem ez a jelenlegi jelszava. Írja be újra.
people-password-short = A jelszó túl rövid. Legalább 12 karakter legyen.
people-password-long = A jelszó túl hosszú. Válasszon rövidebbet.
people-password-common = Ezt a jelszót az elsők között szokták kipróbálni. Válasszon másikat.
people-email = Ez nem e-mail-cím. Így néz ki: nev@example.com.
people-email-taken = Ezzel a címmel már bejelentkezik valaki. Használjon másikat.
people-name = Írja be a nevét, legfeljebb 100 karakterrel.
people-team = Írja be a csapat nevét, legfeljebb 100 karakterrel.
people-time-zone = Válasszon időzónát a listából.
people-set-up-code = A beállítási kód nem egyezik. A legújabbat a program naplójában találja.
people-first-start-done = Az első indítás már megtörtént
people-first-start-done-next = Jelentkezzen be az akkor létrehozott fiókkal.
people-unknown-user = Ezzel a címmel senki sem jelentkezik be.
people-trouble = Nálunk felmerült hiba miatt nem sikerült
people-trouble-next = Semmi sem változott. Próbálja újra; ha így marad, az okot a program naplója mutatja.

## Own account
profile-lede = A nyelv, a jelszó és a kijelentkezés.
password-title = Jelszó
password-present = Jelenlegi jelszó
password-new = Új jelszó
password-change = Jelszó módosítása
password-note = Az Ön összes többi munkamenete lezárul.

## Notices
notice-welcome = Üdvözöljük a Mostekben
notice-welcome-next = Kezdje a bolt kapcsolatával.
notice-sign-in = A folytatáshoz jelentkezzen be
notice-forbidden = Ezt az Ön szerepköre nem engedi
notice-forbidden-next = Semmi sem változott. Forduljon a csapat tulajdonosához.
notice-trouble = Nálunk felmerült hiba miatt nem sikerült
notice-trouble-next = Semmi sem veszett el. Próbálja újra; ha így marad, az okot a program naplója mutatja.
notice-password = A jelszó megváltozott
notice-password-next = Az Ön összes többi munkamenete lezárult.
notice-saved = A kapcsolat mentve
notice-saved-next = Tesztelje, mielőtt egy integráció használná.
notice-changed = Ezt a kapcsolatot közben valaki más módosította
notice-changed-next = Az Ön módosításai nem lettek mentve. Az oldal a jelenlegi állapotot mutatja; végezze el őket újra.
notice-test-passed = A teszt sikeres
notice-test-failed = { $n } ellenőrzés sikertelen
notice-test-failed-next = A lista mutatja, mi a baj és mi a teendő.
notice-started = A futás elindult
notice-started-next = Az oldalt bezárhatja, a futás folytatódik.
notice-joined = Már fut
notice-joined-next = Csatlakozott a már zajló futáshoz (indította: { $who }, { $at }); második nem indult.
notice-joined-plain = Már fut. Csatlakozott ehhez a futáshoz; második nem indult.
notice-joined-follows = Már fut; a kért teljes szinkronizálás következik
notice-joined-follows-next = Csatlakozott a már zajló futáshoz (indította: { $who }, { $at }). Mivel az kevesebbet végez el, mint amit kért, utána magától indul egy teljes.
notice-cancelled = A futás leáll
notice-cancelled-next = A megkezdett oldal még befejeződik. Ami elkészült, megmarad; a következő futás innen folytatja.
notice-activated = Az integráció aktív
notice-activated-next = Az ütemezés szerint fut, és amikor Ön a Szinkronizálás gombra kattint.
notice-incomplete = Az integráció még nem teljes
notice-incomplete-next = Hiányzik: { $open }. Pótolja, és alkalmazza újra a fájlt; semmi sem változott.
notice-paused = Az integráció szünetel
notice-paused-next = Minden megmarad. Aktiválja, amikor folytatni szeretné.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Nincs ilyen futás vagy integráció
run-error-not-found-next = Közben befejeződhetett vagy törölhették.
run-error-not-active = Az integráció nem aktív
run-error-not-active-next = Előbb aktiválja, utána futhat.
run-error-not-allowed = Ezt az Ön szerepköre nem engedi
run-error-not-allowed-next = Semmi sem változott. Forduljon a csapat tulajdonosához.

## Pages that cannot be shown
error-sign-in = Ön kijelentkezett
error-sign-in-text = A folytatáshoz jelentkezzen be újra. Semmi sem veszett el.
error-forbidden = Ehhez az oldalhoz az Ön szerepköre nem elég
error-forbidden-text = Ha szüksége van rá, forduljon a csapat tulajdonosához.
error-not-found = Itt nincs semmi
error-not-found-text = A cím elgépelt, vagy ami itt volt, egy másik csapaté, esetleg már nincs meg.
error-trouble = Ez az oldal most nem jeleníthető meg
error-trouble-text = A hiba nálunk vagy útközben van. Próbálja újra; ha így marad, az okot a program naplója mutatja.
error-back = Ugrás az áttekintésre

## States
state-ok = Rendben
state-work = Dolgozik
state-warn = Figyelem
state-bad = Hibás
state-rest = Szünetel
state-draft = Vázlat
state-not-run = Még nem futott
state-not-tested = Nincs tesztelve
state-checks-failed = { $n } ellenőrzés sikertelen
state-finished-undelivered = Kész, kézbesítetlen: { $n }

## Outcomes
outcome-created = Létrehozva
outcome-updated = Módosítva
outcome-unchanged = Változatlan
outcome-deleted = Törölve
outcome-skipped = Kihagyva
outcome-held = Döntésre vár
outcome-submitted = Átadva
outcome-unsettled = Bizonytalan
outcome-invalid = Érvénytelen
outcome-rejected = Elutasítva
outcome-failed = Sikertelen
outcome-held-note = Önre vár
outcome-invalid-note = mi utasítjuk el
outcome-rejected-note = elutasítja: { $platform }

## Columns
column-state = Állapot
column-bridge = Bolt és rendszer
column-last-run = Utolsó futás
column-next-run = Következő futás
column-undelivered = Kézbesítetlen
column-action = Művelet
column-name = Név
column-account = Fiók
column-used-by = Használja
column-last-test = Utolsó teszt
column-run = Futás
column-started = Indult
column-read = Beolvasva
column-result = Eredmény
column-took = Időtartam
column-flow = Adatfolyam
column-time = Idő
column-record = Rekord
column-outcome = Eredmény
column-what = Mi történt
column-field = Mező
column-before = Előtte
column-after = Utána

## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Minden magától megy.
   *[other] { $n } dolog vár Önre.
 }
needs-title = Önre vár
needs-lede = Legfelül a legsürgősebb. Minden más magától megy.
needs-nothing = Semmi. Minden magától megy.
need-workers = Egyetlen feldolgozó sem fut
need-workers-place = A futások addig várnak, amíg el nem indul egy. Indítsa el a „mostek serve” vagy a „mostek worker” parancsot egy olyan gépen, amely eléri ezt az adatbázist.
need-workers-do = Futások megtekintése
need-failed = Az utolsó futás sikertelen
need-failed-place = { $integration }, ekkor: { $since }. Ami kézbesítve van, az marad; a következő futás innen folytatja.
need-failed-do = Futás megtekintése
need-connection = A(z) „{ $connection }” kapcsolat tesztje sikertelen
need-connection-place = Ez a platform elutasít valamit: { $platform }. A teszt mutatja, mit, és mi a teendő.
need-connection-do = Teszt megtekintése
need-undelivered = { $n } rekord nincs kézbesítve
need-undelivered-place = { $integration }. Semmi sem veszett el; minden futás újra megpróbálja.
need-undelivered-do = Rekordok megtekintése
now-title = Most
now-workers = Feldolgozók
now-workers-alive = { $n } fut
now-no-worker = Feldolgozó nélkül semmi sem fut.
now-runs = Futások
now-runs-active = { $n } folyamatban

## Integrations
integrations-lede = Egy bolt összekötve egy rendszerrel. Mi megy át közöttük, és hogy áll az egyes hidak dolga.
integrations-caption = Integrációk: állapot, utolsó futás, kézbesítetlen rekordok és következő futás
integrations-count = { $n } integráció
integrations-none = Még nincs integráció
integrations-none-text = Kapcsoljon össze egy boltot egy rendszerrel. Amíg a vezetett beállítás el nem készül, az integrációt egy fájl írja le:
integrations-none-step-1 = Írasson ki egy magyarázatokkal ellátott fájlt:
integrations-none-step-2 = Töltse ki a címeket, és adja meg, hol vannak a titkok.
integrations-none-step-3 = Alkalmazza; másodszorra már semmi sem változik:
integration-is-working = Egy futás van folyamatban.
integration-is-draft = Vázlat: amíg nem aktiválja, semmit sem futtat.
integration-is-paused = Szünetel: mindent megőriz, és semmit sem futtat.
integration-is-new = Készen áll. Még nem futott.
integration-is-failed = Az utolsó futás sikertelen: { $reason }
integration-is-waiting = Működik; { $n } rekord vár.
integration-is-ok = Minden kézbesítve.
flows = Mi megy át
flow-complete = Végig beolvasva; a következő futás innentől olvas:
flow-incomplete = Még nincs végig beolvasva; a következő futás mindent beolvas.
namespace = Azonosítók előtagja
sync = Szinkronizálás
sync-now = Szinkronizálás
sync-full = Teljes szinkronizálás
sync-inactive = Az integráció nem aktív
pause = Szüneteltetés
activate = Aktiválás
next-draft = Vázlat
next-paused = Szünetel
next-after = A mostani után
next-by-hand = Amikor elindítja
schedule-manual = csak kérésre
schedule-minutes = { $n } percenként
schedule-daily = naponta, { $time }
by-schedule = ütemezés
by-command-line = parancssor

## Connections
connections-lede = Fiókok a boltoknál és a rendszereknél. Egy kapcsolat több integrációt is kiszolgálhat; ezek osztoznak a kéréseken, így a platform nem tiltja le Önt.
connections-none = Még nincs kapcsolat
connections-none-text = Kezdje a bolttal: az exporthivatkozásaira vagy az API-kulcsára lesz szüksége.
connections-count = { $n } kapcsolat.
connections-secrets = A jelszavakat és az exporthivatkozásokat titkosítva tároljuk, és soha többé nem mutatjuk meg.
connection-add = Kapcsolat hozzáadása
connection-choose = Válasszon platformot
connection-choose-lede = Balra a boltok, jobbra a mögöttük álló rendszerek; a Mostekben mindenütt így van.
connection-new = Új kapcsolat: { $platform }
shops = Boltok
systems = Rendszerek
connection-account = Fiók
connection-name = Név a Mostekben
connection-name-help = A kollégák is látják.
connection-lede = { $platform }, fiók: { $account }. { $count ->
    [0] Még nem használja semmi.
   *[other] { $n } integráció használja.
 } Utolsó módosítás: { $changed }.
connection-unused = még nem használja semmi
connection-passed = { $all } közül { $passed } rendben
connection-test-first = használat előtt tesztelje
connection-where = Hol találja: { $platform }
connection-save-note = A mentés nem indít szinkronizálást.
save-and-test = Mentés és teszt
more-settings = További beállítások
secret-saved = mentve
secret-saved-ends = mentve, a vége: { $end }
secret-replace = Csere
test-title = Utolsó teszt
test-none = A mentés óta nem volt tesztelve.
test-now = Tesztelés most
check-passed = rendben
check-warned = működik
check-failed = sikertelen
check-skipped = kimaradt

## Runs
runs-lede = Mi futott, és mi lett belőle. Legfelül a legújabb.
runs-caption = Futások: állapot, kezdés, beolvasott rekordok és eredmény
runs-newest = Legújabb futások
runs-all = Minden futás
runs-none = Még nem volt futás
runs-none-text = Az első az aktiválás után indul, vagy amikor egy integrációnál a Szinkronizálás gombra kattint.
runs-none-yet = Még nem volt futás. Az első az aktiválás után vagy most indul.
runs-none-found = A szűrésnek egy futás sem felel meg.
runs-active = Folyamatban
runs-finished = Kész
runs-failed = Sikertelen
runs-cancelled = Megszakítva
kind-full = Teljes szinkronizálás
kind-incremental = Változások szinkronizálása
kind-dry-run = Próbafutás
kind-retry = Kézbesítetlenek újrapróbálása
run-queued = Sorban áll
run-running = Dolgozik
run-waiting = Vár
run-paused = Szünetel
run-stopping = Leállás alatt
run-finished = Kész
run-failed = Sikertelen
run-cancelled = Megszakítva
run-parked = Félretéve
run-none = még nem futott
run-note = { $n } rekord, { $time }
run-lede-queued = Kérte: { $who }, { $at }. Feldolgozóra vár.
run-lede-active = Indította: { $who }, { $at }. Az oldalt bezárhatja, a futás folytatódik.
run-lede-ended = Indította: { $who }, { $at }.
read-so-far = eddig { $n } rekord
read-of-total = { $read } / { $n } rekord
of-total = { $read } / { $n }
run-progress = A futás állása
run-time-left = van hátra
run-running-for = óta fut
run-rate = rekord másodpercenként
run-so-far = Eddig
run-result = Eredmény
run-adds-up = { $count ->
    [0] Semmi sem lett beolvasva
   *[other] Összesen { $n } beolvasott rekord
 }
run-steps = Lépések
run-writes = Kiírva
run-requests = Kérések
requests = { $n } kérés
run-events = Események
run-cancel = Futás megszakítása
run-failed-next = Ami kézbesítve van, az marad; a következő futás innen folytatja.
run-waits = A platform szünetet kért
run-waits-until = { $reason } (eddig: { $until })
run-waits-next = Magától folytatjuk.
phase-waiting = még nem kezdődött el
phase-scanning = megnézi, mi van már a célrendszerben
phase-reading = olvas és ír
phase-retrying = újrapróbálja a várakozó rekordokat
phase-done = kész
stream-customers = Vevők
stream-orders = Rendelések
flows-counts = Darabszámok adatfolyamonként

## Log
log-title = Rekordok
log-caption = A futás rekordjai
log-filter = Rekordok szűrése
log-text = Szám, név vagy kulcs
log-none = Nincs mit mutatni: a változatlan rekordokat megszámoljuk, de nem soroljuk fel.
log-none-found = A szűrésnek egy rekord sem felel meg.
log-created = Új a rendszerben
log-deleted = Törölve a rendszerből
log-fields = { $n } mező módosult
log-no-changes = Egyetlen mező sem íródott.
log-before-after = Előtte és utána: { $title }
