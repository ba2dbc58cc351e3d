//! The list of connections: which account is broken, and why?

use crate::components::{
    Empty, Icon, NoticeBox, PageHead, PostButton, StateChip, When, needs_role, use_frame,
};
use crate::data::{self, ConnectionRow};
use crate::pages::show;
use crate::session::Flash;
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// All connections of the team.
#[component]
pub fn Connections() -> impl IntoView {
    show(data::connections(), |rows, flash| {
        view! { <ConnectionsPage rows flash /> }.into_any()
    })
}

/// The button that leads to adding one; a role that may not sees why.
#[component]
fn Add() -> impl IntoView {
    if use_frame().may(Role::Admin) {
        view! {
            <a class="btn primary" href="/connections/new">
                <Icon name="created" />
                {t("connection-add")}
            </a>
        }
        .into_any()
    } else {
        view! { <span class="small dim">{t("connection-add")} ": " {needs_role(Role::Admin)}</span> }.into_any()
    }
}

/// The page.
#[component]
fn ConnectionsPage(
    /// The connections.
    rows: Vec<ConnectionRow>,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let count = u64::try_from(rows.len()).unwrap_or_default();
    if rows.is_empty() {
        return view! {
            <PageHead title=t("connections") lede=t("connections-lede") />
            <NoticeBox notice=flash.notice />
            <section class="panel">
                <Empty title=t("connections-none") text=t("connections-none-text")>
                    <Add />
                </Empty>
            </section>
        }
        .into_any();
    }
    view! {
        <PageHead title=t("connections") lede=t("connections-lede")>
            <Add />
        </PageHead>
        <NoticeBox notice=flash.notice />
        <section class="panel flush" aria-label=t("connections")>
            <table class="mid stacks" role="table">
                <caption class="sr">{t("connections")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t("column-state")}</th>
                        <th scope="col" role="columnheader">{t("column-name")}</th>
                        <th scope="col" role="columnheader">{t("column-account")}</th>
                        <th scope="col" role="columnheader">{t("column-used-by")}</th>
                        <th scope="col" role="columnheader">{t("column-last-test")}</th>
                        <th scope="col" role="columnheader">
                            <span class="sr">{t("column-action")}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}</tbody>
            </table>
            <footer>{counted("connections-count", count)} " " {t("connections-secrets")}</footer>
        </section>
    }
    .into_any()
}

/// One connection.
#[component]
fn Row(
    /// The connection.
    row: ConnectionRow,
) -> impl IntoView {
    let unused = row.used_by.is_empty();
    let values = vec![("connection", row.id), ("slug", row.slug.clone())];
    view! {
        <tr role="row">
            <td class="lead" role="cell">
                <StateChip chip=row.chip />
                {row
                    .paused_at
                    .map(|at| {
                        view! {
                            <small>
                                <When at />
                            </small>
                        }
                    })}
            </td>
            <th scope="row" role="rowheader">
                <a href=format!("/connections/{}", row.slug)>{row.name.clone()}</a>
                <small class="under">{row.platform}</small>
            </th>
            <td class="account" data-l=t("column-account") role="cell">
                {row.account}
            </td>
            <td data-l=t("column-used-by") role="cell">
                {unused.then(|| view! { <span class="empty-value">{t("connection-unused")}</span> })}
                {row
                    .used_by
                    .into_iter()
                    .map(|(slug, name)| {
                        view! {
                            <a class="block" href=format!("/integrations/{slug}")>
                                {name}
                            </a>
                        }
                    })
                    .collect_view()}
            </td>
            <td data-l=t("column-last-test") role="cell">
                {match row.tested_at {
                    Some(at) => view! { <When at /> }.into_any(),
                    None => view! { <span>{t("never")}</span> }.into_any(),
                }}
                <small>{row.tested_note}</small>
            </td>
            <td class="num corner" role="cell">
                <PostButton
                    action="/api/test_connection"
                    values
                    label=t("test")
                    about=row.name
                    class="slim"
                    role=Role::Operator
                />
            </td>
        </tr>
    }
    .into_any()
}
