## Own account
profile-lede = Twój język, twoje hasło i wylogowanie.
password-title = Hasło
password-present = Obecne hasło
password-new = Nowe hasło
password-change = Zmień hasło
password-note = Wszystkie twoje pozostałe sesje się zakończą.
