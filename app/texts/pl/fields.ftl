## The field mapping table
fields-title = Dopasowanie pól
fields-lede = { $name }: { $from } → { $to }, pole po polu. Każdy wiersz zapisuje się osobno.
fields-lede-draft = { $name }: { $from } → { $to }, pole po polu. Typowe dopasowania są już wypełnione; przed ostatnim krokiem niczego nie zapiszemy.
fields-tables = Tabele dopasowania
fields-tab = { $source } → { $target }
fields-filled = { $filled } z { $all }
fields-caption = Pola ze źródłem, krokami i wynikiem dla pokazanego rekordu
fields-column-from = Źródło: { $platform }
fields-column-steps = Kroki
fields-column-becomes = powstaje
fields-column-to = Pole: { $platform }
fields-column-gets = { $platform } otrzyma
fields-required = wymagane
fields-edit = Edytuj
fields-cancel = Anuluj
fields-left-empty = zostaje puste
fields-leave-empty = Zostaw puste
fields-fixed = Stała wartość: { $value }
fields-fixed-choice = Stała wartość (wpisz obok)
fields-fixed-value = Stała wartość, jeśli ją wybrano
fields-source = Skąd pochodzi wartość
fields-write = Kiedy zapisujemy
fields-new-step = Kolejny krok
fields-add-step = Dodaj krok
fields-step = Krok { $n }
fields-step-up = Przesuń wyżej:
fields-step-down = Przesuń niżej:
fields-step-remove = Usuń:
fields-raw = Wartość w sklepie
fields-result = Wynik
fields-edit-title = { $field }, krok po kroku
fields-unsaved = jeszcze niezapisane
fields-preview = Podgląd
fields-to-default = Przywróć domyślne
fields-empty = puste
fields-no-value = Brak wartości dla tego rekordu
fields-not-written = nie jest zapisywane
fields-not-yet = po poprawieniu błędnych danych
fields-required-empty = Wymagane i puste
fields-no-statuses = Statusy nie są jeszcze dopasowane. Najpierw je dopasuj.
fields-gone = takiego pola już nie ma
fields-gone-remove = Tego pola już nie ma. Zostaw je puste albo przypisz jego wartość innemu polu.
fields-complete = Wszystkie wymagane pola są wypełnione
fields-missing = { $count ->
    [one] 1 wymagane pole nie ma źródła:
    [few] { $n } wymagane pola nie mają źródła:
   *[other] { $n } wymaganych pól nie ma źródła:
 }
fields-unknown = { $platform } nie podaje swoich pól
fields-fetched = Pola pobrano ({ $platform }):
fields-refresh = Pobierz pola ponownie
fields-effect = { $count ->
    [one] Dopasowanie zmieniono ({ $at }): 1 dostarczony rekord zachowuje stare wartości ({ $target })
    [few] Dopasowanie zmieniono ({ $at }): { $n } dostarczone rekordy zachowują stare wartości ({ $target })
   *[other] Dopasowanie zmieniono ({ $at }): { $n } dostarczonych rekordów zachowuje stare wartości ({ $target })
 }
fields-effect-next = Każdy zostanie zaktualizowany, gdy zmieni się w sklepie; pełna synchronizacja zaktualizuje wszystkie naraz.
fields-effect-under-way = Pełna synchronizacja już trwa i je zaktualizuje.
fields-preview-with = Podgląd na rekordzie
fields-chosen = wybrano
fields-no-sample = Aby zobaczyć wynik, wybierz prawdziwy rekord. Zostanie odczytany ze sklepu i zachowany tylko dla tej strony.
fields-show-record = Pokaż na prawdziwym rekordzie
fields-newer = Nowszy rekord
fields-older = Starszy rekord
fields-find = Numer, e-mail lub nazwisko
fields-show = Pokaż
source-group-person = Osoba
source-group-record = Rekord
source-group-money = Kwoty
source-group-billing = Adres do faktury
source-group-delivery = Adres dostawy
source-group-extra = Tylko w tym sklepie
field-kind-text = tekst
field-kind-email = e-mail
field-kind-phone = telefon
field-kind-url = adres www
field-kind-number = liczba
field-kind-date = data
field-kind-date-time = data i godzina
field-kind-flag = tak lub nie
field-kind-relation = nazwa (id) innego rekordu
field-kind-choice = { $count ->
    [0] wybór
    [one] wybór z 1 możliwości
   *[other] wybór z { $n } możliwości
 }
