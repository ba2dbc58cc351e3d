//! Finding records: by a prefix, over an index, within one team.

use crate::console::{self, FoundPage, WaitingFilter, search};
use crate::records::{digest, keys_of};
use crate::store::records::{RecordRow, save, save_keys};
use crate::store::testing::databases;
use crate::store::{Db, on};
use mostek_model::{Address, Body, Customer, IntegrationId, Order, Record, Stream, TeamId};

fn team() -> TeamId {
    TeamId::new("team")
}

async fn with_integration(db: &Db) -> IntegrationId {
    for sql in [
        "insert into teams (id, slug, name, time_zone, created_at) values ('team', 't', 'T', 'UTC', 0)",
        "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, checks, \
         revision, created_at, updated_at) values ('c', 'team', 'c', 'C', 'p', 'a', '{}', '', '{}', '[]', 1, 0, 0)",
        "insert into integrations (id, team_id, slug, name, state, shop_connection_id, system_connection_id, \
         shop_settings, system_settings, system_account, namespace, own_addresses, schedule, next_run_at, revision, \
         created_at, updated_at) values ('integration', 'team', 'i', 'I', 'active', 'c', 'c', '{}', '{}', 'a', 'n', \
         '[]', '\"manual\"', 5, 1, 0, 0)",
    ] {
        on!(db, pool => sqlx::query(sql).execute(pool).await.unwrap().rows_affected());
    }
    IntegrationId::new("integration")
}

fn order(code: &str, name: &str, email: &str, phone: &str) -> Record {
    let order = Order {
        code: code.to_owned(),
        email: Some(email.to_owned()),
        phone: Some(phone.to_owned()),
        billing: Address {
            name: Some(name.to_owned()),
            ..Address::default()
        },
        ..Order::default()
    };
    Record {
        stream: Stream::ORDERS,
        key: code.to_owned(),
        body: Body::Order(Box::new(order)),
        changed_at: None,
    }
}

fn customer(key: &str, name: &str) -> Record {
    let customer = Customer {
        billing: Address {
            name: Some(name.to_owned()),
            ..Address::default()
        },
        ..Customer::default()
    };
    Record {
        stream: Stream::CUSTOMERS,
        key: key.to_owned(),
        body: Body::Customer(Box::new(customer)),
        changed_at: None,
    }
}

