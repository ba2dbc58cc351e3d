## The guided set-up
steps = Steps of the set-up
step-done = done
step-of = Step { $step } of { $all }: { $name }
step-pair = Pair
step-shop = Shop
step-system = System
step-settings = What moves
step-fields = Fields
step-statuses = Statuses
step-schedule = Schedule
step-summary = Check, activate
step-go-on = Continue:
integration-parts = Pages of this integration
