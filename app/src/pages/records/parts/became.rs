//! What a record became in the system.

use crate::components::When;
use crate::data::BecameRow;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// What the record became in the system, with the fields last written.
#[component]
pub fn Became(
    /// The record's own first, then its person's.
    rows: Vec<BecameRow>,
    /// The system's brand.
    platform: String,
) -> impl IntoView {
    let title = t_with(
        "became-title",
        Arguments::new().text("platform", platform.clone()),
    );
    let none = rows.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="became">
            <header>
                <h2 id="became">{title}</h2>
            </header>
            {none
                .then(|| {
                    view! {
                        <p class="pad quiet">
                            {t_with("became-nothing", Arguments::new().text("platform", platform))}
                        </p>
                    }
                })}
            {rows.into_iter().map(|row| view! { <BecameOne row /> }).collect_view()}
        </section>
    }
    .into_any()
}

/// One record of the system.
#[component]
fn BecameOne(
    /// The record.
    row: BecameRow,
) -> impl IntoView {
    let id = row.id.clone();
    let caption = format!("{} {}", row.stream, row.id);
    view! {
        <div class="became">
            <p>
                <b>{row.stream}</b>
                " "
                {match row.url {
                    Some(url) => view! { <a href=url rel="external noreferrer">{id}</a> }.into_any(),
                    None => view! { <code>{id}</code> }.into_any(),
                }}
            </p>
            <p class="quiet small">
                {row.origin} ". " {t("became-written")} ": " <When at=row.written_at />
            </p>
        </div>
        <table class="written">
            <caption class="sr">{caption}</caption>
            <thead class="sr">
                <tr>
                    <th scope="col">{t("column-field")}</th>
                    <th scope="col">{t("became-value")}</th>
                </tr>
            </thead>
            <tbody>
                {row
                    .fields
                    .into_iter()
                    .map(|(field, value)| {
                        view! {
                            <tr>
                                <th scope="row">{field}</th>
                                <td>{value}</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}
