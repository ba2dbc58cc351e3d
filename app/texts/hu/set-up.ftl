## The guided set-up
steps = A beállítás lépései
step-done = kész
step-of = { $step }. lépés ({ $all } közül): { $name }
step-pair = Pár
step-shop = Bolt
step-system = Rendszer
step-settings = Mi kerüljön át
step-fields = Mezők
step-statuses = Állapotok
step-schedule = Ütemezés
step-summary = Ellenőrzés, indítás
step-go-on = Tovább:
integration-parts = Az integráció oldalai
