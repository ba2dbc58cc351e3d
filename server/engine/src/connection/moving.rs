//! A connection that leads to another account: its integrations must not take the records of one for those of the other.

use crate::store::{StoreError, Transaction, integrations, removal};
use mostek_connectors::contract::{ConnectionSettings, Connector, FormError, SettingKind};
use mostek_model::{ConnectionId, TeamId};
use url::Url;

/// True when settings lead to another account or another host than before.
pub(super) fn leads_elsewhere(
    connector: &dyn Connector,
    before: &ConnectionSettings,
    after: &ConnectionSettings,
) -> bool {
    other_account(connector, before, after) || hosts(connector, before) != hosts(connector, after)
}

/// Both are told by the connector as it is now: a release may write the key of an account in another way.
fn other_account(
    connector: &dyn Connector,
    before: &ConnectionSettings,
    after: &ConnectionSettings,
) -> bool {
    let account = |settings| connector.account(settings).ok();
    account(before) != account(after)
}

fn hosts(connector: &dyn Connector, settings: &ConnectionSettings) -> Vec<Option<String>> {
    let form = connector.describe().connection.iter();
    let addresses = form.filter(|setting| setting.kind == SettingKind::Address);
    let host = |text: &str| match Url::parse(text) {
        Ok(url) => url.origin().ascii_serialization(),
        Err(_) => text.to_owned(),
    };
    addresses
        .map(|setting| settings.get(setting.key).map(host))
        .collect()
}

/// A saved connection as it is to be.
pub(crate) struct Move<'a> {
    /// Whose.
    pub team: &'a TeamId,
    /// The connection.
    pub connection: &'a ConnectionId,
    /// Its platform.
    pub connector: &'a dyn Connector,
    /// Its settings as they are stored.
    pub before: &'a ConnectionSettings,
    /// Its settings as they are to be.
    pub after: &'a ConnectionSettings,
}

impl Move<'_> {
    /// Refuses another account while an integration of the connection runs or knows records of the account (P4). One that
    /// starts afresh has forgotten them. Until the transaction ends, no run of them can begin.
    pub(crate) async fn check(
        &self,
        transaction: &mut Transaction,
        now: i64,
    ) -> Result<Vec<FormError>, StoreError> {
        if !other_account(self.connector, self.before, self.after) {
            return Ok(Vec::new());
        }
        for (id, name) in integrations::using(transaction, self.team, self.connection).await? {
            let code = if !removal::is_idle(transaction, self.team, &id, now).await? {
                "form-account-running"
            } else if removal::remembers(transaction, &id).await? {
                "form-account-settled"
            } else {
                continue;
            };
            let wrong = |key| FormError::new(key, code).with("integration", &name);
            return Ok(self.fields().into_iter().map(wrong).collect());
        }
        Ok(Vec::new())
    }

    /// The fields that name the account.
    fn fields(&self) -> Vec<&'static str> {
        let form = self.connector.describe().connection;
        let names_account = |key: &str| {
            let mut tried = self.before.clone();
            match self.after.plain.get(key) {
                Some(value) => tried.plain.insert(key.to_owned(), value.clone()),
                None => tried.plain.remove(key),
            };
            other_account(self.connector, self.before, &tried)
        };
        let keys = || form.iter().map(|setting| setting.key);
        let naming: Vec<&str> = keys().filter(|key| names_account(key)).collect();
        if naming.is_empty() {
            keys().take(1).collect()
        } else {
            naming
        }
    }
}
