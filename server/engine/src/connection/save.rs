//! Adding and changing a connection: every wrong field is named, nothing is changed by a wrong form.

use super::draft::{ConnectionDraft, SaveError};
use super::fill::{fill, settle};
use super::moving::Move;
use super::slug::slug_of;
use crate::actor::Actor;
use crate::ids::{fresh_id, is_id};
use crate::services::Services;
use crate::store::connections::{self, Connection, ConnectionRow};
use crate::store::{StoreError, Transaction, audit, integrations, millis, vocabularies};
use mostek_connectors::contract::{ConnectionSettings, Connector, FormError};
use mostek_model::{AccountKey, ConnectionId, Role};

/// How often saving is tried again when somebody takes the same name in the same moment.
const MOST_TRIES: usize = 5;

/// Saves a form.
pub async fn save(
    services: &Services,
    actor: &Actor,
    draft: ConnectionDraft,
) -> Result<ConnectionId, SaveError> {
    keep(services, actor, &draft, Ground::AsEntered).await
}

/// Saves a new address of the account a connection leads to anyway, such as a stand-in on another port. Not for what
/// people enter: an address of theirs may lead to anybody.
pub async fn correct_address(
    services: &Services,
    actor: &Actor,
    draft: ConnectionDraft,
) -> Result<ConnectionId, SaveError> {
    keep(services, actor, &draft, Ground::SameAccount).await
}

async fn keep(
    services: &Services,
    actor: &Actor,
    draft: &ConnectionDraft,
    ground: Ground,
) -> Result<ConnectionId, SaveError> {
    let mut tries = 0;
    loop {
        let mut transaction = services.db.begin().await?;
        match save_within(services, actor, &mut transaction, draft, ground).await {
            Err(error) if error.is_taken() && tries < MOST_TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok(saved) => {
                transaction.commit().await?;
                saved.settle(services).await;
                return Ok(saved.connection.id);
            }
        }
    }
}

/// What is known of the account a form leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Nothing but what was entered.
    AsEntered,
    /// It is the account the connection led to before.
    SameAccount,
}

/// A connection as it was saved within a transaction.
pub(crate) struct Saved {
    /// The connection.
    pub connection: Connection,
    moved: bool,
}

impl Saved {
    /// What is left to do once the transaction is committed.
    pub async fn settle(&self, services: &Services) {
        if self.moved {
            forget_exports(services, &self.connection.id).await;
        }
    }
}

/// Saves a form as a part of something larger.
pub(crate) async fn save_within(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    draft: &ConnectionDraft,
    ground: Ground,
) -> Result<Saved, SaveError> {
    actor.require(Role::Admin)?;
    let connector = services
        .registry
        .get(&draft.platform)
        .ok_or(SaveError::NotFound)?;
    let (id, revision) = target(transaction, actor, draft).await?;
    let stored = connections::get_within(transaction, &actor.team, &id).await?;
    let made = draft.id.is_none();
    match &stored {
        None if !made => return Err(SaveError::NotFound),
        // What is stored of the other platform would be read as this one's.
        Some(stored) if stored.platform != draft.platform => return Err(SaveError::NotFound),
        _ => {}
    }
    let earlier = stored
        .as_ref()
        .map(|stored| stored.open(&services.vault))
        .transpose()?;
    let (name, settings, account) = read(
        services,
        connector.as_ref(),
        draft,
        earlier.as_ref(),
        ground,
    )?;
    let now = services.now();
    let row = ConnectionRow {
        id: &id,
        team: &actor.team,
        slug: &match &stored {
            Some(stored) => stored.slug.clone(),
            None => connections::free_slug(transaction, &actor.team, &slug_of(&name)).await?,
        },
        name: &name,
        platform: &draft.platform,
        account: &account,
        settings: &settings,
        at: millis(now),
    };
    let before = stored.as_ref().zip(earlier.as_ref());
    let moved = match before {
        None => {
            connections::insert(transaction, &services.vault, &row).await?;
            false
        }
        // The same form a second time, as by a double click.
        Some((stored, earlier)) if made && is_same(stored, earlier, &row) => {
            return Ok(Saved {
                connection: stored.clone(),
                moved: false,
            });
        }
        Some((stored, earlier)) => {
            if ground == Ground::AsEntered {
                let change = Move {
                    team: &actor.team,
                    connection: &id,
                    connector: connector.as_ref(),
                    before: earlier,
                    after: &settings,
                };
                let errors = change.check(transaction, millis(now)).await?;
                if !errors.is_empty() {
                    return Err(SaveError::Form(errors));
                }
            }
            connections::update(transaction, &services.vault, &row, revision).await?;
            integrations::set_system_account(transaction, &actor.team, &id, &account).await?;
            stored.account != account
        }
    };
    if moved {
        vocabularies::forget(transaction, &id).await?;
    }
    record(transaction, services, actor, before, &row).await?;
    let connection = connections::get_within(transaction, &actor.team, &id)
        .await?
        .ok_or(SaveError::NotFound)?;
    Ok(Saved { connection, moved })
}

