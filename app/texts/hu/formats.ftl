## Dates and durations; all spaces are no-break
date-today = Ma { $time }
date-yesterday = Tegnap { $time }
date-tomorrow = Holnap { $time }
date-time = { $month ->
    [1] jan.
    [2] febr.
    [3] márc.
    [4] ápr.
    [5] máj.
    [6] jún.
    [7] júl.
    [8] aug.
    [9] szept.
    [10] okt.
    [11] nov.
   *[12] dec.
 } { $day }. { $time }
date-time-year = { $year }. { $month ->
    [1] jan.
    [2] febr.
    [3] márc.
    [4] ápr.
    [5] máj.
    [6] jún.
    [7] júl.
    [8] aug.
    [9] szept.
    [10] okt.
    [11] nov.
   *[12] dec.
 } { $day }. { $time }
date-long = { $year }. { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
 } { $day }. { $time }
duration-seconds = { $first } mp
duration-minutes = { $first } p { $second } mp
duration-hours = { $first } ó { $second } p
minutes = { $n } perc
left-about = kb. { $time }
left-under-minute = kevesebb mint 1 perc
