//! The document around the console: head, styles, scripts and the content policy.

use crate::App;
use crate::components::SPRITE;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use leptos::config::LeptosOptions;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::MetaTags;

/// Addresses of the built assets; their names change with their content.
#[derive(Clone, Debug, Default)]
pub struct AssetNames {
    /// The script that loads the WebAssembly.
    pub script: String,
    /// The WebAssembly.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// Fonts.
    pub fonts: Vec<String>,
}

/// The whole document. Also sets the content policy of the answer: only our own files, and the scripts of this page
/// by their nonce. Widths are never inline styles, so styles need no exception.
pub fn shell(_options: LeptosOptions, assets: AssetNames) -> impl IntoView {
    // Only islands come to life in the browser; nothing else of the page is sent along for that.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    let nonce = use_nonce();
    set_policy(nonce.as_ref().map(ToString::to_string).as_deref());
    let language = crate::server::language().code();
    // Leptos' own HydrationScripts cannot know hashed names of assets built without cargo-leptos. Where nothing was
    // built, pages do without.
    let start = (!assets.script.is_empty()).then(|| start(&assets.script, &assets.wasm));
    let style = Some(assets.style).filter(|style| !style.is_empty());
    let fonts = assets
        .fonts
        .into_iter()
        .filter(|font| font.contains("-latin-"));
    view! {
        <!DOCTYPE html>
        <html lang=language data-theme=crate::server::colours()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="icon" href=ICON type="image/svg+xml" />
                {style.map(|style| view! { <link rel="stylesheet" href=style /> })}
                {fonts
                    .map(|font| {
                        view! { <link rel="preload" href=font r#as="font" r#type="font/woff2" crossorigin="" /> }
                    })
                    .collect_view()}
                {start
                    .map(|start| {
                        view! {
                            <link rel="modulepreload" href=assets.script />
                            <link rel="preload" href=assets.wasm r#as="fetch" r#type="application/wasm" crossorigin="" />
                            <script type="module" nonce=nonce>
                                {start}
                            </script>
                        }
                    })}
                <MetaTags />
            </head>
            <body>
                <App />
                <div hidden="" inner_html=SPRITE></div>
            </body>
        </html>
    }
}

/// The script that brings islands to life; tests wait for its mark.
fn start(script: &str, wasm: &str) -> String {
    format!(
        "import * as islands from {script:?};\n\
         islands.default({{ module_or_path: {wasm:?} }}).then(() => {{\n\
         islands.hydrate();\n\
         for (const island of document.querySelectorAll(\"leptos-island\")) islands[island.dataset.component]?.(island);\n\
         document.documentElement.dataset.hydrated = \"\";\n}});"
    )
}

/// The mark on the river's colour.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Crect width='40' \
                    height='40' rx='8' fill='%2310303b'/%3E%3Cpath transform='translate(4 9) scale(.8)' fill='%23ecd09a' \
                    d='M1 12.5C8 7 14 4.5 20 4.5S32 7 39 12.5V26h-7c0-7.6-5-12.5-12-12.5S8 18.4 8 26H1Z'/%3E%3C/svg%3E";

fn set_policy(nonce: Option<&str>) {
    let Some(response) = use_context::<ResponseOptions>() else {
        return;
    };
    let script = nonce
        .map(|nonce| format!(" 'nonce-{nonce}'"))
        .unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{script}; style-src 'self'; font-src 'self'; \
         img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.insert_header(CONTENT_SECURITY_POLICY, policy);
    }
}
