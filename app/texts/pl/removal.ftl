## Deleting and starting afresh
dangers-integration = Zacznij od nowa lub usuń
dangers-connection = Wstrzymaj lub usuń
delete-link = Usuń…
afresh-link = Zacznij od nowa…
afresh-title = Zacznij od nowa
afresh-short = Zapomina, które rekordy należą do siebie. Ustawienia zostają, a następny przebieg odczyta wszystko i powiąże ponownie.
delete-integration-title = Usuń tę integrację
delete-integration-short = Zapomina jej ustawienia, powiązania i historię. To, co zapisała w systemie, tam zostaje.
delete-connection-title = Usuń to połączenie
delete-connection-short = Zapomina adres i zapisane dane dostępowe. Możliwe, gdy nie używa go już żadna integracja.
connection-pause-title = Wstrzymaj to połączenie
connection-pause-short = Nie ruszy żaden przebieg, który go potrzebuje; trwający zatrzyma się po wysyłanych rekordach i później ruszy od tego miejsca.
connection-paused-since = Wstrzymane od:
connection-paused-short = Nie ruszy żaden przebieg, który go potrzebuje. Zatrzymane przebiegi po wznowieniu ruszą od swojego miejsca.
connection-resume = Wznów
connection-open = Otwórz połączenie
connection-is-paused = Połączenie „{ $name }” jest wstrzymane
connection-is-paused-next = Do wznowienia nic nie ruszy: ani według harmonogramu, ani ręcznie. Nic nie zginęło.
state-connection-paused = Połączenie wstrzymane
next-connection-paused = Po wznowieniu połączenia
integration-connection-paused = Potrzebne połączenie jest wstrzymane; do wznowienia nic nie ruszy.
delete-integration-ask = Usunąć „{ $name }”?
delete-integration-lede = Przeczytaj, co zostaje, a co zapominamy. Niczego nie usuwamy ani w sklepie, ani w systemie.
delete-integration-do = Usuń integrację
afresh-ask = Zacząć od nowa: „{ $name }”?
afresh-lede = Przeczytaj, co zostaje, a co zapominamy. Niczego nie usuwamy ani w sklepie, ani w systemie.
afresh-do = Zapomnij i zacznij od nowa
delete-connection-ask = Usunąć „{ $name }”?
delete-connection-lede = Przeczytaj, co zostaje, a co zapominamy. Na samej platformie niczego nie usuwamy.
delete-connection-do = Usuń połączenie
removal-running = Trwa przebieg. Najpierw go anuluj.
removal-in-use = Tego połączenia używają integracje. Najpierw je usuń albo wybierz dla nich inne.
removal-kept = Co zostaje
removal-forgotten = Co zapominamy
removal-no-way-back = Tego nie można cofnąć.
removal-back = Wróć, nic nie zmieniaj
removal-kept-written = Wszystko, co już zapisano w systemie, i wszystko w sklepie.
removal-kept-prefix = Przedrostek „{ $prefix }” w identyfikatorach zapisanych rekordów zostaje przy tym zespole i sklepie. Po ponownym połączeniu tego samego sklepu z tym samym systemem nic się nie zdubluje.
removal-free-prefix = Integracja nigdy nie działała, więc przedrostek identyfikatorów „{ $prefix }” się zwalnia.
removal-kept-connections = Oba połączenia razem z danymi dostępowymi.
removal-kept-settings = Sama integracja: ustawienia, dopasowanie pól i statusów oraz harmonogram.
removal-kept-audit = Historia zmian: kto co zmienił w Mostku, razem z tym krokiem.
removal-kept-runs = { $count ->
    [0] Historia przebiegów; na razie jest pusta.
    [one] Historia: 1 przebieg z dziennikiem.
    [few] Historia: { $n } przebiegi z dziennikami.
   *[other] Historia: { $n } przebiegów z dziennikami.
 }
removal-kept-account = Konto na platformie i wszystko, co w nim jest.
removal-lost-settings = Ustawienia, dopasowanie pól i statusów oraz harmonogram.
removal-lost-links = { $count ->
    [0] Powiązania rekordów sklepu i systemu; na razie żadnych nie ma.
    [one] 1 powiązanie rekordu sklepu z rekordem systemu.
    [few] { $n } powiązania rekordów sklepu i systemu.
   *[other] { $n } powiązań rekordów sklepu i systemu.
 }
removal-lost-persons = { $count ->
    [0] Dane osobowe; na razie żadnych nie zapisano.
    [one] Dane osobowe 1 osoby: imię i nazwisko, e-mail, telefon.
   *[other] Dane osobowe { $n } osób: imiona i nazwiska, e-maile, telefony.
 }
removal-lost-undelivered = { $count ->
    [0] Niedostarczone rekordy; żaden nie czeka.
    [one] 1 niedostarczony rekord. Jeśli nadal jest w sklepie, odczytamy go ponownie.
    [few] { $n } niedostarczone rekordy. Jeśli nadal są w sklepie, odczytamy je ponownie.
   *[other] { $n } niedostarczonych rekordów. Jeśli nadal są w sklepie, odczytamy je ponownie.
 }
removal-lost-runs = { $count ->
    [0] Historia przebiegów; na razie jest pusta.
    [one] Historia: 1 przebieg z dziennikiem.
    [few] Historia: { $n } przebiegi z dziennikami.
   *[other] Historia: { $n } przebiegów z dziennikami.
 }
removal-lost-place = Miejsce, do którego odczytano sklep: następny przebieg odczyta wszystko i powiąże ponownie po identyfikatorach, e-mailach i telefonach.
removal-lost-secrets = { $count ->
    [0] Adres i ustawienia.
    [one] Adres, ustawienia i zapisane dane dostępowe: 1.
   *[other] Adres, ustawienia i zapisane dane dostępowe: { $n }.
 }
removal-lost-exports = Eksporty przechowywane przez pewien czas, razem z danymi osobowymi.
removal-lost-lists = Listy wczytane do dopasowania; a jeśli żadne inne połączenie nie prowadzi do konta, także licznik zapytań.
notice-integration-deleted = Integracja została usunięta
notice-integration-deleted-next = To, co zapisała w systemie, tam zostało.
notice-afresh = Integracja zaczyna od nowa
notice-afresh-next = Następny przebieg odczyta wszystko i powiąże ponownie. Naciśnij Pełna synchronizacja albo poczekaj na przebieg z harmonogramu.
notice-connection-deleted = Połączenie zostało usunięte
notice-not-removed = Niczego nie usunięto
notice-not-removed-next = Coś stoi na przeszkodzie; strona pokazuje co.
notice-connection-paused = Połączenie jest wstrzymane
notice-connection-paused-next = Nie ruszy żaden przebieg, który go potrzebuje. Trwający wkrótce się zatrzyma i zachowa swoje miejsce.
notice-connection-resumed = Połączenie znów działa
notice-connection-resumed-next = Zatrzymane przebiegi ruszają od swojego miejsca.
run-error-connection-paused = Połączenie tej integracji jest wstrzymane
run-error-connection-paused-next = Żaden przebieg nie ruszył. Najpierw wznów połączenie.
