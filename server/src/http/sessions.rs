//! Sessions of the console, in our own table.

use crate::config::HttpSettings;
use async_trait::async_trait;
use jiff::Timestamp;
use mostek_engine::Services;
use mostek_engine::people::{
    SESSION_BEGAN, SESSION_BROWSER, SESSION_ORIGIN, SESSION_SEEN, SESSION_TEAM, SESSION_USER,
};
use mostek_engine::store::sessions::{self, SessionRow};
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore};

/// Name of the cookie.
const COOKIE: &str = "mostek_session";

/// A session ends after this long without a request.
const INACTIVITY: time::Duration = time::Duration::days(14);

/// New ids tried when one is taken; with 128 random bits the second try is never needed.
const TRIES: usize = 5;

/// Stores sessions for tower-sessions.
#[derive(Clone)]
pub struct Sessions(Services);

impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sessions")
    }
}

/// The layer that reads and writes the cookie. Sessions without data are not stored.
pub(super) fn layer(services: &Services, settings: &HttpSettings) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions(services.clone()))
        .with_name(COOKIE)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(settings.is_https())
        .with_expiry(Expiry::OnInactivity(INACTIVITY))
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let data = encode(record)?;
        for _ in 0..TRIES {
            let id = record.id.to_string();
            if sessions::create(&self.0.db, row(&id, &data, record))
                .await
                .map_err(backend)?
            {
                return Ok(());
            }
            record.id = Id::default();
        }
        Err(Error::Backend("no free session id".to_owned()))
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = encode(record)?;
        // A session that was ended meanwhile stays ended: the next request finds nobody signed in.
        sessions::save(&self.0.db, row(&record.id.to_string(), &data, record))
            .await
            .map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let found = sessions::load(&self.0.db, &id.to_string(), self.0.now())
            .await
            .map_err(backend)?;
        let Some((data, expires_at)) = found else {
            return Ok(None);
        };
        let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        let nanoseconds = i128::from(expires_at) * 1_000_000;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds)
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date,
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sessions::delete(&self.0.db, &id.to_string())
            .await
            .map_err(backend)
    }
}

#[async_trait]
impl tower_sessions::ExpiredDeletion for Sessions {
    async fn delete_expired(&self) -> Result<()> {
        sessions::delete_expired(&self.0.db, self.0.now())
            .await
            .map_err(backend)?;
        Ok(())
    }
}

fn encode(record: &Record) -> Result<String> {
    serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))
}

fn row<'a>(id: &'a str, data: &'a str, record: &'a Record) -> SessionRow<'a> {
    let text = |key: &str| {
        let value = record.data.get(key).and_then(|value| value.as_str());
        value.unwrap_or_default()
    };
    let seconds = |key: &str| {
        let value = record.data.get(key).and_then(serde_json::Value::as_i64);
        value.unwrap_or_default().saturating_mul(1000)
    };
    let expires_at = Timestamp::from_second(record.expiry_date.unix_timestamp())
        .unwrap_or(Timestamp::UNIX_EPOCH);
    SessionRow {
        id,
        user_id: text(SESSION_USER),
        data,
        expires_at,
        team_id: text(SESSION_TEAM),
        origin: text(SESSION_ORIGIN),
        browser: text(SESSION_BROWSER),
        began_at: seconds(SESSION_BEGAN),
        seen_at: seconds(SESSION_SEEN),
    }
}

fn backend(error: impl std::fmt::Display) -> Error {
    Error::Backend(error.to_string())
}
