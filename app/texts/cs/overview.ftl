## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Vše běží samo.
    [one] Jedna věc čeká na vás.
    [few] { $n } věci čekají na vás.
   *[other] { $n } věcí čeká na vás.
 }
needs-title = Čeká na vás
needs-lede = Nejnaléhavější nahoře. Vše ostatní běží samo.
needs-nothing = Nic. Vše běží samo.
need-workers = Neběží žádný pracovní proces
need-workers-place = Běhy čekají, dokud se nějaký pracovní proces nespustí. Spusťte „mostek serve“ nebo „mostek worker“ na počítači, který má přístup k této databázi.
need-workers-do = Zobrazit běhy
need-failed = Poslední běh selhal
need-failed-place = Integrace: { $integration }, od: { $since }. Co je doručené, zůstává; příští běh na to naváže.
need-failed-do = Zobrazit běh
need-connection = Připojení „{ $connection }“ neprošlo testem
need-connection-place = { $platform } něco odmítá. Test ukazuje, co to je a co s tím.
need-connection-do = Zobrazit test
need-undelivered = { $count ->
    [one] Čeká 1 záznam: { $cause }
    [few] Čekají { $n } záznamy: { $cause }
   *[other] Čeká { $n } záznamů: { $cause }
 }
need-undelivered-place = Integrace: { $integration }, od: { $since }. Nic se neztratilo; každý běh to zkusí znovu.
need-undelivered-do = Zobrazit záznamy
now-title = Právě teď
now-workers = Pracovní procesy
now-workers-alive = běží: { $n }
now-no-worker = Bez pracovního procesu nic neběží.
now-runs = Běhy
now-runs-active = probíhá: { $n }
