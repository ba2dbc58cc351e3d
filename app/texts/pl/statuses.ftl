## The status mapping table
statuses-title = Dopasowanie statusów
statuses-lede = Po lewej statusy zamówień ze sklepu ({ $shop }), po prawej to, co dostaje { $system }. Tego, co nie ma odpowiednika, nigdy nie zgadujemy: decyduje reguła pod tabelą.
statuses-refresh = Wczytaj statusy ponownie
statuses-no-orders = Ta integracja nie przenosi zamówień
statuses-no-orders-text = Statusy należą do zamówień. Najpierw dodaj przepływ zamówień, potem można je tu dopasować.
statuses-way = Co { $system } dostaje jako status
statuses-as-shop = Nazwę ze sklepu
statuses-as-shop-help = Taką, jaka jest, bez tabeli. Z powodu statusu nic nigdy nie czeka.
statuses-by-table = Wartość z tej tabeli
statuses-by-table-help = Trzeba wybrać pole, które ma { $system }, i dla każdego statusu wartość, która tam trafi.
statuses-field = Pole
statuses-fields-with-choices = Pola ze stałymi wartościami
statuses-fields-with-text = Pola tekstowe
statuses-choose = Wybierz…
statuses-use = Użyj tego
statuses-way-note = Po zmianie tabela i dopasowanie pól pozostają zapisane.
statuses-choose-field = Wybierz pole, do którego trafia status.
statuses-choose-default = Wybierz wartość dla zamówień, których status nie ma odpowiednika.
statuses-system-value = wartość
statuses-table = Statusy i ich odpowiedniki
statuses-search = Szukaj statusu
statuses-find = Szukaj
statuses-column-shop = Status w sklepie
statuses-column-orders = Zamówienia
statuses-column-system = { $system }: { $field }
statuses-column-note = Uwaga
statuses-becomes = zmieni się na
statuses-count = { $count ->
    [one] 1 status.
    [few] { $n } statusy.
   *[other] { $n } statusów.
 }
statuses-of-them-unmatched = { $count ->
    [0] Wszystkie mają odpowiednik.
    [one] 1 nie ma odpowiednika.
    [few] { $n } nie mają odpowiednika.
   *[other] { $n } nie ma odpowiednika.
 }
statuses-read-at = Wczytano:
statuses-none = Sklep nie podał jeszcze żadnego statusu
statuses-none-text = Statusy czytamy z zamówień sklepu. Sprawdź, czy jego połączenie działa i czy w sklepie są zamówienia, a potem naciśnij Wczytaj statusy ponownie.
statuses-none-found = Żaden status nie ma tego w nazwie.
statuses-without = Bez odpowiednika
statuses-value-gone = System nie ma już tej wartości
statuses-new = nowy
statuses-renamed = nazwa zmieniona, wcześniej: { $before }
statuses-gone = sklep już go nie podaje
statuses-held = { $count ->
    [one] czeka 1 zamówienie
    [few] czekają { $n } zamówienia
   *[other] czeka { $n } zamówień
 }
statuses-unmatched = { $count ->
    [one] 1 status nie ma odpowiednika
    [few] { $n } statusy nie mają odpowiednika
   *[other] { $n } statusów nie ma odpowiednika
 }
statuses-unmatched-hold = Zamówienia z takim statusem będą czekać na jego dopasowanie. Nic nie zginie.
statuses-unmatched-default = Takie zamówienia dostają wartość domyślną wybraną niżej.
statuses-waiting = { $count ->
    [one] Czeka na to 1 zamówienie, nic nie zginęło.
    [few] Czekają na to { $n } zamówienia, nic nie zginęło.
   *[other] Czeka na to { $n } zamówień, nic nie zginęło.
 }
statuses-released = { $count ->
    [one] 1 oczekujące zamówienie może już przejść
    [few] { $n } oczekujące zamówienia mogą już przejść
   *[other] { $n } oczekujących zamówień może już przejść
 }
