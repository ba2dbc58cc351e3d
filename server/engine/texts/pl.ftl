reason-answered = { $words } Odpowiedź brzmiała: „{ $answer }”
reason-unknown = Nie zapisano powodu.
reason-shared-storage = Nie można użyć magazynu danych Mostka: { $error }. Nic nie zginęło; przyczynę znajdziesz w logu programu.
reason-sealed = Zapisanych danych dostępowych nie da się otworzyć kluczem tego serwera: { $error }. Przywróć plik klucza z kopii zapasowej albo wpisz dane ponownie.
reason-connection-gone = Połączenie, którego używa ta integracja, już nie istnieje. Wybierz w integracji inne.
reason-connection-paused = Połączenie „{ $connection }” jest wstrzymane. Nic nie zginęło; po wznowieniu przebieg ruszy od miejsca, w którym stanął.
reason-unknown-platform = Ta wersja Mostka nie obsługuje platformy „{ $platform }”.
reason-status-unmapped = Status zamówienia „{ $status }” nie ma odpowiednika. Dopasuj go albo wybierz regułę dla statusów bez odpowiednika.
reason-email-of-another = E-mail należy już do kogoś innego ({ $name }). Zdecyduj, czy to ta sama osoba.
reason-no-key = Nie ma e-maila, telefonu ani numeru klienta, więc nie wiadomo, do kogo należy. Dla takich zamówień wybierz w integracji domyślny kontakt.
reason-phone-unclear = Znany jest tylko numer telefonu, a prowadzi on do kilku osób albo brakuje przy nim nazwiska. Zdecyduj, czyj jest.
reason-account-paused = Platforma poprosiła o { $seconds } s przerwy; potem przebieg ruszy dalej sam.
reason-several-contacts = { $platform }: kontaktów z tym e-mailem jest { $count } ({ $name }). Scal je tam albo zdecyduj, który jest właściwy.
reason-mapping-unknown-field = Dopasowanie pól wypełnia „{ $field }”, ale { $platform } nie ma (już) takiego pola ({ $stream }). Popraw dopasowanie; niczego nie zapisano.
reason-mapping-no-statuses = Dopasowanie pól wypełnia „{ $field }” dopasowanym statusem, ale statusy nie są dopasowane. Najpierw dopasuj statusy.
reason-mapping-required-field = { $platform } wymaga pola „{ $field }” ({ $stream }), a żaden wiersz dopasowania go nie wypełnia. Dodaj go; niczego nie zapisano.
reason-field-required = { $field }: wartość jest wymagana, a rekord jej nie ma.
reason-too-long = { $field }: wartość ma za dużo znaków ({ $length }); dozwolone jest najwyżej { $maximum }.
reason-not-an-email = { $field }: wartość nie jest adresem e-mail.
reason-not-a-choice = { $field }: „{ $value }” nie należy do dozwolonych wartości.
reason-not-a-date = { $field }: „{ $value }” nie jest datą.
reason-not-a-number = { $field }: „{ $value }” nie jest liczbą.
reason-unknown-zone = { $field }: nie ma strefy czasowej „{ $zone }”.
reason-date-format = { $field }: format daty nie działa: { $error }
reason-no-settled-answer = System dał sprzeczne odpowiedzi. Następny przebieg spróbuje ponownie.
reason-parked = Przebieg { $rescues } razy zakończył swój proces roboczy, więc go odstawiliśmy. Harmonogram jest zatrzymany; nic z tego, co dostarczono, nie zginęło. Zgłoś to i dołącz log programu.
event-started = Uruchomiono ({ $who })
event-rescued = Przejęto, gdy poprzedni proces roboczy zamilkł
event-joined = Kolejna prośba o synchronizację dołączyła do tego przebiegu ({ $who })
event-stop-asked = Poproszono o zatrzymanie ({ $who })
event-connection-resumed = Połączenie znów działa, przebieg trwa dalej
event-pause-asked = Poproszono o wstrzymanie ({ $who })
event-paused = Wstrzymano; po wznowieniu ruszy od tego miejsca
event-resumed = Wznowiono przebieg ({ $who })
event-asked-to-wait = { $platform } prosi o przerwę { $seconds } s, potem przebieg ruszy dalej sam
event-finished = Zakończono
event-cancelled = Anulowano; to, co dostarczono, zostaje
event-failed = Zatrzymano z powodu błędu
form-required = Wypełnij to pole.
form-number = Wpisz liczbę całkowitą od { $minimum } do { $maximum }.
form-flag = „{ $value }” to ani true, ani false.
form-choice = Wybierz jedną z wartości: { $choices }.
form-date = „{ $value }” nie jest datą. Zapisz ją jako 2026-11-08.
form-country = Wpisz dwie litery, na przykład CZ, SK, HU lub PL.
form-settled = Są tu już dostarczone rekordy, więc tego nie można zmienić. Aby użyć innego miejsca, zacznij integrację od nowa albo utwórz nową.
form-claimed = Używa tego już inna integracja, a może tylko jedna. Najpierw wyłącz to tam.
setting-phone_country = Kraj numerów telefonów
setting-phone_country-help = Dwie litery, na przykład CZ, SK, HU lub PL. Numery bez kierunkowego kraju należą do tego kraju.
field-name = Nazwa (osoba, inaczej firma)
field-email = E-mail
field-phone = Telefon
field-company-id = Numer firmy (REGON)
field-tax-id = NIP
field-group = Grupa klientów
field-remark = Uwagi
field-shop-remark = Uwagi sklepu
field-admin-url = Link do panelu sklepu
field-platform-id = ID w sklepie
field-registered-at = Data rejestracji
field-code = Numer zamówienia
field-status = Status w sklepie
field-status-mapped = Dopasowany status
field-parcel-number = Numer przesyłki
field-placed-at = Data zamówienia
field-changed-at = Data zmiany
field-total = Razem z VAT
field-total-without-tax = Razem bez VAT
field-to-pay = Do zapłaty
field-paid = Opłacone
field-currency = Waluta
field-items = Produkty
field-discounts = Kupony i rabaty
field-shipping = Sposób dostawy
field-payment = Sposób płatności
field-billing-name = Faktura: imię i nazwisko
field-billing-company = Faktura: firma
field-billing-street = Faktura: ulica
field-billing-city = Faktura: miasto
field-billing-zip = Faktura: kod pocztowy
field-billing-country = Faktura: kraj
field-billing-address = Faktura: cały adres
field-delivery-name = Dostawa: imię i nazwisko
field-delivery-company = Dostawa: firma
field-delivery-street = Dostawa: ulica
field-delivery-city = Dostawa: miasto
field-delivery-zip = Dostawa: kod pocztowy
field-delivery-country = Dostawa: kraj
field-delivery-address = Dostawa: cały adres
mail-role-viewer = Obserwator
mail-role-operator = Operator
mail-role-admin = Administrator
mail-role-owner = Właściciel
mail-invitation-subject = Zaproszenie do Mostka: { $team }
mail-invitation-by =
    Dzień dobry,

    { $who } zaprasza cię w Mostku do zespołu: { $team }. Twoja rola: { $role }.

    Zaproszenie przyjmiesz tym linkiem:
    { $link }

    { $days ->
        [one] Jest ważny 1 dzień i działa jeden raz.
       *[other] Jest ważny { $days } dni i działa jeden raz.
    }

    Zaproszenie jest dla adresu { $email }. Jeśli się go nie spodziewasz, nie rób nic; bez linku nikt nie dołączy.
