//! Records that were hinted at: looked at between the pages of a run, and before it ends (P1).

use super::context::{RunContext, local};
use super::flow::FlowEnd;
use super::{page, scan};
use crate::store::flows::Flow;
use crate::store::hints::{self, Answer, OpenHint};
use crate::store::runs::{self, Progress};
use crate::store::undelivered::{self, Payload};
use crate::store::{StoreError, millis};
use jiff::Timestamp;
use mostek_connectors::contract::{Filter, Page, PlatformError, ReadAnswer, ReadMode, ReadRequest};
use mostek_model::{Reason, RunKind, Stream};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;

/// Hints looked at together at most.
const AT_ONCE: i64 = 100;

/// How far looking at hints came.
#[derive(Debug)]
enum Looked {
    /// None is open.
    All,
    /// Some were answered; there may be more.
    Some,
    /// The shop does not give what is needed now.
    Wait { until: Timestamp, reason: Reason },
    /// The work should stop.
    Stop(FlowEnd),
}

/// Looks at hints between two pages. Where the shop asks to wait for them, the run goes on without.
pub async fn between_pages(
    context: &RunContext,
    progress: &mut Progress,
) -> Result<(), PlatformError> {
    let now = millis(context.services.now());
    let rests = context.hints_rest.load(Ordering::Relaxed) > now;
    if rests || context.run.kind == RunKind::DryRun {
        return Ok(());
    }
    if let Looked::Wait { until, .. } = look(context, Some(progress)).await? {
        context.hints_rest.store(millis(until), Ordering::Relaxed);
    }
    Ok(())
}

/// Looks at all hints that are open, before the run ends.
pub async fn before_the_end(context: &RunContext) -> Result<FlowEnd, PlatformError> {
    if context.run.kind == RunKind::DryRun {
        return Ok(FlowEnd::Done);
    }
    loop {
        if let Some(end) = context.asked_to_stop().await.map_err(local)? {
            return Ok(end);
        }
        match look(context, None).await? {
            Looked::All => return Ok(FlowEnd::Done),
            Looked::Some => {}
            Looked::Wait { until, reason } => return Ok(FlowEnd::Waits { until, reason }),
            Looked::Stop(end) => return Ok(end),
        }
    }
}

async fn look(
    context: &RunContext,
    mut current: Option<&mut Progress>,
) -> Result<Looked, PlatformError> {
    let open = hints::open(&context.services.db, &context.integration.id, AT_ONCE)
        .await
        .map_err(local)?;
    if open.is_empty() {
        return Ok(Looked::All);
    }
    let mut by_stream = BTreeMap::<Stream, Vec<OpenHint>>::new();
    for hint in open {
        by_stream.entry(hint.stream.clone()).or_default().push(hint);
    }
    let mut wait = None;
    for (stream, hinted) in by_stream {
        let Some(flow) = context.flows.iter().find(|flow| flow.stream == stream) else {
            close(context, not_found(hinted)).await.map_err(local)?;
            continue;
        };
        let looked = match &mut current {
            Some(progress) if progress.flow == flow.id => {
                look_at(context, flow, progress, hinted).await?
            }
            _ => {
                let all = runs::progress(&context.services.db, &context.run.id)
                    .await
                    .map_err(local)?;
                match all.into_iter().find(|progress| progress.flow == flow.id) {
                    Some(mut progress) => look_at(context, flow, &mut progress, hinted).await?,
                    // The flow is newer than the run: the next run knows it.
                    None => {
                        close(context, not_found(hinted)).await.map_err(local)?;
                        Looked::Some
                    }
                }
            }
        };
        match looked {
            Looked::Stop(end) => return Ok(Looked::Stop(end)),
            Looked::Wait { until, reason } => wait = Some((until, reason)),
            Looked::All | Looked::Some => {}
        }
    }
    Ok(match wait {
        Some((until, reason)) => Looked::Wait { until, reason },
        None => Looked::Some,
    })
}

