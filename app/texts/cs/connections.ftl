## Connections
connections-lede = Účty v obchodech a systémech. Jedno připojení může sloužit více integracím; ty se dělí o povolený počet požadavků, takže vás platforma nezablokuje.
connections-none = Zatím žádné připojení
connections-none-text = Začněte obchodem: budete potřebovat jeho exportní odkazy nebo klíč API.
connections-count = { $count ->
    [one] 1 připojení.
    [few] { $n } připojení.
   *[other] { $n } připojení.
 }
connections-secrets = Hesla a exportní odkazy ukládáme zašifrované a už je nikdy nezobrazíme.
connection-add = Přidat připojení
connection-choose = Vyberte platformu
connection-choose-lede = Vlevo jsou obchody, vpravo firemní systémy; tak je to v celém Mostku.
connection-new = Nové připojení: { $platform }
shops = Obchody
systems = Systémy
connection-account = Účet
connection-name = Název v Mostku
connection-name-help = Uvidí ho kolegové.
connection-lede = { $platform }, účet { $account }. { $count ->
    [0] Zatím se nepoužívá.
    [one] Používá ho 1 integrace.
    [few] Používají ho { $n } integrace.
   *[other] Používá ho { $n } integrací.
 } Poslední změna: { $changed }.
connection-unused = zatím se nepoužívá
connection-passed = v pořádku { $passed } z celkem { $all }
connection-test-first = před použitím otestujte
connection-where = Kde to najdete: { $platform }
connection-save-note = Uložením se synchronizace nespustí.
save-and-test = Uložit a otestovat
more-settings = Další nastavení
secret-saved = uloženo
secret-saved-ends = uloženo, končí na { $end }
secret-replace = Nahradit
test-title = Poslední test
test-none = Od posledního uložení neotestováno.
test-now = Otestovat
check-passed = v pořádku
check-warned = funguje
check-failed = neprošlo
check-skipped = nezkoušelo se
notice-test-outdated = Připojení se během testu změnilo
notice-test-outdated-next = Výsledek patří k tomu, co bylo uložené předtím. Otestujte ho znovu.
secret-again = Z bezpečnostních důvodů se tajné údaje na stránku nevracejí. Zadejte ho znovu.
