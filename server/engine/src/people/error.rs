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
            Self::PasswordShort | Self::PasswordLong | Self::PasswordCommon => Some("password"),
            Self::Email | Self::EmailTaken | Self::UnknownUser => Some("email"),
            Self::Name => Some("name"),
            Self::Team => Some("team"),
            Self::TimeZone => Some("time_zone"),
            Self::SetUpCode => Some("code"),
            Self::Wrong
            | Self::Wait { .. }
            | Self::FirstStartDone
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
