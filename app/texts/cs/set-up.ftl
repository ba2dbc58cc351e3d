## The guided set-up
steps = Kroky nastavení
step-done = hotovo
step-of = Krok { $step } z { $all }: { $name }
step-pair = Dvojice
step-shop = Obchod
step-system = Systém
step-settings = Co se přenáší
step-fields = Pole
step-statuses = Stavy
step-schedule = Plán
step-summary = Kontrola a spuštění
step-go-on = Pokračovat:
integration-parts = Stránky této integrace
