## Runs as they happen
run-took = ideig tartott
run-safe = biztonságban mentve, ennyi ideje: { $time }
records-count = { $n } rekord
run-follows = Utána következik: { $kind }.
run-pause = Szüneteltetés
run-resume = Folytatás
run-pausing-what = A futás szüneteltetése folyamatban van
run-paused-what = A futás szünetel
run-paused-next = Semmi sem veszett el: ami elkészült, megmarad, és a Folytatás gomb innen viszi tovább. Addig ennek az integrációnak más futása nem indul.
run-cancel-ask = Futás megszakítása…
run-cancel-leaves = { $count ->
    [0] Még semmi sem íródott ki. A következő szinkronizálás elölről kezdi.
   *[other] { $n } rekord úgy marad, ahogy kiírtuk; a többit a következő szinkronizálás hozza.
 }
run-asked-pause = { $platform }: szünetet kért eddig: { $until }
run-step-reading = { $stream }: olvasás és írás
run-step-scanning = { $stream }: mi van már a célrendszerben
run-step-retrying = { $stream }: a várakozók újrapróbálása
run-step-done = (kész)
run-step-now = (folyamatban)
run-step-later = (még nem kezdődött el)
requests-of = { $sent } / { $permitted } másodpercenként
requests-permitted = másodpercenként { $permitted } engedélyezett
requests-own = ez a futás { $sent }
requests-other = { $name } { $sent }
requests-asked = utoljára szünetet kért: { $at }
notice-run-paused = A futás szüneteltetése folyamatban van
notice-run-paused-next = Néhány másodpercen belül megáll, és megjegyzi a helyét. A Folytatás gomb innen viszi tovább.
notice-run-resumed = A futás folytatódik
notice-run-resumed-next = Onnan megy tovább, ahol szünetelt.
notice-run-cancelled = A futás leáll
notice-run-cancelled-next = Néhány másodpercen belül megáll. Ami kiíródott, megmarad; a többit a következő szinkronizálás hozza.
notice-joined-paused = Már van futás, de szünetel
notice-joined-paused-next = Csatlakozott a korábban indított futáshoz ({ $who }, { $at }); második nem indult. A Folytatás gombbal mehet tovább.
run-error-not-possible = Ez már nem lehetséges
run-error-not-possible-next = A futás időközben véget ért vagy megváltozott. Az oldal a mostani állapotot mutatja.
runs-who = Indította
log-export = Exportálás (CSV)
column-key = Kulcs
column-person = Személy
column-changes = Változások
