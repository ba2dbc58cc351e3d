//! The example applies once addresses and secrets are filled in.

use super::super::example;
use super::{apply, owner};
use crate::store::testing;
use mostek_connectors::registry::Registry;

fn text() -> String {
    example(
        &Registry::all(mostek_connectors::http::AddressPolicy::default()),
        "shoptet",
        "daktela",
    )
    .unwrap()
}

fn filled_in(text: &str) -> String {
    text.replacen(
        "address = \"\"",
        "address = \"https://www.kavarna.example.com\"",
        1,
    )
    .replacen(
        "address = \"\"",
        "address = \"https://kavarna.daktela.example.com\"",
        1,
    )
}

#[tokio::test]
async fn the_example_applies_as_a_draft_once_addresses_and_secrets_are_filled_in() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let text = filled_in(&text());
        let applied = apply(&services, &actor, &text).await.unwrap();
        let open: Vec<&str> = applied
            .open
            .iter()
            .map(|problem| problem.what.as_str())
            .collect();
        assert_eq!(
            open,
            [
                "`database` in [system.settings] is missing",
                "`record_type` in [system.settings] is missing"
            ]
        );
        assert_eq!(apply(&services, &actor, &text).await.unwrap().changes, []);
    }
}

#[tokio::test]
async fn everything_that_is_commented_out_works_when_switched_on() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let switched_on: Vec<String> = filled_in(&text())
            .lines()
            .filter(|line| !line.starts_with("# ") && !line.contains("pasted_link"))
            .map(|line| line.strip_prefix('#').unwrap_or(line).to_owned())
            .collect();
        let text = switched_on
            .join("\n")
            .replace("database = \"\"", "database = \"a\"")
            .replace("record_type = \"\"", "record_type = \"b\"");
        let applied = apply(&services, &actor, &text)
            .await
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(applied.open, []);
    }
}

#[test]
fn every_setting_of_both_connectors_stands_in_it() {
    let text = text();
    for connector in Registry::all(mostek_connectors::http::AddressPolicy::default()).iter() {
        let description = connector.describe();
        for setting in description.connection.iter().chain(description.integration) {
            assert!(
                text.contains(&format!("\n{} = ", setting.key))
                    || text.contains(&format!("\n#{} = ", setting.key)),
                "{}",
                setting.key
            );
        }
    }
    assert!(
        text.lines()
            .all(|line| !line.starts_with("# ") || line.chars().count() <= 100)
    );
}

#[test]
fn a_pair_that_is_none_is_told_with_what_there_is() {
    let error = example(
        &Registry::all(mostek_connectors::http::AddressPolicy::default()),
        "daktela",
        "shoptet",
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no shop called `daktela`; choose one of: shoptet"
    );
}