/// Stores records as a page does; all of one stream.
async fn keep(db: &Db, integration: &IntegrationId, records: &[Record]) {
    let keys: Vec<_> = records
        .iter()
        .map(|record| (record.key.clone(), keys_of(record, "CZ")))
        .collect();
    let rows: Vec<RecordRow> = records
        .iter()
        .zip(&keys)
        .map(|(record, (_, keys))| RecordRow {
            source_key: record.key.clone(),
            title: record.title(),
            person_name: record.person_name(),
            person_id: String::new(),
            status: String::new(),
            shop_url: String::new(),
            total: None,
            dated_at: None,
            keys_digest: digest(keys),
            outcome: "created".to_owned(),
        })
        .collect();
    let keys: Vec<_> = keys
        .iter()
        .map(|(key, keys)| (key.as_str(), keys.as_slice()))
        .collect();
    let stream = &records[0].stream;
    let mut transaction = db.begin().await.unwrap();
    save(&mut transaction, integration, stream, &rows, 1)
        .await
        .unwrap();
    save_keys(&mut transaction, &team(), integration, stream, &keys)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

async fn shop(db: &Db) {
    let integration = with_integration(db).await;
    keep(db, &integration, &[customer("77", "Nováková Jana")]).await;
    keep(
        db,
        &integration,
        &[
            order(
                "SR-2026-010481",
                "Jana Nováková",
                "jana.nova@example.com",
                "600 000 001",
            ),
            order(
                "0042",
                "Łukasz Jankowski",
                "lukasz@example.com",
                "+48 600 000 002",
            ),
            order(
                "2026/7 a?b&c",
                "Szűcs Őrs",
                "szucs@example.com",
                "+36 30 123 4567",
            ),
        ],
    )
    .await;
}

async fn found(db: &Db, text: &str) -> Vec<String> {
    let page: FoundPage = search(db, &team(), text, None).await.unwrap();
    page.records.into_iter().map(|record| record.key).collect()
}

#[tokio::test]
async fn a_record_is_found_by_any_word_of_a_name_in_any_order_without_marks() {
    for db in databases().await {
        shop(&db).await;
        for text in ["nová jana", "Jana NOV", "novakova"] {
            assert_eq!(found(&db, text).await, ["77", "SR-2026-010481"], "{text}");
        }
        assert_eq!(found(&db, "lukasz jan").await, ["0042"]);
        assert_eq!(found(&db, "szucs").await, ["2026/7 a?b&c"]);
        assert_eq!(found(&db, "jana malá").await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_record_is_found_by_its_number_its_phone_and_its_address_in_any_writing() {
    for db in databases().await {
        shop(&db).await;
        for text in [
            "SR-2026-0104",
            "sr2026010481",
            "010481",
            "10481",
            "600000001",
            "+420 600 000 001",
        ] {
            assert_eq!(found(&db, text).await, ["SR-2026-010481"], "{text}");
        }
        assert_eq!(found(&db, "42").await, ["0042"]);
        assert_eq!(found(&db, "06 30 123 4567").await, ["2026/7 a?b&c"]);
        assert_eq!(found(&db, "jana.nova@").await, ["SR-2026-010481"]);
    }
}

#[tokio::test]
async fn p15_another_team_finds_nothing() {
    for db in databases().await {
        shop(&db).await;
        let other = TeamId::new("another team");
        let page = search(&db, &other, "jana", None).await.unwrap();
        assert!(page.records.is_empty());
    }
}

#[tokio::test]
async fn p15_another_team_sees_neither_a_record_nor_that_it_waits() {
    for db in databases().await {
        shop(&db).await;
        let sql = "insert into undelivered (integration_id, stream, source_key, outcome, title, reason, payload, run_id, \
                   tries, first_at, last_at, code, person) values ('integration', 'orders', '0042', 'held', '0042', \
                   '{\"code\":\"reason-no-key\"}', '{\"original\":\"x\"}', 'r', 1, 5, 6, 'reason-no-key', 'Petr')";
        on!(&db, pool => sqlx::query(sql).execute(pool).await.unwrap().rows_affected());
        let (integration, stream) = (IntegrationId::new("integration"), Stream::ORDERS);
        for (team, seen) in [(team(), 1), (TeamId::new("another team"), 0)] {
            let record = console::record(&db, &team, &integration, &stream, "0042")
                .await
                .unwrap();
            assert_eq!(record.iter().count(), seen);
            let waits = console::waits(&db, &team, &integration, &stream, "0042")
                .await
                .unwrap();
            assert_eq!(waits.iter().count(), seen);
            let list = console::waiting(&db, &team, &WaitingFilter::default())
                .await
                .unwrap();
            assert_eq!(list.records.len(), seen);
            assert_eq!(console::causes(&db, &team).await.unwrap().len(), seen);
            let count = console::waiting_count(&db, &team).await.unwrap();
            assert_eq!(count, u64::try_from(seen).unwrap());
        }
    }
}

#[tokio::test]
async fn what_waits_is_filtered_and_grouped_by_its_cause() {
    for db in databases().await {
        with_integration(&db).await;
        for number in 0..45_i64 {
            let code = if number < 40 {
                "reason-no-key"
            } else {
                "reason-too-long"
            };
            let sql = "insert into undelivered (integration_id, stream, source_key, outcome, title, reason, payload, \
                       run_id, tries, first_at, last_at, code, person) values ('integration', 'orders', $1, 'held', $1, \
                       '{\"code\":\"c\"}', '{\"original\":\"x\"}', 'r', 1, 5, $2, $3, 'Petr')";
            on!(&db, pool => sqlx::query(sql).bind(format!("a.b/{number}")).bind(number).bind(code).execute(pool).await
                .unwrap().rows_affected());
        }
        let causes = console::causes(&db, &team()).await.unwrap();
        let counts: Vec<_> = causes
            .iter()
            .map(|cause| (cause.code.as_str(), cause.count))
            .collect();
        assert_eq!(counts, [("reason-no-key", 40), ("reason-too-long", 5)]);
        let (mut keys, mut filter) = (
            Vec::new(),
            WaitingFilter {
                code: "reason-no-key".to_owned(),
                ..WaitingFilter::default()
            },
        );
        loop {
            let page = console::waiting(&db, &team(), &filter).await.unwrap();
            keys.extend(page.records.into_iter().map(|record| record.key));
            match page.next {
                Some(next) => filter.after = next,
                None => break,
            }
        }
        assert_eq!(
            (keys.len(), keys[0].as_str()),
            (40, "a.b/39"),
            "the newest first, none twice"
        );
    }
}

#[tokio::test]
async fn a_number_that_is_found_as_typed_finds_nothing_else() {
    for db in databases().await {
        let integration = with_integration(&db).await;
        let orders = ["00000042", "4242", "42-A"].map(|code| order(code, "Jana Malá", "", ""));
        keep(&db, &integration, &orders).await;
        assert_eq!(found(&db, "00000042").await, ["00000042"]);
        assert_eq!(
            found(&db, "000042").await.len(),
            3,
            "without its zeros where it is not there as typed"
        );
    }
}

#[tokio::test]
async fn a_record_that_lost_a_key_is_not_found_by_it_any_more() {
    for db in databases().await {
        shop(&db).await;
        let renamed = order("0042", "Petr Malý", "petr@example.com", "");
        keep(&db, &IntegrationId::new("integration"), &[renamed]).await;
        assert_eq!(found(&db, "lukasz").await, Vec::<String>::new());
        assert_eq!(found(&db, "petr").await, ["0042"]);
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_or_a_repetition() {
    for db in databases().await {
        let integration = with_integration(&db).await;
        let orders: Vec<Record> = (0..55)
            .map(|number| {
                // Every third has two words that fit, and an address that fits.
                let name = if number % 3 == 0 {
                    "Jan Janda"
                } else {
                    "Jana Malá"
                };
                order(
                    &format!("X{number:03}"),
                    name,
                    &format!("jan{number}@example.com"),
                    "",
                )
            })
            .collect();
        keep(&db, &integration, &orders).await;
        let (mut keys, mut after) = (Vec::new(), None);
        loop {
            let page = search(&db, &team(), "jan", after.as_deref()).await.unwrap();
            keys.extend(page.records.into_iter().map(|record| record.key));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(keys.len(), 55);
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 55);
    }
}

#[tokio::test]
async fn two_frequent_words_find_the_same_records_page_by_page_as_two_rare_ones() {
    for db in databases().await {
        let integration = with_integration(&db).await;
        // Each word stands in thousands of records, and both in those few that come last.
        let orders: Vec<Record> = (0..8_000)
            .map(|number| {
                let name = match number {
                    7_950.. => "Marie Marešová Zemanová",
                    _ if number % 2 == 0 => "Marie Adamová",
                    _ => "Adam Zeman",
                };
                order(&format!("X{number:04}"), name, "", "")
            })
            .collect();
        for chunk in orders.chunks(1_000) {
            keep(&db, &integration, chunk).await;
        }
        for (text, expected) in [
            ("mar zem", (7_950..8_000).collect::<Vec<_>>()),
            ("maresova zem mari", (7_950..8_000).collect()),
            ("marie zemanova", (7_950..8_000).collect()),
            ("adam zeman", (1..7_950).step_by(2).collect()),
        ] {
            let expected: Vec<String> = expected
                .iter()
                .map(|number| format!("X{number:04}"))
                .collect();
            let (mut keys, mut after) = (Vec::new(), None);
            while keys.len() < 100 {
                let page = search(&db, &team(), text, after.as_deref()).await.unwrap();
                keys.extend(page.records.into_iter().map(|record| record.key));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(keys[..], expected[..keys.len()], "{text}");
            assert_eq!(keys.len(), expected.len().min(100), "{text}");
        }
        assert_eq!(found(&db, "adamova zeman").await, Vec::<String>::new());
    }
}

/// What the database says about how it looks a prefix up.
async fn plan(db: &Db) -> String {
    const LOOK: &str = "select k.source_key from record_keys k where k.team_id = 'team' and k.kind = 'name' \
                        and k.value >= 'nova' and k.value < 'novaz' order by k.value, k.integration_id, k.stream, \
                        k.source_key limit 21";
    match db {
        Db::Sqlite { read, .. } => {
            let sql = format!("explain query plan {LOOK}");
            let rows: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .fetch_all(read)
                .await
                .unwrap();
            rows.into_iter()
                .map(|row| row.3)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Db::Postgres(pool) => {
            sqlx::query("analyze record_keys")
                .execute(pool)
                .await
                .unwrap();
            let sql = format!("explain {LOOK}");
            let rows: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .fetch_all(pool)
                .await
                .unwrap();
            rows.into_iter()
                .map(|row| row.0)
                .collect::<Vec<_>>()
                .join("\n")
        }
    }
}

#[tokio::test]
async fn a_prefix_is_a_range_of_the_index_on_both_databases() {
    for db in databases().await {
        let integration = with_integration(&db).await;
        keep(&db, &integration, &many(3_000)).await;
        let plan = plan(&db).await;
        assert!(plan.contains("record_keys_by_value"), "{plan}");
        let range = match &db {
            Db::Sqlite { .. } => "value>? AND value<?",
            Db::Postgres(_) => "(value >= 'nova'::text) AND (value < 'novaz'::text)",
        };
        assert!(plan.contains(range), "{plan}");
        assert!(
            !plan.to_lowercase().contains("sort") && !plan.contains("TEMP B-TREE"),
            "{plan}"
        );
    }
}

fn many(count: usize) -> Vec<Record> {
    const FIRST: [&str; 8] = [
        "Jana", "Petr", "Jan", "Marie", "Łukasz", "Eva", "Őrs", "Tomáš",
    ];
    const LAST: [&str; 12] = [
        "Nováková",
        "Novák",
        "Svoboda",
        "Dvořáková",
        "Černý",
        "Procházka",
        "Kučera",
        "Veselá",
        "Horák",
        "Němcová",
        "Pokorná",
        "Marek",
    ];
    (0..count)
        .map(|number| {
            let name = format!("{} {}{}", FIRST[number % 8], LAST[number % 12], number / 96);
            let code = format!("2026{number:06}");
            let phone = format!("+4206{number:08}");
            order(&code, &name, &format!("kupec{number}@example.com"), &phone)
        })
        .collect()
}

/// Run by hand: `cargo test --release ... -- --ignored --nocapture how_long`.
#[tokio::test]
#[ignore = "measures, asserts nothing"]
async fn how_long_a_search_among_a_hundred_thousand_orders_takes() {
    for db in databases().await {
        let integration = with_integration(&db).await;
        for chunk in many(100_000).chunks(5_000) {
            keep(&db, &integration, chunk).await;
        }
        if let Db::Postgres(pool) = &db {
            sqlx::query("analyze").execute(pool).await.unwrap();
        }
        for text in [
            "2026099999",
            "99999",
            "kupec54321@",
            "kupec",
            "+420 600 054 321",
            "nová jana",
            "jan",
            "nova",
            "ma no",
            "zzzz",
            "jana novakova500",
        ] {
            search(&db, &team(), text, None).await.unwrap();
            let began = std::time::Instant::now();
            let page = search(&db, &team(), text, None).await.unwrap();
            println!(
                "{} {text:20} {:3} hits {:?}",
                db.kind(),
                page.records.len(),
                began.elapsed()
            );
        }
    }
}
