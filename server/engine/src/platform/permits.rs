//! Permits of an account's budget, granted by the database in blocks of up to a second (P2).

use super::RequestCounter;
use crate::store::{Db, StoreError, accounts, instant, millis};
use async_trait::async_trait;
use mostek_connectors::contract::{Budget, PlatformError, PlatformErrorKind};
use mostek_connectors::http::{Permit, PermitSource, Urgency};
use mostek_model::{AccountKey, Reason};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore};
use tokio::time::Instant;

/// Longest time a block of permits may cover: what is not used of it is lost.
const BLOCK_MICROS: i64 = 1_000_000;

#[derive(Debug)]
struct Block {
    next: Instant,
    end: Instant,
}

/// The permits of one account, as one process sees them.
pub struct AccountPermits {
    db: Db,
    account: AccountKey,
    spacing_micros: i64,
    block: Mutex<Option<Block>>,
    places: Arc<Semaphore>,
    counter: RequestCounter,
}

impl AccountPermits {
    /// Permits within a budget; sent requests are counted.
    pub fn new(db: Db, account: AccountKey, budget: &Budget, counter: RequestCounter) -> Self {
        let per_second = budget.per_second.clamp(0.001, 1_000_000.0);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "between 1 and 1e9 by the clamp above"
        )]
        let spacing_micros = (1_000_000.0 / per_second).ceil() as i64;
        Self {
            db,
            account,
            spacing_micros,
            block: Mutex::new(None),
            places: Arc::new(Semaphore::new(budget.at_once.max(1))),
            counter,
        }
    }

    /// The instant of the first of `count` permits. A pause longer than `longest` is handed back, so that the worker is
    /// freed or the person is told.
    async fn reserve(&self, count: i64, longest: Duration) -> Result<Instant, PlatformError> {
        loop {
            let now = self.db.now().await.map_err(|error| local(&error))?;
            let here = Instant::now();
            let paused = accounts::paused_until(&self.db, &self.account)
                .await
                .map_err(|error| local(&error))?;
            let left = u64::try_from(paused - millis(now)).unwrap_or_default();
            let left = Duration::from_millis(left);
            if left > longest {
                let until = instant(paused);
                let reason = Reason::new("reason-account-paused")
                    .with("seconds", left.as_secs().to_string());
                return Err(PlatformError::new(
                    PlatformErrorKind::RateLimited { until },
                    reason,
                ));
            }
            if !left.is_zero() {
                tokio::time::sleep(left).await;
                self.counter.add_waited(left);
                continue;
            }
            let micros = millis(now) * 1000;
            let first =
                accounts::reserve(&self.db, &self.account, count, self.spacing_micros, micros)
                    .await
                    .map_err(|error| local(&error))?;
            let ahead = u64::try_from(first - micros).unwrap_or_default();
            return Ok(here + Duration::from_micros(ahead));
        }
    }

    /// The instant of the next permit of the current block, or of a new one. What is not used in its time is lost: the
    /// time after a block may be somebody else's.
    async fn turn(&self) -> Result<Instant, PlatformError> {
        let micros = u64::try_from(self.spacing_micros).unwrap_or_default();
        let spacing = Duration::from_micros(micros);
        let mut block = self.block.lock().await;
        if let Some(current) = block.as_mut() {
            let turn = current.next.max(Instant::now());
            if turn < current.end {
                current.next = turn + spacing;
                return Ok(turn);
            }
        }
        let count = (BLOCK_MICROS / self.spacing_micros).max(1);
        let first = self.reserve(count, LONGEST_PAUSE_OF_A_RUN).await?;
        let whole = Duration::from_micros(micros.saturating_mul(u64::try_from(count).unwrap_or(1)));
        *block = Some(Block {
            next: first + spacing,
            end: first + whole,
        });
        Ok(first)
    }
}

/// Pauses up to this are waited out while holding the worker.
const LONGEST_PAUSE_OF_A_RUN: Duration = Duration::from_secs(60);
/// Pauses up to this are waited out while a person looks on.
const LONGEST_PAUSE_OF_A_PERSON: Duration = Duration::from_secs(5);

fn local(error: &StoreError) -> PlatformError {
    PlatformError::new(
        PlatformErrorKind::Local,
        Reason::new("reason-shared-storage").with("error", error.to_string()),
    )
}

#[async_trait]
impl PermitSource for AccountPermits {
    async fn permit(&self, urgency: Urgency) -> Result<Permit, PlatformError> {
        match urgency {
            // A person goes first: the permit is taken out of the runs' future.
            Urgency::Person => {
                self.reserve(1, LONGEST_PAUSE_OF_A_PERSON).await?;
                Ok(Permit { place: None })
            }
            Urgency::Run => {
                let place = self.places.clone().acquire_owned().await.ok();
                let turn = self.turn().await?;
                tokio::time::sleep_until(turn).await;
                Ok(Permit {
                    place: place.map(|place| Box::new(place) as Box<dyn Send + Sync>),
                })
            }
        }
    }

    async fn pause(&self, pause: Duration) -> Result<(), PlatformError> {
        let now = self.db.now().await.map_err(|error| local(&error))?;
        let until = millis(now) + i64::try_from(pause.as_millis()).unwrap_or(i64::MAX / 2);
        *self.block.lock().await = None;
        self.counter.set_asked(pause);
        accounts::pause_until(&self.db, &self.account, millis(now), until)
            .await
            .map_err(|error| local(&error))
    }

    fn sent(&self) {
        self.counter.add_one();
    }
}
