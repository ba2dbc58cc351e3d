//! What pages show, and the functions that read it. Nothing here is an address of its own: only pages lead here.
//!
//! Every function checks the role itself and takes the team from the person who is signed in (P15).

mod audit;
mod connection;
mod connections;
mod error;
mod fields;
mod gate;
mod integration;
mod integration_head;
mod integrations;
mod invitation;
mod lacking;
mod log;
mod overview;
mod parts;
mod platforms;
mod profile;
mod record;
mod records;
mod removal;
mod run;
mod runs;
mod schedule;
mod set_up;
mod settings;
mod statuses;
mod summary;
mod team;
mod undelivered;

pub use audit::{AuditAsk, AuditEntry, AuditPage, audit};
pub use connection::{CheckRow, ConnectionPage, connection};
pub use connections::{ConnectionRow, connections};
pub use error::PageError;
pub use fields::{
    EffectRow, FieldRow, FieldTab, FieldsAsk, FieldsPage, FormInput, Gets, InputGroup, InputKind,
    MissingField, OpenedField, SampleRow, StepRow, fields,
};
pub use gate::{Gate, gate};
pub use integration::{FlowRow, IntegrationPage, integration};
pub use integration_head::IntegrationHead;
pub use integrations::{BridgeRow, integrations};
pub use invitation::{InvitationOffer, InvitationPage, invitation};
pub use lacking::lacking_steps;
pub use log::{ChangeRow, LogAsk, LogPage, LogRow, run_log};
pub use overview::{Chart, ChartDay, Need, Overview, overview};
pub use parts::{Bank, Chip, Moment};
pub use platforms::{ConnectionForm, FieldKind, FormField, PlatformRow, new_connection, platforms};
pub use profile::{FormatSample, ProfilePage, SessionRow, profile};
pub use record::{
    BecameRow, Fact, HintPart, HistoryRow, RecordPage, WaitsPart, record, record_address,
};
pub use records::{RecordRow, RecordsPage, records};
pub use removal::{Removal, RemovalPage, before_removal};
pub use run::{EventRow, Figure, PhaseRow, Requests, RunFlow, RunPage, WriteRow, run};
pub use runs::{Choice, RunRow, RunsAsk, RunsPage, runs};
pub use schedule::{SchedulePage, schedule};
pub use set_up::{PairPage, SetUpSidePage, StartedRow, UsableConnection, set_up, set_up_side};
pub use settings::{SettingsPage, SideForm, integration_settings};
pub use statuses::{StatusLine, StatusRule, StatusesPage, statuses};
pub use summary::{SummaryPage, SummaryPoint, SummaryStream, integration_summary};
pub use team::{MemberPage, OpenInvitationRow, TeamMember, TeamPage, Zones, member, team};
pub use undelivered::{CauseRow, UndeliveredPage, WaitingAsk, WaitingRow, undelivered};

pub(crate) use connections::{chip_of_checks, chip_of_connection};
pub(crate) use fields::{RawDraft, Then, fields_address, form_name, pair_named, row_in_words};
pub(crate) use integration_head::{found, head_of};
pub(crate) use integrations::bridge_row;
pub(crate) use log::log_row;
pub(crate) use parts::{bank, brand};
pub(crate) use platforms::{form_fields, side_fields};
pub(crate) use runs::run_row;
