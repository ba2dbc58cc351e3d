## Dates and durations; all spaces are no-break
date-today = Dnes { $time }
date-yesterday = Včera { $time }
date-tomorrow = Zítra { $time }
date-time = { $day }. { $month }. { $time }
date-time-year = { $day }. { $month }. { $year } { $time }
date-long = { $day }. { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
 } { $year } { $time }
duration-seconds = { $first } s
duration-minutes = { $first } min { $second } s
duration-hours = { $first } h { $second } min
minutes = { $n } min
left-about = asi { $time }
left-under-minute = méně než minuta
