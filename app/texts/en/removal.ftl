## Deleting and starting afresh
dangers-integration = Start afresh or delete
dangers-connection = Pause or delete
delete-link = Delete…
afresh-link = Start afresh…
afresh-title = Start afresh
afresh-short = Forgets which records belong together. The settings stay, the next run reads everything and links it again.
delete-integration-title = Delete this integration
delete-integration-short = Forgets its settings, links and history. What it wrote in the system stays there.
delete-connection-title = Delete this connection
delete-connection-short = Forgets the address and the saved credentials. Possible once no integration uses it.
connection-pause-title = Pause this connection
connection-pause-short = No run starts that needs it; one under way stops after the records being sent and goes on from there later.
connection-paused-since = Paused since
connection-paused-short = No run starts that needs it. Runs that rest go on from their place when you resume it.
connection-resume = Resume
connection-open = Open the connection
connection-is-paused = The connection “{ $name }” is paused
connection-is-paused-next = Nothing runs until it is resumed, by schedule or by hand. Nothing is lost.
state-connection-paused = Connection paused
next-connection-paused = When its connection is resumed
integration-connection-paused = A connection it needs is paused; nothing runs until it is resumed.
delete-integration-ask = Delete “{ $name }”?
delete-integration-lede = Read what stays and what is forgotten. Nothing is deleted at the shop or in the system.
delete-integration-do = Delete the integration
afresh-ask = Start “{ $name }” afresh?
afresh-lede = Read what stays and what is forgotten. Nothing is deleted at the shop or in the system.
afresh-do = Forget and start afresh
delete-connection-ask = Delete “{ $name }”?
delete-connection-lede = Read what stays and what is forgotten. Nothing is deleted at the platform itself.
delete-connection-do = Delete the connection
removal-running = A run is active. Cancel it first.
removal-in-use = Integrations use this connection. Delete them first, or give them another one.
removal-kept = What stays
removal-forgotten = What is forgotten
removal-no-way-back = This can’t be undone.
removal-back = Back, change nothing
removal-kept-written = Everything already written in the system, and everything at the shop.
removal-kept-prefix = The prefix “{ $prefix }” in the ids of written records stays with your team and this shop. Join the same shop to the same system again, and nothing is doubled.
removal-free-prefix = It never ran, so the id prefix “{ $prefix }” becomes free.
removal-kept-connections = Both connections with their credentials.
removal-kept-settings = The integration itself: settings, field mapping, statuses and schedule.
removal-kept-audit = The record of who changed what in Mostek, with this step.
removal-kept-runs = { $count ->
    [0] The run history; it is empty so far.
    [one] The history: 1 run with its log.
   *[other] The history: { $n } runs with their logs.
 }
removal-kept-account = The account at the platform and everything in it.
removal-lost-settings = Its settings, field mapping, statuses and schedule.
removal-lost-links = { $count ->
    [0] Links between records of shop and system; there are none yet.
    [one] 1 link between a record of the shop and one of the system.
   *[other] { $n } links between records of shop and system.
 }
removal-lost-persons = { $count ->
    [0] Personal data: none is stored yet.
    [one] Personal data of 1 person: name, e-mail, phone.
   *[other] Personal data of { $n } people: names, e-mails, phones.
 }
removal-lost-undelivered = { $count ->
    [0] Undelivered records; none waits.
    [one] 1 undelivered record. It is read from the shop again, if it is still there.
   *[other] { $n } undelivered records. They are read from the shop again, if they are still there.
 }
removal-lost-runs = { $count ->
    [0] The run history; it is empty so far.
    [one] The history: 1 run with its log.
   *[other] The history: { $n } runs with their logs.
 }
removal-lost-place = The place up to which the shop was read: the next run reads everything and links it again by ids, e-mails and phones.
removal-lost-secrets = { $count ->
    [0] Its address and settings.
    [one] Its address, settings and the 1 saved secret.
   *[other] Its address, settings and the { $n } saved secrets.
 }
removal-lost-exports = Exports kept for a while, with the personal data in them.
removal-lost-lists = Lists read for mapping, and the count of requests when no other connection leads to the account.
notice-integration-deleted = The integration is deleted
notice-integration-deleted-next = What it wrote in the system is still there.
notice-afresh = The integration starts afresh
notice-afresh-next = The next run reads everything and links it again. Press Full sync, or wait for the schedule.
notice-connection-deleted = The connection is deleted
notice-not-removed = Nothing was removed
notice-not-removed-next = Something stands in the way; the page says what.
notice-connection-paused = The connection is paused
notice-connection-paused-next = No run starts that needs it. A run under way stops soon and keeps its place.
notice-connection-resumed = The connection works again
notice-connection-resumed-next = Runs that rested go on from their place.
run-error-connection-paused = A connection of this integration is paused
run-error-connection-paused-next = No run was started. Resume the connection first.
