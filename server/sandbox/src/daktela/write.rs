//! Create, update, delete (daktela.md 6).

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::check::{Check, Draft};
use super::message::Message;
use super::model::Model;
use super::render::Renderer;
use super::settings::{DaktelaSettings, Duplicate};
use super::store::{Store, Stored};

/// `POST /{model}.json`. Each answer is the server's, `now` its local time.
pub(super) fn create(
    store: &mut Store,
    settings: &DaktelaSettings,
    model: Model,
    sent: &Map<String, Value>,
    now: &str,
) -> Answer {
    let mut draft = Check {
        store,
        settings,
        model,
        sent,
        existing: None,
    }
    .run();
    let wanted = match sent.get("name") {
        Some(Value::String(name)) if !name.is_empty() => Some(name.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let taken = wanted
        .as_ref()
        .is_some_and(|name| store.get(model, name).is_some());
    if taken && settings.duplicate == Duplicate::Problem {
        return Answer::problem("name", Message::Exists.text(settings.language));
    }
    if taken {
        draft.form.insert(
            "name".into(),
            Message::Exists.text(settings.language).into(),
        );
    }
    if model == Model::Tickets
        && wanted
            .as_ref()
            .is_some_and(|name| name.parse::<u64>().is_err())
    {
        draft
            .form
            .insert("name".into(), Message::Type.text(settings.language).into());
    }
    draft.fields.insert("created".into(), now.into());
    draft.fields.insert("edited".into(), now.into());
    let key = wanted.unwrap_or_else(|| generated(store, model));
    draft.fields.insert("name".into(), shown_name(model, &key));
    if !draft.form.is_empty() {
        return refused(store, model, draft);
    }
    store.put(
        model,
        Stored {
            key: key.clone(),
            fields: draft.fields,
            hash: 0,
        },
    );
    store.note("POST", model, &key);
    shown(store, settings, model, &key, 201)
}

/// `PUT /{model}/{name}.json`: a merge, whatever the vendor's description says.
pub(super) fn update(
    store: &mut Store,
    settings: &DaktelaSettings,
    (model, key): (Model, &str),
    sent: &Map<String, Value>,
    now: &str,
) -> Answer {
    let Some(existing) = store.get(model, key) else {
        return Answer::missing(settings);
    };
    let mut draft = Check {
        store,
        settings,
        model,
        sent,
        existing: Some(existing),
    }
    .run();
    draft.fields.insert("edited".into(), now.into());
    if !draft.form.is_empty() {
        return refused(store, model, draft);
    }
    store.put(
        model,
        Stored {
            key: key.to_owned(),
            fields: draft.fields,
            hash: 0,
        },
    );
    store.note("PUT", model, key);
    shown(store, settings, model, key, 200)
}

/// `DELETE /{model}/{name}.json`.
pub(super) fn delete(
    store: &mut Store,
    settings: &DaktelaSettings,
    model: Model,
    key: &str,
) -> Answer {
    if !store.remove(model, key, None) {
        return Answer::missing(settings);
    }
    store.note("DELETE", model, key);
    Answer::empty(204)
}

/// The record as it is now.
pub(super) fn shown(
    store: &Store,
    settings: &DaktelaSettings,
    model: Model,
    key: &str,
    status: u16,
) -> Answer {
    match store.get(model, key) {
        Some(record) => Answer::result(status, Renderer { store, settings }.record(model, record)),
        None => Answer::missing(settings),
    }
}

/// 400 with the reasons and an echo of what was sent, as if it had been stored.
fn refused(store: &Store, model: Model, draft: Draft) -> Answer {
    let error = json!({"form": draft.form});
    if draft.foreign {
        return Answer::refused(400, error, json!({}));
    }
    // The echo shows what was typed, not what would have been stored: null stays null.
    let mut echo: Map<String, Value> = model
        .fields()
        .iter()
        .map(|field| {
            (
                field.name.to_owned(),
                draft.fields.get(field.name).cloned().unwrap_or(Value::Null),
            )
        })
        .collect();
    let mut custom = draft
        .fields
        .get("customFields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    for field in store.scheme_of(model, &draft.fields) {
        custom
            .entry(field.key.clone())
            .or_insert_with(|| json!([null]));
    }
    echo.insert(
        "customFields".into(),
        if custom.is_empty() {
            json!([])
        } else {
            Value::Object(custom)
        },
    );
    echo.insert("_sys".into(), json!({"hash": null, "model": model.path()}));
    Answer::refused(400, error, Value::Object(echo))
}

/// `{prefix}_{13 hex}{digits}`; tickets are numbered.
fn generated(store: &mut Store, model: Model) -> String {
    let serial = store.next_serial();
    if model == Model::Tickets {
        return (9_000 + serial).to_string();
    }
    format!(
        "{}_{:013x}{:09}",
        model.prefix(),
        0x0006_8c7f_ba44_cbfe_u64 + serial,
        serial
    )
}

/// Ticket names are integers, all others text.
pub(super) fn shown_name(model: Model, key: &str) -> Value {
    match key.parse::<u64>() {
        Ok(number) if model == Model::Tickets => number.into(),
        _ => key.into(),
    }
}
