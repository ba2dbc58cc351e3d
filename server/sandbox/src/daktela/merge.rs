//! `mergeContacts`, `mergeAccounts`, `mergeTickets` (daktela.md 6). Which record survives is not known: a setting.

use serde_json::{Map, Value};

use super::answer::Answer;
use super::model::Model;
use super::settings::DaktelaSettings;
use super::store::Store;
use super::write::shown;

/// The model a merge address is about, with the parameter that lists its names.
pub(super) fn merged_model(segment: &str) -> Option<Model> {
    match segment {
        "mergeContacts" => Some(Model::Contacts),
        "mergeAccounts" => Some(Model::Accounts),
        "mergeTickets" => Some(Model::Tickets),
        _ => None,
    }
}

pub(super) fn merge(
    store: &mut Store,
    settings: &DaktelaSettings,
    model: Model,
    query: &Map<String, Value>,
) -> Answer {
    let list = query.get(model.path()).and_then(Value::as_array);
    let mut names: Vec<String> = list
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if names.len() < 2 || names.iter().any(|name| store.get(model, name).is_none()) {
        return Answer::missing(settings);
    }
    let survivor = if settings.first_survives {
        names.remove(0)
    } else {
        names.pop().unwrap_or_default()
    };
    for name in names {
        if name != survivor {
            store.remove(model, &name, Some(&survivor));
        }
    }
    store.note("MERGE", model, &survivor);
    shown(store, settings, model, &survivor, 200)
}
