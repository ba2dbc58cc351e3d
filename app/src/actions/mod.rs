//! Everything that changes something: server functions that plain forms post to, with and without scripts.
//!
//! Each checks the role itself, leaves a notice or the wrong fields in the session, and leads to a page.

mod accept_invitation;
mod change_password;
mod choose_language;
mod choose_team;
mod connection_state;
mod count_records;
mod first_start;
mod integration_state;
mod invitations;
mod mapping_preview;
mod members;
mod remove;
mod retry;
mod save_connection;
mod save_field;
mod save_profile;
mod save_schedule;
mod save_settings;
mod save_team;
mod set_up;
mod sign_in;
mod sign_out;
mod statuses;
mod steer_run;
mod sync;
mod sync_record;
mod test_connection;

pub use accept_invitation::accept_invitation;
pub use change_password::change_password;
pub use choose_language::choose_language;
pub use choose_team::{choose_team, found_team, leave_team};
pub use connection_state::{pause_connection, resume_connection};
pub use count_records::count_records;
pub use first_start::first_start;
pub use integration_state::{activate_integration, pause_integration};
pub use invitations::{invite, invite_again, revoke_invitation};
pub use mapping_preview::{choose_record, refresh_fields};
pub use members::{change_role, remove_member};
pub use remove::{delete_connection, delete_integration, start_afresh};
pub use retry::retry_undelivered;
pub use save_connection::save_connection;
pub use save_field::save_field;
pub use save_profile::{end_other_sessions, end_session, save_profile};
pub use save_schedule::save_schedule;
pub use save_settings::save_settings;
pub use save_team::save_team;
pub use set_up::{choose_connection, give_up_set_up, start_set_up};
pub use sign_in::sign_in;
pub use sign_out::sign_out;
pub use statuses::{FilledRow, choose_status_field, refresh_statuses, save_statuses};
pub use steer_run::{cancel_run, pause_run, resume_run};
pub use sync::sync;
pub use sync_record::sync_record;
pub use test_connection::test_connection;

mod finish;
