//! Which tables hold rows of an integration or of a connection, and removing them.
//!
//! A new table goes into one of these lists; a test that reads the schema fails until it does.

use super::{Db, StoreError, Transaction, on_read, on_transaction};
use mostek_model::{AccountKey, ConnectionId, IntegrationId, RunId, TeamId};

/// How the rows of a table hang on an integration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// By `integration_id`.
    Integration,
    /// By `run_id`, through the integration's runs.
    Run,
}

/// When the rows of a table are forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum When {
    /// When the integration starts afresh, and when it is deleted.
    Afresh,
    /// Only when it is deleted.
    Deleted,
}

/// A table with rows of integrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name.
    pub name: &'static str,
    by: By,
    when: When,
}

const fn learnt(name: &'static str) -> Table {
    Table {
        name,
        by: By::Integration,
        when: When::Afresh,
    }
}

const fn of_run(name: &'static str) -> Table {
    Table {
        name,
        by: By::Run,
        when: When::Deleted,
    }
}

const fn of_integration(name: &'static str) -> Table {
    Table {
        name,
        by: By::Integration,
        when: When::Deleted,
    }
}

/// Tables with rows of integrations, those that refer to another before it.
pub(crate) const OF_INTEGRATION: &[Table] = &[
    learnt("person_keys"),
    learnt("persons"),
    learnt("bindings"),
    learnt("target_keys"),
    learnt("target_scans"),
    learnt("undelivered"),
    learnt("record_keys"),
    learnt("records"),
    learnt("hints"),
    of_run("outcomes"),
    of_run("run_events"),
    of_run("run_flows"),
    of_integration("runs"),
    of_integration("daily_totals"),
    of_integration("claims"),
    of_integration("statuses_aside"),
    of_integration("flows"),
];

/// Tables with rows of connections, by `connection_id`.
pub(crate) const OF_CONNECTION: &[&str] = &["claims", "vocabularies"];

/// Tables with rows of accounts, by `account`.
pub(crate) const OF_ACCOUNT: &[&str] = &["budgets", "marks", "holds"];

/// Tables whose rows outlive their integration on purpose, by their own columns.
#[cfg(test)]
pub(crate) const OUTLIVING: &[&str] = &["audit", "retired_namespaces"];

/// How many rows of a table belong to an integration.
pub(crate) async fn count(
    db: &Db,
    table: &'static str,
    integration: &IntegrationId,
) -> Result<u64, StoreError> {
    let Some(table) = OF_INTEGRATION.iter().find(|known| known.name == table) else {
        return Ok(0);
    };
    let sql = format!("select count(*) from {} where {}", table.name, rows(table));
    let rows: i64 = on_read!(db, pool => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(integration.as_str())
        .fetch_one(pool)
        .await?);
    Ok(u64::try_from(rows).unwrap_or_default())
}

fn rows(table: &Table) -> &'static str {
    match table.by {
        By::Integration => "integration_id = $1",
        By::Run => "run_id in (select id from runs where integration_id = $1)",
    }
}

/// Takes the slot of an integration's run for the rest of a transaction (P1). None when a run has it.
pub(crate) async fn occupy(
    transaction: &mut Transaction,
    team: &TeamId,
    integration: &IntegrationId,
    now: i64,
) -> Result<Option<RunId>, StoreError> {
    let id = uuid::Uuid::now_v7().to_string();
    // The lease belongs to nobody: if the transaction were ever kept halfway, a worker would end the run as cancelled.
    let taken = on_transaction!(transaction, tx => sqlx::query(
        "insert into runs (id, team_id, integration_id, kind, followup_kind, state, requested_by, requested_at, \
         lease_token, lease_until, rescues, troubles, rung_at, wait_reason, requests, failure) \
         values ($1, $2, $3, 'full', '', 'stopping', '', $4, '', 0, 0, 0, 0, 'null', '{}', 'null') \
         on conflict (integration_id) where state in ('queued', 'running', 'waiting', 'paused', 'stopping') do nothing",
    )
    .bind(&id)
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(now)
    .execute(tx)
    .await?
    .rows_affected());
    Ok((taken == 1).then(|| RunId::new(id)))
}

/// Gives the slot back that [`occupy`] took.
pub(crate) async fn vacate(transaction: &mut Transaction, run: &RunId) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from runs where id = $1")
        .bind(run.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// True when no run has the integration's slot; then none can begin before the transaction ends.
pub(crate) async fn is_idle(
    transaction: &mut Transaction,
    team: &TeamId,
    integration: &IntegrationId,
    now: i64,
) -> Result<bool, StoreError> {
    match occupy(transaction, team, integration, now).await? {
        Some(slot) => vacate(transaction, &slot).await.map(|()| true),
        None => Ok(false),
    }
}

/// True when an integration knows anything that starting afresh would forget.
pub(crate) async fn remembers(
    transaction: &mut Transaction,
    integration: &IntegrationId,
) -> Result<bool, StoreError> {
    let learnt = OF_INTEGRATION
        .iter()
        .filter(|table| table.when == When::Afresh);
    let known = learnt.fold(
        "exists (select 1 from flows where integration_id = $1 and watermark is not null)"
            .to_owned(),
        |sql, table| {
            let (name, rows) = (table.name, rows(table));
            format!("{sql} or exists (select 1 from {name} where {rows})")
        },
    );
    let sql = format!("select count(*) from integrations where id = $1 and ({known})");
    let found: i64 = on_transaction!(transaction, tx => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(integration.as_str())
        .fetch_one(tx)
        .await?);
    Ok(found > 0)
}

/// Removes the rows of an integration that are forgotten now.
pub(crate) async fn forget(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    when: When,
) -> Result<(), StoreError> {
    for table in OF_INTEGRATION.iter().filter(|table| table.when <= when) {
        let sql = format!("delete from {} where {}", table.name, rows(table));
        on_transaction!(transaction, tx => sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(integration.as_str())
            .execute(tx)
            .await?
            .rows_affected());
    }
    Ok(())
}

/// Lets the next run of an integration read everything.
pub(crate) async fn forget_watermarks(
    transaction: &mut Transaction,
    integration: &IntegrationId,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("update flows set watermark = null where integration_id = $1")
        .bind(integration.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Removes an integration whose rows are forgotten already.
pub(crate) async fn remove_integration(
    transaction: &mut Transaction,
    team: &TeamId,
    integration: &IntegrationId,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from integrations where team_id = $1 and id = $2")
        .bind(team.as_str())
        .bind(integration.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Removes what hangs on a connection.
pub(crate) async fn forget_connection(
    transaction: &mut Transaction,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    for table in OF_CONNECTION {
        let sql = format!("delete from {table} where connection_id = $1");
        on_transaction!(transaction, tx => sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(connection.as_str())
            .execute(tx)
            .await?
            .rows_affected());
    }
    Ok(())
}

/// Removes budget, marks and holds of an account that no connection leads to any more.
pub(crate) async fn forget_account(
    transaction: &mut Transaction,
    account: &AccountKey,
) -> Result<(), StoreError> {
    let others: i64 = on_transaction!(transaction, tx => sqlx::query_scalar("select count(*) from connections where account = $1")
        .bind(account.as_str())
        .fetch_one(tx)
        .await?);
    if others > 0 {
        return Ok(());
    }
    for table in OF_ACCOUNT {
        let sql = format!("delete from {table} where account = $1");
        on_transaction!(transaction, tx => sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(account.as_str())
            .execute(tx)
            .await?
            .rows_affected());
    }
    Ok(())
}
