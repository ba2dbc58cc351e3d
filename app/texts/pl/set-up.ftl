## The guided set-up
steps = Kroki konfiguracji
step-done = gotowe
step-of = Krok { $step } z { $all }: { $name }
step-pair = Para
step-shop = Sklep
step-system = System
step-settings = Co przenosić
step-fields = Pola
step-statuses = Statusy
step-schedule = Harmonogram
step-summary = Sprawdzenie, start
step-go-on = Dalej:
integration-parts = Strony tej integracji
