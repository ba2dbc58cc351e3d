## Teams, members and invitations
team-lede = Kto co może. Każdy członek widzi połączenia, przebiegi i rekordy tego zespołu.
team-alone = Na razie nie ma tu nikogo innego. Zaproś współpracownika jako operatora lub obserwatora.
team-choose = Przejdź do innego zespołu
team-settings = Nazwa i strefa czasowa
members = Członkowie
members-count = { $count ->
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osób
 }
column-since = W zespole od
column-last-sign-in = Ostatnie logowanie
column-expires = Ważne do
member-you = moje konto
member-disabled = zablokowana
member-change = Zmień…
member-leave = Opuść…
member-title = Członek zespołu
member-role = Zmiana roli
member-role-note = Działa od razu, także tam, gdzie ta osoba jest zalogowana.
member-last-owner = To jedyny właściciel. Najpierw wyznacz innego; zespół zawsze ma właściciela.
member-remove-title = Usunięcie z zespołu
member-remove-text = { $name }: dostęp do tego zespołu zniknie od razu. Sesje w nim się zakończą, a wysłane i jeszcze nieprzyjęte zaproszenia zostaną cofnięte. Połączenia, integracje i cała historia zmian zostają, konto też.
member-remove = Usuń z zespołu
member-leave-title = Opuszczenie zespołu
member-leave-text = Dostęp do tego zespołu zniknie od razu, a wysłane i jeszcze nieprzyjęte zaproszenia zostaną cofnięte. Wrócić można tylko z nowym zaproszeniem. Wszystko, co zostało ustawione, zostaje.
member-leave-do = Opuść zespół
role-viewer-does = Widzi wszystko, niczego nie zmienia.
role-operator-does = Uruchamia i zatrzymuje przebiegi, ponawia niedostarczone, rozstrzyga sporne rekordy.
role-admin-does = Zmienia też połączenia, integracje, operatorów i obserwatorów.
role-owner-does = Może wszystko, także wyznaczać właścicieli i administratorów.
role-not-yours = Tę rolę nadaje tylko właściciel.
invite = Zaproś
invite-title = Zaproszenie do zespołu
invite-do = Utwórz zaproszenie
invite-mail = { $count ->
    [one] Zaproszenie wyślemy e-mailem w języku tego konta i pokażemy link. Link jest ważny 1 dzień i działa jeden raz.
   *[other] Zaproszenie wyślemy e-mailem w języku tego konta i pokażemy link. Link jest ważny { $n } dni i działa jeden raz.
 }
invite-link = { $count ->
    [one] Pojawi się link do samodzielnego przekazania; wysyłanie e-maili nie jest skonfigurowane. Link jest ważny 1 dzień i działa jeden raz.
   *[other] Pojawi się link do samodzielnego przekazania; wysyłanie e-maili nie jest skonfigurowane. Link jest ważny { $n } dni i działa jeden raz.
 }
invitations = Oczekujące zaproszenia
invitations-none = Teraz nikt nie jest zaproszony.
invitation-by = Zaprasza: { $who } ({ $at })
invite-again = Nowy link
invite-send-again = Wyślij ponownie
invitation-revoke = Cofnij
invitation-open = Czeka
invitation-expired = Wygasło
invitation-not-mailed = E-mail nie wyszedł
invitation-mail-sent = E-mail wysłany: { $at }
invitation-mail-failed = Serwer poczty odrzucił e-mail ({ $at }): { $answer }. Pokazany link nadal działa; „Wyślij ponownie” utworzy nowy.
invitation-mail-sending = E-mail jest w drodze do serwera poczty.
invitation-mail-unknown = Nie wiadomo, czy e-mail wyszedł. Pokazany link nadal działa; „Wyślij ponownie” utworzy nowy.
invitation-link-title = Link zaproszenia
invitation-link-text = Skopiuj link i przekaż go tak, by przeczytała go tylko zaproszona osoba.
invitation-link-mailed = E-mail jest w drodze. Link można też skopiować i przekazać samodzielnie.
invitation-link-once = Widać go tylko teraz. Kto go ma, może raz dołączyć.
invitation-title = Zaproszenie: { $team }
invitation-lede = { $who } zaprasza do tego zespołu. Rola: { $role }.
invitation-lede-plain = To jest zaproszenie do tego zespołu. Rola: { $role }.
invitation-ends = Ważne do: { $at }
invitation-other = Zaproszenie jest dla adresu { $email }, a zalogowany jest adres { $other }. Wyloguj się, aby je przyjąć; nic nie zginie.
invitation-join = Dołącz do zespołu
invitation-with-account = Konto już istnieje. Wpisz jego hasło, a zespół zostanie do niego dodany.
invitation-sign-in-join = Zaloguj się i dołącz
invitation-go-on = Przejdź do Mostka
invitation-expired-title = Zaproszenie wygasło
invitation-expired-text = Poproś osobę zapraszającą o nowy link.
invitation-used-title = Zaproszenie zostało już użyte
invitation-used-text = Po przyjęciu zaproszenia wystarczy się zalogować. Jeśli użył go ktoś inny, powiadom osobę zapraszającą.
invitation-revoked-title = Zaproszenie zostało cofnięte
invitation-revoked-text = Jeśli wygląda to na pomyłkę, zapytaj osobę zapraszającą.
invitation-unknown-title = Ten link nie prowadzi do zaproszenia
invitation-unknown-text = Może być niepełny albo zastąpił go nowszy. Skopiuj cały link z najnowszej wiadomości.
no-team-title = To konto nie należy do żadnego zespołu
no-team-text = Konto istnieje, ale nie należy już do zespołu. Niczego z niego nie usunięto.
no-team-next = Poproś właściciela lub administratora o zaproszenie. Jego link i obecne hasło pozwolą wejść.
notice-team-saved = Zespół zapisany
notice-role = Rola zmieniona
notice-removed = Członek został usunięty z zespołu
notice-left = Zespół opuszczony: { $team }
notice-founded = Zespół utworzony: { $team }
notice-founded-next = Jego właścicielem jest to konto, a nowy zespół jest teraz otwarty. Do pozostałych zespołów prowadzi nazwa zespołu na pasku bocznym.
notice-invited = Zaproszenie gotowe: { $email }
notice-invited-mail = Zaproszenie gotowe: { $email }
notice-invited-mail-next = E-mail jest w drodze; wynik pokaże lista oczekujących zaproszeń.
notice-revoked = Zaproszenie cofnięte
notice-revoked-next = Jego link już nie działa.
notice-joined-team = Witamy w zespole: { $team }
