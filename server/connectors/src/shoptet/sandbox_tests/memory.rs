//! What the engine lends a connector, in memory.

use crate::contract::{Held, PlatformError, Shared, SharedError};
use crate::http::{Permit, PermitSource, Urgency};
use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use mostek_sandbox::Clock;
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

/// Marks and holds in memory, by the sandbox's clock.
pub(super) struct Memory {
    clock: Clock,
    marks: Mutex<BTreeMap<String, Timestamp>>,
    held: Mutex<BTreeMap<String, Timestamp>>,
}

impl Memory {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            marks: Mutex::default(),
            held: Mutex::default(),
        }
    }

    /// As if another program had done what was done.
    pub fn forget_marks(&self) {
        self.marks.lock().unwrap().clear();
    }
}

#[async_trait]
impl Shared for Memory {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    async fn mark(&self, name: &str) -> Result<Option<Timestamp>, SharedError> {
        Ok(self.marks.lock().unwrap().get(name).copied())
    }

    async fn set_mark(&self, name: &str, at: Timestamp) -> Result<(), SharedError> {
        self.marks.lock().unwrap().insert(name.to_owned(), at);
        Ok(())
    }

    async fn hold(
        &self,
        name: &str,
        longest: Duration,
    ) -> Result<Result<Held, Timestamp>, SharedError> {
        let mut held = self.held.lock().unwrap();
        if let Some(until) = held.get(name).filter(|until| **until > self.now()) {
            return Ok(Err(*until));
        }
        held.insert(
            name.to_owned(),
            self.now() + SignedDuration::try_from(longest).unwrap(),
        );
        Ok(Ok(Held {
            name: name.to_owned(),
            token: String::new(),
        }))
    }

    async fn release(&self, held: &Held) -> Result<(), SharedError> {
        self.held.lock().unwrap().remove(&held.name);
        Ok(())
    }
}

/// Permits without a limit.
pub(super) struct NoLimit;

#[async_trait]
impl PermitSource for NoLimit {
    async fn permit(&self, _urgency: Urgency) -> Result<Permit, PlatformError> {
        Ok(Permit { place: None })
    }

    async fn pause(&self, _pause: Duration) -> Result<(), PlatformError> {
        Ok(())
    }

    fn sent(&self) {}
}
