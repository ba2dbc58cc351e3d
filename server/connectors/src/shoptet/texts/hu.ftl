# A kapcsolat beállításai.
shoptet-setting-pasted_link = Az export linkje
shoptet-setting-pasted_link-help = Illessze be a vevők exportjának vagy a rendelések exportjának teljes linkjét, vagy mindkettőt szóközzel elválasztva. Az alábbi mezőket ebből töltjük ki; magát a linket nem tároljuk.
shoptet-setting-address = A bolt címe
shoptet-setting-address-help = Az Ön boltjának címe, például https://www.example.com.
shoptet-setting-customers_hash = A vevők exportjának hash kódja
shoptet-setting-customers_hash-help = A vevők exportjának linkjében a hash= utáni 64 karakter. A teljes link is beilleszthető.
shoptet-setting-orders_hash = A rendelések exportjának hash kódja
shoptet-setting-orders_hash-help = A „Shoptet - XML” sablonú rendelésexport linkjében a hash= utáni 64 karakter. A teljes link is beilleszthető.
shoptet-setting-orders_changed_hash = Az új vagy módosított rendelések exportjának hash kódja
shoptet-setting-orders_changed_hash-help = Csak akkor kell, ha a Shoptetben a „Jen nové nebo změněné” beállítást használja. Nélküle a Mostek idő szerint kérdezi le a változásokat, ami biztonságosabb.
shoptet-setting-orders_pattern = A rendelések exportjának sablonja
shoptet-setting-orders_pattern-help = A linkben a patternId= utáni szám. A -11 a „Shoptet - XML” rendszersablon; a saját sablonok száma pozitív. A hash kód csak a saját sablonjával érvényes.
shoptet-setting-partner_id = Partner
shoptet-setting-partner_id-help = A linkekben a partnerId= utáni szám. Ha nincs bennük, hagyja üresen.
shoptet-setting-customers_pattern = A vevők exportjának sablonja
shoptet-setting-customers_pattern-help = A vevők exportjának linkjében a patternId= utáni szám. Ha nincs benne, hagyja üresen.
shoptet-setting-full_export_interval_minutes = Percek két teljes rendelésexport között
shoptet-setting-full_export_interval_minutes-help = A Shoptet legfeljebb 15 percenként adja ki az összes rendelést. A korábban induló futás vár. A 0 kikapcsolja a szabályt.
shoptet-setting-one_export_at_a_time = Egyszerre csak egy export
shoptet-setting-one_export_at_a_time-help = A Shoptet partnerenként egyszerre csak egy azonos fajtájú exportot készít. A második vár.
shoptet-setting-overlap_seconds = Átfedés másodpercben
shoptet-setting-overlap_seconds-help = A Mostek ennyi másodperccel az utolsó szinkronizálás előttről kérdezi le a változásokat, hogy egy se maradjon ki. Amit kétszer olvas, azt egyszer írja.
shoptet-setting-zone = A bolt időzónája
shoptet-setting-zone-help = Az exportok zóna nélküli időket tartalmaznak. Adja meg a bolt adminisztrációjának időzónáját, például Europe/Prague.
shoptet-setting-requests_per_second = Kérések másodpercenként
shoptet-setting-requests_per_second-help = Másodpercenként legfeljebb ennyi kérés megy a boltnak.
shoptet-setting-timeout_seconds = Időkorlát másodpercben
shoptet-setting-timeout_seconds-help = Mennyit várjon az export kezdetére és két része között. Nagy boltok exportja néha csak két perc után kezdődik.
shoptet-setting-only_changed_parameter = Az új vagy módosított rendelések linkjének paramétere
shoptet-setting-only_changed_parameter-help = Ha ebben a linkben a sablonon, a partneren és a hash kódon kívül más paraméter is van, adja meg név=érték formában. A link beillesztésekor magától kitöltődik.
shoptet-setting-encoding = Az exportok kódolása
shoptet-setting-encoding-help = Általában magától felismerjük. Csak akkor válasszon, ha az ékezetes betűk hibásan jelennek meg.
shoptet-setting-encoding-auto = Automatikus felismerés
shoptet-setting-encoding-utf-8 = UTF-8
shoptet-setting-encoding-windows-1250 = Windows-1250

# Beállítások az integrációban.
shoptet-setting-start_date = Kezdő dátum
shoptet-setting-start_date-help = Az e nap előtt leadott rendelések és az e nap előtt regisztrált vevők kimaradnak. Ha mindet át szeretné venni, hagyja üresen.
shoptet-setting-use_changed_link = Az új vagy módosított rendelések linkjének használata
shoptet-setting-use_changed_link-help = A Shoptet megjegyzi, mit adott ki ezen a linken, ezért egy kapcsolatnak csak egy integrációja használhatja. Hiányos válasz után a Mostek idő szerint kérdezi le a változásokat.

