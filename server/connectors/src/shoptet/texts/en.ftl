# Settings of the connection.
shoptet-setting-pasted_link = Export link
shoptet-setting-pasted_link-help = Paste the whole link of the customers export, of the orders export, or both with a blank between them. The fields below are filled in from it; the link itself is not stored.
shoptet-setting-address = Shop address
shoptet-setting-address-help = The address of your shop, for example https://www.example.com.
shoptet-setting-customers_hash = Hash of the customers export
shoptet-setting-customers_hash-help = The 64 characters after hash= in the link of the customers export. The whole link may be pasted too.
shoptet-setting-orders_hash = Hash of the orders export
shoptet-setting-orders_hash-help = The 64 characters after hash= in the link of the orders export in the pattern “Shoptet - XML”. The whole link may be pasted too.
shoptet-setting-orders_changed_hash = Hash of the export of new or changed orders
shoptet-setting-orders_changed_hash-help = Only if you use the option “Jen nové nebo změněné” of Shoptet. Without it Mostek asks for changes by their time, which is safer.
shoptet-setting-orders_pattern = Pattern of the orders export
shoptet-setting-orders_pattern-help = The number after patternId= in the link. -11 is the system pattern “Shoptet - XML”; a pattern of your own has a positive number. A hash is valid for its own pattern only.
shoptet-setting-partner_id = Partner
shoptet-setting-partner_id-help = The number after partnerId= in the links. Leave it empty if the links have none.
shoptet-setting-customers_pattern = Pattern of the customers export
shoptet-setting-customers_pattern-help = The number after patternId= in the link of the customers export. Leave it empty if the link has none.
shoptet-setting-full_export_interval_minutes = Minutes between two full orders exports
shoptet-setting-full_export_interval_minutes-help = Shoptet gives out all orders once in 15 minutes at most. A run that comes sooner waits. 0 turns the rule off.
shoptet-setting-one_export_at_a_time = One export at a time
shoptet-setting-one_export_at_a_time-help = Shoptet makes one export of a kind at a time for each partner. A second one waits.
shoptet-setting-overlap_seconds = Overlap in seconds
shoptet-setting-overlap_seconds-help = Changes are asked for from so long before the last synchronisation, so that none is missed at the border. What is read twice is written once.
shoptet-setting-zone = Time zone of the shop
shoptet-setting-zone-help = The exports write times without a zone. Enter the zone of the shop's administration, for example Europe/Prague.
shoptet-setting-requests_per_second = Requests per second
shoptet-setting-requests_per_second-help = At most so many requests are sent to the shop in a second.
shoptet-setting-timeout_seconds = Time limit in seconds
shoptet-setting-timeout_seconds-help = How long to wait for the beginning of an export and between two parts of it. Exports of large shops take up to two minutes to begin.
shoptet-setting-only_changed_parameter = Parameter of the link for new or changed orders
shoptet-setting-only_changed_parameter-help = If this link has a parameter besides pattern, partner and hash, enter it as name=value. It is filled in when the link is pasted.
shoptet-setting-encoding = Encoding of the exports
shoptet-setting-encoding-help = Usually recognised by itself. Choose one only if letters with accents come out wrong.
shoptet-setting-encoding-auto = Recognise by itself
shoptet-setting-encoding-utf-8 = UTF-8
shoptet-setting-encoding-windows-1250 = Windows-1250

# Settings in an integration.
shoptet-setting-start_date = Start date
shoptet-setting-start_date-help = Orders placed and customers registered before this day are left out. Leave it empty to take all.
shoptet-setting-use_changed_link = Use the link for new or changed orders
shoptet-setting-use_changed_link-help = Shoptet remembers what this link gave out, so only one integration of a connection may use it. After an incomplete answer Mostek asks for changes by their time instead.

# Where to find it.
shoptet-help-customers = In the administration of Shoptet open Zákazníci › Export and copy the link of the export in the format CSV.
shoptet-help-orders = Open Objednávky › Export, choose the pattern “Shoptet - XML” and copy the link of the export.
shoptet-help-changed = If you want to use the option “Jen nové nebo změněné”, switch it on there and copy that link into its own field. It is not needed for synchronising changes.
shoptet-help-paste = Paste the links into the field Export link. Shop address, hashes, pattern and partner are filled in from them.
shoptet-help-security = In the security of exports (Zabezpečení exportů) leave “Povolit pouze z konkrétní IP adresy” unticked, and check that the partner is active and valid.

# Checks of the connection.
shoptet-check-address = The shop answers at its address
shoptet-check-customers = The customers export may be read
shoptet-check-orders = The orders export may be read
shoptet-check-changed_link = The link for new or changed orders
shoptet-vocabulary-order_statuses = Order statuses

