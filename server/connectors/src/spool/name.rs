//! File names: `{connection}.{feed}.{id}.spool`, its sidecar `.json`, and `.part` while unfinished.

use jiff::Timestamp;
use mostek_model::ConnectionId;
use std::fmt::Write;
use std::sync::atomic::{AtomicU32, Ordering};

/// Ending of a complete export.
pub(super) const DATA: &str = ".spool";
/// Ending of a sidecar.
pub(super) const SIDECAR: &str = ".json";
/// Ending of everything unfinished.
pub(super) const PART: &str = ".part";

/// Exports begun by this process: keeps two of the same millisecond in order.
static BEGUN: AtomicU32 = AtomicU32::new(0);

/// A new id: sorts by time, then by order within this process; random, so that processes never meet.
pub(super) fn new_id(at: Timestamp) -> String {
    let begun = BEGUN.fetch_add(1, Ordering::Relaxed);
    format!(
        "{:013x}-{begun:08x}-{:08x}",
        at.as_millisecond().max(0),
        rand::random::<u32>()
    )
}

/// What all files of a connection begin with.
pub(super) fn of_connection(connection: &ConnectionId) -> String {
    format!("{}.", safe(connection.as_str()))
}

/// What all files of a feed begin with.
pub(super) fn prefix(connection: &ConnectionId, feed: &str) -> String {
    format!("{}{}.", of_connection(connection), safe(feed))
}

/// The name without its ending; none when the id (it comes out of a cursor) is not one of ours.
pub(super) fn stem(connection: &ConnectionId, feed: &str, id: &str) -> Option<String> {
    let ours = !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    ours.then(|| format!("{}{id}", prefix(connection, feed)))
}

/// Name of the export.
pub(super) fn data(stem: &str) -> String {
    format!("{stem}{DATA}")
}

/// Name of its sidecar.
pub(super) fn sidecar(stem: &str) -> String {
    format!("{stem}{SIDECAR}")
}

/// Anything that could leave the folder or blur the dots becomes `_` and its code.
fn safe(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            name.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(name, "_{byte:02x}");
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let connection = ConnectionId::new("../etc");
        assert_eq!(prefix(&connection, "a.b"), "_2e_2e_2fetc.a_2eb.");
        assert_eq!(stem(&connection, "orders", "../../x"), None);
    }

    #[test]
    fn ids_sort_by_time_even_within_one_millisecond() {
        let ids: Vec<_> = (0..50).map(|_| new_id(Timestamp::UNIX_EPOCH)).collect();
        assert!(ids.is_sorted());
    }
}