# Hol található.
shoptet-help-customers = A Shoptet adminisztrációjában nyissa meg a Zákazníci › Export oldalt, és másolja ki a CSV formátumú export linkjét.
shoptet-help-orders = Nyissa meg az Objednávky › Export oldalt, válassza a „Shoptet - XML” sablont, és másolja ki az export linkjét.
shoptet-help-changed = Ha használni szeretné a „Jen nové nebo změněné” beállítást, kapcsolja be ugyanott, és azt a linket a saját mezőjébe illessze be. A változások szinkronizálásához nem szükséges.
shoptet-help-paste = Illessze be a linkeket „Az export linkje” mezőbe. A címet, a hash kódokat, a sablont és a partnert ezekből töltjük ki.
shoptet-help-security = Az exportok biztonsági beállításainál (Zabezpečení exportů) ne jelölje be a „Povolit pouze z konkrétní IP adresy” lehetőséget, és ellenőrizze, hogy a partner aktív és érvényes-e.

# A kapcsolat ellenőrzései.
shoptet-check-address = A bolt válaszol a címén
shoptet-check-customers = A vevők exportja olvasható
shoptet-check-orders = A rendelések exportja olvasható
shoptet-check-changed_link = Az új vagy módosított rendelések linkje
shoptet-vocabulary-order_statuses = Rendelési állapotok

# Hibás mezők.
shoptet-form-required = Ez a mező kötelező. Töltse ki, vagy illessze be fent az export linkjét.
shoptet-form-hash-length = { $length } karakter; a Shoptet hash kódja 64 karakteres. Másolja ki újra a hash= utáni részt.
shoptet-form-hash-characters = Ez nem Shoptet hash kód: abban csak 0–9 számjegyek és a–f betűk vannak. Másolja ki újra a hash= utáni részt.
shoptet-form-link-malformed = Ez nem webes link. Másolja ki az export teljes, https:// kezdetű linkjét.
shoptet-form-link-no-export = Ez a link nem exporthoz vezet. A Shoptetben nyissa meg az Objednávky › Export vagy a Zákazníci › Export oldalt, és onnan másolja ki a linket.
shoptet-form-link-other-feed = Ez egy másik export linkje. A Mosteknek a vevők és a rendelések exportjára van szüksége.
shoptet-form-link-not-xml = Ez a rendelések exportjának linkje, de nem XML formátumú. A Shoptetben nyissa meg az Objednávky › Export oldalt, válassza a „Shoptet - XML” sablont, és másolja ki a linkjét; minden sablonnak saját hash kódja van.
shoptet-form-link-not-csv = Ez a vevők exportjának linkje, de nem CSV formátumú. A Shoptetben nyissa meg a Zákazníci › Export oldalt, válassza a CSV formátumot, és másolja ki a linket.
shoptet-form-link-no-hash = Ebből a linkből hiányzik a hash=. Másolja ki a Shoptetből a teljes linket az utolsó karakterig.
shoptet-form-link-wrong-feed = Ez a link a másik mezőbe való: ide a mező nevében szereplő export kerül.
shoptet-form-link-other-shop = Ez a link másik bolthoz vezet, mint a kapcsolat címe. Minden bolthoz hozzon létre külön kapcsolatot.
shoptet-form-link-other-partner = Ez a link másik partnerhez tartozik, mint a kapcsolat többi része. Másolja ki ugyanannak a partnernek az összes linkjét, vagy javítsa a Partner mezőt.
shoptet-form-link-other-pattern = Ez a link másik sablonhoz tartozik, mint a rendelések exportja. Másolja ki mindkét linket ugyanabból a sablonból.
shoptet-form-number = Adjon meg egész számot { $minimum } és { $maximum } között.
shoptet-form-flag = Adja meg: true vagy false.
shoptet-form-choice = Adja meg ezek egyikét: { $choices }.
shoptet-form-zone = Ez az időzóna nem ismert. Adja meg például így: Europe/Prague.

# Várakozás.
shoptet-reason-wait-interval = A Shoptet { $minutes } percenként egyszer adja ki az összes rendelést. A futás az idő leteltével magától folytatódik.
shoptet-reason-wait-busy = Éppen egy másik export töltődik le ebből a boltból. A futás magától folytatódik, amint az elkészült.
shoptet-reason-wait-asked = A bolt várakozást kér a túl sok export vagy karbantartás miatt. A futás magától folytatódik.

