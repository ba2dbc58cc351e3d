//! Records by their names, with all fields.

use super::client::{Api, Reply};
use super::query::Query;
use super::row::{Target, name_of};
use super::scheme::{Scheme, of_row, scheme};
use crate::contract::{Access, ExistingRecord, PlatformError};
use serde_json::Value as Json;

/// Names in one request; more would make the address longer than servers take.
const TOGETHER: usize = 25;

/// The records that are there, in the order asked for.
pub(super) async fn fetch(
    access: &Access,
    target: Target,
    ids: &[String],
) -> Result<Vec<ExistingRecord>, PlatformError> {
    let api = Api::new(access)?;
    if let [id] = ids {
        return Ok(one(&api, &target, id).await?.into_iter().collect());
    }
    let mut found = Vec::with_capacity(ids.len());
    let mut known: Option<Scheme> = None;
    for names in ids.chunks(TOGETHER) {
        let rows = together(&api, &target, names).await?;
        if known.is_none() && !rows.is_empty() {
            known = Some(scheme(&api, &target).await?.unwrap_or_default());
        }
        let scheme = known.clone().unwrap_or_default();
        for name in names {
            let row = rows.iter().find(|row| name_of(row).as_ref() == Some(name));
            match row.and_then(|row| target.record(row, &scheme)) {
                Some(record) => found.push(record),
                // Missing in a list proves nothing: an instance may refuse the operator, or ignore it.
                None => found.extend(one(&api, &target, name).await?),
            }
        }
    }
    Ok(found)
}

/// One record, read by its name; its row brings the scheme.
pub(super) async fn one(
    api: &Api<'_>,
    target: &Target,
    name: &str,
) -> Result<Option<ExistingRecord>, PlatformError> {
    match api.one(target.model, Some(name)).await? {
        Reply::Yes(envelope) if envelope.result.is_object() => {
            Ok(target.record(&envelope.result, &scheme_of(&envelope.result)))
        }
        Reply::Yes(_) | Reply::NotFound => Ok(None),
        Reply::No(complaint) => Err(api.refused(&complaint)),
    }
}

fn scheme_of(row: &Json) -> Scheme {
    of_row(row).unwrap_or_default()
}

async fn together(
    api: &Api<'_>,
    target: &Target,
    names: &[String],
) -> Result<Vec<Json>, PlatformError> {
    let query = Query::page(0, names.len())
        .among("name", names)
        .only(&target.projection());
    Ok(api
        .list(target.model, &query)
        .await?
        .map(|list| list.rows)
        .unwrap_or_default())
}