/// Reads the hinted records of a flow and sends them the way of every record.
async fn look_at(
    context: &RunContext,
    flow: &Flow,
    progress: &mut Progress,
    hinted: Vec<OpenHint>,
) -> Result<Looked, PlatformError> {
    page::check_mapping(context, flow)?;
    if !scan::scan_target(context, flow).await? {
        let end = context.asked_to_stop().await.map_err(local)?;
        return Ok(Looked::Stop(end.unwrap_or(FlowEnd::ProcessStops)));
    }
    let keys: Vec<String> = hinted.iter().map(|hint| hint.source_key.clone()).collect();
    let mut read = match read(context, flow, &keys).await? {
        Read::Stop(end) => return Ok(Looked::Stop(end)),
        Read::Came(read) => read,
    };
    add_kept(context, flow, &keys, &mut read)
        .await
        .map_err(local)?;
    let mut outcomes = BTreeMap::new();
    if !read.page.records.is_empty() || !read.page.undecoded.is_empty() {
        let cursor = progress.cursor.clone();
        for done in page::process(context, flow, progress, read.page, cursor).await? {
            outcomes.insert(done.key, (done.outcome, done.reason));
        }
    }
    let mut answers = Vec::new();
    for hint in hinted {
        match outcomes.remove(&hint.source_key) {
            Some((outcome, reason)) => answers.push(Answer {
                hint,
                outcome: Some(outcome),
                reason,
            }),
            None if read.wait.is_none() => answers.extend(not_found(vec![hint])),
            None => {}
        }
    }
    close(context, answers).await.map_err(local)?;
    Ok(match read.wait {
        Some((until, reason)) => Looked::Wait { until, reason },
        None => Looked::Some,
    })
}

/// What a read of single records gave.
#[derive(Debug, Default)]
struct Records {
    page: Page,
    found: BTreeSet<String>,
    wait: Option<(Timestamp, Reason)>,
}

enum Read {
    Came(Records),
    Stop(FlowEnd),
}

async fn read(context: &RunContext, flow: &Flow, keys: &[String]) -> Result<Read, PlatformError> {
    let mut request = ReadRequest {
        stream: flow.stream.clone(),
        mode: ReadMode::Keys(keys.to_vec()),
        filter: Filter::default(),
        cursor: None,
        page_size: context.services.settings.page_size,
        side: context.shop.settings.clone(),
        integration: context.integration.id.clone(),
        run: Some(context.run.id.clone()),
        without_effect: false,
    };
    let mut read = Records::default();
    while read.found.len() < keys.len() {
        if let Some(end) = context.asked_to_stop().await.map_err(local)? {
            return Ok(Read::Stop(end));
        }
        let shop = &context.shop;
        match shop.connector.read(&shop.access, &request).await? {
            ReadAnswer::Page { page, cursor } => {
                // The first answer is the newest one.
                for record in page.records {
                    if read.found.insert(record.key.clone()) {
                        read.page.records.push(record);
                    }
                }
                for undecoded in page.undecoded {
                    if read.found.insert(undecoded.key.clone()) {
                        read.page.undecoded.push(undecoded);
                    }
                }
                request.cursor = Some(cursor);
            }
            ReadAnswer::Wait { until, reason, .. } => {
                read.wait = Some((until, reason));
                break;
            }
            ReadAnswer::End { .. } => break,
        }
    }
    Ok(Read::Came(read))
}

/// What waits undelivered and was not read anew is tried from what is kept of it; a fresh read wins.
async fn add_kept(
    context: &RunContext,
    flow: &Flow,
    keys: &[String],
    read: &mut Records,
) -> Result<(), StoreError> {
    let missing: Vec<String> = keys
        .iter()
        .filter(|key| !read.found.contains(*key))
        .cloned()
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let (db, integration) = (&context.services.db, &context.integration.id);
    for (key, payload) in undelivered::payloads(db, integration, &flow.stream, &missing).await? {
        // What could not be decoded waits until the source sends it in a readable form.
        if let Payload::Record(record) = payload {
            read.found.insert(key);
            read.page.records.push(*record);
        }
    }
    if read.found.len() >= keys.len() {
        read.wait = None;
    }
    Ok(())
}

fn not_found(hinted: Vec<OpenHint>) -> Vec<Answer> {
    hinted
        .into_iter()
        .map(|hint| Answer {
            hint,
            outcome: None,
            reason: Some(Reason::new("reason-hint-not-found")),
        })
        .collect()
}

async fn close(context: &RunContext, answers: Vec<Answer>) -> Result<(), StoreError> {
    let mut transaction = context.services.db.begin().await?;
    runs::still_mine(&mut transaction, &context.run.id, &context.token).await?;
    let at = millis(context.services.now());
    for answer in &answers {
        hints::close(
            &mut transaction,
            &context.integration.id,
            &context.run.id,
            answer,
            at,
        )
        .await?;
    }
    runs::add_requests(&mut transaction, &context.run.id, &context.requests()).await?;
    transaction.commit().await
}
