//! Asking the shop for its statuses again, and what is new, renamed or gone since.

use super::{StatusError, load};
use crate::actor::Actor;
use crate::services::Services;
use crate::store::integrations;
use crate::vocabulary::Freshness;
use mostek_connectors::contract::VocabularyEntry;
use mostek_model::{IntegrationId, Role};

/// How a list differs from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Statuses that were not there before.
    pub new: Vec<String>,
    /// Statuses with another name: what they are called now, and before.
    pub renamed: Vec<(String, String)>,
    /// Statuses that are no longer there.
    pub gone: Vec<String>,
}

/// A list was fetched again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// How many statuses it has.
    pub count: usize,
    /// What differs; none when there was no list before.
    pub drift: Option<Drift>,
}

/// Fetches the shop's statuses and the system's fields again.
pub async fn refresh(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<Refreshed, StatusError> {
    actor.require(Role::Operator)?;
    let integration = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(StatusError::NotFound)?;
    let earlier = load::earlier_list(services, &integration).await?;
    let list = load::list(services, &integration, Freshness::Now).await?;
    load::fields(services, &integration, Freshness::Now).await?;
    Ok(Refreshed {
        count: list.entries.len(),
        drift: earlier.map(|earlier| drift(&earlier, &list.entries)),
    })
}

fn drift(before: &[VocabularyEntry], after: &[VocabularyEntry]) -> Drift {
    let find = |list: &[VocabularyEntry], value: &str| {
        list.iter()
            .find(|entry| entry.value == value)
            .map(|entry| entry.title.clone())
    };
    let mut drift = Drift::default();
    for entry in after {
        match find(before, &entry.value) {
            None => drift.new.push(entry.title.clone()),
            Some(title) if title != entry.title => {
                drift.renamed.push((entry.title.clone(), title));
            }
            Some(_) => {}
        }
    }
    drift.gone = before
        .iter()
        .filter(|entry| find(after, &entry.value).is_none())
        .map(|entry| entry.title.clone())
        .collect();
    drift
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(entries: &[(&str, &str)]) -> Vec<VocabularyEntry> {
        entries
            .iter()
            .map(|(value, title)| VocabularyEntry {
                value: (*value).to_owned(),
                title: (*title).to_owned(),
                count: None,
            })
            .collect()
    }

    #[test]
    fn what_is_new_renamed_and_gone_is_told_apart() {
        let before = list(&[("1", "Nová"), ("2", "Předáno kurýrovi"), ("3", "Zrušena")]);
        let after = list(&[("1", "Nová"), ("2", "Předáno dopravci"), ("4", "Vrácena")]);
        assert_eq!(
            drift(&before, &after),
            Drift {
                new: vec!["Vrácena".to_owned()],
                renamed: vec![("Předáno dopravci".to_owned(), "Předáno kurýrovi".to_owned())],
                gone: vec!["Zrušena".to_owned()],
            }
        );
        assert_eq!(drift(&after, &after), Drift::default());
    }
}
