# Nastavení připojení.
shoptet-setting-pasted_link = Odkaz na export
shoptet-setting-pasted_link-help = Vložte celý odkaz na export zákazníků, na export objednávek, nebo oba oddělené mezerou. Pole níže se z něj vyplní; samotný odkaz se neukládá.
shoptet-setting-address = Adresa obchodu
shoptet-setting-address-help = Adresa vašeho obchodu, například https://www.example.com.
shoptet-setting-customers_hash = Hash exportu zákazníků
shoptet-setting-customers_hash-help = 64 znaků za hash= v odkazu na export zákazníků. Můžete vložit i celý odkaz.
shoptet-setting-orders_hash = Hash exportu objednávek
shoptet-setting-orders_hash-help = 64 znaků za hash= v odkazu na export objednávek se šablonou „Shoptet - XML“. Můžete vložit i celý odkaz.
shoptet-setting-orders_changed_hash = Hash exportu nových nebo změněných objednávek
shoptet-setting-orders_changed_hash-help = Jen pokud v Shoptetu používáte volbu „Jen nové nebo změněné“. Bez ní se Mostek ptá na změny podle času, což je bezpečnější.
shoptet-setting-orders_pattern = Šablona exportu objednávek
shoptet-setting-orders_pattern-help = Číslo za patternId= v odkazu. -11 je systémová šablona „Shoptet - XML“; vlastní šablona má kladné číslo. Hash platí jen pro svou šablonu.
shoptet-setting-partner_id = Partner
shoptet-setting-partner_id-help = Číslo za partnerId= v odkazech. Pokud v nich není, nechte pole prázdné.
shoptet-setting-customers_pattern = Šablona exportu zákazníků
shoptet-setting-customers_pattern-help = Číslo za patternId= v odkazu na export zákazníků. Pokud v něm není, nechte pole prázdné.
shoptet-setting-full_export_interval_minutes = Minuty mezi dvěma úplnými exporty objednávek
shoptet-setting-full_export_interval_minutes-help = Shoptet vydá všechny objednávky nejvýše jednou za 15 minut. Běh, který přijde dřív, čeká. 0 pravidlo vypne.
shoptet-setting-one_export_at_a_time = Vždy jen jeden export
shoptet-setting-one_export_at_a_time-help = Shoptet vytváří pro každého partnera vždy jen jeden export daného druhu. Druhý čeká.
shoptet-setting-overlap_seconds = Překryv v sekundách
shoptet-setting-overlap_seconds-help = Na změny se Mostek ptá o tolik sekund zpět před poslední synchronizaci, aby žádná neunikla. Co se přečte dvakrát, zapíše se jednou.
shoptet-setting-zone = Časové pásmo obchodu
shoptet-setting-zone-help = Exporty uvádějí časy bez pásma. Zadejte pásmo administrace obchodu, například Europe/Prague.
shoptet-setting-requests_per_second = Požadavků za sekundu
shoptet-setting-requests_per_second-help = Nejvýše tolik požadavků se obchodu pošle za sekundu.
shoptet-setting-timeout_seconds = Časový limit v sekundách
shoptet-setting-timeout_seconds-help = Jak dlouho čekat na začátek exportu a mezi jeho částmi. Exporty velkých obchodů začnou někdy až po dvou minutách.
shoptet-setting-only_changed_parameter = Parametr odkazu na nové nebo změněné objednávky
shoptet-setting-only_changed_parameter-help = Pokud tento odkaz obsahuje kromě šablony, partnera a hashe další parametr, zadejte ho jako název=hodnota. Při vložení celého odkazu se vyplní sám.
shoptet-setting-encoding = Kódování exportů
shoptet-setting-encoding-help = Obvykle se pozná samo. Zvolte ho jen tehdy, když se písmena s diakritikou zobrazují chybně.
shoptet-setting-encoding-auto = Poznat automaticky
shoptet-setting-encoding-utf-8 = UTF-8
shoptet-setting-encoding-windows-1250 = Windows-1250

