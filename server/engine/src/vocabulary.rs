//! Vocabularies and target fields for people who map: fetched once, kept, refreshed on demand.
//!
//! Pages never wait for a platform without need; a run always asks the platform itself.

use crate::platform::{self, RequestCounter};
use crate::services::Services;
use crate::store::vocabularies::{self, ListKey};
use crate::store::{StoreError, connections, instant, millis};
use jiff::Timestamp;
use mostek_connectors::contract::{
    Access, Connector, PlatformError, SideSettings, TargetField, VocabularyEntry,
};
use mostek_connectors::http::Urgency;
use mostek_model::{ConnectionId, Stream, TeamId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Whether a stored list will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// What was fetched before, else the platform is asked.
    Stored,
    /// The platform is asked.
    Now,
}

/// A list with the instant it was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched<T> {
    /// The entries, in the platform's order.
    pub entries: Vec<T>,
    /// When the platform gave them.
    pub at: Timestamp,
}

/// A list could not be fetched.
#[derive(Debug, thiserror::Error)]
pub enum VocabularyError {
    /// The team has no such connection.
    #[error("there is no such connection in this team")]
    NotFound,
    /// The platform refused or was not reached.
    #[error(transparent)]
    Platform(#[from] PlatformError),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A side of an integration whose lists are asked for.
#[derive(Clone, Debug)]
pub struct Side<'a> {
    /// The team.
    pub team: &'a TeamId,
    /// Its connection.
    pub connection: &'a ConnectionId,
    /// The side's settings.
    pub settings: &'a SideSettings,
}

/// The entries of a vocabulary, by one of the names its platform describes.
pub async fn list(
    services: &Services,
    side: &Side<'_>,
    name: &str,
    freshness: Freshness,
) -> Result<Fetched<VocabularyEntry>, VocabularyError> {
    kept(services, side, name, freshness, async |open: Open| {
        open.connector
            .vocabulary(&open.access, name, side.settings)
            .await
    })
    .await
}

/// The fields of a target stream.
pub async fn target_fields(
    services: &Services,
    side: &Side<'_>,
    stream: &Stream,
    freshness: Freshness,
) -> Result<Fetched<TargetField>, VocabularyError> {
    let name = format!("fields:{stream}");
    kept(services, side, &name, freshness, async |open: Open| {
        open.connector
            .fields(&open.access, stream, side.settings)
            .await
    })
    .await
}

/// The fields of a target stream as they were last fetched; none where nobody asked yet. Sends no request.
pub async fn known_fields(
    services: &Services,
    side: &Side<'_>,
    stream: &Stream,
) -> Result<Vec<TargetField>, StoreError> {
    let name = format!("fields:{stream}");
    let scope = scope(side);
    let key = ListKey {
        connection: side.connection,
        name: &name,
        scope: &scope,
    };
    let found = vocabularies::find(&services.db, &key).await?;
    Ok(found.map(|(fields, _)| fields).unwrap_or_default())
}

/// A vocabulary as it was fetched before; the platform is not asked.
pub(crate) async fn stored_list(
    services: &Services,
    side: &Side<'_>,
    name: &str,
) -> Result<Option<Fetched<VocabularyEntry>>, StoreError> {
    let scope = scope(side);
    let key = ListKey {
        connection: side.connection,
        name,
        scope: &scope,
    };
    let found = vocabularies::find(&services.db, &key).await?;
    Ok(found.map(|(entries, at)| Fetched {
        entries,
        at: instant(at),
    }))
}

/// Lists may differ by the side's settings.
fn scope(side: &Side<'_>) -> String {
    serde_json::to_string(&side.settings.values).unwrap_or_default()
}

/// A connection opened for a person who waits.
struct Open {
    connector: Arc<dyn Connector>,
    access: Access,
}

async fn kept<T: Serialize + DeserializeOwned + Send + Sync + Unpin + 'static>(
    services: &Services,
    side: &Side<'_>,
    name: &str,
    freshness: Freshness,
    fetch: impl AsyncFnOnce(Open) -> Result<Vec<T>, PlatformError>,
) -> Result<Fetched<T>, VocabularyError> {
    let connection = connections::get(&services.db, side.team, side.connection)
        .await?
        .ok_or(VocabularyError::NotFound)?;
    let scope = scope(side);
    let key = ListKey {
        connection: side.connection,
        name,
        scope: &scope,
    };
    if freshness == Freshness::Stored
        && let Some((entries, at)) = vocabularies::find(&services.db, &key).await?
    {
        return Ok(Fetched {
            entries,
            at: instant(at),
        });
    }
    let (connector, access) = platform::open(
        services,
        &connection,
        Urgency::Person,
        RequestCounter::default(),
    )?;
    let entries = fetch(Open { connector, access }).await?;
    let at = services.now();
    let revision = connection.revision;
    vocabularies::save(&services.db, &key, revision, &entries, millis(at)).await?;
    Ok(Fetched { entries, at })
}
