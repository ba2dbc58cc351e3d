//! The pages that are timed. A new page of the console is a new line here.

use crate::tables::{FULL_RUN, SMALL_RUN};

/// A page: what it is called in the table, and its address.
pub struct Page {
    /// Its name.
    pub name: &'static str,
    /// Its address.
    pub path: String,
    /// A file that is written while it is read: what counts is when it begins.
    pub begins: bool,
}

/// Addresses that are the same in every database this helper fills, by their names.
const PAGES: &[(&str, &str)] = &[
    ("overview", "/"),
    ("integrations", "/integrations"),
    ("integration", "/integrations/obchod-1"),
    ("integration, fields", "/integrations/obchod-1/fields"),
    ("integration, statuses", "/integrations/obchod-1/statuses"),
    ("integration, schedule", "/integrations/obchod-1/schedule"),
    ("integration, settings", "/integrations/obchod-1/settings"),
    ("integration, summary", "/integrations/obchod-1/summary"),
    ("integration, delete", "/integrations/obchod-1/delete"),
    ("integration, start afresh", "/integrations/obchod-1/afresh"),
    ("set-up", "/set-up"),
    ("connections", "/connections"),
    ("connection", "/connections/obchod-1"),
    ("connection, delete", "/connections/obchod-1/delete"),
    ("new connection", "/connections/new"),
    ("runs", "/runs"),
    ("runs of one integration", "/runs?integration=obchod-2"),
    ("runs, failed only", "/runs?state=failed"),
    ("runs, full ones only", "/runs?kind=full"),
    ("runs, asked for by the schedule", "/runs?who=schedule"),
    ("runs, asked for by nobody", "/runs?who=nobody"),
    (
        "runs, all filters",
        "/runs?integration=obchod-2&state=failed&kind=incremental&who=schedule",
    ),
    ("undelivered", "/undelivered"),
    (
        "undelivered of one integration",
        "/undelivered?integration=obchod-1",
    ),
    (
        "undelivered, rejected only",
        "/undelivered?outcome=rejected",
    ),
    ("undelivered, one cause", "/undelivered?cause=reason-no-key"),
    ("undelivered, by name", "/undelivered?text=Nov%C3%A1k"),
    ("undelivered, nothing found", "/undelivered?text=nowhere"),
    ("records", "/records"),
    ("records, by e-mail", "/records?q=kupec5000%40example.com"),
    ("records, by the beginning of an e-mail", "/records?q=kupec"),
    ("records, by order number", "/records?q=2026105000"),
    ("records, by the beginning of a number", "/records?q=2026"),
    ("records, by phone", "/records?q=%2B420+600+005+000"),
    ("records, by name", "/records?q=Nov%C3%A1kov%C3%A1"),
    (
        "records, by two frequent words",
        "/records?q=nov%C3%A1+jana",
    ),
    ("records, by two words, one rare", "/records?q=jan+szucs"),
    (
        "records, by two words that never meet",
        "/records?q=jana+nov%C3%A1k+lipa",
    ),
    ("records, nothing found", "/records?q=nowhere"),
    ("record of an order", "/records/obchod-1/orders/2026105000"),
    (
        "record of an order that waits",
        "/records/obchod-1/orders/2026100500",
    ),
    (
        "record of a person",
        "/records/obchod-1/customers/person-1-500",
    ),
    ("team", "/team"),
    ("audit", "/audit"),
    ("audit, one person", "/audit?who=command%20line"),
    ("audit, one kind of thing", "/audit?kind=integration"),
    ("audit, nothing found", "/audit?kind=team&to=2020-01-01"),
    ("profile", "/profile"),
];

/// All pages; `member` is the address of somebody's page.
pub fn all(member: &str) -> Vec<Page> {
    let mut pages: Vec<Page> = PAGES
        .iter()
        .copied()
        .chain([("member of the team", member)])
        .map(|(name, path)| Page {
            name,
            path: path.to_owned(),
            begins: false,
        })
        .collect();
    let mut run = |name, run: &str, query: &str| {
        pages.push(Page {
            name,
            path: format!("/runs/{run}{query}"),
            begins: query.contains(".csv"),
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
        "?text=2026105000",
    );
    run("large run, a person by name", FULL_RUN, "?text=%C5%BDaneta");
    run(
        "large run, text that is not there",
        FULL_RUN,
        "?text=nowhere",
    );
    run(
        "large run, log as a file, until it begins",
        FULL_RUN,
        "/log.csv",
    );
    pages
}
