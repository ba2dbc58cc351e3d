## Integrations
integrations-lede = Sklep połączony z systemem: co się między nimi przenosi i w jakim stanie jest integracja.
integrations-caption = Integracje: stan, ostatni przebieg, niedostarczone rekordy i następny przebieg
integrations-count = { $count ->
    [one] 1 integracja
    [few] { $n } integracje
   *[other] { $n } integracji
 }
integrations-none = Nie ma jeszcze integracji
integrations-none-text = Połącz sklep z systemem; zajmie to około 10 minut, a przed przebiegiem próbnym niczego nie zapiszemy.
integration-is-working = Trwa przebieg.
integration-is-draft = Szkic: do aktywacji niczego nie uruchamia.
integration-is-paused = Wstrzymana: wszystko zostaje, nic się nie uruchamia.
integration-is-new = Gotowa. Jeszcze nie działała.
integration-is-failed = Ostatni przebieg się nie udał: { $reason }
integration-is-waiting = { $count ->
    [one] Działa; 1 rekord czeka.
    [few] Działa; { $n } rekordy czekają.
   *[other] Działa; { $n } rekordów czeka.
 }
integration-is-ok = Wszystko dostarczone.
flows = Co się przenosi
flow-complete = Odczytano do końca; następny przebieg czyta od:
flow-incomplete = Jeszcze nie odczytano do końca; następny przebieg czyta wszystko.
namespace = Przedrostek identyfikatorów
sync = Synchronizuj
sync-now = Synchronizuj
sync-full = Pełna synchronizacja
sync-inactive = Integracja nie jest aktywna
pause = Wstrzymaj
activate = Aktywuj
next-draft = Szkic
next-paused = Wstrzymana
next-after = Po tym przebiegu
next-by-hand = Po naciśnięciu Synchronizuj
schedule-manual = tylko na żądanie
schedule-minutes = { $count ->
    [one] co minutę
    [few] co { $n } min
   *[other] co { $n } min
 }
schedule-daily = codziennie o { $time }
by-schedule = harmonogram
by-command-line = wiersz poleceń
