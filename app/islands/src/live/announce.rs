//! Telling people who listen, through one polite region and not too often.

use leptos::prelude::{document, set_timeout};
use std::cell::{Cell, RefCell};
use std::time::Duration;
use web_sys::Document;

/// Where the page says its news in a sentence.
const REGION: &str = "[data-announce]";
/// Milliseconds between two announcements.
const AT_MOST_EVERY: f64 = 15_000.0;

thread_local! {
    /// When something was said last.
    static LAST: Cell<f64> = const { Cell::new(0.0) };
    /// The newest sentence that waits for its time.
    static NEXT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Takes over the sentence of the fresh page, if it differs: soon, or at once where it is the last one.
pub fn announce(page: &Document, fresh: &Document, last: bool) {
    let (Some(old), Some(new)) = (sentence(page), sentence(fresh)) else {
        return;
    };
    if old == new {
        NEXT.take();
        return;
    }
    let left = AT_MOST_EVERY - (js_sys::Date::now() - LAST.get());
    if last || left <= 0.0 {
        NEXT.take();
        return say(page, &new);
    }
    let waits_already = NEXT.replace(Some(new)).is_some();
    if !waits_already {
        // Bounded by the distance of two announcements.
        let left = Duration::from_millis(left as u64);
        set_timeout(
            || {
                if let Some(next) = NEXT.take() {
                    say(&document(), &next);
                }
            },
            left,
        );
    }
}

fn sentence(of: &Document) -> Option<String> {
    of.query_selector(REGION).ok()??.text_content()
}

fn say(page: &Document, sentence: &str) {
    if let Ok(Some(region)) = page.query_selector(REGION) {
        LAST.set(js_sys::Date::now());
        region.set_text_content(Some(sentence));
    }
}
