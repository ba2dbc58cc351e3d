//! Lists: filter, search, sort, page, projection (daktela.md 5).

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::filter::{BadFilter, Filter, Reader};
use super::model::Model;
use super::operator::compare;
use super::path::Path;
use super::render::Renderer;
use super::settings::{DaktelaSettings, UnknownField};
use super::store::{Store, Stored};

/// The `result` of a list; `extra` is a condition of the address itself.
pub(super) fn list(
    store: &Store,
    settings: &DaktelaSettings,
    model: Model,
    query: &Map<String, Value>,
    extra: impl Fn(&Stored) -> bool,
) -> Result<Value, BadFilter> {
    let filter = match query.get("filter") {
        Some(tree) => Reader {
            store,
            settings,
            model,
        }
        .read(tree)?,
        None => Filter::All(Vec::new()),
    };
    let search = query
        .get("q")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_lowercase();
    let sorts = sorts(store, settings, model, query.get("sort"))?;
    let mut rows: Vec<&Stored> = store
        .rows(model)
        .iter()
        .filter(|row| {
            extra(row) && filter.holds(store, row) && (search.is_empty() || found(row, &search))
        })
        .collect();
    rows.sort_by(|one, other| {
        let by = |(path, descending): &(Path, bool)| {
            let order = compare(&path.first(store, one), &path.first(store, other));
            if *descending { order.reverse() } else { order }
        };
        sorts
            .iter()
            .map(by)
            .find(|order| *order != Ordering::Equal)
            .unwrap_or(Ordering::Equal)
    });
    let total = rows.len();
    let (skip, take) = page(settings, query);
    let renderer = Renderer { store, settings };
    let fields = projection(query.get("fields"));
    let page = rows
        .into_iter()
        .skip(skip)
        .take(take)
        .map(|row| match &fields {
            Some(fields) => (row.key.clone(), renderer.projected(model, row, fields)),
            None => (row.key.clone(), renderer.record(model, row)),
        });
    let data: Value = if settings.keyed_lists {
        let data: Map<String, Value> = page.collect();
        // An empty map is an empty array to PHP.
        if data.is_empty() {
            json!([])
        } else {
            Value::Object(data)
        }
    } else {
        page.map(|(_, row)| row).collect()
    };
    Ok(json!({"data": data, "total": total}))
}

fn page(settings: &DaktelaSettings, query: &Map<String, Value>) -> (usize, usize) {
    let number = |name: &str| {
        query
            .get(name)
            .and_then(Value::as_str)
            .and_then(|text| text.parse::<usize>().ok())
    };
    let take = number("take")
        .or_else(|| number("pageSize"))
        .unwrap_or(settings.default_take)
        .min(settings.max_take);
    let skip = number("skip")
        .or_else(|| number("page").map(|page| page.saturating_sub(1) * take))
        .unwrap_or(0);
    (skip, take)
}

fn sorts(
    store: &Store,
    settings: &DaktelaSettings,
    model: Model,
    tree: Option<&Value>,
) -> Result<Vec<(Path, bool)>, BadFilter> {
    let parts: Vec<&Value> = match tree {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(single @ Value::Object(_)) => vec![single],
        _ => Vec::new(),
    };
    let mut sorts = Vec::new();
    for part in parts {
        let field = part
            .get("field")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let descending = part
            .get("dir")
            .and_then(Value::as_str)
            .is_some_and(|dir| dir.eq_ignore_ascii_case("desc"));
        match Path::find(store, settings, model, field) {
            Some(path) => sorts.push((path, descending)),
            None if settings.unknown_field == UnknownField::Ignore => {}
            None => return Err(BadFilter(field.to_owned())),
        }
    }
    Ok(sorts)
}

fn projection(tree: Option<&Value>) -> Option<Vec<String>> {
    let fields: Vec<String> = match tree? {
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Value::String(text) => text.split(',').map(|name| name.trim().to_owned()).collect(),
        _ => return None,
    };
    (!fields.is_empty()).then_some(fields)
}

fn found(row: &Stored, search: &str) -> bool {
    let has = |value: &Value| {
        value
            .as_str()
            .is_some_and(|text| text.to_lowercase().contains(search))
    };
    row.fields.iter().any(|(name, value)| match value {
        Value::Object(custom) if name == "customFields" => custom
            .values()
            .filter_map(Value::as_array)
            .flatten()
            .any(has),
        value => has(value),
    })
}
