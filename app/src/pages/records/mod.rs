//! Records: finding one, what became of it, and what could not be delivered.

mod find;
mod one;
mod parts;
mod table;
mod undelivered;
mod undelivered_rows;

pub use find::Records;
pub use one::Record;
pub use undelivered::Undelivered;
