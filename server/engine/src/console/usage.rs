//! Which integrations use which connection.

use crate::store::{Db, StoreError, on_read};
use mostek_model::TeamId;
use std::collections::BTreeMap;

/// Address name and name of the integrations that use each connection of a team, by the connection's id.
pub async fn used_by(
    db: &Db,
    team: &TeamId,
) -> Result<BTreeMap<String, Vec<(String, String)>>, StoreError> {
    let rows: Vec<(String, String, String, String)> = on_read!(db, pool => sqlx::query_as(
        "select shop_connection_id, system_connection_id, slug, name from integrations \
         where team_id = $1 order by name, id",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?);
    let mut usage = BTreeMap::<String, Vec<(String, String)>>::new();
    for (shop, system, slug, name) in rows {
        usage
            .entry(shop)
            .or_default()
            .push((slug.clone(), name.clone()));
        usage.entry(system).or_default().push((slug, name));
    }
    Ok(usage)
}
