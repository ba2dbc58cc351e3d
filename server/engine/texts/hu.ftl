reason-answered = { $words } A válasz ez volt: „{ $answer }”
reason-unknown = Az ok nincs feljegyezve.
reason-shared-storage = A Mostek saját tárolója nem használható: { $error }. Semmi sem veszett el; az okot a program naplója mutatja.
reason-sealed = A mentett hozzáférési adatok ennek a szervernek a kulcsával nem nyithatók meg: { $error }. Állítsa vissza a kulcsfájlt a biztonsági mentésből, vagy adja meg újra az adatokat.
reason-connection-gone = Az integráció által használt kapcsolat már nem létezik. Válasszon másikat az integrációban.
reason-connection-paused = Szünetel ez a kapcsolat: „{ $connection }”. Semmi sem veszett el; folytatás után a futás onnan megy tovább, ahol abbamaradt.
reason-unknown-platform = A Mostek e verziója nem támogatja ezt a platformot: „{ $platform }”.
reason-status-unmapped = A rendelés állapotának nincs párja: „{ $status }”. Feleltesse meg, vagy válasszon szabályt a pár nélküli állapotokra.
reason-email-of-another = Az e-mail-címe már valaki máshoz tartozik ({ $name }). Döntse el, azonos személyről van-e szó.
reason-no-key = Nincs e-mail-címe, telefonszáma és vevőszáma, ezért nem tudni, kihez tartozik. Az ilyen rendelésekhez válasszon alapértelmezett névjegyet az integrációban.
reason-phone-unclear = Csak egy telefonszám ismert, és az több emberhez vezet, vagy nincs mellette név. Döntse el, kié.
reason-account-paused = A platform { $seconds } mp szünetet kért; a futás utána magától folytatódik.
reason-several-contacts = { $platform }: { $count } névjegynek ugyanaz az e-mail-címe ({ $name }). Vonja össze őket ott, vagy döntse el, melyik a helyes.
reason-mapping-unknown-field = A mezők megfeleltetése olyan mezőt tölt ki („{ $field }”), amely itt nincs vagy már nincs: { $platform }, { $stream }. Javítsa a megfeleltetést; semmit sem írtunk.
reason-mapping-no-statuses = A mezők megfeleltetése a megfeleltetett állapotot írja ebbe a mezőbe: „{ $field }”, de az állapotok nincsenek megfeleltetve. Előbb feleltesse meg őket.
reason-mapping-required-field = Kötelező mező: „{ $field }” ({ $platform }, { $stream }), de a megfeleltetés egyetlen sora sem tölti ki. Vegyen fel egyet; semmit sem írtunk.
reason-field-required = { $field }: az érték kötelező, a rekordban pedig nincs.
reason-too-long = { $field }: az érték { $length } karakter hosszú, legfeljebb { $maximum } megengedett.
reason-not-an-email = { $field }: az érték nem e-mail-cím.
reason-not-a-choice = { $field }: „{ $value }” nincs a megengedett értékek között.
reason-not-a-date = { $field }: „{ $value }” nem dátum.
reason-not-a-number = { $field }: „{ $value }” nem szám.
reason-unknown-zone = { $field }: nincs „{ $zone }” időzóna.
reason-date-format = { $field }: a dátumformátum nem működik: { $error }
reason-no-settled-answer = A rendszer ellentmondó válaszokat adott. A következő futás újra megpróbálja.
reason-parked = A futás { $rescues } alkalommal leállította a feldolgozóját, ezért félretettük. Az ütemezés áll; semmi sem veszett el abból, amit kézbesítettünk. Jelentse a hibát, és csatolja a program naplóját.
event-started = Elindítva ({ $who })
event-rescued = Átvéve, miután az előző feldolgozó nem adott életjelet
event-joined = Újabb szinkronizálási kérés csatlakozott ehhez a futáshoz ({ $who })
event-stop-asked = Leállítás kérve ({ $who })
event-connection-resumed = A kapcsolat újra működik, a futás folytatódik
event-pause-asked = Szüneteltetés kérve ({ $who })
event-paused = Szünetel; folytatáskor innen megy tovább
event-resumed = A futás folytatódik ({ $who })
event-asked-to-wait = { $platform } { $seconds } mp szünetet kér, utána a futás magától folytatódik
event-finished = Befejezve
event-cancelled = Megszakítva; amit kézbesítettünk, megmarad
event-failed = Hiba miatt leállt
form-required = Töltse ki ezt a mezőt.
form-number = Adjon meg egy egész számot { $minimum } és { $maximum } között.
form-flag = „{ $value }” sem true, sem false.
form-choice = Válasszon ezek közül: { $choices }.
form-date = „{ $value }” nem dátum. Így írja: 2026-11-08.
form-country = Két betűt írjon, például CZ, SK, HU vagy PL.
form-settled = Itt már vannak kézbesített rekordok, ezért ez nem változhat. Másik helyhez használja az integrációnál az Újrakezdés műveletet, vagy hozzon létre új integrációt.
form-claimed = Már egy másik integráció használja, és csak egy használhatja. Előbb ott kapcsolja ki.
setting-phone_country = Telefonszámok országa
setting-phone_country-help = Két betű, például CZ, SK, HU vagy PL. Az országkód nélküli számok ehhez az országhoz tartoznak.
field-name = Név (személy, különben cég)
field-email = E-mail-cím
field-phone = Telefon
field-company-id = Cégjegyzékszám
field-tax-id = Adószám
field-group = Vevőcsoport
field-remark = Megjegyzés
field-shop-remark = A bolt megjegyzése
field-admin-url = Link a bolt adminisztrációs felületére
field-platform-id = Azonosító a boltban
field-registered-at = Regisztráció dátuma
field-code = Rendelésszám
field-status = Állapot a boltban
field-status-mapped = Megfeleltetett állapot
field-parcel-number = Csomagszám
field-placed-at = Rendelés dátuma
field-changed-at = Módosítás dátuma
field-total = Végösszeg áfával
field-total-without-tax = Végösszeg áfa nélkül
field-to-pay = Fizetendő
field-paid = Fizetve
field-currency = Pénznem
field-items = Termékek
field-discounts = Kuponok és kedvezmények
field-shipping = Szállítási mód
field-payment = Fizetési mód
field-billing-name = Számlázás: név
field-billing-company = Számlázás: cég
field-billing-street = Számlázás: utca
field-billing-city = Számlázás: település
field-billing-zip = Számlázás: irányítószám
field-billing-country = Számlázás: ország
field-billing-address = Számlázás: teljes cím
field-delivery-name = Szállítás: név
field-delivery-company = Szállítás: cég
field-delivery-street = Szállítás: utca
field-delivery-city = Szállítás: település
field-delivery-zip = Szállítás: irányítószám
field-delivery-country = Szállítás: ország
field-delivery-address = Szállítás: teljes cím
mail-role-viewer = Megtekintő
mail-role-operator = Kezelő
mail-role-admin = Adminisztrátor
mail-role-owner = Tulajdonos
mail-invitation-subject = Meghívó a Mostekbe: { $team }
mail-invitation-by =
    Jó napot kívánunk,

    { $who } meghívja Önt a Mostekben ebbe a csapatba: { $team }. Az Ön szerepköre: { $role }.

    A meghívót ezzel a linkkel fogadhatja el:
    { $link }

    A link { $days } napig érvényes, és egyszer használható.

    A meghívó címzettje: { $email }. Ha nem számított rá, nincs teendője; a link nélkül senki sem csatlakozhat.
