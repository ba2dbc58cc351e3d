//! Entries of the audit log in words.

mod field;
mod mapping;
mod subject;

use super::{AuditEntry, ChangeRow, Choice};
use crate::format::When;
use crate::server;
use crate::texts::find;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use mostek_engine::store::StoreError;
use mostek_engine::store::audit::{AuditFacet, AuditRow};
use mostek_engine::store::instant;
use mostek_engine::{Services, audit};
use mostek_model::Arguments;
use std::collections::BTreeMap;
pub use subject::Subjects;

/// Entries a page.
pub const PAGE: i64 = 30;

/// The beginning of a day, so many days later, in the team's zone; none for what is no day.
pub fn midnight(day: &str, days_later: i64, zone: &str) -> Option<Timestamp> {
    let date: Date = day.trim().parse().ok()?;
    let date = date.checked_add(days_later.days()).ok()?;
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(date.to_zoned(zone).ok()?.timestamp())
}

/// Everybody who did something.
pub fn people(facets: &[AuditFacet]) -> Vec<Choice> {
    let all: BTreeMap<String, String> = facets
        .iter()
        .map(|facet| {
            if facet.user_id.is_empty() {
                (facet.who.clone(), server::asked_by(&facet.who))
            } else {
                (facet.user_id.clone(), facet.who.clone())
            }
        })
        .collect();
    by_text(all)
}

/// All kinds of things something was done to.
pub fn kinds(facets: &[AuditFacet]) -> Vec<Choice> {
    let all: BTreeMap<String, String> = facets
        .iter()
        .map(|facet| (facet.subject_kind.clone(), kind(&facet.subject_kind)))
        .collect();
    by_text(all)
}

fn by_text(all: BTreeMap<String, String>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = all.into_iter().collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// An entry in words.
pub async fn entry(
    row: &AuditRow,
    services: &Services,
    subjects: &Subjects,
    when: &When,
) -> Result<AuditEntry, StoreError> {
    let (subject, href) = subjects.find(services, row).await?;
    let from_itself = row.user_id.is_empty() && row.origin == row.who;
    Ok(AuditEntry {
        at: when.moment(instant(row.at)),
        who: server::asked_by(&row.who),
        origin: if from_itself {
            String::new()
        } else {
            server::asked_by(&row.origin)
        },
        action: action(&row.action),
        subject,
        href,
        changes: changes(row, services, subjects, when),
    })
}

/// What differs; of a row of a field mapping as a whole, of all else field by field.
fn changes(
    row: &AuditRow,
    services: &Services,
    subjects: &Subjects,
    when: &When,
) -> Vec<ChangeRow> {
    let platforms = subjects.platforms(row);
    let whole = platforms
        .filter(|_| row.action == "integration.field")
        .and_then(|platforms| mapping::change(&row.before_value, &row.after_value, platforms));
    if let Some(change) = whole {
        return vec![change];
    }
    let words = field::Words {
        services,
        subjects,
        platforms,
        when,
    };
    audit::differences(&row.before_value, &row.after_value)
        .into_iter()
        .map(|difference| words.change(&row.subject_kind, difference))
        .collect()
}

fn action(code: &str) -> String {
    let key = format!("audit-action-{}", code.replace(['.', '_'], "-"));
    find(server::language(), &key, &Arguments::new()).unwrap_or_else(|| code.to_owned())
}

fn kind(kind: &str) -> String {
    let key = format!("audit-kind-{}", kind.replace('_', "-"));
    find(server::language(), &key, &Arguments::new()).unwrap_or_else(|| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::midnight;

    #[test]
    fn a_day_begins_at_midnight_of_the_team_also_when_clocks_change() {
        let at = |day: &str, later| {
            midnight(day, later, "Europe/Prague").map(|instant| instant.to_string())
        };
        assert_eq!(at("2026-11-08", 0).unwrap(), "2026-11-07T23:00:00Z");
        assert_eq!(at("2026-10-25", 0).unwrap(), "2026-10-24T22:00:00Z");
        assert_eq!(at("2026-10-25", 1).unwrap(), "2026-10-25T23:00:00Z");
        for wrong in ["", "yesterday", "2026-13-01", "9999-12-31T"] {
            assert_eq!(at(wrong, 0), None, "{wrong}");
        }
    }
}
