//! `a[b][0]=c`: how the platform writes nested data into addresses and forms (daktela.md 5, 6).

use serde_json::{Map, Value};

/// Reads a query or a form into a tree: maps, arrays where the keys count from 0, and text.
pub(super) fn parse(text: &[u8]) -> Map<String, Value> {
    let mut tree = Map::new();
    for (name, value) in url::form_urlencoded::parse(text) {
        let (head, rest) = name.split_at(name.find('[').unwrap_or(name.len()));
        let steps: Vec<&str> = rest
            .split('[')
            .skip(1)
            .map(|step| step.trim_end_matches(']'))
            .collect();
        insert(&mut tree, head, &steps, value.into_owned());
    }
    tree.into_iter()
        .map(|(key, value)| (key, listed(value)))
        .collect()
}

fn insert(level: &mut Map<String, Value>, key: &str, steps: &[&str], value: String) {
    // `[]` means the next number.
    let key = if key.is_empty() {
        level.len().to_string()
    } else {
        key.to_owned()
    };
    match steps {
        [] => {
            level.insert(key, Value::String(value));
        }
        [next, rest @ ..] => {
            let below = level
                .entry(key)
                .or_insert_with(|| Value::Object(Map::new()));
            if !below.is_object() {
                *below = Value::Object(Map::new());
            }
            if let Value::Object(below) = below {
                insert(below, next, rest, value);
            }
        }
    }
}

/// Maps whose keys are 0, 1, 2, ... become arrays, in the order of the numbers.
fn listed(value: Value) -> Value {
    let Value::Object(map) = value else {
        return value;
    };
    let mut map: Map<String, Value> = map
        .into_iter()
        .map(|(key, value)| (key, listed(value)))
        .collect();
    let counts =
        !map.is_empty() && (0..map.len()).all(|index| map.contains_key(&index.to_string()));
    if counts {
        (0..map.len())
            .filter_map(|index| map.remove(&index.to_string()))
            .collect()
    } else {
        Value::Object(map)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn nested_groups_and_lists_are_read() {
        let text = b"filter[logic]=or&filter[filters][1][field]=b&filter[filters][0][field]=a&fields[]=name&fields[]=title";
        let tree = serde_json::Value::Object(parse(text));
        let filters = json!([{"field": "a"}, {"field": "b"}]);
        assert_eq!(
            tree,
            json!({"filter": {"logic": "or", "filters": filters}, "fields": ["name", "title"]})
        );
    }
}
