//! The log of a run as pages read it, and what a run tells while an export comes in.

use super::leases::queued;
use crate::console::{LogFilter, log};
use crate::store::runs::{LogRow, add_outcome, received, set_received, take, take_numbers};
use crate::store::testing::databases;
use crate::store::{Db, on};
use mostek_connectors::contract::Received;
use mostek_model::{IntegrationId, Outcome, RunId, Stream, TeamId};

async fn fill(db: &Db, run: &RunId) {
    let mut transaction = db.begin().await.unwrap();
    for number in 0..30_i64 {
        let row = LogRow {
            stream: if number < 10 {
                Stream::CUSTOMERS
            } else {
                Stream::ORDERS
            },
            source_key: format!("2026{number:03}"),
            number,
            outcome: if number % 10 == 3 {
                Outcome::Rejected
            } else {
                Outcome::Created
            },
            title: format!("Order 100%_{number}"),
            person: if number == 17 {
                "Žaneta Nová"
            } else {
                "Petr"
            }
            .to_owned(),
            reason: None,
            changes: Vec::new(),
        };
        add_outcome(
            &mut transaction,
            &IntegrationId::new("integration"),
            run,
            &row,
            0,
        )
        .await
        .unwrap();
    }
    transaction.commit().await.unwrap();
}

async fn numbers(db: &Db, team: &TeamId, run: &RunId, filter: LogFilter) -> Vec<i64> {
    let page = log(db, team, run, &filter).await.unwrap();
    page.entries.iter().map(|entry| entry.number).collect()
}

#[tokio::test]
async fn a_log_is_filtered_by_what_is_asked_for_and_by_nothing_else() {
    for db in databases().await {
        let (team, _, asked) = queued(&db).await;
        let run = &asked.run;
        fill(&db, run).await;
        let all = numbers(&db, &team, run, LogFilter::default()).await;
        assert_eq!(all, (10..30).rev().collect::<Vec<_>>(), "newest first");
        let of = |outcome: Option<Outcome>, stream: &str, text: &str| LogFilter {
            outcome,
            stream: Some(stream.to_owned()).filter(|stream| !stream.is_empty()),
            text: Some(text.to_owned()).filter(|text| !text.is_empty()),
            before: None,
        };
        let rejected = of(Some(Outcome::Rejected), "", "");
        assert_eq!(numbers(&db, &team, run, rejected).await, [23, 13, 3]);
        let both = of(Some(Outcome::Rejected), "orders", "");
        assert_eq!(numbers(&db, &team, run, both).await, [23, 13]);
        let customers = of(None, "customers", "");
        assert_eq!(numbers(&db, &team, run, customers).await.len(), 10);
        for (text, found) in [
            ("2026017", vec![17]),
            ("Žaneta nová", vec![17]),
            ("oRDER 100%_17", vec![17]),
            ("100__17", vec![]),
        ] {
            let filter = of(None, "", text);
            assert_eq!(numbers(&db, &team, run, filter).await, found, "{text}");
        }
        let everything = of(Some(Outcome::Rejected), "orders", "Petr");
        assert_eq!(numbers(&db, &team, run, everything).await, [23, 13]);
        let other = TeamId::new("other");
        let page = log(&db, &other, run, &LogFilter::default()).await.unwrap();
        assert!(page.entries.is_empty(), "p15");
    }
}

/// Adds records to the log of a run, made by the database: a search looks at fewer of them at a time.
async fn many(db: &Db, run: &RunId) {
    let sql = format!(
        "with recursive n(i) as (select cast(1000 as bigint) union all select i + 1 from n where i < 16000) \
         insert into outcomes (run_id, stream, source_key, number, outcome, title, person, reason, changes, at, \
         integration_id) select '{}', 'orders', 'many-' || cast(i as text), i, 'created', 'x', 'y', 'null', '[]', 0, \
         'integration' from n",
        run.as_str()
    );
    let sql = match db {
        Db::Sqlite { .. } => sql,
        Db::Postgres(_) => sql.replace("'null', '[]'", "'null'::jsonb, '[]'::jsonb"),
    };
    on!(db, pool => sqlx::query(sqlx::AssertSqlSafe(sql)).execute(pool).await.unwrap().rows_affected());
}

#[tokio::test]
async fn a_text_is_looked_for_in_a_part_of_a_large_log_at_a_time_and_found_on_a_later_page() {
    for db in databases().await {
        let (team, _, asked) = queued(&db).await;
        let run = &asked.run;
        fill(&db, run).await;
        many(&db, run).await;
        let mut filter = LogFilter {
            text: Some("Žaneta".to_owned()),
            ..LogFilter::default()
        };
        let mut looks = 1;
        let last = loop {
            let page = log(&db, &team, run, &filter).await.unwrap();
            if !page.partly {
                break page;
            }
            assert!(page.entries.is_empty());
            filter.before = page.next;
            looks += 1;
        };
        let found: Vec<i64> = last.entries.iter().map(|entry| entry.number).collect();
        assert_eq!((found, last.next), (vec![17], None));
        assert!(looks > 1);
    }
}

#[tokio::test]
async fn what_comes_in_is_told_by_the_holder_of_the_lease_while_the_run_runs() {
    for db in databases().await {
        let (team, _, asked) = queued(&db).await;
        let run = &asked.run;
        let told = Some(Received {
            bytes: 412_000_000,
            of: Some(1_000_000_000),
        });
        let taken = take(&db, run, 100, 200).await.unwrap().unwrap();
        set_received(&db, run, "somebody else's", told)
            .await
            .unwrap();
        assert_eq!(received(&db, &team, run).await.unwrap(), None);
        set_received(&db, run, &taken.token, told).await.unwrap();
        assert_eq!(received(&db, &team, run).await.unwrap(), told);
        let other = TeamId::new("other");
        assert_eq!(received(&db, &other, run).await.unwrap(), None, "p15");
        set_received(&db, run, &taken.token, None).await.unwrap();
        assert_eq!(received(&db, &team, run).await.unwrap(), None);
    }
}

#[tokio::test]
async fn given_a_hinted_record_between_pages_when_the_log_is_read_then_no_row_is_doubled_or_of_another_stream()
 {
    for db in databases().await {
        let (team, integration, asked) = queued(&db).await;
        let run = &asked.run;
        let mut transaction = db.begin().await.unwrap();
        let first = take_numbers(&mut transaction, run, 100).await.unwrap();
        let hinted = take_numbers(&mut transaction, run, 1).await.unwrap();
        assert_eq!((first, hinted), (0, 100));
        // Rows of an older version, which could number two records alike.
        for (stream, key) in [(Stream::CUSTOMERS, "hinted"), (Stream::ORDERS, "order")] {
            let row = LogRow {
                stream,
                source_key: key.to_owned(),
                number: hinted,
                outcome: Outcome::Created,
                title: key.to_owned(),
                person: String::new(),
                reason: None,
                changes: Vec::new(),
            };
            add_outcome(&mut transaction, &integration, run, &row, 0)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
        let all = numbers(&db, &team, run, LogFilter::default()).await;
        assert_eq!(all, [100, 100]);
        for text in ["", "order"] {
            let orders = LogFilter {
                stream: Some("orders".to_owned()),
                text: Some(text.to_owned()),
                ..LogFilter::default()
            };
            let page = log(&db, &team, run, &orders).await.unwrap();
            let keys: Vec<&str> = page.entries.iter().map(|entry| &*entry.key).collect();
            assert_eq!(keys, ["order"], "text {text:?}");
        }
    }
}
