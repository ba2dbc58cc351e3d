//! One person who looks on: what is news to them, and how long they may stay.

use super::seats::Seat;
use super::watcher::Seen;
use axum::response::sse::Event;
use futures::{Stream, stream};
use mostek_engine::console::Watched;
use mostek_engine::store::{StoreError, sessions};
use mostek_engine::{Services, people};
use mostek_model::{TeamId, UserId};
use serde_json::json;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// Proxies close connections on which nothing happens for long; so often it is also asked whether the person may stay.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// What somebody looks at.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// Runs of this team only (P15).
    pub team: String,
    /// Only this one.
    pub run: Option<String>,
}

/// Versions of what somebody looks at, by run.
type Versions = BTreeMap<String, i64>;

impl Scope {
    /// What of all this may be seen here.
    fn of(&self, runs: &BTreeMap<String, Watched>) -> Versions {
        runs.iter()
            .filter(|(id, run)| {
                run.team == self.team && self.run.as_ref().is_none_or(|wanted| wanted == *id)
            })
            .map(|(id, run)| (id.clone(), run.version))
            .collect()
    }

    /// The one run that is looked at has ended, or is gone.
    fn ended(&self, runs: &BTreeMap<String, Watched>) -> bool {
        self.run
            .as_ref()
            .is_some_and(|run| runs.get(run).is_none_or(|run| run.ended))
    }
}

/// A person with an open stream.
pub(super) struct Listener {
    pub services: Services,
    pub user: UserId,
    pub session: String,
    pub scope: Scope,
    pub changes: watch::Receiver<Seen>,
    pub stop: CancellationToken,
    /// Given back with the stream.
    pub _seat: Seat,
}

/// What to say next.
enum News {
    /// These changed.
    Changed(Versions),
    /// Nothing, but the connection lives.
    Heartbeat,
}

/// The stream of a listener.
pub(super) fn events(listener: Listener) -> impl Stream<Item = Result<Event, Infallible>> {
    let start = State {
        listener,
        told: None,
        ended: false,
        said: false,
    };
    stream::unfold(start, |mut state| async move {
        let event = state.next().await?;
        Some((Ok(event), state))
    })
}

struct State {
    listener: Listener,
    told: Option<Versions>,
    /// The run has ended; only this is left to say.
    ended: bool,
    /// It was said.
    said: bool,
}

impl State {
    async fn next(&mut self) -> Option<Event> {
        if self.said {
            return None;
        }
        if self.ended {
            self.said = true;
            return Some(Event::default().event("end").data("{}"));
        }
        let news = self.news().await?;
        match self.listener.may_stay().await {
            Ok(true) => {}
            Ok(false) => return None,
            Err(error) => {
                tracing::warn!("a listener could not be looked up: {error}");
                return None;
            }
        }
        Some(match news {
            News::Heartbeat => Event::default().comment(""),
            News::Changed(versions) => {
                let data = json!({ "runs": versions }).to_string();
                self.told = Some(versions);
                Event::default().data(data)
            }
        })
    }

    /// Waits for something new. None when the stream is over.
    async fn news(&mut self) -> Option<News> {
        let beat = Instant::now() + HEARTBEAT;
        loop {
            let listener = &mut self.listener;
            let changed = tokio::select! {
                () = listener.stop.cancelled() => return None,
                changed = tokio::time::timeout_at(beat, listener.changes.changed()) => changed,
            };
            match changed {
                Err(_) => return Some(News::Heartbeat),
                Ok(Err(_)) => return None,
                Ok(Ok(())) => {}
            }
            let seen = listener.changes.borrow_and_update().clone();
            let Some(runs) = seen else { continue };
            let versions = listener.scope.of(&runs);
            self.ended = listener.scope.ended(&runs);
            if self.ended || self.told.as_ref() != Some(&versions) {
                return Some(News::Changed(versions));
            }
        }
    }
}

impl Listener {
    /// Whoever signed out, was disabled or left the team sees nothing more.
    async fn may_stay(&self) -> Result<bool, StoreError> {
        let (services, team) = (&self.services, &self.scope.team);
        if sessions::load(&services.db, &self.session, services.now())
            .await?
            .is_none()
        {
            return Ok(false);
        }
        let person = people::load(services, &self.user, Some(&TeamId::new(team))).await?;
        Ok(person.is_some_and(|person| person.team_id.as_str() == team))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(team: &str, version: i64, ended: bool) -> Watched {
        Watched {
            team: team.to_owned(),
            version,
            ended,
        }
    }

    #[test]
    fn p15_only_what_belongs_to_the_team_and_was_asked_for_is_told() {
        let runs = BTreeMap::from([
            ("a".to_owned(), run("ours", 1, false)),
            ("b".to_owned(), run("theirs", 2, false)),
            ("c".to_owned(), run("ours", 3, true)),
        ]);
        let scope = |run: Option<&str>| Scope {
            team: "ours".to_owned(),
            run: run.map(str::to_owned),
        };
        let ids = |versions: Versions| versions.into_keys().collect::<Vec<_>>();
        assert_eq!(ids(scope(None).of(&runs)), ["a", "c"]);
        assert_eq!(ids(scope(Some("b")).of(&runs)), Vec::<String>::new());
        assert!(!scope(None).ended(&runs) && !scope(Some("a")).ended(&runs));
        assert!(scope(Some("c")).ended(&runs));
        assert!(scope(Some("gone")).ended(&runs));
    }
}
