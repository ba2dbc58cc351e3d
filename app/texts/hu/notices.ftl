## Notices
notice-welcome = Üdvözöljük a Mostekben
notice-welcome-next = Kezdje a boltja csatlakoztatásával.
notice-sign-in = A folytatáshoz jelentkezzen be
notice-forbidden = Az Ön szerepköre ezt nem engedi
notice-forbidden-next = Semmi sem változott. Forduljon a csapat tulajdonosához.
notice-trouble = Nálunk keletkezett hiba, ezért ez nem sikerült
notice-trouble-next = Semmi sem veszett el. Próbálja újra; ha továbbra sem sikerül, az okot a program naplójában találja.
notice-password = A jelszó megváltozott
notice-password-next = Az összes többi munkamenete lezárult.
notice-saved = A kapcsolat mentve
notice-saved-next = Tesztelje, mielőtt egy integráció használná.
notice-changed = Ezt a kapcsolatot közben valaki más módosította
notice-changed-next = Amit beírt, az űrlapon maradt, de nincs mentve. Ha most ment, az ő módosításaikat írja felül; ha látni szeretné őket, nyissa meg újra az oldalt.
notice-test-passed = A teszt sikeres
notice-test-failed = { $n } ellenőrzés sikertelen
notice-test-failed-next = A lista mutatja, mi a baj és mi a teendő.
notice-started = A futás elindult
notice-started-next = Az oldalt bezárhatja, a futás folytatódik.
notice-joined = Már fut
notice-joined-next = Csatlakozott a már zajló futáshoz (indította: { $who }, { $at }); újabb nem indult.
notice-joined-plain = Már fut. Csatlakozott ehhez a futáshoz; újabb nem indult.
notice-joined-follows = Már fut; a kért teljes szinkronizálás utána következik
notice-joined-follows-next = Csatlakozott a már zajló futáshoz (indította: { $who }, { $at }). Mivel ez kevesebbet végez el, mint amit Ön kért, utána magától indul egy teljes szinkronizálás.
notice-activated = Az integráció aktív
notice-activated-next = Az ütemezés szerint fut, és akkor is, ha megnyomja a Szinkronizálás gombot.
notice-incomplete = Az integráció még nem teljes
notice-incomplete-next = Hiányzik: { $open }. Pótolja; semmi sem változott.
notice-paused = Az integráció szünetel
notice-paused-next = Minden megmarad. Aktiválja, amikor folytatni szeretné.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Nincs ilyen futás vagy integráció
run-error-not-found-next = A futás közben véget érhetett, vagy valaki törölte az integrációt.
run-error-not-active = Az integráció nem aktív
run-error-not-active-next = Előbb aktiválja, utána futhat.
run-error-not-allowed = Az Ön szerepköre ezt nem engedi
run-error-not-allowed-next = Semmi sem változott. Forduljon a csapat tulajdonosához.
