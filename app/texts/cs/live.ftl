## Runs as they happen
run-took = trvalo
run-safe = bezpečně uloženo, před { $time }
records-count = { $count ->
    [one] 1 záznam
    [few] { $n } záznamy
   *[other] { $n } záznamů
 }
run-follows = Potom následuje: { $kind }.
run-pause = Pozastavit
run-resume = Obnovit běh
run-pausing-what = Běh se pozastavuje
run-paused-what = Běh je pozastavený
run-paused-next = Nic se neztratilo: co je hotové, zůstává, a po stisknutí Obnovit běh naváže běh tam, kde přestal. Do té doby se jiný běh této integrace nespustí.
run-cancel-ask = Zrušit běh…
run-cancel-leaves = { $count ->
    [0] Zatím se nic nezapsalo. Příští synchronizace začne od začátku.
    [one] 1 záznam zůstane tak, jak je zapsaný; zbytek doplní příští synchronizace.
    [few] { $n } záznamy zůstanou tak, jak jsou zapsané; zbytek doplní příští synchronizace.
   *[other] { $n } záznamů zůstane tak, jak jsou zapsané; zbytek doplní příští synchronizace.
 }
run-asked-pause = { $platform } žádá o přestávku (do: { $until })
run-step-reading = { $stream }: čtení a zápis
run-step-scanning = { $stream }: co už v systému je
run-step-retrying = { $stream }: opakování čekajících záznamů
run-step-done = (hotovo)
run-step-now = (probíhá)
run-step-later = (ještě nezačalo)
requests-of = { $sent } z povolených { $permitted } za sekundu
requests-permitted = povoleno { $permitted } za sekundu
requests-own = tento běh { $sent }
requests-other = { $name } { $sent }
requests-asked = poslední vyžádaná přestávka: { $at }
notice-run-paused = Běh se pozastavuje
notice-run-paused-next = Zastaví se během několika sekund a zapamatuje si místo. Po stisknutí Obnovit běh na něj naváže.
notice-run-resumed = Běh pokračuje
notice-run-resumed-next = Naváže tam, kde byl pozastaven.
notice-run-cancelled = Běh se ruší
notice-run-cancelled-next = Zastaví se během několika sekund. Co je zapsané, zůstává; zbytek doplní příští synchronizace.
notice-joined-paused = Běh už existuje, ale je pozastavený
notice-joined-paused-next = Připojili jste se k běhu, který už byl spuštěn ({ $who }, { $at }); druhý se nespustil. Aby běh pokračoval, stiskněte Obnovit běh.
run-error-not-possible = To už není možné
run-error-not-possible-next = Běh mezitím skončil nebo se změnil. Stránka ukazuje současný stav.
runs-who = Kdo spustil
log-export = Export (CSV)
column-key = Klíč
column-person = Osoba
column-changes = Změny
