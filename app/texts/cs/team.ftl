## Teams, members and invitations
team-lede = Kdo co smí. Každý člen vidí připojení, běhy a záznamy tohoto týmu.
team-alone = Zatím jste tu jen vy. Pozvěte kolegu jako operátora nebo čtenáře.
team-choose = Přejít do jiného týmu
team-settings = Název a časové pásmo
members = Členové
members-count = { $count ->
    [one] 1 osoba
    [few] { $n } osoby
   *[other] { $n } osob
 }
column-since = Členem od
column-last-sign-in = Poslední přihlášení
column-expires = Platí do
member-you = vy
member-disabled = zablokováno
member-change = Změnit…
member-leave = Odejít…
member-title = Člen týmu
member-role = Změna role
member-role-note = Platí ihned, i tam, kde je dotyčná osoba přihlášená.
member-last-owner = Jde o jediného vlastníka. Nejprve určete dalšího, tým vždy nějakého má.
member-remove-title = Odebrání z týmu
member-remove-text = { $name } ihned ztratí přístup k tomuto týmu: skončí přihlášení do něj a zruší se odeslané pozvánky, které ještě nikdo nepřijal. Připojení, integrace i celá historie změn zůstanou, účet také.
member-remove = Odebrat z týmu
member-leave-title = Odchod z týmu
member-leave-text = Ihned ztratíte přístup k tomuto týmu a vaše nepřijaté pozvánky se zruší. Vrátit se můžete jen s novou pozvánkou. Vše, co jste nastavili, zůstane.
member-leave-do = Odejít z týmu
role-viewer-does = Vše vidí, nic nemění.
role-operator-does = Spouští a zastavuje běhy, opakuje nedoručené, posuzuje sporné záznamy.
role-admin-does = Navíc mění připojení, integrace, operátory a čtenáře.
role-owner-does = Smí vše, i určovat další vlastníky a správce.
role-not-yours = Tuto roli uděluje jen vlastník.
invite = Pozvat
invite-title = Pozvat do týmu
invite-do = Vytvořit pozvánku
invite-mail = { $count ->
    [one] Pozvánku odešleme e-mailem ve vašem jazyce a ukážeme i odkaz. Platí 1 den, použít ji lze jednou.
    [few] Pozvánku odešleme e-mailem ve vašem jazyce a ukážeme i odkaz. Platí { $n } dny, použít ji lze jednou.
   *[other] Pozvánku odešleme e-mailem ve vašem jazyce a ukážeme i odkaz. Platí { $n } dní, použít ji lze jednou.
 }
invite-link = { $count ->
    [one] Dostanete odkaz, který předáte sami; odesílání e-mailů není nastavené. Platí 1 den, použít ho lze jednou.
    [few] Dostanete odkaz, který předáte sami; odesílání e-mailů není nastavené. Platí { $n } dny, použít ho lze jednou.
   *[other] Dostanete odkaz, který předáte sami; odesílání e-mailů není nastavené. Platí { $n } dní, použít ho lze jednou.
 }
invitations = Čekající pozvánky
invitations-none = Teď není nikdo pozvaný.
invitation-by = Zve: { $who } ({ $at })
invite-again = Nový odkaz
invite-send-again = Poslat znovu
invitation-revoke = Zrušit
invitation-open = Čeká
invitation-expired = Vypršela
invitation-not-mailed = E-mail neodešel
invitation-mail-sent = E-mail odeslán: { $at }
invitation-mail-failed = Poštovní server e-mail odmítl ({ $at }): { $answer }. Odkaz, který se vám ukázal, platí dál; „Poslat znovu“ vytvoří nový.
invitation-mail-sending = E-mail se předává poštovnímu serveru.
invitation-mail-unknown = Není známo, zda e-mail odešel. Odkaz, který se vám ukázal, platí dál; „Poslat znovu“ vytvoří nový.
invitation-link-title = Odkaz pozvánky
invitation-link-text = Zkopírujte odkaz a předejte ho tak, aby si ho přečetla jen pozvaná osoba.
invitation-link-mailed = E-mail je na cestě. Odkaz můžete také zkopírovat a předat sami.
invitation-link-once = Zobrazí se jen teď. Kdo ho má, může se s ním jednou přidat do týmu.
invitation-title = Pozvánka: { $team }
invitation-lede = { $who } vás zve do tohoto týmu. Vaše role: { $role }.
invitation-lede-plain = Máte pozvánku do tohoto týmu. Vaše role: { $role }.
invitation-ends = Platí do: { $at }
invitation-other = Pozvánka je pro adresu { $email }, ale přihlášená je adresa { $other }. Chcete-li pozvánku přijmout, odhlaste se; nic se neztratí.
invitation-join = Přidat se k týmu
invitation-with-account = Účet už máte. Zadejte jeho heslo a tým se k němu přidá.
invitation-sign-in-join = Přihlásit se a přidat
invitation-go-on = Přejít do Mostku
invitation-expired-title = Pozvánka vypršela
invitation-expired-text = Požádejte o nový odkaz toho, kdo vás pozval.
invitation-used-title = Pozvánka už byla použita
invitation-used-text = Pokud jste ji přijali vy, přihlaste se. Pokud ne, dejte vědět tomu, kdo vás pozval.
invitation-revoked-title = Pozvánka byla zrušena
invitation-revoked-text = Pokud jde podle vás o omyl, zeptejte se toho, kdo vás pozval.
invitation-unknown-title = Tento odkaz nevede k žádné pozvánce
invitation-unknown-text = Možná není celý, nebo ho nahradil novější. Zkopírujte celý odkaz z nejnovější zprávy.
no-team-title = Nejste v žádném týmu
no-team-text = Váš účet existuje, ale z týmu jste odešli nebo vás z něj někdo odebral. Nic vašeho se nesmazalo.
no-team-next = Požádejte vlastníka nebo správce o pozvánku. Přes její odkaz vstoupíte se svým současným heslem.
notice-team-saved = Tým je uložen
notice-role = Role je změněna
notice-removed = Člen byl z týmu odebrán
notice-left = Odešli jste z týmu: { $team }
notice-founded = Tým je založen: { $team }
notice-founded-next = Jste jeho vlastník a právě v něm pracujete. K ostatním týmům se vrátíte přes název týmu v postranním panelu.
notice-invited = Pozvánka je připravená: { $email }
notice-invited-mail = Pozvánka je připravená: { $email }
notice-invited-mail-next = E-mail je na cestě; jak to dopadlo, ukáže seznam čekajících pozvánek.
notice-revoked = Pozvánka je zrušená
notice-revoked-next = Její odkaz už nikam nevede.
notice-joined-team = Vítejte v týmu: { $team }
