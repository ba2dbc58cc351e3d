## Connections
connections-lede = Konta w sklepach i systemach. Jedno połączenie może obsługiwać kilka integracji; mają one wspólną dozwoloną liczbę zapytań, więc platforma nie zablokuje dostępu.
connections-none = Nie ma jeszcze połączeń
connections-none-text = Zacznij od sklepu: potrzebne będą jego linki eksportu lub klucz API.
connections-count = { $count ->
    [one] 1 połączenie.
    [few] { $n } połączenia.
   *[other] { $n } połączeń.
 }
connections-secrets = Hasła i linki eksportu przechowujemy zaszyfrowane i nigdy więcej ich nie pokazujemy.
connection-add = Dodaj połączenie
connection-choose = Wybierz platformę
connection-choose-lede = Sklepy są po lewej, systemy firmowe po prawej; tak jest w całym Mostku.
connection-new = Nowe połączenie: { $platform }
shops = Sklepy
systems = Systemy
connection-account = Konto
connection-name = Nazwa w Mostku
connection-name-help = Zobaczą ją współpracownicy.
connection-lede = { $platform }, konto { $account }. { $count ->
    [0] Jeszcze nieużywane.
    [one] Używa go 1 integracja.
    [few] Używają go { $n } integracje.
   *[other] Używa go { $n } integracji.
 } Ostatnia zmiana: { $changed }.
connection-unused = jeszcze nieużywane
connection-passed = w porządku { $passed } z { $all }
connection-test-first = przetestuj przed użyciem
connection-where = Gdzie to znaleźć: { $platform }
connection-save-note = Zapisanie nie uruchamia synchronizacji.
save-and-test = Zapisz i przetestuj
more-settings = Więcej ustawień
secret-saved = zapisano
secret-saved-ends = zapisano, kończy się na { $end }
secret-replace = Zastąp
test-title = Ostatni test
test-none = Od ostatniego zapisania nie testowano.
test-now = Testuj teraz
check-passed = w porządku
check-warned = działa
check-failed = błąd
check-skipped = nie sprawdzano
notice-test-outdated = Połączenie zmieniło się w czasie testu
notice-test-outdated-next = Wynik dotyczy tego, co było zapisane wcześniej. Przetestuj je ponownie.
secret-again = Ze względów bezpieczeństwa tajne dane nie wracają na stronę. Wpisz je ponownie.
