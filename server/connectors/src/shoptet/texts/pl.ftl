# Ustawienia połączenia.
shoptet-setting-pasted_link = Link do eksportu
shoptet-setting-pasted_link-help = Wklej cały link do eksportu klientów, do eksportu zamówień albo oba rozdzielone spacją. Pola poniżej wypełnią się z niego; samego linku nie zapisujemy.
shoptet-setting-address = Adres sklepu
shoptet-setting-address-help = Adres twojego sklepu, na przykład https://www.example.com.
shoptet-setting-customers_hash = Hash eksportu klientów
shoptet-setting-customers_hash-help = 64 znaki po hash= w linku do eksportu klientów. Możesz też wkleić cały link.
shoptet-setting-orders_hash = Hash eksportu zamówień
shoptet-setting-orders_hash-help = 64 znaki po hash= w linku do eksportu zamówień z szablonem „Shoptet - XML”. Możesz też wkleić cały link.
shoptet-setting-orders_changed_hash = Hash eksportu nowych lub zmienionych zamówień
shoptet-setting-orders_changed_hash-help = Tylko jeśli używasz w Shoptecie opcji „Jen nové nebo změněné”. Bez niej Mostek pyta o zmiany według czasu, co jest bezpieczniejsze.
shoptet-setting-orders_pattern = Szablon eksportu zamówień
shoptet-setting-orders_pattern-help = Liczba po patternId= w linku. -11 to szablon systemowy „Shoptet - XML”; własny szablon ma liczbę dodatnią. Hash jest ważny tylko ze swoim szablonem.
shoptet-setting-partner_id = Partner
shoptet-setting-partner_id-help = Liczba po partnerId= w linkach. Jeśli jej tam nie ma, zostaw pole puste.
shoptet-setting-customers_pattern = Szablon eksportu klientów
shoptet-setting-customers_pattern-help = Liczba po patternId= w linku do eksportu klientów. Jeśli jej tam nie ma, zostaw pole puste.
shoptet-setting-full_export_interval_minutes = Minuty między dwoma pełnymi eksportami zamówień
shoptet-setting-full_export_interval_minutes-help = Shoptet wydaje wszystkie zamówienia najwyżej raz na 15 minut. Przebieg, który przyjdzie wcześniej, czeka. 0 wyłącza tę zasadę.
shoptet-setting-one_export_at_a_time = Tylko jeden eksport naraz
shoptet-setting-one_export_at_a_time-help = Shoptet tworzy dla każdego partnera tylko jeden eksport danego rodzaju naraz. Drugi czeka.
shoptet-setting-overlap_seconds = Zapas wstecz w sekundach
shoptet-setting-overlap_seconds-help = Mostek pyta o zmiany od tylu sekund przed ostatnią synchronizacją, aby żadnej nie pominąć. To, co odczyta dwa razy, zapisze raz.
shoptet-setting-zone = Strefa czasowa sklepu
shoptet-setting-zone-help = Eksporty podają czas bez strefy. Wpisz strefę panelu administracyjnego sklepu, na przykład Europe/Prague.
shoptet-setting-requests_per_second = Zapytania na sekundę
shoptet-setting-requests_per_second-help = Najwyżej tyle zapytań jest wysyłanych do sklepu w ciągu sekundy.
shoptet-setting-timeout_seconds = Limit czasu w sekundach
shoptet-setting-timeout_seconds-help = Jak długo czekać na początek eksportu i między jego częściami. Eksporty dużych sklepów zaczynają się czasem dopiero po dwóch minutach.
shoptet-setting-only_changed_parameter = Parametr linku do nowych lub zmienionych zamówień
shoptet-setting-only_changed_parameter-help = Jeśli ten link ma oprócz szablonu, partnera i hasha inny parametr, wpisz go jako nazwa=wartość. Po wklejeniu całego linku wypełni się sam.
shoptet-setting-encoding = Kodowanie eksportów
shoptet-setting-encoding-help = Zwykle rozpoznaje się samo. Wybierz je tylko wtedy, gdy litery ze znakami diakrytycznymi wyświetlają się błędnie.
shoptet-setting-encoding-auto = Rozpoznaj automatycznie
shoptet-setting-encoding-utf-8 = UTF-8
shoptet-setting-encoding-windows-1250 = Windows-1250

