# The console in English. All four files have the same keys.

## Words on every page
skip = Skip to content
nav = Main
nav-set-up = Set-up
menu = Menu
crumbs = You are here
overview = Overview
integrations = Integrations
integration = Integration
connections = Connections
runs = Runs
profile = Your account
account = Account
team = Team
role = Role
language = Language
yes = yes
no = no
never = Never
empty = empty
open = Open
close = Close
details = Details
reload = Reload
save = Save
test = Test
pages = Pages
page-first = Newest
page-older = Older
filter = Filter
filter-all = All
filter-clear = Show all
needs-role = Needs the role { $role }
role-viewer = Viewer
role-operator = Operator
role-admin = Admin
role-owner = Owner
form-errors = { $count ->
    [one] One field needs another look
   *[other] { $n } fields need another look
 }

## Dates and durations; all spaces are no-break
date-today = Today { $time }
date-yesterday = Yesterday { $time }
date-tomorrow = Tomorrow { $time }
date-time = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }, { $time }
date-time-year = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 } { $year }, { $time }
date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }, { $time }
duration-seconds = { $first } s
duration-minutes = { $first } min { $second } s
duration-hours = { $first } h { $second } min
minutes = { $n } min
left-about = about { $time }
left-under-minute = under a minute

## Before signing in
gate-motto = Your shop and the systems behind it tell the same story. Every day, without retyping.
sign-in-title = Sign in
sign-in = Sign in
sign-in-note = Signing out ends this session; a new password ends all others.
sign-out = Sign out
email = E-mail
password = Password
first-start-title = First start
first-start-lede = Create the first owner and their team. The code proves that you run this Mostek.
first-start-do = Create team and sign in
set-up-code = Set-up code
set-up-code-help = It stands in the log of the program, written when it started.
your-name = Your name
password-help = At least 12 characters. A short sentence is easy to remember and hard to guess.
team-name = Team name
team-name-help = Your company or agency. Colleagues see it.
time-zone = Time zone
time-zone-help = Schedules and times follow it.

## What can be wrong with people; codes of the engine
people-wrong = E-mail or password is wrong
people-wrong-next = Check both and try again. After several tries you will have to wait a little.
people-wait = Too many tries
people-wait-next = { $count ->
    [one] Try again in 1 second.
   *[other] Try again in { $n } seconds.
 }
people-present-password = This is not your present password. Enter it again.
people-password-short = The password is too short. Use at least 12 characters.
people-password-long = The password is too long. Use a shorter one.
people-password-common = This password is among those that are tried first. Choose another one.
people-email = This is not an e-mail address. It looks like name@example.com.
people-email-taken = Somebody signs in with this address already. Use another one.
people-name = Enter your name, at most 100 characters.
people-team = Enter a name for the team, at most 100 characters.
people-time-zone = Choose a time zone from the list.
people-set-up-code = The set-up code is wrong. The newest one stands in the log of the program.
people-first-start-done = The first start is done
people-first-start-done-next = Sign in with the account that was created.
people-unknown-user = Nobody signs in with this address.
people-trouble = This did not work because of trouble on our side
people-trouble-next = Nothing was changed. Try again; if it stays like this, the log of the program says why.

## Own account
profile-lede = Your language, your password, and signing out.
password-title = Password
password-present = Present password
password-new = New password
password-change = Change password
password-note = All your other sessions end.

## Notices
notice-welcome = Welcome to Mostek
notice-welcome-next = Begin with a connection to your shop.
notice-sign-in = Sign in to go on
notice-forbidden = Your role does not allow this
notice-forbidden-next = Nothing was changed. Ask an owner of the team.
notice-trouble = This did not work because of trouble on our side
notice-trouble-next = Nothing was lost. Try again; if it stays like this, the log of the program says why.
notice-password = Your password is changed
notice-password-next = All your other sessions have ended.
notice-saved = The connection is saved
notice-saved-next = Test it before an integration uses it.
notice-changed = Somebody else changed this connection meanwhile
notice-changed-next = Your changes are not saved. The page shows the present state; make them again.
notice-test-passed = The test passed
notice-test-failed = { $count ->
    [one] 1 check failed
   *[other] { $n } checks failed
 }
notice-test-failed-next = The list says what is wrong and what to do.
notice-started = The run is started
notice-started-next = You can close this page; the run goes on.
notice-joined = Already running
notice-joined-next = You joined the run { $who } started ({ $at }); no second one was started.
notice-joined-plain = Already running. You joined that run; no second one was started.
notice-joined-follows = Already running; your full sync follows
notice-joined-follows-next = You joined the run { $who } started ({ $at }). As it does less than you asked for, a full one follows by itself.
notice-cancelled = The run is being cancelled
notice-cancelled-next = The page under way is finished. What was written stays; the next run goes on from there.
notice-activated = The integration is active
notice-activated-next = It runs by its schedule, and whenever you press Sync now.
notice-incomplete = The integration is not complete yet
notice-incomplete-next = It lacks: { $open }. Fill it in and apply the file again; nothing was changed.
notice-paused = The integration is paused
notice-paused-next = Everything is kept. Activate it when it should go on.

