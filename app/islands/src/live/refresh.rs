//! Fetching the page again and changing what differs.

use super::announce::announce;
use super::morph::morph;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Response, SupportedType, Window};

/// Parts of the page that may differ: its content, the counts beside the menu.
const PARTS: [&str; 2] = ["#main", "aside nav"];
/// What a page carries that wants to be followed.
const MARK: &str = "[data-live]";

/// Fetches the page again. False when it no longer wants to be followed. Trouble on the way is passed over: the next
/// event tries again.
pub async fn refresh(window: &Window) -> bool {
    let Ok(Some(fresh)) = fetch(window).await else {
        return true;
    };
    let page = document();
    for part in PARTS {
        if let (Ok(Some(old)), Ok(Some(new))) =
            (page.query_selector(part), fresh.query_selector(part))
        {
            morph(&old, &new);
        }
    }
    page.set_title(&fresh.title());
    announce(&page, &fresh);
    matches!(fresh.query_selector(MARK), Ok(Some(_)))
}

/// The page as the server has it now; none when it led elsewhere (signed out) or could not be had.
async fn fetch(window: &Window) -> Result<Option<Document>, JsValue> {
    let address = window.location().href()?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address))
        .await?
        .dyn_into()?;
    if !response.ok() || response.redirected() {
        return Ok(None);
    }
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    DomParser::new()?
        .parse_from_string(&text, SupportedType::TextHtml)
        .map(Some)
}
