//! Counts the status names of an export.

use super::{Broken, xml};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;

/// How many orders have each status.
pub(in crate::shoptet) fn count_statuses(file: File) -> Result<BTreeMap<String, u64>, Broken> {
    let mut counts = BTreeMap::new();
    let mut orders = xml::Orders::new(BufReader::new(file), 0);
    while let Some(mut order) = orders.next()? {
        if let Some(status) = order.fields.take(&["STATUS", "STATUS/NAME"]) {
            *counts.entry(status).or_default() += 1;
        }
    }
    Ok(counts)
}
