//! What was delivered day by day, from daily totals: no page counts records.

use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{IntegrationId, Outcome, TeamId};
use std::collections::BTreeMap;

/// Records of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Records that changed something in the target.
    pub delivered: u64,
    /// Records that could not be delivered.
    pub undelivered: u64,
}

/// The days of a team since `first` (as `2026-11-08`, in the team's zone), those without records left out.
pub async fn days(
    db: &Db,
    team: &TeamId,
    first: &str,
) -> Result<BTreeMap<String, Day>, StoreError> {
    let rows: Vec<(String, String, i64)> = on_read!(db, pool => sqlx::query_as(
        "select d.day, d.outcome, cast(sum(d.records) as bigint) from integrations i \
         join daily_totals d on d.integration_id = i.id \
         where i.team_id = $1 and d.day >= $2 group by d.day, d.outcome",
    )
    .bind(team.as_str())
    .bind(first)
    .fetch_all(pool)
    .await?);
    let mut days = BTreeMap::<String, Day>::new();
    for (day, outcome, records) in rows {
        let records = u64::try_from(records).unwrap_or_default();
        let day = days.entry(day).or_default();
        match Outcome::parse(&outcome) {
            Some(outcome) if outcome.is_undelivered() => day.undelivered += records,
            Some(Outcome::Created | Outcome::Updated | Outcome::Deleted | Outcome::Submitted) => {
                day.delivered += records;
            }
            _ => {}
        }
    }
    Ok(days)
}

/// Since when no run of an integration was read to its end.
pub async fn failing_since(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
) -> Result<Option<Timestamp>, StoreError> {
    let since: Option<i64> = on_read!(db, pool => sqlx::query_scalar(
        "select min(r.finished_at) from runs r where r.team_id = $1 and r.integration_id = $2 \
         and r.state in ('failed', 'parked') and r.id > coalesce((select max(x.id) from runs x \
         where x.integration_id = $2 and x.state = 'finished'), '')",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .fetch_one(pool)
    .await?);
    Ok(since.map(instant))
}
