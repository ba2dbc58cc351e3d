# A kapcsolat beállításai.
shoptet-setting-pasted_link = Az export hivatkozása
shoptet-setting-pasted_link-help = Illessze be a vásárlók exportjának vagy a rendelések exportjának teljes hivatkozását, vagy mindkettőt szóközzel elválasztva. Az alábbi mezők ebből töltődnek ki; maga a hivatkozás nem tárolódik.
shoptet-setting-address = A webáruház címe
shoptet-setting-address-help = Az Ön webáruházának címe, például https://www.example.com.
shoptet-setting-customers_hash = A vásárlók exportjának hash kódja
shoptet-setting-customers_hash-help = A vásárlók exportjának hivatkozásában a hash= utáni 64 karakter. A teljes hivatkozás is beilleszthető.
shoptet-setting-orders_hash = A rendelések exportjának hash kódja
shoptet-setting-orders_hash-help = A „Shoptet - XML” sablonú rendelésexport hivatkozásában a hash= utáni 64 karakter. A teljes hivatkozás is beilleszthető.
shoptet-setting-orders_changed_hash = Az új vagy módosított rendelések exportjának hash kódja
shoptet-setting-orders_changed_hash-help = Csak akkor kell, ha a Shoptetben a „Jen nové nebo změněné” beállítást használja. Nélküle a Mostek idő szerint kérdezi le a változásokat, ami biztonságosabb.
shoptet-setting-orders_pattern = A rendelések exportjának sablonja
shoptet-setting-orders_pattern-help = A hivatkozásban a patternId= utáni szám. A -11 a „Shoptet - XML” rendszersablon; a saját sablonok száma pozitív. A hash kód csak a saját sablonjával érvényes.
shoptet-setting-partner_id = Partner
shoptet-setting-partner_id-help = A hivatkozásokban a partnerId= utáni szám. Ha nincs bennük, hagyja üresen.
shoptet-setting-customers_pattern = A vásárlók exportjának sablonja
shoptet-setting-customers_pattern-help = A vásárlók exportjának hivatkozásában a patternId= utáni szám. Ha nincs benne, hagyja üresen.
shoptet-setting-full_export_interval_minutes = Percek két teljes rendelésexport között
shoptet-setting-full_export_interval_minutes-help = A Shoptet legfeljebb 15 percenként adja ki az összes rendelést. A korábban induló futás vár. A 0 kikapcsolja a szabályt.
shoptet-setting-one_export_at_a_time = Egyszerre egy export
shoptet-setting-one_export_at_a_time-help = A Shoptet partnerenként egyszerre csak egy azonos fajtájú exportot készít. A második vár.
shoptet-setting-overlap_seconds = Átfedés másodpercben
shoptet-setting-overlap_seconds-help = A Mostek ennyivel az utolsó szinkronizálás előttről kérdezi le a változásokat, hogy egy se maradjon ki. Amit kétszer olvas, azt egyszer írja.
shoptet-setting-zone = A webáruház időzónája
shoptet-setting-zone-help = Az exportok zóna nélküli időket tartalmaznak. Adja meg a webáruház adminisztrációjának időzónáját, például Europe/Prague.
shoptet-setting-requests_per_second = Kérések másodpercenként
shoptet-setting-requests_per_second-help = Másodpercenként legfeljebb ennyi kérés megy a webáruháznak.
shoptet-setting-timeout_seconds = Időkorlát másodpercben
shoptet-setting-timeout_seconds-help = Mennyit várjon az export kezdetére és két része között. Nagy webáruházak exportja akár két perc után kezdődik.
shoptet-setting-only_changed_parameter = Az új vagy módosított rendelések hivatkozásának paramétere
shoptet-setting-only_changed_parameter-help = Ha ebben a hivatkozásban a sablonon, a partneren és a hash kódon kívül más paraméter is van, adja meg név=érték formában. A hivatkozás beillesztésekor magától kitöltődik.
shoptet-setting-encoding = Az exportok kódolása
shoptet-setting-encoding-help = Általában magától felismerhető. Csak akkor válasszon, ha az ékezetes betűk hibásak.
shoptet-setting-encoding-auto = Automatikus felismerés
shoptet-setting-encoding-utf-8 = UTF-8
shoptet-setting-encoding-windows-1250 = Windows-1250

# Beállítások az integrációban.
shoptet-setting-start_date = Kezdő dátum
shoptet-setting-start_date-help = Az ez előtt a nap előtt leadott rendelések és regisztrált vásárlók kimaradnak. Ha mindet át szeretné venni, hagyja üresen.
shoptet-setting-use_changed_link = Az új vagy módosított rendelések hivatkozásának használata
shoptet-setting-use_changed_link-help = A Shoptet megjegyzi, mit adott ki ezen a hivatkozáson, ezért egy kapcsolatnak csak egy integrációja használhatja. Hiányos válasz után a Mostek idő szerint kérdezi le a változásokat.