# Nastavení v integraci.
shoptet-setting-start_date = Počáteční datum
shoptet-setting-start_date-help = Objednávky vytvořené a zákazníci registrovaní před tímto dnem se vynechají. Chcete-li vše, nechte pole prázdné.
shoptet-setting-use_changed_link = Používat odkaz na nové nebo změněné objednávky
shoptet-setting-use_changed_link-help = Shoptet si pamatuje, co tento odkaz vydal, proto ho smí používat jen jedna integrace připojení. Po neúplné odpovědi se Mostek zeptá na změny podle času.

# Kde to najdete.
shoptet-help-customers = V administraci Shoptetu otevřete Zákazníci › Export a zkopírujte odkaz na export ve formátu CSV.
shoptet-help-orders = Otevřete Objednávky › Export, vyberte šablonu „Shoptet - XML“ a zkopírujte odkaz na export.
shoptet-help-changed = Pokud chcete používat volbu „Jen nové nebo změněné“, zapněte ji tamtéž a ten odkaz vložte do jeho vlastního pole. K synchronizaci změn není potřeba.
shoptet-help-paste = Odkazy vložte do pole Odkaz na export. Adresa, hashe, šablona i partner se z nich vyplní.
shoptet-help-security = V Zabezpečení exportů nechte volbu „Povolit pouze z konkrétní IP adresy“ nezaškrtnutou a ověřte, že partner je aktivní a platný.

# Kontroly připojení.
shoptet-check-address = Obchod na své adrese odpovídá
shoptet-check-customers = Export zákazníků lze číst
shoptet-check-orders = Export objednávek lze číst
shoptet-check-changed_link = Odkaz na nové nebo změněné objednávky
shoptet-vocabulary-order_statuses = Stavy objednávek

# Chybná pole.
shoptet-form-required = Toto pole je potřeba. Vyplňte ho, nebo výše vložte odkaz na export.
shoptet-form-hash-length = Počet znaků: { $length }; hash Shoptetu jich má 64. Zkopírujte znovu část za hash=.
shoptet-form-hash-characters = Toto není hash Shoptetu: ten obsahuje jen číslice 0 až 9 a písmena a až f. Zkopírujte znovu část za hash=.
shoptet-form-link-malformed = Toto není webový odkaz. Zkopírujte celý odkaz na export, který začíná https://.
shoptet-form-link-no-export = Tento odkaz nevede na export. V Shoptetu otevřete Objednávky › Export nebo Zákazníci › Export a zkopírujte odkaz odtud.
shoptet-form-link-other-feed = Toto je odkaz na jiný export. Mostek potřebuje exporty zákazníků a objednávek.
shoptet-form-link-not-xml = Toto je odkaz na export objednávek v jiném formátu než XML. V Shoptetu otevřete Objednávky › Export, vyberte šablonu „Shoptet - XML“ a zkopírujte její odkaz; každá šablona má vlastní hash.
shoptet-form-link-not-csv = Toto je odkaz na export zákazníků v jiném formátu než CSV. V Shoptetu otevřete Zákazníci › Export, vyberte CSV a zkopírujte odkaz.
shoptet-form-link-no-hash = V tomto odkazu chybí hash=. Zkopírujte ze Shoptetu celý odkaz až do posledního znaku.
shoptet-form-link-wrong-feed = Tento odkaz patří do druhého pole: sem patří export uvedený v názvu pole.
shoptet-form-link-other-shop = Tento odkaz vede na jiný obchod, než je adresa v tomto připojení. Pro každý obchod vytvořte vlastní připojení.
shoptet-form-link-other-partner = Tento odkaz patří jinému partnerovi než zbytek připojení. Zkopírujte všechny odkazy stejného partnera, nebo opravte pole Partner.
shoptet-form-link-other-pattern = Tento odkaz patří k jiné šabloně než export objednávek. Zkopírujte oba odkazy stejné šablony.
shoptet-form-number = Zadejte celé číslo od { $minimum } do { $maximum }.
shoptet-form-flag = Zadejte true nebo false.
shoptet-form-choice = Zadejte jednu z možností: { $choices }.
shoptet-form-zone = Toto časové pásmo neexistuje. Zadejte ho například jako Europe/Prague.

