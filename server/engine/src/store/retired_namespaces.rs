//! Prefixes of ids that deleted integrations left in a system: kept for their team and shop (P4, P11).

use super::slugs::next_free;
use super::{Db, StoreError, Transaction, on_read, on_transaction};
use mostek_model::{AccountKey, ConnectionId, IntegrationId, TeamId};

/// Who left a prefix behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// Whose integration it was.
    pub team: TeamId,
    /// The shop whose ids carry it.
    pub shop_account: AccountKey,
}

impl Retired {
    /// True when this team may take it up again with this shop.
    pub fn is_of(&self, team: &TeamId, shop_account: &AccountKey) -> bool {
        self.team == *team && self.shop_account == *shop_account
    }
}

/// The team and shop a prefix of a system's account belongs to, if it was left behind.
pub async fn find(
    db: &Db,
    system_account: &AccountKey,
    namespace: &str,
) -> Result<Option<Retired>, StoreError> {
    let row: Option<(String, String)> = on_read!(db, pool => sqlx::query_as(
        "select team_id, shop_account from retired_namespaces where system_account = $1 and namespace = $2",
    )
    .bind(system_account.as_str())
    .bind(namespace)
    .fetch_optional(pool)
    .await?);
    Ok(row.map(|(team, shop)| Retired {
        team: TeamId::new(team),
        shop_account: AccountKey::new(shop),
    }))
}

/// The prefix a team's shop left behind last in a system's account: its records carry it, so it is taken up again.
pub async fn left_by(
    transaction: &mut Transaction,
    system_account: &AccountKey,
    owner: &Retired,
) -> Result<Option<String>, StoreError> {
    Ok(on_transaction!(transaction, tx => sqlx::query_scalar(
        "select namespace from retired_namespaces where system_account = $1 and team_id = $2 and shop_account = $3 \
         order by retired_at desc limit 1",
    )
    .bind(system_account.as_str())
    .bind(owner.team.as_str())
    .bind(owner.shop_account.as_str())
    .fetch_optional(tx)
    .await?))
}

/// A prefix that this integration may have in a system's account (P11): the wanted one, or the next with a number.
pub async fn free(
    transaction: &mut Transaction,
    system_account: &AccountKey,
    owner: &Retired,
    integration: &IntegrationId,
    wanted: &str,
) -> Result<String, StoreError> {
    let taken: Vec<String> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select namespace from integrations where system_account = $1 and id <> $2 \
         union select namespace from retired_namespaces \
         where system_account = $1 and (team_id <> $3 or shop_account <> $4)",
    )
    .bind(system_account.as_str())
    .bind(integration.as_str())
    .bind(owner.team.as_str())
    .bind(owner.shop_account.as_str())
    .fetch_all(tx)
    .await?);
    Ok(next_free(wanted, &taken))
}

/// Leaves a prefix to its team and shop.
pub async fn retire(
    transaction: &mut Transaction,
    system_account: &AccountKey,
    namespace: &str,
    owner: &Retired,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into retired_namespaces (system_account, namespace, team_id, shop_account, retired_at) \
         values ($1, $2, $3, $4, $5) \
         on conflict (system_account, namespace) do update set team_id = excluded.team_id, \
         shop_account = excluded.shop_account, retired_at = excluded.retired_at",
    )
    .bind(system_account.as_str())
    .bind(namespace)
    .bind(owner.team.as_str())
    .bind(owner.shop_account.as_str())
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// True when the prefix an integration has now was left behind by another team or another shop.
pub(super) async fn belongs_elsewhere(
    transaction: &mut Transaction,
    integration: &str,
) -> Result<bool, StoreError> {
    let others: i64 = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select count(*) from integrations i \
         join connections c on c.id = i.shop_connection_id \
         join retired_namespaces r on r.system_account = i.system_account and r.namespace = i.namespace \
         where i.id = $1 and (r.team_id <> i.team_id or r.shop_account <> c.account)",
    )
    .bind(integration)
    .fetch_one(tx)
    .await?);
    Ok(others > 0)
}

/// Refuses a system's account in which the prefix of one of the connection's integrations was left behind by another
/// team or another shop.
pub(super) async fn check_followers(
    transaction: &mut Transaction,
    team: &TeamId,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    let taken: Option<String> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select i.namespace from integrations i \
         join connections c on c.id = i.shop_connection_id \
         join retired_namespaces r on r.system_account = i.system_account and r.namespace = i.namespace \
         where i.team_id = $1 and i.system_connection_id = $2 \
         and (r.team_id <> i.team_id or r.shop_account <> c.account) limit 1",
    )
    .bind(team.as_str())
    .bind(connection.as_str())
    .fetch_optional(tx)
    .await?);
    match taken {
        None => Ok(()),
        Some(key) => Err(StoreError::Exists {
            what: "namespace",
            key,
        }),
    }
}
