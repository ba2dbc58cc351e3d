//! Opens a connection for use: settings in clear, permits of its account, shared storage.

mod access;
mod permits;
mod shared;

pub use access::{RequestCounter, open, open_draft};
pub use permits::AccountPermits;
pub use shared::AccountShared;
