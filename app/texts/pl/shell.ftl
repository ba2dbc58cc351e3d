## Words on every page
skip = Przejdź do treści
nav = Menu główne
nav-set-up = Konfiguracja
menu = Menu
crumbs = Ścieżka nawigacji
overview = Przegląd
integrations = Integracje
integration = Integracja
connections = Połączenia
runs = Przebiegi
profile = Moje konto
account = Konto
team = Zespół
role = Rola
language = Język
yes = tak
no = nie
never = Nigdy
empty = puste
open = Otwórz
close = Zamknij
details = Szczegóły
reload = Odśwież
save = Zapisz
test = Testuj
pages = Strony
page-first = Najnowsze
page-older = Starsze
filter = Filtruj
filter-all = Wszystkie
filter-clear = Pokaż wszystkie
needs-role = Potrzebna rola: { $role }
role-viewer = Obserwator
role-operator = Operator
role-admin = Administrator
role-owner = Właściciel
form-errors = { $count ->
    [one] Jedno pole wymaga poprawy
    [few] { $n } pola wymagają poprawy
   *[other] { $n } pól wymaga poprawy
 }
back = Wstecz
settings = Ustawienia

## Pages that cannot be shown
error-sign-in = Sesja się zakończyła
error-sign-in-text = Zaloguj się ponownie, aby kontynuować. Nic nie zginęło.
error-forbidden = Obecna rola nie pozwala zobaczyć tej strony
error-forbidden-text = Jeśli jest potrzebna, zwróć się do właściciela zespołu.
error-not-found = Tu nic nie ma
error-not-found-text = W adresie jest błąd albo to, co tu było, należy do innego zespołu lub już nie istnieje.
error-trouble = Tej strony nie można teraz pokazać
error-trouble-text = Problem jest po naszej stronie lub po drodze. Spróbuj ponownie; jeśli nie minie, przyczyna jest w logu programu.
error-back = Przejdź do przeglądu

## Columns
column-state = Stan
column-bridge = Sklep i system
column-last-run = Ostatni przebieg
column-next-run = Następny przebieg
column-undelivered = Niedostarczone
column-action = Akcja
column-name = Nazwa
column-account = Konto
column-used-by = Używane przez
column-last-test = Ostatni test
column-run = Przebieg
column-started = Początek
column-read = Odczytano
column-result = Wynik
column-took = Czas trwania
column-flow = Przepływ
column-time = Godzina
column-record = Rekord
column-outcome = Wynik
column-what = Co się stało
column-field = Pole
column-before = Przed
column-after = Po
