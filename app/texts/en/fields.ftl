## The field mapping table
fields-title = Which field goes where
fields-lede = { $name }: what { $from } knows and where it goes in { $to }. Each row is saved on its own.
fields-lede-draft = { $name }: what { $from } knows and where it goes in { $to }. Everything usual is filled in already; nothing is written before the last step.
fields-tables = Mapping tables
fields-tab = { $source } → { $target }
fields-filled = { $filled } of { $all }
fields-caption = Fields with their source, steps and what comes out for the record
fields-column-from = From { $platform }
fields-column-steps = Steps
fields-column-becomes = becomes
fields-column-to = Field in { $platform }
fields-column-gets = { $platform } gets
fields-required = required
fields-edit = Edit
fields-cancel = Cancel
fields-left-empty = left empty
fields-leave-empty = Leave empty
fields-fixed = Fixed value: { $value }
fields-fixed-choice = Fixed value (fill it in beside)
fields-fixed-value = Fixed value, if chosen
fields-source = Where the value comes from
fields-write = When it is written
fields-new-step = Another step
fields-add-step = Add step
fields-step = Step { $n }
fields-step-up = Move up:
fields-step-down = Move down:
fields-step-remove = Remove:
fields-raw = As the shop has it
fields-result = What goes out
fields-edit-title = { $field }, step by step
fields-unsaved = not saved yet
fields-preview = Preview
fields-to-default = Back to default
fields-empty = empty
fields-no-value = No value for this record
fields-not-written = not written
fields-not-yet = after the wrong inputs are corrected
fields-required-empty = Required and empty
fields-no-statuses = The statuses are not matched yet. Match them first.
fields-gone = no such field any more
fields-gone-remove = The field is gone. Leave it empty, or choose another field for this value.
fields-complete = Every required field is filled
fields-missing = { $count ->
    [one] 1 required field has no source:
   *[other] { $n } required fields have no source:
 }
fields-unknown = { $platform } did not tell its fields
fields-fetched = Fields of { $platform }, fetched:
fields-refresh = Fetch the fields again
fields-effect = { $count ->
    [one] The mapping changed ({ $at }): 1 delivered record keeps its old values ({ $target })
   *[other] The mapping changed ({ $at }): { $n } delivered records keep their old values ({ $target })
 }
fields-effect-next = Each is brought up to date when it changes in the shop; a full sync does it for all at once.
fields-effect-under-way = A full sync is under way and brings them up to date.
fields-preview-with = Shown with
fields-chosen = chosen
fields-no-sample = See what comes out: choose a real record. It is read from the shop and kept for this page only.
fields-show-record = Show with a real record
fields-newer = Newer record
fields-older = Older record
fields-find = Number, e-mail or name
fields-show = Show
source-group-person = Person
source-group-record = Record
source-group-money = Amounts
source-group-billing = Billing address
source-group-delivery = Delivery address
source-group-extra = Only in this shop
field-kind-text = text
field-kind-email = e-mail
field-kind-phone = phone
field-kind-url = web address
field-kind-number = number
field-kind-date = date
field-kind-date-time = date and time
field-kind-flag = yes or no
field-kind-relation = name (id) of another record
field-kind-choice = { $count ->
    [0] choice
    [one] choice of 1
   *[other] choice of { $n }
 }
field-longest = { $count ->
    [one] at most 1 character
   *[other] at most { $n } characters
 }
field-several = several values
write-usual = Usual: always on records we created, else only if empty
write-always = Always, also over what people wrote there
write-if-empty = Only if it is empty
write-on-create = Only when the record is created
mapping-step-trim = Trim spaces
mapping-step-otherwise-field = Another field if empty
mapping-step-default-if-empty = Fixed text if empty
mapping-step-join = Join with further fields
mapping-step-surround = Text before and after
mapping-step-split-name = First or family name
mapping-step-case = Small or capital letters
mapping-step-replace = Replace text
mapping-step-map-values = Map of values
mapping-step-date-format = Date format
mapping-step-number-format = Number format
mapping-step-phone = International phone
mapping-step-maximum-length = Maximum length
tag-trim = trim
tag-join = joined with { $value }
tag-surround = “{ $value }”
tag-first-name = first name
tag-last-name = family name (last word)
tag-lower = small letters
tag-upper = CAPITALS
tag-title = First Letters
tag-replace = “{ $from }” to “{ $to }”
tag-date = date { $value }
tag-number = { $count ->
    [one] 1 decimal
   *[other] { $n } decimals
 }
