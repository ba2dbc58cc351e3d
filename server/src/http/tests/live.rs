//! Runs as they happen: who may listen, what is told, when it ends.

use super::*;
use axum::body::BodyDataStream;
use futures::StreamExt;
use mostek_engine::store::{integrations, runs, teams};
use mostek_engine::{Actor, runs as engine_runs};
use mostek_model::{IntegrationId, RunId, RunKind, TeamId};
use serde_json::Value;
use std::time::Duration;

/// Long enough to tell a stream that hangs from one that waits; nothing is timed with it.
const PATIENCE: Duration = Duration::from_secs(20);

/// A stream of events, open.
struct Open(BodyDataStream);

impl Open {
    /// The next event; none at the end. Heartbeats do not count: a stream that only beats has not ended.
    async fn event(&mut self) -> Option<String> {
        let next = tokio::time::timeout(PATIENCE, async {
            loop {
                let part = self.0.next().await?.expect("a whole event");
                let text = String::from_utf8(part.to_vec()).unwrap();
                if !text.starts_with(':') {
                    return Some(text);
                }
            }
        });
        next.await.expect("an event or the end in time")
    }

    /// The versions a change tells, by run.
    async fn change(&mut self) -> Value {
        let event = self.event().await.expect("a change");
        let data = event.trim().strip_prefix("data:").expect(&event);
        serde_json::from_str::<Value>(data.trim()).unwrap()["runs"].clone()
    }
}

impl Console {
    async fn listen(&self, path: &str, cookie: &str) -> Result<Open, StatusCode> {
        let request = Request::get(path)
            .header("host", "localhost")
            .header("cookie", cookie)
            .body(Body::empty())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        if response.status() != StatusCode::OK {
            return Err(response.status());
        }
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["x-accel-buffering"], "no");
        Ok(Open(response.into_body().into_data_stream()))
    }

    /// A run of the first team, or of another one.
    pub(super) async fn run(&self, team: &str) -> (Actor, RunId) {
        let (db, now) = (&self.services.db, self.services.now());
        let id = TeamId::new(match team {
            "Květiny" => self.team().await,
            other => {
                let row = teams::TeamRow {
                    id: uuid::Uuid::now_v7().to_string(),
                    slug: other.to_owned(),
                    name: other.to_owned(),
                    time_zone: "UTC".to_owned(),
                };
                let mut transaction = db.begin().await.unwrap();
                teams::insert(&mut transaction, &row, now).await.unwrap();
                transaction.commit().await.unwrap();
                row.id
            }
        });
        let mostek_engine::store::Db::Sqlite { write, .. } = db else {
            panic!("these stories run on the embedded database");
        };
        let (connection, integration) = (format!("c-{team}"), format!("i-{team}"));
        sqlx::query(
            "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, \
             checks, revision, created_at, updated_at) \
             values ($1, $2, 'c', 'C', 'shoptet', $1, '{}', '', '{}', '[]', 1, 0, 0)",
        )
        .bind(&connection)
        .bind(id.as_str())
        .execute(write)
        .await
        .unwrap();
        sqlx::query(
            "insert into integrations (id, team_id, slug, name, state, shop_connection_id, system_connection_id, \
             shop_settings, system_settings, system_account, namespace, own_addresses, schedule, next_run_at, \
             revision, created_at, updated_at) values ($1, $2, 'kavarna', 'Kavárna', 'active', $3, $3, '{}', '{}', \
             $1, 'n', '[]', '\"manual\"', 5, 1, 0, 0)",
        )
        .bind(&integration)
        .bind(id.as_str())
        .bind(&connection)
        .execute(write)
        .await
        .unwrap();
        let integration = IntegrationId::new(integration);
        assert!(
            integrations::get(db, &id, &integration)
                .await
                .unwrap()
                .is_some()
        );
        let asked = runs::ask(db, &id, &integration, RunKind::Full, "Petr", 10)
            .await
            .unwrap();
        (Actor::command_line(id), asked.run)
    }

    async fn team(&self) -> String {
        let user = people::find_user(&self.services, "jana@example.com")
            .await
            .unwrap();
        let person = people::load(&self.services, &user, None).await.unwrap();
        person.unwrap().team_id.to_string()
    }
}

