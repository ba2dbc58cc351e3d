## The field mapping table
fields-title = Přiřazení polí
fields-lede = { $name }: { $from } → { $to }, pole po poli. Každý řádek se ukládá zvlášť.
fields-lede-draft = { $name }: { $from } → { $to }, pole po poli. Obvyklá přiřazení jsou už vyplněná; před posledním krokem se nic nezapíše.
fields-tables = Tabulky přiřazení
fields-tab = { $source } → { $target }
fields-filled = { $filled } / { $all }
fields-caption = Pole se zdrojem, kroky a výsledkem pro zobrazený záznam
fields-column-from = Zdroj: { $platform }
fields-column-steps = Kroky
fields-column-becomes = vznikne
fields-column-to = Pole: { $platform }
fields-column-gets = { $platform } dostane
fields-required = povinné
fields-edit = Upravit
fields-cancel = Zrušit
fields-left-empty = zůstane prázdné
fields-leave-empty = Nechat prázdné
fields-fixed = Pevná hodnota: { $value }
fields-fixed-choice = Pevná hodnota (vyplňte vedle)
fields-fixed-value = Pevná hodnota, pokud je zvolená
fields-source = Odkud se hodnota bere
fields-write = Kdy se zapisuje
fields-new-step = Další krok
fields-add-step = Přidat krok
fields-step = Krok { $n }
fields-step-up = Posunout nahoru:
fields-step-down = Posunout dolů:
fields-step-remove = Odebrat:
fields-raw = Hodnota v obchodě
fields-result = Výsledná hodnota
fields-edit-title = { $field }, krok za krokem
fields-unsaved = zatím neuloženo
fields-preview = Náhled
fields-to-default = Zpět na výchozí
fields-empty = prázdné
fields-no-value = U tohoto záznamu bez hodnoty
fields-not-written = nezapisuje se
fields-not-yet = až po opravě chybných údajů
fields-required-empty = Povinné a prázdné
fields-no-statuses = Stavy ještě nejsou přiřazené. Nejdřív je přiřaďte.
fields-gone = takové pole už neexistuje
fields-gone-remove = Pole už neexistuje. Nechte ho prázdné, nebo hodnotu přiřaďte jinému poli.
fields-complete = Všechna povinná pole jsou vyplněná
fields-missing = { $count ->
    [one] 1 povinné pole nemá zdroj:
    [few] { $n } povinná pole nemají zdroj:
   *[other] { $n } povinných polí nemá zdroj:
 }
fields-unknown = { $platform } nevrací seznam svých polí
fields-fetched = Pole načtena ({ $platform }):
fields-refresh = Načíst pole znovu
fields-effect = { $count ->
    [one] Přiřazení se změnilo ({ $at }): 1 doručený záznam má dál staré hodnoty ({ $target })
    [few] Přiřazení se změnilo ({ $at }): { $n } doručené záznamy mají dál staré hodnoty ({ $target })
   *[other] Přiřazení se změnilo ({ $at }): { $n } doručených záznamů má dál staré hodnoty ({ $target })
 }
fields-effect-next = Každý se aktualizuje, až se změní v obchodě; úplná synchronizace aktualizuje všechny najednou.
fields-effect-under-way = Úplná synchronizace už běží a aktualizuje je.
fields-preview-with = Náhled na záznamu
fields-chosen = vybráno
fields-no-sample = Chcete-li vidět výsledek, vyberte skutečný záznam. Načte se z obchodu a uchová se jen pro tuto stránku.
fields-show-record = Ukázat na skutečném záznamu
fields-newer = Novější záznam
fields-older = Starší záznam
fields-find = Číslo, e-mail nebo jméno
fields-show = Ukázat
source-group-person = Osoba
source-group-record = Záznam
source-group-money = Částky
source-group-billing = Fakturační adresa
source-group-delivery = Doručovací adresa
source-group-extra = Jen v tomto obchodě
field-kind-text = text
field-kind-email = e-mail
field-kind-phone = telefon
field-kind-url = webová adresa
field-kind-number = číslo
field-kind-date = datum
field-kind-date-time = datum a čas
field-kind-flag = ano nebo ne
field-kind-relation = název (id) jiného záznamu
field-kind-choice = { $count ->
    [0] výběr
    [one] výběr (1 možnost)
    [few] výběr ({ $n } možnosti)
   *[other] výběr ({ $n } možností)
 }
field-longest = { $count ->
    [one] nejvýš 1 znak
    [few] nejvýš { $n } znaky
   *[other] nejvýš { $n } znaků
 }
field-several = více hodnot
write-usual = Obvykle: u záznamů, které vytvořil Mostek, vždy; jinak jen do prázdného pole
write-always = Vždy, i když tam už někdo něco napsal
write-if-empty = Jen když je pole prázdné
write-on-create = Jen při vytvoření záznamu
mapping-step-trim = Odstranit přebytečné mezery
mapping-step-otherwise-field = Jiné pole, když je toto prázdné
mapping-step-default-if-empty = Pevný text, když je pole prázdné
mapping-step-join = Spojit s dalšími poli
mapping-step-surround = Text před hodnotou a za ní
mapping-step-split-name = Jméno nebo příjmení
mapping-step-case = Malá nebo velká písmena
mapping-step-replace = Nahradit text
mapping-step-map-values = Převod hodnot
mapping-step-date-format = Formát data
mapping-step-number-format = Formát čísla
mapping-step-phone = Telefon v mezinárodním tvaru
mapping-step-maximum-length = Maximální délka
tag-trim = bez mezer navíc
tag-join = spojeno s: { $value }
tag-surround = „{ $value }“
tag-first-name = křestní jméno
tag-last-name = příjmení (poslední slovo)
tag-lower = malá písmena
tag-upper = VELKÁ PÍSMENA
tag-title = Velká Počáteční
tag-replace = „{ $from }“ na „{ $to }“
tag-date = datum { $value }
tag-number = { $count ->
    [one] 1 desetinné místo
    [few] { $n } desetinná místa
   *[other] { $n } desetinných míst
 }
