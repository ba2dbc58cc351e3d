//! Workers: a job queue rings them, the runs table is the truth.
//!
//! A task of the queue holds a run's id and nothing else; it may be lost or doubled without harm, because a sweep
//! rings again and a lease lets one worker in. See `docs/decisions/0002-queue-is-a-doorbell.md`.

mod doorbell;
mod postgres;
mod sqlite;
mod sweep;
mod workers;

pub use doorbell::{Doorbell, Handler, Ring, doorbell};
pub use sweep::sweep;
pub use workers::Workers;
