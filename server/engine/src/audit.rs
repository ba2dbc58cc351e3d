//! Reading the audit log: what an entry changed, field by field.

use serde_json::Value;
use std::collections::BTreeMap;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path to it, such as `settings.address`; empty where the whole thing is one value.
    pub field: String,
    /// What it was; none for nothing.
    pub before: Option<String>,
    /// What it is now; none for nothing.
    pub after: Option<String>,
}

/// The fields in which two states of a thing differ, in alphabetical order. Blank values count as nothing.
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let (before, after) = (leaves(before), leaves(after));
    let mut fields: Vec<&String> = before.keys().chain(after.keys()).collect();
    fields.sort();
    fields.dedup();
    fields
        .into_iter()
        .filter(|field| before.get(*field) != after.get(*field))
        .map(|field| Difference {
            field: field.clone(),
            before: before.get(field).cloned(),
            after: after.get(field).cloned(),
        })
        .collect()
}

fn leaves(value: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(value, String::new(), &mut found);
    found
}

fn collect(value: &Value, path: String, found: &mut BTreeMap<String, String>) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::Null => {}
        Value::Object(map) => {
            for (name, value) in map {
                collect(value, below(name), found);
            }
        }
        // Lists of plain values read best in one line.
        Value::Array(list) if list.iter().all(|one| !one.is_object() && !one.is_array()) => {
            let words: Vec<String> = list.iter().map(plain).collect();
            keep(path, words.join(", "), found);
        }
        Value::Array(list) => {
            for (number, value) in list.iter().enumerate() {
                let (name, field) = name_of(value, number);
                let path = below(&name);
                let known = found.len();
                collect(value, path.clone(), found);
                // What names the row need not be told again beside the rest of it.
                if found.len() > known + 1 {
                    found.remove(&format!("{path}.{field}"));
                }
            }
        }
        value => keep(path, plain(value), found),
    }
}

fn keep(path: String, words: String, found: &mut BTreeMap<String, String>) {
    if !words.is_empty() {
        found.insert(path, words);
    }
}

/// The fields a part of a list may be called by: rows that moved are the same rows.
const NAMES: [&str; 6] = ["stream", "target", "key", "from", "id", "name"];

/// What a part of a list is called, and the field that says so.
fn name_of(value: &Value, number: usize) -> (String, &'static str) {
    NAMES
        .into_iter()
        .find_map(|field| Some((value.get(field)?.as_str()?.to_owned(), field)))
        .unwrap_or_else(|| ((number + 1).to_string(), ""))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(before: Value, after: Value) -> Vec<String> {
        differences(&before, &after)
            .into_iter()
            .map(|one| {
                let or_nothing = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
                format!(
                    "{}: {} > {}",
                    one.field,
                    or_nothing(one.before),
                    or_nothing(one.after)
                )
            })
            .collect()
    }

    #[test]
    fn only_what_differs_is_told_by_its_path() {
        let before = json!({ "name": "Shop", "settings": { "address": "a", "pattern": "-11" }, "tags": ["x"] });
        let after = json!({ "name": "Shop", "settings": { "address": "b", "zone": "" }, "tags": ["x", "y"] });
        assert_eq!(
            told(before, after),
            [
                "settings.address: a > b",
                "settings.pattern: -11 > -",
                "tags: x > x, y"
            ]
        );
    }

    #[test]
    fn rows_of_lists_are_known_by_their_names_not_by_their_places() {
        let before = json!({ "flows": [{ "stream": "orders", "direction": "in" }] });
        let after = json!({ "flows": [
            { "stream": "customers", "direction": "in" },
            { "stream": "orders", "direction": "in" },
        ] });
        assert_eq!(told(before, after), ["flows.customers.direction: - > in"]);
    }

    #[test]
    fn single_values_and_new_things_are_told_too() {
        assert_eq!(
            told(json!("active"), json!("paused")),
            [": active > paused"]
        );
        assert_eq!(
            told(Value::Null, json!({ "email": "a@b.cz" })),
            ["email: - > a@b.cz"]
        );
        assert!(told(Value::Null, Value::Null).is_empty());
    }
}
