## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Minden magától megy.
    [one] Egy dolog vár Önre.
   *[other] { $n } dolog vár Önre.
 }
needs-title = Önre vár
needs-lede = Legfelül a legsürgősebb. Minden más magától megy.
needs-nothing = Semmi. Minden magától megy.
need-workers = Egyetlen feldolgozó sem fut
need-workers-place = A futások várnak, amíg el nem indul egy feldolgozó. Indítsa el a „mostek serve” vagy a „mostek worker” parancsot egy olyan gépen, amely eléri ezt az adatbázist.
need-workers-do = Futások megtekintése
need-failed = Az utolsó futás sikertelen
need-failed-place = Integráció: { $integration }, kezdete: { $since }. Amit kézbesítettünk, megmarad; a következő futás onnan folytatja.
need-failed-do = Futás megtekintése
need-connection = Nem felelt meg a teszten ez a kapcsolat: „{ $connection }”
need-connection-place = { $platform } elutasít valamit. A teszt megmutatja, mit, és mi a teendő.
need-connection-do = Teszt megtekintése
need-undelivered = { $count ->
   *[other] { $n } rekord vár: { $cause }
 }
need-undelivered-place = Integráció: { $integration }, kezdete: { $since }. Semmi sem veszett el; minden futás újra próbálkozik.
need-undelivered-do = Rekordok megtekintése
now-title = Most
now-workers = Feldolgozók
now-workers-alive = { $n } fut
now-no-worker = Feldolgozó nélkül semmi sem fut.
now-runs = Futások
now-runs-active = { $n } folyamatban
