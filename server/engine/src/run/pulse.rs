//! Tells between pages how a run goes: requests sent, time worked, pauses the platforms asked for.

use super::side::OpenSide;
use crate::platform::RequestCounter;
use crate::runs::Pace;
use crate::services::Services;
use crate::store::runs::{self, Run};
use crate::store::{StoreError, millis};
use mostek_model::{Reason, RunId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio_util::sync::{CancellationToken, DropGuard};

/// Distance of two beats.
const EVERY: Duration = Duration::from_secs(5);
/// Pauses shorter than this are no event.
const WORTH_TELLING: Duration = Duration::from_secs(3);

/// Beats until dropped.
pub struct Pulse {
    beating: Arc<Beating>,
    _end: DropGuard,
}

struct Beating {
    services: Services,
    run: RunId,
    token: String,
    /// Requests sent before this worker took the run, by connection id.
    earlier: BTreeMap<String, u64>,
    sides: [(String, &'static str, RequestCounter); 2],
    pace: Mutex<Pace>,
}

impl Pulse {
    /// Takes the run's pace up where it was left, and begins to beat.
    pub async fn start(
        services: &Services,
        run: &Run,
        token: &str,
        sides: [&OpenSide; 2],
    ) -> Result<Self, StoreError> {
        let mut pace = runs::pace(&services.db, &run.id).await?;
        let flows = runs::progress(&services.db, &run.id).await?;
        let permitted = sides.map(|side| {
            let budget = side.connector.budget(&side.access.settings);
            (side.connection.to_string(), budget.per_second)
        });
        pace.taken(
            millis(services.now()),
            flows.iter().map(|flow| flow.read).sum(),
            permitted.into(),
        );
        let beating = Arc::new(Beating {
            services: services.clone(),
            run: run.id.clone(),
            token: token.to_owned(),
            earlier: run.requests.clone(),
            sides: sides.map(|side| {
                let name = side.connector.describe().name;
                (side.connection.to_string(), name, side.counter.clone())
            }),
            pace: Mutex::new(pace),
        });
        let end = CancellationToken::new();
        tokio::spawn(beat_until(beating.clone(), end.clone()));
        Ok(Self {
            beating,
            _end: end.drop_guard(),
        })
    }

    /// Requests of the run so far, by connection id.
    pub fn requests(&self) -> BTreeMap<String, u64> {
        self.beating.requests()
    }

    /// Records were made safe; the pace to store with them.
    pub fn saved(&self, read: u64) -> Pace {
        let beating = &self.beating;
        beating.change(|pace, now, waited| pace.saved(now, waited, read))
    }
}

impl Beating {
    fn requests(&self) -> BTreeMap<String, u64> {
        let mut requests = self.earlier.clone();
        for (connection, _, counter) in &self.sides {
            *requests.entry(connection.clone()).or_default() += counter.count();
        }
        requests
    }

    fn change(&self, change: impl FnOnce(&mut Pace, i64, i64)) -> Pace {
        let waited: u64 = self
            .sides
            .iter()
            .map(|(_, _, counter)| counter.waited_millis())
            .sum();
        let mut pace = self.pace.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = i64::try_from(waited).unwrap_or(i64::MAX);
        change(&mut pace, millis(self.services.now()), waited);
        pace.clone()
    }

    async fn beat(&self) -> Result<(), StoreError> {
        let requests = self.requests();
        let pace = self.change(|pace, now, waited| pace.beat(now, waited, requests.clone()));
        runs::save_pulse(&self.services.db, &self.run, &self.token, &pace, &requests).await?;
        for (_, platform, counter) in &self.sides {
            if let Some(pause) = counter.take_asked().filter(|pause| *pause >= WORTH_TELLING) {
                let reason = Reason::new("event-asked-to-wait")
                    .with("platform", *platform)
                    .with("seconds", pause.as_secs().to_string());
                let now = millis(self.services.now());
                runs::add_event(&self.services.db, &self.run, &reason, now).await?;
            }
        }
        Ok(())
    }
}

async fn beat_until(beating: Arc<Beating>, end: CancellationToken) {
    loop {
        // Nothing depends on a beat: the next one tells the same.
        if let Err(error) = beating.beat().await {
            tracing::warn!(run.id = %beating.run, "the pulse of run {} was not stored: {error}", beating.run);
        }
        if end
            .run_until_cancelled(tokio::time::sleep(EVERY))
            .await
            .is_none()
        {
            return;
        }
    }
}
