//! How much of an export has come in, while one does: shown to people, decides nothing.

use crate::store::{Db, StoreError, on, on_read};
use mostek_connectors::contract::Received;
use mostek_model::{RunId, TeamId};

/// Stores what is coming in; nothing when nothing is. Writes only while the lease is ours.
pub async fn set_received(
    db: &Db,
    run: &RunId,
    token: &str,
    received: Option<Received>,
) -> Result<(), StoreError> {
    let whole = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    on!(db, pool => sqlx::query(
        "update runs set received_bytes = $3, expected_bytes = $4, version = version + 1 where id = $1 and lease_token = $2",
    )
    .bind(run.as_str())
    .bind(token)
    .bind(received.map(|received| whole(received.bytes)))
    .bind(received.and_then(|received| received.of).map(whole))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(())
}

/// What is coming in for a run of a team.
pub async fn received(db: &Db, team: &TeamId, run: &RunId) -> Result<Option<Received>, StoreError> {
    let row: Option<(Option<i64>, Option<i64>)> = on_read!(db, pool => sqlx::query_as(
        "select received_bytes, expected_bytes from runs \
         where team_id = $1 and id = $2 and state in ('running', 'stopping')",
    )
    .bind(team.as_str())
    .bind(run.as_str())
    .fetch_optional(pool)
    .await?);
    let whole = |bytes: i64| u64::try_from(bytes).unwrap_or_default();
    Ok(row.and_then(|(bytes, of)| {
        Some(Received {
            bytes: whole(bytes?),
            of: of.map(whole),
        })
    }))
}
