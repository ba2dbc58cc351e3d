## Runs
runs-lede = What ran, and what came of it. Newest first.
runs-caption = Runs with state, start, records read and result
runs-newest = Newest runs
runs-all = All runs
runs-none = No run yet
runs-none-text = The first one starts after activation, or when you press Sync now at an integration.
runs-none-yet = No run yet. “Sync now” starts the first one.
runs-none-draft = No run yet. The first one starts after activation.
runs-none-found = No run matches the filter.
runs-active = Under way
runs-finished = Finished
runs-failed = Failed
runs-cancelled = Cancelled
kind-full = Full sync
kind-incremental = Sync of changes
kind-dry-run = Dry run
kind-retry = Retry of undelivered records
kind-hints = Single records
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
run-receiving = Receiving the export: { $size }
run-receiving-of = Receiving the export: { $size } of about { $whole }
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
stream-customers = Customers
stream-orders = Orders
flows-counts = Counts per flow
