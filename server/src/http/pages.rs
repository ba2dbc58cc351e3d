//! Pages and server functions, with what they need in their context.

use axum::Router;
use axum::http::request::Parts;
use leptos::config::LeptosOptions;
use leptos::context::{provide_context, use_context};
use leptos_axum::{LeptosRoutes, generate_route_list, render_app_async_with_context};
use mostek_app::{App, AssetNames, shell};
use mostek_engine::Services;
use mostek_engine::people::{RemoteAddress, Visitor};

/// All pages, all server functions, and the page for addresses that lead nowhere.
pub(super) fn router(services: Services, names: AssetNames) -> Router {
    let options = LeptosOptions::builder().output_name("mostek").build();
    let context = {
        let names = names.clone();
        move || provide(&services, &names)
    };
    let document = {
        let options = options.clone();
        move || shell(options.clone(), names.clone())
    };
    let routes = generate_route_list(App);
    Router::new()
        .leptos_routes_with_context(&options, routes, context.clone(), document.clone())
        .fallback(render_app_async_with_context(context, document))
        .with_state(options)
}

fn provide(services: &Services, names: &AssetNames) {
    provide_context(services.clone());
    provide_context(names.clone());
    let Some(parts) = use_context::<Parts>() else {
        return;
    };
    provide_context(
        parts
            .extensions
            .get::<Visitor>()
            .cloned()
            .unwrap_or_default(),
    );
    provide_context(
        parts
            .extensions
            .get::<RemoteAddress>()
            .cloned()
            .unwrap_or_default(),
    );
}
