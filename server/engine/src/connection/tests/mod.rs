//! Stories of saving and testing connections, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod made;
mod moved;

use super::{ConnectionDraft, SaveError};
use mostek_model::PlatformId;
use std::collections::BTreeMap;

fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

/// A new connection to a system.
fn system(form: &[(&str, &str)]) -> ConnectionDraft {
    ConnectionDraft {
        id: None,
        platform: PlatformId::new("daktela"),
        name: "Daktela".to_owned(),
        values: values(form),
        revision: 0,
        new_id: None,
    }
}

/// The wrong fields of a form, with what is wrong.
fn wrong<T: std::fmt::Debug>(refused: Result<T, SaveError>) -> Vec<(String, String)> {
    let Err(SaveError::Form(errors)) = refused else {
        panic!("the form was not refused: {refused:?}");
    };
    errors
        .into_iter()
        .map(|error| (error.key, error.code))
        .collect()
}

fn one(key: &str, code: &str) -> Vec<(String, String)> {
    vec![(key.to_owned(), code.to_owned())]
}
