//! New connections: a form that is sent twice makes one.

use super::system;
use crate::Actor;
use crate::connection::{ConnectionDraft, SaveError, save};
use crate::fresh_id;
use crate::services::Services;
use crate::store::connections;
use crate::store::testing::{owner, services};
use mostek_model::ConnectionId;

fn new(id: &str, token: &str) -> ConnectionDraft {
    ConnectionDraft {
        new_id: Some(ConnectionId::new(id)),
        ..system(&[("address", "https://ureky.daktela.com"), ("token", token)])
    }
}

async fn all(services: &Services, actor: &Actor) -> usize {
    let all = connections::list(&services.db, &actor.team).await;
    all.unwrap().len()
}

#[tokio::test]
async fn given_the_form_of_a_new_connection_when_it_is_sent_twice_then_one_is_made() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = fresh_id();
        let (first, second) = tokio::join!(
            save(&services, &actor, new(&id, "token-0001")),
            save(&services, &actor, new(&id, "token-0001")),
        );
        assert_eq!(first.unwrap(), second.unwrap());
        assert_eq!(all(&services, &actor).await, 1);
        // Gone back to and corrected, it changes the one it made.
        save(&services, &actor, new(&id, "token-0002"))
            .await
            .unwrap();
        assert_eq!(all(&services, &actor).await, 1);
        let late = save(&services, &actor, new(&id, "token-0003")).await;
        assert!(matches!(late, Err(SaveError::Changed)), "{late:?}");
    }
}

#[tokio::test]
async fn p15_given_an_id_of_another_team_when_a_new_connection_is_to_have_it_then_it_is_refused() {
    for services in services().await {
        let (actor, other) = (
            owner(&services, "reka").await,
            owner(&services, "hory").await,
        );
        let id = fresh_id();
        save(&services, &actor, new(&id, "token-0001"))
            .await
            .unwrap();
        for id in [id.as_str(), "", "kavarna"] {
            let refused = save(&services, &other, new(id, "token-0001")).await;
            assert!(matches!(refused, Err(SaveError::NotFound)), "{refused:?}");
        }
        assert_eq!(all(&services, &other).await, 0);
    }
}

#[tokio::test]
async fn given_two_new_connections_of_one_name_when_they_are_saved_at_once_then_both_are_made() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let form = || {
            system(&[
                ("address", "https://ureky.daktela.com"),
                ("token", "token-0001"),
            ])
        };
        let (first, second) = tokio::join!(
            save(&services, &actor, form()),
            save(&services, &actor, form()),
        );
        assert_ne!(first.unwrap(), second.unwrap());
        assert_eq!(all(&services, &actor).await, 2);
    }
}
