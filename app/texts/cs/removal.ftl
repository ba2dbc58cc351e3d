## Deleting and starting afresh
dangers-integration = Začít znovu nebo smazat
dangers-connection = Pozastavit nebo smazat
delete-link = Smazat…
afresh-link = Začít znovu…
afresh-title = Začít znovu
afresh-short = Zapomene, které záznamy k sobě patří. Nastavení zůstane; příští běh přečte vše a záznamy znovu propojí.
delete-integration-title = Smazat tuto integraci
delete-integration-short = Zapomene její nastavení, vazby i historii. Co zapsala do systému, tam zůstane.
delete-connection-title = Smazat toto připojení
delete-connection-short = Zapomene adresu i uložené přístupové údaje. Jde to, až ho nebude používat žádná integrace.
connection-pause-title = Pozastavit toto připojení
connection-pause-short = Nespustí se žádný běh, který ho potřebuje; probíhající dokončí odesílané záznamy, zastaví se a později naváže tam, kde přestal.
connection-paused-since = Pozastaveno od:
connection-paused-short = Nespustí se žádný běh, který ho potřebuje. Čekající běhy po obnovení navážou tam, kde přestaly.
connection-resume = Obnovit
connection-open = Otevřít připojení
connection-is-paused = Připojení „{ $name }“ je pozastavené
connection-is-paused-next = Dokud ho neobnovíte, nic se nespustí: podle plánu ani ručně. Nic se neztratilo.
state-connection-paused = Připojení pozastaveno
next-connection-paused = Po obnovení připojení
integration-connection-paused = Připojení, které potřebuje, je pozastavené; do obnovení se nic nespustí.
delete-integration-ask = Smazat „{ $name }“?
delete-integration-lede = Přečtěte si, co zůstane a co se zapomene. V obchodě ani v systému se nic nesmaže.
delete-integration-do = Smazat integraci
afresh-ask = Začít znovu: „{ $name }“?
afresh-lede = Přečtěte si, co zůstane a co se zapomene. V obchodě ani v systému se nic nesmaže.
afresh-do = Zapomenout a začít znovu
delete-connection-ask = Smazat „{ $name }“?
delete-connection-lede = Přečtěte si, co zůstane a co se zapomene. Na samotné platformě se nic nesmaže.
delete-connection-do = Smazat připojení
removal-running = Právě probíhá běh. Nejdřív ho zrušte.
removal-in-use = Toto připojení používají integrace. Nejdřív je smažte, nebo jim přiřaďte jiné.
removal-kept = Co zůstane
removal-forgotten = Co se zapomene
removal-no-way-back = Tento krok nejde vrátit.
removal-back = Zpět, nic neměnit
removal-kept-written = Vše, co už je zapsané v systému, a vše v obchodě.
removal-kept-prefix = Předpona „{ $prefix }“ v číslech zapsaných záznamů zůstane vašemu týmu a tomuto obchodu. Když stejný obchod znovu propojíte se stejným systémem, nic se nezdvojí.
removal-free-prefix = Integrace nikdy neběžela, proto se předpona čísel „{ $prefix }“ uvolní.
removal-kept-connections = Obě připojení i s přístupovými údaji.
removal-kept-settings = Samotná integrace: nastavení, přiřazení polí a stavů i plán.
removal-kept-audit = Historie změn: kdo v Mostku co změnil, včetně tohoto kroku.
removal-kept-runs = { $count ->
    [0] Historie běhů; zatím je prázdná.
    [one] Historie: 1 běh i s výpisem.
    [few] Historie: { $n } běhy i s výpisy.
   *[other] Historie: { $n } běhů i s výpisy.
 }
removal-kept-account = Účet na platformě a vše, co v něm je.
removal-lost-settings = Nastavení, přiřazení polí a stavů i plán.
removal-lost-links = { $count ->
    [0] Vazby mezi záznamy obchodu a systému; zatím žádné nejsou.
    [one] 1 vazba mezi záznamem obchodu a systému.
    [few] { $n } vazby mezi záznamy obchodu a systému.
   *[other] { $n } vazeb mezi záznamy obchodu a systému.
 }
removal-lost-persons = { $count ->
    [0] Osobní údaje; zatím žádné uložené nejsou.
    [one] Osobní údaje 1 člověka: jméno, e-mail, telefon.
   *[other] Osobní údaje { $n } lidí: jména, e-maily, telefony.
 }
removal-lost-undelivered = { $count ->
    [0] Nedoručené záznamy; žádný nečeká.
    [one] 1 nedoručený záznam. Pokud v obchodě stále je, přečte se znovu.
    [few] { $n } nedoručené záznamy. Pokud v obchodě stále jsou, přečtou se znovu.
   *[other] { $n } nedoručených záznamů. Pokud v obchodě stále jsou, přečtou se znovu.
 }
removal-lost-runs = { $count ->
    [0] Historie běhů; zatím je prázdná.
    [one] Historie: 1 běh i s výpisem.
    [few] Historie: { $n } běhy i s výpisy.
   *[other] Historie: { $n } běhů i s výpisy.
 }
removal-lost-place = Údaj o tom, kam až je obchod přečtený: příští běh přečte vše a znovu to propojí podle čísel, e-mailů a telefonů.
removal-lost-secrets = { $count ->
    [0] Adresa a nastavení.
    [one] Adresa, nastavení a 1 uložený přístupový údaj.
    [few] Adresa, nastavení a { $n } uložené přístupové údaje.
   *[other] Adresa, nastavení a { $n } uložených přístupových údajů.
 }
removal-lost-exports = Dočasně uložené exporty i s osobními údaji v nich.
removal-lost-lists = Seznamy načtené pro přiřazování; a pokud k účtu nevede jiné připojení, i počítadlo požadavků.
notice-integration-deleted = Integrace je smazaná
notice-integration-deleted-next = Co zapsala do systému, tam zůstalo.
notice-afresh = Integrace začíná znovu
notice-afresh-next = Příští běh přečte vše a znovu to propojí. Stiskněte Úplná synchronizace, nebo počkejte na plánovaný běh.
notice-connection-deleted = Připojení je smazané
notice-not-removed = Nic se nesmazalo
notice-not-removed-next = Něco tomu brání; co to je, ukazuje stránka.
notice-connection-paused = Připojení je pozastavené
notice-connection-paused-next = Nespustí se žádný běh, který ho potřebuje. Probíhající běh se brzy zastaví a zapamatuje si místo.
notice-connection-resumed = Připojení opět funguje
notice-connection-resumed-next = Čekající běhy navazují tam, kde přestaly.
run-error-connection-paused = Připojení této integrace je pozastavené
run-error-connection-paused-next = Žádný běh se nespustil. Nejdřív připojení obnovte.
