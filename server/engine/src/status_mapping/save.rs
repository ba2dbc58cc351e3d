//! Saving the table: rows others changed meanwhile stay, and simultaneous savings survive one another.

use super::edit::{Edit, edit, mark_of_rule};
use super::names::equal_names;
use super::rows::merge;
use super::way::{FieldChoice, Parts, Way, chosen, go};
use super::{Aside, StatusError, load};
use crate::actor::Actor;
use crate::mapping::{self, MappingFault};
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, audit, held_statuses, mapping_changes, millis, statuses_aside};
use crate::vocabulary::Freshness;
use mostek_connectors::contract::{Connector, TargetField, VocabularyEntry};
use mostek_model::{FieldMapping, IntegrationId, Role, StatusMapping, Stream, UnmappedStatus};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How often saving is tried while others change the same integration.
const MOST_TRIES: usize = 8;

/// The table as a person filled it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableDraft {
    /// Rows that were shown.
    pub edits: Vec<Edit>,
    /// The rule for the rest, with the [`super::mark_of_rule`] of what was shown.
    pub rule: Option<(UnmappedStatus, String)>,
    /// Also match statuses with values of equal names.
    pub equal_names: bool,
}

/// What became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Statuses somebody else changed meanwhile; not overwritten.
    pub conflicts: Vec<String>,
    /// Somebody else changed the rule meanwhile; not overwritten.
    pub rule_conflict: bool,
    /// Statuses that were matched by equal names.
    pub matched: usize,
}

/// Saves the table.
pub async fn save_table(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    draft: &TableDraft,
) -> Result<Saved, StatusError> {
    actor.require(Role::Admin)?;
    let integration = stored(services, actor, id).await?;
    let (list, choices) = if draft.equal_names {
        lists(services, &integration).await?
    } else {
        Default::default()
    };
    let held = held_statuses::count(&services.db, id, &Stream::ORDERS).await?;
    change(services, actor, id, |_, flow, aside| {
        // Somebody may have chosen the other way meanwhile: what was filled in would be kept nowhere.
        let mut table = flow.statuses.clone().ok_or(StatusError::Off)?;
        let edited = edit(&table.rows, &draft.edits);
        let mut saved = Saved {
            conflicts: edited.conflicts,
            ..Saved::default()
        };
        table.rows = edited.rows;
        let pairs = equal_names(&merge(&list, &table.rows, &held), &choices);
        saved.matched = pairs.len();
        table.rows.extend(pairs);
        if let Some((rule, shown)) = &draft.rule
            && *rule != table.unmapped
            && mark_of_rule(rule) != *shown
        {
            saved.rule_conflict = mark_of_rule(&table.unmapped) != *shown;
            if !saved.rule_conflict {
                table.unmapped = rule.clone();
            }
        }
        let flow = Flow {
            statuses: Some(table),
            ..flow
        };
        Ok((flow, aside, saved))
    })
    .await
}

/// Chooses where the status goes.
pub async fn choose_way(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    way: &Way,
) -> Result<(), StatusError> {
    actor.require(Role::Admin)?;
    let integration = stored(services, actor, id).await?;
    if let Way::Table(choice) = way {
        check(services, &integration, choice).await?;
    }
    let connector = load::system(services, &integration).await?;
    let now = load::orders(services, &integration).await?;
    let mut fields = BTreeMap::new();
    let wanted = match way {
        Way::Table(choice) => Some(choice.stream.clone()),
        Way::AsTheShop => None,
    };
    for stream in now.mapping.keys().cloned().chain(wanted) {
        let known = load::target_fields(services, &integration, &stream, Freshness::Stored).await?;
        fields.insert(stream, known);
    }
    change(services, actor, id, |integration, flow, aside| {
        if current(&flow).as_ref() == Some(way) {
            return Ok((flow, aside, ()));
        }
        let before = flow.clone();
        let parts = Parts {
            mapping: flow.mapping.clone(),
            statuses: flow.statuses.clone(),
            aside,
        };
        let usual = |stream: &Stream| defaults(connector.as_ref(), stream, &fields);
        let parts = go(parts, way, usual, start(connector.as_ref()));
        let flow = Flow {
            mapping: parts.mapping,
            statuses: parts.statuses,
            ..flow
        };
        let runs = integration.state != IntegrationState::Draft;
        if runs && let Some(title) = left_empty(&before, &flow, &fields, &usual) {
            return Err(StatusError::Required(title));
        }
        Ok((flow, parts.aside, ()))
    })
    .await
}

/// A required field that was filled and would not be any more: nothing at all could be delivered then.
fn left_empty(
    before: &Flow,
    after: &Flow,
    fields: &BTreeMap<Stream, Vec<TargetField>>,
    usual: &impl Fn(&Stream) -> Vec<FieldMapping>,
) -> Option<String> {
    let open = |flow: &Flow, stream: &Stream, fields: &[TargetField]| {
        let rows = flow.mapping.get(stream).cloned();
        let rows = rows.unwrap_or_else(|| usual(stream));
        mapping::check(&rows, fields, flow.statuses.is_some())
    };
    fields.iter().find_map(|(stream, fields)| {
        let earlier = open(before, stream, fields);
        let new = open(after, stream, fields)
            .into_iter()
            .filter(|fault| !earlier.contains(fault));
        new.into_iter().find_map(|fault| match fault {
            MappingFault::RequiredField { title, .. } => Some(title),
            MappingFault::UnknownField { .. } | MappingFault::NoStatuses { .. } => None,
        })
    })
}

