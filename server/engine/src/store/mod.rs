//! Storage: one SQL text for SQLite and Postgres, dispatched by [`Db`].
//!
//! Rules of the common dialect stand in `docs/architecture.md`: `$n` placeholders, ids as text, times as
//! milliseconds, JSON never queried inside, leases instead of row locks. Every function that a person's request
//! can reach takes the team (P15).

mod db;
mod error;
mod migrate;
mod slugs;
mod sql;
mod time;

pub mod accounts;
pub mod audit;
pub mod bindings;
pub mod connections;
pub mod flows;
pub mod held_statuses;
pub mod hints;
pub mod instance;
pub mod integrations;
pub mod invitations;
pub mod mapping_changes;
pub mod persons;
pub mod plans;
pub mod records;
pub mod removal;
pub mod retired_namespaces;
pub mod runs;
pub mod samples;
pub mod sessions;
pub mod set_ups;
pub mod statuses_aside;
pub mod target_keys;
pub mod teams;
pub mod undelivered;
pub mod users;
pub mod vocabularies;
pub mod workers;

pub use db::{Db, DbAddress, Transaction};
pub use error::StoreError;
pub use migrate::migrate;
pub use time::{instant, millis};

pub(crate) use db::{on, on_read, on_transaction};
pub(crate) use migrate::exclusively;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