# Ustawienia w integracji.
shoptet-setting-start_date = Data początkowa
shoptet-setting-start_date-help = Zamówienia złożone i klienci zarejestrowani przed tym dniem są pomijani. Jeśli chcesz przejąć wszystko, zostaw pole puste.
shoptet-setting-use_changed_link = Używaj linku do nowych lub zmienionych zamówień
shoptet-setting-use_changed_link-help = Shoptet pamięta, co wydał pod tym linkiem, dlatego może go używać tylko jedna integracja połączenia. Po niepełnej odpowiedzi Mostek pyta o zmiany według czasu.

# Gdzie to znaleźć.
shoptet-help-customers = W panelu administracyjnym Shoptetu otwórz Zákazníci › Export i skopiuj link do eksportu w formacie CSV.
shoptet-help-orders = Otwórz Objednávky › Export, wybierz szablon „Shoptet - XML” i skopiuj link do eksportu.
shoptet-help-changed = Jeśli chcesz używać opcji „Jen nové nebo změněné”, włącz ją w tym samym miejscu, a ten link wklej do jego własnego pola. Do synchronizacji zmian nie jest potrzebny.
shoptet-help-paste = Wklej linki w pole Link do eksportu. Adres, hashe, szablon i partner wypełnią się z nich.
shoptet-help-security = W zabezpieczeniach eksportów (Zabezpečení exportů) pozostaw opcję „Povolit pouze z konkrétní IP adresy” niezaznaczoną i sprawdź, czy partner jest aktywny i ważny.

# Sprawdzenia połączenia.
shoptet-check-address = Sklep odpowiada pod swoim adresem
shoptet-check-customers = Eksport klientów można odczytać
shoptet-check-orders = Eksport zamówień można odczytać
shoptet-check-changed_link = Link do nowych lub zmienionych zamówień
shoptet-vocabulary-order_statuses = Statusy zamówień

# Błędne pola.
shoptet-form-required = To pole jest wymagane. Wypełnij je albo wklej powyżej link do eksportu.
shoptet-form-hash-length = Liczba znaków: { $length }; hash Shoptetu ma ich 64. Skopiuj ponownie część po hash=.
shoptet-form-hash-characters = To nie jest hash Shoptetu: składa się on tylko z cyfr od 0 do 9 i liter od a do f. Skopiuj ponownie część po hash=.
shoptet-form-link-malformed = To nie jest link internetowy. Skopiuj cały link do eksportu, zaczynający się od https://.
shoptet-form-link-no-export = Ten link nie prowadzi do eksportu. Otwórz w Shoptecie Objednávky › Export albo Zákazníci › Export i skopiuj link stamtąd.
shoptet-form-link-other-feed = To jest link do innego eksportu. Mostek potrzebuje eksportów klientów i zamówień.
shoptet-form-link-not-xml = To jest link do eksportu zamówień w formacie innym niż XML. Otwórz w Shoptecie Objednávky › Export, wybierz szablon „Shoptet - XML” i skopiuj jego link; każdy szablon ma własny hash.
shoptet-form-link-not-csv = To jest link do eksportu klientów w formacie innym niż CSV. Otwórz w Shoptecie Zákazníci › Export, wybierz CSV i skopiuj link.
shoptet-form-link-no-hash = W tym linku brakuje hash=. Skopiuj z Shoptetu cały link aż do ostatniego znaku.
shoptet-form-link-wrong-feed = Ten link należy do drugiego pola: tutaj wklej eksport wymieniony w nazwie pola.
shoptet-form-link-other-shop = Ten link prowadzi do innego sklepu niż adres w tym połączeniu. Utwórz osobne połączenie dla każdego sklepu.
shoptet-form-link-other-partner = Ten link należy do innego partnera niż reszta połączenia. Skopiuj wszystkie linki tego samego partnera albo popraw pole Partner.
shoptet-form-link-other-pattern = Ten link należy do innego szablonu niż eksport zamówień. Skopiuj oba linki tego samego szablonu.
shoptet-form-number = Wpisz liczbę całkowitą od { $minimum } do { $maximum }.
shoptet-form-flag = Wpisz true albo false.
shoptet-form-choice = Wpisz jedną z wartości: { $choices }.
shoptet-form-zone = Ta strefa czasowa nie jest znana. Wpisz ją na przykład jako Europe/Prague.

