//! Wrong files: every complaint has a line and says what to do.

use super::super::{report::Report, steps};
use super::{FILE, complaint};
use insta::assert_snapshot;
use mostek_model::Transform;
use serde::Deserialize;

fn with(from: &str, to: &str) -> String {
    assert!(FILE.contains(from), "{from}");
    FILE.replace(from, to)
}

#[tokio::test]
async fn an_unknown_key_is_told_with_the_nearest_known_one() {
    let text = with("schedule =", "shedule =")
        .replace("at_once = 2", "at_ones = 2")
        .replace("[[flow]]\nstream = \"customers\"", "[flows]");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:8: [integration] has no key `shedule`. Did you mean `schedule`? Known here: slug, name, namespace, state, own_addresses, schedule.
    bridge.toml:31: [system.connect] has no key `at_ones`. Did you mean `at_once`? Known here: address, token, requests_per_second, at_once, timeout.
    bridge.toml:37: the file has no key `flows`. Did you mean `flow`? Known here: integration, shop, system, flow.
    "##);
}

#[tokio::test]
async fn wrong_types_are_told_with_what_to_write() {
    let text = with("name = \"Kavárna U Řeky to Daktela\"", "name = 7")
        .replace("at_once = 2", "at_once = \"2\"")
        .replace("start_date = \"2026-01-01\"", "use_changed_link = \"yes\"")
        .replace(
            "own_addresses = [\"prodejna@example.com\"]",
            "own_addresses = [\"prodejna\", 7]",
        );
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:4: `name` in [integration] is a whole number. Write a text in quotes.
    bridge.toml:7: the own address `prodejna` has no @. Write a whole address, "@domain" for a domain and all below it, or "name@" for a name at any.
    bridge.toml:7: `own_addresses` in [integration] is a whole number. Write a list such as ["shop@example.com", "@marketplace.example"].
    bridge.toml:21: `use_changed_link` in [shop.settings] is a text. Write true or false, without quotes.
    bridge.toml:31: `at_once` in [system.connect] is a text. Write a whole number from 1 to 16, without quotes.
    "##);
}

