## What can be wrong with people; codes of the engine
people-wrong = Nieprawidłowy e-mail lub hasło
people-wrong-next = Sprawdź jedno i drugie i spróbuj ponownie. Po kilku próbach trzeba będzie chwilę poczekać.
people-wait = Zbyt wiele prób
people-wait-next = { $count ->
    [one] Spróbuj ponownie za 1 sekundę.
    [few] Spróbuj ponownie za { $n } sekundy.
   *[other] Spróbuj ponownie za { $n } sekund.
 }
people-present-password = To nie jest obecne hasło. Wpisz je jeszcze raz.
people-password-short = Hasło jest za krótkie. Użyj co najmniej 12 znaków.
people-password-long = Hasło jest za długie. Wybierz krótsze.
people-password-common = To jedno z haseł, które atakujący próbują najpierw. Wybierz inne.
people-email = To nie jest adres e-mail. Powinien wyglądać tak: imie@example.com.
people-email-taken = Ktoś już loguje się tym adresem. Użyj innego.
people-name = Wpisz imię i nazwisko, najwyżej 100 znaków.
people-team = Wpisz nazwę zespołu, najwyżej 100 znaków.
people-time-zone = Wybierz strefę czasową z listy.
people-set-up-code = Nieprawidłowy kod konfiguracji. Najnowszy jest w logu programu.
people-first-start-done = Pierwsze uruchomienie już się odbyło
people-first-start-done-next = Zaloguj się na konto, które wtedy powstało.
people-unknown-user = Nikt nie loguje się tym adresem.
people-no-team = To konto nie należy do żadnego zespołu
people-no-team-next = Poproś właściciela lub administratora o zaproszenie.
people-not-allowed = Obecna rola na to nie pozwala
people-not-allowed-next = Administratorzy zarządzają operatorami i obserwatorami, właściciele wszystkimi. Nic się nie zmieniło.
people-last-owner = Zespół musi mieć właściciela
people-last-owner-next = Najpierw wyznacz innego właściciela. Nic się nie zmieniło.
people-oneself = Nie można usunąć samego siebie
people-oneself-next = Aby odejść, wybierz Opuść zespół.
people-unknown-member = Ta osoba nie należy (już) do zespołu
people-unknown-member-next = Członków pokazuje lista. Nic się nie zmieniło.
people-member-already = Ta osoba już należy do zespołu.
people-invited = Ten adres ma już zaproszenie. Na liście oczekujących zaproszeń utwórz nowy link albo cofnij zaproszenie.
people-invitation-gone = To zaproszenie jest już nieważne
people-invitation-gone-next = Zostało użyte, cofnięte albo wygasło. Nic się nie zmieniło.
people-invitation-other = Zaproszenie jest dla innego adresu
people-invitation-other-next = Najpierw się wyloguj, potem otwórz link ponownie.
people-unknown-session = Ta sesja już się zakończyła
people-role = Wybierz rolę.
people-account-password = To nie jest hasło do tego konta. Wpisz je jeszcze raz.
people-mail = Nie udało się wysłać e-maila
people-trouble = Nie udało się z powodu problemu po naszej stronie
people-trouble-next = Nic się nie zmieniło. Spróbuj ponownie; jeśli problem nie minie, przyczyna jest w logu programu.
