//! What pages show, and the server functions that read it.
//!
//! Every function checks the role itself and takes the team from the person who is signed in (P15).

mod connection;
mod connections;
mod error;
mod gate;
mod integration;
mod integrations;
mod json;
mod log;
mod overview;
mod page;
mod parts;
mod platforms;
mod record;
mod records;
mod run;
mod runs;
mod undelivered;

pub use connection::{CheckRow, ConnectionPage, connection};
pub use connections::{ConnectionRow, connections};
pub use error::PageError;
pub use gate::{Gate, gate};
pub use integration::{FlowRow, IntegrationPage, integration};
pub use integrations::{BridgeRow, integrations};
pub use log::{ChangeRow, LogPage, LogRow, run_log};
pub use overview::{Chart, ChartDay, Need, Overview, overview};
pub use page::{Ask, LogAsk, PageData};
pub use parts::{Bank, Chip, Moment};
pub use platforms::{ConnectionForm, FieldKind, FormField, PlatformRow, new_connection, platforms};
pub use record::{
    BecameRow, Fact, HintPart, HistoryRow, RecordPage, WaitsPart, record, record_address,
};
pub use records::{RecordRow, RecordsPage, records};
pub use run::{EventRow, Requests, RunFlow, RunPage, WriteRow, run};
pub use runs::{Choice, RunRow, RunsPage, runs};
pub use undelivered::{CauseRow, UndeliveredPage, WaitingAsk, WaitingRow, undelivered};

#[cfg(feature = "ssr")]
pub(crate) use connections::chip_of_checks;
#[cfg(feature = "ssr")]
pub(crate) use integrations::bridge_row;
#[cfg(feature = "ssr")]
pub(crate) use parts::bank;
#[cfg(feature = "ssr")]
pub(crate) use platforms::form_fields;
#[cfg(feature = "ssr")]
pub(crate) use runs::run_row;
