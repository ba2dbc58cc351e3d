//! What server functions need: the engine, the person, the session. Exists only on the server.

mod error;
mod request;
mod words;

pub use error::trouble;
pub use request::{actor, frame, language, remote, require, services, session, visitor, when};
pub use request::{go, local_path, set_language_cookie, status};
pub use words::{
    asked_by, engine_text, engine_text_or_key, kind, phase, reason, schedule, state_of_run, stream,
    stream_of_one, target_field, target_stream, value,
};