mail-invitation =
    Jó napot kívánunk,

    Meghívást kapott a Mostekben ebbe a csapatba: { $team }. Az Ön szerepköre: { $role }.

    A meghívót ezzel a linkkel fogadhatja el:
    { $link }

    A link { $days } napig érvényes, és egyszer használható.

    A meghívó címzettje: { $email }. Ha nem számított rá, nincs teendője; a link nélkül senki sem csatlakozhat.
reason-hint-not-found = A bolt nem adta ki ezt a rekordot: ott törölték, vagy régebbi az első szinkronizálásnál.
reason-hint-cancelled = A futást megszakították, mielőtt erre a rekordra sor került volna.
group-reason-status-unmapped = Egy rendelési állapotnak nincs párja
group-reason-email-of-another = Az e-mail-cím már másé
group-reason-no-key = Nincs e-mail-cím, telefonszám és vevőszám
group-reason-phone-unclear = Csak telefonszám van, és nem egyértelmű, kié
group-reason-several-contacts = Több névjegy egy e-mail-címmel
group-reason-field-required = Egy kötelező mező üres
group-reason-too-long = Egy érték túl hosszú
group-reason-not-an-email = Nem e-mail-cím
group-reason-not-a-choice = Az érték nincs a megengedettek között
group-reason-not-a-date = Nem dátum
group-reason-not-a-number = Nem szám
reason-integration-paused = Az integráció szünetel. Semmi sem veszett el; a futás magától elindul, amint újra bekapcsolja.
event-not-followed = A közben kért futás nem indul el: az integráció szünetel. Kérje újra, amikor ismét aktív.
event-integration-active = Az integráció újra aktív, a futás elindul
form-account-settled = A(z) „{ $integration }” ismeri annak a fióknak a rekordjait, amelyhez ez a kapcsolat vezet, ezért a kapcsolat nála marad. A másik fiókhoz adjon hozzá új kapcsolatot, vagy előbb használja a(z) „{ $integration }” integrációnál az Újrakezdés műveletet.
form-account-running = A(z) „{ $integration }” futása folyamatban van ezzel a fiókkal. Várja meg a végét vagy szakítsa meg, majd mentsen újra.
form-secret-again = A kapcsolat most máshová vezet, és a mentett titkos adatok nem mennek vele. Adja meg ezt újra.
form-place-running = Folyamatban van egy futás, amely erre a helyre ír. Várja meg a végét vagy szakítsa meg, majd mentsen újra.
