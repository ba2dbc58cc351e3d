//! The steps of the guided set-up, and which of them is open.

use super::Icon;
use crate::data::lacking_steps;
use crate::server::begin;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// A step of the guided set-up, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which shop platform, which system.
    Pair,
    /// The shop's connection.
    Shop,
    /// The system's connection.
    System,
    /// Database, record type, start date.
    Settings,
    /// Which field goes where.
    Fields,
    /// Which status means what.
    Statuses,
    /// When it runs by itself.
    Schedule,
    /// What will happen, and the button that starts it.
    Summary,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 8] = [
        Self::Pair,
        Self::Shop,
        Self::System,
        Self::Settings,
        Self::Fields,
        Self::Statuses,
        Self::Schedule,
        Self::Summary,
    ];

    /// Its last part in addresses.
    pub fn path(self) -> &'static str {
        match self {
            Self::Pair => "",
            Self::Shop => "shop",
            Self::System => "system",
            Self::Settings => "settings",
            Self::Fields => "fields",
            Self::Statuses => "statuses",
            Self::Schedule => "schedule",
            Self::Summary => "summary",
        }
    }

    /// Its name.
    pub fn word(self) -> String {
        match self {
            Self::Pair => t("step-pair"),
            Self::Shop => t("step-shop"),
            Self::System => t("step-system"),
            Self::Settings => t("step-settings"),
            Self::Fields => t("step-fields"),
            Self::Statuses => t("step-statuses"),
            Self::Schedule => t("step-schedule"),
            Self::Summary => t("step-summary"),
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|step| *step < self)
    }

    /// Its address within a set-up.
    pub fn address(self, set_up: &SetUpAddress) -> String {
        match (self, &set_up.slug) {
            (Self::Pair, _) => "/set-up".to_owned(),
            (Self::Shop | Self::System, _) => format!("/set-up/{}/{}", set_up.id, self.path()),
            (_, Some(slug)) => format!("/integrations/{slug}/{}", self.path()),
            (_, None) => format!("/set-up/{}/{}", set_up.id, Self::System.path()),
        }
    }
}

/// Where the pages of a set-up are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetUpAddress {
    /// Its id; the integration keeps it. Empty before the pair is chosen.
    pub id: String,
    /// The draft integration's name in addresses, once both sides are connected.
    pub slug: Option<String>,
}

impl SetUpAddress {
    /// Of a draft integration.
    pub fn of_draft(id: &str, slug: &str) -> Self {
        Self {
            id: id.to_owned(),
            slug: Some(slug.to_owned()),
        }
    }

    /// True when the step can be opened: its predecessors have what it needs.
    fn opens(&self, step: Step) -> bool {
        match step {
            Step::Pair => false,
            Step::Shop | Step::System => !self.id.is_empty(),
            _ => self.slug.is_some(),
        }
    }
}

/// The rail of a draft integration: steps that still lack something say so.
#[component]
pub fn DraftSteps(
    /// The draft's id.
    id: String,
    /// Its name in addresses.
    slug: String,
    /// The open step.
    current: Step,
) -> impl IntoView {
    let set_up = SetUpAddress::of_draft(&id, &slug);
    let lacking = begin(lacking_steps(id));
    let steps = Suspend::new(async move {
        let lacking = lacking.await.unwrap_or_default();
        view! { <Steps set_up current lacking /> }
    });
    view! { <Suspense fallback=|| ()>{steps}</Suspense> }.into_any()
}

/// The rail of steps above a page of the set-up.
#[component]
pub fn Steps(
    /// Which set-up.
    set_up: SetUpAddress,
    /// The open step.
    current: Step,
    /// Steps behind that still lack something.
    #[prop(optional)]
    lacking: Vec<Step>,
) -> impl IntoView {
    let steps = Step::ALL.into_iter().zip(1_usize..).map(|(step, number)| {
        let here = step == current;
        let behind = step < current;
        let lacks = behind && lacking.contains(&step);
        let done = behind && !lacks;
        let word = step.word();
        let name = if set_up.opens(step) && !here {
            view! {
                <a href=step.address(&set_up)>
                    {word}
                    {done.then(|| view! { <span class="sr">", " {t("step-done")}</span> })}
                    {lacks.then(|| view! { <span class="sr">", " {t("step-lacks")}</span> })}
                </a>
            }
            .into_any()
        } else {
            view! { <span>{word}</span> }.into_any()
        };
        let (class, dot) = match (done, lacks) {
            (true, _) => ("done", view! { <Icon name="tick" /> }.into_any()),
            (false, true) => ("lacks", view! { <Icon name="warn" /> }.into_any()),
            (false, false) => ("", number.to_string().into_any()),
        };
        view! {
            <li class=class aria-current=here.then_some("step")>
                <span class="dot">{dot}</span>
                {name}
            </li>
        }
    });
    let position = Step::ALL
        .iter()
        .position(|step| *step == current)
        .unwrap_or_default()
        + 1;
    let short = t_with(
        "step-of",
        Arguments::new()
            .text("step", position.to_string())
            .text("all", Step::ALL.len().to_string())
            .text("name", current.word()),
    );
    view! {
        <nav class="panel" aria-label=t("steps")>
            <p class="rail-short">{short}</p>
            <ol class="rail">{steps.collect_view()}</ol>
        </nav>
    }
    .into_any()
}
