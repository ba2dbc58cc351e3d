//! Records out of a kept export. A record that cannot be decoded is handed on with its reason and never stops the
//! page (P6).

mod columns;
mod customer;
mod fields;
mod item;
mod order;
mod statuses;
mod table;
mod values;
mod xml;

pub(super) use columns::CUSTOMER_KEYS;
pub(super) use statuses::count_statuses;
pub(super) use table::customers;

use crate::contract::Undecoded;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use mostek_model::Record;
use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use url::Url;

/// A page ends after so many bytes of text even if it has few records.
const LARGEST_PAGE: u64 = 16 << 20;
/// Most bytes of an original that is kept beside its reason.
const LARGEST_ORIGINAL: u64 = 64 << 10;

/// What is asked of an export.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// Byte to begin at; 0 for the beginning.
    pub offset: u64,
    /// Records before it.
    pub index: u64,
    /// Most records.
    pub most: usize,
    /// Zone of the shop's times.
    pub zone: TimeZone,
    /// The shop, for links into its administration.
    pub address: Url,
}

/// Some records.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// In the order of the export; of records with the same key the later one is the newer one.
    pub decoded: Vec<Decoded>,
    /// Byte of the next record.
    pub next: u64,
    /// Nothing follows.
    pub end: bool,
}

/// A record, or why it is none.
#[derive(Debug)]
pub(super) enum Decoded {
    /// A record with its creation date.
    Record {
        record: Box<Record>,
        created: Option<Timestamp>,
    },
    /// Kept with a reason.
    Undecoded(Undecoded),
}

/// The export cannot be read on.
#[derive(Debug)]
pub(super) struct Broken {
    /// At this byte.
    pub at: u64,
}

/// Orders from an offset on.
pub(super) fn orders(mut file: File, wanted: &Wanted) -> Result<Batch, Broken> {
    let broken = |_| Broken { at: wanted.offset };
    let originals = file.try_clone().map_err(broken)?;
    file.seek(SeekFrom::Start(wanted.offset)).map_err(broken)?;
    let mut orders = xml::Orders::new(BufReader::new(file), wanted.offset);
    let mut batch = Batch {
        next: wanted.offset,
        ..Batch::default()
    };
    while batch.decoded.len() < wanted.most && batch.next - wanted.offset < LARGEST_PAGE {
        let Some(element) = orders.next()? else {
            batch.end = true;
            break;
        };
        batch.next = element.end;
        let index = wanted.index + batch.decoded.len() as u64;
        let original = |start, end| read_original(&originals, start, end);
        batch
            .decoded
            .push(order::decode(element, index, wanted, original));
    }
    Ok(batch)
}

/// The text of a record as it stands in the export; without it a record keeps its reason.
fn read_original(file: &File, start: u64, end: u64) -> String {
    let length = usize::try_from((end - start).min(LARGEST_ORIGINAL)).unwrap_or_default();
    let mut text = vec![0; length];
    // Read by position: the place of the reader, which shares the file, does not move.
    match file.read_exact_at(&mut text, start) {
        Ok(()) => String::from_utf8_lossy(&text).into_owned(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests;