mail-invitation =
    Dzień dobry,

    masz zaproszenie do zespołu w Mostku: { $team }. Twoja rola: { $role }.

    Zaproszenie przyjmiesz tym linkiem:
    { $link }

    { $days ->
        [one] Jest ważny 1 dzień i działa jeden raz.
       *[other] Jest ważny { $days } dni i działa jeden raz.
    }

    Zaproszenie jest dla adresu { $email }. Jeśli się go nie spodziewasz, nie rób nic; bez linku nikt nie dołączy.
reason-hint-not-found = Sklep nie podał tego rekordu: został tam usunięty albo jest starszy niż pierwsza synchronizacja.
reason-hint-cancelled = Przebieg anulowano, zanim sprawdził ten rekord.
group-reason-status-unmapped = Status zamówienia nie ma odpowiednika
group-reason-email-of-another = E-mail należy do kogoś innego
group-reason-no-key = Brak e-maila, telefonu i numeru klienta
group-reason-phone-unclear = Tylko telefon i nie wiadomo, czyj
group-reason-several-contacts = Kilka kontaktów z jednym e-mailem
group-reason-field-required = Wymagane pole jest puste
group-reason-too-long = Wartość jest za długa
group-reason-not-an-email = To nie jest adres e-mail
group-reason-not-a-choice = Wartości nie ma wśród dozwolonych
group-reason-not-a-date = To nie jest data
group-reason-not-a-number = To nie jest liczba
reason-integration-paused = Integracja jest wstrzymana. Nic nie zginęło; przebieg ruszy sam, gdy zostanie ponownie włączona.
event-not-followed = To, o co w międzyczasie poproszono, nie nastąpi: integracja jest wstrzymana. Poproś ponownie, gdy będzie aktywna.
event-integration-active = Integracja jest znów aktywna, przebieg rusza
form-account-settled = „{ $integration }” zna rekordy konta, do którego prowadzi to połączenie, dlatego połączenie przy nim zostaje. Dla innego konta dodaj nowe połączenie albo najpierw zacznij „{ $integration }” od nowa.
form-account-running = Trwa przebieg „{ $integration }” z tym kontem. Poczekaj na jego koniec albo go anuluj, a potem zapisz ponownie.
form-secret-again = Połączenie prowadzi teraz gdzie indziej, a zapisane tajne dane nie idą razem z nim. Wpisz tę wartość ponownie.
form-place-running = Trwa przebieg, który zapisuje w tym miejscu. Poczekaj na jego koniec albo go anuluj, a potem zapisz ponownie.
