## Runs
runs-lede = Co běželo a s jakým výsledkem. Nejnovější nahoře.
runs-caption = Běhy: stav, spuštění, přečtené záznamy a výsledek
runs-newest = Nejnovější běhy
runs-all = Všechny běhy
runs-none = Zatím žádný běh
runs-none-text = První se spustí po aktivaci, nebo až u integrace stisknete Synchronizovat.
runs-none-yet = Zatím žádný běh. První spustíte tlačítkem „Synchronizovat“.
runs-none-draft = Zatím žádný běh. První se spustí po aktivaci.
runs-none-found = Filtru neodpovídá žádný běh.
runs-active = Probíhá
runs-finished = Dokončeno
runs-failed = Selhalo
runs-cancelled = Zrušeno
kind-full = Úplná synchronizace
kind-incremental = Synchronizace změn
kind-dry-run = Zkušební běh
kind-retry = Opakování nedoručených
kind-hints = Jednotlivé záznamy
run-queued = Ve frontě
run-running = Pracuje
run-waiting = Čeká
run-paused = Pozastaveno
run-stopping = Zastavuje se
run-finished = Dokončeno
run-failed = Selhalo
run-cancelled = Zrušeno
run-parked = Odstaveno
run-none = ještě neběželo
run-note = { $count ->
    [one] 1 záznam za { $time }
    [few] { $n } záznamy za { $time }
   *[other] { $n } záznamů za { $time }
 }
run-lede-queued = Požadavek: { $who }, { $at }. Čeká se na pracovní proces.
run-lede-active = Spuštění: { $who }, { $at }. Stránku můžete zavřít, běh pokračuje.
run-lede-ended = Spuštění: { $who }, { $at }.
read-so-far = { $count ->
    [one] zatím 1 záznam
    [few] zatím { $n } záznamy
   *[other] zatím { $n } záznamů
 }
read-of-total = { $read } z celkem { $count ->
    [one] 1 záznamu
   *[other] { $n } záznamů
 }
of-total = { $read } / { $n }
run-receiving = Přijímá se export: { $size }
run-receiving-of = Přijímá se export: { $size }, celkem asi { $whole }
run-progress = Průběh
run-time-left = zbývá
run-running-for = běží už
run-rate = záznamů za sekundu
run-so-far = Zatím
run-result = Výsledek
run-adds-up = { $count ->
    [0] Nic nebylo přečteno
   *[other] Celkem přečteno: { $n }
 }
run-steps = Kroky
run-writes = Zapsáno
run-requests = Požadavky
requests = { $count ->
    [one] 1 požadavek
    [few] { $n } požadavky
   *[other] { $n } požadavků
 }
run-events = Události
run-cancel = Zrušit běh
run-failed-next = Co je doručené, zůstává; příští běh na to naváže.
run-waits = Platforma si vyžádala přestávku
run-waits-until = { $reason } (do: { $until })
run-waits-next = Budeme pokračovat sami.
stream-customers = Zákazníci
stream-orders = Objednávky
flows-counts = Počty podle toků
