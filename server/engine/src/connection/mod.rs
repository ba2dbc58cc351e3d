//! Connections as people edit and test them.

mod save;
mod test;

pub use save::{ConnectionDraft, SaveError, merge_form, save, slug_of};
pub use test::{TestError, test};