tag-phone = mezinárodní tvar
tag-map = { $count ->
    [one] převod 1 hodnoty
   *[other] převod { $n } hodnot
 }
tag-default = jinak „{ $value }“
tag-otherwise = jinak { $value }
tag-cut = { $count ->
    [one] zkráceno na 1 znak
    [few] zkráceno na { $n } znaky
   *[other] zkráceno na { $n } znaků
 }
tag-refuse = { $count ->
    [one] nejvýš 1 znak, jinak neplatné
    [few] nejvýš { $n } znaky, jinak neplatné
   *[other] nejvýš { $n } znaků, jinak neplatné
 }
input-before = Před
input-after = Za
input-name-part = Která část
input-letters = Písmena
input-from = Co nahradit
input-to = Čím nahradit
input-date-form = Formát
input-zone = Časové pásmo (prázdné: pásmo týmu)
input-decimals = Desetinná místa
input-mark = Desetinný oddělovač
mark-point = tečka: 12.50
mark-comma = čárka: 12,50
input-phone-form = Formát
input-country = Země čísel bez předvolby
country-usual = podle integrace
input-default = Text
input-other-field = Pole
input-choose = Vyberte…
input-length = Počet znaků
input-longer = Delší text se
longer-cut = zkrátí
longer-refuse = odmítne: záznam je neplatný
input-separator = Mezi částmi
separator-space = mezera
separator-comma = čárka a mezera
separator-line = nový řádek
separator-dash = pomlčka
separator-none = nic
input-part = Část { $n }
input-part-text = Text části { $n }
part-none = nic
part-text = pevný text (vyplňte vedle)
input-map-from = Hodnota { $n } v obchodě
input-map-to = změní se na
wrong-number = Zadejte celé číslo.
wrong-nothing-to-replace = Zadejte text, který se má nahradit.
wrong-no-field = Vyberte pole.
wrong-no-value = Zadejte hodnotu v obchodě.
wrong-twice = Tato hodnota je tu dvakrát. Nechte jen jednu.
wrong-source = Záznamy obchodu nemají pole „{ $field }“. Vyberte jiné.
wrong-nothing-fixed = Vyplňte pevnou hodnotu, nebo vyberte pole.
wrong-required = Toto pole je povinné a integrace už běží. Vyberte zdroj.
wrong-country = Tuto zemi neznáme. Vyberte jinou ze seznamu.
wrong-zone = Takové časové pásmo neexistuje. Zadejte ho například jako Europe/Prague, nebo pole nechte prázdné.
wrong-date-form = Tento formát data nelze použít. Vyberte jiný ze seznamu.
wrong-mark = Vyberte tečku, nebo čárku.
wrong-decimals = Zadejte číslo od 0 do 28.
wrong-length = Zadejte aspoň 1.
notice-field-saved = Řádek je uložený
notice-field-saved-next = Platí od příštího běhu.
notice-field-unchanged = Není co ukládat, řádek se nezměnil
notice-field-changed = Někdo jiný mezitím řádek změnil; nic se nepřepsalo
notice-field-changed-next = Teď tam je: { $now }. Vaše verze zůstala ve formuláři: když ji uložíte, nahradí tu současnou; tlačítko Zrušit současnou ponechá.
notice-field-gone = Taková tabulka přiřazení už neexistuje
notice-record-last = Tímto směrem už žádný záznam není
notice-record-none-at-all = Není žádný záznam, který by šlo ukázat
notice-record-none-at-all-next = Až v obchodě nějaký bude, zkuste to znovu.
notice-record-none = { $count ->
    [one] Prohledán 1 záznam, neodpovídá
    [few] Prohledány { $n } záznamy, žádný neodpovídá
   *[other] Prohledáno { $n } záznamů, žádný neodpovídá
 }
notice-record-none-next = Číslo zadejte celé, z e-mailu nebo jména stačí část. Dosud zobrazený záznam zůstává.
notice-record-none-so-far = { $count ->
    [one] V prvním záznamu nenalezeno
   *[other] Mezi prvními { $n } záznamy nenalezeno
 }
notice-record-none-so-far-next = Obchod má víc záznamů, než lze najednou prohledat. Vyberte jiný záznam.
notice-record-wait = Obchod žádá o strpení
notice-record-wait-next = { $reason } Zkuste to později.
notice-record-slow = Načtení záznamu trvalo příliš dlouho
notice-record-slow-next = Po první synchronizaci se záznamy ukážou hned.
notice-record-refused = Záznam se nepodařilo načíst
notice-record-refused-next = { $reason }
notice-fields-refreshed = Pole jsou aktuální
notice-fields-refused = Pole se nepodařilo načíst
notice-fields-refused-next = { $reason }
open-connection-shop = připojení obchodu
open-connection-system = připojení systému
open-setting = { $platform }: { $setting }
open-no-flow = co se má přenášet
open-required-field = { $platform }, { $stream }: zdroj pro povinné pole „{ $field }“
open-unknown-field = { $platform }, { $stream }: náhrada za pole „{ $field }“, které už neexistuje
open-no-statuses = { $platform }, { $stream }: přiřazené stavy pro pole „{ $field }“
open-fields-unknown = { $platform }, { $stream }: seznam polí ({ $reason })
written-usual = zapisuje se jako obvykle
written-always = zapisuje se vždy
written-if-empty = zapisuje se do prázdného pole
written-on-create = zapisuje se jen při vytvoření
quoted = „{ $text }“
