//! Everything that changes something: server functions that plain forms post to, with and without scripts.
//!
//! Each checks the role itself, leaves a notice or the wrong fields in the session, and leads to a page.

mod cancel_run;
mod change_password;
mod choose_language;
mod first_start;
mod integration_state;
mod retry;
mod save_connection;
mod sign_in;
mod sign_out;
mod sync;
mod sync_record;
mod test_connection;

pub use cancel_run::cancel_run;
pub use change_password::change_password;
pub use choose_language::choose_language;
pub use first_start::first_start;
pub use integration_state::{activate_integration, pause_integration};
pub use retry::retry_undelivered;
pub use save_connection::save_connection;
pub use sign_in::sign_in;
pub use sign_out::sign_out;
pub use sync::sync;
pub use sync_record::sync_record;
pub use test_connection::test_connection;

#[cfg(feature = "ssr")]
mod finish;
