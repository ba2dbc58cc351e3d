//! Which status of the shop means what in the system.

mod notices;
mod page;
mod row;
mod rule;
mod table;
mod way;

pub use page::Statuses;
