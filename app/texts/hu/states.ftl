## States
state-ok = Rendben
state-work = Dolgozik
state-warn = Figyelem
state-bad = Hibás
state-rest = Szünetel
state-draft = Vázlat
state-not-run = Még nem futott
state-not-tested = Nincs tesztelve
state-checks-failed = { $n } ellenőrzés sikertelen
state-finished-undelivered = Kész, kézbesítetlen: { $n }

## Outcomes
outcome-created = Létrehozva
outcome-updated = Módosítva
outcome-unchanged = Változatlan
outcome-deleted = Törölve
outcome-skipped = Kihagyva
outcome-held = Döntésre vár
outcome-submitted = Átadva
outcome-unsettled = Bizonytalan
outcome-invalid = Érvénytelen
outcome-rejected = Elutasítva
outcome-failed = Sikertelen
outcome-held-note = Önre vár
outcome-invalid-note = mi utasítjuk el
outcome-rejected-note = elutasítja: { $platform }
