//! Changing the status table.

use crate::data::PageError;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A row of the table as it was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilledRow {
    /// The shop's status.
    #[serde(default)]
    pub status: String,
    /// The system's value; blank for none.
    #[serde(default)]
    pub value: String,
    /// The revision of what was shown.
    #[serde(default)]
    pub shown: String,
}

/// Chooses where the status goes: `way` is `table` or `shop`.
#[server(endpoint = "choose_status_field")]
pub async fn choose_status_field(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
    #[server(default)] way: String,
    #[server(default)] field: String,
) -> Result<(), PageError> {
    made::choose(integration, slug, way, field).await
}

/// Saves the table. `then` is `equal` to match equal names as well.
#[server(endpoint = "save_statuses")]
#[allow(clippy::too_many_arguments, reason = "one per field of the form")]
pub async fn save_statuses(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
    #[server(default)] text: String,
    #[server(default)] rows: Vec<FilledRow>,
    #[server(default)] rule: String,
    #[server(default)] default_value: String,
    #[server(default)] rule_shown: String,
    #[server(default)] then: String,
) -> Result<(), PageError> {
    let rule = made::Rule {
        name: rule,
        value: default_value,
        shown: rule_shown,
    };
    made::save(integration, slug, text, rows, rule, then == "equal").await
}

/// Asks the shop for its statuses and the system for its fields again.
#[server(endpoint = "refresh_statuses")]
pub async fn refresh_statuses(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::refresh(integration, slug).await
}

mod made {
    use super::FilledRow;
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::format::query_value;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::status_mapping::{
        self, Drift, Edit, FieldChoice, Refreshed, Saved, StatusError, TableDraft, Way,
    };
    use mostek_engine::vocabulary::VocabularyError;
    use mostek_model::{IntegrationId, Role, Stream, UnmappedStatus};

    /// The rule as it was filled in.
    pub struct Rule {
        pub name: String,
        pub value: String,
        pub shown: String,
    }

