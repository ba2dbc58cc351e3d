## Own account
profile-lede = Your language, your password, and signing out.
password-title = Password
password-present = Present password
password-new = New password
password-change = Change password
password-note = All your other sessions end.
