//! Filters: flat lists, single conditions, nested groups (daktela.md 5).

use serde_json::{Map, Value};

use super::model::Model;
use super::operator::{Test, operator};
use super::path::Path;
use super::settings::{DaktelaSettings, UnknownField};
use super::store::{Store, Stored};

/// A filter ready to be used.
#[derive(Debug)]
pub(super) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Test {
        path: Path,
        test: Test,
        not: bool,
        wanted: Vec<String>,
        fold: bool,
    },
}

/// A filter the instance does not understand, with the part it does not know.
#[derive(Debug)]
pub(super) struct BadFilter(pub(super) String);

/// What a filter is read against.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) store: &'a Store,
    pub(super) settings: &'a DaktelaSettings,
    pub(super) model: Model,
}

impl Reader<'_> {
    pub(super) fn read(self, tree: &Value) -> Result<Filter, BadFilter> {
        match tree {
            Value::Array(list) => list
                .iter()
                .map(|part| self.read(part))
                .collect::<Result<_, _>>()
                .map(Filter::All),
            Value::Object(map) if map.contains_key("field") => self.condition(map),
            Value::Object(map) if map.contains_key("filters") => {
                let parts = match map.get("filters") {
                    Some(Value::Array(list)) => list.iter().collect::<Vec<_>>(),
                    Some(Value::Object(map)) => map.values().collect(),
                    _ => return Err(BadFilter("filters".into())),
                };
                let parts = parts
                    .into_iter()
                    .map(|part| self.read(part))
                    .collect::<Result<Vec<_>, _>>()?;
                match map.get("logic").and_then(Value::as_str).unwrap_or("and") {
                    "and" => Ok(Filter::All(parts)),
                    "or" => Ok(Filter::Any(parts)),
                    other => Err(BadFilter(other.to_owned())),
                }
            }
            // A list whose numbers have gaps.
            Value::Object(map) => map
                .values()
                .map(|part| self.read(part))
                .collect::<Result<_, _>>()
                .map(Filter::All),
            other => Err(BadFilter(other.to_string())),
        }
    }

    fn condition(self, map: &Map<String, Value>) -> Result<Filter, BadFilter> {
        let text = |name: &str| map.get(name).and_then(Value::as_str).unwrap_or_default();
        let field = text("field");
        let name = if map.contains_key("operator") {
            text("operator")
        } else {
            "eq"
        };
        let (test, not) = operator(name).ok_or_else(|| BadFilter(name.to_owned()))?;
        let Some(path) = Path::find(self.store, self.settings, self.model, field) else {
            return match self.settings.unknown_field {
                UnknownField::Refuse => Err(BadFilter(field.to_owned())),
                UnknownField::Ignore => Ok(Filter::All(Vec::new())),
            };
        };
        let fold =
            test.folds() || self.settings.ignore_case || matches!(text("ignoreCase"), "1" | "true");
        let mut wanted: Vec<String> = match map.get("value") {
            Some(Value::Array(values)) => values
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            Some(Value::String(value)) => vec![value.clone()],
            _ => vec![String::new()],
        };
        if fold {
            wanted
                .iter_mut()
                .for_each(|text| *text = text.to_lowercase());
        }
        Ok(Filter::Test {
            path,
            test,
            not,
            wanted,
            fold,
        })
    }
}

impl Filter {
    pub(super) fn holds(&self, store: &Store, record: &Stored) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(store, record)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(store, record)),
            Self::Test {
                path,
                test,
                not,
                wanted,
                fold,
            } => {
                let hit = path.any(store, record, |value| {
                    if *fold {
                        test.passes(&value.to_lowercase(), wanted)
                    } else {
                        test.passes(value, wanted)
                    }
                });
                // "Empty" holds when no value was found at all.
                let hit = if *test == Test::Empty { !hit } else { hit };
                hit != *not
            }
        }
    }
}
