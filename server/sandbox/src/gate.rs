//! A gate at which a request waits until the test lets it go on: slowness without sleeping.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

/// A closed gate. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Gate(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    passes: Semaphore,
    reached: watch::Sender<usize>,
}

impl Default for Gate {
    fn default() -> Self {
        Self(Arc::new(Inner {
            passes: Semaphore::new(0),
            reached: watch::Sender::new(0),
        }))
    }
}

impl Gate {
    /// A new, closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets one waiting (or the next coming) request pass.
    pub fn let_one_pass(&self) {
        self.0.passes.add_permits(1);
    }

    /// Opens the gate for good.
    pub fn open(&self) {
        self.0.passes.close();
    }

    /// Resolves when the gate has been reached this many times.
    pub async fn reached(&self, times: usize) {
        let mut count = self.0.reached.subscribe();
        // The sender lives in self, so waiting cannot fail.
        let _ = count.wait_for(|count| *count >= times).await;
    }

    /// Waits in front of the gate.
    pub(crate) async fn pass(&self) {
        self.0.reached.send_modify(|count| *count += 1);
        // An error means that the gate was opened for good.
        if let Ok(permit) = self.0.passes.acquire().await {
            permit.forget();
        }
    }
}
