## Log
log-title = Rekordy
log-caption = Rekordy tego przebiegu
log-filter = Filtruj rekordy
log-text = Numer, nazwisko lub klucz
log-none = Nie ma czego pokazać: rekordy bez zmian są liczone, ale nie wypisywane.
log-none-found = Żaden rekord nie pasuje do filtra.
log-searched-partly = Wśród przeszukanych dotąd rekordów nie ma więcej wyników. Starsze rekordy tego przebiegu też mogą pasować.
log-search-older = Szukaj w starszych
log-created = Nowe w systemie
log-deleted = Usunięte z systemu
log-fields = { $count ->
    [one] zmieniono 1 pole
    [few] zmieniono { $n } pola
   *[other] zmieniono { $n } pól
 }
log-no-changes = Nie zapisano żadnego pola.
log-before-after = Przed zmianą i po niej: { $title }
