//! What server functions need: the engine, the person, the session. Exists only on the server.

mod begin;
mod error;
mod log_csv;
mod open_points;
pub mod removal_words;
mod request;
mod words;

pub use begin::begin;
pub use error::trouble;
pub use log_csv::LogCsv;
pub use open_points::{OpenRow, open_rows};
pub use request::{
    actor, frame, is_refresh, language, remote, require, services, session, visitor, when,
};
pub use request::{browser, colours, console_address, formats, session_id};
pub use request::{go, local_path, set_language_cookie, status};
pub use words::{
    asked_by, engine_text, engine_text_or_key, kind, reason, schedule, setting, source_field,
    state_of_run, stream, stream_of_one, target_field, target_stream, value,
};
