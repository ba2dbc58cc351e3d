//! Field mapping tables as people work with them: a table per source stream and target stream, rows saved one by one,
//! previews with a real record, and what a change means for what was delivered.

mod banks;
mod effect;
mod fault;
mod pair;
mod preview;
mod sample;
mod save;
mod search;
mod table;

#[cfg(test)]
pub(crate) mod tests;

pub use effect::{Effect, effect};
pub use fault::{RowFault, row_fault};
pub use pair::{Pair, pairs};
pub use preview::{Gets, Preview, Previewer};
pub use sample::{Sample, SampleError, choose_sample, kept_sample};
pub use save::{RowChange, SaveError, Saved, revision, save_row};
pub use search::Wanted;
pub use table::{FieldTable, load};

pub(crate) use banks::Bank;
