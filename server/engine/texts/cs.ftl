reason-answered = { $words } Odpověď zněla: „{ $answer }“
reason-unknown = Důvod nebyl zaznamenán.
reason-shared-storage = Nelze použít vlastní úložiště Mostku: { $error }. Nic se neztratilo; důvod najdete v logu programu.
reason-sealed = Uložené přístupové údaje nelze otevřít klíčem tohoto serveru: { $error }. Obnovte soubor s klíčem ze zálohy, nebo údaje zadejte znovu.
reason-connection-gone = Připojení, které tato integrace používá, už neexistuje. Vyberte v integraci jiné.
reason-connection-paused = Připojení „{ $connection }“ je pozastavené. Nic se neztratilo; po obnovení běh naváže, kde přestal.
reason-unknown-platform = Tato verze Mostku nepodporuje platformu „{ $platform }“.
reason-status-unmapped = Stav objednávky „{ $status }“ nemá protějšek. Přiřaďte ho, nebo zvolte pravidlo pro stavy bez protějšku.
reason-email-of-another = E-mail už patří někomu jinému ({ $name }). Rozhodněte, zda jde o tutéž osobu.
reason-no-key = Nemá e-mail, telefon ani číslo zákazníka, takže nelze poznat, čí je. Pro takové objednávky zvolte v integraci výchozí kontakt.
reason-phone-unclear = Známé je jen telefonní číslo a to vede k více lidem, nebo u něj chybí jméno. Rozhodněte, čí je.
reason-account-paused = Platforma požádala o přestávku { $seconds } s; běh po ní pokračuje sám.
reason-several-contacts = { $platform }: kontaktů s tímto e-mailem je { $count } ({ $name }). Slučte je tam, nebo rozhodněte, který je správný.
reason-mapping-unknown-field = Přiřazení polí plní „{ $field }“, ale { $platform } takové pole ({ $stream }) nemá nebo už nemá. Opravte přiřazení; nic se nezapsalo.
reason-mapping-no-statuses = Přiřazení polí plní „{ $field }“ přiřazeným stavem, ale stavy přiřazené nejsou. Nejprve přiřaďte stavy.
reason-mapping-required-field = { $platform } vyžaduje pole „{ $field }“ ({ $stream }) a žádný řádek přiřazení ho neplní. Přidejte ho; nic se nezapsalo.
reason-field-required = { $field }: hodnota je povinná a záznam žádnou nemá.
reason-too-long = { $field }: hodnota má příliš mnoho znaků ({ $length }), povoleno je nejvýše { $maximum }.
reason-not-an-email = { $field }: hodnota není e-mailová adresa.
reason-not-a-choice = { $field }: „{ $value }“ není mezi povolenými hodnotami.
reason-not-a-date = { $field }: „{ $value }“ není datum.
reason-not-a-number = { $field }: „{ $value }“ není číslo.
reason-unknown-zone = { $field }: časové pásmo „{ $zone }“ neexistuje.
reason-date-format = { $field }: formát data nefunguje: { $error }
reason-no-settled-answer = Systém dal rozporné odpovědi. Příští běh to zkusí znovu.
reason-parked = Běh už { $rescues }× shodil svůj pracovní proces, proto jsme ho odstavili. Plán je zastavený; nic doručeného se neztratilo. Nahlaste to a přiložte log programu.
event-started = Spuštěno ({ $who })
event-rescued = Převzato poté, co se předchozí pracovní proces odmlčel
event-joined = Další požadavek na synchronizaci se připojil k tomuto běhu ({ $who })
event-stop-asked = Vyžádáno zastavení ({ $who })
event-connection-resumed = Připojení opět funguje, běh pokračuje
event-pause-asked = Vyžádáno pozastavení ({ $who })
event-paused = Pozastaveno; po obnovení se pokračuje odtud
event-resumed = Běh byl obnoven ({ $who })
event-asked-to-wait = { $platform } žádá o přestávku { $seconds } s, pak běh pokračuje sám
event-finished = Dokončeno
event-cancelled = Zrušeno; co bylo doručeno, zůstává
event-failed = Zastaveno chybou
form-required = Vyplňte toto pole.
form-number = Zadejte celé číslo od { $minimum } do { $maximum }.
form-flag = „{ $value }“ není ani true, ani false.
form-choice = Vyberte jednu z hodnot: { $choices }.
form-date = „{ $value }“ není datum. Zapište ho jako 2026-11-08.
form-country = Napište dvě písmena, například CZ, SK, HU nebo PL.
form-settled = Jsou tu už doručené záznamy, proto to nelze změnit. Chcete-li jiné místo, použijte u integrace Začít znovu, nebo založte novou.
form-claimed = Už to používá jiná integrace a smí to jen jedna. Nejdřív to u ní vypněte.
setting-phone_country = Země telefonních čísel
setting-phone_country-help = Dvě písmena, například CZ, SK, HU nebo PL. Čísla bez předvolby patří do této země.
field-name = Jméno (osoba, jinak firma)
field-email = E-mail
field-phone = Telefon
field-company-id = IČO
field-tax-id = DIČ
field-group = Skupina zákazníků
field-remark = Poznámka
field-shop-remark = Poznámka obchodu
field-admin-url = Odkaz do administrace obchodu
field-platform-id = ID v obchodě
field-registered-at = Datum registrace
field-code = Číslo objednávky
field-status = Stav v obchodě
field-status-mapped = Přiřazený stav
field-parcel-number = Číslo zásilky
field-placed-at = Datum objednávky
field-changed-at = Datum změny
field-total = Celkem s DPH
field-total-without-tax = Celkem bez DPH
field-to-pay = K úhradě
field-paid = Zaplaceno
field-currency = Měna
field-items = Produkty
field-discounts = Kupony a slevy
field-shipping = Způsob dopravy
field-payment = Způsob platby
field-billing-name = Fakturace: jméno
field-billing-company = Fakturace: firma
field-billing-street = Fakturace: ulice
field-billing-city = Fakturace: město
field-billing-zip = Fakturace: PSČ
field-billing-country = Fakturace: země
field-billing-address = Fakturace: celá adresa
field-delivery-name = Doručení: jméno
field-delivery-company = Doručení: firma
field-delivery-street = Doručení: ulice
field-delivery-city = Doručení: město
field-delivery-zip = Doručení: PSČ
field-delivery-country = Doručení: země
field-delivery-address = Doručení: celá adresa
mail-role-viewer = Čtenář
mail-role-operator = Operátor
mail-role-admin = Správce
mail-role-owner = Vlastník
mail-invitation-subject = Pozvánka do Mostku: { $team }
mail-invitation-by =
    Dobrý den,

    { $who } vás v Mostku zve do týmu { $team }. Vaše role: { $role }.

    Pozvánku přijmete tímto odkazem:
    { $link }

    { $days ->
        [one] Platí 1 den a použít ho lze jednou.
        [few] Platí { $days } dny a použít ho lze jednou.
       *[other] Platí { $days } dní a použít ho lze jednou.
    }

    Pozvánka je pro adresu { $email }. Pokud ji nečekáte, nedělejte nic; bez odkazu se do týmu nikdo nedostane.
