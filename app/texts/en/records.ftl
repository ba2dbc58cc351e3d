## Records and what could not be delivered
records = Records
records-lede = Every person and order that was read from a shop, and what became of it.
records-search = Find
records-field = Name, order number, e-mail or phone
find-placeholder = Person, order, e-mail, phone
top-label = Search and account
records-empty = Find a person or an order
records-empty-text = By any word of the name, an order number, an e-mail or a phone. Accents and capital letters make no difference.
records-none = Nothing found for “{ $text }”
records-none-text = It may be older than the first sync. Try one word of the name, or only the digits of the number.
records-caption = Records with their date, worth and last outcome
page-begin = From the beginning
page-next = Next
record-customer = Customer
record-order = Order
record-date = Date
record-status = In the shop
record-total = Total
record-key = Key in the shop
record-not-there = not in the system yet
record-open = Open in { $platform }
record-sync-person = Sync this person now
record-sync = Sync this one now
record-ours = Created by Mostek
record-adopted = Was there before; found by its keys
record-others = Other records of this person
became-title = In { $platform }
became-nothing = It is not in { $platform } yet.
became-written = Last written
became-value = Value last written
who-title = Who it is
who-unknown = Nobody is known to it yet.
who-note = The person is recognised by any of these, former addresses too.
key-phone = Phone
key-id = Customer number
history-title = History
history-none = Nothing was recorded about it yet.
history-note = Reads that changed nothing are counted, not listed.
see-run = See the run
waits-title = Why it is not delivered
waits-since = Waits since
waits-payload = What is kept of it
last-try = Last try
column-tries = Tries
column-why = Why
tries-so-far = { $count ->
    [one] 1 try so far
   *[other] { $n } tries so far
 }
retry = Retry
retry-all = Retry all
retry-all-of = Retry all: { $integration }
hint-open = { $who } asked for this record, { $at }. It is being looked at, or waits for the run under way.
hint-done = Synced on request ({ $who }, { $at }): { $what }
hint-nothing = Asked for without a result ({ $who }, { $at })
undelivered = Undelivered
undelivered-lede = { $count ->
    [one] 1 record did not get through. It is kept, and each run tries it again; once the cause is mended, Retry sends it at once.
   *[other] { $n } records did not get through. Each is kept, and each run tries it again; once the cause is mended, Retry sends it at once.
 }
undelivered-lede-many = A thousand records or more did not get through. Each is kept, and each run tries it again; mend the cause that keeps the most first.
undelivered-none = Everything delivered. No record waits.
undelivered-none-found = No record fits the filter.
undelivered-caption = Undelivered records, the newest first
undelivered-text = Number or name
causes-title = By cause
causes-all = All causes
mend-statuses = Match statuses
mend-fields = Change mapping
mend-settings = Choose a default contact
mend-connection = See the connection
notice-record-asked = This record is being synced
notice-record-asked-next = A short run of its own reads it from the shop. Its page says what came of it.
notice-record-joined = A run is under way and takes this record along
notice-record-joined-next = It does so between two pages; no second run was started.
notice-retry-joined = A run is under way; the undelivered records are tried again
notice-retry-joined-next = That run tries them at its end, or one after it does.
