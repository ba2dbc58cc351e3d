//! Source records as people look for them: by name, number, e-mail or phone; and bringing a single one up to date.

mod ask;
mod keys;
mod query;

pub use ask::{RecordAsked, ask};
pub use keys::{SearchKey, SearchKind, digest, keys_of, keys_of_number};
pub use query::{Criterion, criteria};
