//! Connections as people edit and test them.

mod check;
mod fill;
mod moving;
mod pause;
mod save;
mod slug;
mod test;

#[cfg(test)]
mod tests;

pub(crate) use check::check;
pub(crate) use fill::fill;
pub(crate) use moving::Move;
pub use pause::{PauseError, pause, resume};
pub(crate) use pause::{reason as pause_reason, wake_runs};
pub use save::{ConnectionDraft, SaveError, correct_address, save};
pub(crate) use save::{Ground, Saved, forget_exports, save_within, shown};
pub use slug::slug_of;
pub use test::{TestError, test};
