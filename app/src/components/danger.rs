//! What can't be undone, at the end of a page: each a link to a page that says what is kept and forgotten.

use super::{PostButton, When, needs_role, use_frame};
use crate::data::Moment;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// One of them.
#[component]
fn Danger(
    /// What it does.
    what: String,
    /// What that means.
    text: String,
    /// Its button.
    children: Children,
) -> impl IntoView {
    view! {
        <li>
            <p class="strong">{what}</p>
            <p class="quiet">{text}</p>
            <div class="do">{children()}</div>
        </li>
    }
    .into_any()
}

/// The link to a page that asks; a role that may not sees why.
#[component]
fn Ask(
    /// The page.
    href: String,
    /// What it does; ends in "…".
    label: String,
) -> impl IntoView {
    if use_frame().may(Role::Admin) {
        view! {
            <a class="btn danger" href=href>
                {label}
            </a>
        }
        .into_any()
    } else {
        view! { <span class="small dim">{needs_role(Role::Admin)}</span> }.into_any()
    }
}

/// Starting an integration afresh and deleting it.
#[component]
pub fn IntegrationDangers(
    /// Its name in addresses.
    slug: String,
    /// It was never active: there is nothing yet to begin afresh.
    draft: bool,
) -> impl IntoView {
    let (afresh, delete) = (
        format!("/integrations/{slug}/afresh"),
        format!("/integrations/{slug}/delete"),
    );
    view! {
        <section class="panel flush" aria-labelledby="dangers">
            <header>
                <h2 id="dangers">{if draft { t("delete-integration-title") } else { t("dangers-integration") }}</h2>
            </header>
            <ul class="dangers">
                {(!draft)
                    .then(|| {
                        view! {
                            <Danger what=t("afresh-title") text=t("afresh-short")>
                                <Ask href=afresh label=t("afresh-link") />
                            </Danger>
                        }
                    })}
                <Danger what=t("delete-integration-title") text=t("delete-integration-short")>
                    <Ask href=delete label=t("delete-link") />
                </Danger>
            </ul>
        </section>
    }
    .into_any()
}

/// Pausing, resuming and deleting a connection.
#[component]
pub fn ConnectionDangers(
    /// Its id.
    id: String,
    /// Its name in addresses.
    slug: String,
    /// Since when it is paused.
    paused_at: Option<Moment>,
) -> impl IntoView {
    let delete = format!("/connections/{slug}/delete");
    let values = vec![("connection", id), ("slug", slug)];
    let state = match paused_at {
        Some(at) => view! {
            <li>
                <p class="strong">{t("connection-paused-since")} " " <When at /></p>
                <p class="quiet">{t("connection-paused-short")}</p>
                <div class="do">
                    <PostButton
                        action="/api/resume_connection"
                        values
                        label=t("connection-resume")
                        icon="play"
                        role=Role::Admin
                    />
                </div>
            </li>
        }
        .into_any(),
        None => view! {
            <Danger what=t("connection-pause-title") text=t("connection-pause-short")>
                <PostButton action="/api/pause_connection" values label=t("pause") icon="pause" role=Role::Admin />
            </Danger>
        }
        .into_any(),
    };
    view! {
        <section class="panel flush" aria-labelledby="dangers">
            <header>
                <h2 id="dangers">{t("dangers-connection")}</h2>
            </header>
            <ul class="dangers">
                {state}
                <Danger what=t("delete-connection-title") text=t("delete-connection-short")>
                    <Ask href=delete label=t("delete-link") />
                </Danger>
            </ul>
        </section>
    }
    .into_any()
}
