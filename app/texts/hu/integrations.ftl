## Integrations
integrations-lede = Egy rendszerrel összekapcsolt bolt: mi megy át a kettő között, és milyen állapotban van az integráció.
integrations-caption = Integrációk: állapot, utolsó futás, kézbesítetlen rekordok és következő futás
integrations-count = { $n } integráció
integrations-none = Még nincs integráció
integrations-none-text = Kapcsoljon össze egy boltot egy rendszerrel; ez körülbelül 10 perc, és a próbafutás előtt semmit sem írunk be.
integration-is-working = Egy futás folyamatban van.
integration-is-draft = Vázlat: amíg nem aktiválja, semmit sem futtat.
integration-is-paused = Szünetel: mindent megőriz, és semmit sem futtat.
integration-is-new = Készen áll. Még nem futott.
integration-is-failed = Az utolsó futás sikertelen: { $reason }
integration-is-waiting = Működik; { $n } rekord vár.
integration-is-ok = Minden kézbesítve.
flows = Mi megy át
flow-complete = Végig beolvasva; a következő futás innentől olvas:
flow-incomplete = Még nincs végig beolvasva; a következő futás mindent beolvas.
namespace = Azonosítók előtagja
sync = Szinkronizálás
sync-now = Szinkronizálás
sync-full = Teljes szinkronizálás
sync-inactive = Az integráció nem aktív
pause = Szüneteltetés
activate = Aktiválás
next-draft = Vázlat
next-paused = Szünetel
next-after = A mostani futás után
next-by-hand = Amikor Ön elindítja
schedule-manual = csak kérésre
schedule-minutes = { $count ->
    [one] percenként
   *[other] { $n } percenként
 }
schedule-daily = naponta, { $time }
by-schedule = ütemezés
by-command-line = parancssor
