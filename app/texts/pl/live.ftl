## Runs as they happen
run-took = czas trwania
run-safe = bezpiecznie zapisane, { $time } temu
records-count = { $count ->
    [one] 1 rekord
    [few] { $n } rekordy
   *[other] { $n } rekordów
 }
run-follows = Potem nastąpi: { $kind }.
run-pause = Wstrzymaj
run-resume = Wznów
run-pausing-what = Trwa wstrzymywanie przebiegu
run-paused-what = Przebieg jest wstrzymany
run-paused-next = Nic nie zginęło: to, co zrobiono, zostaje, a po naciśnięciu Wznów przebieg ruszy od tego miejsca. Do tego czasu nie zacznie się inny przebieg tej integracji.
run-cancel-ask = Anuluj przebieg…
run-cancel-leaves = { $count ->
    [0] Niczego jeszcze nie zapisano. Następna synchronizacja zacznie od początku.
    [one] 1 rekord zostanie w zapisanej postaci; resztę uzupełni następna synchronizacja.
    [few] { $n } rekordy zostaną w zapisanej postaci; resztę uzupełni następna synchronizacja.
   *[other] { $n } rekordów zostanie w zapisanej postaci; resztę uzupełni następna synchronizacja.
 }
run-asked-pause = { $platform } prosi o przerwę (do: { $until })
run-step-reading = { $stream }: odczyt i zapis
run-step-scanning = { $stream }: co już jest w systemie
run-step-retrying = { $stream }: ponowienie czekających rekordów
run-step-done = (gotowe)
run-step-now = (w toku)
run-step-later = (nie rozpoczęto)
requests-of = { $sent } z { $permitted } na sekundę
requests-permitted = dozwolone: { $permitted } na sekundę
requests-own = ten przebieg { $sent }
requests-other = { $name } { $sent }
requests-asked = ostatnia prośba o przerwę: { $at }
notice-run-paused = Trwa wstrzymywanie przebiegu
notice-run-paused-next = Zatrzyma się w ciągu kilku sekund i zapamięta miejsce. Po naciśnięciu Wznów ruszy od niego.
notice-run-resumed = Przebieg trwa dalej
notice-run-resumed-next = Ruszył od miejsca, w którym go wstrzymano.
notice-run-cancelled = Trwa anulowanie przebiegu
notice-run-cancelled-next = Zatrzyma się w ciągu kilku sekund. To, co zapisano, zostaje; resztę uzupełni następna synchronizacja.
notice-joined-paused = Przebieg już jest, ale wstrzymany
notice-joined-paused-next = Zlecenie dołączono do przebiegu, który już rozpoczęto ({ $who }, { $at }); drugi nie ruszył. Aby trwał dalej, naciśnij Wznów.
run-error-not-possible = To już nie jest możliwe
run-error-not-possible-next = Przebieg w tym czasie się skończył albo zmienił. Strona pokazuje jego obecny stan.
runs-who = Kto rozpoczął
log-export = Eksportuj (CSV)
column-key = Klucz
column-person = Osoba
column-changes = Zmiany
