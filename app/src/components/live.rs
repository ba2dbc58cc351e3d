//! Fresh numbers while something runs; without scripts a reload does the same.

use leptos::prelude::*;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(2);

/// Calls `refresh` every two seconds while `active` holds and the tab is visible. Does nothing on the server.
pub fn use_live(active: impl Fn() -> bool + Clone + 'static, refresh: impl Fn() + Clone + 'static) {
    Effect::new(move |_| {
        let (active, refresh) = (active.clone(), refresh.clone());
        let tick = move || {
            if active() && !document().hidden() {
                refresh();
            }
        };
        if let Ok(handle) = set_interval_with_handle(tick, EVERY) {
            on_cleanup(move || handle.clear());
        }
    });
}
