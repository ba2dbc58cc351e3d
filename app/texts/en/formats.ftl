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
