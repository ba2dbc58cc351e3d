## What can be wrong with people; codes of the engine
people-wrong = E-mail nebo heslo nesouhlasí
people-wrong-next = Zkontrolujte obojí a zkuste to znovu. Po několika pokusech bude nutné chvíli počkat.
people-wait = Příliš mnoho pokusů
people-wait-next = { $count ->
    [one] Zkuste to znovu za 1 sekundu.
    [few] Zkuste to znovu za { $n } sekundy.
   *[other] Zkuste to znovu za { $n } sekund.
 }
people-present-password = Toto není vaše současné heslo. Zadejte ho znovu.
people-password-short = Heslo je příliš krátké. Použijte alespoň 12 znaků.
people-password-long = Heslo je příliš dlouhé. Zvolte kratší.
people-password-common = Toto heslo patří k těm, která útočníci zkoušejí jako první. Zvolte jiné.
people-email = Toto není e-mailová adresa. Má tvar jmeno@example.com.
people-email-taken = S touto adresou se už někdo přihlašuje. Použijte jinou.
people-name = Zadejte své jméno, nejvýše 100 znaků.
people-team = Zadejte název týmu, nejvýše 100 znaků.
people-time-zone = Vyberte časové pásmo ze seznamu.
people-set-up-code = Kód pro nastavení nesouhlasí. Nejnovější najdete v logu programu.
people-first-start-done = První spuštění už proběhlo
people-first-start-done-next = Přihlaste se k účtu, který při něm vznikl.
people-unknown-user = S touto adresou se nikdo nepřihlašuje.
people-no-team = Nejste v žádném týmu
people-no-team-next = Požádejte vlastníka nebo správce o pozvánku.
people-not-allowed = Vaše role to nedovoluje
people-not-allowed-next = Správci spravují operátory a čtenáře, vlastníci všechny. Nic se nezměnilo.
people-last-owner = Tým musí mít vlastníka
people-last-owner-next = Nejprve určete dalšího vlastníka. Nic se nezměnilo.
people-oneself = Sami sebe odebrat nemůžete
people-oneself-next = Chcete-li odejít, zvolte Odejít z týmu.
people-unknown-member = Tato osoba (už) není členem týmu
people-unknown-member-next = Členy ukazuje seznam. Nic se nezměnilo.
people-member-already = Tato osoba už členem týmu je.
people-invited = Tato adresa už je pozvaná. V seznamu čekajících pozvánek vytvořte nový odkaz, nebo pozvánku zrušte.
people-invitation-gone = Tato pozvánka už neplatí
people-invitation-gone-next = Byla použita, zrušena nebo vypršela. Nic se nezměnilo.
people-invitation-other = Pozvánka je pro jinou adresu
people-invitation-other-next = Nejprve se odhlaste, pak odkaz otevřete znovu.
people-unknown-session = Toto přihlášení už skončilo
people-role = Vyberte roli.
people-account-password = Toto není heslo k vašemu účtu. Zadejte ho znovu.
people-mail = E-mail se nepodařilo odeslat
people-trouble = Nepovedlo se to kvůli potížím na naší straně
people-trouble-next = Nic se nezměnilo. Zkuste to znovu; pokud potíže trvají, důvod najdete v logu programu.
