//! The table: one row per field of the target.

use super::edit::Edit;
use crate::components::Icon;
use crate::data::{FieldRow, FieldsPage, Gets};
use crate::session::Tone;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// All rows; the form of the open one stands below it.
#[component]
pub fn Table(
    /// The page.
    page: FieldsPage,
) -> impl IntoView {
    let platform =
        |key: &str, name: &String| t_with(key, Arguments::new().text("platform", name.as_str()));
    let (from, to) = (
        platform("fields-column-from", &page.from),
        platform("fields-column-to", &page.to),
    );
    let gets = platform("fields-column-gets", &page.to);
    let (slug, of) = (page.slug, page.of);
    let mut opened = page.opened;
    let rows = page.rows.into_iter().map(|row| {
        let form = if row.opened { opened.take() } else { None };
        let form = form.map(|opened| {
            view! { <Edit opened=*opened slug=slug.clone() of=of.clone() /> }
        });
        view! {
            <Row row gets=gets.clone() from=from.clone() />
            {form}
        }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=t("fields-caption")>
            <table class="map stacks" role="table">
                <caption class="sr">{t("fields-caption")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{from.clone()}</th>
                        <th scope="col" role="columnheader">{t("fields-column-steps")}</th>
                        <th class="arrow" role="columnheader">
                            <span class="sr">{t("fields-column-becomes")}</span>
                        </th>
                        <th scope="col" role="columnheader">{to}</th>
                        <th scope="col" role="columnheader">{gets.clone()}</th>
                        <th scope="col" role="columnheader">
                            <span class="sr">{t("column-action")}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// One field of the target.
#[component]
fn Row(
    /// The field with its row.
    row: FieldRow,
    /// Head of the last column, for phones.
    gets: String,
    /// Head of the first column, for phones.
    from: String,
) -> impl IntoView {
    let class = match (row.opened, row.gets.tone) {
        (true, _) => "on",
        (_, Tone::Bad) => "bad",
        (_, Tone::Warn) => "warn",
        _ => "",
    };
    let left_empty = row.source.is_none();
    let steps_class = if row.steps.is_empty() { "zero" } else { "" };
    let steps = row.steps.into_iter();
    let word = if row.opened {
        t("close")
    } else {
        t("fields-edit")
    };
    let label = row.label.clone();
    view! {
        <tr class=class role="row" id=row.opened.then_some("edit")>
            <td role="cell" data-l=from>
                {match row.source {
                    Some(source) => view! { <span class="from">{source}</span> }.into_any(),
                    None => {
                        view! { <span class="empty-value">{t("fields-left-empty")}</span> }.into_any()
                    }
                }}
                {row.raw.map(|raw| view! { <span class="raw">{raw}</span> })}
            </td>
            <td role="cell" class=steps_class data-l=t("fields-column-steps")>
                <span class="then">
                    {steps.map(|step| view! { <span class="tag">{step}</span> }).collect_view()}
                </span>
            </td>
            <td class="arrow" role="cell">
                {(!left_empty).then(|| view! { <Icon name="arrow" /> })}
            </td>
            <th scope="row" role="rowheader">
                {row.label}
                {row
                    .required
                    .then(|| {
                        view! {
                            " "
                            <span class="req">{t("fields-required")}</span>
                        }
                    })}
                <small>{row.about}</small>
                {(!left_empty).then(|| view! { <small>{row.write}</small> })}
            </th>
            <td role="cell" class="out" data-l=gets>
                <Got gets=row.gets />
            </td>
            <td role="cell" class="num tick">
                <a
                    class="btn plain slim"
                    href=row.href
                    rel="external"
                    aria-expanded=row.opened.then_some("true")
                >
                    {word}
                    <span class="sr">" " {label}</span>
                </a>
            </td>
        </tr>
    }
    .into_any()
}

/// What the target gets, in a shape, a word and a colour.
#[component]
pub fn Got(
    /// The value, or why there is none.
    gets: Gets,
) -> impl IntoView {
    match gets.tone {
        Tone::Ok => view! { <b class="got">{gets.text}</b> }.into_any(),
        Tone::Warn | Tone::Bad => {
            let class = format!("state {}", gets.tone.class());
            view! {
                <span class=class>
                    <Icon name=gets.tone.class() />
                    <span>{gets.text}</span>
                </span>
            }
            .into_any()
        }
        _ => view! { <span class="empty-value">{gets.text}</span> }.into_any(),
    }
}
