//! Connections as people edit and test them.

mod check;
mod draft;
mod fill;
mod moving;
mod pause;
mod save;
mod slug;
mod test;

#[cfg(test)]
mod tests;

pub(crate) use check::check;
pub use draft::{ConnectionDraft, SaveError};
pub(crate) use fill::fill;
pub(crate) use moving::Move;
pub use pause::{PauseError, pause, resume};
pub(crate) use pause::{reason as pause_reason, wake_runs};
pub(crate) use save::{Ground, Saved, forget_exports, save_within, shown};
pub use save::{correct_address, save};
pub use slug::slug_of;
pub use test::{TestError, test};
