//! What server functions need: the engine, the person, the session. Exists only on the server.

mod error;
mod log_csv;
mod request;
mod words;

pub use error::trouble;
pub use log_csv::LogCsv;
pub use request::{actor, frame, language, remote, require, services, session, visitor, when};
pub use request::{go, local_path, set_language_cookie, status};
pub use words::{
    asked_by, engine_text, engine_text_or_key, kind, reason, schedule, state_of_run, stream,
    target_field, target_stream, value,
};
