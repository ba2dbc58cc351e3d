//! Fetching the page again and changing what differs.

use super::announce::announce;
use super::morph::morph;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Headers, RequestInit, Response, SupportedType, Window};

/// Parts of the page that may differ: its content, the counts beside the menus.
const PARTS: [&str; 3] = ["#main", "aside nav", ".menu nav"];
/// What a page carries that wants to be followed.
const MARK: &str = "[data-live]";
/// Names who reads, and in which team.
const READER: &str = "data-reader";
/// Tells the server that nobody opens this page: what a form left stays for whoever does.
const BY_SCRIPT: &str = "x-mostek-refresh";

/// What came of fetching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refreshed {
    /// The page goes on.
    GoesOn,
    /// It no longer wants to be followed.
    Over,
    /// It is not this page any more: signed out, another team, gone. Only a whole reload says so.
    Elsewhere,
    /// It could not be had; the next time may do.
    Trouble,
}

/// What the server answered.
enum Answer {
    Page(Document),
    Elsewhere,
    Trouble,
}

/// Fetches the page again.
pub async fn refresh(window: &Window) -> Refreshed {
    let fresh = match fetch(window).await {
        Ok(Answer::Page(fresh)) => fresh,
        Ok(Answer::Elsewhere) => return Refreshed::Elsewhere,
        Ok(Answer::Trouble) | Err(_) => return Refreshed::Trouble,
    };
    let page = document();
    if reader(&page) != reader(&fresh) {
        return Refreshed::Elsewhere;
    }
    for part in PARTS {
        if let (Ok(Some(old)), Ok(Some(new))) =
            (page.query_selector(part), fresh.query_selector(part))
        {
            morph(&old, &new);
        }
    }
    page.set_title(&fresh.title());
    let goes_on = matches!(fresh.query_selector(MARK), Ok(Some(_)));
    announce(&page, &fresh, !goes_on);
    if goes_on {
        Refreshed::GoesOn
    } else {
        Refreshed::Over
    }
}

fn reader(page: &Document) -> Option<String> {
    let main = page.query_selector("#main").ok()??;
    main.get_attribute(READER)
}

/// The page as the server has it now.
async fn fetch(window: &Window) -> Result<Answer, JsValue> {
    let address = window.location().href()?;
    let headers = Headers::new()?;
    headers.set(BY_SCRIPT, "1")?;
    let init = RequestInit::new();
    init.set_headers(&headers);
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(&address, &init))
        .await?
        .dyn_into()?;
    // A proxy that only asks for patience (429) is trouble that passes.
    if response.redirected() || matches!(response.status(), 401 | 403 | 404 | 410) {
        return Ok(Answer::Elsewhere);
    }
    if !response.ok() {
        return Ok(Answer::Trouble);
    }
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    DomParser::new()?
        .parse_from_string(&text, SupportedType::TextHtml)
        .map(Answer::Page)
}
