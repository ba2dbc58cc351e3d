//! What a mapping table is shown with: a real record, and the target's fields as they are now.

use crate::data::PageError;
use leptos::prelude::*;
use mostek_engine::field_mapping::Wanted;
use std::collections::BTreeMap;

/// Chooses the record a table is shown with. `then` is `find`, `newest`, `older` or `newer`. With `values`, the open
/// row's form comes along and is shown again as it was sent.
#[server(endpoint = "choose_record")]
pub async fn choose_record(
    #[server(default)] slug: String,
    #[server(default)] of: String,
    #[server(default)] edit: String,
    #[server(default)] text: String,
    #[server(default)] then: String,
    #[server(default)] revision: String,
    #[server(default)] values: BTreeMap<String, String>,
) -> Result<(), PageError> {
    use super::save_field::Sent;

    let wanted = match then.as_str() {
        "older" => Wanted::Older,
        "newer" => Wanted::Newer,
        "find" if !text.trim().is_empty() => Wanted::Named(text),
        _ => Wanted::Newest,
    };
    if !values.is_empty() {
        let sent = Sent {
            slug: slug.clone(),
            of: of.clone(),
            field: edit.clone(),
            revision,
            then,
            values,
        };
        sent.keep().await;
    }
    choose(&slug, &of, &edit, wanted).await
}

/// Asks the target for its fields as they are now.
#[server(endpoint = "refresh_fields")]
pub async fn refresh_fields(
    #[server(default)] slug: String,
    #[server(default)] of: String,
) -> Result<(), PageError> {
    use super::finish;
    use super::save_field::{gone, table_of};
    use crate::data::fields_address;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::field_mapping::load;
    use mostek_engine::vocabulary::{Freshness, VocabularyError};
    use mostek_model::Role;

    let back = fields_address(&slug, &of, "");
    let Some(person) = finish::person(Role::Operator, &back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let Some((integration, pair)) = table_of(&services, &person, &slug, &of).await? else {
        return finish::show("/integrations", gone()).await;
    };
    match load(&services, &integration, &pair, Freshness::Now).await {
        Ok(_) => {
            let flash = StoredFlash::notice(Tone::Ok, "notice-fields-refreshed");
            finish::show(&back, flash).await
        }
        Err(VocabularyError::Platform(error)) => {
            let reason = server::reason(&error.reason);
            let flash =
                StoredFlash::notice(Tone::Bad, "notice-fields-refused").with("reason", reason);
            finish::show(&back, flash).await
        }
        Err(error) => finish::trouble(&back, error).await,
    }
}

mod made {
    use crate::actions::finish;
    use crate::actions::save_field::{gone, table_of};
    use crate::data::{PageError, fields_address};
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::field_mapping::{SampleError, Wanted, choose_sample};
    use mostek_model::Role;

    /// Chooses a record and leads back to the table, with this row open.
    pub async fn choose(slug: &str, of: &str, edit: &str, wanted: Wanted) -> Result<(), PageError> {
        let back = fields_address(slug, of, edit);
        let Some(person) = finish::person(Role::Operator, &back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let Some((integration, pair)) = table_of(&services, &person, slug, of).await? else {
            return finish::show("/integrations", gone()).await;
        };
        let step = matches!(wanted, Wanted::Older | Wanted::Newer);
        let text = match &wanted {
            Wanted::Named(text) => text.clone(),
            _ => String::new(),
        };
        let actor = server::actor(&person);
        let chosen = choose_sample(&services, &actor, &integration, &pair, wanted).await;
        let entered =
            |code: &str| StoredFlash::notice(Tone::Warn, code).entered("text", text.clone());
        let flash = match chosen {
            Ok(_) => return finish::go(&back),
            Err(SampleError::NoneFits { .. }) if step => entered("notice-record-last"),
            Err(SampleError::NoneFits { looked_at, all }) => {
                let code = match (looked_at, all) {
                    (0, _) => "notice-record-none-at-all",
                    (_, true) => "notice-record-none",
                    (_, false) => "notice-record-none-so-far",
                };
                entered(code)
                    .with("count", looked_at.to_string())
                    .with("n", looked_at.to_string())
            }
            Err(SampleError::Wait(reason)) => {
                entered("notice-record-wait").with("reason", server::reason(&reason))
            }
            Err(SampleError::TooSlow) => entered("notice-record-slow"),
            Err(SampleError::Platform(error)) => {
                entered("notice-record-refused").with("reason", server::reason(&error.reason))
            }
            Err(error) => return finish::trouble(&back, error).await,
        };
        finish::show(&back, flash).await
    }
}

pub(super) use made::choose;
