//! The addresses of all pages.

use crate::components::{Erase, NotShown, Shell};
use crate::data::PageError;
use crate::pages;
use crate::session::Frame;
use leptos::prelude::*;
use leptos_meta::{Title, provide_meta_context};
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// The console. Every page is rendered whole before it is sent (`SsrMode::Async`), so that none needs scripts.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // Rendered on the server, read back in the browser: both know the same reader and language.
    let frame = SharedValue::new(current_frame).into_inner();
    provide_context(frame.language);
    provide_context(frame);
    // Tests wait for this mark before they press anything.
    Effect::new(|_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-hydrated", "");
        }
    });
    view! {
        <Title formatter=|title: String| format!("{title} · Mostek") />
        <Router>
            <Routes fallback=NoSuchPage>
                <Route path=path!("/sign-in") view=pages::SignIn ssr=SsrMode::Async />
                <Route path=path!("/first-start") view=pages::FirstStart ssr=SsrMode::Async />
                <ParentRoute path=path!("") view=Shell ssr=SsrMode::Async>
                    <Route path=path!("") view=pages::Overview ssr=SsrMode::Async />
                    <Route path=path!("/connections") view=pages::Connections ssr=SsrMode::Async />
                    <Route path=path!("/connections/new") view=pages::ChoosePlatform ssr=SsrMode::Async />
                    <Route path=path!("/connections/new/:platform") view=pages::NewConnection ssr=SsrMode::Async />
                    <Route path=path!("/connections/:connection") view=pages::Connection ssr=SsrMode::Async />
                    <Route path=path!("/integrations") view=pages::Integrations ssr=SsrMode::Async />
                    <Route path=path!("/integrations/:integration") view=pages::Integration ssr=SsrMode::Async />
                    <Route path=path!("/runs") view=pages::Runs ssr=SsrMode::Async />
                    <Route path=path!("/runs/:run") view=pages::Run ssr=SsrMode::Async />
                    <Route path=path!("/undelivered") view=pages::Undelivered ssr=SsrMode::Async />
                    <Route path=path!("/records") view=pages::Records ssr=SsrMode::Async />
                    <Route path=path!("/records/:integration/:stream/:key") view=pages::Record ssr=SsrMode::Async />
                    <Route path=path!("/profile") view=pages::Profile ssr=SsrMode::Async />
                </ParentRoute>
            </Routes>
        </Router>
    }
    .erase()
}

/// The page for addresses that lead nowhere.
#[component]
fn NoSuchPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::server::status(axum::http::StatusCode::NOT_FOUND);
    view! {
        <main class="main" id="main">
            <NotShown error=PageError::NotFound />
        </main>
    }
    .erase()
}

#[cfg(feature = "ssr")]
fn current_frame() -> Frame {
    crate::server::frame()
}

/// Never called: the browser reads what the server wrote.
#[cfg(not(feature = "ssr"))]
fn current_frame() -> Frame {
    Frame::default()
}
