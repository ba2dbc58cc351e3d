//! What surrounds every page of a person who is signed in.

use super::{Brand, Icon, Nav, NotShown, TeamSwitch};
use crate::data::PageError;
use crate::format::query_value;
use crate::session::Frame;
use crate::texts::t;
use leptos::prelude::*;
use leptos_router::components::Outlet;
use leptos_router::hooks::use_location;

/// The reader and the language.
pub fn use_frame() -> Frame {
    use_context::<Frame>().unwrap_or_default()
}

/// Side bar, top strip, and the page between them. Strangers are led to signing in.
#[component]
pub fn Shell() -> impl IntoView {
    let frame = use_frame();
    let Some(visitor) = frame.visitor else {
        lead_to_sign_in();
        return view! {
            <main class="main" id="main">
                <NotShown error=PageError::SignIn />
            </main>
        }
        .into_any();
    };
    let language = frame.language;
    let reader = format!("{} {}", visitor.id, visitor.team_id);
    let (switch, switch_in_menu) = (visitor.clone(), visitor.clone());
    view! {
        <a class="skip" href="#main" rel="external">
            {t("skip")}
        </a>
        <div class="shell">
            <aside class="side" aria-label="Mostek">
                <a class="brand" href="/">
                    <Brand />
                </a>
                <TeamSwitch visitor=switch />
                <Nav />
                <p class="foot">
                    <span>{visitor.time_zone}</span>
                    <span>"Mostek " {env!("CARGO_PKG_VERSION")}</span>
                </p>
            </aside>
            <header class="menu">
                <details>
                    <summary>
                        <span class="brand">
                            <Brand />
                        </span>
                        <span class="open">
                            <Icon name="menu" />
                            {t("menu")}
                        </span>
                    </summary>
                    <TeamSwitch visitor=switch_in_menu />
                    <Nav />
                </details>
            </header>
            <div>
                <section class="top" aria-label=t("top-label")>
                    <form class="find" method="get" action="/records" role="search">
                        <label class="sr" for="find">{t("records-field")}</label>
                        <Icon name="search" />
                        <input id="find" name="q" type="search" placeholder=t("find-placeholder") autocomplete="off" />
                    </form>
                    <div class="me">
                        <a class="lang" href="/profile#language">
                            <Icon name="globe" />
                            <span class="sr">{t("language")} ": "</span>
                            {language.own_name()}
                        </a>
                        <a href="/profile">
                            <Icon name="team" />
                            <span>{visitor.name}</span>
                        </a>
                        <form method="post" action="/api/sign_out">
                            <button class="btn plain slim">{t("sign-out")}</button>
                        </form>
                    </div>
                </section>
                <main class="main" id="main" tabindex="-1" data-reader=reader>
                    <Outlet />
                </main>
            </div>
        </div>
    }
    .into_any()
}

/// Answers with a redirect to signing in, which leads back here afterwards.
fn lead_to_sign_in() {
    let location = use_location();
    let (path, search) = (
        location.pathname.get_untracked(),
        location.search.get_untracked(),
    );
    if path == "/" {
        return crate::server::go("/sign-in");
    }
    let query = if search.is_empty() {
        String::new()
    } else {
        format!("?{search}")
    };
    let next = query_value(&format!("{path}{query}"));
    crate::server::go(&format!("/sign-in?next={next}"));
}
