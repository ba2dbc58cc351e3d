//! From source fields to target fields: closed steps, then validation. No I/O.

mod apply;
mod check;
mod rows;
mod sources;
mod step_fault;
mod steps;
mod trace;
mod validate;

pub use apply::{Mapped, MappingContext, Refusal, apply, map_status, phone_country, source_value};
pub use check::{MappingFault, check};
pub use rows::{default_rows, rows};
pub use sources::{STATUS_MAPPED, SourceFields, SourceGroup};
pub(crate) use step_fault::is_country;
pub use step_fault::{StepFault, step_fault};
pub use steps::run_step;
pub use trace::{Trace, trace};
pub use validate::validate;
