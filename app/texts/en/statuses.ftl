## The status mapping table
statuses-title = Which status means what
statuses-lede = Left the order statuses of { $shop }, right what { $system } gets. What has no counterpart is never guessed: the rule below decides.
statuses-refresh = Read statuses again
statuses-no-orders = This integration moves no orders
statuses-no-orders-text = Statuses belong to orders. Add the flow of orders first; then you can match them here.
statuses-way = What { $system } gets as the status
statuses-as-shop = The shop’s own name
statuses-as-shop-help = As it is, without a table. Nothing ever waits because of a status.
statuses-by-table = A value from this table
statuses-by-table-help = You choose a field of { $system }, and for each status the value it gets there.
statuses-field = Field
statuses-fields-with-choices = Fields with fixed values
statuses-fields-with-text = Text fields
statuses-choose = Choose…
statuses-use = Use this
statuses-way-note = The table and the field mapping are kept when you change this.
statuses-choose-field = Choose the field the status goes into.
statuses-choose-default = Choose the value orders get when their status has no counterpart.
statuses-system-value = value
statuses-table = Statuses and their counterparts
statuses-search = Find a status
statuses-find = Find
statuses-column-shop = Status in the shop
statuses-column-orders = Orders
statuses-column-system = { $system }: { $field }
statuses-column-note = Note
statuses-becomes = becomes
statuses-count = { $count ->
    [one] 1 status.
   *[other] { $n } statuses.
 }
statuses-of-them-unmatched = { $count ->
    [0] All have a counterpart.
    [one] 1 has no counterpart.
   *[other] { $n } have no counterpart.
 }
statuses-read-at = Read:
statuses-none = The shop has not named a status yet
statuses-none-text = Statuses are read from the shop’s orders. Check that its connection works and that there are orders, then press Read statuses again.
statuses-none-found = No status has this in its name.
statuses-without = No counterpart
statuses-value-gone = The system no longer has this value
statuses-new = new
statuses-renamed = renamed, before: { $before }
statuses-gone = the shop no longer names it
statuses-held = { $count ->
    [one] 1 order waits
   *[other] { $n } orders wait
 }
statuses-unmatched = { $count ->
    [one] 1 status has no counterpart
   *[other] { $n } statuses have no counterpart
 }
statuses-unmatched-hold = Orders with such a status will wait until you match it. Nothing gets lost.
statuses-unmatched-default = Their orders get the default value chosen below.
statuses-waiting = { $count ->
    [one] 1 order waits for it. Nothing is lost.
   *[other] { $n } orders wait for that. Nothing is lost.
 }
statuses-released = { $count ->
    [one] 1 held order can go now
   *[other] { $n } held orders can go now
 }
statuses-released-next = Their status has a counterpart. The next sync delivers them.
statuses-list-missing = { $platform }: the statuses could not be read
statuses-fields-missing = { $platform }: the fields could not be read
statuses-missing-next = Test the connection; when it works, press Read statuses again.
statuses-equal = Match equal names
statuses-save = Save
statuses-save-note = Empty rows are saved as well; the rule decides about them.
statuses-rule = When a status has no counterpart
statuses-rule-hold = The order waits
statuses-rule-hold-help = It stays among the undelivered and goes as soon as its status is matched.
statuses-rule-default = It gets a default value
statuses-rule-default-help = The order goes at once; its status can be corrected later.
statuses-rule-value = Default value
notice-statuses-as-shop = The shop’s own names go over now
notice-statuses-as-shop-next = The table is kept, should you come back to it.
notice-statuses-by-table = Statuses go over by the table now
notice-statuses-by-table-next = Match them below. Equal names can be matched with one button.
notice-statuses-saved = The table is saved
notice-statuses-equal = { $count ->
    [one] Saved; 1 status of an equal name was matched
   *[other] Saved; { $n } statuses of equal names were matched
 }
notice-statuses-none-equal = Saved; no further status has the name of a value
notice-statuses-conflict = Somebody else changed some rows meanwhile
notice-statuses-conflict-next = Not overwritten: { $names }. The others are saved. The page shows what stands there now.
notice-statuses-rule-conflict = Somebody else changed the rule meanwhile
notice-statuses-rule-conflict-next = It was not overwritten; the rows are saved. The page shows what stands there now.
notice-statuses-busy = Others are changing this integration right now
notice-statuses-busy-next = Nothing was saved; what you entered is still in the table. Try again in a moment.
notice-statuses-read = { $count ->
    [one] Read: 1 status
   *[other] Read: { $n } statuses
 }
notice-statuses-same = { $count ->
    [one] Read again: still the same status
   *[other] Read again: the same { $n } statuses as before
 }
notice-statuses-drift = The shop’s statuses have changed
notice-statuses-drift-next = { $new ->
    [yes] New: { $new-names }.
   *[no] {""}
 } { $renamed ->
    [yes] Renamed: { $renamed-names }.
   *[no] {""}
 } { $gone ->
    [yes] Gone: { $gone-names }.
   *[no] {""}
 }
notice-statuses-unreached = The statuses could not be read
notice-statuses-unreached-next = { $reason } The page shows the list as it was read last.
notice-statuses-off = There is no table any more
notice-statuses-off-next = Somebody chose meanwhile that statuses go as the shop calls them. Your rows are not saved; choose the table again to fill it in.
notice-statuses-required = A required field would stay empty
notice-statuses-required-next = The system requires { $field }, and nothing else fills it. Give it another source in the field mapping first; nothing was changed.