mail-invitation =
    Dobrý den,

    jste zváni do týmu { $team } v Mostku. Vaše role: { $role }.

    Pozvánku přijmete tímto odkazem:
    { $link }

    { $days ->
        [one] Platí 1 den a použít ho lze jednou.
        [few] Platí { $days } dny a použít ho lze jednou.
       *[other] Platí { $days } dní a použít ho lze jednou.
    }

    Pozvánka je pro adresu { $email }. Pokud ji nečekáte, nedělejte nic; bez odkazu se do týmu nikdo nedostane.
reason-hint-not-found = Obchod tento záznam neposkytl: je tam smazaný, nebo je starší než první synchronizace.
reason-hint-cancelled = Běh byl zrušen dřív, než na tento záznam přišla řada.
group-reason-status-unmapped = Stav objednávky nemá protějšek
group-reason-email-of-another = E-mail patří někomu jinému
group-reason-no-key = Chybí e-mail, telefon i číslo zákazníka
group-reason-phone-unclear = Jen telefon a není jasné, čí je
group-reason-several-contacts = Více kontaktů s jedním e-mailem
group-reason-field-required = Povinné pole je prázdné
group-reason-too-long = Hodnota je příliš dlouhá
group-reason-not-an-email = Není to e-mailová adresa
group-reason-not-a-choice = Hodnota není mezi povolenými
group-reason-not-a-date = Není to datum
group-reason-not-a-number = Není to číslo
reason-integration-paused = Integrace je pozastavená. Nic se neztratilo; běh začne sám, až ji znovu zapnete.
event-not-followed = Co mezitím někdo požadoval, už nenásleduje: integrace je pozastavená. Po jejím zapnutí o to požádejte znovu.
event-integration-active = Integrace je opět zapnutá, běh začíná
form-account-settled = „{ $integration }“ zná záznamy účtu, ke kterému toto připojení vede, proto u něj připojení zůstává. Pro jiný účet přidejte nové připojení, nebo nejdřív u integrace „{ $integration }“ použijte Začít znovu.
form-account-running = Právě probíhá běh „{ $integration }“ s tímto účtem. Počkejte na jeho konec nebo ho zrušte a pak uložte znovu.
form-secret-again = Připojení teď vede jinam a uložené tajné údaje s ním nejdou. Zadejte tento údaj znovu.
form-place-running = Právě probíhá běh, který zapisuje na toto místo. Počkejte na jeho konec nebo ho zrušte a pak uložte znovu.
