//! Holds a side's connection against what is stored.

use super::change::{Change, Changes};
use super::file::SideDefinition;
use super::form;
use super::report::Report;
use super::settings::Filled;
use crate::actor::Actor;
use crate::connection as connection_form;
use crate::connection::Move;
use crate::services::Services;
use crate::store::connections::{self, Connection, ConnectionRow};
use crate::store::{StoreError, Transaction, audit, millis, vocabularies};
use jiff::Timestamp;
use mostek_connectors::contract::{ConnectionSettings, Setting, SettingKind};
use mostek_model::{AccountKey, ConnectionId, PlatformId};

/// A connection as it is to be.
pub(super) struct PlannedConnection {
    pub(super) id: ConnectionId,
    pub(super) account: AccountKey,
    pub(super) changes: Vec<Change>,
    slug: String,
    name: String,
    platform: PlatformId,
    settings: ConnectionSettings,
    stored: Option<Connection>,
}

/// Plans a side's connection; none when it is wrong, which is in the report then.
pub(super) async fn plan(
    services: &Services,
    actor: &Actor,
    side: &SideDefinition,
    report: &mut Report<'_>,
) -> Result<Option<PlannedConnection>, StoreError> {
    let slug = &side.connection.value;
    let stored = connections::by_slug(&services.db, &actor.team, slug).await?;
    let platform = side.connector.describe().platform.clone();
    if let Some(other) = stored.as_ref().filter(|stored| stored.platform != platform) {
        let what = format!(
            "the connection `{slug}` leads to {}, not to {platform}",
            other.platform
        );
        report.add(
            side.connection.line,
            what,
            "Choose another slug for this side's connection.",
        );
        return Ok(None);
    }
    let earlier = stored
        .as_ref()
        .map(|stored| stored.open(&services.vault))
        .transpose()?;
    let Some((settings, account)) =
        settle(services, side, stored.as_ref(), earlier.as_ref(), report)
    else {
        return Ok(None);
    };
    let kept = stored
        .as_ref()
        .map_or(slug.as_str(), |stored| stored.name.as_str());
    let name = side.name.clone().unwrap_or_else(|| kept.to_owned());
    let mut changes = Changes::of(format!("connection {slug}"));
    match (&stored, &earlier) {
        (Some(stored), Some(earlier)) => {
            changes.value("name", &stored.name, &name);
            changes.settings(&earlier.plain, &settings.plain);
            changes.secrets(&earlier.secret, &settings.secret);
            changes.value("account", stored.account.as_str(), account.as_str());
        }
        _ => changes.note("made"),
    }
    let new_id = || ConnectionId::new(uuid::Uuid::now_v7().to_string());
    Ok(Some(PlannedConnection {
        id: stored
            .as_ref()
            .map_or_else(new_id, |stored| stored.id.clone()),
        account,
        changes: changes.into_list(),
        slug: slug.clone(),
        name,
        platform,
        settings,
        stored,
    }))
}

/// The settings as they are to be stored, and the account they lead to.
fn settle(
    services: &Services,
    side: &SideDefinition,
    stored: Option<&Connection>,
    earlier: Option<&ConnectionSettings>,
    report: &mut Report<'_>,
) -> Option<(ConnectionSettings, AccountKey)> {
    let connector = side.connector.as_ref();
    let form = connector.describe().connection;
    let Some(filled) = &side.connect else {
        if let (Some(stored), Some(earlier)) = (stored, earlier) {
            return Some((earlier.clone(), stored.account.clone()));
        }
        let what = format!("there is no connection `{}` yet", side.connection.value);
        let hint = format!(
            "Add a table [{}.connect] with its settings.",
            side.side.as_str()
        );
        report.add(side.connection.line, what, hint);
        return None;
    };
    let settled = connection_form::fill(connector, &filled.values, earlier, services.addresses);
    let errors = match settled {
        Ok(settled) => return Some(settled),
        Err(errors) => errors,
    };
    // What an unreadable link would have filled in is not missing.
    if !pasted_is_faulty(form, filled) {
        let told = errors
            .iter()
            .filter_map(|error| form::problem(report, connector, form, filled, error));
        for problem in told.collect::<Vec<_>>() {
            report.add(problem.line, problem.what, problem.hint);
        }
    }
    None
}

fn pasted_is_faulty(form: &[Setting], filled: &Filled) -> bool {
    form.iter()
        .any(|setting| setting.kind == SettingKind::Pasted && filled.is_faulty(setting.key))
}

impl PlannedConnection {
    /// Stores it, if anything changed.
    pub(super) async fn store(
        &self,
        services: &Services,
        actor: &Actor,
        transaction: &mut Transaction,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if self.changes.is_empty() {
            return Ok(());
        }
        let row = ConnectionRow {
            id: &self.id,
            team: &actor.team,
            slug: &self.slug,
            name: &self.name,
            platform: &self.platform,
            account: &self.account,
            settings: &self.settings,
            at: millis(now),
        };
        match &self.stored {
            None => connections::insert(transaction, &services.vault, &row).await?,
            Some(stored) => {
                connections::update(transaction, &services.vault, &row, stored.revision).await?;
                if self.moved() {
                    vocabularies::forget(transaction, &self.id).await?;
                }
            }
        }
        let earlier = match &self.stored {
            Some(stored) => Some(stored.open(&services.vault)?),
            None => None,
        };
        let before = self.stored.as_ref().map_or(
            serde_json::Value::Null,
            |stored| serde_json::json!({ "name": stored.name, "settings": stored.plain }),
        );
        let after = connection_form::shown(&self.name, &self.settings, earlier.as_ref());
        let entry = audit::Entry {
            action: "connection.save",
            subject_kind: "connection",
            subject_id: self.id.as_str(),
        };
        audit::append_within(transaction, actor, &entry, &before, &after, now).await
    }

    /// Refuses another account that its integrations can't follow to; what is wrong is in the report.
    pub(super) async fn check_move(
        &self,
        services: &Services,
        actor: &Actor,
        transaction: &mut Transaction,
        side: &SideDefinition,
        report: &mut Report<'_>,
    ) -> Result<(), StoreError> {
        let (Some(stored), Some(filled)) = (&self.stored, &side.connect) else {
            return Ok(());
        };
        let connector = side.connector.as_ref();
        let change = Move {
            team: &actor.team,
            connection: &self.id,
            connector,
            before: &stored.open(&services.vault)?,
            after: &self.settings,
        };
        let errors = change.check(transaction, millis(services.now())).await?;
        let form = connector.describe().connection;
        for error in errors {
            if let Some(problem) = form::problem(report, connector, form, filled, &error) {
                report.add(problem.line, problem.what, problem.hint);
            }
        }
        Ok(())
    }

    /// True when it was there before and leads elsewhere now.
    pub(super) fn moved(&self) -> bool {
        self.stored
            .as_ref()
            .is_some_and(|stored| stored.account != self.account)
    }
}
