//! The pages of one integration as tabs; a draft shows the steps of its set-up instead.

use super::{DraftSteps, SetUpAddress, Step};
use crate::texts::t;
use leptos::prelude::*;

/// A page of an integration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegrationPart {
    /// How it is.
    Overview,
    /// Which field goes where.
    Fields,
    /// Which status means what.
    Statuses,
    /// When it runs by itself.
    Schedule,
    /// Database, record type, start date; deleting.
    Settings,
}

impl IntegrationPart {
    const ALL: [Self; 5] = [
        Self::Overview,
        Self::Fields,
        Self::Statuses,
        Self::Schedule,
        Self::Settings,
    ];

    fn word(self) -> String {
        match self {
            Self::Overview => t("overview"),
            Self::Fields => Step::Fields.word(),
            Self::Statuses => Step::Statuses.word(),
            Self::Schedule => Step::Schedule.word(),
            Self::Settings => t("settings"),
        }
    }

    fn address(self, slug: &str) -> String {
        let step = match self {
            Self::Overview => return format!("/integrations/{slug}"),
            Self::Fields => Step::Fields,
            Self::Statuses => Step::Statuses,
            Self::Schedule => Step::Schedule,
            Self::Settings => Step::Settings,
        };
        format!("/integrations/{slug}/{}", step.path())
    }

    /// The step of the set-up this page is in a draft.
    fn step(self) -> Step {
        match self {
            Self::Overview => Step::Summary,
            Self::Fields => Step::Fields,
            Self::Statuses => Step::Statuses,
            Self::Schedule => Step::Schedule,
            Self::Settings => Step::Settings,
        }
    }
}

/// The way to the other pages of an integration.
#[component]
pub fn IntegrationParts(
    /// Its id.
    id: String,
    /// Its name in addresses.
    slug: String,
    /// It is a draft.
    draft: bool,
    /// The open page.
    current: IntegrationPart,
) -> impl IntoView {
    if draft {
        return view! { <DraftSteps id slug current=current.step() /> }.into_any();
    }
    let tabs = IntegrationPart::ALL.into_iter().map(|part| {
        view! {
            <a href=part.address(&slug) aria-current=(part == current).then_some("page")>
                {part.word()}
            </a>
        }
    });
    view! {
        <nav class="tabs alone" aria-label=t("integration-parts")>
            {tabs.collect_view()}
        </nav>
    }
    .into_any()
}

/// The bar below a page of a draft: back, and on to the next step. Nothing for an integration that is set up.
#[component]
pub fn NextStep(
    /// Its id.
    id: String,
    /// Its name in addresses.
    slug: String,
    /// It is a draft.
    draft: bool,
    /// The open page.
    current: IntegrationPart,
    /// What is still missing, if something is.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    if !draft {
        return ().into_any();
    }
    let set_up = SetUpAddress::of_draft(&id, &slug);
    let step = current.step();
    let back = step.previous().map(|step| step.address(&set_up));
    let next = step.next();
    view! {
        <div class="bar-sticky">
            {children.map(|children| children())}
            <span class="push"></span>
            {back
                .map(|href| {
                    view! {
                        <a class="btn" href=href>
                            {t("back")}
                        </a>
                    }
                })}
            {next
                .map(|next| {
                    view! {
                        <a class="btn primary" href=next.address(&set_up)>
                            {t("step-go-on")} " " {next.word()}
                        </a>
                    }
                })}
        </div>
    }
    .into_any()
}
