//! All pages behind one type.
//!
//! Every type of resource brings its own copy of the machinery around it into the browser's bundle; with one type for
//! all pages there is one copy.

use super::{
    BridgeRow, ConnectionForm, ConnectionPage, ConnectionRow, Gate, IntegrationPage, LogPage,
    Overview, PageError, PlatformRow, RecordPage, RecordsPage, RunPage, RunsPage, UndeliveredPage,
    WaitingAsk,
};
use serde::{Deserialize, Serialize};

/// What a page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether this is the first start.
    Gate,
    /// The overview.
    Overview,
    /// The list of connections.
    Connections,
    /// Platforms to choose from.
    Platforms,
    /// The form for a new connection to this platform.
    NewConnection(String),
    /// The connection of this name in addresses.
    Connection(String),
    /// The list of integrations.
    Integrations,
    /// The integration of this name in addresses.
    Integration(String),
    /// A page of runs.
    Runs {
        /// Of this integration; empty for all.
        integration: String,
        /// In this group of states; empty for all.
        state: String,
        /// Older than this run; empty for the newest.
        before: String,
    },
    /// The run of this id.
    Run(String),
    /// A page of a run's log.
    Log(LogAsk),
    /// Records found by a text.
    Records {
        /// What is looked for.
        text: String,
        /// Where the page begins; empty for the first.
        after: String,
    },
    /// One record, as its address names it.
    Record {
        /// The integration's name in addresses.
        integration: String,
        /// Its stream, as a step of a path.
        stream: String,
        /// Its key, as a step of a path.
        key: String,
    },
    /// A page of records that wait.
    Undelivered(WaitingAsk),
}

/// Which page of a run's log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogAsk {
    /// The run.
    pub run: String,
    /// With this outcome; empty for all.
    pub outcome: String,
    /// Of this stream; empty for all.
    pub stream: String,
    /// Whose name, number or key contains this.
    pub text: String,
    /// Before this place in the run; empty for the newest.
    pub before: String,
    /// How far the run was when asked; only makes the question a new one.
    pub read: Option<u64>,
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PageData {
    /// Whether this is the first start.
    Gate(Gate),
    /// The overview.
    Overview(Overview),
    /// The list of connections.
    Connections(Vec<ConnectionRow>),
    /// Platforms to choose from.
    Platforms(Vec<PlatformRow>),
    /// The form for a new connection.
    NewConnection(ConnectionForm),
    /// One connection.
    Connection(Box<ConnectionPage>),
    /// The list of integrations.
    Integrations(Vec<BridgeRow>),
    /// One integration.
    Integration(Box<IntegrationPage>),
    /// A page of runs.
    Runs(RunsPage),
    /// One run.
    Run(Box<RunPage>),
    /// A page of a run's log.
    Log(LogPage),
    /// Found records.
    Records(RecordsPage),
    /// One record.
    Record(Box<RecordPage>),
    /// A page of records that wait.
    Undelivered(Box<UndeliveredPage>),
}

impl Ask {
    /// Asks the server; on the server, the engine.
    pub async fn read(self) -> Result<PageData, PageError> {
        Ok(match self {
            Self::Gate => PageData::Gate(super::gate().await?),
            Self::Overview => PageData::Overview(super::overview().await?),
            Self::Connections => PageData::Connections(super::connections().await?),
            Self::Platforms => PageData::Platforms(super::platforms().await?),
            Self::NewConnection(platform) => {
                PageData::NewConnection(super::new_connection(platform).await?)
            }
            Self::Connection(slug) => {
                PageData::Connection(Box::new(super::connection(slug).await?))
            }
            Self::Integrations => PageData::Integrations(super::integrations().await?),
            Self::Integration(slug) => {
                PageData::Integration(Box::new(super::integration(slug).await?))
            }
            Self::Runs {
                integration,
                state,
                before,
            } => PageData::Runs(super::runs(integration, state, before).await?),
            Self::Run(id) => PageData::Run(Box::new(super::run(id).await?)),
            Self::Log(ask) => PageData::Log(
                super::run_log(ask.run, ask.outcome, ask.stream, ask.text, ask.before).await?,
            ),
            Self::Records { text, after } => PageData::Records(super::records(text, after).await?),
            Self::Record {
                integration,
                stream,
                key,
            } => PageData::Record(Box::new(super::record(integration, stream, key).await?)),
            Self::Undelivered(ask) => PageData::Undelivered(Box::new(
                super::undelivered(
                    ask.integration,
                    ask.stream,
                    ask.outcome,
                    ask.cause,
                    ask.text,
                    ask.after,
                )
                .await?,
            )),
        })
    }
}