statuses-released-next = Ich status ma już odpowiednik. Dostarczy je następna synchronizacja.
statuses-list-missing = { $platform }: nie udało się wczytać statusów
statuses-fields-missing = { $platform }: nie udało się wczytać pól
statuses-missing-next = Przetestuj połączenie; gdy zadziała, naciśnij Wczytaj statusy ponownie.
statuses-equal = Dopasuj jednakowe nazwy
statuses-save = Zapisz
statuses-save-note = Puste wiersze też się zapisują; o nich decyduje reguła.
statuses-rule = Gdy status nie ma odpowiednika
statuses-rule-hold = Zamówienie czeka
statuses-rule-hold-help = Zostaje wśród niedostarczonych i przechodzi, gdy tylko jego status zostanie dopasowany.
statuses-rule-default = Dostaje wartość domyślną
statuses-rule-default-help = Zamówienie przechodzi od razu; status można poprawić później.
statuses-rule-value = Wartość domyślna
notice-statuses-as-shop = Od teraz przechodzą nazwy statusów ze sklepu
notice-statuses-as-shop-next = Tabela pozostaje zapisana, gdyby była jeszcze potrzebna.
notice-statuses-by-table = Od teraz statusy przechodzą według tabeli
notice-statuses-by-table-next = Dopasuj je niżej. Jednakowe nazwy można dopasować jednym przyciskiem.
notice-statuses-saved = Tabela zapisana
notice-statuses-equal = { $count ->
    [one] Zapisano; dopasowaliśmy 1 status o jednakowej nazwie
    [few] Zapisano; dopasowaliśmy { $n } statusy o jednakowych nazwach
   *[other] Zapisano; dopasowaliśmy { $n } statusów o jednakowych nazwach
 }
notice-statuses-none-equal = Zapisano; żaden inny status nie nazywa się tak jak któraś z wartości
notice-statuses-conflict = Niektóre wiersze zmienił w tym czasie ktoś inny
notice-statuses-conflict-next = Nie nadpisaliśmy: { $names }. Pozostałe są zapisane. Strona pokazuje obecny stan.
notice-statuses-rule-conflict = Regułę zmienił w tym czasie ktoś inny
notice-statuses-rule-conflict-next = Nie nadpisaliśmy jej; wiersze są zapisane. Strona pokazuje obecny stan.
notice-statuses-busy = Tę integrację zmienia właśnie ktoś inny
notice-statuses-busy-next = Nic nie zostało zapisane; wpisane wartości zostały w tabeli. Spróbuj ponownie za chwilę.
notice-statuses-read = { $count ->
    [one] Wczytano 1 status
    [few] Wczytano { $n } statusy
   *[other] Wczytano { $n } statusów
 }
notice-statuses-same = { $count ->
    [one] Wczytano ponownie, bez zmian: 1 status
    [few] Wczytano ponownie, bez zmian: { $n } statusy
   *[other] Wczytano ponownie, bez zmian: { $n } statusów
 }
notice-statuses-drift = Statusy w sklepie się zmieniły
notice-statuses-drift-next = { $new ->
    [yes] Nowe: { $new-names }.
   *[no] {""}
 } { $renamed ->
    [yes] Zmieniona nazwa: { $renamed-names }.
   *[no] {""}
 } { $gone ->
    [yes] Już ich nie ma: { $gone-names }.
   *[no] {""}
 }
notice-statuses-unreached = Nie udało się wczytać statusów
notice-statuses-unreached-next = { $reason } Strona pokazuje listę wczytaną ostatnio.
notice-statuses-off = Tabeli już nie ma
notice-statuses-off-next = Ktoś w międzyczasie wybrał przenoszenie nazw statusów ze sklepu. Twoje wiersze nie zostały zapisane; aby je wypełnić, wybierz tabelę ponownie.
notice-statuses-required = Wymagane pole pozostałoby puste
notice-statuses-required-next = System wymaga pola { $field }, a nic innego go nie wypełnia. Najpierw wskaż mu inne źródło w mapowaniu pól; nic nie zostało zmienione.
