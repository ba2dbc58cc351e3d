//! One connection: its form and its last test.

use super::{Chip, ConnectionForm, Moment, PageError};
use crate::session::Tone;

/// One named check of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRow {
    /// How it went.
    pub tone: Tone,
    /// Its name.
    pub name: String,
    /// The same in one word: "passed", "failed".
    pub word: String,
    /// What was seen, or why it failed and what to do.
    pub reason: Option<String>,
}

/// One connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionPage {
    /// Its id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The account behind it.
    pub account: String,
    /// Counts changes, against lost edits.
    pub revision: i64,
    /// How the last test went.
    pub chip: Chip,
    /// When it last changed.
    pub updated_at: Moment,
    /// When it was tested.
    pub tested_at: Option<Moment>,
    /// Since when it is paused.
    pub paused_at: Option<Moment>,
    /// The checks of the last test.
    pub checks: Vec<CheckRow>,
    /// Integrations that use it: name in addresses, name.
    pub used_by: Vec<(String, String)>,
    /// Its form.
    pub form: ConnectionForm,
}

/// Reads one connection, by its name in addresses.
pub async fn connection(slug: String) -> Result<ConnectionPage, PageError> {
    use crate::server;
    use mostek_engine::store;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let row = store::connections::by_slug(db, team, &slug)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let connector = services
        .registry
        .get(&row.platform)
        .ok_or_else(PageError::not_found)?;
    let mut used = mostek_engine::console::used_by(db, team)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(ConnectionPage {
        form: super::form_fields(connector.describe(), person.language, Some(&row)),
        chip: super::chip_of_connection(&row),
        paused_at: row.paused_at.map(|at| when.moment(at)),
        checks: row
            .checks
            .iter()
            .map(|check| made::check_row(row.platform.as_str(), person.language, check))
            .collect(),
        tested_at: row.tested_at.map(|at| when.moment(at)),
        updated_at: when.moment(row.updated_at),
        used_by: used.remove(row.id.as_str()).unwrap_or_default(),
        id: row.id.to_string(),
        slug: row.slug,
        name: row.name,
        account: row.account.to_string(),
        revision: row.revision,
    })
}

mod made {
    use super::CheckRow;
    use crate::server;
    use crate::session::Tone;
    use crate::texts::t;
    use mostek_connectors::contract::{Check, CheckResult};
    use mostek_model::Language;

    pub fn check_row(platform: &str, language: Language, check: &Check) -> CheckRow {
        let (tone, word, reason) = match &check.result {
            CheckResult::Passed(seen) => (Tone::Ok, t("check-passed"), seen.as_ref()),
            CheckResult::Warned(reason) => (Tone::Warn, t("check-warned"), Some(reason)),
            CheckResult::Failed(reason) => (Tone::Bad, t("check-failed"), Some(reason)),
            CheckResult::Skipped(reason) => (Tone::Rest, t("check-skipped"), reason.as_ref()),
        };
        let key = format!("{platform}-check-{}", check.name);
        CheckRow {
            tone,
            word,
            name: server::engine_text_or_key(language, &key),
            reason: reason.map(server::reason),
        }
    }
}
