# The console in Polish. All four files have the same keys.

## Words on every page
skip = Przejdź do treści
nav = Główne menu
nav-set-up = Ustawienia
menu = Menu
crumbs = Tu jesteś
overview = Przegląd
integrations = Integracje
integration = Integracja
connections = Połączenia
runs = Przebiegi
profile = Twoje konto
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
    [few] { $n } pola wymagają poprawy
   *[other] { $n } pól wymaga poprawy
 }

## Dates and durations; all spaces are no-break
date-today = Dzisiaj { $time }
date-yesterday = Wczoraj { $time }
date-tomorrow = Jutro { $time }
date-time = { $day } { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
 }, { $time }
date-time-year = { $day } { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
 } { $year }, { $time }
date-long = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 } { $year }, { $time }
duration-seconds = { $first } s
duration-minutes = { $first } min { $second } s
duration-hours = { $first } godz. { $second } min
minutes = { $n } min
left-about = około { $time }
left-under-minute = poniżej minuty

## Before signing in
gate-motto = Sklep i systemy za nim opowiadają tę samą historię. Codziennie, bez przepisywania.
sign-in-title = Logowanie
sign-in = Zaloguj się
sign-in-note = Wylogowanie kończy tę sesję, nowe hasło wszystkie pozostałe.
sign-out = Wyloguj się
email = E-mail
password = Hasło
first-start-title = Pierwsze uruchomienie
first-start-lede = Utwórz pierwszego właściciela i jego zespół. Kod potwierdza, że to ty prowadzisz ten Mostek.
first-start-do = Utwórz zespół i zaloguj się
set-up-code = Kod konfiguracji
set-up-code-help = Znajdziesz go w logu programu, pojawił się przy uruchomieniu.
your-name = Twoje imię i nazwisko
password-help = Co najmniej 12 znaków. Krótkie zdanie łatwo zapamiętać, a trudno odgadnąć.
team-name = Nazwa zespołu
team-name-help = Twoja firma lub agencja. Zobaczą ją współpracownicy.
time-zone = Strefa czasowa
time-zone-help = Według niej działają harmonogramy i wyświetlane godziny.

## What can be wrong with people; codes of the engine
people-wrong = E-mail lub hasło się nie zgadza
people-wrong-next = Sprawdź jedno i drugie i spróbuj ponownie. Po kilku próbach trzeba będzie chwilę poczekać.
people-wait = Zbyt wiele prób
people-wait-next = { $count ->
    [one] Spróbuj ponownie za 1 sekundę.
    [few] Spróbuj ponownie za { $n } sekundy.
   *[other] Spróbuj ponownie za { $n } sekund.
 }
people-present-password = To nie jest twoje obecne hasło. Wpisz je jeszcze raz.
people-password-short = Hasło jest za krótkie. Użyj co najmniej 12 znaków.
people-password-long = Hasło jest za długie. Wybierz krótsze.
people-password-common = To hasło należy do tych, które sprawdza się najpierw. Wybierz inne.
people-email = To nie jest adres e-mail. Powinien wyglądać tak: imie@example.com.
people-email-taken = Ktoś już loguje się tym adresem. Użyj innego.
people-name = Wpisz imię i nazwisko, najwyżej 100 znaków.
people-team = Wpisz nazwę zespołu, najwyżej 100 znaków.
people-time-zone = Wybierz strefę czasową z listy.
people-set-up-code = Kod konfiguracji się nie zgadza. Najnowszy znajdziesz w logu programu.
people-first-start-done = Pierwsze uruchomienie już się odbyło
people-first-start-done-next = Zaloguj się na konto, które wtedy powstało.
people-unknown-user = Nikt nie loguje się tym adresem.
people-trouble = Nie udało się z powodu problemu po naszej stronie
people-trouble-next = Nic się nie zmieniło. Spróbuj ponownie; jeśli problem nie minie, przyczynę znajdziesz w logu programu.

## Own account
profile-lede = Twój język, twoje hasło i wylogowanie.
password-title = Hasło
password-present = Obecne hasło
password-new = Nowe hasło
password-change = Zmień hasło
password-note = Wszystkie twoje pozostałe sesje się zakończą.

