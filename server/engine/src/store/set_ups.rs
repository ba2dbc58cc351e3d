//! Guided set-ups whose sides are not both connected yet.

use super::{Db, StoreError, Transaction, on_read, on_transaction};
use mostek_model::{ConnectionId, IntegrationId, PlatformId, Side, TeamId};

/// A stored set-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUpRow {
    /// Its id; the integration keeps it.
    pub id: IntegrationId,
    /// The shop's platform.
    pub shop_platform: PlatformId,
    /// The system's platform.
    pub system_platform: PlatformId,
    /// The shop's connection, once chosen.
    pub shop: Option<ConnectionId>,
    /// The system's connection, once chosen.
    pub system: Option<ConnectionId>,
}

type Row = (String, String, String, String, String);

fn decode((id, shop_platform, system_platform, shop, system): Row) -> SetUpRow {
    let chosen = |id: String| (!id.is_empty()).then(|| ConnectionId::new(id));
    SetUpRow {
        id: IntegrationId::new(id),
        shop_platform: PlatformId::new(shop_platform),
        system_platform: PlatformId::new(system_platform),
        shop: chosen(shop),
        system: chosen(system),
    }
}

/// Stores a new set-up; false when its id is taken, perhaps by the integration it became.
pub async fn insert(
    transaction: &mut Transaction,
    team: &TeamId,
    row: &SetUpRow,
    at: i64,
) -> Result<bool, StoreError> {
    let inserted = on_transaction!(transaction, tx => sqlx::query(
        "insert into set_ups (id, team_id, shop_platform, system_platform, shop_connection_id, system_connection_id, \
         created_at) select $1, $2, $3, $4, '', '', $5 \
         where not exists (select 1 from integrations where id = $1) on conflict (id) do nothing",
    )
    .bind(row.id.as_str())
    .bind(team.as_str())
    .bind(row.shop_platform.as_str())
    .bind(row.system_platform.as_str())
    .bind(at)
    .execute(tx)
    .await?
    .rows_affected());
    Ok(inserted == 1)
}

/// One set-up of a team.
pub async fn get(
    db: &Db,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Option<SetUpRow>, StoreError> {
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(
        "select id, shop_platform, system_platform, shop_connection_id, system_connection_id from set_ups \
         where team_id = $1 and id = $2",
    )
    .bind(team.as_str())
    .bind(id.as_str())
    .fetch_optional(pool)
    .await?);
    Ok(row.map(decode))
}

/// The same within a transaction; whoever else wants to change it waits for the transaction's end.
pub async fn hold(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Option<SetUpRow>, StoreError> {
    let row: Option<Row> = on_transaction!(transaction, tx => sqlx::query_as(
        "update set_ups set created_at = created_at where team_id = $1 and id = $2 \
         returning id, shop_platform, system_platform, shop_connection_id, system_connection_id",
    )
    .bind(team.as_str())
    .bind(id.as_str())
    .fetch_optional(tx)
    .await?);
    Ok(row.map(decode))
}

/// The set-ups of a team, oldest first.
pub async fn list(db: &Db, team: &TeamId) -> Result<Vec<SetUpRow>, StoreError> {
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(
        "select id, shop_platform, system_platform, shop_connection_id, system_connection_id from set_ups \
         where team_id = $1 order by id",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?);
    Ok(rows.into_iter().map(decode).collect())
}

/// Chooses the connection of a side.
pub async fn choose(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &IntegrationId,
    side: Side,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    let sql = match side {
        Side::Shop => "update set_ups set shop_connection_id = $3 where team_id = $1 and id = $2",
        Side::System => {
            "update set_ups set system_connection_id = $3 where team_id = $1 and id = $2"
        }
    };
    on_transaction!(transaction, tx => sqlx::query(sql)
        .bind(team.as_str())
        .bind(id.as_str())
        .bind(connection.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Removes a set-up: it was given up, or its integration took over. Tells whether it was there.
pub async fn remove(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<bool, StoreError> {
    let removed = on_transaction!(transaction, tx => sqlx::query("delete from set_ups where team_id = $1 and id = $2")
        .bind(team.as_str())
        .bind(id.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(removed == 1)
}

/// Forgets a connection that is deleted.
pub async fn forget_connection(
    transaction: &mut Transaction,
    team: &TeamId,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    for sql in [
        "update set_ups set shop_connection_id = '' where team_id = $1 and shop_connection_id = $2",
        "update set_ups set system_connection_id = '' where team_id = $1 and system_connection_id = $2",
    ] {
        on_transaction!(transaction, tx => sqlx::query(sql)
            .bind(team.as_str())
            .bind(connection.as_str())
            .execute(tx)
            .await?
            .rows_affected());
    }
    Ok(())
}
