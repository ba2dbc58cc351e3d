//! Rows of the customers export: columns are found by the header's names, never by position (shoptet.md A5).

use super::columns::CUSTOMER_KEYS;
use super::fields::Fields;
use super::{Batch, Broken, Decoded, LARGEST_PAGE, Wanted, customer};
use crate::contract::Undecoded;
use crate::spool::Header;
use csv::{ReaderBuilder, StringRecord};
use mostek_model::Reason;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};

/// Customers from an offset on.
pub(in crate::shoptet) fn customers(mut file: File, wanted: &Wanted) -> Result<Batch, Broken> {
    let broken = || Broken { at: wanted.offset };
    file.rewind().map_err(|_| broken())?;
    let found =
        Header::read_from(&mut BufReader::new(&file), CUSTOMER_KEYS).map_err(|_| broken())?;
    let (header, after) = found.ok_or_else(broken)?;
    let start = wanted.offset.max(after);
    file.seek(SeekFrom::Start(start)).map_err(|_| broken())?;
    let mut rows = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(header.delimiter)
        .from_reader(BufReader::new(file));
    let columns: Vec<_> = header
        .names
        .iter()
        .map(|name| Header::plain(name))
        .collect();
    let names = columns
        .iter()
        .cloned()
        .zip(header.names.iter().cloned())
        .collect();
    let mut batch = Batch {
        next: start,
        ..Batch::default()
    };
    let mut row = StringRecord::new();
    while batch.decoded.len() < wanted.most && batch.next - start < LARGEST_PAGE {
        if !rows
            .read_record(&mut row)
            .map_err(|_| Broken { at: batch.next })?
        {
            batch.end = true;
            break;
        }
        batch.next = start + rows.position().byte();
        let position = wanted.index + batch.decoded.len() as u64 + 1;
        batch
            .decoded
            .push(decode(&row, &columns, &names, wanted, position));
    }
    Ok(batch)
}

fn decode(
    row: &StringRecord,
    columns: &[String],
    names: &BTreeMap<String, String>,
    wanted: &Wanted,
    position: u64,
) -> Decoded {
    // A cell too many or too few shifts all that follow it; blank ones at the end do no harm.
    let shifted = row.len() < columns.len()
        || row
            .iter()
            .skip(columns.len())
            .any(|cell| !cell.trim().is_empty());
    if shifted {
        let reason = Reason::new("shoptet-reason-row-width")
            .with("cells", row.len().to_string())
            .with("columns", columns.len().to_string());
        return Decoded::Undecoded(Undecoded {
            key: format!("#{position}"),
            reason,
            original: written(row),
        });
    }
    let mut fields = Fields::default();
    for (column, cell) in columns.iter().zip(row) {
        fields.insert(column, cell);
    }
    customer::decode(fields, names, &wanted.zone, position, || written(row))
}

fn written(row: &StringRecord) -> String {
    row.iter().collect::<Vec<_>>().join(";")
}
