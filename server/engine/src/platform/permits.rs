//! Permits of an account's budget, granted by the database in blocks of up to a second (P2).

use super::RequestCounter;
use crate::store::{Db, StoreError, accounts};
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
    left: i64,
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

    async fn reserve(&self, count: i64) -> Result<Instant, StoreError> {
        loop {
            let now = crate::store::millis(self.db.now().await?);
            let here = Instant::now();
            let paused = accounts::paused_until(&self.db, &self.account).await?;
            if paused > now {
                tokio::time::sleep(Duration::from_millis(
                    u64::try_from(paused - now).unwrap_or_default(),
                ))
                .await;
                continue;
            }
            let first = accounts::reserve(
                &self.db,
                &self.account,
                count,
                self.spacing_micros,
                now * 1000,
            )
            .await?;
            let ahead = u64::try_from(first - now * 1000).unwrap_or_default();
            return Ok(here + Duration::from_micros(ahead));
        }
    }

    /// The instant of the next permit of the current block, or of a new one.
    async fn turn(&self) -> Result<Instant, StoreError> {
        let spacing = Duration::from_micros(u64::try_from(self.spacing_micros).unwrap_or_default());
        let mut block = self.block.lock().await;
        if let Some(current) = block.as_mut() {
            // A block that was not used in its time is lost: later permits may be somebody else's.
            let expired = Instant::now() > current.next + Duration::from_secs(1);
            if current.left > 0 && !expired {
                let turn = current.next;
                current.next += spacing;
                current.left -= 1;
                return Ok(turn);
            }
        }
        let count = (BLOCK_MICROS / self.spacing_micros).max(1);
        let first = self.reserve(count).await?;
        *block = Some(Block {
            next: first + spacing,
            left: count - 1,
        });
        Ok(first)
    }
}

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
                self.reserve(1).await.map_err(|error| local(&error))?;
                Ok(Permit { place: None })
            }
            Urgency::Run => {
                let place = self.places.clone().acquire_owned().await.ok();
                let turn = self.turn().await.map_err(|error| local(&error))?;
                tokio::time::sleep_until(turn).await;
                Ok(Permit {
                    place: place.map(|place| Box::new(place) as Box<dyn Send + Sync>),
                })
            }
        }
    }

    async fn pause(&self, pause: Duration) -> Result<(), PlatformError> {
        let now = self.db.now().await.map_err(|error| local(&error))?;
        let until =
            crate::store::millis(now) + i64::try_from(pause.as_millis()).unwrap_or(i64::MAX / 2);
        *self.block.lock().await = None;
        accounts::pause_until(&self.db, &self.account, until)
            .await
            .map_err(|error| local(&error))
    }

    fn sent(&self) {
        self.counter.add_one();
    }
}
