//! Which field goes where: the mapping tables of an integration.

mod edit;
mod input;
mod sample;
mod table;

use crate::components::{
    Crumbs, Icon, IntegrationPart, IntegrationParts, NextStep, NoticeBox, PageHead, PostButton,
    When,
};
use crate::data::{self, EffectRow, FieldsAsk, FieldsPage, MissingField};
use crate::pages::{asked, part, show};
use crate::session::Flash;
use crate::texts::{counted, t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};
use sample::Sample;
use table::Table;

/// The mapping table the address names.
#[component]
pub fn Fields() -> impl IntoView {
    let page = data::fields(FieldsAsk {
        slug: part("integration"),
        of: asked("of"),
        edit: asked("edit"),
    });
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The table with what surrounds it.
    page: FieldsPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let (id, slug, draft) = (page.id.clone(), page.slug.clone(), page.draft);
    let current = IntegrationPart::Fields;
    let tab = format!("{}: {}", t("fields-title"), page.name);
    let lede = t_with(
        if draft {
            "fields-lede-draft"
        } else {
            "fields-lede"
        },
        Arguments::new()
            .text("name", page.name.clone())
            .text("from", page.from.clone())
            .text("to", page.to.clone()),
    );
    let integration = (format!("/integrations/{slug}"), page.name.clone());
    let missing = page.missing.clone();
    let effect = page.effect.clone().map(|effect| {
        view! { <Effect effect id=page.id.clone() active=page.active /> }
    });
    view! {
        <Crumbs parents=vec![("/integrations".to_owned(), t("integrations")), integration] />
        <PageHead title=t("fields-title") tab lede />
        <IntegrationParts id=id.clone() slug=slug.clone() draft current />
        <NoticeBox notice=flash.notice.clone() />
        {effect}
        {(!draft && !missing.is_empty()).then(|| view! { <Missing missing=missing.clone() /> })}
        <section class="panel flush" aria-label=t("fields-title")>
            <Tabs page=page.clone() />
            <Sample page=page.clone() text=flash.value("text").unwrap_or_default().to_owned() />
            {match page.trouble.clone() {
                Some(trouble) => view! { <Trouble trouble to=page.to.clone() /> }.into_any(),
                None => view! { <Table page=page.clone() /> }.into_any(),
            }}
            <Fetched page=page.clone() />
        </section>
        <NextStep id slug draft current>
            {if missing.is_empty() {
                view! {
                    <span class="state ok">
                        <Icon name="ok" />
                        {t("fields-complete")}
                    </span>
                }
                .into_any()
            } else {
                view! { <MissingWords missing /> }.into_any()
            }}
        </NextStep>
    }
    .into_any()
}

/// The tables.
#[component]
fn Tabs(
    /// The page.
    page: FieldsPage,
) -> impl IntoView {
    let tabs = page.tabs.into_iter().map(|tab| {
        view! {
            <a href=tab.href rel="external" aria-current=tab.current.then_some("page")>
                {tab.name}
                " "
                <span class="n">{tab.filled}</span>
            </a>
        }
    });
    view! {
        <nav class="tabs" aria-label=t("fields-tables")>
            {tabs.collect_view()}
        </nav>
    }
    .into_any()
}

/// Why there are no fields to show.
#[component]
fn Trouble(
    /// Why, in words.
    trouble: String,
    /// The platform that is written to.
    to: String,
) -> impl IntoView {
    let what = t_with("fields-unknown", Arguments::new().text("platform", to));
    view! {
        <div class="pad">
            <div class="notice bad" role="alert">
                <Icon name="bad" />
                <div>
                    <p class="what">{what}</p>
                    <p class="next">{trouble}</p>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// When the target's fields were fetched, and the button that fetches them again.
#[component]
fn Fetched(
    /// The page.
    page: FieldsPage,
) -> impl IntoView {
    let about = t_with("fields-fetched", Arguments::new().text("platform", page.to));
    let values = vec![("slug", page.slug), ("of", page.of)];
    view! {
        <footer>
            <span>
                {page
                    .fetched
                    .map(|at| {
                        view! {
                            {about}
                            " "
                            <When at />
                        }
                    })}
            </span>
            <span class="push">
                <PostButton
                    action="/api/refresh_fields"
                    values
                    label=t("fields-refresh")
                    icon="sync"
                    class="slim"
                    role=Role::Operator
                />
            </span>
        </footer>
    }
    .into_any()
}

/// What the last change means for what was delivered.
#[component]
fn Effect(
    /// In words.
    effect: EffectRow,
    /// The integration's id.
    id: String,
    /// It may run.
    active: bool,
) -> impl IntoView {
    let next = if effect.under_way {
        t("fields-effect-under-way")
    } else {
        t("fields-effect-next")
    };
    let values = vec![("integration", id), ("kind", "full".to_owned())];
    let disabled = (!active).then(|| t("sync-inactive"));
    view! {
        <div class="notice warn">
            <Icon name="warn" />
            <div>
                <p class="what">{effect.text}</p>
                <p class="next">{next}</p>
            </div>
            {(!effect.under_way)
                .then(|| {
                    view! {
                        <div class="do">
                            <PostButton
                                action="/api/sync"
                                values
                                label=t("sync-full")
                                icon="sync"
                                role=Role::Operator
                                disabled
                            />
                        </div>
                    }
                })}
        </div>
    }
    .into_any()
}

/// Required fields without a source of an integration that is set up.
#[component]
fn Missing(
    /// The fields.
    missing: Vec<MissingField>,
) -> impl IntoView {
    view! {
        <div class="notice bad" role="alert">
            <Icon name="bad" />
            <p class="what missing">
                <MissingWords missing />
            </p>
        </div>
    }
    .into_any()
}

/// "1 required field is empty: Zdroj kontaktu".
#[component]
fn MissingWords(
    /// The fields.
    missing: Vec<MissingField>,
) -> impl IntoView {
    let count = u64::try_from(missing.len()).unwrap_or_default();
    let links = missing.into_iter().map(|field| {
        view! {
            " "
            <a href=field.href rel="external">{field.label}</a>
        }
    });
    view! {
        <span class="state bad">
            <Icon name="bad" />
            {counted("fields-missing", count)}
        </span>
        <span>{links.collect_view()}</span>
    }
    .into_any()
}
