## Own account
profile-lede = Váš jazyk, vaše heslo a odhlášení.
password-title = Heslo
password-present = Současné heslo
password-new = Nové heslo
password-change = Změnit heslo
password-note = Všechna vaše ostatní přihlášení skončí.
