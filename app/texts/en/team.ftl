## Teams, members and invitations