## Why a request for a run is refused; codes of the engine
run-error-not-found = There is no such run or integration
run-error-not-found-next = It may have ended or been removed meanwhile.
run-error-not-active = The integration is not active
run-error-not-active-next = Activate it first; then it can run.
run-error-not-allowed = Your role does not allow this
run-error-not-allowed-next = Nothing was changed. Ask an owner of the team.

## Pages that cannot be shown
error-sign-in = You are signed out
error-sign-in-text = Sign in again to go on. Nothing was lost.
error-forbidden = Your role does not allow this page
error-forbidden-text = Ask an owner of the team if you need it.
error-not-found = There is nothing here
error-not-found-text = The address is mistyped, or what was here belongs to another team or is gone.
error-trouble = This page cannot be shown now
error-trouble-text = There is trouble on our side or on the way. Try again; if it stays like this, the log of the program says why.
error-back = Go to the overview

## States
state-ok = In order
state-work = Working
state-warn = Attention
state-bad = Failed
state-rest = Paused
state-draft = Draft
state-not-run = Not run yet
state-not-tested = Not tested
state-checks-failed = { $count ->
    [one] 1 check failed
   *[other] { $n } checks failed
 }
state-finished-undelivered = Finished, { $n } not delivered

## Outcomes
outcome-created = Created
outcome-updated = Updated
outcome-unchanged = Unchanged
outcome-deleted = Deleted
outcome-skipped = Skipped
outcome-held = Held
outcome-submitted = Submitted
outcome-unsettled = Unsettled
outcome-invalid = Invalid
outcome-rejected = Rejected
outcome-failed = Failed
outcome-held-note = waits for you
outcome-invalid-note = we refuse it
outcome-rejected-note = { $platform } refuses it

## Columns
column-state = State
column-bridge = Shop and system
column-last-run = Last run
column-next-run = Next run
column-undelivered = Undelivered
column-action = Action
column-name = Name
column-account = Account
column-used-by = Used by
column-last-test = Last test
column-run = Run
column-started = Started
column-read = Read
column-result = Result
column-took = Took
column-flow = Flow
column-time = Time
column-record = Record
column-outcome = Outcome
column-what = What happened
column-field = Field
column-before = Before
column-after = After

## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Everything runs by itself.
    [one] One thing waits for you.
   *[other] { $n } things wait for you.
 }
needs-title = Needs you
needs-lede = Most urgent first. Everything else runs by itself.
needs-nothing = Nothing. Everything runs by itself.
need-workers = No worker is running
need-workers-place = Runs wait until one starts. Start “mostek serve” or “mostek worker” on a machine that reaches this database.
need-workers-do = See the runs
need-failed = The last run failed
need-failed-place = { $integration }, since { $since }. What was delivered stays delivered; the next run goes on from there.
need-failed-do = See the run
need-connection = Connection “{ $connection }” fails its test
need-connection-place = { $platform } refuses something. The test says what, and what to do.
need-connection-do = See the test
need-undelivered = { $count ->
    [one] 1 record is not delivered
   *[other] { $n } records are not delivered
 }
need-undelivered-place = { $integration }. Nothing is lost; each run tries them again.
need-undelivered-do = See the log
now-title = Right now
now-workers = Workers
now-workers-alive = { $n } alive
now-no-worker = Without a worker nothing runs.
now-runs = Runs
now-runs-active = { $n } under way

## Integrations
integrations-lede = A shop joined to a system. What moves between them, and how each bridge is.
integrations-caption = Integrations with state, last run, undelivered records and next run
integrations-count = { $count ->
    [one] 1 integration
   *[other] { $n } integrations
 }
integrations-none = No integration yet
integrations-none-text = Join a shop to a system. Until the guided set-up is here, an integration is described in a file:
integrations-none-step-1 = Have a commented file written:
integrations-none-step-2 = Fill in addresses; name where the secrets are.
integrations-none-step-3 = Apply it; doing so twice changes nothing:
integration-is-working = A run is under way.
integration-is-draft = A draft: it runs nothing until you activate it.
integration-is-paused = Paused: it keeps everything and runs nothing.
integration-is-new = Ready. It has not run yet.
integration-is-failed = The last run failed: { $reason }
integration-is-waiting = { $count ->
    [one] It runs; 1 record waits.
   *[other] It runs; { $n } records wait.
 }