## Notices
notice-welcome = Witaj w Mostku
notice-welcome-next = Zacznij od połączenia ze sklepem.
notice-sign-in = Zaloguj się, aby kontynuować
notice-forbidden = Twoja rola na to nie pozwala
notice-forbidden-next = Nic się nie zmieniło. Poproś właściciela zespołu.
notice-trouble = Nie udało się z powodu problemu po naszej stronie
notice-trouble-next = Nic nie zginęło. Spróbuj ponownie; jeśli problem nie minie, przyczynę znajdziesz w logu programu.
notice-password = Hasło zostało zmienione
notice-password-next = Wszystkie twoje pozostałe sesje się zakończyły.
notice-saved = Połączenie zapisane
notice-saved-next = Przetestuj je, zanim użyje go integracja.
notice-changed = Ktoś inny w tym czasie zmienił to połączenie
notice-changed-next = Twoje zmiany nie zostały zapisane. Strona pokazuje obecny stan; wprowadź je jeszcze raz.
notice-test-passed = Test zakończony pomyślnie
notice-test-failed = { $count ->
    [one] 1 sprawdzenie nie powiodło się
    [few] { $n } sprawdzenia nie powiodły się
   *[other] { $n } sprawdzeń nie powiodło się
 }
notice-test-failed-next = Lista mówi, co jest nie tak i co zrobić.
notice-started = Przebieg rozpoczęty
notice-started-next = Możesz zamknąć tę stronę, przebieg trwa dalej.
notice-joined = Już trwa
notice-joined-next = Dołączasz do trwającego przebiegu (rozpoczęcie: { $who }, { $at }); drugi nie ruszył.
notice-joined-plain = Już trwa. Dołączasz do tego przebiegu; drugi nie ruszył.
notice-joined-follows = Już trwa; twoja pełna synchronizacja będzie następna
notice-joined-follows-next = Dołączasz do trwającego przebiegu (rozpoczęcie: { $who }, { $at }). Ponieważ robi mniej, niż chcesz, pełny ruszy po nim sam.
notice-cancelled = Przebieg jest anulowany
notice-cancelled-next = Rozpoczęta strona zostanie dokończona. To, co zapisano, zostaje; następny przebieg ruszy od tego miejsca.
notice-activated = Integracja jest aktywna
notice-activated-next = Działa według harmonogramu i zawsze, gdy naciśniesz Synchronizuj.
notice-incomplete = Integracja nie jest jeszcze kompletna
notice-incomplete-next = Brakuje: { $open }. Uzupełnij to i zastosuj plik ponownie; niczego nie zmieniono.
notice-paused = Integracja jest wstrzymana
notice-paused-next = Wszystko zostaje. Aktywuj ją, gdy ma działać dalej.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Nie ma takiego przebiegu ani integracji
run-error-not-found-next = W tym czasie mógł się zakończyć lub ktoś ją usunął.
run-error-not-active = Integracja nie jest aktywna
run-error-not-active-next = Najpierw ją aktywuj, wtedy będzie mogła działać.
run-error-not-allowed = Twoja rola na to nie pozwala
run-error-not-allowed-next = Nic się nie zmieniło. Poproś właściciela zespołu.

## Pages that cannot be shown
error-sign-in = Sesja się zakończyła
error-sign-in-text = Zaloguj się ponownie, aby kontynuować. Nic nie zginęło.
error-forbidden = Twoja rola nie pozwala zobaczyć tej strony
error-forbidden-text = Jeśli jej potrzebujesz, poproś właściciela zespołu.
error-not-found = Tu nic nie ma
error-not-found-text = W adresie jest błąd albo to, co tu było, należy do innego zespołu lub już nie istnieje.
error-trouble = Tej strony nie można teraz pokazać
error-trouble-text = Problem jest po naszej stronie lub po drodze. Spróbuj ponownie; jeśli nie minie, przyczynę znajdziesz w logu programu.
error-back = Przejdź do przeglądu

## States
state-ok = W porządku
state-work = Pracuje
state-warn = Uwaga
state-bad = Błąd
state-rest = Wstrzymane
state-draft = Szkic
state-not-run = Jeszcze nie działała
state-not-tested = Bez testu
state-checks-failed = { $count ->
    [one] 1 sprawdzenie z błędem
    [few] { $n } sprawdzenia z błędem
   *[other] { $n } sprawdzeń z błędem
 }
state-finished-undelivered = Zakończono, niedostarczone: { $n }

## Outcomes
outcome-created = Utworzono
outcome-updated = Zmieniono
outcome-unchanged = Bez zmian
outcome-deleted = Usunięto
outcome-skipped = Pominięto
outcome-held = Czeka na decyzję
outcome-submitted = Przekazano
outcome-unsettled = Niepewne
outcome-invalid = Nieprawidłowe
outcome-rejected = Odrzucono
outcome-failed = Nie udało się
outcome-held-note = czeka na ciebie
outcome-invalid-note = my odrzucamy
outcome-rejected-note = odrzuca { $platform }

## Columns
column-state = Stan
column-bridge = Sklep i system
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
column-flow = Strumień
column-time = Godzina
column-record = Rekord
column-outcome = Wynik
column-what = Co się stało
column-field = Pole
column-before = Przed
column-after = Po

## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Wszystko działa samo.
    [one] Jedna sprawa czeka na ciebie.
    [few] { $n } sprawy czekają na ciebie.
   *[other] { $n } spraw czeka na ciebie.
 }
