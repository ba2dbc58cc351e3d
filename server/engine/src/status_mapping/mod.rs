//! The table that says what an order status of the shop means in the system, as people edit it.
//!
//! Merging, ordering, matching and changing are pure; `load`, `refresh` and `save` are the edges.

mod edit;
mod error;
mod load;
mod names;
mod refresh;
mod rows;
mod save;
mod way;

#[cfg(test)]
mod tests;

pub use edit::{Edit, mark, mark_of_rule};
pub use error::StatusError;
pub use load::{Offered, StatusTable, load};
pub use refresh::{Drift, Refreshed, refresh};
pub use rows::{StatusRow, matching};
pub use save::{Saved, TableDraft, choose_way, save_table};
pub use way::{Aside, FieldChoice, Way};
