//! Deleting integrations and connections, and starting afresh: what is kept and what is forgotten is told before.

mod connection;
mod error;
mod integration;
mod inventory;

pub use connection::{ConnectionInventory, connection_inventory, delete_connection};
pub use error::RemovalError;
pub use integration::{afresh, delete};
pub use inventory::{Inventory, inventory};
