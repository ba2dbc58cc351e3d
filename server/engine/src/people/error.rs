//! What can go wrong with people, as codes.

use crate::store::StoreError;

/// Trouble with signing in, passwords or users.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    /// The address or the password is wrong; which of them is not said.
    #[error("the e-mail address or the password is wrong")]
    Wrong,
    /// Too many failed tries.
    #[error("too many failed tries; wait {seconds} s")]
    Wait {
        /// How long.
        seconds: u64,
    },
    /// The password given as the present one is wrong.
    #[error("the present password is wrong")]
    PresentPassword,
    /// Shorter than [`super::SHORTEST`].
    #[error("the password is too short: at least {} characters", super::SHORTEST)]
    PasswordShort,
    /// Longer than [`super::LONGEST`].
    #[error("the password is too long: at most {} characters", super::LONGEST)]
    PasswordLong,
    /// Among those that are tried first.
    #[error("this password is among those that are tried first; choose another one")]
    PasswordCommon,
    /// Not an e-mail address.
    #[error("this is not an e-mail address")]
    Email,
    /// The address belongs to a user already.
    #[error("a user with this e-mail address exists already")]
    EmailTaken,
    /// No name.
    #[error("the name is missing, or longer than 100 characters")]
    Name,
    /// No team name.
    #[error("the team's name is missing, or longer than 100 characters")]
    Team,
    /// No such time zone.
    #[error("this is not a time zone; write it like Europe/Prague")]
    TimeZone,
    /// The set-up code is not the one in the log.
    #[error("the set-up code is wrong; the newest one stands in the log of the program")]
    SetUpCode,
    /// Somebody was faster.
    #[error("the first start is done; sign in instead")]
    FirstStartDone,
    /// No such user.
    #[error("no user has this e-mail address")]
    UnknownUser,
    /// Signed in rightly, but in no team any more.
    #[error("this person belongs to no team")]
    NoTeam,
    /// The role does not suffice for this member or role.
    #[error("the role does not allow this")]
    NotAllowed,
    /// The team would be left without an owner.
    #[error("a team needs an owner; make somebody else owner first")]
    LastOwner,
    /// Oneself is not removed but leaves.
    #[error("nobody removes themselves; leave the team instead")]
    OneselfRemoved,
    /// Not a member of this team.
    #[error("nobody in this team is that person")]
    UnknownMember,
    /// The invited person is a member already.
    #[error("this person is a member of the team already")]
    MemberAlready,
    /// The address has an open invitation already.
    #[error("this address is invited already; send the invitation again or revoke it")]
    Invited,
    /// The invitation is used, revoked, expired or unknown.
    #[error("there is no such open invitation")]
    InvitationGone,
    /// Somebody else is signed in.
    #[error("the invitation is for another address")]
    InvitationOther,
    /// No such session of this person.
    #[error("this session has ended already")]
    UnknownSession,
    /// Not a role.
    #[error("expected viewer, operator, admin or owner")]
    Role,
    /// The password is not that of the invited person's account, or the account is disabled.
    #[error("the password does not belong to the account of this address")]
    AccountPassword,
    /// The letter could not be sent.
    #[error("the mail could not be sent: {0}")]
    Mail(String),
    /// Storage or hashing failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The password could not be hashed.
    #[error("password hashing failed: {0}")]
    Hashing(String),
}

/// All codes [`PeopleError::code`] gives.
pub const CODES: &[&str] = &[
    "people-wrong",
    "people-wait",
    "people-present-password",
    "people-password-short",
    "people-password-long",
    "people-password-common",
    "people-email",
    "people-email-taken",
    "people-name",
    "people-team",
    "people-time-zone",
    "people-set-up-code",
    "people-first-start-done",
    "people-unknown-user",
    "people-no-team",
    "people-not-allowed",
    "people-last-owner",
    "people-oneself",
    "people-unknown-member",
    "people-member-already",
    "people-invited",
    "people-invitation-gone",
    "people-invitation-other",
    "people-unknown-session",
    "people-role",
    "people-account-password",
    "people-mail",
    "people-trouble",
];

impl PeopleError {
    /// Key of the text that says what is wrong and what to do.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Wrong => "people-wrong",
            Self::Wait { .. } => "people-wait",
            Self::PresentPassword => "people-present-password",
            Self::PasswordShort => "people-password-short",
            Self::PasswordLong => "people-password-long",
            Self::PasswordCommon => "people-password-common",
            Self::Email => "people-email",
            Self::EmailTaken => "people-email-taken",
            Self::Name => "people-name",
            Self::Team => "people-team",
            Self::TimeZone => "people-time-zone",
            Self::SetUpCode => "people-set-up-code",
            Self::FirstStartDone => "people-first-start-done",
            Self::UnknownUser => "people-unknown-user",
            Self::NoTeam => "people-no-team",
            Self::NotAllowed => "people-not-allowed",
            Self::LastOwner => "people-last-owner",
            Self::OneselfRemoved => "people-oneself",
            Self::UnknownMember => "people-unknown-member",
            Self::MemberAlready => "people-member-already",
            Self::Invited => "people-invited",
            Self::InvitationGone => "people-invitation-gone",
            Self::InvitationOther => "people-invitation-other",
            Self::UnknownSession => "people-unknown-session",
            Self::Role => "people-role",
            Self::AccountPassword => "people-account-password",
            Self::Mail(_) => "people-mail",
            Self::Store(_) | Self::Hashing(_) => "people-trouble",
        }
    }

    /// Seconds to wait, for the text of [`PeopleError::Wait`].
    pub fn seconds(&self) -> Option<u64> {
        if let Self::Wait { seconds } = self {
            Some(*seconds)
        } else {
            None
        }
    }

    /// The form field it is about, if it is about one.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::PresentPassword => Some("present_password"),
            Self::PasswordShort
            | Self::PasswordLong
            | Self::PasswordCommon
            | Self::AccountPassword => Some("password"),
            Self::Email
            | Self::EmailTaken
            | Self::UnknownUser
            | Self::MemberAlready
            | Self::Invited => Some("email"),
            Self::Role => Some("role"),
            Self::Name => Some("name"),
            Self::Team => Some("team"),
            Self::TimeZone => Some("time_zone"),
            Self::SetUpCode => Some("code"),
            Self::Wrong
            | Self::Wait { .. }
            | Self::FirstStartDone
            | Self::Mail(_)
            | Self::NoTeam
            | Self::NotAllowed
            | Self::LastOwner
            | Self::OneselfRemoved
            | Self::UnknownMember
            | Self::InvitationGone
            | Self::InvitationOther
            | Self::UnknownSession
            | Self::Store(_)
            | Self::Hashing(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_of_codes_is_complete() {
        let own = include_str!("error.rs")
            .split("pub fn code")
            .nth(1)
            .and_then(|rest| rest.split("pub fn").next());
        let given: BTreeSet<&str> = own
            .unwrap()
            .split('"')
            .filter(|piece| piece.starts_with("people-"))
            .collect();
        assert_eq!(given, CODES.iter().copied().collect());
    }
}
