## Deleting and starting afresh
dangers-integration = Újrakezdés vagy törlés
dangers-connection = Szüneteltetés vagy törlés
delete-link = Törlés…
afresh-link = Újrakezdés…
afresh-title = Újrakezdés
afresh-short = Elfelejti, mely rekordok tartoznak össze. A beállítások megmaradnak; a következő futás mindent beolvas, és újra összerendel.
delete-integration-title = Az integráció törlése
delete-integration-short = Elfelejti a beállításait, az összerendeléseit és az előzményeit. Amit a rendszerbe írt, ott marad.
delete-connection-title = A kapcsolat törlése
delete-connection-short = Elfelejti a címet és a mentett hozzáférési adatokat. Akkor lehetséges, ha már egy integráció sem használja.
connection-pause-title = A kapcsolat szüneteltetése
connection-pause-short = Nem indul olyan futás, amelyhez szükség van rá; a folyamatban lévő az éppen küldött rekordok után megáll, és később onnan folytatódik.
connection-paused-since = Szünetel, kezdete:
connection-paused-short = Nem indul olyan futás, amelyhez szükség van rá. A várakozó futások folytatáskor onnan mennek tovább, ahol abbamaradtak.
connection-resume = Folytatás
connection-open = Kapcsolat megnyitása
connection-is-paused = Szünetel ez a kapcsolat: „{ $name }”
connection-is-paused-next = Amíg nem folytatja, semmi sem fut: sem ütemezés szerint, sem kézi indításra. Semmi sem veszett el.
state-connection-paused = A kapcsolat szünetel
next-connection-paused = A kapcsolat folytatása után
integration-connection-paused = Egy szükséges kapcsolat szünetel; a folytatásig semmi sem fut.
delete-integration-ask = Törli ezt: „{ $name }”?
delete-integration-lede = Olvassa el, mi marad meg és mit felejtünk el. Sem a boltban, sem a rendszerben nem törlünk semmit.
delete-integration-do = Integráció törlése
afresh-ask = Újrakezdi ezt: „{ $name }”?
afresh-lede = Olvassa el, mi marad meg és mit felejtünk el. Sem a boltban, sem a rendszerben nem törlünk semmit.
afresh-do = Elfelejtés és újrakezdés
delete-connection-ask = Törli ezt: „{ $name }”?
delete-connection-lede = Olvassa el, mi marad meg és mit felejtünk el. Magán a platformon nem törlünk semmit.
delete-connection-do = Kapcsolat törlése
removal-running = Egy futás folyamatban van. Előbb szakítsa meg.
removal-in-use = Integrációk használják ezt a kapcsolatot. Előbb törölje azokat, vagy válasszon nekik másikat.
removal-kept = Ami megmarad
removal-forgotten = Amit elfelejtünk
removal-no-way-back = Ezt nem lehet visszavonni.
removal-back = Vissza, változtatás nélkül
removal-kept-written = Minden, amit már a rendszerbe írtunk, és minden a boltban.
removal-kept-prefix = A beírt rekordok azonosítóiban álló előtag („{ $prefix }”) az Ön csapatáé és ezé a bolté marad. Ha ugyanezt a boltot újra ugyanezzel a rendszerrel kapcsolja össze, semmi sem kettőződik meg.
removal-free-prefix = Sosem futott, ezért felszabadul ez az azonosító-előtag: „{ $prefix }”.
removal-kept-connections = Mindkét kapcsolat a hozzáférési adatokkal együtt.
removal-kept-settings = Maga az integráció: beállítások, mezők és állapotok megfeleltetése, ütemezés.
removal-kept-audit = A változásnapló: ki mit módosított a Mostekben, ezzel a lépéssel együtt.
removal-kept-runs = { $count ->
    [0] A futások előzményei; egyelőre nincsenek.
   *[other] Az előzmények: { $n } futás a naplójával együtt.
 }
removal-kept-account = A platformon lévő fiók és minden, ami benne van.
removal-lost-settings = A beállítások, a mezők és állapotok megfeleltetése, az ütemezés.
removal-lost-links = { $count ->
    [0] A bolt és a rendszer rekordjainak összerendelései; egyelőre nincsenek.
   *[other] { $n } összerendelés a bolt és a rendszer rekordjai között.
 }
removal-lost-persons = { $count ->
    [0] Személyes adatok; egyelőre nem tárolunk ilyet.
   *[other] Személyes adatok: { $n } személy neve, e-mail-címe és telefonszáma.
 }
removal-lost-undelivered = { $count ->
    [0] Kézbesítetlen rekordok; egy sem vár.
    [one] 1 kézbesítetlen rekord. Ha a boltban még megvan, újra beolvassuk.
   *[other] { $n } kézbesítetlen rekord. Ha a boltban még megvannak, újra beolvassuk őket.
 }
removal-lost-runs = { $count ->
    [0] A futások előzményei; egyelőre nincsenek.
   *[other] Az előzmények: { $n } futás a naplójával együtt.
 }
removal-lost-place = Az, hogy meddig olvastuk be a boltot: a következő futás mindent beolvas, és azonosítók, e-mail-címek és telefonszámok alapján újra összerendel.
removal-lost-secrets = { $count ->
    [0] A cím és a beállítások.
   *[other] A cím, a beállítások és { $n } mentett hozzáférési adat.
 }
removal-lost-exports = Az ideiglenesen megőrzött exportok a bennük lévő személyes adatokkal.
removal-lost-lists = A megfeleltetéshez beolvasott listák; és ha más kapcsolat nem vezet a fiókhoz, a kérések számlálója is.
notice-integration-deleted = Az integráció törölve
notice-integration-deleted-next = Amit a rendszerbe írt, ott maradt.
notice-afresh = Az integráció elölről indul
notice-afresh-next = A következő futás mindent beolvas, és újra összerendel. Nyomja meg a Teljes szinkronizálás gombot, vagy várja meg az ütemezett futást.
notice-connection-deleted = A kapcsolat törölve
notice-not-removed = Semmit sem töröltünk
notice-not-removed-next = Valami akadályozza; az oldalon látja, mi az.
notice-connection-paused = A kapcsolat szünetel
notice-connection-paused-next = Nem indul olyan futás, amelyhez szükség van rá. A folyamatban lévő hamarosan megáll, és megjegyzi a helyét.
notice-connection-resumed = A kapcsolat újra működik
notice-connection-resumed-next = A várakozó futások onnan mennek tovább, ahol abbamaradtak.
run-error-connection-paused = Az integráció egyik kapcsolata szünetel
run-error-connection-paused-next = Nem indult futás. Előbb folytassa a kapcsolatot.
