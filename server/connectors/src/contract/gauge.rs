//! How much of an export has come in: connectors turn it, whoever shows progress reads it.

use std::sync::{Arc, Mutex, PoisonError};

/// Bytes of an export that is coming in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// So far.
    pub bytes: u64,
    /// In all, where the platform said so.
    pub of: Option<u64>,
}

/// What is coming in at the moment, if anything. Clones show the same.
#[derive(Clone, Debug, Default)]
pub struct Gauge(Arc<Mutex<Option<Received>>>);

impl Gauge {
    /// An export begins to come in; the gauge is back at nothing once the returned guard is dropped.
    pub fn begin(&self, of: Option<u64>) -> Receiving {
        self.set(Some(Received { bytes: 0, of }));
        Receiving(self.clone())
    }

    /// What is coming in.
    pub fn read(&self) -> Option<Received> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, received: Option<Received>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = received;
    }
}

/// An export that is coming in.
#[derive(Debug)]
pub struct Receiving(Gauge);

impl Receiving {
    /// So many bytes more.
    pub fn add(&self, bytes: usize) {
        let mut received = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(received) = received.as_mut() {
            received.bytes = received
                .bytes
                .saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
        }
    }
}

impl Drop for Receiving {
    fn drop(&mut self) {
        self.0.set(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gauge_shows_what_came_in_until_the_export_is_complete() {
        let gauge = Gauge::default();
        assert_eq!(gauge.read(), None);
        let receiving = gauge.begin(Some(30));
        receiving.add(10);
        receiving.add(5);
        let shown = Received {
            bytes: 15,
            of: Some(30),
        };
        assert_eq!(gauge.clone().read(), Some(shown));
        drop(receiving);
        assert_eq!(gauge.read(), None);
    }
}