needs-title = Czeka na ciebie
needs-lede = Najpilniejsze na górze. Cała reszta działa sama.
needs-nothing = Nic. Wszystko działa samo.
need-workers = Nie działa żaden proces roboczy
need-workers-place = Przebiegi czekają, aż któryś ruszy. Uruchom „mostek serve” lub „mostek worker” na maszynie, która ma dostęp do tej bazy danych.
need-workers-do = Zobacz przebiegi
need-failed = Ostatni przebieg się nie udał
need-failed-place = Integracja: { $integration }, od: { $since }. To, co dostarczono, zostaje; następny przebieg ruszy od tego miejsca.
need-failed-do = Zobacz przebieg
need-connection = Połączenie „{ $connection }” nie przechodzi testu
need-connection-place = { $platform } coś odrzuca. Test mówi co i co z tym zrobić.
need-connection-do = Zobacz test
need-undelivered = { $count ->
    [one] 1 rekord nie jest dostarczony
    [few] { $n } rekordy nie są dostarczone
   *[other] { $n } rekordów nie jest dostarczonych
 }
need-undelivered-place = Integracja: { $integration }. Nic nie zginęło; każdy przebieg spróbuje ponownie.
need-undelivered-do = Zobacz rekordy
now-title = W tej chwili
now-workers = Procesy robocze
now-workers-alive = działa: { $n }
now-no-worker = Bez procesu roboczego nic nie działa.
now-runs = Przebiegi
now-runs-active = w toku: { $n }

## Integrations
integrations-lede = Sklep połączony z systemem. Co się między nimi przenosi i jak się ma każdy most.
integrations-caption = Integracje: stan, ostatni przebieg, niedostarczone rekordy i następny przebieg
integrations-count = { $count ->
    [one] 1 integracja
    [few] { $n } integracje
   *[other] { $n } integracji
 }
integrations-none = Nie ma jeszcze integracji
integrations-none-text = Połącz sklep z systemem. Zanim powstanie kreator, integrację opisuje plik:
integrations-none-step-1 = Wypisz plik z objaśnieniami:
integrations-none-step-2 = Uzupełnij adresy i wskaż, gdzie są tajne dane.
integrations-none-step-3 = Zastosuj go; za drugim razem nic się już nie zmieni:
integration-is-working = Trwa przebieg.
integration-is-draft = Szkic: dopóki go nie aktywujesz, niczego nie uruchamia.
integration-is-paused = Wstrzymana: wszystko zachowuje i niczego nie uruchamia.
integration-is-new = Gotowa. Jeszcze nie działała.
integration-is-failed = Ostatni przebieg się nie udał: { $reason }
integration-is-waiting = { $count ->
    [one] Działa; 1 rekord czeka.
    [few] Działa; { $n } rekordy czekają.
   *[other] Działa; { $n } rekordów czeka.
 }
integration-is-ok = Wszystko dostarczone.
flows = Co się przenosi
flow-complete = Odczytano do końca; następny przebieg czyta od:
flow-incomplete = Jeszcze nie odczytano do końca; następny przebieg czyta wszystko.
namespace = Przedrostek numerów
sync = Synchronizuj
sync-now = Synchronizuj
sync-full = Pełna synchronizacja
sync-inactive = Integracja nie jest aktywna
pause = Wstrzymaj
activate = Aktywuj
next-draft = Szkic
next-paused = Wstrzymana
next-after = Po tym przebiegu
next-by-hand = Gdy naciśniesz Synchronizuj
schedule-manual = tylko na żądanie
schedule-minutes = { $count ->
    [one] co minutę
    [few] co { $n } min
   *[other] co { $n } min
 }
schedule-daily = codziennie o { $time }
by-schedule = harmonogram
by-command-line = wiersz poleceń

## Connections
connections-lede = Konta w sklepach i systemach. Jedno połączenie może obsługiwać kilka integracji; dzielą się one zapytaniami, więc platforma cię nie zablokuje.
connections-none = Nie ma jeszcze połączeń
connections-none-text = Zacznij od sklepu: potrzebne będą jego linki eksportu lub klucz API.
connections-count = { $count ->
    [one] 1 połączenie.
    [few] { $n } połączenia.
   *[other] { $n } połączeń.
 }
connections-secrets = Hasła i linki eksportu przechowujemy zaszyfrowane i nigdy więcej ich nie pokazujemy.
connection-add = Dodaj połączenie
connection-choose = Wybierz platformę
connection-choose-lede = Sklepy są po lewej, systemy za nimi po prawej; tak jest w całym Mostku.
connection-new = Nowe połączenie: { $platform }
shops = Sklepy
systems = Systemy
connection-account = Konto
connection-name = Nazwa w Mostku
connection-name-help = Zobaczą ją współpracownicy.
connection-lede = { $platform }, konto { $account }. { $count ->
    [0] Jeszcze nieużywane.
    [one] Używa go 1 integracja.
    [few] Używają go { $n } integracje.
   *[other] Używa go { $n } integracji.
 } Ostatnia zmiana: { $changed }.
