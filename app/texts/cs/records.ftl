## Records and what could not be delivered
records = Záznamy
records-lede = Všechny osoby a objednávky přečtené z obchodů a co se s nimi stalo.
records-search = Najít
records-field = Jméno, číslo objednávky, e-mail nebo telefon
find-placeholder = Osoba, objednávka, e-mail, telefon
top-label = Hledání a účet
records-empty = Najděte osobu nebo objednávku
records-empty-text = Podle kteréhokoli slova ze jména, čísla objednávky, e-mailu nebo telefonu. Na háčcích, čárkách a velikosti písmen nezáleží.
records-none = Pro „{ $text }“ se nic nenašlo
records-none-text = Záznam může být starší než první synchronizace. Zkuste jedno slovo ze jména, nebo jen číslice.
records-caption = Záznamy s datem, hodnotou a posledním výsledkem
page-begin = Od začátku
page-next = Další
record-customer = Zákazník
record-order = Objednávka
record-date = Datum
record-status = V obchodě
record-total = Celkem
record-key = Klíč v obchodě
record-not-there = v systému zatím není
record-open = Otevřít: { $platform }
record-sync-person = Synchronizovat tuto osobu
record-sync = Synchronizovat tento záznam
record-ours = Vytvořil Mostek
record-adopted = Byl tam už dřív; našli jsme ho podle klíčů
record-others = Další záznamy této osoby
became-title = V systému: { $platform }
became-nothing = { $platform }: záznam tam zatím není.
became-written = Naposledy zapsáno
became-value = Naposledy zapsaná hodnota
who-title = Kdo to je
who-unknown = Zatím se neví, komu patří.
who-note = Osobu poznáme podle kteréhokoli z těchto údajů, i podle dřívějších adres.
key-phone = Telefon
key-id = Číslo zákazníka
history-title = Historie
history-none = Zatím o něm není nic zaznamenáno.
history-note = Čtení, která nic nezměnila, se počítají, ale nevypisují.
see-run = Zobrazit běh
waits-title = Proč není doručený
waits-since = Čeká od
waits-payload = Co je z něj uloženo
last-try = Poslední pokus
column-tries = Pokusy
column-why = Proč
tries-so-far = { $count ->
    [one] zatím 1 pokus
    [few] zatím { $n } pokusy
   *[other] zatím { $n } pokusů
 }
retry = Zkusit znovu
retry-all = Zkusit znovu vše
retry-all-of = Zkusit znovu vše: { $integration }
hint-open = Kdo o záznam požádal: { $who }, { $at }. Právě se zpracovává, nebo čeká na probíhající běh.
hint-done = Synchronizováno na vyžádání ({ $who }, { $at }): { $what }
hint-nothing = Vyžádáno bez výsledku ({ $who }, { $at })
undelivered = Nedoručené
undelivered-lede = { $count ->
    [one] Neprošel 1 záznam. Je uložený a každý běh ho zkouší znovu; po odstranění příčiny ho hned odešle tlačítko Zkusit znovu.
    [few] Neprošly { $n } záznamy. Jsou uložené a každý běh je zkouší znovu; po odstranění příčiny je hned odešle tlačítko Zkusit znovu.
   *[other] Neprošlo { $n } záznamů. Jsou uložené a každý běh je zkouší znovu; po odstranění příčiny je hned odešle tlačítko Zkusit znovu.
 }
undelivered-lede-many = Neprošlo nejméně tisíc záznamů. Všechny jsou uložené a každý běh je zkouší znovu; začněte příčinou, která jich zdržuje nejvíc.
undelivered-none = Vše je doručené. Žádný záznam nečeká.
undelivered-none-found = Filtru neodpovídá žádný záznam.
undelivered-caption = Nedoručené záznamy, nejnovější nahoře
undelivered-text = Číslo nebo jméno
causes-title = Podle příčiny
causes-all = Všechny příčiny
mend-statuses = Přiřadit stavy
mend-fields = Upravit přiřazení polí
mend-settings = Zvolit výchozí kontakt
mend-connection = Zobrazit připojení
notice-record-asked = Záznam se synchronizuje
notice-record-asked-next = Krátký samostatný běh ho načte z obchodu. Výsledek ukáže stránka záznamu.
notice-record-joined = Právě probíhá běh a zpracuje i tento záznam
notice-record-joined-next = Udělá to průběžně; druhý běh se nespustil.
notice-retry-joined = Právě probíhá běh; nedoručené záznamy se zkusí znovu
notice-retry-joined-next = Zkusí je na konci tento běh, nebo ten následující.
