//! A pass over the contacts of a database, for those that were there before us: whether an instance can filter by
//! e-mail is not known (dossier 5), so all keys are listed.

use super::client::Api;
use super::query::{MOST, Query};
use super::row::{Target, name_of};
use super::scheme::{keys, scheme};
use super::zone::{local, with_overlap, zone};
use crate::contract::{
    Access, Cursor, ExistingRecord, FieldKind, PlatformError, PlatformErrorKind, ScanPage,
};
use jiff::Timestamp;
use mostek_model::{Fields, Reason};
use serde::{Deserialize, Serialize};

/// Rows read twice at the seam of two pages, so that removed ones in between hide nothing.
const SEAM: usize = 20;

/// Where a pass continues.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Position {
    skip: usize,
    emails: Vec<String>,
    phones: Vec<String>,
    /// Local time of the instance from which changes are listed.
    from: Option<String>,
    /// Names at the seam that were handed over already.
    seen: Vec<String>,
}

/// The next page of contacts with their keys.
pub(super) async fn scan(
    access: &Access,
    target: Target,
    since: Option<Timestamp>,
    cursor: Option<&Cursor>,
) -> Result<ScanPage, PlatformError> {
    let api = Api::new(access)?;
    let position = match cursor {
        Some(cursor) => position(cursor)?,
        None if !target.is_contacts() => None,
        None => begin(&api, &target, since).await?,
    };
    let Some(position) = position else {
        return Ok(ScanPage {
            records: Vec::new(),
            next: None,
            total: Some(0),
        });
    };
    let mut query = Query::page(position.skip, MOST)
        .filter(target.part_field, "eq", &target.part)
        .only(&["name", "title", "customFields", "edited"]);
    if let Some(from) = &position.from {
        query = query.filter("edited", "gte", from);
    }
    let list = api
        .list(target.model, &query)
        .await?
        .map_err(|complaint| api.refused(&complaint))?;
    let read = list.rows.len();
    let names: Vec<String> = list.rows.iter().filter_map(name_of).collect();
    let mut records: Vec<ExistingRecord> = Vec::with_capacity(read);
    for row in &list.rows {
        let Some(id) = name_of(row).filter(|name| !position.seen.contains(name)) else {
            continue;
        };
        let title = row
            .get("title")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let keys = keys(row, &position.emails, &position.phones);
        records.push(ExistingRecord {
            id,
            keys,
            fields: Fields::new(),
            title,
            parent: None,
        });
    }
    let end = position.skip.saturating_add(read);
    let more = read > 0 && list.total.map_or(read >= MOST, |total| end < total);
    let seam = SEAM.min(read / 2);
    let next = more.then(|| {
        let seen = names.into_iter().rev().take(seam).collect();
        Cursor(serde_json::json!(Position {
            skip: end - seam,
            seen,
            ..position
        }))
    });
    Ok(ScanPage {
        records,
        next,
        total: list.total.map(|total| total as u64),
    })
}

/// None when the database is empty: nothing is there to be found.
async fn begin(
    api: &Api<'_>,
    target: &Target,
    since: Option<Timestamp>,
) -> Result<Option<Position>, PlatformError> {
    let Some(scheme) = scheme(api, target).await? else {
        return Ok(None);
    };
    let from = match since {
        Some(since) => Some(local(
            with_overlap(since),
            zone(api.zone().await?.as_deref()),
        )),
        None => None,
    };
    Ok(Some(Position {
        emails: scheme.of_kind(&FieldKind::Email, &["email"]),
        phones: scheme.of_kind(&FieldKind::Phone, &["number", "phone"]),
        from,
        ..Position::default()
    }))
}

fn position(cursor: &Cursor) -> Result<Option<Position>, PlatformError> {
    serde_json::from_value(cursor.0.clone())
        .map(Some)
        .map_err(|_| {
            // Written by another version of this program: the pass begins anew.
            PlatformError::new(
                PlatformErrorKind::SchemaChanged,
                Reason::new("reason-daktela-cursor"),
            )
        })
}