# Hol található.
shoptet-help-customers = A Shoptet adminisztrációjában nyissa meg a Zákazníci › Export oldalt, és másolja ki a CSV formátumú export hivatkozását.
shoptet-help-orders = Nyissa meg az Objednávky › Export oldalt, válassza a „Shoptet - XML” sablont, és másolja ki az export hivatkozását.
shoptet-help-changed = Ha használni szeretné a „Jen nové nebo změněné” beállítást, kapcsolja be ugyanott, és azt a hivatkozást a saját mezőjébe illessze be. A változások szinkronizálásához nem szükséges.
shoptet-help-paste = Illessze be a hivatkozásokat Az export hivatkozása mezőbe. A cím, a hash kódok, a sablon és a partner ezekből töltődik ki.
shoptet-help-security = Az exportok biztonsági beállításainál (Zabezpečení exportů) ne jelölje be a „Povolit pouze z konkrétní IP adresy” lehetőséget, és ellenőrizze, hogy a partner aktív és érvényes-e.

# A kapcsolat ellenőrzései.
shoptet-check-address = A webáruház válaszol a címén
shoptet-check-customers = A vásárlók exportja olvasható
shoptet-check-orders = A rendelések exportja olvasható
shoptet-check-changed_link = Az új vagy módosított rendelések hivatkozása
shoptet-vocabulary-order_statuses = Rendelési állapotok

# Hibás mezők.
shoptet-form-required = Ez a mező szükséges. Töltse ki, vagy illessze be fent az export hivatkozását.
shoptet-form-hash-length = { $length } karakter; a Shoptet hash kódja 64 karakteres. Másolja ki újra a hash= utáni részt.
shoptet-form-hash-characters = Ez nem Shoptet hash kód: abban csak 0–9 számjegyek és a–f betűk vannak. Másolja ki újra a hash= utáni részt.
shoptet-form-link-malformed = Ez nem webes hivatkozás. Másolja ki az export teljes, https:// kezdetű hivatkozását.
shoptet-form-link-no-export = Ez a hivatkozás nem exporthoz vezet. A Shoptetben nyissa meg az Objednávky › Export vagy a Zákazníci › Export oldalt, és onnan másolja ki a hivatkozást.
shoptet-form-link-other-feed = Ez egy másik export hivatkozása. A Mosteknek a vásárlók és a rendelések exportjára van szüksége.
shoptet-form-link-not-xml = Ez a rendelések exportjának nem XML formátumú hivatkozása. A Shoptetben nyissa meg az Objednávky › Export oldalt, válassza a „Shoptet - XML” sablont, és másolja ki a hivatkozását; minden sablonnak saját hash kódja van.
shoptet-form-link-not-csv = Ez a vásárlók exportjának nem CSV formátumú hivatkozása. A Shoptetben nyissa meg a Zákazníci › Export oldalt, válassza a CSV formátumot, és másolja ki a hivatkozást.
shoptet-form-link-no-hash = Ebből a hivatkozásból hiányzik a hash=. Másolja ki a Shoptetből a teljes hivatkozást az utolsó karakterig.
shoptet-form-link-wrong-feed = Ez a hivatkozás a másik mezőbe való: ide a mező nevében szereplő export kerül.
shoptet-form-link-other-shop = Ez a hivatkozás másik webáruházhoz vezet, mint a kapcsolat címe. Minden webáruházhoz hozzon létre külön kapcsolatot.
shoptet-form-link-other-partner = Ez a hivatkozás másik partnerhez tartozik, mint a kapcsolat többi része. Másolja ki ugyanannak a partnernek az összes hivatkozását, vagy javítsa a Partner mezőt.
shoptet-form-link-other-pattern = Ez a hivatkozás másik sablonhoz tartozik, mint a rendelések exportja. Másolja ki mindkét hivatkozást ugyanabból a sablonból.
shoptet-form-number = Adjon meg egész számot { $minimum } és { $maximum } között.
shoptet-form-flag = Adja meg: true vagy false.
shoptet-form-choice = Adja meg ezek egyikét: { $choices }.
shoptet-form-zone = Ez az időzóna nem ismert. Adja meg például így: Europe/Prague.

# Várakozás.
shoptet-reason-wait-interval = A Shoptet { $minutes } percenként egyszer adja ki az összes rendelést. A futás az idő leteltével magától folytatódik.
shoptet-reason-wait-busy = Éppen egy másik export töltődik le ebből a webáruházból. A futás magától folytatódik, amint az elkészült.
shoptet-reason-wait-asked = A webáruház várakozást kér a túl sok export vagy karbantartás miatt. A futás magától folytatódik.

