## Words on every page
skip = Skip to content
nav = Main
nav-set-up = Set-up
menu = Menu
crumbs = You are here
overview = Overview
integrations = Integrations
integration = Integration
connections = Connections
runs = Runs
profile = Your account
account = Account
team = Team
role = Role
language = Language
yes = yes
no = no
never = Never
empty = empty
open = Open
close = Close
details = Details
reload = Reload
save = Save
test = Test
pages = Pages
page-first = Newest
page-older = Older
filter = Filter
filter-all = All
filter-clear = Show all
needs-role = Needs the role { $role }
role-viewer = Viewer
role-operator = Operator
role-admin = Admin
role-owner = Owner
form-errors = { $count ->
    [one] One field needs another look
   *[other] { $n } fields need another look
 }
back = Back
settings = Settings

## Pages that cannot be shown
error-sign-in = You are signed out
error-sign-in-text = Sign in again to go on. Nothing was lost.
error-forbidden = Your role does not allow this page
error-forbidden-text = Ask an owner of the team if you need it.
error-not-found = There is nothing here
error-not-found-text = The address is mistyped, or what was here belongs to another team or is gone.
error-trouble = This page cannot be shown now
error-trouble-text = There is trouble on our side or on the way. Try again; if it stays like this, the log of the program says why.
error-back = Go to the overview

## Columns
column-state = State
column-bridge = Shop and system
column-last-run = Last run
column-next-run = Next run
column-undelivered = Undelivered
column-action = Action
column-name = Name
column-account = Account
column-used-by = Used by
column-last-test = Last test
column-run = Run
column-started = Started
column-read = Read
column-result = Result
column-took = Took
column-flow = Flow
column-time = Time
column-record = Record
column-outcome = Outcome
column-what = What happened
column-field = Field
column-before = Before
column-after = After
