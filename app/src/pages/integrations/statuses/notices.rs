//! What waits for a person, above the table.

use crate::components::{Icon, PostButton, When};
use crate::data::StatusesPage;
use crate::texts::{counted, t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// Orders that could go by now: one button.
#[component]
pub fn Released(
    /// The table.
    page: StatusesPage,
) -> impl IntoView {
    let values = vec![("integration", page.id), ("kind", "incremental".to_owned())];
    let reason = (!page.active).then(|| t("sync-inactive"));
    (page.released > 0).then(|| {
        view! {
            <div class="notice ok">
                <Icon name="ok" />
                <div>
                    <p class="what">{counted("statuses-released", page.released)}</p>
                    <p class="where">{t("statuses-released-next")}</p>
                </div>
                <div class="do">
                    <PostButton
                        action="/api/sync"
                        values
                        label=t("sync-now")
                        icon="sync"
                        role=Role::Operator
                        disabled=reason
                    />
                </div>
            </div>
        }
    })
}

/// Statuses without a counterpart, and how many orders wait for one.
#[component]
pub fn Unmatched(
    /// The table.
    page: StatusesPage,
) -> impl IntoView {
    let waiting = page.held.saturating_sub(page.released);
    let holds = page
        .rule
        .as_ref()
        .is_some_and(|rule| rule.default.is_none());
    let next = match (waiting, holds) {
        (0, true) => t("statuses-unmatched-hold"),
        (0, false) => t("statuses-unmatched-default"),
        _ => counted("statuses-waiting", waiting),
    };
    let tone = if holds { "warn" } else { "rest" };
    (page.unmatched > 0).then(|| {
        view! {
            <div class=format!("notice {tone}")>
                <Icon name=tone />
                <div>
                    <p class="what">{counted("statuses-unmatched", page.unmatched)}</p>
                    <p class="where">{next}</p>
                </div>
            </div>
        }
    })
}

/// Why a list is not there, and what to do.
#[component]
pub fn Missing(
    /// The table.
    page: StatusesPage,
) -> impl IntoView {
    let titled = |key: &str, platform: &str, reason: Option<String>| {
        let title = t_with(key, Arguments::new().text("platform", platform));
        reason.map(|reason| (title, reason))
    };
    let shop = titled("statuses-list-missing", &page.shop, page.list_missing);
    let system = titled("statuses-fields-missing", &page.system, page.fields_missing);
    [shop, system]
        .into_iter()
        .flatten()
        .map(|(what, reason)| {
            view! {
                <div class="notice bad">
                    <Icon name="bad" />
                    <div>
                        <p class="what">{what}</p>
                        <p class="where">{reason}</p>
                        <p class="where">{t("statuses-missing-next")}</p>
                    </div>
                </div>
            }
        })
        .collect_view()
}

/// "9 statuses, 2 of them without a counterpart. Read today at 5:00."
#[component]
pub fn Tally(
    /// All statuses.
    all: u64,
    /// Those without a counterpart.
    unmatched: u64,
    /// When the list was read.
    #[prop(optional_no_strip)]
    listed_at: Option<crate::data::Moment>,
) -> impl IntoView {
    view! {
        <p class="push quiet small">
            {counted("statuses-count", all)} " "
            <b>{counted("statuses-of-them-unmatched", unmatched)}</b> " "
            {listed_at.map(|at| view! { {t("statuses-read-at")} " " <When at /> })}
        </p>
    }
    .into_any()
}