field-longest = { $count ->
    [one] najwyżej 1 znak
    [few] najwyżej { $n } znaki
   *[other] najwyżej { $n } znaków
 }
field-several = kilka wartości
write-usual = Zwykle: w rekordach utworzonych przez Mostek zawsze, w innych tylko do pustego pola
write-always = Zawsze, nawet jeśli ktoś już coś tam wpisał
write-if-empty = Tylko gdy pole jest puste
write-on-create = Tylko przy tworzeniu rekordu
mapping-step-trim = Usuń zbędne spacje
mapping-step-otherwise-field = Inne pole, gdy to jest puste
mapping-step-default-if-empty = Stały tekst, gdy pole jest puste
mapping-step-join = Połącz z kolejnymi polami
mapping-step-surround = Tekst przed wartością i po niej
mapping-step-split-name = Imię lub nazwisko
mapping-step-case = Małe lub wielkie litery
mapping-step-replace = Zamień tekst
mapping-step-map-values = Zamiana wartości
mapping-step-date-format = Format daty
mapping-step-number-format = Format liczby
mapping-step-phone = Telefon w formacie międzynarodowym
mapping-step-maximum-length = Maksymalna długość
tag-trim = bez zbędnych spacji
tag-join = połączone z: { $value }
tag-surround = „{ $value }”
tag-first-name = imię
tag-last-name = nazwisko (ostatnie słowo)
tag-lower = małe litery
tag-upper = WIELKIE LITERY
tag-title = Wielkie Pierwsze Litery
tag-replace = „{ $from }” na „{ $to }”
tag-date = data { $value }
tag-number = { $count ->
    [one] 1 miejsce po przecinku
    [few] { $n } miejsca po przecinku
   *[other] { $n } miejsc po przecinku
 }
tag-phone = format międzynarodowy
tag-map = { $count ->
    [one] zamiana 1 wartości
   *[other] zamiana { $n } wartości
 }
tag-default = inaczej „{ $value }”
tag-otherwise = inaczej { $value }
tag-cut = { $count ->
    [one] skrócone do 1 znaku
   *[other] skrócone do { $n } znaków
 }
tag-refuse = { $count ->
    [one] najwyżej 1 znak, inaczej nieprawidłowe
    [few] najwyżej { $n } znaki, inaczej nieprawidłowe
   *[other] najwyżej { $n } znaków, inaczej nieprawidłowe
 }
