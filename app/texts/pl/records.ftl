## Records and what could not be delivered
records = Rekordy
records-lede = Każda osoba i każde zamówienie odczytane ze sklepu oraz co się z nimi stało.
records-search = Szukaj
records-field = Nazwisko, numer zamówienia, e-mail lub telefon
find-placeholder = Osoba, zamówienie, e-mail, telefon
top-label = Wyszukiwanie i konto
records-empty = Znajdź osobę lub zamówienie
records-empty-text = Po dowolnym słowie z nazwiska, numerze zamówienia, e-mailu lub telefonie. Znaki diakrytyczne i wielkość liter nie mają znaczenia.
records-none = Brak wyników dla „{ $text }”
records-none-text = Rekord może być starszy niż pierwsza synchronizacja. Spróbuj jednego słowa z nazwiska albo samych cyfr.
records-caption = Rekordy z datą, wartością i ostatnim wynikiem
page-begin = Od początku
page-next = Dalej
record-customer = Klient
record-order = Zamówienie
record-date = Data
record-status = W sklepie
record-total = Razem
record-key = Klucz w sklepie
record-not-there = jeszcze nie ma w systemie
record-open = Otwórz: { $platform }
record-sync-person = Synchronizuj tę osobę
record-sync = Synchronizuj ten rekord
record-ours = Utworzony przez Mostek
record-adopted = Istniał wcześniej; znaleziony po kluczach
record-others = Inne rekordy tej osoby
became-title = W systemie: { $platform }
became-nothing = { $platform }: rekordu jeszcze tam nie ma.
became-written = Ostatnio zapisany
became-value = Ostatnio zapisana wartość
who-title = Kto to jest
who-unknown = Na razie nie wiadomo, do kogo należy.
who-note = Osobę rozpoznajemy po każdej z tych danych, także po dawnych adresach.
key-phone = Telefon
key-id = Numer klienta
history-title = Historia
history-none = Na razie nic o nim nie zapisano.
history-note = Odczyty bez zmian są liczone, ale nie wypisywane.
see-run = Zobacz przebieg
waits-title = Dlaczego nie dostarczono rekordu
waits-since = Czeka od
waits-payload = Co z niego przechowujemy
last-try = Ostatnia próba
column-tries = Próby
column-why = Dlaczego
tries-so-far = { $count ->
    [one] dotąd 1 próba
    [few] dotąd { $n } próby
   *[other] dotąd { $n } prób
 }
retry = Ponów
retry-all = Ponów wszystkie
retry-all-of = Ponów wszystkie: { $integration }
hint-open = Synchronizacja na żądanie: { $who }, { $at }. Rekord jest właśnie przetwarzany albo czeka na trwający przebieg.
hint-done = Zsynchronizowano na żądanie ({ $who }, { $at }): { $what }
hint-nothing = Na żądanie, bez wyniku ({ $who }, { $at })
undelivered = Niedostarczone
undelivered-lede = { $count ->
    [one] Nie przeszedł 1 rekord. Jest zachowany i każdy przebieg ponawia próbę; po usunięciu przyczyny przycisk Ponów wyśle go od razu.
    [few] Nie przeszły { $n } rekordy. Są zachowane i każdy przebieg ponawia próbę; po usunięciu przyczyny przycisk Ponów wyśle je od razu.
   *[other] Nie przeszło { $n } rekordów. Są zachowane i każdy przebieg ponawia próbę; po usunięciu przyczyny przycisk Ponów wyśle je od razu.
 }
undelivered-lede-many = Nie przeszło co najmniej tysiąc rekordów. Wszystkie są zachowane i każdy przebieg ponawia próbę; zacznij od przyczyny, która zatrzymuje ich najwięcej.
undelivered-none = Wszystko dostarczone. Żaden rekord nie czeka.
undelivered-none-found = Żaden rekord nie pasuje do filtra.
undelivered-caption = Niedostarczone rekordy, najnowsze na górze
undelivered-text = Numer lub nazwisko
causes-title = Według przyczyny
causes-all = Wszystkie przyczyny
mend-statuses = Dopasuj statusy
mend-fields = Zmień dopasowanie pól
mend-settings = Wybierz kontakt domyślny
mend-connection = Zobacz połączenie
notice-record-asked = Rekord jest synchronizowany
notice-record-asked-next = Krótki osobny przebieg odczyta go ze sklepu. Wynik pokaże strona rekordu.
notice-record-joined = Trwa przebieg, który zajmie się też tym rekordem
notice-record-joined-next = Zrobi to po drodze; drugi przebieg nie ruszył.
notice-retry-joined = Trwa przebieg; niedostarczone rekordy zostaną wysłane ponownie
notice-retry-joined-next = Ponowi je na końcu ten przebieg albo następny.
