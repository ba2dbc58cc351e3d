//! Who is there, and what the last form left behind.

#[cfg(feature = "ssr")]
mod draft;
mod flash;
mod frame;

#[cfg(feature = "ssr")]
pub use draft::FormDraft;
pub use flash::{FieldError, Flash, Notice, Tone};
#[cfg(feature = "ssr")]
pub use flash::{StoredError, StoredFlash, leave};
pub use frame::{Formats, Frame, Visitor};