input-before = Przed
input-after = Po
input-name-part = Która część
input-letters = Litery
input-from = Co zamienić
input-to = Na co
input-date-form = Format
input-zone = Strefa czasowa (puste: strefa zespołu)
input-decimals = Miejsca po przecinku
input-mark = Separator dziesiętny
mark-point = kropka: 12.50
mark-comma = przecinek: 12,50
input-phone-form = Format
input-country = Kraj numerów bez prefiksu
country-usual = jak w integracji
input-default = Tekst
input-other-field = Pole
input-choose = Wybierz…
input-length = Liczba znaków
input-longer = Dłuższy tekst będzie
longer-cut = skrócony
longer-refuse = odrzucony: rekord jest nieprawidłowy
input-separator = Między częściami
separator-space = spacja
separator-comma = przecinek i spacja
separator-line = nowy wiersz
separator-dash = myślnik
separator-none = nic
input-part = Część { $n }
input-part-text = Tekst części { $n }
part-none = nic
part-text = stały tekst (wpisz obok)
input-map-from = Wartość { $n } w sklepie
input-map-to = zmieni się na
wrong-number = Wpisz liczbę całkowitą.
wrong-nothing-to-replace = Wpisz tekst, który ma być zamieniony.
wrong-no-field = Wybierz pole.
wrong-no-value = Wpisz wartość ze sklepu.
wrong-twice = Ta wartość jest tu dwa razy. Zostaw jedną.
wrong-source = Rekordy sklepu nie mają pola „{ $field }”. Wybierz inne.
wrong-nothing-fixed = Wpisz stałą wartość albo wybierz pole.
wrong-required = To pole jest wymagane, a integracja już działa. Wybierz źródło.
wrong-country = Nieznany kraj. Wybierz inny z listy.
wrong-zone = Nie ma takiej strefy czasowej. Wpisz ją na przykład jako Europe/Prague albo zostaw pole puste.
wrong-date-form = Tego formatu daty nie można użyć. Wybierz inny z listy.
wrong-mark = Wybierz kropkę lub przecinek.
wrong-decimals = Wpisz liczbę od 0 do 28.
wrong-length = Wpisz co najmniej 1.
notice-field-saved = Wiersz zapisany
notice-field-saved-next = Obowiązuje od następnego przebiegu.
notice-field-unchanged = Nie ma czego zapisywać, wiersz się nie zmienił
notice-field-changed = Ktoś inny zmienił w tym czasie ten wiersz; niczego nie nadpisano
notice-field-changed-next = Teraz jest tam: { $now }. Zmieniony wiersz został w formularzu: ponowny zapis zastąpi obecną wersję, a przycisk Anuluj ją zostawi.
notice-field-gone = Takiej tabeli dopasowania już nie ma
notice-record-last = W tym kierunku nie ma więcej rekordów
notice-record-none-at-all = Nie ma rekordu do pokazania
notice-record-none-at-all-next = Gdy rekord pojawi się w sklepie, spróbuj ponownie.
notice-record-none = { $count ->
    [one] Sprawdzono 1 rekord, nie pasuje
   *[other] Żaden ze sprawdzonych rekordów ({ $n }) nie pasuje
 }
notice-record-none-next = Numer wpisz w całości, z e-maila lub nazwiska wystarczy część. Pokazywany dotąd rekord zostaje.
notice-record-none-so-far = { $count ->
    [one] Nie znaleziono w pierwszym rekordzie
   *[other] Nie znaleziono wśród pierwszych { $n } rekordów
 }
notice-record-none-so-far-next = Sklep ma więcej rekordów, niż można przejrzeć naraz. Wybierz inny rekord.
notice-record-wait = Sklep prosi o zaczekanie
notice-record-wait-next = { $reason } Spróbuj później.
notice-record-slow = Odczyt rekordu trwał zbyt długo
notice-record-slow-next = Po pierwszej synchronizacji rekordy pokażą się od razu.
notice-record-refused = Nie udało się odczytać rekordu
notice-record-refused-next = { $reason }
notice-fields-refreshed = Pola są aktualne
notice-fields-refused = Nie udało się pobrać pól
notice-fields-refused-next = { $reason }
open-connection-shop = połączenie sklepu
open-connection-system = połączenie systemu
open-setting = { $platform }: { $setting }
open-no-flow = co ma być przenoszone
open-required-field = { $platform }, { $stream }: źródło dla wymaganego pola „{ $field }”
open-unknown-field = { $platform }, { $stream }: zamiennik pola „{ $field }”, którego już nie ma
open-no-statuses = { $platform }, { $stream }: dopasowane statusy dla pola „{ $field }”
open-fields-unknown = { $platform }, { $stream }: lista pól ({ $reason })
written-usual = zapisywane jak zwykle
written-always = zapisywane zawsze
written-if-empty = zapisywane tylko do pustego pola
written-on-create = zapisywane tylko przy tworzeniu
quoted = „{ $text }”