tag-phone = international phone
tag-map = { $count ->
    [one] map of 1 value
   *[other] map of { $n } values
 }
tag-default = else “{ $value }”
tag-otherwise = else { $value }
tag-cut = { $count ->
    [one] cut at 1 character
   *[other] cut at { $n } characters
 }
tag-refuse = { $count ->
    [one] at most 1 character, else invalid
   *[other] at most { $n } characters, else invalid
 }
input-before = Before
input-after = After
input-name-part = Which part
input-letters = Letters
input-from = Text to replace
input-to = Replace it with
input-date-form = Form
input-zone = Time zone (empty: the team’s)
input-decimals = Decimals
input-mark = Decimal mark
mark-point = point: 12.50
mark-comma = comma: 12,50
input-phone-form = Form
input-country = Numbers without a prefix are from
country-usual = the integration’s country
input-default = Text
input-other-field = Field
input-choose = Choose…
input-length = Characters
input-longer = A longer text is
longer-cut = cut
longer-refuse = refused: the record is invalid
input-separator = Between the parts
separator-space = space
separator-comma = comma and space
separator-line = new line
separator-dash = dash
separator-none = nothing
input-part = Part { $n }
input-part-text = Text of part { $n }
part-none = nothing
part-text = fixed text (fill it in beside)
input-map-from = Value { $n } in the shop
input-map-to = becomes
wrong-number = Enter a whole number.
wrong-nothing-to-replace = Enter the text to look for.
wrong-no-field = Choose a field.
wrong-no-value = Enter the value in the shop.
wrong-twice = This value stands here twice. Keep one of them.
wrong-source = The shop’s records have no field “{ $field }”. Choose another one.
wrong-nothing-fixed = Fill in the fixed value, or choose a field.
wrong-required = This field is required and the integration runs already. Choose a source.
wrong-country = This country is not known. Choose one from the list.
wrong-zone = There is no such time zone. Write it like Europe/Prague, or leave it empty.
wrong-date-form = This date form cannot be used. Choose one from the list.
wrong-mark = Choose a point or a comma.
wrong-decimals = Enter a number from 0 to 28.
wrong-length = Enter at least 1.
notice-field-saved = The row is saved
notice-field-saved-next = It counts from the next run on.
notice-field-unchanged = Nothing to save: the row was so already
notice-field-changed = Somebody else changed this row meanwhile; nothing was overwritten
notice-field-changed-next = It is now: { $now }. Your version is still in the form: save again to replace it, or cancel to keep theirs.
notice-field-gone = There is no such mapping table any more
notice-record-last = There is no further record in this direction
notice-record-none-at-all = There is no record to show
notice-record-none-at-all-next = As soon as the shop has one, try again.
notice-record-none = { $count ->
    [one] The 1 record looked through does not match
   *[other] None of { $n } records matches
 }
notice-record-none-next = Type the whole number, a part of the e-mail or of the name. The record shown before stays.
notice-record-none-so-far = { $count ->
    [one] Not found in the first record
   *[other] Not found among the first { $n } records
 }
notice-record-none-so-far-next = The shop has more than can be looked through at once. Choose another record.
notice-record-wait = The shop asks to wait
notice-record-wait-next = { $reason } Try again later.
notice-record-slow = Reading a record took too long
notice-record-slow-next = After the first sync records are shown at once.
notice-record-refused = The record could not be read
notice-record-refused-next = { $reason }
notice-fields-refreshed = The fields are up to date
notice-fields-refused = The fields could not be fetched
notice-fields-refused-next = { $reason }
open-connection-shop = the shop’s connection
open-connection-system = the system’s connection
open-setting = { $platform }: { $setting }
open-no-flow = what should move
open-required-field = { $platform }, { $stream }: a source for the required field “{ $field }”
open-unknown-field = { $platform }, { $stream }: the field “{ $field }” is gone; another place for its value
open-no-statuses = { $platform }, { $stream }: matched statuses for the field “{ $field }”
open-fields-unknown = { $platform }, { $stream }: the list of fields ({ $reason })
written-usual = written as usual
written-always = always written
written-if-empty = written if empty
written-on-create = written on create only
quoted = “{ $text }”
