## Health and the chart of the last days
date-day = { $day } { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
 }
days-title = Dostarczono dzień po dniu
days-delivered = Dostarczono
days-today = Dziś dotychczas
days-day = Dzień
days-table = Pokaż jako tabelę
days-words = Rekordy z ostatnich 30 dni: dostarczono { $delivered }, najwięcej jednego dnia: { $most }; nie dostarczono { $undelivered }.
days-sum = { $count ->
    [one] W ciągu 30 dni dostarczono 1 rekord
    [few] W ciągu 30 dni dostarczono { $n } rekordy
   *[other] W ciągu 30 dni dostarczono { $n } rekordów
 }
health-by-hand = po ręcznym uruchomieniu
health-working = Trwa przebieg (początek: { $since }); { $read }.
health-draft = { $count ->
    [0] Szkic; sprawdź go i uruchom.
    [one] Szkic; przed uruchomieniem trzeba uzupełnić 1 rzecz.
    [few] Szkic; przed uruchomieniem trzeba uzupełnić { $n } rzeczy.
   *[other] Szkic; przed uruchomieniem trzeba uzupełnić { $n } rzeczy.
 }
health-paused = { $count ->
    [0] Wstrzymana; nic nie czeka i do aktywacji integracji nic nie ruszy.
    [one] Wstrzymana; 1 rekord czeka na aktywację integracji.
    [few] Wstrzymana; { $n } rekordy czekają na aktywację integracji.
   *[other] Wstrzymana; { $n } rekordów czeka na aktywację integracji.
 }
health-new = Gotowa, jeszcze nie działała; pierwszy przebieg: { $next }.
health-failed = { $count ->
    [0] Nie działa (od: { $since }). { $reason } Nic nie zginęło; następna próba: { $next }.
    [one] Nie działa (od: { $since }). { $reason } Czeka 1 rekord; następna próba: { $next }.
    [few] Nie działa (od: { $since }). { $reason } Czekają { $n } rekordy; następna próba: { $next }.
   *[other] Nie działa (od: { $since }). { $reason } Czeka { $n } rekordów; następna próba: { $next }.
 }
health-waiting = { $count ->
    [one] Czeka 1 rekord, od: { $since } ({ $cause }); wszystko inne dostarczono, następny przebieg: { $next }.
    [few] Czekają { $n } rekordy, od: { $since } (głównie: { $cause }); wszystko inne dostarczono, następny przebieg: { $next }.
   *[other] Czeka { $n } rekordów, od: { $since } (głównie: { $cause }); wszystko inne dostarczono, następny przebieg: { $next }.
 }
health-ok = Wszystko dostarczone; ostatni przebieg: { $last }, następny przebieg: { $next }.
integrations-none-do = Utwórz integrację
go-on = Kontynuuj
