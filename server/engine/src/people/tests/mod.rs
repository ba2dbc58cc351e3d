//! Stories about people, on both databases.

mod accounts;
mod audit_log;
mod first_owner;
mod invitations;
mod members;
mod profile;
mod sessions;
mod signing_in;

use super::{
    FirstStart, NewUser, RemoteAddress, SignedIn, first_start, prepare_set_up_code, sign_in,
};
use crate::Services;
use crate::clock::ManualClock;
use crate::store::testing;
use mostek_model::Language;
use std::sync::Arc;

const PASSWORD: &str = "most přes řeku";

/// An engine on each database, with a clock that stands still.
async fn engines() -> Vec<(Services, Arc<ManualClock>)> {
    let mut engines = Vec::new();
    for mut services in testing::services().await {
        let clock = Arc::new(ManualClock::at("2026-03-01T08:00:00Z".parse().unwrap()));
        services.clock = clock.clone();
        engines.push((services, clock));
    }
    engines
}

fn here() -> RemoteAddress {
    RemoteAddress("192.0.2.1".to_owned())
}

fn person(email: &str) -> NewUser {
    NewUser {
        email: email.to_owned(),
        name: "Jana Nováková".to_owned(),
        password: PASSWORD.to_owned(),
        language: Language::Cs,
    }
}

fn form(code: &str) -> FirstStart {
    FirstStart {
        code: code.to_owned(),
        owner: person("Jana@Example.com"),
        team: "Květiny".to_owned(),
        time_zone: "Europe/Prague".to_owned(),
    }
}

/// Jana, owner of the team Květiny.
async fn jana(services: &Services) -> SignedIn {
    let code = prepare_set_up_code(services).await.unwrap().unwrap();
    first_start(services, &form(&code), &here()).await.unwrap()
}
