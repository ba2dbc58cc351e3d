//! Parts of a record's page.

mod became;
mod history;
mod waits;

pub use became::Became;
pub use history::History;
pub use waits::{HintNote, Waits};

use crate::data::Fact;
use crate::texts::t;
use leptos::prelude::*;

/// Labels and values.
#[component]
fn Facts(
    /// In order.
    facts: Vec<Fact>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {facts
                .into_iter()
                .map(|(label, value)| {
                    // A long address breaks where people read a break.
                    let (name, host) = match value.split_once('@') {
                        Some((name, host)) => (format!("{name}@"), Some(host.to_owned())),
                        None => (value, None),
                    };
                    view! {
                        <dt>{label}</dt>
                        <dd>{name} {host.map(|host| view! { <wbr /> {host} })}</dd>
                    }
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}

/// Whose record it is, and by what that is known.
#[component]
pub fn Who(
    /// The person's name.
    person: String,
    /// Everything that identifies the person, former addresses too.
    keys: Vec<Fact>,
) -> impl IntoView {
    let unknown = keys.is_empty();
    view! {
        <section class="panel" aria-labelledby="who">
            <header>
                <h2 id="who">{t("who-title")}</h2>
            </header>
            <div class="pad stack">
                {(!person.is_empty()).then(|| view! { <p class="strong">{person}</p> })}
                {if unknown {
                    view! { <p class="quiet">{t("who-unknown")}</p> }.into_any()
                } else {
                    view! {
                        <Facts facts=keys />
                        <p class="quiet small">{t("who-note")}</p>
                    }
                        .into_any()
                }}
            </div>
        </section>
    }
    .into_any()
}
