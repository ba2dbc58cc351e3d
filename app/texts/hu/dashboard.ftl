## Health and the chart of the last days
date-day = { $month ->
    [1] jan.
    [2] febr.
    [3] márc.
    [4] ápr.
    [5] máj.
    [6] jún.
    [7] júl.
    [8] aug.
    [9] szept.
    [10] okt.
    [11] nov.
   *[12] dec.
 } { $day }.
days-title = Kézbesítve naponta
days-delivered = Kézbesítve
days-today = Ma eddig
days-day = Nap
days-table = Megjelenítés táblázatként
days-words = Az elmúlt 30 nap rekordjai: { $delivered } kézbesítve, egy nap alatt legfeljebb { $most }; kézbesítetlen: { $undelivered }.
days-sum = { $count ->
   *[other] { $n } rekord kézbesítve 30 nap alatt
 }
health-by-hand = amikor Ön elindítja
health-working = Egy futás folyamatban van (kezdete: { $since }); { $read }.
health-draft = { $count ->
    [0] Vázlat; ellenőrizze, és indítsa el.
   *[other] Vázlat; az indításhoz még { $n } dolog hiányzik.
 }
health-paused = { $count ->
    [0] Szünetel; semmi sem vár, és semmi sem fut, amíg nem aktiválja.
   *[other] Szünetel; { $n } rekord vár, amíg nem aktiválja.
 }
health-new = Készen áll, még nem futott; első futás: { $next }.
health-failed = { $count ->
    [0] Nem működik (kezdete: { $since }). { $reason } Semmi sem veszett el; következő próbálkozás: { $next }.
   *[other] Nem működik (kezdete: { $since }). { $reason } { $n } rekord vár; következő próbálkozás: { $next }.
 }
health-waiting = { $count ->
    [one] 1 rekord vár, kezdete: { $since } ({ $cause }); minden más kézbesítve, következő futás: { $next }.
   *[other] { $n } rekord vár, kezdete: { $since } (főként: { $cause }); minden más kézbesítve, következő futás: { $next }.
 }
health-ok = Minden kézbesítve; utolsó futás: { $last }, következő futás: { $next }.
integrations-none-do = Integráció létrehozása
go-on = Folytatás
