//! Marks and holds of an account, in the database.

use crate::clock::Clock;
use crate::store::{Db, StoreError, accounts, instant, millis};
use async_trait::async_trait;
use jiff::Timestamp;
use mostek_connectors::contract::{Held, Shared, SharedError};
use mostek_model::AccountKey;
use std::sync::Arc;
use std::time::Duration;

/// Small storage of one account, shared by all processes.
pub struct AccountShared {
    db: Db,
    clock: Arc<dyn Clock>,
    account: AccountKey,
}

impl AccountShared {
    /// The storage of an account.
    pub fn new(db: Db, clock: Arc<dyn Clock>, account: AccountKey) -> Self {
        Self { db, clock, account }
    }
}

fn shared(error: &StoreError) -> SharedError {
    SharedError(error.to_string())
}

#[async_trait]
impl Shared for AccountShared {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    async fn mark(&self, name: &str) -> Result<Option<Timestamp>, SharedError> {
        let at = accounts::mark(&self.db, &self.account, name)
            .await
            .map_err(|error| shared(&error))?;
        Ok(at.map(instant))
    }

    async fn set_mark(&self, name: &str, at: Timestamp) -> Result<(), SharedError> {
        accounts::set_mark(&self.db, &self.account, name, millis(at))
            .await
            .map_err(|error| shared(&error))
    }

    async fn hold(
        &self,
        name: &str,
        longest: Duration,
    ) -> Result<Result<Held, Timestamp>, SharedError> {
        let token = uuid::Uuid::now_v7().to_string();
        let now = millis(self.clock.now());
        let until = now + i64::try_from(longest.as_millis()).unwrap_or(i64::MAX / 2);
        let other = accounts::hold(&self.db, &self.account, name, &token, now, until)
            .await
            .map_err(|error| shared(&error))?;
        Ok(match other {
            None => Ok(Held {
                name: name.to_owned(),
                token,
            }),
            Some(until) => Err(instant(until)),
        })
    }

    async fn release(&self, held: &Held) -> Result<(), SharedError> {
        accounts::release(&self.db, &self.account, &held.name, &held.token)
            .await
            .map_err(|error| shared(&error))
    }
}
