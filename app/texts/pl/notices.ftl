## Notices
notice-welcome = Witamy w Mostku
notice-welcome-next = Zacznij od połączenia ze sklepem.
notice-sign-in = Zaloguj się, aby kontynuować
notice-forbidden = Obecna rola na to nie pozwala
notice-forbidden-next = Nic się nie zmieniło. Zwróć się do właściciela zespołu.
notice-trouble = Nie udało się z powodu problemu po naszej stronie
notice-trouble-next = Nic nie zginęło. Spróbuj ponownie; jeśli problem nie minie, przyczyna jest w logu programu.
notice-password = Hasło zostało zmienione
notice-password-next = Wszystkie pozostałe sesje zostały zakończone.
notice-saved = Połączenie zapisane
notice-saved-next = Przetestuj je, zanim użyje go integracja.
notice-changed = Ktoś inny w tym czasie zmienił to połączenie
notice-changed-next = Wpisane wartości zostały w formularzu, ale nie są zapisane. Zapisanie teraz zastąpi tamte zmiany; aby je zobaczyć, otwórz stronę ponownie.
notice-test-passed = Test zakończony pomyślnie
notice-test-failed = { $count ->
    [one] 1 sprawdzenie nie powiodło się
    [few] { $n } sprawdzenia nie powiodły się
   *[other] { $n } sprawdzeń nie powiodło się
 }
notice-test-failed-next = Lista pokazuje, co jest nie tak i co zrobić.
notice-started = Przebieg rozpoczęty
notice-started-next = Tę stronę można zamknąć, przebieg trwa dalej.
notice-joined = Już trwa
notice-joined-next = Zlecenie dołączono do trwającego przebiegu (rozpoczęcie: { $who }, { $at }); drugi nie ruszył.
notice-joined-plain = Już trwa. Zlecenie dołączono do tego przebiegu; drugi nie ruszył.
notice-joined-follows = Już trwa; pełna synchronizacja będzie następna
notice-joined-follows-next = Zlecenie dołączono do trwającego przebiegu (rozpoczęcie: { $who }, { $at }). Ponieważ ma on mniejszy zakres, po nim sama ruszy pełna synchronizacja.
notice-activated = Integracja jest aktywna
notice-activated-next = Działa według harmonogramu i po każdym naciśnięciu Synchronizuj.
notice-incomplete = Integracja nie jest jeszcze kompletna
notice-incomplete-next = Do uzupełnienia: { $open }. Niczego nie zmieniono.
notice-paused = Integracja jest wstrzymana
notice-paused-next = Wszystko zostaje. Aktywuj ją, gdy ma działać dalej.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Nie ma takiego przebiegu ani integracji
run-error-not-found-next = Przebieg mógł się w tym czasie zakończyć albo ktoś usunął integrację.
run-error-not-active = Integracja nie jest aktywna
run-error-not-active-next = Najpierw ją aktywuj, wtedy będzie mogła działać.
run-error-not-allowed = Obecna rola na to nie pozwala
run-error-not-allowed-next = Nic się nie zmieniło. Zwróć się do właściciela zespołu.