integration-is-ok = Everything is delivered.
flows = What moves
flow-complete = Read completely; the next run reads from
flow-incomplete = Not read to the end yet; the next run reads everything.
namespace = Id prefix
sync = Sync
sync-now = Sync now
sync-full = Full sync
sync-inactive = The integration is not active
pause = Pause
activate = Activate
next-draft = Draft
next-paused = Paused
next-after = After this one
next-by-hand = When you press Sync
schedule-manual = only on demand
schedule-minutes = { $count ->
    [one] every minute
   *[other] every { $n } min
 }
schedule-daily = daily at { $time }
by-schedule = the schedule
by-command-line = the command line

## Connections
connections-lede = Accounts at shops and systems. One connection can serve several integrations; they share its requests, so that the platform never blocks you.
connections-none = No connection yet
connections-none-text = Start with the shop: you need its export links or its API key.
connections-count = { $count ->
    [one] 1 connection.
   *[other] { $n } connections.
 }
connections-secrets = Passwords and export links are stored encrypted and never shown again.
connection-add = Add connection
connection-choose = Choose a platform
connection-choose-lede = Shops stand left, the systems behind them right; everywhere in Mostek.
connection-new = New connection: { $platform }
shops = Shops
systems = Systems
connection-account = Account
connection-name = Name in Mostek
connection-name-help = Your colleagues see it.
connection-lede = { $platform }, account { $account }. { $count ->
    [0] Not used yet.
    [one] Used by 1 integration.
   *[other] Used by { $n } integrations.
 } Last changed: { $changed }.
connection-unused = not used yet
connection-passed = { $passed } of { $all } passed
connection-test-first = test before use
connection-where = Where to find it in { $platform }
connection-save-note = Saving doesn’t start a sync.
save-and-test = Save and test
more-settings = More settings
secret-saved = saved
secret-saved-ends = saved, ends in { $end }
secret-replace = Replace
test-title = Last test
test-none = Not tested since it was saved.
test-now = Test now
check-passed = passed
check-warned = works
check-failed = failed
check-skipped = not tried

## Runs
runs-lede = What ran, and what came of it. Newest first.
runs-caption = Runs with state, start, records read and result
runs-newest = Newest runs
runs-all = All runs
runs-none = No run yet
runs-none-text = The first one starts after activation, or when you press Sync now at an integration.
runs-none-yet = No run yet. The first one starts after activation, or now.
runs-none-found = No run matches the filter.
runs-active = Under way
runs-finished = Finished
runs-failed = Failed
runs-cancelled = Cancelled
kind-full = Full sync
kind-incremental = Sync of changes
kind-dry-run = Dry run
kind-retry = Retry of undelivered records
run-queued = Queued
run-running = Working
run-waiting = Waiting
run-paused = Paused
run-stopping = Stopping
run-finished = Finished
run-failed = Failed
run-cancelled = Cancelled
run-parked = Parked
run-none = no run yet
run-note = { $count ->
    [one] 1 record in { $time }
   *[other] { $n } records in { $time }
 }
run-lede-queued = Asked for by { $who }, { $at }. It waits for a worker.
run-lede-active = Started by { $who }, { $at }. You can close this page; the run goes on.
run-lede-ended = Started by { $who }, { $at }.
read-so-far = { $count ->
    [one] 1 record so far
   *[other] { $n } records so far
 }
read-of-total = { $read } of { $count ->
    [one] 1 record
   *[other] { $n } records
 }
of-total = { $read } of { $n }
run-progress = Progress of the run
run-time-left = time left
run-running-for = running for
run-rate = records per second
run-so-far = So far
run-result = Result
run-adds-up = { $count ->
    [0] Nothing read
   *[other] Adds up to { $n } read
 }
run-steps = Steps
run-writes = Written
run-requests = Requests
requests = { $count ->
    [one] 1 request
   *[other] { $n } requests
 }
run-events = Events
run-cancel = Cancel run
run-failed-next = What was delivered stays delivered; the next run goes on from there.
run-waits = The platform asked us to wait
run-waits-until = { $reason } (until { $until })
run-waits-next = We go on by ourselves.
phase-waiting = not begun
phase-scanning = looking at what is there already
phase-reading = reading and writing
phase-retrying = trying waiting records again
phase-done = done
stream-customers = Customers
stream-orders = Orders
flows-counts = Counts per flow

## Log
log-title = Records
log-caption = Records of this run
log-filter = Filter the records
log-text = Number, name or key
log-none = Nothing to show: records that are unchanged are counted, not listed.
log-none-found = No record matches the filter.
log-created = New in the system
log-deleted = Deleted in the system
log-fields = { $count ->
    [one] 1 field changed
   *[other] { $n } fields changed
 }
log-no-changes = No field was written.
log-before-after = Before and after: { $title }
