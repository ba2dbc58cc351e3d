## Runs as they happen
records-count = { $n } rekord
run-took = időtartam
run-safe = biztonságban mentve, ennyi ideje: { $time }
run-follows = Utána következik: { $kind }.
run-pause = Szüneteltetés
run-resume = Folytatás
run-pausing-what = A futás szüneteltetése folyamatban van
run-paused-what = A futás szünetel
run-paused-next = Semmi sem veszett el: ami elkészült, megmarad, és a Folytatás gombbal innen folytatható. Addig ennek az integrációnak más futása nem indul.
run-cancel-ask = Futás megszakítása…
run-cancel-leaves = { $count ->
    [0] Még semmit sem írtunk be. A következő szinkronizálás elölről kezdi.
   *[other] { $n } rekord úgy marad, ahogy beírtuk; a többit a következő szinkronizálás pótolja.
 }
run-asked-pause = { $platform } szünetet kér (vége: { $until })
run-step-reading = { $stream }: beolvasás és írás
run-step-scanning = { $stream }: mi van már a rendszerben
run-step-retrying = { $stream }: a várakozó rekordok újrapróbálása
run-step-done = (kész)
run-step-now = (folyamatban)
run-step-later = (még nem kezdődött el)
requests-of = { $sent } / { $permitted } másodpercenként
requests-permitted = másodpercenként { $permitted } engedélyezett
requests-own = ez a futás { $sent }
requests-other = { $name } { $sent }
requests-asked = utoljára szünetet kért: { $at }
notice-run-paused = A futás szüneteltetése folyamatban van
notice-run-paused-next = Néhány másodpercen belül megáll, és megjegyzi a helyét. A Folytatás gombbal onnan folytatható.
notice-run-resumed = A futás folytatódik
notice-run-resumed-next = Onnan megy tovább, ahol szünetelt.
notice-run-cancelled = A futás megszakítása folyamatban van
notice-run-cancelled-next = Néhány másodpercen belül megáll. Amit beírtunk, megmarad; a többit a következő szinkronizálás pótolja.
notice-joined-paused = Már van futás, de szünetel
notice-joined-paused-next = Csatlakozott a korábban indított futáshoz ({ $who }, { $at }); újabb nem indult. Hogy továbbmenjen, nyomja meg a Folytatás gombot.
run-error-not-possible = Ez már nem lehetséges
run-error-not-possible-next = A futás időközben véget ért vagy megváltozott. Az oldal a jelenlegi állapotot mutatja.
runs-who = Indította
log-export = Exportálás (CSV)
column-key = Kulcs
column-person = Személy
column-changes = Változások
