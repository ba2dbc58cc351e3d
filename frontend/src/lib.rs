//! The browser entry point: brings the islands of a page to life. The page's script calls them one by one.

// Islands are found by name; nothing here mentions them.
use mostek_islands as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares for islands.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
