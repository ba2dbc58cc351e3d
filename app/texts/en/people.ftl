## What can be wrong with people; codes of the engine
people-wrong = E-mail or password is wrong
people-wrong-next = Check both and try again. After several tries you will have to wait a little.
people-wait = Too many tries
people-wait-next = { $count ->
    [one] Try again in 1 second.
   *[other] Try again in { $n } seconds.
 }
people-present-password = This is not your present password. Enter it again.
people-password-short = The password is too short. Use at least 12 characters.
people-password-long = The password is too long. Use a shorter one.
people-password-common = This password is among those that are tried first. Choose another one.
people-email = This is not an e-mail address. It looks like name@example.com.
people-email-taken = Somebody signs in with this address already. Use another one.
people-name = Enter your name, at most 100 characters.
people-team = Enter a name for the team, at most 100 characters.
people-time-zone = Choose a time zone from the list.
people-set-up-code = The set-up code is wrong. The newest one stands in the log of the program.
people-first-start-done = The first start is done
people-first-start-done-next = Sign in with the account that was created.
people-unknown-user = Nobody signs in with this address.
people-trouble = This did not work because of trouble on our side
people-trouble-next = Nothing was changed. Try again; if it stays like this, the log of the program says why.
