## Notices
notice-welcome = Witaj w Mostku
notice-welcome-next = Zacznij od połączenia ze sklepem.
notice-sign-in = Zaloguj się, aby kontynuować
notice-forbidden = Twoja rola na to nie pozwala
notice-forbidden-next = Nic się nie zmieniło. Zwróć się do właściciela zespołu.
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
    [one] 1 sprawdzenie nie powiodło się
    [few] { $n } sprawdzenia nie powiodły się
   *[other] { $n } sprawdzeń nie powiodło się
 }
notice-test-failed-next = Lista pokazuje, co jest nie tak i co zrobić.
notice-started = Przebieg rozpoczęty
notice-started-next = Możesz zamknąć tę stronę, przebieg trwa dalej.
notice-joined = Już trwa
notice-joined-next = Dołączasz do trwającego przebiegu (rozpoczęcie: { $who }, { $at }); drugi nie ruszył.
notice-joined-plain = Już trwa. Dołączasz do tego przebiegu; drugi nie ruszył.
notice-joined-follows = Już trwa; twoja pełna synchronizacja będzie następna
notice-joined-follows-next = Dołączasz do trwającego przebiegu (rozpoczęcie: { $who }, { $at }). Ponieważ robi mniej, niż chcesz, po nim sama ruszy pełna synchronizacja.
notice-activated = Integracja jest aktywna
notice-activated-next = Działa według harmonogramu i zawsze, gdy naciśniesz Synchronizuj.
notice-incomplete = Integracja nie jest jeszcze kompletna
notice-incomplete-next = Brakuje: { $open }. Uzupełnij to; niczego nie zmieniono.
notice-paused = Integracja jest wstrzymana
notice-paused-next = Wszystko zostaje. Aktywuj ją, gdy ma działać dalej.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Nie ma takiego przebiegu ani integracji
run-error-not-found-next = W tym czasie przebieg mógł się zakończyć albo ktoś usunął integrację.
run-error-not-active = Integracja nie jest aktywna
run-error-not-active-next = Najpierw ją aktywuj, wtedy będzie mogła działać.
run-error-not-allowed = Twoja rola na to nie pozwala
run-error-not-allowed-next = Nic się nie zmieniło. Zwróć się do właściciela zespołu.
