//! From source fields to target fields: closed steps, then validation. No I/O.

mod apply;
mod steps;
mod validate;

pub use apply::{Mapped, MappingContext, Refusal, apply, map_status};
pub use steps::run_step;
pub use validate::validate;
