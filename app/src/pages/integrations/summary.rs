//! The last step of the set-up: what will happen, and the button that starts it.

use crate::components::{
    Crumbs, DraftSteps, Icon, NoticeBox, PageHead, PostButton, SetUpAddress, Span, Step,
};
use crate::data::{self, SummaryPage, SummaryPoint};
use crate::pages::{part, show};
use crate::session::{Flash, Tone};
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// The last step for the integration in the address.
#[component]
pub fn Summary() -> impl IntoView {
    let page = data::integration_summary(part("integration"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// What was chosen.
    page: SummaryPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let head = page.head;
    let set_up = SetUpAddress::of_draft(&head.id, &head.slug);
    let back = Step::Schedule.address(&set_up);
    let values = vec![
        ("integration", head.id.clone()),
        ("slug", head.slug.clone()),
        ("then", "sync".to_owned()),
    ];
    let count = values[..2].to_vec();
    let open = page.open;
    let disabled = (open > 0).then(|| counted("summary-open", open));
    let words = disabled.clone().unwrap_or_else(|| t("summary-ready"));
    view! {
        <Crumbs parents=vec![
            ("/integrations".to_owned(), t("integrations")),
            (format!("/integrations/{}", head.slug), head.name.clone()),
        ] />
        <PageHead title=Step::Summary.word() lede=t("summary-lede") />
        <NoticeBox notice=flash.notice />
        {head.draft.then(|| view! { <DraftSteps id=head.id.clone() slug=head.slug.clone() current=Step::Summary /> })}
        <section class="panel flush" aria-labelledby="chosen">
            <header>
                <h2 id="chosen" class="sr">
                    {t("summary-chosen")}
                </h2>
                <Span shop=head.shop system=head.system tone=page.chip.tone big=true />
            </header>
            <Points points=page.points />
        </section>
        <section class="panel" aria-labelledby="first">
            <header>
                <h2 id="first">{t("summary-first")}</h2>
            </header>
            <div class="pad stack">
                <dl class="figures">
                    {page
                        .streams
                        .into_iter()
                        .map(|stream| {
                            view! {
                                <div>
                                    <dt>{stream.name}</dt>
                                    <dd>{stream.count}</dd>
                                </div>
                            }
                        })
                        .collect_view()}
                </dl>
                <p>{page.estimate}</p>
            </div>
            {page
                .countable
                .then(|| {
                    view! {
                        <footer>
                            <PostButton action="/api/count_records" values=count label=t("summary-count") role=Role::Operator />
                            <span>{t("summary-count-note")}</span>
                        </footer>
                    }
                })}
        </section>
        <div class="bar-sticky">
            <span>{words}</span>
            <span class="push"></span>
            <a class="btn" href=back>
                {t("back")}
            </a>
            <PostButton
                action="/api/activate_integration"
                values
                label=t("summary-activate")
                icon="play"
                class="primary"
                role=Role::Admin
                disabled
            />
        </div>
    }
    .into_any()
}

/// The check list.
#[component]
fn Points(
    /// The points.
    points: Vec<SummaryPoint>,
) -> impl IntoView {
    view! {
        <ol class="checks">
            {points
                .into_iter()
                .map(|point| {
                    let tinted = matches!(point.tone, Tone::Bad | Tone::Warn);
                    view! {
                        <li class=point.tone.class()>
                            <Icon name=point.tone.class() />
                            <span class=if tinted { "strong" } else { "" }>{point.name.clone()}</span>
                            <a class="val" href=point.href>
                                {t("change")}
                                <span class="sr">": " {point.name}</span>
                            </a>
                            <span class="sub">{point.text}</span>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
    .into_any()
}
