## Health and the chart of the last days
date-day = { $day } { $month ->
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
 }
days-title = Delivered, day by day
days-delivered = Delivered
days-today = Today so far
days-day = Day
days-table = Show as a table
days-words = Records of the last 30 days: { $delivered } delivered, at most { $most } on one day; { $undelivered } not delivered.
days-sum = { $count ->
    [one] 1 record delivered in 30 days
   *[other] { $n } records delivered in 30 days
 }
health-by-hand = when you start it
health-working = A run is under way, started { $since }; { $read }.
health-draft = { $count ->
    [0] Draft; check it and activate it.
    [one] Draft; 1 thing is left before it can run.
   *[other] Draft; { $n } things are left before it can run.
 }
health-paused = { $count ->
    [0] Paused; nothing waits, and nothing runs until you activate it.
    [one] Paused; 1 record waits until you activate it.
   *[other] Paused; { $n } records wait until you activate it.
 }
health-new = Ready, not run yet; first run: { $next }.
health-failed = { $count ->
    [0] Fails since { $since }: { $reason } Nothing is lost; next try: { $next }.
    [one] Fails since { $since }: { $reason } 1 record waits; next try: { $next }.
   *[other] Fails since { $since }: { $reason } { $n } records wait; next try: { $next }.
 }
health-waiting = { $count ->
    [one] 1 record waits since { $since } ({ $cause }); everything else is delivered, next run: { $next }.
   *[other] { $n } records wait since { $since } (mostly: { $cause }); everything else is delivered, next run: { $next }.
 }
health-ok = Everything is delivered; last run: { $last }, next run: { $next }.
integrations-none-do = Start the set-up
go-on = Go on
