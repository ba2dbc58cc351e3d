## Notices
notice-welcome = Vítejte v Mostku
notice-welcome-next = Začněte připojením svého obchodu.
notice-sign-in = Chcete-li pokračovat, přihlaste se
notice-forbidden = Vaše role to nedovoluje
notice-forbidden-next = Nic se nezměnilo. Obraťte se na vlastníka týmu.
notice-trouble = Nepovedlo se to kvůli potížím na naší straně
notice-trouble-next = Nic se neztratilo. Zkuste to znovu; pokud potíže trvají, důvod najdete v logu programu.
notice-password = Heslo je změněné
notice-password-next = Všechna vaše ostatní přihlášení skončila.
notice-saved = Připojení je uložené
notice-saved-next = Otestujte ho, než ho použije některá integrace.
notice-changed = Připojení mezitím změnil někdo jiný
notice-changed-next = Co jste zadali, zůstalo ve formuláři, ale neuložilo se. Uložením teď nahradíte jejich změny; chcete-li je vidět, otevřete stránku znovu.
notice-test-passed = Test proběhl v pořádku
notice-test-failed = { $count ->
    [one] 1 zkouška neprošla
    [few] { $n } zkoušky neprošly
   *[other] { $n } zkoušek neprošlo
 }
notice-test-failed-next = Seznam ukazuje, co je špatně a co s tím.
notice-started = Běh je spuštěný
notice-started-next = Stránku můžete zavřít, běh pokračuje.
notice-joined = Už běží
notice-joined-next = Připojili jste se k běhu, který už probíhá (spuštění: { $who }, { $at }); druhý se nespustil.
notice-joined-plain = Už běží. Připojili jste se k tomuto běhu; druhý se nespustil.
notice-joined-follows = Už běží; vaše úplná synchronizace bude následovat
notice-joined-follows-next = Připojili jste se k běhu, který už probíhá (spuštění: { $who }, { $at }). Protože dělá méně, než jste chtěli, spustí se po něm sama i úplná synchronizace.
notice-activated = Integrace je aktivní
notice-activated-next = Běží podle plánu a také vždy, když stisknete Synchronizovat.
notice-incomplete = Integrace ještě není úplná
notice-incomplete-next = Chybí: { $open }. Doplňte to; nic se nezměnilo.
notice-paused = Integrace je pozastavená
notice-paused-next = Vše zůstává uložené. Až má pokračovat, aktivujte ji.

## Why a request for a run is refused; codes of the engine
run-error-not-found = Takový běh ani integrace neexistuje
run-error-not-found-next = Běh mezitím možná skončil, nebo někdo integraci smazal.
run-error-not-active = Integrace není aktivní
run-error-not-active-next = Nejdřív ji aktivujte, pak může běžet.
run-error-not-allowed = Vaše role to nedovoluje
run-error-not-allowed-next = Nic se nezměnilo. Obraťte se na vlastníka týmu.
