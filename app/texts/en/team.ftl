## Teams, members and invitations
team-lede = Who may do what. Whoever joins sees the connections, runs and records of this team.
team-alone = You are alone here. Invite a colleague as operator or viewer.
team-choose = Change to another team
team-settings = Name and time zone
members = Members
members-count = { $count ->
    [one] 1 person
   *[other] { $n } people
 }
column-since = Member since
column-last-sign-in = Last sign-in
column-expires = Valid until
member-you = you
member-disabled = locked out
member-change = Change…
member-leave = Leave…
member-title = Member of the team
member-role = Change the role
member-role-note = Takes effect at once, also where the person is signed in.
member-last-owner = This is the only owner. Make somebody else owner first; a team always keeps one.
member-remove-title = Remove from the team
member-remove-text = { $name } loses access to this team at once: sessions in it end, and open invitations this person sent are revoked. Connections, integrations and everything in the audit log stay; the account stays too.
member-remove = Remove from the team
member-leave-title = Leave the team
member-leave-text = You lose access to this team at once, and open invitations you sent are revoked. To come back you need a new invitation. Everything you set up stays.
member-leave-do = Leave the team
role-viewer-does = Reads everything, changes nothing.
role-operator-does = Starts and stops runs, retries, reviews.
role-admin-does = Also changes connections, integrations, operators and viewers.
role-owner-does = May do everything, also name other owners and admins.
role-not-yours = Only an owner gives this role.
invite = Invite
invite-title = Invite somebody
invite-do = Create invitation
invite-mail = { $count ->
    [one] Sent by mail in your language, and shown as a link. Valid for 1 day, once.
   *[other] Sent by mail in your language, and shown as a link. Valid for { $n } days, once.
 }
invite-link = { $count ->
    [one] You get a link to hand over yourself; no mail is set up. Valid for 1 day, once.
   *[other] You get a link to hand over yourself; no mail is set up. Valid for { $n } days, once.
 }
invitations = Open invitations
invitations-none = Nobody is invited at the moment.
invitation-by = Invited by: { $who } ({ $at })
invite-again = New link
invite-send-again = Send again
invitation-revoke = Revoke
invitation-open = Waiting
invitation-expired = Expired
invitation-not-mailed = Mail failed
invitation-mail-sent = Mail sent: { $at }
invitation-mail-failed = The mail server refused it ({ $at }): { $answer }. The link you were shown is still good; “Send again” makes a new one.
invitation-mail-sending = The mail is on its way to the mail server.
invitation-mail-unknown = It is not known whether the mail was sent. The link you were shown is still good; “Send again” makes a new one.
invitation-link-title = Link of the invitation
invitation-link-text = Copy the link and hand it over in a way only the invited person reads.
invitation-link-mailed = The mail is on its way. You can also copy the link and hand it over yourself.
invitation-link-once = It is shown only now. Whoever has it can join, once.
invitation-title = Invitation: { $team }
invitation-lede = { $who } invites you into this team. Your role: { $role }.
invitation-lede-plain = You are invited into this team. Your role: { $role }.
invitation-ends = Valid until: { $at }
invitation-other = The invitation is for { $email }, but { $other } is signed in. Sign out to accept it; nothing is lost.
invitation-join = Join the team
invitation-with-account = You have an account already. Enter its password and the team is added to it.
invitation-sign-in-join = Sign in and join
invitation-go-on = Go to Mostek
invitation-expired-title = The invitation has expired
invitation-expired-text = Ask whoever invited you for a new link.
invitation-used-title = The invitation was used already
invitation-used-text = If it was you, sign in. If not, tell whoever invited you.
invitation-revoked-title = The invitation was taken back
invitation-revoked-text = Ask whoever invited you if you think this is a mistake.
invitation-unknown-title = This link leads to no invitation
invitation-unknown-text = It may be incomplete, or a newer link replaced it. Copy the whole link from the newest message.
no-team-title = You are in no team
no-team-text = Your account exists, but you left your team or were removed from it. Nothing of yours was deleted.
no-team-next = Ask an owner or admin for an invitation. Its link brings you in, with the password you have.
notice-team-saved = The team is saved
notice-role = The role is changed
notice-removed = The member was removed from the team
notice-left = You left the team: { $team }
notice-founded = The team is founded: { $team }
notice-founded-next = You are its owner and work in it now. The name of the team in the side bar leads back to the others.
notice-invited = The invitation is ready: { $email }
notice-invited-mail = The invitation is ready: { $email }
notice-invited-mail-next = The mail is on its way; the list of open invitations says how it went.
notice-revoked = The invitation is revoked
notice-revoked-next = Its link leads nowhere any more.
notice-joined-team = Welcome to the team: { $team }
