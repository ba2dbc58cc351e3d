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
    [one] 1 record waits: { $cause }
   *[other] { $n } records wait: { $cause }
 }
need-undelivered-place = { $integration }, since { $since }. Nothing is lost; each run tries again.
need-undelivered-do = See the records
now-title = Right now
now-workers = Workers
now-workers-alive = { $n } alive
now-no-worker = Without a worker nothing runs.
now-runs = Runs
now-runs-active = { $n } under way
