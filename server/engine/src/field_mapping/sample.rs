//! The real record previews are shown with: chosen by a person, read through the connector, kept per flow.

use super::search::Search;
use super::{Bank, Pair, Wanted};
use crate::actor::{Actor, NotAllowed};
use crate::platform::{self, RequestCounter};
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::Integration;
use crate::store::{StoreError, instant, millis, samples};
use crate::vocabulary::VocabularyError;
use jiff::Timestamp;
use mostek_connectors::contract::{Filter, PlatformError, ReadAnswer, ReadMode, ReadRequest};
use mostek_connectors::http::Urgency;
use mostek_model::{Reason, Record, Role};
use std::time::Duration;

/// A real record to show a mapping with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The record.
    pub record: Record,
    /// When a person chose it.
    pub chosen_at: Timestamp,
}

/// No record could be chosen; the one kept stays.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration, or the integration no such flow.
    #[error("there is no such flow in this team")]
    NotFound,
    /// None of the records looked at is the wanted one.
    #[error("none of {looked_at} records is the wanted one")]
    NoneFits {
        /// How many were looked at.
        looked_at: u64,
        /// False when there are more than a person can wait for.
        all: bool,
    },
    /// The source asks to wait.
    #[error("the source asks to wait: {}", .0.code)]
    Wait(Reason),
    /// The source took longer than a person waits.
    #[error("the source took too long")]
    TooSlow,
    /// The source refused or was not reached.
    #[error(transparent)]
    Platform(#[from] PlatformError),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<VocabularyError> for SampleError {
    fn from(error: VocabularyError) -> Self {
        match error {
            VocabularyError::NotFound => Self::NotFound,
            VocabularyError::Platform(error) => Self::Platform(error),
            VocabularyError::Store(error) => Self::Store(error),
        }
    }
}

/// The record kept for a flow.
pub async fn kept_sample(
    services: &Services,
    integration: &Integration,
    flow: &Flow,
) -> Result<Option<Sample>, StoreError> {
    let kept = samples::find(&services.db, &integration.team, &flow.id).await?;
    Ok(kept.map(|(record, at)| Sample {
        record,
        chosen_at: instant(at),
    }))
}

/// Chooses another record and keeps it.
pub async fn choose_sample(
    services: &Services,
    actor: &Actor,
    integration: &Integration,
    pair: &Pair,
    wanted: Wanted,
) -> Result<Sample, SampleError> {
    actor.require(Role::Operator)?;
    if integration.team != actor.team {
        return Err(SampleError::NotFound);
    }
    let flows = flows::list(&services.db, &integration.id).await?;
    let flow = pair.flow(&flows).ok_or(SampleError::NotFound)?;
    let kept = kept_sample(services, integration, flow).await?;
    let mut search = Search::new(wanted, kept.as_ref().map(|kept| &kept.record));
    let reading = read(services, integration, flow, &mut search);
    let read = tokio::time::timeout(LONGEST, reading).await;
    let all = match read {
        Ok(read) => read?,
        Err(_) if search.looked_at() == 0 => return Err(SampleError::TooSlow),
        Err(_) => false,
    };
    let looked_at = search.looked_at();
    let record = search
        .found()
        .ok_or(SampleError::NoneFits { looked_at, all })?;
    let chosen_at = services.now();
    samples::save(
        &services.db,
        &actor.team,
        &flow.id,
        &record,
        millis(chosen_at),
    )
    .await?;
    Ok(Sample { record, chosen_at })
}

/// A person waits no longer.
const LONGEST: Duration = Duration::from_secs(25);
/// Pages read for one preview at most.
const MOST_PAGES: usize = 40;
const PAGE_SIZE: usize = 500;

/// Reads until the search is over; false when there would be more to read.
async fn read(
    services: &Services,
    integration: &Integration,
    flow: &Flow,
    search: &mut Search,
) -> Result<bool, SampleError> {
    let bank = Bank::of(services, integration, Bank::source_of(flow.direction)).await?;
    let (connector, access) = platform::open(
        services,
        &bank.connection,
        Urgency::Person,
        RequestCounter::default(),
    )?;
    let mut request = ReadRequest {
        stream: flow.stream.clone(),
        mode: ReadMode::Full,
        filter: Filter::default(),
        cursor: None,
        page_size: PAGE_SIZE,
        side: bank.settings,
        integration: integration.id.clone(),
        run: None,
        without_effect: true,
    };
    for _ in 0..MOST_PAGES {
        match connector.read(&access, &request).await? {
            ReadAnswer::Page { page, cursor } => {
                page.records
                    .into_iter()
                    .for_each(|record| search.look(record));
                if search.is_over() {
                    return Ok(true);
                }
                request.cursor = Some(cursor);
            }
            ReadAnswer::Wait { reason, .. } => return Err(SampleError::Wait(reason)),
            ReadAnswer::End { .. } => return Ok(true),
        }
    }
    Ok(false)
}
