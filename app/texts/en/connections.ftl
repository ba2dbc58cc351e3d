## Connections
connections-lede = Accounts at shops and systems. One connection can serve several integrations; they share its requests, so that the platform never blocks you.
connections-none = No connection yet
connections-none-text = Start with the shop: you need its export links or its API key.
connections-count = { $count ->
    [one] 1 connection.
   *[other] { $n } connections.
 }
connections-secrets = Passwords and export links are stored encrypted and never shown again.
connection-add = Add connection
connection-choose = Choose a platform
connection-choose-lede = Shops stand left, the systems behind them right; everywhere in Mostek.
connection-new = New connection: { $platform }
shops = Shops
systems = Systems
connection-account = Account
connection-name = Name in Mostek
connection-name-help = Your colleagues see it.
connection-lede = { $platform }, account { $account }. { $count ->
    [0] Not used yet.
    [one] Used by 1 integration.
   *[other] Used by { $n } integrations.
 } Last changed: { $changed }.
connection-unused = not used yet
connection-passed = { $passed } of { $all } passed
connection-test-first = test before use
connection-where = Where to find it in { $platform }
connection-save-note = Saving doesn’t start a sync.
save-and-test = Save and test
more-settings = More settings
secret-saved = saved
secret-saved-ends = saved, ends in { $end }
secret-replace = Replace
test-title = Last test
test-none = Not tested since it was saved.
test-now = Test now
check-passed = passed
check-warned = works
check-failed = failed
check-skipped = not tried
notice-test-outdated = The connection was changed while it was tested
notice-test-outdated-next = The result is of what was saved before. Test it again.
secret-again = For safety this page never gets a secret back. Enter it again.
