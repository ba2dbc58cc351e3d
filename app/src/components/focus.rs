//! Where the focus goes after moving to another page without reloading.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// After each move to another page: closes the menu of phones and puts the focus on the page, as a reload would.
#[component]
pub fn MoveFocus(
    /// The page.
    path: Memo<String>,
) -> impl IntoView {
    Effect::new(move |before: Option<String>| {
        let path = path.get();
        if before.is_some_and(|before| before != path) {
            if let Ok(Some(menu)) = document().query_selector(".menu details[open]") {
                let _ = menu.remove_attribute("open");
            }
            let main = document().get_element_by_id("main");
            if let Some(main) =
                main.and_then(|main| main.dyn_into::<leptos::web_sys::HtmlElement>().ok())
            {
                let _ = main.focus();
            }
        }
        path
    });
}
