//! Composed exports through the decoders.

mod customers;
mod orders;

use super::*;
use std::io::Write;

fn wanted(offset: u64, index: u64, most: usize) -> Wanted {
    Wanted {
        offset,
        index,
        most,
        zone: TimeZone::get("Europe/Prague").unwrap(),
        address: Url::parse("https://shop.example.com/").unwrap(),
    }
}

fn file(text: &str) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

/// All records, page by page.
fn pages(
    text: &str,
    most: usize,
    read: fn(File, &Wanted) -> Result<Batch, Broken>,
) -> Vec<Decoded> {
    let (mut all, mut offset) = (Vec::new(), 0);
    loop {
        let batch = read(file(text), &wanted(offset, all.len() as u64, most)).unwrap();
        assert!(batch.decoded.len() <= most);
        all.extend(batch.decoded);
        if batch.end {
            return all;
        }
        offset = batch.next;
    }
}
