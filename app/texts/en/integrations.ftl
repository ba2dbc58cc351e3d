## Integrations
integrations-lede = A shop joined to a system. What moves between them, and how each bridge is.
integrations-caption = Integrations with state, last run, undelivered records and next run
integrations-count = { $count ->
    [one] 1 integration
   *[other] { $n } integrations
 }
integrations-none = No integration yet
integrations-none-text = Join a shop to a system. It takes about 10 minutes, and nothing is written before the dry run.
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
