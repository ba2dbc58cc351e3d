//! The pages there are.

use super::{Icon, use_frame};
use crate::format;
use crate::texts::t;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use mostek_model::Role;

/// The main navigation. It stands in the side bar and, on phones, in the menu.
#[component]
pub fn Nav() -> impl IntoView {
    let frame = use_frame();
    let waiting = frame
        .visitor
        .as_ref()
        .map_or(0, |visitor| visitor.undelivered);
    view! {
        <nav class="nav" aria-label=t("nav")>
            <NavLink href="/" icon="home" label=t("overview") />
            <NavLink href="/integrations" icon="bridge" label=t("integrations") />
            <NavLink href="/runs" icon="runs" label=t("runs") />
            <NavLink href="/undelivered" icon="inbox" label=t("undelivered") count=waiting />
            <NavLink href="/records" icon="card" label=t("records") />
            <h2>{t("nav-set-up")}</h2>
            <NavLink href="/connections" icon="plug" label=t("connections") />
            <NavLink href="/team" icon="people" label=t("team") />
            {use_frame()
                .may(Role::Admin)
                .then(|| view! { <NavLink href="/audit" icon="clock" label=t("audit") /> })}
        </nav>
    }
    .into_any()
}

/// One page of the navigation; it knows when it is the current one or the parent of it.
#[component]
fn NavLink(
    /// Its address.
    href: &'static str,
    /// Its icon.
    icon: &'static str,
    /// Its name.
    label: String,
    /// How many things wait there; 0 shows none.
    #[prop(optional)]
    count: u64,
) -> impl IntoView {
    let path = use_location().pathname;
    let language = use_frame().language;
    let current = move || {
        let path = path.get();
        let below = href != "/"
            && path
                .strip_prefix(href)
                .is_some_and(|rest| rest.starts_with('/'));
        if path == href {
            Some("page")
        } else if below {
            Some("true")
        } else {
            None
        }
    };
    view! {
        <a href=href aria-current=current>
            <Icon name=icon />
            {label}
            {(count > 0)
                .then(|| view! { <span class="count">" " {format::up_to_thousand(language, count)}</span> })}
        </a>
    }
    .into_any()
}
