//! The audit log: who changed what.

use super::{ChangeRow, Choice, Moment, PageError};

/// An entry in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: Moment,
    /// Who.
    pub who: String,
    /// Where from; empty where that says nothing new.
    pub origin: String,
    /// What was done.
    pub action: String,
    /// What it was done to.
    pub subject: String,
    /// Where that is, if it is still there.
    pub href: Option<String>,
    /// What differs.
    pub changes: Vec<ChangeRow>,
}

/// A page of the audit log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditPage {
    /// Newest first.
    pub entries: Vec<AuditEntry>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// People to filter by.
    pub people: Vec<Choice>,
    /// Kinds of things to filter by.
    pub kinds: Vec<Choice>,
}

/// Which page of the audit log; empty for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditAsk {
    /// Of this person.
    pub who: String,
    /// About this kind of thing.
    pub kind: String,
    /// From this day on, as 2026-11-08.
    pub from: String,
    /// Up to this day.
    pub to: String,
    /// Older than this entry.
    pub before: String,
}

/// Reads a page of the audit log.
pub async fn audit(ask: AuditAsk) -> Result<AuditPage, PageError> {
    let AuditAsk {
        who,
        kind,
        from,
        to,
        before,
    } = ask;
    use crate::server;
    use mostek_engine::store::audit;
    use mostek_model::Role;
    let person = server::require(Role::Admin)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let filter = audit::AuditFilter {
        who,
        kind,
        from: made::midnight(&from, 0, &person.time_zone),
        until: made::midnight(&to, 1, &person.time_zone),
        before,
    };
    // One more than a page shows whether there is a next one.
    let mut rows = audit::filtered(db, team, &filter, made::PAGE + 1)
        .await
        .map_err(server::trouble)?;
    let page = usize::try_from(made::PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    let facets = audit::facets(db, team).await.map_err(server::trouble)?;
    let subjects = made::Subjects::read(&services, &person)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let entry = made::entry(row, &services, &subjects, &when).await;
        entries.push(entry.map_err(server::trouble)?);
    }
    Ok(AuditPage {
        next: rows.last().filter(|_| more).map(|row| row.id.clone()),
        people: made::people(&facets),
        kinds: made::kinds(&facets),
        entries,
    })
}

mod made;