#[tokio::test]
async fn a_broken_file_is_told_by_its_line() {
    let text = with("slug = \"kavarna-daktela\"", "slug = \"kavarna-daktela");
    assert_snapshot!(complaint(&text).await, @r##"bridge.toml:3: this is no TOML: invalid basic string, expected `"`. Check the quotes, brackets and keys here."##);
}

#[tokio::test]
async fn a_secret_in_the_file_is_refused_and_not_repeated() {
    let text = with(
        "token = { env = \"DAKTELA_TOKEN\" }",
        "token = \"abc123secret\"",
    );
    let complaint = complaint(&text).await;
    assert!(!complaint.contains("abc123secret"));
    assert_snapshot!(complaint, @r##"bridge.toml:30: `token` in [system.connect] is a secret and may not stand in the file itself. Write token = { env = "DAKTELA_TOKEN" }, or { file = "path" }."##);
}

#[tokio::test]
async fn secrets_that_are_not_where_the_file_says_are_named() {
    let text = with("{ env = \"DAKTELA_TOKEN\" }", "{ env = \"NOT_SET\" }")
        .replace(
            "{ env = \"SHOPTET_ORDERS_HASH\" }",
            "{ file = \"no/such/file\" }",
        )
        .replace(
            "{ env = \"SHOPTET_CUSTOMERS_HASH\" }",
            "{ env = \"EMPTY\", file = \"x\" }",
        );
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:17: `customers_hash` in [shop.connect] names no place. Write { env = "NAME" } or { file = "path" }.
    bridge.toml:18: the file ./no/such/file cannot be read: No such file or directory (os error 2). It is asked for by `orders_hash` in [shop.connect].
    bridge.toml:30: the environment variable NOT_SET is not set. It is asked for by `token` in [system.connect].
    "##);
}

#[tokio::test]
async fn what_a_connection_needs_is_asked_for() {
    let text = with("token = { env = \"DAKTELA_TOKEN\" }\n", "")
        .replace("at_once = 2", "at_once = 200")
        .replace(
            "address = \"https://www.kavarna.example.com\"",
            "address = \"\"",
        )
        .replace("database = \"default\"\n", "");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:16: `address` in [shop.connect] is missing. This field is needed. Fill it in, or paste the export link above.
    bridge.toml:28: `token` in [system.connect] is missing. Enter the access token. You find it in the user's detail in Daktela. Write token = { env = "DAKTELA_TOKEN" }, or { file = "path" }.
    bridge.toml:30: `at_once` in [system.connect] is wrong. Enter a whole number from 1 to 16.
    bridge.toml:32: `database` in [system.settings] is missing. Fill this in.
    "##);
}

#[tokio::test]
async fn what_an_active_integration_needs_is_asked_for() {
    let text = with("database = \"default\"\n", "")
        .replace("start_date = \"2026-01-01\"", "start_date = \"soon\"")
        .replace("\"cz\"", "\"Czechia\"");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:21: `start_date` in [shop.settings] is wrong. “soon” is not a date. Write it as 2026-11-08.
    bridge.toml:22: `phone_country` in [shop.settings] is no country. Write two letters, such as "CZ", "SK", "HU" or "PL".
    bridge.toml:33: `database` in [system.settings] is missing. Fill this in.
    "##);
}

#[tokio::test]
async fn an_unknown_platform_is_told_with_those_there_are() {
    let text = with("platform = \"shoptet\"", "platform = \"shoptett\"")
        .replace("platform = \"daktela\"", "platform = \"shoptet\"");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:11: there is no shop platform `shoptett`. Did you mean `shoptet`? Known: shoptet.
    bridge.toml:25: there is no system platform `shoptet`. Known: daktela.
    "##);
}

#[tokio::test]
async fn an_unknown_stream_is_told_with_what_can_flow() {
    let text = with("stream = \"customers\"", "stream = \"costumers\"")
        .replace("into = \"crm_records\"", "into = \"records\"");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:38: Shoptet has no stream `costumers` to read. Did you mean `customers`? What can flow: customers, orders.
    bridge.toml:44: `orders` fill no `records` in Daktela. What they fill: contacts, crm_records.
    bridge.toml:51: `orders` fill no `records` in Daktela. What they fill: contacts, crm_records.
    bridge.toml:56: `orders` fill no `records` in Daktela. What they fill: contacts, crm_records.
    "##);
}

#[tokio::test]
async fn a_direction_in_which_nothing_can_flow_is_told() {
    let text = with(
        "stream = \"customers\"",
        "stream = \"customers\"\ndirection = \"to_shop\"",
    );
    assert_snapshot!(complaint(&text).await, @r##"bridge.toml:38: Daktela has no stream `customers` to read. Nothing can flow from Daktela to Shoptet (to_shop)."##);
}

#[tokio::test]
async fn rows_of_a_mapping_are_checked_one_by_one() {
    let text = with("from = \"code\"", "from = \"cod\"")
        .replace("\"trim\",", "\"trimm\",")
        .replace("longer = \"cut\"", "longest = 7")
        .replace("write = \"always\"", "write = \"allways\"")
        .replace("fixed = \"e-shop\"", "fixed = \"e-shop\"\nfrom = \"code\"")
        .replace("target = \"stage\"", "target = \"title\"");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:46: there is no source field `cod`. Did you mean `code`?
    bridge.toml:47: there is no step `trimm`. Did you mean `trim`? Steps: trim, join, surround, split_name, case, replace, date_format, number_format, phone, map_values, default_if_empty, otherwise_field, maximum_length.
    bridge.toml:47: the step `maximum_length` in [[flow.field]] is not complete: unexpected keys in table: longest, available keys: length, longer. Steps look like "trim" or { maximum_length = { length = 255, longer = "cut" } }.
    bridge.toml:48: there is no write rule `allways`. Did you mean `always`? Rules: usual, always, if_empty, on_create.
    bridge.toml:50: `title` of crm_records is filled by two rows. Keep one of them; the step `join` puts several values into one field.
    bridge.toml:55: a row [[flow.field]] has both `from` and `fixed`. Write from = "a field of the record" or fixed = "the same text for every record".
    "##);
}

#[tokio::test]
async fn p9_a_mapped_status_needs_a_status_mapping() {
    let at = FILE.find("[flow.statuses]").unwrap();
    assert_snapshot!(complaint(&FILE[..at]).await, @r##"bridge.toml:40: a row takes `status_mapped`, but the flow of `orders` maps no statuses. Add [flow.statuses] with the shop's statuses in [flow.statuses.rows]."##);
}

#[tokio::test]
async fn statuses_are_mapped_only_where_there_are_any_and_by_a_known_rule() {
    let text = with(
        "stream = \"customers\"",
        "stream = \"customers\"\n[flow.statuses]\nunmapped = \"guess\"",
    );
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:39: records of `customers` have no status. Remove [flow.statuses] from this flow.
    bridge.toml:40: `unmapped` is no rule for statuses without a row. Write "hold" to let such records wait for you, or { default = "the system's value" }.
    "##);
}

#[tokio::test]
async fn slugs_states_and_schedules_are_checked() {
    let text = with("slug = \"kavarna-daktela\"", "slug = \"Kavárna\"")
        .replace("state = \"active\"", "state = \"on\"")
        .replace("{ every_minutes = 15 }", "{ daily_at = \"25:00\" }")
        .replace("connection = \"daktela\"", "connection = \"kavarna\"");
    assert_snapshot!(complaint(&text).await, @r##"
    bridge.toml:3: `slug` in [integration] is `Kavárna`. Use small letters without marks, digits and dashes, such as "kavarna".
    bridge.toml:6: there is no state `on`. States: draft, active, paused.
    bridge.toml:8: the schedule has no time of day from 00:00 to 23:59. Write { every_minutes = 15 }, { daily_at = "05:00" } or "manual".
    bridge.toml:26: both sides use the connection `kavarna`. Give the system's connection another slug.
    "##);
}

#[test]
fn all_steps_of_the_model_are_known_to_hints() {
    let error =
        Transform::deserialize(toml::de::ValueDeserializer::parse("\"x\"").unwrap()).unwrap_err();
    let expected: Vec<&str> = error.message().split('`').skip(3).step_by(2).collect();
    assert_eq!(expected, steps::NAMES);
}

#[test]
fn problems_are_listed_by_line() {
    let mut report = Report::new("f", "");
    report.add(9, "b", "");
    report.add(2, "a", "Hint.");
    let texts: Vec<String> = report
        .into_problems()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(texts, ["f:2: a. Hint.", "f:9: b."]);
}
