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
