//! Who is there, and what the last form left behind.

mod draft;
mod flash;
mod frame;

pub use draft::FormDraft;
pub use flash::{FieldError, Flash, Notice, Tone};
pub use flash::{StoredError, StoredFlash, leave};
pub use frame::{Formats, Frame, Visitor};
