//! Everything the page of the table shows.

use super::StatusError;
use super::rows::{StatusRow, merge};
use super::way::{FieldChoice, chosen};
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::{self, Integration};
use crate::store::{connections, held_statuses};
use crate::vocabulary::{self, Fetched, Freshness, Side, VocabularyError};
use jiff::Timestamp;
use mostek_connectors::contract::{
    Connector, FieldKind, ORDER_STATUSES, SideSettings, TargetField, TargetRole, VocabularyEntry,
};
use mostek_model::{Direction, Reason, Stream, TeamId, UnmappedStatus};
use std::sync::Arc;

/// A field of the system that can hold a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its stream.
    pub stream: Stream,
    /// The field.
    pub field: TargetField,
}

/// The table with what belongs to it.
#[derive(Clone, Debug)]
pub struct StatusTable {
    /// The integration.
    pub integration: Integration,
    /// The flow of orders.
    pub flow: Flow,
    /// The field the mapped status goes into; none while statuses are not mapped.
    pub chosen: Option<FieldChoice>,
    /// Fields that can hold a status.
    pub fields: Vec<Offered>,
    /// Why the system's fields are not known.
    pub fields_missing: Option<Reason>,
    /// All rows, in order.
    pub rows: Vec<StatusRow>,
    /// When the shop's list was fetched.
    pub listed_at: Option<Timestamp>,
    /// Why the shop's list is not known.
    pub list_missing: Option<Reason>,
}

impl StatusTable {
    /// The values the chosen field may have; none for a text field.
    pub fn choices(&self) -> &[VocabularyEntry] {
        self.chosen
            .as_ref()
            .and_then(|chosen| find(&self.fields, chosen))
            .map_or(&[], |offered| offered.field.choices.as_slice())
    }

    /// Records that wait for a status which has a counterpart by now: the next sync delivers them.
    pub fn released(&self) -> u64 {
        let rule = self.flow.statuses.as_ref().map(|table| &table.unmapped);
        let holds_rest = matches!(rule, Some(UnmappedStatus::Hold));
        self.rows
            .iter()
            .filter(|row| row.value.is_some() || !holds_rest)
            .map(|row| row.held)
            .sum()
    }
}

/// Loads the table of an integration, by its name in addresses. Lists that were never fetched are fetched now.
pub async fn load(
    services: &Services,
    team: &TeamId,
    slug: &str,
) -> Result<StatusTable, StatusError> {
    let integration = integrations::by_slug(&services.db, team, slug)
        .await?
        .ok_or(StatusError::NotFound)?;
    let flow = orders(services, &integration).await?;
    let (fields, fields_missing) = apart(fields(services, &integration, Freshness::Stored).await)?;
    let (list, list_missing) = apart(list(services, &integration, Freshness::Stored).await)?;
    let listed_at = list.as_ref().map(|list| list.at);
    let list = list.map(|list| list.entries).unwrap_or_default();
    let held = held_statuses::count(&services.db, &integration.id, &flow.stream).await?;
    let table = flow.statuses.as_ref().map(|table| &table.rows);
    Ok(StatusTable {
        rows: merge(&list, table.unwrap_or(&Default::default()), &held),
        chosen: chosen(&flow.mapping).filter(|_| flow.statuses.is_some()),
        fields: fields.unwrap_or_default(),
        fields_missing,
        listed_at,
        list_missing,
        integration,
        flow,
    })
}

/// A list, or why there is none.
fn apart<T>(fetched: Result<T, StatusError>) -> Result<(Option<T>, Option<Reason>), StatusError> {
    match fetched {
        Ok(list) => Ok((Some(list), None)),
        Err(StatusError::Vocabulary(VocabularyError::Platform(error))) => {
            Ok((None, Some(*error.reason)))
        }
        Err(error) => Err(error),
    }
}

