//! Asking for a run.

use crate::actor::{Actor, NotAllowed};
use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::{StoreError, connections, millis, runs};
use mostek_model::{IntegrationId, Reason, Role, RunId, RunKind, RunState};

/// What became of a request for a run.
#[derive(Clone, Debug)]
pub struct Requested {
    /// The run that serves it.
    pub run: RunId,
    /// True when that run was there already.
    pub joined: bool,
    /// True when a stronger run follows it.
    pub follows: bool,
}

/// A run could not be asked for.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration or run.
    #[error("there is no such integration or run in this team")]
    NotFound,
    /// Drafts and paused integrations run nothing.
    #[error(
        "integration `{slug}` is {state}; activate it first: mostek integration activate {slug}"
    )]
    NotActive {
        /// Which one.
        slug: String,
        /// Its state.
        state: &'static str,
    },
    /// A connection it needs is paused.
    #[error(
        "integration `{slug}` runs nothing while its connection \"{connection}\" is paused; resume the connection first"
    )]
    ConnectionPaused {
        /// Which integration.
        slug: String,
        /// The connection's name.
        connection: String,
    },
    /// The run cannot do what was wished: it ended, or it does so already.
    #[error("run {run} is {}; this is not possible now", .state.as_str())]
    NotPossible {
        /// Which one.
        run: RunId,
        /// Its state.
        state: RunState,
    },
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RequestError {
    /// Key of the text for people.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAllowed(_) => "error-not-allowed",
            Self::NotFound => "error-not-found",
            Self::NotActive { .. } => "error-not-active",
            Self::ConnectionPaused { .. } => "error-connection-paused",
            Self::NotPossible { .. } => "error-not-possible",
            Self::Store(_) => "error-internal",
        }
    }
}

/// Starts a run, or joins the one that holds the integration's slot (P1).
pub async fn request(
    services: &Services,
    actor: &Actor,
    integration: &IntegrationId,
    kind: RunKind,
) -> Result<Requested, RequestError> {
    actor.require(Role::Operator)?;
    let stored = integrations::get(&services.db, &actor.team, integration)
        .await?
        .ok_or(RequestError::NotFound)?;
    if stored.state != IntegrationState::Active {
        return Err(RequestError::NotActive {
            slug: stored.slug,
            state: stored.state.as_str(),
        });
    }
    let paused = connections::paused_of(&services.db, integration).await?;
    if let Some(connection) = paused.into_iter().next() {
        return Err(RequestError::ConnectionPaused {
            slug: stored.slug,
            connection,
        });
    }
    let now = millis(services.now());
    let asked = runs::ask(
        &services.db,
        &actor.team,
        integration,
        kind,
        &actor.name,
        now,
    )
    .await?;
    // A schedule that meets a long run joins it at every turn: nobody needs to be told each time.
    if asked.joined && !actor.is_schedule() {
        let reason = Reason::new("event-joined").with("who", &actor.name);
        runs::add_event(&services.db, &asked.run, &reason, now).await?;
    }
    if !asked.joined {
        // A lost ring does no harm: the sweep rings again.
        services.doorbell.ring(&asked.run).await;
    }
    Ok(Requested {
        run: asked.run,
        joined: asked.joined,
        follows: asked.follows,
    })
}