/// Which connection a form is about, and the revision it was filled in from. The form of a new one carries the id it will
/// have: sent twice, it makes one connection.
async fn target(
    transaction: &mut Transaction,
    actor: &Actor,
    draft: &ConnectionDraft,
) -> Result<(ConnectionId, i64), SaveError> {
    match (&draft.id, &draft.new_id) {
        (Some(id), _) => Ok((id.clone(), draft.revision)),
        (None, None) => Ok((ConnectionId::new(fresh_id()), 0)),
        (None, Some(id)) => {
            if !is_id(id.as_str())
                || connections::is_elsewhere(transaction, &actor.team, id).await?
            {
                return Err(SaveError::NotFound);
            }
            Ok((id.clone(), FIRST_REVISION))
        }
    }
}

/// The revision a new connection begins with.
const FIRST_REVISION: i64 = 1;

/// What was filled in; every wrong field is named.
fn read(
    services: &Services,
    connector: &dyn Connector,
    draft: &ConnectionDraft,
    earlier: Option<&ConnectionSettings>,
    ground: Ground,
) -> Result<(String, ConnectionSettings, AccountKey), SaveError> {
    let name = draft.name.trim().to_owned();
    let mut errors = Vec::new();
    if name.is_empty() {
        errors.push(FormError::new("name", "form-required"));
    }
    let filled = match ground {
        Ground::AsEntered => fill(connector, &draft.values, earlier, services.addresses),
        Ground::SameAccount => settle(connector, &draft.values, earlier, services.addresses),
    };
    match filled {
        Ok((settings, account)) if errors.is_empty() => Ok((name, settings, account)),
        Ok(_) => Err(SaveError::Form(errors)),
        Err(wrong) => {
            errors.extend(wrong);
            Err(SaveError::Form(errors))
        }
    }
}

fn is_same(stored: &Connection, earlier: &ConnectionSettings, row: &ConnectionRow<'_>) -> bool {
    stored.name == row.name && earlier == row.settings
}

/// Exports of another account must not be read as this one's. Left-overs go by their age.
pub(crate) async fn forget_exports(services: &Services, connection: &ConnectionId) {
    if let Err(error) = services.spool.forget(connection).await {
        tracing::warn!("the exports of a connection could not be removed: {error}");
    }
}

async fn record(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    before: Option<(&Connection, &ConnectionSettings)>,
    after: &ConnectionRow<'_>,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action: "connection.save",
        subject_kind: "connection",
        subject_id: after.id.as_str(),
    };
    let earlier = before.map(|(_, earlier)| earlier);
    let before = before.map_or(
        serde_json::Value::Null,
        |(before, _)| serde_json::json!({ "name": before.name, "settings": before.plain }),
    );
    let after = shown(after.name, after.settings, earlier);
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}

/// What the audit log keeps of a saved connection: of secrets only the names of those that are new.
pub(crate) fn shown(
    name: &str,
    settings: &ConnectionSettings,
    earlier: Option<&ConnectionSettings>,
) -> serde_json::Value {
    let new_secrets: Vec<&String> = settings
        .secret
        .iter()
        .filter(|(key, value)| {
            earlier.is_none_or(|earlier| earlier.secret.get(*key) != Some(value))
        })
        .map(|(key, _)| key)
        .collect();
    serde_json::json!({ "name": name, "settings": settings.plain, "new_secrets": new_secrets })
}
