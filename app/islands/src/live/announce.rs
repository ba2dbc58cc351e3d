//! Telling people who listen, through one polite region and not too often.

use std::cell::Cell;
use web_sys::Document;

/// Where the page says its news in a sentence.
const REGION: &str = "[data-announce]";
/// Milliseconds between two announcements.
const AT_MOST_EVERY: f64 = 15_000.0;

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(0.0) };
}

/// Takes over the sentence of the fresh page, if it differs and the last one is long enough ago.
pub fn announce(page: &Document, fresh: &Document) {
    let (Ok(Some(old)), Ok(Some(new))) =
        (page.query_selector(REGION), fresh.query_selector(REGION))
    else {
        return;
    };
    let now = js_sys::Date::now();
    let due = now - LAST.get() >= AT_MOST_EVERY;
    if due && old.text_content() != new.text_content() {
        LAST.set(now);
        old.set_text_content(new.text_content().as_deref());
    }
}
