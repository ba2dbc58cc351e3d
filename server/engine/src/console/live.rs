//! How a run goes at this moment: its pace, and its requests against the budgets of both accounts.

use crate::runs::Pace;
use crate::store::{Db, StoreError, instant, millis, on_read};
use jiff::Timestamp;
use mostek_model::{ConnectionId, RunId, RunKind, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// How a run goes.
#[derive(Clone, Debug)]
pub struct RunLive {
    /// While it is stopping: it stops to pause.
    pub pausing: bool,
    /// What follows it.
    pub followup: Option<RunKind>,
    /// How fast it goes.
    pub pace: Pace,
    /// Requests to the shop.
    pub shop: SideRequests,
    /// Requests to the system.
    pub system: SideRequests,
}

/// Requests to one account.
#[derive(Clone, Debug)]
pub struct SideRequests {
    /// Through this connection.
    pub connection: ConnectionId,
    /// How many this run sent.
    pub count: u64,
    /// How many a second are permitted, for all runs together.
    pub permitted: Option<f64>,
    /// How many a second this run sends now; none where it is not known.
    pub now: Option<f64>,
    /// What other runs of the team send to the same account, by their integration's name.
    pub others: Vec<(String, f64)>,
    /// When the platform last asked for a pause.
    pub asked_at: Option<Timestamp>,
    /// Until when, if that is to come.
    pub paused_until: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    name: String,
    pausing: i64,
    followup_kind: String,
    pace: Json<Pace>,
    requests: Json<BTreeMap<String, u64>>,
    shop_id: String,
    shop_account: String,
    system_id: String,
    system_account: String,
}

impl Row {
    /// What this run sends to an account now.
    fn sends(&self, account: &str, now: i64) -> f64 {
        [
            (&self.shop_account, &self.shop_id),
            (&self.system_account, &self.system_id),
        ]
        .into_iter()
        .filter(|(own, _)| *own == account)
        .filter_map(|(_, connection)| self.pace.0.sent_per_second(connection, now))
        .sum()
    }
}

/// How a run of the team goes now.
pub async fn live(
    db: &Db,
    team: &TeamId,
    run: &RunId,
    now: Timestamp,
) -> Result<Option<RunLive>, StoreError> {
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(
        "select r.id, i.name, r.pausing, r.followup_kind, r.pace, r.requests, s.id as shop_id, \
         s.account as shop_account, y.id as system_id, y.account as system_account from runs r \
         join integrations i on i.id = r.integration_id join connections s on s.id = i.shop_connection_id \
         join connections y on y.id = i.system_connection_id \
         where r.team_id = $1 and (r.id = $2 or r.state in ('running', 'stopping'))",
    )
    .bind(team.as_str())
    .bind(run.as_str())
    .fetch_all(pool)
    .await?);
    let (own, others): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.id == run.as_str());
    let Some(own) = own.into_iter().next() else {
        return Ok(None);
    };
    let pauses: Vec<(String, i64, i64)> = on_read!(db, pool => sqlx::query_as(
        "select account, paused_at, paused_until from budgets where account in ($1, $2)",
    )
    .bind(&own.shop_account)
    .bind(&own.system_account)
    .fetch_all(pool)
    .await?);
    let side = |connection: &str, account: &str| {
        let pause = pauses.iter().find(|(of, ..)| of == account);
        SideRequests {
            connection: ConnectionId::new(connection),
            count: own.requests.get(connection).copied().unwrap_or_default(),
            permitted: own.pace.permitted(connection),
            now: own.pace.sent_per_second(connection, millis(now)),
            others: others
                .iter()
                .map(|row| (row.name.clone(), row.sends(account, millis(now))))
                .filter(|(_, sent)| *sent > 0.0)
                .collect(),
            asked_at: pause
                .filter(|(_, at, _)| *at > 0)
                .map(|(_, at, _)| instant(*at)),
            paused_until: pause
                .map(|(.., until)| instant(*until))
                .filter(|until| *until > now),
        }
    };
    let shop = side(&own.shop_id, &own.shop_account);
    let system = side(&own.system_id, &own.system_account);
    Ok(Some(RunLive {
        pausing: own.pausing != 0,
        followup: RunKind::parse(&own.followup_kind),
        shop,
        system,
        pace: own.pace.0,
    }))
}
