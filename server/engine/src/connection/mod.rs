//! Connections as people edit and test them.

mod check;
mod pause;
mod save;
mod test;

pub(crate) use check::{check, complete};
pub use pause::{PauseError, pause, resume};
pub(crate) use pause::{reason as pause_reason, wake_runs};
pub use save::{ConnectionDraft, SaveError, merge_form, save, slug_of};
pub(crate) use save::{forget_exports, shown};
pub use test::{TestError, test};
