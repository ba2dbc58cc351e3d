## Runs as they happen
run-took = took
run-safe = safe up to, { $time } ago
records-count = { $count ->
    [one] 1 record
   *[other] { $n } records
 }
run-follows = It is followed by: { $kind }.
run-pause = Pause
run-resume = Resume
run-pausing-what = The run is being paused
run-paused-what = The run is paused
run-paused-next = Nothing is lost: what is done stays done, and Resume goes on from here. Until then no other run of this integration starts.
run-cancel-ask = Cancel run…
run-cancel-leaves = { $count ->
    [0] Nothing was written yet. The next sync begins anew.
    [one] 1 record stays as it was written; the next sync brings the rest.
   *[other] { $n } records stay as they were written; the next sync brings the rest.
 }
run-asked-pause = { $platform } asked for a pause until { $until }
run-step-reading = { $stream }: read and write
run-step-scanning = { $stream }: look at what is there already
run-step-retrying = { $stream }: try waiting records again
run-step-done = (done)
run-step-now = (under way)
run-step-later = (not begun)
requests-of = { $sent } of { $permitted } per second
requests-permitted = { $permitted } per second permitted
requests-own = this run { $sent }
requests-other = { $name } { $sent }
requests-asked = last asked to pause: { $at }
notice-run-paused = The run is being paused
notice-run-paused-next = It stops within seconds and keeps its place. Resume goes on from there.
notice-run-resumed = The run goes on
notice-run-resumed-next = It goes on from where it was paused.
notice-run-cancelled = The run is being cancelled
notice-run-cancelled-next = It stops within seconds. What was written stays; the next sync brings the rest.
notice-joined-paused = Already there, but paused
notice-joined-paused-next = You joined the run { $who } started ({ $at }); no second one was started. Resume it to go on.
run-error-not-possible = This is not possible any more
run-error-not-possible-next = The run has ended or changed meanwhile. The page shows how it is now.
runs-who = Started by
log-export = Export (CSV)
column-key = Key
column-person = Person
column-changes = Changes
