## The status mapping table
statuses-title = Přiřazení stavů
statuses-lede = Vlevo stavy objednávek z obchodu ({ $shop }), vpravo to, co dostane { $system }. Co nemá protějšek, nikdy neodhadujeme: rozhodne pravidlo pod tabulkou.
statuses-refresh = Načíst stavy znovu
statuses-no-orders = Tato integrace nepřenáší objednávky
statuses-no-orders-text = Stavy patří k objednávkám. Nejdřív přidejte přenos objednávek, pak tu stavy půjde přiřadit.
statuses-way = Co { $system } dostane jako stav
statuses-as-shop = Název z obchodu
statuses-as-shop-help = Tak, jak je, bez tabulky. Kvůli stavu nikdy nic nečeká.
statuses-by-table = Hodnotu podle tabulky
statuses-by-table-help = Vyberete pole, které { $system } má, a ke každému stavu hodnotu, která se do něj zapíše.
statuses-field = Pole
statuses-fields-with-choices = Pole s pevnými hodnotami
statuses-fields-with-text = Textová pole
statuses-choose = Vyberte…
statuses-use = Použít
statuses-way-note = Tabulka i přiřazení polí zůstanou při změně uložené.
statuses-choose-field = Vyberte pole, do kterého se má stav zapisovat.
statuses-choose-default = Vyberte hodnotu pro objednávky, jejichž stav nemá protějšek.
statuses-system-value = hodnota
statuses-table = Stavy a jejich protějšky
statuses-search = Hledat mezi stavy
statuses-find = Hledat
statuses-column-shop = Stav v obchodě
statuses-column-orders = Objednávky
statuses-column-system = { $system }: { $field }
statuses-column-note = Poznámka
statuses-becomes = se změní na
statuses-count = { $count ->
    [one] 1 stav.
    [few] { $n } stavy.
   *[other] { $n } stavů.
 }
statuses-of-them-unmatched = { $count ->
    [0] Všechny mají protějšek.
    [one] 1 nemá protějšek.
    [few] { $n } nemají protějšek.
   *[other] { $n } nemá protějšek.
 }
statuses-read-at = Načteno:
statuses-none = Obchod zatím žádný stav neuvedl
statuses-none-text = Stavy čteme z objednávek obchodu. Ověřte, že jeho připojení funguje a že v obchodě nějaké objednávky jsou, a stiskněte Načíst stavy znovu.
statuses-none-found = Žádný stav nemá tento text v názvu.
statuses-without = Bez protějšku
statuses-value-gone = Tuto hodnotu už systém nemá
statuses-new = nový
statuses-renamed = přejmenovaný, dříve: { $before }
statuses-gone = obchod ho už neuvádí
statuses-held = { $count ->
    [one] čeká 1 objednávka
    [few] čekají { $n } objednávky
   *[other] čeká { $n } objednávek
 }
statuses-unmatched = { $count ->
    [one] 1 stav nemá protějšek
    [few] { $n } stavy nemají protějšek
   *[other] { $n } stavů nemá protějšek
 }
statuses-unmatched-hold = Objednávky s takovým stavem budou čekat, dokud ho nepřiřadíte. Nic se neztratí.
statuses-unmatched-default = Takové objednávky dostanou výchozí hodnotu zvolenou níže.
statuses-waiting = { $count ->
    [one] Čeká na to 1 objednávka, nic se neztratilo.
    [few] Čekají na to { $n } objednávky, nic se neztratilo.
   *[other] Čeká na to { $n } objednávek, nic se neztratilo.
 }
statuses-released = { $count ->
    [one] 1 čekající objednávka už může projít
    [few] { $n } čekající objednávky už mohou projít
   *[other] { $n } čekajících objednávek už může projít
 }
statuses-released-next = Jejich stav už má protějšek. Doručí je příští synchronizace.
statuses-list-missing = { $platform }: stavy se nepodařilo načíst
statuses-fields-missing = { $platform }: pole se nepodařilo načíst
statuses-missing-next = Otestujte připojení; až bude fungovat, stiskněte Načíst stavy znovu.
statuses-equal = Přiřadit stejné názvy
statuses-save = Uložit
statuses-save-note = Uložit lze i s prázdnými řádky; o těch rozhodne pravidlo.
statuses-rule = Když stav nemá protějšek
statuses-rule-hold = Objednávka počká
statuses-rule-hold-help = Zůstane mezi nedoručenými a projde, jakmile její stav přiřadíte.
statuses-rule-default = Dostane výchozí hodnotu
statuses-rule-default-help = Objednávka projde hned; stav lze opravit později.
statuses-rule-value = Výchozí hodnota
notice-statuses-as-shop = Nově se přenášejí názvy stavů z obchodu
notice-statuses-as-shop-next = Tabulka zůstává uložená, kdybyste se k ní chtěli vrátit.
notice-statuses-by-table = Nově se stavy přenášejí podle tabulky
notice-statuses-by-table-next = Přiřaďte je níže. Stejné názvy přiřadíte jedním tlačítkem.
notice-statuses-saved = Tabulka je uložená
notice-statuses-equal = { $count ->
    [one] Uloženo; přiřadili jsme 1 stav se stejným názvem
    [few] Uloženo; přiřadili jsme { $n } stavy se stejným názvem
   *[other] Uloženo; přiřadili jsme { $n } stavů se stejným názvem
 }
notice-statuses-none-equal = Uloženo; žádný další stav se nejmenuje jako některá z hodnot
notice-statuses-conflict = Některé řádky mezitím změnil někdo jiný
notice-statuses-conflict-next = Nepřepsali jsme: { $names }. Ostatní jsou uložené. Stránka ukazuje současný stav.
notice-statuses-rule-conflict = Pravidlo mezitím změnil někdo jiný
notice-statuses-rule-conflict-next = Nepřepsali jsme ho; řádky jsou uložené. Stránka ukazuje současný stav.
notice-statuses-busy = Integraci právě mění někdo jiný
notice-statuses-busy-next = Nic se neuložilo; co jste zadali, zůstalo v tabulce. Zkuste to za chvíli znovu.
notice-statuses-read = { $count ->
    [one] Načten 1 stav
    [few] Načteny { $n } stavy
   *[other] Načteno { $n } stavů
 }
notice-statuses-same = { $count ->
    [one] Načteno znovu, beze změny: 1 stav
    [few] Načteno znovu, beze změny: { $n } stavy
   *[other] Načteno znovu, beze změny: { $n } stavů
 }
notice-statuses-drift = Stavy v obchodě se změnily
notice-statuses-drift-next = { $new ->
    [yes] Nové: { $new-names }.
   *[no] {""}
 } { $renamed ->
    [yes] Přejmenované: { $renamed-names }.
   *[no] {""}
 } { $gone ->
    [yes] Už nejsou: { $gone-names }.
   *[no] {""}
 }
notice-statuses-unreached = Stavy se nepodařilo načíst
notice-statuses-unreached-next = { $reason } Stránka ukazuje naposledy načtený seznam.
notice-statuses-off = Tabulka už tu není
notice-statuses-off-next = Někdo mezitím zvolil přenos názvů stavů z obchodu. Vaše řádky se neuložily; chcete-li tabulku vyplnit, znovu ji zvolte.
notice-statuses-required = Povinné pole by zůstalo prázdné
notice-statuses-required-next = Systém vyžaduje { $field } a nic jiného ho nevyplňuje. Nejdřív mu v mapování polí dejte jiný zdroj; nic se nezměnilo.
