//! Secrets at rest (P14): sealed with a key that never lies in the database.

mod key;
mod vault;

pub use key::Key;
pub use vault::{SecretsError, Vault};
