## Integrations
integrations-lede = Obchod propojený se systémem: co se mezi nimi přenáší a v jakém stavu která integrace je.
integrations-caption = Integrace: stav, poslední běh, nedoručené záznamy a příští běh
integrations-count = { $count ->
    [one] 1 integrace
    [few] { $n } integrace
   *[other] { $n } integrací
 }
integrations-none = Zatím žádná integrace
integrations-none-text = Propojte obchod se systémem; trvá to asi 10 minut a před zkušebním během se nic nezapíše.
integration-is-working = Právě probíhá běh.
integration-is-draft = Koncept: dokud ho neaktivujete, nic se nespustí.
integration-is-paused = Pozastaveno: vše zůstává uložené a nic se nespouští.
integration-is-new = Připraveno. Ještě neběželo.
integration-is-failed = Poslední běh selhal: { $reason }
integration-is-waiting = { $count ->
    [one] Běží; 1 záznam čeká.
    [few] Běží; { $n } záznamy čekají.
   *[other] Běží; { $n } záznamů čeká.
 }
integration-is-ok = Vše je doručené.
flows = Co se přenáší
flow-complete = Přečteno celé; příští běh čte od:
flow-incomplete = Ještě nepřečteno do konce; příští běh čte vše.
namespace = Předpona čísel
sync = Synchronizovat
sync-now = Synchronizovat
sync-full = Úplná synchronizace
sync-inactive = Integrace není aktivní
pause = Pozastavit
activate = Aktivovat
next-draft = Koncept
next-paused = Pozastaveno
next-after = Po tomto běhu
next-by-hand = Až ho spustíte
schedule-manual = jen na vyžádání
schedule-minutes = { $count ->
    [one] každou minutu
    [few] každé { $n } min
   *[other] každých { $n } min
 }
schedule-daily = denně, { $time }
by-schedule = plán
by-command-line = příkazová řádka
