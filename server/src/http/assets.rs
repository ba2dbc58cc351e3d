//! The browser half: files named after their content, compressed beforehand, kept by browsers for ever.

use axum::Router;
use axum::extract::Request;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use mostek_app::AssetNames;
use serde::Deserialize;
use std::path::Path;
use tower_http::services::ServeDir;

/// What `scripts/build-assets.sh` writes beside the files.
#[derive(Deserialize)]
struct Manifest {
    script: String,
    wasm: String,
    style: String,
    #[serde(default)]
    fonts: Vec<String>,
}

/// The names of the files. Without them pages come without scripts and style, and the log says so.
pub fn find_assets(site: &Path) -> AssetNames {
    let file = site.join("manifest.json");
    let read = std::fs::read_to_string(&file).map_err(|error| error.to_string());
    let manifest = read.and_then(|text| {
        serde_json::from_str::<Manifest>(&text).map_err(|error| error.to_string())
    });
    match manifest {
        Ok(Manifest {
            script,
            wasm,
            style,
            fonts,
        }) => AssetNames {
            script,
            wasm,
            style,
            fonts,
        },
        Err(error) => {
            tracing::warn!(
                "the browser half is missing ({}: {error}): pages come without scripts and style. \
                 Build it with scripts/build-assets.sh, and say where it is with MOSTEK_SITE_DIR",
                file.display()
            );
            AssetNames::default()
        }
    }
}

/// The files themselves.
pub(super) fn router(site: &Path) -> Router {
    let files = ServeDir::new(site.join("pkg"))
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false);
    Router::new().fallback_service(files).layer(from_fn(keep))
}

async fn keep(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        let for_ever = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(CACHE_CONTROL, for_ever);
    }
    response
}