/// Where the status goes now; none where a table fills no field, or a field waits for a table.
fn current(flow: &Flow) -> Option<Way> {
    match (&flow.statuses, chosen(&flow.mapping)) {
        (None, None) => Some(Way::AsTheShop),
        (Some(_), Some(choice)) => Some(Way::Table(choice)),
        _ => None,
    }
}

async fn check(
    services: &Services,
    integration: &Integration,
    choice: &FieldChoice,
) -> Result<(), StatusError> {
    let fields = load::fields(services, integration, Freshness::Stored).await?;
    match load::find(&fields, choice) {
        Some(_) => Ok(()),
        None => Err(StatusError::NoField(choice.field.clone())),
    }
}

/// The platform's own rows, as far as their fields exist.
fn defaults(
    system: &dyn Connector,
    stream: &Stream,
    fields: &BTreeMap<Stream, Vec<TargetField>>,
) -> Vec<FieldMapping> {
    let known = |row: &&FieldMapping| {
        fields
            .get(stream)
            .is_some_and(|fields| fields.iter().any(|field| field.key == row.target))
    };
    let all = &system.describe().defaults.fields;
    all.iter()
        .filter(|(source, to, _)| *source == Stream::ORDERS && to == stream)
        .flat_map(|(_, _, rows)| rows.iter().filter(known))
        .cloned()
        .collect()
}

fn start(system: &dyn Connector) -> Option<StatusMapping> {
    let all = &system.describe().defaults.statuses;
    all.iter()
        .find(|(source, _)| *source == Stream::ORDERS)
        .map(|(_, table)| table.clone())
}

/// The shop's statuses and the values of the chosen field, as they were fetched last.
async fn lists(
    services: &Services,
    integration: &Integration,
) -> Result<(Vec<VocabularyEntry>, Vec<VocabularyEntry>), StatusError> {
    let table = load(services, &integration.team, &integration.slug).await?;
    let choices = table.choices().to_vec();
    let list = load::earlier_list(services, integration).await?;
    Ok((list.unwrap_or_default(), choices))
}

async fn stored(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<Integration, StatusError> {
    integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(StatusError::NotFound)
}

/// Changes the flow of orders as it is now. When somebody else changes the integration in the same moment, the change is
/// made again from what that one left.
async fn change<T>(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    make: impl Fn(&Integration, Flow, Aside) -> Result<(Flow, Aside, T), StatusError>,
) -> Result<T, StatusError> {
    for _ in 0..MOST_TRIES {
        // The integration is read first: whoever changes its flows later counts its revision up.
        let integration = stored(services, actor, id).await?;
        let flow = load::orders(services, &integration).await?;
        let aside = statuses_aside::find(&services.db, id, &flow.stream, flow.direction).await?;
        let before = flow.clone();
        let (flow, aside, told) = make(&integration, flow, aside)?;
        if flow == before {
            return Ok(told);
        }
        match store(services, actor, &integration, (&before, &flow), &aside).await {
            Err(StoreError::Changed { .. }) => {}
            stored => {
                stored?;
                return Ok(told);
            }
        }
    }
    Err(StatusError::Busy)
}

async fn store(
    services: &Services,
    actor: &Actor,
    integration: &Integration,
    (before, after): (&Flow, &Flow),
    aside: &Aside,
) -> Result<(), StoreError> {
    let (now, id) = (services.now(), &integration.id);
    // Runs start by the database's clock; "after the change" is told by the same one.
    let changed_at = millis(services.db.now().await?);
    let mut transaction = services.db.begin().await?;
    let revision = integration.revision;
    integrations::count_change(&mut transaction, &actor.team, id, revision, millis(now)).await?;
    flows::save(&mut transaction, id, after).await?;
    for stream in changed_streams(before, after) {
        mapping_changes::note(&mut transaction, &after.id, stream, changed_at).await?;
    }
    statuses_aside::save(&mut transaction, id, &after.stream, after.direction, aside).await?;
    let entry = audit::Entry {
        action: "integration.statuses",
        subject_kind: "integration",
        subject_id: id.as_str(),
    };
    let (from, to) = (shown(before, after), shown(after, before));
    audit::append_within(&mut transaction, actor, &entry, &from, &to, now).await?;
    transaction.commit().await
}

/// The target streams whose rows differ.
fn changed_streams<'a>(before: &'a Flow, after: &'a Flow) -> BTreeSet<&'a Stream> {
    let all = before.mapping.keys().chain(after.mapping.keys());
    all.filter(|stream| before.mapping.get(*stream) != after.mapping.get(*stream))
        .collect()
}

/// One side of a change, without the rows that are the same on both.
fn shown(this: &Flow, other: &Flow) -> Value {
    let rows = |flow: &Flow| {
        let table = flow.statuses.as_ref();
        table.map(|table| table.rows.clone()).unwrap_or_default()
    };
    let mut differing = rows(this);
    let others = rows(other);
    differing.retain(|status, value| others.get(status) != Some(value));
    json!({
        "field": chosen(&this.mapping).map(|choice| choice.field),
        "unmapped": this.statuses.as_ref().map(|table| &table.unmapped),
        "rows": differing,
    })
}