connection-unused = jeszcze nieużywane
connection-passed = w porządku { $passed } z { $all }
connection-test-first = przetestuj przed użyciem
connection-where = Gdzie to znaleźć: { $platform }
connection-save-note = Zapisanie nie uruchamia synchronizacji.
save-and-test = Zapisz i przetestuj
more-settings = Więcej ustawień
secret-saved = zapisano
secret-saved-ends = zapisano, kończy się na { $end }
secret-replace = Zastąp
test-title = Ostatni test
test-none = Od zapisania nie testowano.
test-now = Testuj teraz
check-passed = w porządku
check-warned = działa
check-failed = błąd
check-skipped = nie sprawdzano

## Runs
runs-lede = Co działało i z jakim wynikiem. Najnowsze na górze.
runs-caption = Przebiegi: stan, początek, odczytane rekordy i wynik
runs-newest = Najnowsze przebiegi
runs-all = Wszystkie przebiegi
runs-none = Nie było jeszcze przebiegu
runs-none-text = Pierwszy ruszy po aktywacji albo gdy przy integracji naciśniesz Synchronizuj.
runs-none-yet = Nie było jeszcze przebiegu. Pierwszy ruszy po aktywacji albo teraz.
runs-none-found = Żaden przebieg nie pasuje do filtra.
runs-active = W toku
runs-finished = Zakończone
runs-failed = Nieudane
runs-cancelled = Anulowane
kind-full = Pełna synchronizacja
kind-incremental = Synchronizacja zmian
kind-dry-run = Przebieg próbny
kind-retry = Ponowienie niedostarczonych
run-queued = W kolejce
run-running = Pracuje
run-waiting = Czeka
run-paused = Wstrzymany
run-stopping = Zatrzymuje się
run-finished = Zakończony
run-failed = Nieudany
run-cancelled = Anulowany
run-parked = Odstawiony
run-none = jeszcze nie działała
run-note = { $count ->
    [one] 1 rekord w { $time }
    [few] { $n } rekordy w { $time }
   *[other] { $n } rekordów w { $time }
 }
run-lede-queued = Na żądanie: { $who }, { $at }. Czeka na proces roboczy.
run-lede-active = Rozpoczęcie: { $who }, { $at }. Możesz zamknąć tę stronę, przebieg trwa dalej.
run-lede-ended = Rozpoczęcie: { $who }, { $at }.
read-so-far = { $count ->
    [one] na razie 1 rekord
    [few] na razie { $n } rekordy
   *[other] na razie { $n } rekordów
 }
read-of-total = { $read } z { $count ->
    [one] 1 rekordu
   *[other] { $n } rekordów
 }
of-total = { $read } z { $n }
run-progress = Postęp przebiegu
run-time-left = pozostało
run-running-for = trwa już
run-rate = rekordów na sekundę
run-so-far = Na razie
run-result = Wynik
run-adds-up = { $count ->
    [0] Niczego nie odczytano
   *[other] Suma odczytanych: { $n }
 }
run-steps = Kroki
run-writes = Zapisano
run-requests = Zapytania
requests = { $count ->
    [one] 1 zapytanie
    [few] { $n } zapytania
   *[other] { $n } zapytań
 }
run-events = Zdarzenia
run-cancel = Anuluj przebieg
run-failed-next = To, co dostarczono, zostaje; następny przebieg ruszy od tego miejsca.
run-waits = Platforma prosi o przerwę
run-waits-until = { $reason } (do { $until })
run-waits-next = Ruszymy dalej sami.
phase-waiting = nie rozpoczęto
phase-scanning = sprawdza, co już jest w systemie docelowym
phase-reading = odczytuje i zapisuje
phase-retrying = ponawia oczekujące rekordy
phase-done = gotowe
stream-customers = Klienci
stream-orders = Zamówienia
flows-counts = Liczby według strumieni

## Log
log-title = Rekordy
log-caption = Rekordy tego przebiegu
log-filter = Filtruj rekordy
log-text = Numer, nazwisko lub klucz
log-none = Nie ma czego pokazać: rekordy bez zmian są liczone, ale nie wypisywane.
log-none-found = Żaden rekord nie pasuje do filtra.
log-created = Nowe w systemie
log-deleted = Usunięte w systemie
log-fields = { $count ->
    [one] zmieniono 1 pole
    [few] zmieniono { $n } pola
   *[other] zmieniono { $n } pól
 }
log-no-changes = Nie zapisano żadnego pola.
log-before-after = Przed i po: { $title }
