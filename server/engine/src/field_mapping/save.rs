//! Saving one row of a table; the others stay as they are, whoever changes them meanwhile.

use super::fault::with_row;
use super::table::load;
use super::{Pair, RowFault, row_fault};
use crate::actor::{Actor, NotAllowed};
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, audit, mapping_changes, millis};
use crate::vocabulary::{Freshness, VocabularyError};
use mostek_model::{FieldMapping, IntegrationId, Role};
use serde_json::json;
use sha2::{Digest, Sha256};

/// One row as a person wants it.
#[derive(Clone, Debug)]
pub struct RowChange<'a> {
    /// Of which integration.
    pub integration: &'a IntegrationId,
    /// In which table.
    pub pair: &'a Pair,
    /// The target's field.
    pub field: &'a str,
    /// The [`revision`] of the row as it was shown.
    pub seen: &'a str,
    /// The row; none to leave the field empty.
    pub row: Option<FieldMapping>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The row is another one now.
    Changed,
    /// It was so already.
    Unchanged,
}

/// A row could not be saved; nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration, or the integration no such table.
    #[error("there is no such field mapping table in this team")]
    NotFound,
    /// The row is wrong.
    #[error("the row cannot be stored: {0:?}")]
    Fault(RowFault),
    /// Somebody else changed the row since it was shown.
    #[error("the row was changed by somebody else in the meantime")]
    Changed {
        /// What it is now.
        now: Option<FieldMapping>,
    },
    /// The target did not tell its fields.
    #[error(transparent)]
    Fields(VocabularyError),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<VocabularyError> for SaveError {
    fn from(error: VocabularyError) -> Self {
        match error {
            VocabularyError::NotFound => Self::NotFound,
            VocabularyError::Store(error) => Self::Store(error),
            error @ VocabularyError::Platform(_) => Self::Fields(error),
        }
    }
}

/// Stands for a row as it was shown.
pub fn revision(row: Option<&FieldMapping>) -> String {
    // A struct of plain values is always representable.
    let text = serde_json::to_string(&row).unwrap_or_default();
    hex::encode(&Sha256::digest(text.as_bytes())[..8])
}

/// How often a row is tried when others save theirs at the same moment.
const TRIES: usize = 8;

/// Saves one row. The first one saved in a table that uses the platform's defaults stores all of them with it.
pub async fn save_row(
    services: &Services,
    actor: &Actor,
    change: &RowChange<'_>,
) -> Result<Saved, SaveError> {
    actor.require(Role::Admin)?;
    let mut last = SaveError::NotFound;
    for _ in 0..TRIES {
        match try_once(services, actor, change).await {
            Err(SaveError::Store(error @ StoreError::Changed { .. })) => {
                last = SaveError::Store(error);
            }
            done => return done,
        }
    }
    Err(last)
}

async fn try_once(
    services: &Services,
    actor: &Actor,
    change: &RowChange<'_>,
) -> Result<Saved, SaveError> {
    // Read before the rows: whoever changes them from here on also counts a change of it.
    let integration = integrations::get(&services.db, &actor.team, change.integration)
        .await?
        .ok_or(SaveError::NotFound)?;
    let table = load(services, &integration, change.pair, Freshness::Stored)
        .await?
        .ok_or(SaveError::NotFound)?;
    let now = table.row(change.field);
    if now == change.row.as_ref() {
        return Ok(Saved::Unchanged);
    }
    if revision(now) != change.seen {
        return Err(SaveError::Changed { now: now.cloned() });
    }
    let runs = integration.state != IntegrationState::Draft;
    if let Some(fault) = row_fault(&table, change.field, change.row.as_ref(), runs) {
        return Err(SaveError::Fault(fault));
    }
    let mut flow = table.flow.clone();
    let rows = with_row(&table.rows, change.field, change.row.as_ref());
    flow.mapping.insert(change.pair.target.clone(), rows);
    store(services, actor, change, &integration, &flow, now).await?;
    Ok(Saved::Changed)
}

async fn store(
    services: &Services,
    actor: &Actor,
    change: &RowChange<'_>,
    integration: &Integration,
    flow: &Flow,
    before: Option<&FieldMapping>,
) -> Result<(), SaveError> {
    let at = services.now();
    // Runs start by the database's clock; "after the change" is told by the same one.
    let changed_at = millis(services.db.now().await?);
    let entry = audit::Entry {
        action: "integration.field",
        subject_kind: "integration",
        subject_id: integration.id.as_str(),
    };
    let shown = |row: Option<&FieldMapping>| {
        json!({
            "source": change.pair.source,
            "target": change.pair.target,
            "field": change.field,
            "row": row,
        })
    };
    let mut transaction = services.db.begin().await?;
    integrations::count_change(
        &mut transaction,
        &actor.team,
        &integration.id,
        integration.revision,
        millis(at),
    )
    .await?;
    flows::save(&mut transaction, &integration.id, flow).await?;
    mapping_changes::note(&mut transaction, &flow.id, &change.pair.target, changed_at).await?;
    let (before, after) = (shown(before), shown(change.row.as_ref()));
    audit::append_within(&mut transaction, actor, &entry, &before, &after, at).await?;
    Ok(transaction.commit().await?)
}
