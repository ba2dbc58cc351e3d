//! Who is who (P10): pure functions over keys and names.

mod index;
mod key;
mod names;
mod person;

pub use index::{Identified, PersonIndex, RecordKeys};
pub use key::{Ignored, NormalKey, international_phone, normal_email, normal_phone};
pub use names::{names_agree, plain_text};
pub use person::{Authority, Person};
