//! The audit log: who changed what?

use crate::components::{Crumbs, Field, PageHead, SelectField, When};
use crate::data::{self, AuditAsk, AuditEntry, AuditPage, ChangeRow};
use crate::format::query_value;
use crate::pages::{asked, show};
use crate::texts::{counted, t};
use leptos::prelude::*;

/// Changes that are shown without opening the rest.
const SHOWN: usize = 4;

/// The log of the team, filtered by what the address says.
#[component]
pub fn Audit() -> impl IntoView {
    let asked = AuditAsk {
        who: asked("who"),
        kind: asked("kind"),
        from: asked("from"),
        to: asked("to"),
        before: asked("before"),
    };
    show(data::audit(asked.clone()), move |page, _| {
        view! { <Page page asked /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The entries.
    page: AuditPage,
    /// What was asked for.
    asked: AuditAsk,
) -> impl IntoView {
    let AuditAsk {
        who,
        kind,
        from,
        to,
        before,
    } = asked;
    let filtered = [&who, &kind, &from, &to, &before]
        .into_iter()
        .any(|value| !value.is_empty());
    let [asked_who, asked_kind, asked_from, asked_to] =
        [&who, &kind, &from, &to].map(|value| query_value(value));
    let first = format!("/audit?who={asked_who}&kind={asked_kind}&from={asked_from}&to={asked_to}");
    let next = page
        .next
        .map(|next| format!("{first}&before={}", query_value(&next)));
    let none = page.entries.is_empty();
    let all = |choices: Vec<(String, String)>| {
        [(String::new(), t("filter-all"))]
            .into_iter()
            .chain(choices)
            .collect::<Vec<_>>()
    };
    view! {
        <Crumbs parents=vec![("/team".to_owned(), t("team"))] />
        <PageHead title=t("audit") lede=t("audit-lede") />
        <section class="panel flush" aria-label=t("audit")>
            <header>
                <form class="filters" method="get" action="/audit" role="search" aria-label=t("filter")>
                    <SelectField name="who" label=t("audit-who") choices=all(page.people) value=who />
                    <SelectField name="kind" label=t("audit-kind") choices=all(page.kinds) value=kind />
                    <Field name="from" label=t("audit-from") kind="date" value=from />
                    <Field name="to" label=t("audit-to") kind="date" value=to />
                    <button class="btn">{t("filter")}</button>
                    {filtered
                        .then(|| {
                            view! {
                                <a class="btn plain" href="/audit">
                                    {t("filter-clear")}
                                </a>
                            }
                        })}
                </form>
            </header>
            {if none {
                view! { <p class="pad quiet">{t("audit-none")}</p> }.into_any()
            } else {
                view! { <Entries entries=page.entries /> }.into_any()
            }}
            {(next.is_some() || !before.is_empty())
                .then(|| {
                    view! {
                        <footer>
                            <nav class="pager push" aria-label=t("pages")>
                                {(!before.is_empty()).then(|| view! { <a href=first>{t("page-first")}</a> })}
                                {next.map(|next| view! { <a href=next>{t("page-older")}</a> })}
                            </nav>
                        </footer>
                    }
                })}
        </section>
    }
    .into_any()
}

/// The entries, newest first.
#[component]
fn Entries(
    /// The entries.
    entries: Vec<AuditEntry>,
) -> impl IntoView {
    view! {
        <table class="stacks audit" role="table">
            <caption class="sr">{t("audit")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-time")}</th>
                    <th scope="col" role="columnheader">{t("audit-who")}</th>
                    <th scope="col" role="columnheader">{t("column-what")}</th>
                    <th scope="col" role="columnheader">{t("audit-changes")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {entries.into_iter().map(|entry| view! { <Entry entry /> }).collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// One entry.
#[component]
fn Entry(
    /// The entry.
    entry: AuditEntry,
) -> impl IntoView {
    let mut shown = entry.changes;
    let rest = if shown.len() > SHOWN + 1 {
        shown.split_off(SHOWN)
    } else {
        Vec::new()
    };
    let more = u64::try_from(rest.len()).unwrap_or_default();
    let subject = match entry.href {
        Some(href) => view! { <a href=href>{entry.subject}</a> }.into_any(),
        None => view! { <span>{entry.subject}</span> }.into_any(),
    };
    view! {
        <tr role="row">
            <td role="cell">
                <When at=entry.at />
            </td>
            <td data-l=t("audit-who") role="cell">
                {entry.who}
                {(!entry.origin.is_empty()).then(|| view! { <small>{entry.origin}</small> })}
            </td>
            <th scope="row" role="rowheader" class="account">
                {entry.action}
                <span class="under">{subject}</span>
            </th>
            <td role="cell">
                <Changes changes=shown />
                {(more > 0)
                    .then(|| {
                        view! {
                            <details class="rest-of">
                                <summary>{counted("audit-more", more)}</summary>
                                <Changes changes=rest />
                            </details>
                        }
                    })}
            </td>
        </tr>
    }
    .into_any()
}

/// Fields that differ: name, before, after.
#[component]
fn Changes(
    /// The fields.
    changes: Vec<ChangeRow>,
) -> impl IntoView {
    let empty = || view! { <span class="empty-value">{t("empty")}</span> }.into_any();
    view! {
        <ul class="changes diff">
            {changes
                .into_iter()
                .map(|change| {
                    let is_new = change.before.is_empty();
                    let before = view! { <del>{change.before}</del> }.into_any();
                    let after = if change.after.is_empty() {
                        empty()
                    } else {
                        view! { <ins>{change.after}</ins> }.into_any()
                    };
                    view! {
                        <li>
                            {(!change.field.is_empty())
                                .then(|| view! { <span class="field-name">{change.field} ": "</span> })}
                            {(!is_new)
                                .then(|| {
                                    view! {
                                        {before}
                                        <span aria-hidden="true">" → "</span>
                                        <span class="sr">" " {t("audit-became")} " "</span>
                                    }
                                })} {after}
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}
