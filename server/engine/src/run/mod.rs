//! Executing a run: read, decode, identify, map, compare, write, record.
//!
//! [`execute`] is a plain function guarded by the run's lease; workers and the command line both call it.

mod conclude;
mod context;
mod execute;
mod flow;
mod hints;
mod keeper;
mod page;
mod pulse;
mod reporter;
mod retry;
mod scan;
mod side;
mod watch;
mod work;

pub use context::RunContext;
pub use execute::{Executed, execute};
