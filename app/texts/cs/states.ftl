## States
state-ok = V pořádku
state-work = Pracuje
state-warn = Pozor
state-bad = Selhalo
state-rest = Pozastaveno
state-draft = Koncept
state-not-run = Ještě neběželo
state-not-tested = Netestováno
state-checks-failed = { $count ->
    [one] 1 zkouška neprošla
    [few] { $n } zkoušky neprošly
   *[other] { $n } zkoušek neprošlo
 }
state-finished-undelivered = Dokončeno, nedoručeno: { $n }

## Outcomes
outcome-created = Vytvořeno
outcome-updated = Změněno
outcome-unchanged = Beze změny
outcome-deleted = Smazáno
outcome-skipped = Vynecháno
outcome-held = Čeká na vás
outcome-submitted = Předáno
outcome-unsettled = Nejisté
outcome-invalid = Neplatné
outcome-rejected = Odmítnuto
outcome-failed = Selhalo
outcome-held-note = je třeba rozhodnout
outcome-invalid-note = odmítáme my
outcome-rejected-note = odmítá { $platform }
