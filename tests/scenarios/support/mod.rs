//! What scenarios start from: a shop, a system, an engine and an integration between them.

mod file;
mod world;

pub use file::IntegrationFile;
pub use world::{Given, World};