# A teszt eredményei.
shoptet-reason-customers-seen = Ma regisztrált vásárlók: { $count }.
shoptet-reason-orders-seen = Az utolsó órában módosult rendelések: { $count }.
shoptet-reason-changed-not-read = A hash kód alakja helyes. A teszt nem olvassa a hivatkozást, mert a Shoptet kiadottnak tekintené a rendeléseit.
shoptet-reason-changed-same-hash = Ez a hash kód azonos az összes rendelésével, így a hivatkozás minden alkalommal az összes rendelést kiadja. A Shoptetben kapcsolja be a „Jen nové nebo změněné” beállítást, és azt a hivatkozást másolja ki, vagy hagyja üresen a mezőt.
shoptet-reason-busy = Éppen egy másik export töltődik le ebből a webáruházból, ezért ez nem lett ellenőrizve. Egy perc múlva ismételje meg a tesztet.
shoptet-reason-try-later = A webáruház várakozást kér a túl sok export vagy karbantartás miatt. Néhány perc múlva ismételje meg a tesztet.

# Hibák.
shoptet-reason-customers-unknown = A webáruház nem ismeri ezt a hash kódot a vásárlók exportjához. A Shoptetben nyissa meg a Zákazníci › Export oldalt, másolja ki újra a hivatkozást, és ellenőrizze, hogy a partner aktív és érvényes-e.
shoptet-reason-orders-unknown = A webáruház nem ismeri ezt a hash kódot a(z) { $pattern } sablonnal. A Shoptetben nyissa meg az Objednávky › Export oldalt, válassza ki a sablont, másolja ki újra a hash kódot, és ellenőrizze, hogy a partner aktív és érvényes-e.
shoptet-reason-changed-unknown = A webáruház nem ismeri az új vagy módosított rendelések hash kódját a(z) { $pattern } sablonnal. A Shoptetben nyissa meg az Objednávky › Export oldalt, kapcsolja be a „Jen nové nebo změněné” beállítást, és másolja ki újra a hivatkozást, vagy kapcsolja ki a hivatkozás használatát az integrációban.
shoptet-reason-not-allowed = A webáruház elutasítja az exportot a mi címünkről. A Shoptetben nyissa meg az exportok biztonsági beállításait (Zabezpečení exportů), és szüntesse meg a „Povolit pouze z konkrétní IP adresy” jelölését.
shoptet-reason-status = A webáruház { $status } HTTP-állapottal válaszol az exportra. Nyissa meg a hivatkozást böngészőben; ha ott működik, próbálja meg később.
shoptet-reason-no-customers-hash = A kapcsolatból hiányzik a vásárlók exportjának hash kódja. Adja meg a kapcsolatban.
shoptet-reason-no-orders-hash = A kapcsolatból hiányzik ennek a rendelésexportnak a hash kódja. Adja meg a kapcsolatban.
shoptet-reason-setting = A kapcsolat { $key } beállítása nem használható. Nyissa meg a kapcsolatot, javítsa ki és mentse.
shoptet-reason-start-date = A(z) { $value } kezdő dátum nem dátum. Adja meg év-hónap-nap formában, például 2026-01-31.
shoptet-reason-unreadable = A letöltött export a(z) { $position }. bájttól nem olvasható tovább. Indítsa el újra a szinkronizálást.
shoptet-reason-no-stream = A Shoptet exportjaiban nincs { $stream } adatfolyam.
shoptet-reason-no-vocabulary = A Shoptetben nincs { $name } lista.
shoptet-reason-not-a-target = A Shoptet exportjai csak olvashatók; ide nem lehet írni: { $stream }.

# Át nem vehető rekordok.
shoptet-reason-order-no-code = A rendelésnek nincs száma (CODE elem). Tegye vissza az export sablonjába a Shoptetben.
shoptet-reason-number = A(z) { $field } mező { $value } értéke nem szám. Javítsa a rendelést vagy az export sablonját a Shoptetben.
shoptet-reason-entity = A rendelés ismeretlen jelölést tartalmaz: &{ $entity };. Javítsa a szöveget a rendelésben vagy az export sablonjában a Shoptetben.
shoptet-reason-customer-no-key = A vásárlónak nincs sem e-mail-címe, sem azonosítója. Adja meg az e-mail-címet a Shoptetben.
shoptet-reason-row-width = A sorban { $cells } cella van, a fejlécben { $columns } oszlop, ezért az értékek nem rendelhetők hozzá. Keressen pontosvesszőt vagy idézőjelet ennek a vásárlónak a szövegeiben a Shoptetben.