    pub async fn choose(
        id: String,
        slug: String,
        way: String,
        field: String,
    ) -> Result<(), PageError> {
        let path = address(&slug, "");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let way = match (way.as_str(), field.split_once('/')) {
            ("shop", _) => Way::AsTheShop,
            (_, Some((stream, field))) => Way::Table(FieldChoice {
                stream: Stream::new(stream),
                field: field.to_owned(),
            }),
            (_, None) => {
                let flash = StoredFlash::default()
                    .entered("way", "table")
                    .wrong("field", "statuses-choose-field");
                return finish::show(back, flash).await;
            }
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), IntegrationId::new(id));
        match status_mapping::choose_way(&services, &actor, &id, &way).await {
            Ok(()) => {
                let code = if way == Way::AsTheShop {
                    "notice-statuses-as-shop"
                } else {
                    "notice-statuses-by-table"
                };
                finish::show(back, StoredFlash::notice(Tone::Ok, code)).await
            }
            Err(error) => failed(back, error, StoredFlash::default()).await,
        }
    }

    pub async fn save(
        id: String,
        slug: String,
        text: String,
        rows: Vec<FilledRow>,
        rule: Rule,
        equal_names: bool,
    ) -> Result<(), PageError> {
        let path = address(&slug, &text);
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let value = rule.value.trim().to_owned();
        let no_default = rule.name == "default" && value.is_empty();
        let wanted = match rule.name.as_str() {
            "hold" => Some(UnmappedStatus::Hold),
            "default" if !no_default => Some(UnmappedStatus::Default(value)),
            _ => None,
        };
        let entered = entered(&rows, &rule);
        let draft = TableDraft {
            edits: rows.into_iter().map(edit).collect(),
            rule: wanted.map(|wanted| (wanted, rule.shown)),
            equal_names,
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), IntegrationId::new(id));
        match status_mapping::save_table(&services, &actor, &id, &draft).await {
            Ok(saved) => {
                let mut flash = told(&saved, equal_names);
                if no_default {
                    flash = flash
                        .entered("rule", "default")
                        .wrong("default_value", "statuses-choose-default");
                }
                finish::show(back, flash).await
            }
            Err(error) => failed(back, error, entered).await,
        }
    }

    /// The table as it was filled in, for the page that says it was not saved.
    fn entered(rows: &[FilledRow], rule: &Rule) -> StoredFlash {
        let flash = StoredFlash::default()
            .entered("rule", &rule.name)
            .entered("default_value", &rule.value);
        rows.iter().fold(flash, |flash, row| {
            flash.entered(&format!("value:{}", row.status), &row.value)
        })
    }

    fn edit(row: FilledRow) -> Edit {
        Edit {
            status: row.status,
            value: row.value,
            shown: row.shown,
        }
    }

    fn told(saved: &Saved, equal_names: bool) -> StoredFlash {
        if !saved.conflicts.is_empty() {
            return StoredFlash::notice(Tone::Warn, "notice-statuses-conflict")
                .with("names", saved.conflicts.join(", "));
        }
        if saved.rule_conflict {
            return StoredFlash::notice(Tone::Warn, "notice-statuses-rule-conflict");
        }
        if equal_names {
            let (tone, code) = match saved.matched {
                0 => (Tone::Rest, "notice-statuses-none-equal"),
                _ => (Tone::Ok, "notice-statuses-equal"),
            };
            return counting(StoredFlash::notice(tone, code), saved.matched);
        }
        StoredFlash::notice(Tone::Ok, "notice-statuses-saved")
    }

    pub async fn refresh(id: String, slug: String) -> Result<(), PageError> {
        let path = address(&slug, "");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Operator, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), IntegrationId::new(id));
        match status_mapping::refresh(&services, &actor, &id).await {
            Ok(refreshed) => finish::show(back, news(&refreshed)).await,
            Err(error) => failed(back, error, StoredFlash::default()).await,
        }
    }

    fn news(refreshed: &Refreshed) -> StoredFlash {
        match &refreshed.drift {
            None => counting(
                StoredFlash::notice(Tone::Ok, "notice-statuses-read"),
                refreshed.count,
            ),
            Some(drift) if *drift == Drift::default() => counting(
                StoredFlash::notice(Tone::Ok, "notice-statuses-same"),
                refreshed.count,
            ),
            Some(drift) => drifted(drift),
        }
    }

    /// The page marks the rows and names the rest.
    fn drifted(drift: &Drift) -> StoredFlash {
        let some = |names: &[String]| if names.is_empty() { "no" } else { "yes" };
        let renamed: Vec<String> = drift
            .renamed
            .iter()
            .map(|(now, before)| format!("{before} → {now}"))
            .collect();
        let flash = StoredFlash::notice(Tone::Warn, "notice-statuses-drift")
            .with("new", some(&drift.new))
            .with("new-names", drift.new.join(", "))
            .with("renamed", some(&renamed))
            .with("renamed-names", renamed.join(", "))
            .with("gone", some(&drift.gone))
            .with("gone-names", drift.gone.join(", "));
        let flash = drift.new.iter().fold(flash, |flash, title| {
            flash.entered(&format!("new:{title}"), "")
        });
        drift.renamed.iter().fold(flash, |flash, (now, before)| {
            flash.entered(&format!("renamed:{now}"), before)
        })
    }

    async fn failed(back: &str, error: StatusError, entered: StoredFlash) -> Result<(), PageError> {
        let flash = match error {
            StatusError::Vocabulary(VocabularyError::Platform(error)) => entered
                .noticing(Tone::Bad, "notice-statuses-unreached")
                .with("reason", server::reason(&error.reason)),
            StatusError::NoField(_) => entered
                .entered("way", "table")
                .wrong("field", "statuses-choose-field"),
            StatusError::Off => entered.noticing(Tone::Warn, "notice-statuses-off"),
            StatusError::Required(field) => entered
                .noticing(Tone::Warn, "notice-statuses-required")
                .with("field", field),
            StatusError::Busy => entered.noticing(Tone::Warn, "notice-statuses-busy"),
            error => {
                tracing::error!(%error, "an action failed");
                entered.noticing(Tone::Bad, "notice-trouble")
            }
        };
        finish::show(back, flash).await
    }

    fn counting(flash: StoredFlash, count: usize) -> StoredFlash {
        flash
            .with("count", count.to_string())
            .with("n", count.to_string())
    }

    fn address(slug: &str, text: &str) -> String {
        let page = format!("/integrations/{slug}/statuses");
        if text.trim().is_empty() {
            return page;
        }
        format!("{page}?text={}", query_value(text.trim()))
    }
}
