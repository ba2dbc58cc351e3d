//! Looks for changes while somebody listens: one query, however many they are.

use mostek_engine::Services;
use mostek_engine::console::{Watched, watched};
use mostek_engine::store::millis;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// How often the database is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// How long runs that ended are told about, in milliseconds.
const ENDED_LATELY: i64 = 60_000;

/// Runs by id as last seen; none before the first look.
pub(super) type Seen = Option<Arc<BTreeMap<String, Watched>>>;

/// The only one who looks.
pub(super) struct Watcher {
    services: Services,
    seen: watch::Sender<Seen>,
    looking: Mutex<bool>,
    stop: CancellationToken,
}

impl Watcher {
    /// Looks at nothing before somebody listens.
    pub fn new(services: Services, stop: CancellationToken) -> Arc<Self> {
        Arc::new(Self {
            services,
            seen: watch::Sender::new(None),
            looking: Mutex::new(false),
            stop,
        })
    }

    /// Listens; the first one has the watcher begin, after the last one it ends.
    pub fn listen(self: &Arc<Self>) -> watch::Receiver<Seen> {
        let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        let mut listener = self.seen.subscribe();
        // What was seen already is news to this one.
        listener.mark_changed();
        if !*looking {
            *looking = true;
            tokio::spawn(Arc::clone(self).look());
        }
        listener
    }

    async fn look(self: Arc<Self>) {
        loop {
            let since = millis(self.services.now()) - ENDED_LATELY;
            match watched(&self.services.db, since).await {
                Ok(runs) => {
                    self.seen.send_if_modified(|seen| {
                        let changed = seen.as_deref() != Some(&runs);
                        if changed {
                            *seen = Some(Arc::new(runs));
                        }
                        changed
                    });
                }
                Err(error) => tracing::warn!("runs could not be watched: {error}"),
            }
            let stopped = self
                .stop
                .run_until_cancelled(tokio::time::sleep(LOOK_EVERY))
                .await
                .is_none();
            let mut looking = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
            if stopped || self.seen.receiver_count() == 0 {
                // Whoever comes next waits for a fresh look.
                self.seen.send_replace(None);
                *looking = false;
                return;
            }
        }
    }
}
