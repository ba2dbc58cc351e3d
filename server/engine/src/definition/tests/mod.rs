//! Stories of files: refused with line and hint, applied once, exported and applied again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod applied;
mod exampled;
mod exported;
mod owned;
mod refused;

use super::{Applied, ApplyError, Problem};
use crate::actor::Actor;
use crate::services::Services;
use crate::store::connections::{self, Connection};
pub(crate) use crate::store::testing::owner;
use std::path::Path;

/// The secrets of the tests' environment.
pub(super) fn env(name: &str) -> Option<String> {
    let value = match name {
        "SHOPTET_CUSTOMERS_HASH" => "1a".repeat(32),
        "SHOPTET_ORDERS_HASH" => "2b".repeat(32),
        "SHOPTET_ORDERS_CHANGED_HASH" => "3c".repeat(32),
        "DAKTELA_TOKEN" => "token-of-the-bridge-0001".to_owned(),
        "DAKTELA_NEW_TOKEN" => "token-of-the-bridge-0002".to_owned(),
        "EMPTY" => "  ".to_owned(),
        _ => return None,
    };
    Some(value)
}

pub(crate) async fn apply(
    services: &Services,
    actor: &Actor,
    text: &str,
) -> Result<Applied, ApplyError> {
    super::apply::apply_with(services, actor, text, "bridge.toml", Path::new("."), env).await
}

/// What is wrong with a file.
pub(super) async fn problems(services: &Services, actor: &Actor, text: &str) -> Vec<Problem> {
    match apply(services, actor, text).await {
        Err(ApplyError::Refused(problems)) => problems,
        other => panic!("the file was not refused: {other:?}"),
    }
}

/// What is wrong with a file, as people read it.
pub(super) async fn complaint(text: &str) -> String {
    let services = crate::store::testing::services().await.remove(0);
    let actor = owner(&services, "reka").await;
    let problems = problems(&services, &actor, text).await;
    problems
        .iter()
        .map(Problem::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

pub(super) fn changes(applied: &Applied) -> Vec<String> {
    applied.changes.iter().map(ToString::to_string).collect()
}

/// A stored connection.
pub(super) async fn connection(services: &Services, actor: &Actor, slug: &str) -> Connection {
    connections::by_slug(&services.db, &actor.team, slug)
        .await
        .unwrap()
        .expect("a connection")
}

/// A file that applies.
pub(crate) const FILE: &str = r#"
[integration]
slug = "kavarna-daktela"
name = "Kavárna U Řeky to Daktela"
namespace = "kavarna"
state = "active"
own_addresses = ["prodejna@example.com"]
schedule = { every_minutes = 15 }

[shop]
platform = "shoptet"
connection = "kavarna"
name = "Kavárna U Řeky"

[shop.connect]
address = "https://www.kavarna.example.com"
customers_hash = { env = "SHOPTET_CUSTOMERS_HASH" }
orders_hash = { env = "SHOPTET_ORDERS_HASH" }

[shop.settings]
start_date = "2026-01-01"
phone_country = "cz"

[system]
platform = "daktela"
connection = "daktela"

[system.connect]
address = "https://kavarna.daktela.example.com"
token = { env = "DAKTELA_TOKEN" }
at_once = 2

[system.settings]
database = "default"
record_type = "orders"

[[flow]]
stream = "customers"

[[flow]]
stream = "orders"

[[flow.field]]
into = "crm_records"
target = "title"
from = "code"
steps = ["trim", { surround = { before = "Objednávka " } }, { maximum_length = { length = 128, longer = "cut" } }]
write = "always"

[[flow.field]]
into = "crm_records"
target = "stage"
from = "status_mapped"

[[flow.field]]
into = "crm_records"
target = "customFields.source"
fixed = "e-shop"
write = "on_create"

[flow.statuses]
unmapped = "hold"

[flow.statuses.rows]
"Vyřízena" = "CLOSE"
"Nevyřízena" = "OPEN"
"#;
