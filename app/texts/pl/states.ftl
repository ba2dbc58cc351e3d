## States
state-ok = W porządku
state-work = Pracuje
state-warn = Uwaga
state-bad = Błąd
state-rest = Wstrzymane
state-draft = Szkic
state-not-run = Jeszcze nie działała
state-not-tested = Bez testu
state-checks-failed = { $count ->
    [one] 1 sprawdzenie z błędem
    [few] { $n } sprawdzenia z błędem
   *[other] { $n } sprawdzeń z błędem
 }
state-finished-undelivered = Zakończono, niedostarczone: { $n }

## Outcomes
outcome-created = Utworzono
outcome-updated = Zmieniono
outcome-unchanged = Bez zmian
outcome-deleted = Usunięto
outcome-skipped = Pominięto
outcome-held = Czeka na decyzję
outcome-submitted = Przekazano
outcome-unsettled = Niepewne
outcome-invalid = Nieprawidłowe
outcome-rejected = Odrzucono
outcome-failed = Nie udało się
outcome-held-note = czeka na ciebie
outcome-invalid-note = my odrzucamy
outcome-rejected-note = odrzuca { $platform }
