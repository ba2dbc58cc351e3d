reason-answered = { $words } The answer was: “{ $answer }”
reason-unknown = No reason was recorded.
reason-shared-storage = Mostek’s own storage could not be used: { $error }. Nothing is lost; see the log of the server.
reason-sealed = The saved credentials cannot be opened with this server’s key: { $error }. Restore the key file from your backup, or enter the credentials again.
reason-connection-gone = The connection this integration uses is gone. Choose another one in the integration.
reason-connection-paused = The connection “{ $connection }” is paused. Nothing is lost; the run goes on from its place when it is resumed.
reason-unknown-platform = This version of Mostek has no connector for “{ $platform }”.
reason-status-unmapped = The order status “{ $status }” has no counterpart. Match it, or choose a rule for statuses without one.
reason-email-of-another = Its e-mail belongs to somebody else already ({ $name }). Decide whether they are the same person.
reason-no-key = It has no e-mail, no phone and no customer number, so nobody can tell whose it is. Choose a default contact in the integration to take such orders.
reason-phone-unclear = Nothing but a phone number is known, and it leads to several people or stands without a name. Decide whose it is.
reason-account-paused = The platform asked for a pause of { $seconds } s; the run goes on by itself after it.
reason-several-contacts = { $platform } has { $count } contacts with the e-mail of { $name }. Merge them there, or decide which one is right.
reason-mapping-unknown-field = The field mapping fills “{ $field }”, but { $platform } has no such field in { $stream } (any more). Correct the mapping; nothing was written.
reason-mapping-no-statuses = The field mapping fills “{ $field }” with the mapped status, but no statuses are matched. Match the statuses first.
reason-mapping-required-field = { $platform } requires “{ $field }” in { $stream }, and no row of the field mapping fills it. Add one; nothing was written.
reason-field-required = { $field }: a value is required, and the record has none.
reason-too-long = { $field }: the value has { $length } characters, at most { $maximum } are allowed.
reason-not-an-email = { $field }: the value is not an e-mail address.
reason-not-a-choice = { $field }: “{ $value }” is not among the allowed values.
reason-not-a-date = { $field }: “{ $value }” is not a date.
reason-not-a-number = { $field }: “{ $value }” is not a number.
reason-unknown-zone = { $field }: there is no time zone “{ $zone }”.
reason-date-format = { $field }: the date format does not work: { $error }
reason-no-settled-answer = The system gave contradicting answers. The next run tries again.
reason-parked = The run ended its worker { $rescues } times and was parked. The schedule is stopped; nothing that was delivered is lost. Report it with the server’s log.
event-started = Started by { $who }
event-rescued = Taken over after its worker gave no sign of life
event-joined = { $who } asked for a sync and joined this run
event-stop-asked = { $who } asked to stop
event-connection-resumed = The connection works again; the run goes on
event-pause-asked = { $who } asked to pause
event-paused = Paused; it goes on from here when it is resumed
event-resumed = { $who } resumed the run
event-asked-to-wait = { $platform } asked for a pause of { $seconds } s; it goes on by itself
event-finished = Finished
event-cancelled = Cancelled; what was delivered stays
event-failed = Stopped by an error
form-required = Fill this in.
form-number = Enter a whole number from { $minimum } to { $maximum }.
form-flag = “{ $value }” is neither true nor false.
form-choice = Choose one of: { $choices }.
form-date = “{ $value }” is not a date. Write it as 2026-11-08.
form-country = Write two letters, such as CZ, SK, HU or PL.
form-settled = This place holds records that were delivered, so it stays. To use another one, start the integration afresh or make a new one.
form-claimed = Another integration uses it already, and only one may. Switch it off there first.
setting-phone_country = Country of phone numbers
setting-phone_country-help = Two letters. Numbers without a country code belong to it: CZ, SK, HU, PL or another.
field-name = Name (person, else company)
field-email = E-mail
field-phone = Phone
field-company-id = Company ID
field-tax-id = Tax ID
field-group = Customer group
field-remark = Remark
field-shop-remark = Shop’s remark
field-admin-url = Link to the shop’s administration
field-platform-id = ID in the shop
field-registered-at = Registered on
field-code = Order number
field-status = Status in the shop
field-status-mapped = Matched status
field-parcel-number = Parcel number
field-placed-at = Ordered on
field-changed-at = Changed on
field-total = Total with tax
field-total-without-tax = Total without tax
field-to-pay = To pay
field-paid = Paid
field-currency = Currency
field-items = Products
field-discounts = Coupons and discounts
field-shipping = Delivery method
field-payment = Payment method
field-billing-name = Billing: name
field-billing-company = Billing: company
field-billing-street = Billing: street
field-billing-city = Billing: town
field-billing-zip = Billing: postal code
field-billing-country = Billing: country
field-billing-address = Billing: whole address
field-delivery-name = Delivery: name
field-delivery-company = Delivery: company
field-delivery-street = Delivery: street
field-delivery-city = Delivery: town
field-delivery-zip = Delivery: postal code
field-delivery-country = Delivery: country
field-delivery-address = Delivery: whole address
mail-role-viewer = Viewer
mail-role-operator = Operator
mail-role-admin = Admin
mail-role-owner = Owner
mail-invitation-subject = Invitation to Mostek: { $team }
mail-invitation-by =
    Good day,

    { $who } invites you into the team { $team } in Mostek. Your role: { $role }.

    This link lets you in:
    { $link }

    { $days ->
        [one] It is valid for 1 day and can be used once.
       *[other] It is valid for { $days } days and can be used once.
    }

    The invitation is for { $email }. If you do not expect it, do nothing; without the link nobody gets in.
mail-invitation =
    Good day,

    You are invited into the team { $team } in Mostek. Your role: { $role }.

    This link lets you in:
    { $link }

    { $days ->
        [one] It is valid for 1 day and can be used once.
       *[other] It is valid for { $days } days and can be used once.
    }

    The invitation is for { $email }. If you do not expect it, do nothing; without the link nobody gets in.
reason-hint-not-found = The shop did not give this record: it is deleted there, or older than the first sync.
reason-hint-cancelled = The run was cancelled before this record was looked at.
group-reason-status-unmapped = An order status has no counterpart
group-reason-email-of-another = An e-mail belongs to somebody else
group-reason-no-key = No e-mail, phone or customer number
group-reason-phone-unclear = Only a phone, and it is not clear whose
group-reason-several-contacts = Several contacts with one e-mail
group-reason-field-required = A required field is empty
group-reason-too-long = A value is too long
group-reason-not-an-email = Not an e-mail address
group-reason-not-a-choice = A value is not among the allowed ones
group-reason-not-a-date = Not a date
group-reason-not-a-number = Not a number
reason-integration-paused = The integration is paused. Nothing is lost; the run starts by itself when the integration is activated again.
event-not-followed = What was asked for meanwhile does not follow: the integration is paused. Ask again once it is active.
event-integration-active = The integration is active again; the run starts
form-account-settled = “{ $integration }” knows records of the account this connection leads to, so the connection stays with it. Add a new connection for the other account, or let “{ $integration }” start afresh first.
form-account-running = A run of “{ $integration }” is under way with this account. Wait for its end or cancel it, then save again.
form-secret-again = The connection leads elsewhere now, and saved secrets do not go along. Enter this one again.
form-place-running = A run is under way and writes to this place. Wait for its end or cancel it, then save again.