# Oczekiwanie.
shoptet-reason-wait-interval = Shoptet wydaje wszystkie zamówienia raz na { $minutes } min. Gdy ten czas minie, przebieg ruszy dalej sam.
shoptet-reason-wait-busy = Trwa pobieranie innego eksportu tego sklepu. Gdy się skończy, przebieg ruszy dalej sam.
shoptet-reason-wait-asked = Sklep prosi o zaczekanie z powodu zbyt wielu eksportów lub prac technicznych. Przebieg ruszy dalej sam.

# Wyniki testu.
shoptet-reason-customers-seen = Klienci zarejestrowani dzisiaj: { $count }.
shoptet-reason-orders-seen = Zamówienia zmienione w ostatniej godzinie: { $count }.
shoptet-reason-changed-not-read = Hash ma poprawną postać. Test nie odczytuje linku, bo Shoptet uznałby jego zamówienia za wydane.
shoptet-reason-changed-same-hash = Ten hash jest taki sam jak hash wszystkich zamówień, więc link wydaje za każdym razem wszystkie. Włącz w Shoptecie „Jen nové nebo změněné” i skopiuj tamten link albo zostaw pole puste.
shoptet-reason-busy = Trwa pobieranie innego eksportu tego sklepu, dlatego tego nie przetestowano. Powtórz test za minutę.
shoptet-reason-try-later = Sklep prosi o zaczekanie z powodu zbyt wielu eksportów lub prac technicznych. Powtórz test za kilka minut.

# Błędy.
shoptet-reason-customers-unknown = Sklep nie zna tego hasha dla eksportu klientów. Otwórz w Shoptecie Zákazníci › Export, skopiuj link ponownie i sprawdź, czy partner jest aktywny i ważny.
shoptet-reason-orders-unknown = Sklep nie zna tego hasha z szablonem { $pattern }. Otwórz w Shoptecie Objednávky › Export, wybierz szablon, skopiuj hash ponownie i sprawdź, czy partner jest aktywny i ważny.
shoptet-reason-changed-unknown = Sklep nie zna hasha nowych lub zmienionych zamówień z szablonem { $pattern }. Otwórz w Shoptecie Objednávky › Export, włącz „Jen nové nebo změněné” i skopiuj link ponownie albo wyłącz używanie tego linku w integracji.
shoptet-reason-not-allowed = Sklep nie wydaje eksportu na nasz adres. Otwórz w Shoptecie zabezpieczenia eksportów (Zabezpečení exportů) i odznacz „Povolit pouze z konkrétní IP adresy”.
shoptet-reason-status = Sklep odpowiada na eksport statusem HTTP { $status }. Otwórz link w przeglądarce; jeśli tam działa, spróbuj później.
shoptet-reason-no-customers-hash = W połączeniu brakuje hasha eksportu klientów. Uzupełnij go w połączeniu.
shoptet-reason-no-orders-hash = W połączeniu brakuje hasha tego eksportu zamówień. Uzupełnij go w połączeniu.
shoptet-reason-setting = Ustawienia { $key } w połączeniu nie można użyć. Otwórz połączenie, popraw je i zapisz.
shoptet-reason-start-date = Data początkowa { $value } nie jest datą. Wpisz ją jako rok-miesiąc-dzień, na przykład 2026-01-31.
shoptet-reason-unreadable = Pobranego eksportu nie można czytać dalej od bajtu { $position }. Uruchom synchronizację ponownie.
shoptet-reason-no-stream = Eksporty Shoptetu nie zawierają rodzaju rekordów „{ $stream }”.
shoptet-reason-no-vocabulary = Shoptet nie ma listy { $name }.
shoptet-reason-not-a-target = Eksporty Shoptetu służą tylko do odczytu; nie można zapisać: { $stream }.

# Rekordy, których nie można przejąć.
shoptet-reason-order-no-code = Zamówienie nie ma numeru (element CODE). Przywróć go w szablonie eksportu w Shoptecie.
shoptet-reason-number = Wartość { $value } w polu { $field } nie jest liczbą. Popraw zamówienie albo szablon eksportu w Shoptecie.
shoptet-reason-entity = Zamówienie zawiera nieznany znacznik &{ $entity };. Popraw tekst w zamówieniu albo w szablonie eksportu w Shoptecie.
shoptet-reason-customer-no-key = Klient nie ma ani e-maila, ani identyfikatora. Uzupełnij e-mail w Shoptecie.
shoptet-reason-row-width = Wiersz ma { $cells } komórek, a nagłówek { $columns } kolumn, dlatego wartości nie można przypisać. Poszukaj średnika lub cudzysłowu w tekstach tego klienta w Shoptecie.
