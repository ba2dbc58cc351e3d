//! Islands: the few parts of pages that come to life in the browser. Everything else is rendered on the server, whole,
//! and works without scripts; see `docs/decisions/0005-islands.md`.

mod live;

pub use live::Live;
