//! The pages that are timed. A new page of the console is a new line here.

use crate::tables::{FULL_RUN, SMALL_RUN};

/// A page: what it is called in the table, and its address.
pub struct Page {
    /// Its name.
    pub name: &'static str,
    /// Its address.
    pub path: String,
}

/// All pages. Those this console does not have (yet) are left out of the table.
pub fn all() -> Vec<Page> {
    let page = |name, path: &str| Page {
        name,
        path: path.to_owned(),
    };
    let mut pages = vec![
        page("overview", "/"),
        page("integrations", "/integrations"),
        page("integration", "/integrations/obchod-1"),
        page("integration, fields", "/integrations/obchod-1/fields"),
        page("integration, mapping", "/integrations/obchod-1/mapping"),
        page("integration, statuses", "/integrations/obchod-1/statuses"),
        page("integration, schedule", "/integrations/obchod-1/schedule"),
        page("integration, settings", "/integrations/obchod-1/settings"),
        page("set-up", "/integrations/obchod-1/set-up"),
        page("new integration", "/integrations/new"),
        page("connections", "/connections"),
        page("connection", "/connections/obchod-1"),
        page("runs", "/runs"),
        page("runs of one integration", "/runs?integration=obchod-2"),
        page("runs, failed only", "/runs?state=failed"),
        page("undelivered", "/undelivered"),
        page(
            "undelivered of one integration",
            "/undelivered?integration=obchod-1",
        ),
        page(
            "undelivered, rejected only",
            "/undelivered?outcome=rejected",
        ),
        page("records", "/records"),
        page("records, by e-mail", "/records?q=kupec5000%40example.com"),
        page("records, by order number", "/records?q=2026100500"),
        page("records, by name", "/records?q=Nov%C3%A1kov%C3%A1"),
        page("team", "/team"),
        page("audit", "/audit"),
        page("profile", "/profile"),
    ];
    let mut run = |name, run: &str, query: &str| {
        pages.push(Page {
            name,
            path: format!("/runs/{run}{query}"),
        });
    };
    run("small run", SMALL_RUN, "");
    run("large run", FULL_RUN, "");
    run("large run, last page of its log", FULL_RUN, "?before=15");
    run("large run, a rare outcome", FULL_RUN, "?outcome=rejected");
    run("large run, one flow", FULL_RUN, "?stream=customers");
    run(
        "large run, an order by its number",
        FULL_RUN,
        "?text=2026100500",
    );
    run(
        "large run, text that is not there",
        FULL_RUN,
        "?text=nowhere",
    );
    pages
}
