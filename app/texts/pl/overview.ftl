## Overview
overview-now = { $now } ({ $zone }).
overview-needs = { $count ->
    [0] Wszystko działa samo.
    [one] Jedna sprawa wymaga uwagi.
    [few] { $n } sprawy wymagają uwagi.
   *[other] { $n } spraw wymaga uwagi.
 }
needs-title = Wymaga uwagi
needs-lede = Najpilniejsze na górze. Wszystko inne działa samo.
needs-nothing = Nic. Wszystko działa samo.
need-workers = Nie działa żaden proces roboczy
need-workers-place = Przebiegi czekają, aż ruszy proces roboczy. Uruchom „mostek serve” lub „mostek worker” na komputerze, który ma dostęp do tej bazy danych.
need-workers-do = Zobacz przebiegi
need-failed = Ostatni przebieg się nie udał
need-failed-place = Integracja: { $integration }, od: { $since }. To, co dostarczono, zostaje; następny przebieg ruszy od tego miejsca.
need-failed-do = Zobacz przebieg
need-connection = Połączenie „{ $connection }” nie przechodzi testu
need-connection-place = { $platform } coś odrzuca. Test pokazuje, co to jest i co zrobić.
need-connection-do = Zobacz test
need-undelivered = { $count ->
    [one] Czeka 1 rekord: { $cause }
    [few] Czekają { $n } rekordy: { $cause }
   *[other] Czeka { $n } rekordów: { $cause }
 }
need-undelivered-place = Integracja: { $integration }, od: { $since }. Nic nie zginęło; każdy przebieg próbuje ponownie.
need-undelivered-do = Zobacz rekordy
now-title = W tej chwili
now-workers = Procesy robocze
now-workers-alive = działa: { $n }
now-no-worker = Bez procesu roboczego nic nie działa.
now-runs = Przebiegi
now-runs-active = w toku: { $n }
