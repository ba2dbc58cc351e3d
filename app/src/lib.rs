//! The console: pages, components and server functions, built for the server.
//!
//! Every page arrives whole from the server and works without scripts: reads are server functions that fill
//! resources, changes are plain forms that post to server functions and lead back with a redirect. What comes to
//! life in the browser, fresh numbers while something happens, is an island (`app/islands`).

#![recursion_limit = "256"]

pub mod actions;
pub mod components;
pub mod data;
pub mod format;
pub mod pages;
pub mod routes;
pub mod session;
pub mod texts;

pub mod server;
mod shell;

pub use routes::App;
pub use shell::{AssetNames, shell};