# Wrong fields.
shoptet-form-required = This field is needed. Fill it in, or paste the export link above.
shoptet-form-hash-length = { $length } characters; a Shoptet hash has 64. Copy the part after hash= again.
shoptet-form-hash-characters = This is not a Shoptet hash: it consists of the digits 0 to 9 and the letters a to f only. Copy the part after hash= again.
shoptet-form-link-malformed = This is not a web link. Copy the whole link of the export, beginning with https://.
shoptet-form-link-no-export = This link does not lead to an export. In Shoptet open Objednávky › Export or Zákazníci › Export and copy the link from there.
shoptet-form-link-other-feed = This is the link of another export. Mostek needs the exports of customers and of orders.
shoptet-form-link-not-xml = This is the link of an orders export in another format than XML. In Shoptet open Objednávky › Export, choose the pattern “Shoptet - XML” and copy its link; each pattern has its own hash.
shoptet-form-link-not-csv = This is the link of a customers export in another format than CSV. In Shoptet open Zákazníci › Export, choose CSV and copy the link.
shoptet-form-link-no-hash = This link has no hash=. Copy the whole link from Shoptet, to its last character.
shoptet-form-link-wrong-feed = This link belongs to the other field: here goes the export named above the field.
shoptet-form-link-other-shop = This link leads to another shop than the address in this connection. Create a connection of its own for each shop.
shoptet-form-link-other-partner = This link belongs to another partner than the rest of the connection. Copy all links of the same partner, or correct the field Partner.
shoptet-form-link-other-pattern = This link belongs to another pattern than the orders export. Copy both links of the same pattern.
shoptet-form-number = Enter a whole number from { $minimum } to { $maximum }.
shoptet-form-flag = Enter true or false.
shoptet-form-choice = Enter one of: { $choices }.
shoptet-form-zone = This time zone is not known. Enter it like Europe/Prague.

# Waiting.
shoptet-reason-wait-interval = Shoptet gives out all orders once in { $minutes } minutes. The run goes on by itself when the time has passed.
shoptet-reason-wait-busy = Another export of this shop is being downloaded. The run goes on by itself when it is done.
shoptet-reason-wait-asked = The shop asks to wait because of too many exports or maintenance. The run goes on by itself.

# Results of the test.
shoptet-reason-customers-seen = Customers registered today: { $count }.
shoptet-reason-orders-seen = Orders changed in the last hour: { $count }.
shoptet-reason-changed-not-read = The form of the hash is right. The link is not read in a test, because Shoptet would count its orders as given out.
shoptet-reason-changed-same-hash = This hash is the same as that of all orders, so the link gives out all orders each time. In Shoptet switch on “Jen nové nebo změněné” and copy that link, or leave the field empty.
shoptet-reason-busy = Another export of this shop is being downloaded just now, so this was not tested. Test again in a minute.
shoptet-reason-try-later = The shop asks to wait because of too many exports or maintenance. Test again in a few minutes.

# Errors.
shoptet-reason-customers-unknown = The shop does not know this hash for the customers export. In Shoptet open Zákazníci › Export, copy the link again, and check that the partner is active and valid.
shoptet-reason-orders-unknown = The shop does not know this hash with the pattern { $pattern }. In Shoptet open Objednávky › Export, choose the pattern, copy the hash again, and check that the partner is active and valid.
shoptet-reason-changed-unknown = The shop does not know the hash for new or changed orders with the pattern { $pattern }. In Shoptet open Objednávky › Export, switch on “Jen nové nebo změněné” and copy the link again, or turn off the use of this link in the integration.
shoptet-reason-not-allowed = The shop refuses the export from our address. In Shoptet open the security of exports (Zabezpečení exportů) and untick “Povolit pouze z konkrétní IP adresy”.
shoptet-reason-status = The shop answers the export with the HTTP status { $status }. Open the link in a browser; if it works there, try again later.
shoptet-reason-no-customers-hash = The connection has no hash of the customers export. Add it in the connection.
shoptet-reason-no-orders-hash = The connection has no hash for this orders export. Add it in the connection.
shoptet-reason-setting = The setting { $key } of the connection cannot be used. Open the connection, correct it and save.
shoptet-reason-start-date = The start date { $value } is not a date. Enter it as year-month-day, for example 2026-01-31.
shoptet-reason-unreadable = The downloaded export cannot be read on from byte { $position }. Run the synchronisation again.
shoptet-reason-no-stream = Shoptet exports have no stream { $stream }.
shoptet-reason-no-vocabulary = Shoptet has no list { $name }.
shoptet-reason-not-a-target = Shoptet exports are for reading only; nothing can be written to { $stream }.

# Records that cannot be taken over.
shoptet-reason-order-no-code = The order has no number (element CODE). Put it back into the pattern of the export in Shoptet.
shoptet-reason-number = The value { $value } of { $field } is not a number. Correct the order or the pattern of the export in Shoptet.
shoptet-reason-entity = The order contains the unknown mark &{ $entity };. Correct the text in the order or in the pattern of the export in Shoptet.
shoptet-reason-customer-no-key = The customer has neither an e-mail nor an id. Add the e-mail in Shoptet.
shoptet-reason-row-width = The row has { $cells } cells and the header { $columns } columns, so the values cannot be assigned. Look for a semicolon or quotation mark in this customer's texts in Shoptet.
