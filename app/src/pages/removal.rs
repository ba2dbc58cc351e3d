//! The pages before a removal: what is kept, what is forgotten, one button, and a way back.

use super::{part, show};
use crate::components::{Crumbs, Icon, NoticeBox, PageHead, PostButton};
use crate::data::{self, Removal, RemovalPage};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// Deleting the integration in the address.
#[component]
pub fn DeleteIntegration() -> impl IntoView {
    before(Removal::Integration, "integration")
}

/// Starting the integration in the address afresh.
#[component]
pub fn StartAfresh() -> impl IntoView {
    before(Removal::Learnt, "integration")
}

/// Deleting the connection in the address.
#[component]
pub fn DeleteConnection() -> impl IntoView {
    before(Removal::Connection, "connection")
}

fn before(removal: Removal, step: &'static str) -> AnyView {
    show(data::before_removal(removal, part(step)), |page, flash| {
        view! { <Page page flash /> }.into_any()
    })
}

/// The words and addresses that differ.
struct Words {
    title: String,
    lede: String,
    button: String,
    action: &'static str,
    list: (&'static str, String),
    blocked: String,
}

fn words(removal: Removal, name: &str) -> Words {
    let integrations = ("/integrations", t("integrations"));
    let named = |key| t_with(key, Arguments::new().text("name", name));
    match removal {
        Removal::Integration => Words {
            title: named("delete-integration-ask"),
            lede: t("delete-integration-lede"),
            button: t("delete-integration-do"),
            action: "/api/delete_integration",
            list: integrations,
            blocked: t("removal-running"),
        },
        Removal::Learnt => Words {
            title: named("afresh-ask"),
            lede: t("afresh-lede"),
            button: t("afresh-do"),
            action: "/api/start_afresh",
            list: integrations,
            blocked: t("removal-running"),
        },
        Removal::Connection => Words {
            title: named("delete-connection-ask"),
            lede: t("delete-connection-lede"),
            button: t("delete-connection-do"),
            action: "/api/delete_connection",
            list: ("/connections", t("connections")),
            blocked: t("removal-in-use"),
        },
    }
}

/// The page.
#[component]
fn Page(
    /// What is removed.
    page: RemovalPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let words = words(page.removal, &page.name);
    let (list, list_name) = words.list;
    let parent = format!("{list}/{}", page.slug);
    let blocked = !page.blocked_by.is_empty();
    let reason = blocked.then(|| words.blocked.clone());
    let values = vec![("id", page.id), ("slug", page.slug)];
    view! {
        <Crumbs parents=vec![(list.to_owned(), list_name), (parent.clone(), page.name)] />
        <PageHead title=words.title lede=words.lede />
        <NoticeBox notice=flash.notice />
        {blocked.then(|| view! { <Blocked why=words.blocked by=page.blocked_by /> })}
        <div class="halves">
            <Lines id="kept" title=t("removal-kept") icon="ok" lines=page.kept />
            <Lines id="forgotten" title=t("removal-forgotten") icon="bad" lines=page.forgotten />
        </div>
        <div class="bar-sticky">
            <span class="quiet small">{t("removal-no-way-back")}</span>
            <span class="push"></span>
            <a class="btn" href=parent>
                {t("removal-back")}
            </a>
            <PostButton action=words.action values label=words.button class="danger" role=Role::Admin disabled=reason />
        </div>
    }
    .into_any()
}

/// What stands in the way, each with a link.
#[component]
fn Blocked(
    /// What must be done first.
    why: String,
    /// Address and name of each.
    by: Vec<(String, String)>,
) -> impl IntoView {
    view! {
        <div class="notice warn">
            <Icon name="warn" />
            <div>
                <p class="what">{why}</p>
                <ul>
                    {by
                        .into_iter()
                        .map(|(href, name)| {
                            view! {
                                <li>
                                    <a href=href>{name}</a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        </div>
    }
    .into_any()
}

/// Sentences under a title.
#[component]
fn Lines(
    /// Id of the title.
    id: &'static str,
    /// The title.
    title: String,
    /// The icon before each; also its colour.
    icon: &'static str,
    /// The sentences.
    lines: Vec<String>,
) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby=id>
            <header>
                <h2 id=id>{title}</h2>
            </header>
            <ul class="checks">
                {lines
                    .into_iter()
                    .map(|line| {
                        view! {
                            <li>
                                <span class=format!("state {icon}")>
                                    <Icon name=icon />
                                </span>
                                <span>{line}</span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