/// The flow that brings orders to the system.
pub(super) async fn orders(
    services: &Services,
    integration: &Integration,
) -> Result<Flow, StatusError> {
    let flows = flows::list(&services.db, &integration.id).await?;
    flows
        .into_iter()
        .find(|flow| flow.stream == Stream::ORDERS && flow.direction == Direction::ToSystem)
        .ok_or(StatusError::NoOrders)
}

/// The statuses the shop names.
pub(super) async fn list(
    services: &Services,
    integration: &Integration,
    freshness: Freshness,
) -> Result<Fetched<VocabularyEntry>, StatusError> {
    let settings = settings(integration, &integration.shop_settings);
    let side = Side {
        team: &integration.team,
        connection: &integration.shop,
        settings: &settings,
    };
    Ok(vocabulary::list(services, &side, ORDER_STATUSES, freshness).await?)
}

/// The statuses the shop named when it was last asked; none before.
pub(super) async fn earlier_list(
    services: &Services,
    integration: &Integration,
) -> Result<Option<Vec<VocabularyEntry>>, StatusError> {
    let settings = settings(integration, &integration.shop_settings);
    let side = Side {
        team: &integration.team,
        connection: &integration.shop,
        settings: &settings,
    };
    let stored = vocabulary::stored_list(services, &side, ORDER_STATUSES).await?;
    Ok(stored.map(|list| list.entries))
}

/// Fields of the orders' records that can hold a status, those with choices first.
pub(super) async fn fields(
    services: &Services,
    integration: &Integration,
    freshness: Freshness,
) -> Result<Vec<Offered>, StatusError> {
    let mut offered = Vec::new();
    for stream in record_streams(system(services, integration).await?.as_ref()) {
        let all = target_fields(services, integration, &stream, freshness).await?;
        offered.extend(all.into_iter().filter(holds_status).map(|field| Offered {
            stream: stream.clone(),
            field,
        }));
    }
    offered.sort_by_key(|offered| offered.field.choices.is_empty());
    Ok(offered)
}

/// All fields of a stream of the system.
pub(super) async fn target_fields(
    services: &Services,
    integration: &Integration,
    stream: &Stream,
    freshness: Freshness,
) -> Result<Vec<TargetField>, StatusError> {
    let settings = settings(integration, &integration.system_settings);
    let side = Side {
        team: &integration.team,
        connection: &integration.system,
        settings: &settings,
    };
    let fields = vocabulary::target_fields(services, &side, stream, freshness).await?;
    Ok(fields.entries)
}

/// The system's connector.
pub(super) async fn system(
    services: &Services,
    integration: &Integration,
) -> Result<Arc<dyn Connector>, StatusError> {
    let connection = connections::get(&services.db, &integration.team, &integration.system).await?;
    connection
        .and_then(|connection| services.registry.get(&connection.platform))
        .ok_or(StatusError::NotFound)
}

/// The offered field that was chosen.
pub(super) fn find<'a>(fields: &'a [Offered], choice: &FieldChoice) -> Option<&'a Offered> {
    fields
        .iter()
        .find(|offered| offered.stream == choice.stream && offered.field.key == choice.field)
}

fn record_streams(system: &dyn Connector) -> Vec<Stream> {
    system
        .describe()
        .targets
        .iter()
        .filter(|target| {
            target.role == TargetRole::OfPerson && target.takes.contains(&Stream::ORDERS)
        })
        .map(|target| target.stream.clone())
        .collect()
}

fn holds_status(field: &TargetField) -> bool {
    let fits = match field.kind {
        FieldKind::Choice | FieldKind::Choices => !field.choices.is_empty(),
        FieldKind::Text => true,
        _ => false,
    };
    fits && !field.read_only && !field.parent
}

fn settings(
    integration: &Integration,
    values: &std::collections::BTreeMap<String, String>,
) -> SideSettings {
    SideSettings {
        values: values.clone(),
        namespace: integration.namespace.clone(),
    }
}
