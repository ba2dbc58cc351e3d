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
people-no-team = You are in no team
people-no-team-next = Ask an owner or admin for an invitation.
people-not-allowed = Your role does not allow this
people-not-allowed-next = Admins manage operators and viewers, owners everybody. Nothing was changed.
people-last-owner = A team needs an owner
people-last-owner-next = Make somebody else owner first. Nothing was changed.
people-oneself = You cannot remove yourself
people-oneself-next = If you want to go, leave the team instead.
people-unknown-member = This person is no member of the team (any more)
people-unknown-member-next = The list shows who is. Nothing was changed.
people-member-already = This person is a member of the team already.
people-invited = This address is invited already. Make a new link in the list of open invitations, or revoke it there.
people-invitation-gone = This invitation is not open any more
people-invitation-gone-next = It was used, revoked, or has expired. Nothing was changed.
people-invitation-other = The invitation is for another address
people-invitation-other-next = Sign out first, then open the link again.
people-unknown-session = This session has ended already
people-role = Choose a role.
people-account-password = This is not the password of your account. Enter it again.
people-mail = The mail could not be sent
people-trouble = This did not work because of trouble on our side
people-trouble-next = Nothing was changed. Try again; if it stays like this, the log of the program says why.