#[tokio::test]
async fn strangers_hear_nothing_and_a_run_of_another_team_is_not_there() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, theirs) = console.run("others").await;
    let address = format!("/live?run={theirs}");
    for path in ["/live", &address] {
        let refused = console.listen(path, "").await.err();
        assert_eq!(refused, Some(StatusCode::UNAUTHORIZED), "{path}");
    }
    let cookie = cookie(&console.sign_in().await);
    let refused = console.listen(&address, &cookie).await.err();
    assert_eq!(refused, Some(StatusCode::NOT_FOUND), "P15");
}

#[tokio::test]
async fn a_change_of_the_run_is_told_and_the_stream_ends_with_it() {
    let console = Console::start(&[]).await.with_jana().await;
    let (actor, run) = console.run("Květiny").await;
    let (_, other) = console.run("others").await;
    let cookie = cookie(&console.sign_in().await);
    let mut open = console
        .listen(&format!("/live?run={run}"), &cookie)
        .await
        .unwrap();
    let first = open.change().await;
    engine_runs::pause(&console.services, &actor, &run)
        .await
        .unwrap();
    let second = open.change().await;
    assert!(second[run.as_str()].as_i64() > first[run.as_str()].as_i64());
    assert_eq!(second.get(other.as_str()), None, "P15");
    engine_runs::cancel(&console.services, &actor, &run)
        .await
        .unwrap();
    loop {
        let event = open.event().await.expect("the end is told");
        if event.contains("event: end") {
            break;
        }
    }
    assert_eq!(open.event().await, None, "nothing follows the end");
}

#[tokio::test]
async fn all_runs_of_the_team_are_told_to_whoever_listens_to_all() {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    let mut open = console.listen("/live", &cookie).await.unwrap();
    assert_eq!(open.change().await, serde_json::json!({}));
    console.run("others").await;
    let (actor, run) = console.run("Květiny").await;
    let told = open.change().await;
    let ids: Vec<_> = told.as_object().unwrap().keys().cloned().collect();
    assert_eq!(ids, [run.to_string()], "P15");
    engine_runs::cancel(&console.services, &actor, &run)
        .await
        .unwrap();
    let ended = open.change().await;
    assert!(ended[run.as_str()].as_i64() > told[run.as_str()].as_i64());
}

#[tokio::test]
async fn whoever_signs_out_hears_nothing_more() {
    let console = Console::start(&[]).await.with_jana().await;
    let (actor, run) = console.run("Květiny").await;
    let cookie = cookie(&console.sign_in().await);
    let mut open = console.listen("/live", &cookie).await.unwrap();
    open.change().await;
    console.post("/api/sign_out", &cookie, "").await;
    engine_runs::pause(&console.services, &actor, &run)
        .await
        .unwrap();
    assert_eq!(open.event().await, None);
}

#[tokio::test]
async fn streams_end_when_the_program_stops() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, run) = console.run("Květiny").await;
    let cookie = cookie(&console.sign_in().await);
    let address = format!("/live?run={run}");
    let mut open = console.listen(&address, &cookie).await.unwrap();
    open.change().await;
    console.stop.cancel();
    assert_eq!(open.event().await, None);
}

#[tokio::test]
async fn a_session_has_so_many_streams_and_closed_ones_are_given_back() {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    let mut all = Vec::new();
    let refused = loop {
        match console.listen("/live", &cookie).await {
            Ok(open) => all.push(open),
            Err(status) => break status,
        }
        assert!(all.len() < 100);
    };
    assert_eq!(refused, StatusCode::TOO_MANY_REQUESTS);
    drop(all);
    assert!(console.listen("/live", &cookie).await.is_ok());
}
