//! What a mapping table is shown with: a real record, and the target's fields as they are now.

use crate::data::PageError;
use leptos::prelude::*;

/// Chooses the record a table is shown with. `then` is `find`, `newest`, `older` or `newer`.
#[server(endpoint = "choose_record")]
pub async fn choose_record(
    #[server(default)] slug: String,
    #[server(default)] of: String,
    #[server(default)] edit: String,
    #[server(default)] text: String,
    #[server(default)] then: String,
) -> Result<(), PageError> {
    use super::finish;
    use super::save_field::{gone, table_of};
    use crate::data::fields_address;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::field_mapping::{SampleError, Wanted, choose_sample};
    use mostek_model::Role;

    let back = fields_address(&slug, &of, &edit);
    let Some(person) = finish::person(Role::Operator, &back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let Some((integration, pair)) = table_of(&services, &person, &slug, &of).await? else {
        return finish::show("/integrations", gone()).await;
    };
    let wanted = match then.as_str() {
        "older" => Wanted::Older,
        "newer" => Wanted::Newer,
        "find" if !text.trim().is_empty() => Wanted::Named(text.clone()),
        _ => Wanted::Newest,
    };
    let step = matches!(wanted, Wanted::Older | Wanted::Newer);
    let actor = server::actor(&person);
    let chosen = choose_sample(&services, &actor, &integration, &pair, wanted).await;
    let entered = |code: &str| StoredFlash::notice(Tone::Warn, code).entered("text", text.clone());
    match chosen {
        Ok(_) => finish::go(&back),
        Err(SampleError::NoneFits { .. }) if step => {
            finish::show(&back, entered("notice-record-last")).await
        }
        Err(SampleError::NoneFits { looked_at, all }) => {
            let code = match (looked_at, all) {
                (0, _) => "notice-record-none-at-all",
                (_, true) => "notice-record-none",
                (_, false) => "notice-record-none-so-far",
            };
            let flash = entered(code)
                .with("count", looked_at.to_string())
                .with("n", looked_at.to_string());
            finish::show(&back, flash).await
        }
        Err(SampleError::Wait(reason)) => {
            let flash = entered("notice-record-wait").with("reason", server::reason(&reason));
            finish::show(&back, flash).await
        }
        Err(SampleError::TooSlow) => finish::show(&back, entered("notice-record-slow")).await,
        Err(SampleError::Platform(error)) => {
            let reason = server::reason(&error.reason);
            let flash = entered("notice-record-refused").with("reason", reason);
            finish::show(&back, flash).await
        }
        Err(error) => finish::trouble(&back, error).await,
    }
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
