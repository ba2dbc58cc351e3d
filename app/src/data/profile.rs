//! One's own account.

use super::{Moment, PageError, Zones};

/// One of the person's sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// Names it in forms; worth nothing by itself.
    pub id: String,
    /// The browser, in short.
    pub browser: String,
    /// Where it was last seen.
    pub origin: String,
    /// Since when.
    pub since: Option<Moment>,
    /// When it was last seen, within some minutes.
    pub seen: Option<Moment>,
    /// The session the page is read in.
    pub is_this: bool,
}

/// How the same numbers and dates look in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatSample {
    /// Code of the language; empty for that of the texts.
    pub code: String,
    /// What it looks like.
    pub text: String,
}

/// The page of one's own account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfilePage {
    /// Code of the chosen formats; empty for those of the language.
    pub formats: String,
    /// Formats to choose from.
    pub samples: Vec<FormatSample>,
    /// Chosen colours: `light`, `dark`, or empty for the system's.
    pub colours: String,
    /// Sessions, this one first.
    pub sessions: Vec<SessionRow>,
    /// Zones of a further team; empty for those who may found none.
    pub zones: Zones,
}

/// Reads one's own account.
pub async fn profile() -> Result<ProfilePage, PageError> {
    use crate::server;
    use mostek_engine::people;
    use mostek_model::Role;
    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let this = server::session_id().await;
    let sessions = people::own_sessions(&services, &server::actor(&person), this.as_deref())
        .await
        .map_err(server::trouble)?;
    let formats = people::chosen_formats(&services, &person.user_id)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(ProfilePage {
        formats: formats
            .map(|chosen| chosen.code().to_owned())
            .unwrap_or_default(),
        samples: made::samples(&person, services.now()),
        colours: person.colours.as_str().to_owned(),
        sessions: sessions
            .into_iter()
            .map(|own| made::session(own, &when))
            .collect(),
        zones: if person.role == Role::Owner {
            people::time_zones()
        } else {
            Vec::new()
        },
    })
}

mod made {
    use super::{FormatSample, SessionRow};
    use crate::format::{self, When};
    use crate::texts::t;
    use jiff::Timestamp;
    use mostek_engine::people::{OwnSession, SignedIn};
    use mostek_engine::store::instant;
    use mostek_model::Language;

    pub fn session(own: OwnSession, when: &When) -> SessionRow {
        let moment = |at: i64| (at > 0).then(|| when.moment(instant(at)));
        SessionRow {
            since: moment(own.session.began_at),
            seen: moment(own.session.seen_at),
            id: own.session.id,
            browser: own.session.browser,
            origin: own.session.origin,
            is_this: own.is_this,
        }
    }

    /// The language's own formats, then those of all languages.
    pub fn samples(person: &SignedIn, now: Timestamp) -> Vec<FormatSample> {
        let own = FormatSample {
            code: String::new(),
            text: t("formats-own"),
        };
        let of_language = |language: Language| FormatSample {
            code: language.code().to_owned(),
            text: format!(
                "{}: {}, {}",
                language.own_name(),
                When::new(language, &person.time_zone, now).date_and_time(now),
                format::sample(language),
            ),
        };
        [own]
            .into_iter()
            .chain(Language::ALL.map(of_language))
            .collect()
    }
}
