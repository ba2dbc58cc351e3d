//! Connections that are made within a set-up, and forms that are sent twice.

use super::{draft, shop_platform, started, stored, system_platform, values};
use crate::Actor;
use crate::connection::{ConnectionDraft, SaveError};
use crate::fresh_id;
use crate::services::Services;
use crate::set_up::{ConnectError, SetUpError, connect, find, give_up, start, start_as};
use crate::store::connections;
use crate::store::testing::{owner, services};
use mostek_model::{ConnectionId, PlatformId, Side};

fn form(platform: PlatformId, form: &[(&str, &str)]) -> ConnectionDraft {
    ConnectionDraft {
        id: None,
        platform,
        name: "Daktela".to_owned(),
        values: values(form),
        revision: 0,
        new_id: Some(ConnectionId::new(fresh_id())),
    }
}

fn system_form() -> ConnectionDraft {
    form(
        system_platform(),
        &[
            ("address", "https://ureky.daktela.com"),
            ("token", "token-0001"),
        ],
    )
}

async fn connections_of(services: &Services, actor: &Actor) -> usize {
    let all = connections::list(&services.db, &actor.team).await;
    all.unwrap().len()
}

#[tokio::test]
async fn given_a_set_up_that_was_given_up_when_its_connection_is_saved_then_nothing_is() {
    for services in services().await {
        let (actor, other) = (
            owner(&services, "reka").await,
            owner(&services, "jina").await,
        );
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let foreign = connect(&services, &other, &id, Side::System, &system_form()).await;
        assert!(matches!(
            foreign,
            Err(ConnectError::SetUp(SetUpError::NotFound))
        ));
        let crossed = connect(&services, &actor, &id, Side::Shop, &system_form()).await;
        assert!(matches!(
            crossed,
            Err(ConnectError::SetUp(SetUpError::OtherPlatform))
        ));
        give_up(&services, &actor, &id).await.unwrap();
        let gone = connect(&services, &actor, &id, Side::System, &system_form()).await;
        assert!(matches!(
            gone,
            Err(ConnectError::SetUp(SetUpError::NotFound))
        ));
        assert_eq!(connections_of(&services, &actor).await, 0);
        assert_eq!(connections_of(&services, &other).await, 0);
    }
}

#[tokio::test]
async fn given_the_form_of_a_side_when_it_is_sent_twice_then_one_connection_is_made_and_chosen() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let form = system_form();
        let (first, second) = tokio::join!(
            connect(&services, &actor, &id, Side::System, &form),
            connect(&services, &actor, &id, Side::System, &form),
        );
        let made = first.unwrap();
        assert_eq!(made, second.unwrap());
        assert_eq!(connections_of(&services, &actor).await, 1);
        let found = find(&services, &actor.team, &id).await.unwrap().unwrap();
        assert_eq!(found.system.connection, Some(made));
    }
}

#[tokio::test]
async fn given_a_draft_when_the_form_of_its_connection_is_wrong_then_the_fields_are_told() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = draft(&services, &actor).await;
        let mut wrong = system_form();
        wrong.values.remove("token");
        let refused = connect(&services, &actor, &id, Side::System, &wrong).await;
        assert!(matches!(
            refused,
            Err(ConnectError::Connection(SaveError::Form(_)))
        ));
        let made = connect(&services, &actor, &id, Side::System, &system_form())
            .await
            .unwrap();
        assert_eq!(stored(&services, &actor, &id).await.system, made);
    }
}

#[tokio::test]
async fn given_the_form_of_a_pair_when_it_is_sent_twice_then_one_set_up_is_started() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = fresh_id();
        let (shop, system) = (shop_platform(), system_platform());
        let (first, second) = tokio::join!(
            start_as(&services, &actor, &id, &shop, &system),
            start_as(&services, &actor, &id, &shop, &system),
        );
        assert_eq!(first.unwrap(), second.unwrap());
        assert_eq!(started(&services, &actor.team).await.unwrap().len(), 1);
        // An id of another team, or of an integration, leads to nothing of theirs.
        let other = owner(&services, "jina").await;
        let own = start_as(&services, &other, &id, &shop, &system).await;
        assert_ne!(own.unwrap().as_str(), id);
        let made = draft(&services, &actor).await;
        let own = start_as(&services, &actor, made.as_str(), &shop, &system).await;
        assert_ne!(own.unwrap(), made);
        let wild = start_as(&services, &actor, "../reka", &shop, &system).await;
        assert!(matches!(wild, Err(SetUpError::NotFound)));
    }
}
