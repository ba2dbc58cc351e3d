## Notices
notice-welcome = Welcome to Mostek
notice-welcome-next = Begin with a connection to your shop.
notice-sign-in = Sign in to go on
notice-forbidden = Your role does not allow this
notice-forbidden-next = Nothing was changed. Ask an owner of the team.
notice-trouble = This did not work because of trouble on our side
notice-trouble-next = Nothing was lost. Try again; if it stays like this, the log of the program says why.
notice-password = Your password is changed
notice-password-next = All your other sessions have ended.
notice-saved = The connection is saved
notice-saved-next = Test it before an integration uses it.
notice-changed = Somebody else changed this connection meanwhile
notice-changed-next = What you entered is still in the form, but not saved. Saving now replaces what they saved; to see theirs, open the page again.
notice-test-passed = The test passed
notice-test-failed = { $count ->
    [one] 1 check failed
   *[other] { $n } checks failed
 }
notice-test-failed-next = The list says what is wrong and what to do.
notice-started = The run is started
notice-started-next = You can close this page; the run goes on.
notice-joined = Already running
notice-joined-next = You joined the run { $who } started ({ $at }); no second one was started.
notice-joined-plain = Already running. You joined that run; no second one was started.
notice-joined-follows = Already running; your full sync follows
notice-joined-follows-next = You joined the run { $who } started ({ $at }). As it does less than you asked for, a full one follows by itself.
notice-activated = The integration is active
notice-activated-next = It runs by its schedule, and whenever you press Sync now.
notice-incomplete = The integration is not complete yet
notice-incomplete-next = It lacks: { $open }. Fill it in; nothing was changed.
notice-paused = The integration is paused
notice-paused-next = Everything is kept. Activate it when it should go on.

## Why a request for a run is refused; codes of the engine
run-error-not-found = There is no such run or integration
run-error-not-found-next = It may have ended or been removed meanwhile.
run-error-not-active = The integration is not active
run-error-not-active-next = Activate it first; then it can run.
run-error-not-allowed = Your role does not allow this
run-error-not-allowed-next = Nothing was changed. Ask an owner of the team.
