//! The end of a run, in one transaction with what follows it.

use super::lease::still_mine;
use super::log::add_event_within;
use crate::store::integrations::IntegrationState;
use crate::store::{Db, StoreError, Transaction, hints, on_transaction};
use mostek_model::{Reason, RunId, RunKind, RunState};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// A run that ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The run that follows, if a stronger one was asked for meanwhile.
    pub followup: Option<RunId>,
}

/// Ends a run; none when it must go on because a hint came in. A stronger request that joined meanwhile becomes the
/// next run, in the same transaction; not while the integration is paused.
pub async fn end(
    mut transaction: Transaction,
    run: &RunId,
    token: &str,
    state: RunState,
    failure: Option<&Reason>,
    now: i64,
) -> Result<Option<Ended>, StoreError> {
    still_mine(&mut transaction, run, token).await?;
    let (team, integration, kind, mut followup, requested_by): (
        String,
        String,
        String,
        String,
        String,
    ) = on_transaction!(&mut transaction, tx => sqlx::query_as(
            "update runs set state = $2, finished_at = $3, failure = $4, lease_token = '', lease_until = 0, pausing = 0 \
             where id = $1 returning team_id, integration_id, kind, followup_kind, requested_by",
        )
        .bind(run.as_str())
        .bind(state.as_str())
        .bind(now)
        .bind(Json(failure))
        .fetch_one(tx)
        .await?);
    if hints::any_open(&mut transaction, &integration).await? {
        let kind = RunKind::parse(&kind);
        if state == RunState::Finished && kind != Some(RunKind::DryRun) {
            return Ok(None);
        }
        // What a cancelled run was there for was closed with the wish to cancel it; what is open came in since.
        if kind == Some(RunKind::Hints) && state != RunState::Cancelled {
            let reason = failure
                .cloned()
                .unwrap_or_else(|| Reason::new("reason-unknown"));
            hints::close_all(&mut transaction, &integration, run.as_str(), &reason, now).await?;
        } else if followup.is_empty() {
            followup = RunKind::Hints.as_str().to_owned();
        }
    }
    let followup = match RunKind::parse(&followup) {
        // Hints stay open until the integration is active again; what a person asked for is told to be dropped.
        Some(kind) if !is_active(&mut transaction, &integration).await? => {
            if kind != RunKind::Hints {
                let dropped = Reason::new("event-not-followed");
                add_event_within(&mut transaction, run, &dropped, now).await?;
            }
            None
        }
        // Asked for while this one ran: it comes, however this one ended.
        Some(kind) => {
            let id = uuid::Uuid::now_v7().to_string();
            on_transaction!(&mut transaction, tx => sqlx::query(
                "insert into runs (id, team_id, integration_id, kind, followup_kind, state, requested_by, \
                 requested_at, lease_token, lease_until, rescues, troubles, rung_at, wait_reason, requests, failure) \
                 values ($1, $2, $3, $4, '', 'queued', $5, $6, '', 0, 0, 0, 0, $7, $8, $7)",
            )
            .bind(&id)
            .bind(team)
            .bind(integration)
            .bind(kind.as_str())
            .bind(requested_by)
            .bind(now)
            .bind(Json(None::<Reason>))
                    .bind(Json(BTreeMap::<String, u64>::new()))
            .execute(tx)
            .await?
        .rows_affected());
            Some(RunId::new(id))
        }
        None => None,
    };
    transaction.commit().await?;
    Ok(Some(Ended { followup }))
}

async fn is_active(transaction: &mut Transaction, integration: &str) -> Result<bool, StoreError> {
    let state: Option<String> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select state from integrations where id = $1",
    )
    .bind(integration)
    .fetch_optional(tx)
    .await?);
    Ok(state.as_deref() == Some(IntegrationState::Active.as_str()))
}

/// Parks a run that kept killing its worker (P3), and stops its integration's schedule.
pub async fn park(db: &Db, run: &RunId, reason: &Reason, now: i64) -> Result<bool, StoreError> {
    let mut transaction = db.begin().await?;
    let integration: Option<String> = on_transaction!(&mut transaction, tx => sqlx::query_scalar(
        "update runs set state = 'parked', finished_at = $2, failure = $3, lease_token = '', lease_until = 0, \
         pausing = 0, version = version + 1 \
         where id = $1 and state in ('running', 'stopping') and lease_until <= $2 returning integration_id",
    )
    .bind(run.as_str())
    .bind(now)
    .bind(Json(Some(reason)))
    .fetch_optional(tx)
    .await?);
    let Some(integration) = integration else {
        return Ok(false);
    };
    hints::close_all(&mut transaction, &integration, run.as_str(), reason, now).await?;
    on_transaction!(&mut transaction, tx => sqlx::query("update integrations set next_run_at = null where id = $1")
        .bind(integration)
        .execute(tx)
        .await?
        .rows_affected());
    transaction.commit().await?;
    Ok(true)
}
