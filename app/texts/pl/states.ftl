## States
state-ok = W porządku
state-work = Pracuje
state-warn = Uwaga
state-bad = Błąd
state-rest = Wstrzymane
state-draft = Szkic
state-not-run = Jeszcze nie działała
state-not-tested = Nie testowano
state-checks-failed = { $count ->
    [one] 1 sprawdzenie nie powiodło się
    [few] { $n } sprawdzenia nie powiodły się
   *[other] { $n } sprawdzeń nie powiodło się
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
outcome-held-note = trzeba zdecydować
outcome-invalid-note = odrzucamy my
outcome-rejected-note = odrzuca { $platform }
