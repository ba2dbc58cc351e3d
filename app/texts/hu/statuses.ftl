## The status mapping table
statuses-title = Állapotok megfeleltetése
statuses-lede = Bal oldalon a bolt rendelésállapotai ({ $shop }), jobb oldalon az, amit a másik rendszer ({ $system }) kap. Aminek nincs párja, azt sosem próbáljuk kitalálni: a lenti szabály dönt.
statuses-refresh = Állapotok újbóli beolvasása
statuses-no-orders = Ez az integráció nem visz át rendeléseket
statuses-no-orders-text = Az állapotok a rendelésekhez tartoznak. Előbb adja hozzá a rendelések átvitelét, utána itt feleltetheti meg őket.
statuses-way = Mit kapjon állapotként: { $system }
statuses-as-shop = A bolt saját elnevezését
statuses-as-shop-help = Úgy, ahogy van, táblázat nélkül. Állapot miatt soha semmi sem vár.
statuses-by-table = Értéket ebből a táblázatból
statuses-by-table-help = Kiválaszt egy mezőt ({ $system }), és minden állapothoz az értéket, amely oda kerül.
statuses-field = Mező
statuses-fields-with-choices = Rögzített értékű mezők
statuses-fields-with-text = Szövegmezők
statuses-choose = Válasszon…
statuses-use = Ezt használom
statuses-way-note = Váltáskor a táblázat és a mezők megfeleltetése is megmarad.
statuses-choose-field = Válassza ki a mezőt, amelybe az állapot kerül.
statuses-choose-default = Válassza ki az értéket a pár nélküli állapotú rendelésekhez.
statuses-system-value = érték
statuses-table = Állapotok és párjaik
statuses-search = Keresés az állapotok között
statuses-find = Keresés
statuses-column-shop = Állapot a boltban
statuses-column-orders = Rendelések
statuses-column-system = { $system }: { $field }
statuses-column-note = Megjegyzés
statuses-becomes = erre változik
statuses-count = { $n } állapot.
statuses-of-them-unmatched = { $count ->
    [0] Mindnek van párja.
   *[other] { $n } pár nélkül.
 }
statuses-read-at = Beolvasva:
statuses-none = A bolt még egyetlen állapotot sem adott meg
statuses-none-text = Az állapotokat a bolt rendeléseiből olvassuk ki. Ellenőrizze, hogy a kapcsolat működik és vannak rendelések, majd nyomja meg az Állapotok újbóli beolvasása gombot.
statuses-none-found = Egyetlen állapot nevében sincs ilyen szöveg.
statuses-without = Nincs párja
statuses-value-gone = Ez az érték már nincs meg a rendszerben
statuses-new = új
statuses-renamed = átnevezve, korábban: { $before }
statuses-gone = a bolt már nem adja meg
statuses-held = { $n } rendelés vár
statuses-unmatched = { $n } állapotnak nincs párja
statuses-unmatched-hold = Az ilyen állapotú rendelések addig várnak, amíg nem rendel hozzá párt. Semmi sem vész el.
statuses-unmatched-default = Ezek a rendelések a lent választott alapértelmezett értéket kapják.
statuses-waiting = { $n } rendelés vár erre, semmi sem veszett el.
statuses-released = { $n } várakozó rendelés már mehet
statuses-released-next = Az állapotuknak már van párja. A következő szinkronizálás kézbesíti őket.
statuses-list-missing = { $platform }: az állapotokat nem sikerült beolvasni
statuses-fields-missing = { $platform }: a mezőket nem sikerült beolvasni
statuses-missing-next = Tesztelje a kapcsolatot; ha működik, nyomja meg az Állapotok újbóli beolvasása gombot.
statuses-equal = Azonos nevűek megfeleltetése
statuses-save = Mentés
statuses-save-note = Üres sorokkal is menthető; azokról a szabály dönt.
statuses-rule = Ha egy állapotnak nincs párja
statuses-rule-hold = A rendelés várjon
statuses-rule-hold-help = Megmarad a kézbesítetlenek között, és átmegy, amint az állapota párt kap.
statuses-rule-default = Kapjon alapértelmezett értéket
statuses-rule-default-help = A rendelés azonnal átmegy, az állapot később javítható.
statuses-rule-value = Alapértelmezett érték
notice-statuses-as-shop = Mostantól a bolt saját elnevezései mennek át
notice-statuses-as-shop-next = A táblázat megmarad, ha vissza szeretne térni hozzá.
notice-statuses-by-table = Mostantól a táblázat szerint mennek át az állapotok
notice-statuses-by-table-next = Feleltesse meg őket lent. Az azonos nevűek egy gombbal megfeleltethetők.
notice-statuses-saved = A táblázat mentve
notice-statuses-equal = Mentve; { $n } azonos nevű állapotot feleltettünk meg
notice-statuses-none-equal = Mentve; nincs több olyan állapot, amelynek neve megegyezne egy értékkel
notice-statuses-conflict = Néhány sort közben valaki más módosított
notice-statuses-conflict-next = Ezeket nem írtuk felül: { $names }. A többit elmentettük. Az oldal a jelenlegi állapotot mutatja.
notice-statuses-rule-conflict = A szabályt közben valaki más módosította
notice-statuses-rule-conflict-next = Nem írtuk felül; a sorokat elmentettük. Az oldal a jelenlegi állapotot mutatja.
notice-statuses-busy = Az integrációt éppen valaki más módosítja
notice-statuses-busy-next = Semmit sem mentettünk; amit beírt, a táblázatban maradt. Próbálja újra kicsit később.
notice-statuses-read = Beolvasva: { $n } állapot
notice-statuses-same = Újra beolvasva, változás nélkül: { $n } állapot
notice-statuses-drift = A bolt állapotai megváltoztak
notice-statuses-drift-next = { $new ->
    [yes] Új: { $new-names }.
   *[no] {""}
 } { $renamed ->
    [yes] Átnevezve: { $renamed-names }.
   *[no] {""}
 } { $gone ->
    [yes] Megszűnt: { $gone-names }.
   *[no] {""}
 }
notice-statuses-unreached = Az állapotokat nem sikerült beolvasni
notice-statuses-unreached-next = { $reason } Az oldal a legutóbb beolvasott listát mutatja.
notice-statuses-off = A táblázat már nincs itt
notice-statuses-off-next = Időközben valaki azt választotta, hogy az állapotok a bolt elnevezésével kerüljenek át. A sorai nem lettek mentve; a kitöltéshez válassza újra a táblázatot.
notice-statuses-required = Egy kötelező mező üres maradna
notice-statuses-required-next = A rendszer megköveteli ezt a mezőt: { $field }, és semmi más nem tölti ki. Előbb adjon neki másik forrást a mezőmegfeleltetésben; semmi sem változott.
