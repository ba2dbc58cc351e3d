## Health and the chart of the last days
date-day = { $day }. { $month }.
days-title = Doručeno den po dni
days-delivered = Doručeno
days-today = Dnes zatím
days-day = Den
days-table = Zobrazit jako tabulku
days-words = Záznamy za posledních 30 dní: doručeno { $delivered }, nejvíc { $most } za den; nedoručeno { $undelivered }.
days-sum = { $count ->
    [one] Za 30 dní doručen 1 záznam
    [few] Za 30 dní doručeny { $n } záznamy
   *[other] Za 30 dní doručeno { $n } záznamů
 }
health-by-hand = až ho spustíte
health-working = Právě probíhá běh (spuštěn: { $since }); { $read }.
health-draft = { $count ->
    [0] Koncept; zkontrolujte ho a spusťte.
    [one] Koncept; před spuštěním zbývá doplnit 1 věc.
    [few] Koncept; před spuštěním zbývá doplnit { $n } věci.
   *[other] Koncept; před spuštěním zbývá doplnit { $n } věcí.
 }
health-paused = { $count ->
    [0] Pozastaveno; nic nečeká a nic neběží, dokud integraci neaktivujete.
    [one] Pozastaveno; 1 záznam čeká, dokud integraci neaktivujete.
    [few] Pozastaveno; { $n } záznamy čekají, dokud integraci neaktivujete.
   *[other] Pozastaveno; { $n } záznamů čeká, dokud integraci neaktivujete.
 }
health-new = Připraveno, ještě neběželo; první běh: { $next }.
health-failed = { $count ->
    [0] Selhává (od: { $since }). { $reason } Nic se neztratilo; další pokus: { $next }.
    [one] Selhává (od: { $since }). { $reason } Čeká 1 záznam; další pokus: { $next }.
    [few] Selhává (od: { $since }). { $reason } Čekají { $n } záznamy; další pokus: { $next }.
   *[other] Selhává (od: { $since }). { $reason } Čeká { $n } záznamů; další pokus: { $next }.
 }
health-waiting = { $count ->
    [one] Čeká 1 záznam, od: { $since } ({ $cause }); vše ostatní je doručené, příští běh: { $next }.
    [few] Čekají { $n } záznamy, od: { $since } (hlavně: { $cause }); vše ostatní je doručené, příští běh: { $next }.
   *[other] Čeká { $n } záznamů, od: { $since } (hlavně: { $cause }); vše ostatní je doručené, příští běh: { $next }.
 }
health-ok = Vše je doručené; poslední běh: { $last }, příští běh: { $next }.
integrations-none-do = Vytvořit integraci
go-on = Pokračovat
