## Log
log-title = Záznamy
log-caption = Záznamy tohoto běhu
log-filter = Filtrovat záznamy
log-text = Číslo, jméno nebo klíč
log-none = Není co zobrazit: záznamy beze změny se počítají, ale nevypisují.
log-none-found = Filtru neodpovídá žádný záznam.
log-created = Nové v systému
log-deleted = Smazáno v systému
log-searched-partly = V prohledané části záznamů už nic dalšího není. Odpovídat mohou i starší záznamy tohoto běhu.
log-search-older = Hledat ve starších
log-fields = { $count ->
    [one] změněno 1 pole
    [few] změněna { $n } pole
   *[other] změněno { $n } polí
 }
log-no-changes = Žádné pole se nezapsalo.
log-before-after = Před změnou a po ní: { $title }