# A teszt eredményei.
shoptet-reason-customers-seen = Ma regisztrált vevők: { $count }.
shoptet-reason-orders-seen = Az utolsó órában módosult rendelések: { $count }.
shoptet-reason-changed-not-read = A hash kód alakja helyes. A teszt nem olvassa a linket, mert a Shoptet kiadottnak tekintené a rendeléseit.
shoptet-reason-changed-same-hash = Ez a hash kód azonos az összes rendelésével, így a link minden alkalommal az összes rendelést kiadja. A Shoptetben kapcsolja be a „Jen nové nebo změněné” beállítást, és azt a linket másolja ki, vagy hagyja üresen a mezőt.
shoptet-reason-busy = Éppen egy másik export töltődik le ebből a boltból, ezért ezt nem teszteltük. Egy perc múlva ismételje meg a tesztet.
shoptet-reason-try-later = A bolt várakozást kér a túl sok export vagy karbantartás miatt. Néhány perc múlva ismételje meg a tesztet.

# Hibák.
shoptet-reason-customers-unknown = A bolt nem ismeri ezt a hash kódot a vevők exportjához. A Shoptetben nyissa meg a Zákazníci › Export oldalt, másolja ki újra a linket, és ellenőrizze, hogy a partner aktív és érvényes-e.
shoptet-reason-orders-unknown = A bolt nem ismeri ezt a hash kódot ezzel a sablonnal: { $pattern }. A Shoptetben nyissa meg az Objednávky › Export oldalt, válassza ki a sablont, másolja ki újra a hash kódot, és ellenőrizze, hogy a partner aktív és érvényes-e.
shoptet-reason-changed-unknown = A bolt nem ismeri az új vagy módosított rendelések hash kódját ezzel a sablonnal: { $pattern }. A Shoptetben nyissa meg az Objednávky › Export oldalt, kapcsolja be a „Jen nové nebo změněné” beállítást, és másolja ki újra a linket, vagy kapcsolja ki a link használatát az integrációban.
shoptet-reason-not-allowed = A bolt nem adja ki az exportot a mi címünkről. A Shoptetben nyissa meg az exportok biztonsági beállításait (Zabezpečení exportů), és szüntesse meg a „Povolit pouze z konkrétní IP adresy” jelölését.
shoptet-reason-status = A bolt { $status } HTTP-állapottal válaszol az exportra. Nyissa meg a linket böngészőben; ha ott működik, próbálja meg később.
shoptet-reason-no-customers-hash = A kapcsolatból hiányzik a vevők exportjának hash kódja. Adja meg a kapcsolatban.
shoptet-reason-no-orders-hash = A kapcsolatból hiányzik ennek a rendelésexportnak a hash kódja. Adja meg a kapcsolatban.
shoptet-reason-setting = A kapcsolat egyik beállítása nem használható: { $key }. Nyissa meg a kapcsolatot, javítsa ki, és mentse.
shoptet-reason-start-date = Ez a kezdő dátum nem dátum: { $value }. Adja meg év-hónap-nap formában, például 2026-01-31.
shoptet-reason-unreadable = A letöltött export innen nem olvasható tovább: { $position }. bájt. Indítsa el újra a szinkronizálást.
shoptet-reason-no-stream = A Shoptet exportjaiban nincs ilyen rekordfajta: „{ $stream }”.
shoptet-reason-no-vocabulary = A Shoptetben nincs ilyen lista: „{ $name }”.
shoptet-reason-not-a-target = A Shoptet exportjai csak olvashatók; ide nem lehet írni: { $stream }.

# Át nem vehető rekordok.
shoptet-reason-order-no-code = A rendelésnek nincs száma (CODE elem). Tegye vissza az export sablonjába a Shoptetben.
shoptet-reason-number = Ez az érték nem szám: { $value } ({ $field }). Javítsa a rendelést vagy az export sablonját a Shoptetben.
shoptet-reason-entity = A rendelés ismeretlen jelölést tartalmaz: &{ $entity };. Javítsa a szöveget a rendelésben vagy az export sablonjában a Shoptetben.
shoptet-reason-customer-no-key = A vevőnek nincs sem e-mail-címe, sem azonosítója. Adja meg az e-mail-címet a Shoptetben.
shoptet-reason-row-width = A sorban { $cells } cella van, a fejlécben { $columns } oszlop, ezért az értékek nem rendelhetők hozzá. Keressen pontosvesszőt vagy idézőjelet ennek a vevőnek a szövegeiben a Shoptetben.
