//! The list of connections.

use super::{Chip, Moment, PageError};

/// A connection in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRow {
    /// Its id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The platform's brand name.
    pub platform: String,
    /// The account behind it.
    pub account: String,
    /// How the last test went.
    pub chip: Chip,
    /// When it was tested.
    pub tested_at: Option<Moment>,
    /// "5 of 6 passed".
    pub tested_note: String,
    /// Since when it is paused.
    pub paused_at: Option<Moment>,
    /// Integrations that use it: name in addresses, name.
    pub used_by: Vec<(String, String)>,
}

/// Reads the list of connections.
pub async fn connections() -> Result<Vec<ConnectionRow>, PageError> {
    use crate::data::parts::brand;
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let rows = mostek_engine::store::connections::list(db, team)
        .await
        .map_err(server::trouble)?;
    let mut used = mostek_engine::console::used_by(db, team)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(rows
        .into_iter()
        .map(|row| ConnectionRow {
            used_by: used.remove(row.id.as_str()).unwrap_or_default(),
            chip: chip_of_connection(&row),
            paused_at: row.paused_at.map(|at| when.moment(at)),
            tested_at: row.tested_at.map(|at| when.moment(at)),
            tested_note: tested_note(&row.checks),
            platform: brand(&services, &row.platform),
            account: row.account.to_string(),
            id: row.id.to_string(),
            slug: row.slug,
            name: row.name,
        })
        .collect())
}

pub(crate) use made::{chip_of_checks, chip_of_connection, tested_note};

mod made {
    use super::Chip;
    use crate::format;
    use crate::session::Tone;
    use crate::texts::{counted, language, t, t_with};
    use mostek_connectors::contract::{Check, CheckResult};
    use mostek_engine::store::connections::Connection;
    use mostek_model::Arguments;

    fn count(checks: &[Check], wanted: impl Fn(&CheckResult) -> bool) -> u64 {
        u64::try_from(checks.iter().filter(|check| wanted(&check.result)).count())
            .unwrap_or_default()
    }

    /// The state of a connection: paused, else as its last test went.
    pub(crate) fn chip_of_connection(connection: &Connection) -> Chip {
        if connection.paused_at.is_some() {
            return Chip::new(Tone::Rest, t("state-rest"));
        }
        chip_of_checks(&connection.checks)
    }

    /// The state of a connection after its last test.
    pub(crate) fn chip_of_checks(checks: &[Check]) -> Chip {
        let failed = count(checks, |result| matches!(result, CheckResult::Failed(_)));
        let warned = count(checks, |result| matches!(result, CheckResult::Warned(_)));
        if checks.is_empty() {
            Chip::new(Tone::Todo, t("state-not-tested"))
        } else if failed > 0 {
            Chip::new(Tone::Bad, counted("state-checks-failed", failed))
        } else if warned > 0 {
            Chip::new(Tone::Warn, t("state-warn"))
        } else {
            Chip::new(Tone::Ok, t("state-ok"))
        }
    }

    /// How many checks passed.
    pub(crate) fn tested_note(checks: &[Check]) -> String {
        if checks.is_empty() {
            return t("connection-test-first");
        }
        let tried = count(checks, |result| !matches!(result, CheckResult::Skipped(_)));
        let passed = count(checks, |result| {
            matches!(result, CheckResult::Passed(_) | CheckResult::Warned(_))
        });
        let number = |value| format::number(language(), value);
        t_with(
            "connection-passed",
            Arguments::new()
                .text("passed", number(passed))
                .text("all", number(tried)),
        )
    }
}
