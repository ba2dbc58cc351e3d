## Runs
runs-lede = Co działało i z jakim wynikiem. Najnowsze na górze.
runs-caption = Przebiegi: stan, początek, odczytane rekordy i wynik
runs-newest = Najnowsze przebiegi
runs-all = Wszystkie przebiegi
runs-none = Nie było jeszcze przebiegu
runs-none-text = Pierwszy ruszy po aktywacji albo po naciśnięciu Synchronizuj przy integracji.
runs-none-yet = Nie było jeszcze przebiegu. Pierwszy uruchomi przycisk „Synchronizuj”.
runs-none-draft = Nie było jeszcze przebiegu. Pierwszy ruszy po aktywacji.
runs-none-found = Żaden przebieg nie pasuje do filtra.
runs-active = W toku
runs-finished = Zakończone
runs-failed = Nieudane
runs-cancelled = Anulowane
kind-full = Pełna synchronizacja
kind-incremental = Synchronizacja zmian
kind-dry-run = Przebieg próbny
kind-retry = Ponowienie niedostarczonych
kind-hints = Pojedyncze rekordy
run-queued = W kolejce
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
    [one] 1 rekord w ciągu { $time }
    [few] { $n } rekordy w ciągu { $time }
   *[other] { $n } rekordów w ciągu { $time }
 }
run-lede-queued = Zlecenie: { $who }, { $at }. Czeka na proces roboczy.
run-lede-active = Rozpoczęcie: { $who }, { $at }. Tę stronę można zamknąć, przebieg trwa dalej.
run-lede-ended = Rozpoczęcie: { $who }, { $at }.
read-so-far = { $count ->
    [one] na razie 1 rekord
    [few] na razie { $n } rekordy
   *[other] na razie { $n } rekordów
 }
read-of-total = { $read } z { $count ->
    [one] 1 rekordu
   *[other] { $n } rekordów
 }
of-total = { $read } z { $n }
run-receiving = Odbieranie eksportu: { $size }
run-receiving-of = Odbieranie eksportu: { $size } z około { $whole }
run-progress = Postęp przebiegu
run-time-left = pozostało
run-running-for = trwa już
run-rate = rekordów na sekundę
run-so-far = Na razie
run-result = Wynik
run-adds-up = { $count ->
    [0] Niczego nie odczytano
   *[other] Razem odczytano: { $n }
 }
run-steps = Kroki
run-writes = Zapisano
run-requests = Zapytania
requests = { $count ->
    [one] 1 zapytanie
    [few] { $n } zapytania
   *[other] { $n } zapytań
 }
run-events = Zdarzenia
run-cancel = Anuluj przebieg
run-failed-next = To, co dostarczono, zostaje; następny przebieg ruszy od tego miejsca.
run-waits = Platforma poprosiła o przerwę
run-waits-until = { $reason } (do: { $until })
run-waits-next = Przebieg ruszy dalej sam.
stream-customers = Klienci
stream-orders = Zamówienia
flows-counts = Liczby według przepływów
