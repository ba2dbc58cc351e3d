//! All pages behind one type.
//!
//! Every type of resource brings its own copy of the machinery around it; with one type for all pages it is compiled once.

use super::{
    AuditAsk, AuditPage, BridgeRow, ConnectionForm, ConnectionPage, ConnectionRow, FieldsAsk,
    FieldsPage, Gate, IntegrationPage, InvitationPage, LogPage, MemberPage, Overview, PageError,
    PairPage, PlatformRow, ProfilePage, RecordPage, RecordsPage, Removal, RemovalPage, RunPage,
    RunsPage, SchedulePage, SetUpSidePage, SettingsPage, StatusesPage, SummaryPage, TeamPage,
    UndeliveredPage, WaitingAsk,
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
    /// Pairs of platforms to set up.
    SetUp,
    /// A side of a set-up: its id, and `shop` or `system`.
    SetUpSide(String, String),
    /// The settings of the integration of this name in addresses.
    Settings(String),
    /// The schedule of the integration of this name in addresses.
    Schedule(String),
    /// The last step of the set-up of the integration of this name in addresses.
    Summary(String),
    /// A field mapping table.
    Fields(FieldsAsk),
    /// A page of runs.
    Runs(RunsAsk),
    /// The run of this id.
    Run(String),
    /// A page of a run's log.
    Log(LogAsk),
    /// The status table of an integration.
    Statuses {
        /// Its name in addresses.
        integration: String,
        /// Statuses whose name contains this.
        text: String,
    },
    /// What removing something would keep and forget.
    Removal(Removal, String),
    /// The team.
    Team,
    /// The member of this id.
    Member(String),
    /// What the link with this token leads to.
    Invitation(String),
    /// One's own account.
    Profile,
    /// A page of the audit log.
    Audit(AuditAsk),
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

/// Which page of runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunsAsk {
    /// Of this integration; empty for all.
    pub integration: String,
    /// In this group of states; empty for all.
    pub state: String,
    /// Of this kind; empty for all.
    pub kind: String,
    /// Asked for by this person; empty for all.
    pub who: String,
    /// Older than this run; empty for the newest.
    pub before: String,
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
    /// Pairs of platforms to set up.
    SetUp(PairPage),
    /// A side of a set-up.
    SetUpSide(Box<SetUpSidePage>),
    /// The settings of an integration.
    Settings(Box<SettingsPage>),
    /// The schedule of an integration.
    Schedule(Box<SchedulePage>),
    /// The last step of a set-up.
    Summary(Box<SummaryPage>),
    /// A field mapping table.
    Fields(Box<FieldsPage>),
    /// A page of runs.
    Runs(RunsPage),
    /// One run.
    Run(Box<RunPage>),
    /// A page of a run's log.
    Log(LogPage),
    /// The status table of an integration.
    Statuses(Box<StatusesPage>),
    /// What removing something would keep and forget.
    Removal(RemovalPage),
    /// The team.
    Team(Box<TeamPage>),
    /// One member.
    Member(Box<MemberPage>),
    /// What an invitation's link leads to.
    Invitation(InvitationPage),
    /// One's own account.
    Profile(Box<ProfilePage>),
    /// A page of the audit log.
    Audit(AuditPage),
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
            Self::SetUp => PageData::SetUp(super::set_up().await?),
            Self::SetUpSide(id, side) => {
                PageData::SetUpSide(Box::new(super::set_up_side(id, side).await?))
            }
            Self::Settings(slug) => {
                PageData::Settings(Box::new(super::integration_settings(slug).await?))
            }
            Self::Schedule(slug) => PageData::Schedule(Box::new(super::schedule(slug).await?)),
            Self::Summary(slug) => {
                PageData::Summary(Box::new(super::integration_summary(slug).await?))
            }
            Self::Fields(ask) => {
                PageData::Fields(Box::new(super::fields(ask.slug, ask.of, ask.edit).await?))
            }
            Self::Runs(ask) => PageData::Runs(
                super::runs(ask.integration, ask.state, ask.kind, ask.who, ask.before).await?,
            ),
            Self::Run(id) => PageData::Run(Box::new(super::run(id).await?)),
            Self::Statuses { integration, text } => {
                PageData::Statuses(Box::new(super::statuses(integration, text).await?))
            }
            Self::Removal(removal, slug) => {
                PageData::Removal(super::before_removal(removal, slug).await?)
            }
            Self::Log(ask) => PageData::Log(
                super::run_log(ask.run, ask.outcome, ask.stream, ask.text, ask.before).await?,
            ),
            Self::Team => PageData::Team(Box::new(super::team().await?)),
            Self::Member(id) => PageData::Member(Box::new(super::member(id).await?)),
            Self::Invitation(token) => PageData::Invitation(super::invitation(token).await?),
            Self::Profile => PageData::Profile(Box::new(super::profile().await?)),
            Self::Audit(ask) => PageData::Audit(
                super::audit(ask.who, ask.kind, ask.from, ask.to, ask.before).await?,
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
