//! Saving a row of a mapping table, and everything its form does before that.

use crate::data::PageError;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Saves a row when `then` is `save`; any other button only shows the form again, changed as asked. A pressed Enter
/// stands for the preview: with a `text` to look for, it looks for a record as well.
#[server(endpoint = "save_field")]
pub async fn save_field(
    #[server(default)] slug: String,
    #[server(default)] of: String,
    #[server(default)] field: String,
    #[server(default)] revision: String,
    #[server(default)] then: String,
    #[server(default)] values: BTreeMap<String, String>,
    #[server(default)] text: String,
) -> Result<(), PageError> {
    let sent = Sent {
        slug,
        of,
        field,
        revision,
        then,
        values,
    };
    made::save(sent, text).await
}

mod made {
    use crate::actions::finish;
    use crate::actions::mapping_preview::choose;
    use crate::data::{PageError, RawDraft, Then, fields_address, form_name, pair_named};
    use crate::server;
    use crate::session::{FormDraft, StoredFlash, Tone};
    use mostek_engine::field_mapping::{
        Pair, RowChange, SaveError, Saved, Wanted, load, pairs, revision, save_row,
    };
    use mostek_engine::people::SignedIn;
    use mostek_engine::store::integrations::{self, Integration};
    use mostek_engine::vocabulary::Freshness;
    use mostek_engine::{Actor, Services};
    use mostek_model::Role;
    use std::collections::BTreeMap;

    /// The form as it was sent.
    pub struct Sent {
        pub slug: String,
        pub of: String,
        pub field: String,
        pub revision: String,
        pub then: String,
        pub values: BTreeMap<String, String>,
    }

    pub async fn save(sent: Sent, text: String) -> Result<(), PageError> {
        let back = fields_address(&sent.slug, &sent.of, &sent.field);
        let Some(person) = finish::person(Role::Admin, &back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let Some((integration, pair)) = table_of(&services, &person, &sent.slug, &sent.of).await?
        else {
            return finish::show("/integrations", gone()).await;
        };
        let then = Then::parse(&sent.then);
        if then == Then::Save {
            let actor = server::actor(&person);
            return store(&services, &actor, &integration, &pair, sent).await;
        }
        if then == Then::Preview && !text.trim().is_empty() {
            sent.keep().await;
            let wanted = Wanted::Named(text);
            return choose(&sent.slug, &sent.of, &sent.field, wanted).await;
        }
        let kind = sent.values.get("add").cloned().unwrap_or_default();
        let default = if then == Then::Default {
            let table = load(&services, &integration, &pair, Freshness::Stored).await;
            let table = table.ok().flatten();
            table.and_then(|table| table.default_row(&sent.field).cloned())
        } else {
            None
        };
        let draft = RawDraft::read(&sent.values).after(&then, &kind, default.as_ref());
        sent.come_back(draft.values(), false).await;
        finish::go(&back)
    }

    /// The integration and its table.
    pub async fn table_of(
        services: &Services,
        person: &SignedIn,
        slug: &str,
        of: &str,
    ) -> Result<Option<(Integration, Pair)>, PageError> {
        let stored = integrations::by_slug(&services.db, &person.team_id, slug)
            .await
            .map_err(server::trouble)?;
        let Some(integration) = stored else {
            return Ok(None);
        };
        let pairs = pairs(services, &integration)
            .await
            .map_err(server::trouble)?;
        let pair = pair_named(&pairs, of).cloned();
        Ok(pair.map(|pair| (integration, pair)))
    }

    /// There is no such table.
    pub fn gone() -> StoredFlash {
        StoredFlash::notice(Tone::Warn, "notice-field-gone")
    }

    impl Sent {
        /// Keeps the form as it was sent, for the page that follows.
        pub async fn keep(&self) {
            let values = RawDraft::read(&self.values).values();
            self.come_back(values, false).await;
        }

        /// Shows the form again with these values.
        async fn come_back(&self, mut values: BTreeMap<String, String>, tried: bool) {
            values.insert("revision".to_owned(), self.revision.clone());
            let draft = FormDraft {
                form: form_name(&self.slug, &self.of, &self.field),
                values,
                tried,
            };
            draft.leave().await;
        }
    }

    async fn store(
        services: &Services,
        actor: &Actor,
        integration: &Integration,
        pair: &Pair,
        mut sent: Sent,
    ) -> Result<(), PageError> {
        let draft = RawDraft::read(&sent.values);
        let back = fields_address(&sent.slug, &sent.of, &sent.field);
        let (row, wrong) = draft.row(&sent.field);
        if !wrong.is_empty() {
            sent.come_back(draft.values(), true).await;
            return finish::go(&back);
        }
        let change = RowChange {
            integration: &integration.id,
            pair,
            field: &sent.field,
            seen: &sent.revision,
            row,
        };
        let saved = save_row(services, actor, &change).await;
        let done = |code: &str| StoredFlash::notice(Tone::Ok, code);
        let table = fields_address(&sent.slug, &sent.of, "");
        match saved {
            Ok(Saved::Changed) => finish::show(&table, done("notice-field-saved")).await,
            Ok(Saved::Unchanged) => finish::show(&table, done("notice-field-unchanged")).await,
            Err(SaveError::Fault(_)) => {
                sent.come_back(draft.values(), true).await;
                finish::go(&back)
            }
            Err(SaveError::Changed { now }) => {
                // The form now knows what it would replace: saving once more is a decision.
                sent.revision = revision(now.as_ref());
                sent.come_back(draft.values(), false).await;
                let now = crate::data::row_in_words(services, integration, pair, now.as_ref())
                    .await
                    .unwrap_or_default();
                let notice =
                    StoredFlash::notice(Tone::Warn, "notice-field-changed").with("now", now);
                finish::show(&back, notice).await
            }
            Err(SaveError::NotFound) => finish::show("/integrations", gone()).await,
            Err(error) => finish::trouble(&back, error).await,
        }
    }
}

pub(super) use made::{Sent, gone, table_of};
