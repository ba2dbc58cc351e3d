//! The engine: runs, identity, mapping, checkpoints, storage, jobs and secrets.
//!
//! Data flows one way: read, decode, identify, map, compare, write, record. No platform's name appears here.

pub mod actor;
pub mod audit;
pub mod clock;
pub mod connection;
pub mod console;
pub mod definition;
pub mod field_mapping;
pub mod identity;
mod ids;
pub mod integration;
pub mod jobs;
pub mod mail;
pub mod mapping;
pub mod people;
pub mod platform;
pub mod records;
pub mod removal;
pub mod run;
pub mod runs;
pub mod secrets;
pub mod services;
pub mod set_up;
pub mod settings;
pub mod status_mapping;
pub mod store;
pub mod texts;
pub mod vocabulary;

pub use actor::{Actor, NotAllowed};
pub use ids::fresh_id;
pub use services::{OpenError, Services};
pub use settings::{EngineSettings, KeySource};
