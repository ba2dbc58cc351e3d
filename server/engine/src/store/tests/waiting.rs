//! What waits, as pages count it.

use crate::console::{causes, first_causes, with_waiting};
use crate::store::undelivered::{self, Payload};
use crate::store::{Db, held_statuses, testing};
use mostek_model::{IntegrationId, Outcome, Reason, RunId, Schedule, Stream};

async fn wait(db: &Db, integration: &IntegrationId, key: &str, reason: Reason, at: i64) {
    let mut transaction = db.begin().await.unwrap();
    undelivered::save(
        &mut transaction,
        integration,
        &Stream::ORDERS,
        key,
        key,
        "",
        Outcome::Held,
        &reason,
        &Payload::Original(String::new()),
        &RunId::new("run"),
        at,
    )
    .await
    .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn given_more_causes_than_are_shown_when_each_integration_is_asked_then_none_is_without_its_own()
 {
    for db in testing::databases().await {
        let team = testing::owner_within(&db, "reka").await.team;
        let busy = testing::integration(&db, &team, "busy", &Schedule::Manual).await;
        let quiet = testing::integration(&db, &team, "quiet", &Schedule::Manual).await;
        testing::integration(&db, &team, "well", &Schedule::Manual).await;
        for cause in 0..12 {
            for record in 0..2 {
                let reason = Reason::new(format!("reason-{cause}"));
                wait(
                    &db,
                    &busy,
                    &format!("{cause}-{record}"),
                    reason,
                    100 + cause,
                )
                .await;
            }
        }
        wait(&db, &quiet, "1", Reason::new("reason-no-key"), 7).await;

        let shown = causes(&db, &team).await.unwrap();
        assert!(shown.iter().all(|cause| cause.slug == "busy"));
        let first = first_causes(&db, &team).await.unwrap();
        let of: Vec<(&str, &str, u64, i64)> = first
            .iter()
            .map(|cause| {
                let since = cause.since.as_millisecond();
                (cause.slug.as_str(), cause.code.as_str(), cause.count, since)
            })
            .collect();
        assert_eq!(
            of,
            [
                ("busy", "reason-0", 2, 100),
                ("quiet", "reason-no-key", 1, 7)
            ]
        );
        let waiting = with_waiting(&db, &team).await.unwrap();
        let slugs: Vec<&str> = waiting.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(slugs, ["busy", "quiet"]);
    }
}

#[tokio::test]
async fn only_records_held_for_a_status_count_for_it() {
    for db in testing::databases().await {
        let team = testing::owner_within(&db, "reka").await.team;
        let id = testing::integration(&db, &team, "kavarna", &Schedule::Manual).await;
        let held = || Reason::new(held_statuses::REASON).with("status", "Nová");
        wait(&db, &id, "1", held(), 1).await;
        wait(&db, &id, "2", held().with("who", "Jana"), 1).await;
        let other = Reason::new("reason-no-key").with("status", "Nová");
        wait(&db, &id, "3", other, 1).await;
        let counts = held_statuses::count(&db, &id, &Stream::ORDERS)
            .await
            .unwrap();
        assert_eq!(
            counts.into_iter().collect::<Vec<_>>(),
            [("Nová".to_owned(), 2)]
        );
    }
}
