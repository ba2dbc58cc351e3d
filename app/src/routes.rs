//! The addresses of all pages.

use crate::components::{NotShown, Shell};
use crate::data::PageError;
use crate::pages;
use leptos::prelude::*;
use leptos_meta::{Title, provide_meta_context};
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// The console. Every page is rendered whole before it is sent (`SsrMode::Async`), so that none needs scripts.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let frame = crate::server::frame();
    provide_context(frame.language);
    provide_context(frame.formats);
    provide_context(frame);
    view! {
        <Title formatter=|title: String| format!("{title} · Mostek") />
        <Router>
            <Routes fallback=NoSuchPage>
                <Route path=path!("/sign-in") view=pages::SignIn ssr=SsrMode::Async />
                <Route path=path!("/first-start") view=pages::FirstStart ssr=SsrMode::Async />
                <Route path=path!("/invitation/:token") view=pages::Invitation ssr=SsrMode::Async />
                <Route path=path!("/no-team") view=pages::NoTeam ssr=SsrMode::Async />
                <ParentRoute path=path!("") view=Shell ssr=SsrMode::Async>
                    <Route path=path!("") view=pages::Overview ssr=SsrMode::Async />
                    <Route path=path!("/connections") view=pages::Connections ssr=SsrMode::Async />
                    <Route path=path!("/connections/new") view=pages::ChoosePlatform ssr=SsrMode::Async />
                    <Route path=path!("/connections/new/:platform") view=pages::NewConnection ssr=SsrMode::Async />
                    <Route path=path!("/connections/:connection") view=pages::Connection ssr=SsrMode::Async />
                    <Route path=path!("/connections/:connection/delete") view=pages::DeleteConnection ssr=SsrMode::Async />
                    <Route path=path!("/integrations") view=pages::Integrations ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration") view=pages::Integration ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/settings") view=pages::Settings ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/schedule") view=pages::Schedule ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/summary") view=pages::Summary ssr=SsrMode::Async />
                    <Route path=path!("/set-up") view=pages::Pair ssr=SsrMode::Async />
                    <Route path=path!("/set-up/:set_up/:side") view=pages::SetUpSide ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/fields") view=pages::Fields ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/statuses") view=pages::Statuses ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/delete") view=pages::DeleteIntegration ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration/afresh") view=pages::StartAfresh ssr=SsrMode::Async />
                    <Route path=path!("/runs") view=pages::Runs ssr=SsrMode::Async />
                    <Route path=path!("/runs/:run") view=pages::Run ssr=SsrMode::Async />
                    <Route path=path!("/team") view=pages::Team ssr=SsrMode::Async />
                    <Route path=path!("/team/members/:member") view=pages::Member ssr=SsrMode::Async />
                    <Route path=path!("/audit") view=pages::Audit ssr=SsrMode::Async />
                    <Route path=path!("/undelivered") view=pages::Undelivered ssr=SsrMode::Async />
                    <Route path=path!("/records") view=pages::Records ssr=SsrMode::Async />
                    <Route path=path!("/records/:integration/:stream/:key") view=pages::Record ssr=SsrMode::Async />
                    <Route path=path!("/profile") view=pages::Profile ssr=SsrMode::Async />
                </ParentRoute>
            </Routes>
        </Router>
    }
    .into_any()
}

/// The page for addresses that lead nowhere.
#[component]
fn NoSuchPage() -> impl IntoView {
    crate::server::status(axum::http::StatusCode::NOT_FOUND);
    view! {
        <main class="main" id="main">
            <NotShown error=PageError::NotFound />
        </main>
    }
    .into_any()
}
