//! Who is there, and what the last form left behind.

mod flash;
mod frame;

pub use flash::{FieldError, Flash, Notice, Tone};
#[cfg(feature = "ssr")]
pub use flash::{StoredError, StoredFlash, leave};
pub use frame::{Formats, Frame, Visitor};