# Čekání.
shoptet-reason-wait-interval = Shoptet vydává všechny objednávky jednou za { $minutes } min. Až čas uplyne, běh pokračuje sám.
shoptet-reason-wait-busy = Právě se stahuje jiný export tohoto obchodu. Až skončí, běh pokračuje sám.
shoptet-reason-wait-asked = Obchod žádá o strpení kvůli příliš mnoha exportům nebo údržbě. Běh pokračuje sám.

# Výsledky testu.
shoptet-reason-customers-seen = Zákazníci registrovaní dnes: { $count }.
shoptet-reason-orders-seen = Objednávky změněné za poslední hodinu: { $count }.
shoptet-reason-changed-not-read = Hash má správný tvar. Odkaz se při testu nečte, protože by Shoptet jeho objednávky považoval za vydané.
shoptet-reason-changed-same-hash = Tento hash je stejný jako u všech objednávek, takže odkaz vydá pokaždé všechny. V Shoptetu zapněte „Jen nové nebo změněné“ a zkopírujte ten odkaz, nebo nechte pole prázdné.
shoptet-reason-busy = Právě se stahuje jiný export tohoto obchodu, proto se toto netestovalo. Za minutu test zopakujte.
shoptet-reason-try-later = Obchod žádá o strpení kvůli příliš mnoha exportům nebo údržbě. Za několik minut test zopakujte.

# Chyby.
shoptet-reason-customers-unknown = Obchod tento hash pro export zákazníků nezná. V Shoptetu otevřete Zákazníci › Export, zkopírujte odkaz znovu a ověřte, že partner je aktivní a platný.
shoptet-reason-orders-unknown = Obchod tento hash se šablonou { $pattern } nezná. V Shoptetu otevřete Objednávky › Export, vyberte šablonu, zkopírujte hash znovu a ověřte, že partner je aktivní a platný.
shoptet-reason-changed-unknown = Obchod hash pro nové nebo změněné objednávky se šablonou { $pattern } nezná. V Shoptetu otevřete Objednávky › Export, zapněte „Jen nové nebo změněné“ a zkopírujte odkaz znovu, nebo v integraci používání tohoto odkazu vypněte.
shoptet-reason-not-allowed = Obchod odmítá export z naší adresy. V Shoptetu otevřete Zabezpečení exportů a zrušte zaškrtnutí „Povolit pouze z konkrétní IP adresy“.
shoptet-reason-status = Obchod na export odpovídá stavem HTTP { $status }. Otevřete odkaz v prohlížeči; pokud tam funguje, zkuste to později.
shoptet-reason-no-customers-hash = V připojení chybí hash exportu zákazníků. Doplňte ho v připojení.
shoptet-reason-no-orders-hash = V připojení chybí hash pro tento export objednávek. Doplňte ho v připojení.
shoptet-reason-setting = Nastavení { $key } v připojení nelze použít. Otevřete připojení, opravte ho a uložte.
shoptet-reason-start-date = Počáteční datum { $value } není datum. Zadejte ho jako rok-měsíc-den, například 2026-01-31.
shoptet-reason-unreadable = Stažený export nelze číst dál od bajtu { $position }. Spusťte synchronizaci znovu.
shoptet-reason-no-stream = Exporty Shoptetu neobsahují druh záznamů „{ $stream }“.
shoptet-reason-no-vocabulary = Shoptet nemá seznam { $name }.
shoptet-reason-not-a-target = Exporty Shoptetu jsou jen pro čtení; zapisovat nelze: { $stream }.

# Záznamy, které nelze převzít.
shoptet-reason-order-no-code = Objednávka nemá číslo (prvek CODE). Vraťte ho do šablony exportu v Shoptetu.
shoptet-reason-number = Hodnota { $value } v poli { $field } není číslo. Opravte objednávku nebo šablonu exportu v Shoptetu.
shoptet-reason-entity = Objednávka obsahuje neznámou značku &{ $entity };. Opravte text v objednávce nebo v šabloně exportu v Shoptetu.
shoptet-reason-customer-no-key = Zákazník nemá e-mail ani identifikátor. Doplňte e-mail v Shoptetu.
shoptet-reason-row-width = Počet buněk v řádku je { $cells } a sloupců v záhlaví { $columns }, proto nelze hodnoty přiřadit. Hledejte v Shoptetu středník nebo uvozovku v textech tohoto zákazníka.
