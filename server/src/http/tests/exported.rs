//! The log of a run as a file.

use super::*;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use mostek_engine::store::millis;
use mostek_engine::store::runs::{LogRow, add_outcome};
use mostek_model::{IntegrationId, Outcome, Reason, RunId, Stream};

impl Console {
    async fn record(&self, run: &RunId, number: i64, title: &str, outcome: Outcome) {
        let row = LogRow {
            stream: Stream::new("orders"),
            source_key: format!("key-{number}"),
            number,
            outcome,
            title: title.to_owned(),
            person: "Žaneta Říčařová".to_owned(),
            reason: (outcome == Outcome::Held).then(|| Reason::new("reason-no-key")),
            changes: Vec::new(),
        };
        let mut transaction = self.services.db.begin().await.unwrap();
        let now = millis(self.services.now());
        let integration = IntegrationId::new("of another story");
        add_outcome(&mut transaction, &integration, run, &row, now)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
}

#[tokio::test]
async fn the_log_is_exported_whole_with_its_filter_and_without_formulas() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, run) = console.run("Květiny").await;
    for number in 0..1_203 {
        console
            .record(&run, number, &format!("2026{number:05}"), Outcome::Created)
            .await;
    }
    console
        .record(&run, 1_203, "=HYPERLINK(\"x\")", Outcome::Held)
        .await;
    let cookie = cookie(&console.sign_in().await);
    let get = |path: String| console.send(Request::get(path).header("cookie", &cookie), "");

    let all = get(format!("/runs/{run}/log.csv")).await;
    assert_eq!(all.status, StatusCode::OK);
    assert_eq!(all.header(CONTENT_TYPE), "text/csv; charset=utf-8");
    let name = all.header(CONTENT_DISPOSITION);
    assert!(
        name.starts_with("attachment; filename=\"kavarna-1970-01-01.csv\""),
        "{name}"
    );
    assert!(
        all.body.starts_with("\u{feff}\"Time\",\"Flow\",\"Key\""),
        "{}",
        &all.body[..80]
    );
    assert_eq!(all.body.lines().count(), 1 + 1_204, "each record once");
    let newest = all.body.lines().nth(1).unwrap();
    assert!(newest.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{newest}");
    assert!(newest.contains("Žaneta Říčařová"), "{newest}");

    let held = get(format!(
        "/runs/{run}/log.csv?outcome=held&stream=orders&text=hyper"
    ))
    .await;
    assert_eq!(held.body.lines().count(), 2, "{}", held.body);
}

#[tokio::test]
async fn the_log_is_in_the_words_and_numbers_of_its_reader() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, run) = console.run("Květiny").await;
    console.record(&run, 0, "2026000001", Outcome::Held).await;
    let cookie = cookie(&console.sign_in().await);
    console
        .post("/api/choose_language", &cookie, "language=cs&back=%2F")
        .await;
    let path = format!("/runs/{run}/log.csv");
    let file = console
        .send(Request::get(&path).header("cookie", &cookie), "")
        .await;
    let expected = mostek_engine::texts::reason(Language::Cs, &Reason::new("reason-no-key"));
    let row = file.body.lines().nth(1).unwrap();
    assert!(row.contains(&format!(";\"{expected}\";")), "{row}");
}

#[tokio::test]
async fn p15_the_log_of_another_team_is_not_there_and_strangers_sign_in_first() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, theirs) = console.run("others").await;
    let path = format!("/runs/{theirs}/log.csv");
    let stranger = console.get(&path).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
    let cookie = cookie(&console.sign_in().await);
    let other = console
        .send(Request::get(&path).header("cookie", &cookie), "")
        .await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}
