## Own account
profile-lede = A nyelv, a jelszó és a kijelentkezés.
password-title = Jelszó
password-present = Jelenlegi jelszó
password-new = Új jelszó
password-change = Jelszó módosítása
password-note = Az Ön összes többi munkamenete lezárul.
