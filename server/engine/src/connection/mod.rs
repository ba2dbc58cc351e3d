//! Connections as people edit and test them.

mod check;
mod save;
mod test;

pub(crate) use check::{check, complete};
pub(crate) use save::shown;
pub use save::{ConnectionDraft, SaveError, merge_form, save, slug_of};
pub use test::{TestError, test};
