//! Where an order's status goes: as the shop calls it, or by the table into a field of the system.

use crate::mapping::STATUS_MAPPED;
use mostek_model::{FieldMapping, MappingSet, MappingSource, StatusMapping, Stream, WriteRule};
use serde::{Deserialize, Serialize};

/// A field of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChoice {
    /// Its stream.
    pub stream: Stream,
    /// Its key.
    pub field: String,
}

/// Where the status goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// As the shop calls it; no table.
    AsTheShop,
    /// By the table, into this field.
    Table(FieldChoice),
}

/// What was put aside, so that going back restores it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What filled the field before the mapped status did.
    #[serde(default)]
    replaced: Option<Replaced>,
    /// The table, while it is not used.
    #[serde(default)]
    table: Option<StatusMapping>,
}

/// A row of the field mapping that made room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Replaced {
    stream: Stream,
    field: String,
    row: Option<FieldMapping>,
}

/// The parts of a flow that a choice changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub mapping: MappingSet,
    pub statuses: Option<StatusMapping>,
    pub aside: Aside,
}

/// The field the mapped status goes into now.
pub(super) fn chosen(mapping: &MappingSet) -> Option<FieldChoice> {
    mapping.iter().find_map(|(stream, rows)| {
        let row = rows.iter().find(|row| takes_status(row))?;
        Some(FieldChoice {
            stream: stream.clone(),
            field: row.target.clone(),
        })
    })
}

/// Goes another way. `defaults` are the platform's own rows of a stream, `start` is its own table.
pub(super) fn go(
    parts: Parts,
    way: &Way,
    defaults: impl Fn(&Stream) -> Vec<FieldMapping>,
    start: Option<StatusMapping>,
) -> Parts {
    let mut parts = go_back(parts, &defaults);
    match way {
        Way::AsTheShop => {
            if let Some(table) = parts.statuses.take() {
                parts.aside.table = Some(table);
            }
        }
        Way::Table(choice) => {
            let rows = parts
                .mapping
                .entry(choice.stream.clone())
                .or_insert_with(|| defaults(&choice.stream));
            let row = FieldMapping {
                target: choice.field.clone(),
                source: MappingSource::Field(STATUS_MAPPED.to_owned()),
                steps: Vec::new(),
                write: WriteRule::Usual,
            };
            let place = rows.iter_mut().find(|row| row.target == choice.field);
            let earlier = match place {
                Some(place) => Some(std::mem::replace(place, row)),
                None => {
                    rows.push(row);
                    None
                }
            };
            parts.aside.replaced = Some(Replaced {
                stream: choice.stream.clone(),
                field: choice.field.clone(),
                row: earlier,
            });
            let table = parts.statuses.take().or(parts.aside.table.take());
            parts.statuses = Some(table.or(start).unwrap_or_default());
        }
    }
    parts
}

/// Restores what filled the fields of the mapped status; a mapping that is the platform's own again is left to it.
fn go_back(mut parts: Parts, defaults: &impl Fn(&Stream) -> Vec<FieldMapping>) -> Parts {
    let replaced = parts.aside.replaced.take();
    let mut own_again = Vec::new();
    for (stream, rows) in &mut parts.mapping {
        if !rows.iter().any(takes_status) {
            continue;
        }
        let usual = defaults(stream);
        *rows = std::mem::take(rows)
            .into_iter()
            .filter_map(|row| {
                if !takes_status(&row) {
                    return Some(row);
                }
                match &replaced {
                    Some(kept) if kept.stream == *stream && kept.field == row.target => {
                        kept.row.clone()
                    }
                    _ => usual
                        .iter()
                        .find(|usual| usual.target == row.target)
                        .cloned(),
                }
            })
            .collect();
        if *rows == usual {
            own_again.push(stream.clone());
        }
    }
    parts
        .mapping
        .retain(|stream, _| !own_again.contains(stream));
    parts
}

fn takes_status(row: &FieldMapping) -> bool {
    matches!(&row.source, MappingSource::Field(name) if name == STATUS_MAPPED)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDS: Stream = Stream::named("records");

    fn row(target: &str, source: &str) -> FieldMapping {
        FieldMapping {
            target: target.to_owned(),
            source: MappingSource::Field(source.to_owned()),
            steps: Vec::new(),
            write: WriteRule::OnCreate,
        }
    }

    fn defaults(_: &Stream) -> Vec<FieldMapping> {
        vec![row("title", "code"), row("stage", "placed_at")]
    }

    fn into(field: &str) -> Way {
        Way::Table(FieldChoice {
            stream: RECORDS,
            field: field.to_owned(),
        })
    }

    #[test]
    fn choosing_a_field_fills_it_with_the_mapped_status_and_going_back_restores_the_default() {
        let by_table = go(Parts::default(), &into("stage"), defaults, None);
        assert_eq!(by_table.statuses, Some(StatusMapping::default()));
        assert_eq!(
            chosen(&by_table.mapping),
            Some(FieldChoice {
                stream: RECORDS,
                field: "stage".to_owned()
            })
        );
        assert_eq!(by_table.mapping[&RECORDS][0], row("title", "code"));
        let back = go(by_table, &Way::AsTheShop, defaults, None);
        assert!(back.mapping.is_empty() && back.statuses.is_none());
    }

    #[test]
    fn a_row_somebody_made_comes_back_as_it_was() {
        let own = vec![row("stage", "own"), row("title", "number")];
        let parts = Parts {
            mapping: MappingSet::from([(RECORDS, own.clone())]),
            ..Parts::default()
        };
        let by_table = go(parts, &into("stage"), defaults, None);
        let moved = go(by_table, &into("title"), defaults, None);
        assert_eq!(moved.mapping[&RECORDS][0], row("stage", "own"));
        let back = go(moved, &Way::AsTheShop, defaults, None);
        assert_eq!(back.mapping[&RECORDS], own);
    }

    #[test]
    fn a_field_nothing_filled_is_empty_again() {
        let by_table = go(Parts::default(), &into("note"), defaults, None);
        assert_eq!(by_table.mapping[&RECORDS].len(), 3);
        let back = go(by_table, &Way::AsTheShop, defaults, None);
        assert!(back.mapping.is_empty());
    }

    #[test]
    fn the_table_is_kept_while_it_is_not_used() {
        let mut by_table = go(Parts::default(), &into("stage"), defaults, None);
        if let Some(table) = &mut by_table.statuses {
            table.rows.insert("Nová".to_owned(), "OPEN".to_owned());
        }
        let table = by_table.statuses.clone();
        let back = go(by_table, &Way::AsTheShop, defaults, None);
        let again = go(back, &into("stage"), defaults, None);
        assert_eq!(again.statuses, table);
    }
}
