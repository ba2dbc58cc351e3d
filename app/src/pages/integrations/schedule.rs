//! When an integration runs by itself.

use crate::components::{
    Crumbs, Field, FormErrors, IntegrationPart, IntegrationParts, NoticeBox, PageHead,
    SetUpAddress, Step, When, needs_role, use_frame,
};
use crate::data::{self, SchedulePage};
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The schedule of the integration in the address.
#[component]
pub fn Schedule() -> impl IntoView {
    let page = data::schedule(part("integration"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The schedule.
    page: SchedulePage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let head = page.head;
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    let set_up = SetUpAddress::of_draft(&head.id, &head.slug);
    let next = head
        .draft
        .then(|| Step::Schedule.next().map(|step| step.address(&set_up)))
        .flatten();
    let back = head.draft.then(|| Step::Statuses.address(&set_up));
    let button = if next.is_some() {
        t("save-and-go-on")
    } else {
        t("save")
    };
    let mode = flash.value("mode").map_or(page.mode, str::to_owned);
    let minutes = flash
        .value("minutes")
        .map_or(page.minutes.to_string(), str::to_owned);
    let time = flash.value("time").map_or(page.time, str::to_owned);
    let lede = t_with("schedule-lede", Arguments::new().text("zone", &page.zone));
    let choice = move |value: &'static str, title: String, help: String| {
        let chosen = mode == value;
        view! {
            <label class="choice">
                <input type="radio" name="mode" value=value checked=chosen />
                <span>
                    <b>{title}</b>
                    <small>{help}</small>
                </span>
            </label>
        }
    };
    view! {
        <Crumbs parents=vec![
            ("/integrations".to_owned(), t("integrations")),
            (format!("/integrations/{}", head.slug), head.name.clone()),
        ] />
        <PageHead title=Step::Schedule.word() lede />
        <NoticeBox notice=flash.notice.clone() />
        <IntegrationParts
            id=head.id.clone()
            slug=head.slug.clone()
            draft=head.draft
            current=IntegrationPart::Schedule
        />
        <form class="stack" method="post" action="/api/save_schedule" novalidate=true>
            <FormErrors errors=flash.errors.clone() />
            <input type="hidden" name="integration" value=head.id />
            <input type="hidden" name="slug" value=head.slug />
            <input type="hidden" name="revision" value=head.revision.to_string() />
            <input type="hidden" name="next" value=next.unwrap_or_default() />
            <fieldset class="panel schedule">
                <legend>{t("schedule-question")}</legend>
                {choice("every", t("schedule-every"), t("schedule-every-help"))}
                <div class="inset">
                    <Field
                        name="minutes"
                        label=t("schedule-every-label")
                        kind="number"
                        value=minutes
                        min=Some(1)
                        max=Some(40_320)
                        error=flash.error("minutes")
                    />
                </div>
                {choice("daily", t("schedule-daily-title"), t("schedule-daily-help"))}
                <div class="inset">
                    <Field name="time" label=t("schedule-daily-label") kind="time" value=time error=flash.error("time") />
                </div>
                {choice("manual", t("schedule-manual-title"), t("schedule-manual-help"))}
            </fieldset>
            <p class="quiet">
                {page
                    .next_at
                    .map(|at| view! { {t("schedule-next")} " " <When at /> ". " })}
                {t("schedule-note")}
            </p>
            <div class="bar-sticky">
                <span class="quiet">{refused}</span>
                <span class="push"></span>
                {back
                    .map(|href| {
                        view! {
                            <a class="btn" href=href>
                                {t("back")}
                            </a>
                        }
                    })}
                <button class="btn primary" disabled=is_refused>
                    {button}
                </button>
            </div>
        </form>
    }
    .into_any()
}
