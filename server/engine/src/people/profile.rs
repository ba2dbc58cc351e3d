//! How people like their console: name, language, formats, colours.

use super::users::note_change;
use super::{PeopleError, checks};
use crate::store::users::{self, UserRow};
use crate::{Actor, Services};
use mostek_model::{Language, UserId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Which colours a person wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Colours {
    /// As the system wishes.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Colours {
    /// As stored and as the style sheet names it; empty for the system's.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads what [`Colours::as_str`] wrote; anything else is the system's.
    pub fn read(text: &str) -> Self {
        match text {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }
}

/// What people choose about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Name, as typed.
    pub name: String,
    /// Language of the console.
    pub language: Language,
    /// Whose numbers and dates are shown; none for the language's own.
    pub formats: Option<Language>,
    /// Colours.
    pub colours: Colours,
}

/// Stores the actor's profile.
pub async fn save_profile(
    services: &Services,
    actor: &Actor,
    profile: &Profile,
) -> Result<(), PeopleError> {
    let name = checks::check_name(&profile.name, PeopleError::Name)?;
    change(services, actor, |row| {
        row.name = name;
        row.language = profile.language.code().to_owned();
        row.formats = profile
            .formats
            .map(Language::code)
            .unwrap_or_default()
            .to_owned();
        row.colours = profile.colours.as_str().to_owned();
    })
    .await
}

/// Stores the language of the actor's console.
pub async fn set_language(
    services: &Services,
    actor: &Actor,
    language: Language,
) -> Result<(), PeopleError> {
    change(services, actor, |row| {
        row.language = language.code().to_owned()
    })
    .await
}

/// Whose numbers and dates a person chose; none for the language's own.
pub async fn chosen_formats(
    services: &Services,
    user: &UserId,
) -> Result<Option<Language>, PeopleError> {
    let row = users::find(&services.db, user).await?;
    Ok(row.and_then(|row| row.formats.parse().ok()))
}

async fn change(
    services: &Services,
    actor: &Actor,
    edit: impl FnOnce(&mut UserRow),
) -> Result<(), PeopleError> {
    let user = UserId::new(&actor.user);
    let before = users::find(&services.db, &user)
        .await?
        .ok_or(PeopleError::UnknownUser)?;
    let mut after = before.clone();
    edit(&mut after);
    if after == before {
        return Ok(());
    }
    let mut transaction = services.db.begin().await?;
    users::set_profile(&mut transaction, &after).await?;
    note_change(
        &mut transaction,
        services,
        actor,
        "user.profile",
        &user,
        shown(&before),
        shown(&after),
    )
    .await?;
    Ok(transaction.commit().await?)
}

fn shown(row: &UserRow) -> Value {
    json!({ "name": row.name, "language": row.language, "formats": row.formats, "colours": row.colours })
}
