//! Looks at the keys of records that exist in the target, so that nothing is created twice (P4, P10).

use super::context::{RunContext, local};
use crate::identity::{NormalKey, normal_email, normal_phone};
use crate::store::flows::Flow;
use crate::store::target_keys;
use mostek_connectors::contract::{
    ExistingRecord, KeyKind, Lookup, PlatformError, ScanPage, TargetStream,
};
use mostek_model::RunKind;

/// Brings the known keys of the person stream up to date: all of them before a full run, what changed since the last
/// pass before an incremental one. False when it was stopped before its end: nothing may be created then.
pub async fn scan_target(context: &RunContext, flow: &Flow) -> Result<bool, PlatformError> {
    let (Some(target), _) = context.targets(&flow.stream) else {
        return Ok(true);
    };
    if target.lookup != Lookup::Scan || scanned_by_this_run(context, target).await? {
        return Ok(true);
    }
    let db = &context.services.db;
    let began = db.now().await.map_err(local)?;
    let last = target_keys::scanned_at(db, &context.integration.id, &target.stream)
        .await
        .map_err(local)?;
    let since = last.filter(|_| context.run.kind != RunKind::Full);
    let mut cursor = None;
    let mut first = true;
    loop {
        let system = &context.system;
        let page = system
            .connector
            .scan(
                &system.access,
                &target.stream,
                &system.settings,
                since,
                cursor.as_ref(),
            )
            .await?;
        let ScanPage { records, next, .. } = page;
        save(
            context,
            target,
            &records,
            first && since.is_none(),
            next.is_none().then_some(began),
        )
        .await?;
        first = false;
        if context.asked_to_stop().await.map_err(local)?.is_some() {
            return Ok(false);
        }
        match next {
            Some(next) => cursor = Some(next),
            None => return Ok(true),
        }
    }
}

/// One pass serves all flows of a run.
async fn scanned_by_this_run(
    context: &RunContext,
    target: &TargetStream,
) -> Result<bool, PlatformError> {
    let last = target_keys::scanned_at(
        &context.services.db,
        &context.integration.id,
        &target.stream,
    )
    .await
    .map_err(local)?;
    Ok(matches!((last, context.run.started_at), (Some(last), Some(started)) if last >= started))
}

async fn save(
    context: &RunContext,
    target: &TargetStream,
    records: &[ExistingRecord],
    forget: bool,
    finished: Option<jiff::Timestamp>,
) -> Result<(), PlatformError> {
    let integration = &context.integration.id;
    let mut transaction = context.services.db.begin().await.map_err(local)?;
    crate::store::runs::still_mine(&mut transaction, &context.run.id, &context.token)
        .await
        .map_err(local)?;
    if forget {
        target_keys::forget(&mut transaction, integration, &target.stream)
            .await
            .map_err(local)?;
    }
    for record in records {
        let keys = normal_keys(record, &context.country);
        target_keys::save(
            &mut transaction,
            integration,
            &target.stream,
            &record.id,
            &keys,
        )
        .await
        .map_err(local)?;
    }
    if let Some(at) = finished {
        target_keys::set_scanned(&mut transaction, integration, &target.stream, at)
            .await
            .map_err(local)?;
    }
    transaction.commit().await.map_err(local)
}

/// The keys of a target record in normal form.
pub(in crate::run) fn normal_keys(record: &ExistingRecord, country: &str) -> Vec<NormalKey> {
    let mut keys: Vec<NormalKey> = record
        .keys
        .iter()
        .filter_map(|key| {
            let value = match key.kind {
                KeyKind::Email => normal_email(&key.value),
                KeyKind::Phone => normal_phone(&key.value, country),
                KeyKind::Id => Some(key.value.clone()),
            };
            value.map(|value| NormalKey {
                kind: key.kind,
                value,
            })
        })
        .collect();
    keys.sort();
    keys.dedup();
    keys
}
