## Words on every page
skip = Přejít na obsah
nav = Hlavní navigace
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
    [few] { $n } pole je potřeba opravit
   *[other] { $n } polí je potřeba opravit
 }
back = Zpět
settings = Nastavení

## Pages that cannot be shown
error-sign-in = Jste odhlášeni
error-sign-in-text = Přihlaste se znovu a můžete pokračovat. Nic se neztratilo.
error-forbidden = Vaše role nedovoluje zobrazit tuto stránku
error-forbidden-text = Pokud ji potřebujete, obraťte se na vlastníka týmu.
error-not-found = Tady nic není
error-not-found-text = V adrese je překlep, nebo to, co tu bylo, patří jinému týmu či už neexistuje.
error-trouble = Stránku teď nelze zobrazit
error-trouble-text = Potíže jsou u nás nebo na cestě k nám. Zkuste to znovu; pokud potíže trvají, důvod najdete v logu programu.
error-back = Přejít na přehled

## Columns
column-state = Stav
column-bridge = Obchod a systém
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
column-before = Předtím
column-after = Potom
