## Log
log-title = Rekordok
log-caption = A futás rekordjai
log-filter = Rekordok szűrése
log-text = Szám, név vagy kulcs
log-none = Nincs mit mutatni: a változatlan rekordokat megszámoljuk, de nem soroljuk fel.
log-none-found = A szűrőnek egy rekord sem felel meg.
log-searched-partly = Az eddig átkutatott rekordok között nincs több találat. A futás régebbi rekordjai is megfelelhetnek.
log-search-older = Keresés a régebbiekben
log-created = Új a rendszerben
log-deleted = Törölve a rendszerből
log-fields = { $n } mező módosult
log-no-changes = Egyetlen mezőbe sem írtunk.
log-before-after = Előtte és utána: { $title }
