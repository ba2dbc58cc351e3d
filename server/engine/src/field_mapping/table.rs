//! One mapping table: the target's fields, and the rows that fill them.

use super::{Bank, Pair};
use crate::mapping;
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::Integration;
use crate::vocabulary::{self, Freshness, VocabularyError};
use jiff::Timestamp;
use mostek_connectors::contract::TargetField;
use mostek_model::{FieldMapping, PlatformId};

/// A mapping table.
#[derive(Clone, Debug)]
pub struct FieldTable {
    /// Its flow.
    pub flow: Flow,
    /// The platform that is written to.
    pub platform: PlatformId,
    /// The target's fields as they were fetched last.
    pub fields: Vec<TargetField>,
    /// When that was.
    pub fetched_at: Timestamp,
    /// The rows that count: the flow's own, else the platform's defaults.
    pub rows: Vec<FieldMapping>,
    /// The platform's defaults, as far as their fields exist.
    pub defaults: Vec<FieldMapping>,
}

impl FieldTable {
    /// The fields a row may fill.
    pub fn writable(&self) -> impl Iterator<Item = &TargetField> {
        self.fields
            .iter()
            .filter(|field| !field.read_only && !field.parent)
    }

    /// The row that fills a field.
    pub fn row(&self, field: &str) -> Option<&FieldMapping> {
        self.rows.iter().find(|row| row.target == field)
    }

    /// The platform's default for a field.
    pub fn default_row(&self, field: &str) -> Option<&FieldMapping> {
        self.defaults.iter().find(|row| row.target == field)
    }

    /// Rows whose field cannot be written (any more).
    pub fn strays(&self) -> impl Iterator<Item = &FieldMapping> {
        self.rows
            .iter()
            .filter(|row| !self.writable().any(|field| field.key == row.target))
    }
}

/// Loads a table; none when the integration has no such flow or the target takes none of its records.
pub async fn load(
    services: &Services,
    integration: &Integration,
    pair: &Pair,
    freshness: Freshness,
) -> Result<Option<FieldTable>, VocabularyError> {
    let flows = flows::list(&services.db, &integration.id).await?;
    let Some(flow) = pair.flow(&flows) else {
        return Ok(None);
    };
    let bank = Bank::of(services, integration, Bank::target_of(flow.direction)).await?;
    let description = bank.connector.describe();
    let takes = |target: &&mostek_connectors::contract::TargetStream| {
        target.stream == pair.target && target.takes.contains(&pair.source)
    };
    if !description.targets.iter().any(|target| takes(&target)) {
        return Ok(None);
    }
    let side = vocabulary::Side {
        team: &integration.team,
        connection: &bank.connection.id,
        settings: &bank.settings,
    };
    let fetched = vocabulary::target_fields(services, &side, &pair.target, freshness).await?;
    let defaults = mapping::default_rows(
        &description.defaults,
        &pair.source,
        &pair.target,
        &fetched.entries,
    );
    let rows = flow
        .mapping
        .get(&pair.target)
        .cloned()
        .unwrap_or_else(|| defaults.clone());
    Ok(Some(FieldTable {
        flow: flow.clone(),
        platform: description.platform.clone(),
        fields: fetched.entries,
        fetched_at: fetched.at,
        rows,
        defaults,
    }))
}
