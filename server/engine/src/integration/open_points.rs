//! What an integration still lacks before it can run.

use crate::connection::check;
use crate::field_mapping::{self, Bank, Pair};
use crate::mapping::{self, MappingFault};
use crate::services::Services;
use crate::store::StoreError;
use crate::store::flows;
use crate::store::integrations::Integration;
use crate::vocabulary::{Freshness, VocabularyError};
use mostek_model::{Reason, Side};
use std::fmt;

/// Something an integration lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenPoint {
    /// The connection of a side is gone, or this version has no connector for its platform.
    Connection {
        /// Which side.
        side: Side,
    },
    /// A setting of a side is missing or wrong.
    Setting {
        /// Which side.
        side: Side,
        /// The setting's key.
        key: String,
    },
    /// Nothing moves.
    NoFlow,
    /// The target requires a field that no row fills.
    RequiredField {
        /// Which table.
        pair: Pair,
        /// The field's key.
        field: String,
        /// The platform's own label.
        title: String,
    },
    /// A row fills a field the target does not have (any more).
    UnknownField {
        /// Which table.
        pair: Pair,
        /// The field's key.
        field: String,
    },
    /// A row takes the mapped status, but no statuses are mapped.
    NoStatuses {
        /// Which table.
        pair: Pair,
        /// The field's key.
        field: String,
    },
    /// The target did not tell its fields, so nobody can say whether the mapping fits.
    FieldsUnknown {
        /// Which table.
        pair: Pair,
        /// Why, in the platform's words.
        reason: Reason,
    },
}

/// By the names files use, for the command line.
impl fmt::Display for OpenPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection { side } => f.write_str(side.as_str()),
            Self::Setting { side, key } => write!(f, "{}.{key}", side.as_str()),
            Self::NoFlow => f.write_str("flow"),
            Self::RequiredField { pair, field, .. } => {
                write!(
                    f,
                    "a row for the required field `{field}` of {}",
                    pair.target
                )
            }
            Self::UnknownField { pair, field } => {
                write!(
                    f,
                    "{} has no field `{field}` (any more); its row",
                    pair.target
                )
            }
            Self::NoStatuses { pair, field } => write!(
                f,
                "flow.statuses of {}, which the row for `{field}` takes",
                pair.source
            ),
            Self::FieldsUnknown { pair, reason } => {
                let words = crate::texts::reason(mostek_model::Language::En, reason);
                write!(f, "the fields of {}: {words}", pair.target)
            }
        }
    }
}

/// What an integration still lacks as far as that can be told without its platforms: settings and flows.
pub async fn open_settings(
    services: &Services,
    integration: &Integration,
) -> Result<Vec<OpenPoint>, StoreError> {
    let mut open = Vec::new();
    for side in [Side::Shop, Side::System] {
        open.extend(of_side(services, integration, side).await?);
    }
    let flows = flows::list(&services.db, &integration.id).await?;
    if flows.is_empty() {
        open.push(OpenPoint::NoFlow);
    }
    Ok(open)
}

/// Everything an integration still lacks. Target fields that were never fetched are asked for.
pub async fn open_points(
    services: &Services,
    integration: &Integration,
) -> Result<Vec<OpenPoint>, StoreError> {
    let mut open = open_settings(services, integration).await?;
    let settings_suffice = open.is_empty();
    if settings_suffice {
        let pairs = ignoring_gone(field_mapping::pairs(services, integration).await)?;
        for pair in pairs.unwrap_or_default() {
            open.extend(of_pair(services, integration, pair).await?);
        }
    }
    Ok(open)
}

async fn of_side(
    services: &Services,
    integration: &Integration,
    side: Side,
) -> Result<Vec<OpenPoint>, StoreError> {
    let bank = ignoring_gone(Bank::of(services, integration, side).await)?;
    let Some(bank) = bank else {
        return Ok(vec![OpenPoint::Connection { side }]);
    };
    let wrong = check(
        bank.connector.describe().integration,
        services.addresses,
        |key| bank.settings.values.get(key).map(String::as_str),
    );
    Ok(wrong
        .into_iter()
        .map(|error| OpenPoint::Setting {
            side,
            key: error.key,
        })
        .collect())
}

async fn of_pair(
    services: &Services,
    integration: &Integration,
    pair: Pair,
) -> Result<Vec<OpenPoint>, StoreError> {
    let table = match field_mapping::load(services, integration, &pair, Freshness::Stored).await {
        Ok(Some(table)) => table,
        Ok(None) | Err(VocabularyError::NotFound) => return Ok(Vec::new()),
        Err(VocabularyError::Store(error)) => return Err(error),
        Err(VocabularyError::Platform(error)) => {
            let reason = *error.reason;
            return Ok(vec![OpenPoint::FieldsUnknown { pair, reason }]);
        }
    };
    let faults = mapping::check(&table.rows, &table.fields, table.flow.statuses.is_some());
    let point = |fault| match fault {
        MappingFault::RequiredField { field, title } => OpenPoint::RequiredField {
            pair: pair.clone(),
            field,
            title,
        },
        MappingFault::UnknownField { field } => OpenPoint::UnknownField {
            pair: pair.clone(),
            field,
        },
        MappingFault::NoStatuses { field } => OpenPoint::NoStatuses {
            pair: pair.clone(),
            field,
        },
    };
    Ok(faults.into_iter().map(point).collect())
}

/// None for what is gone.
fn ignoring_gone<T>(found: Result<T, VocabularyError>) -> Result<Option<T>, StoreError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(VocabularyError::Store(error)) => Err(error),
        Err(VocabularyError::NotFound | VocabularyError::Platform(_)) => Ok(None),
    }
}
