## Connections
connections-lede = Fiókok a boltokban és a rendszerekben. Egy kapcsolat több integrációt is kiszolgálhat; ezek osztoznak az engedélyezett kéréseken, így a platform nem tiltja le Önt.
connections-none = Még nincs kapcsolat
connections-none-text = Kezdje a bolttal: annak exportlinkjeire vagy API-kulcsára lesz szüksége.
connections-count = { $n } kapcsolat.
connections-secrets = A jelszavakat és az exportlinkeket titkosítva tároljuk, és soha többé nem mutatjuk meg.
connection-add = Kapcsolat hozzáadása
connection-choose = Válasszon platformot
connection-choose-lede = Bal oldalon a boltok, jobb oldalon a mögöttük álló rendszerek; a Mostekben mindenhol így van.
connection-new = Új kapcsolat: { $platform }
shops = Boltok
systems = Rendszerek
connection-account = Fiók
connection-name = Név a Mostekben
connection-name-help = A kollégái is látják.
connection-lede = { $platform }, fiók: { $account }. { $count ->
    [0] Még nem használja semmi.
   *[other] { $n } integráció használja.
 } Utolsó módosítás: { $changed }.
connection-unused = még nem használja semmi
connection-passed = { $all } közül { $passed } rendben
connection-test-first = használat előtt tesztelje
connection-where = Hol találja: { $platform }
connection-save-note = A mentés nem indít szinkronizálást.
save-and-test = Mentés és teszt
more-settings = További beállítások
secret-saved = mentve
secret-saved-ends = mentve, a vége: { $end }
secret-replace = Csere
test-title = Utolsó teszt
test-none = A mentés óta nem volt tesztelve.
test-now = Tesztelés
check-passed = rendben
check-warned = működik
check-failed = sikertelen
check-skipped = nem futott le
notice-test-outdated = A kapcsolat a tesztelés közben megváltozott
notice-test-outdated-next = Az eredmény a korábban mentett adatokra vonatkozik. Tesztelje újra.
secret-again = Biztonsági okból a titkos adat nem kerül vissza az oldalra. Adja meg újra.
