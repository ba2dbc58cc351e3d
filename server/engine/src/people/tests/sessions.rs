//! Sessions.

use super::*;
use crate::people::{change_password, disable_user};
use crate::store::on_read;
use crate::store::sessions::{self, SessionRow};
use jiff::ToSpan;

async fn open(services: &Services, id: &str, user: &str) -> bool {
    let expires_at = services.clock.now() + 1.hour();
    sessions::create(
        &services.db,
        SessionRow {
            id,
            user_id: user,
            data: "{}",
            expires_at,
            team_id: "",
            origin: "192.0.2.1",
            browser: "Firefox, Linux",
            began_at: 0,
            seen_at: 0,
        },
    )
    .await
    .unwrap()
}

async fn is_open(services: &Services, id: &str) -> bool {
    sessions::load(&services.db, id, services.clock.now())
        .await
        .unwrap()
        .is_some()
}

#[tokio::test]
async fn a_session_lives_until_it_expires_or_is_ended() {
    for (services, clock) in engines().await {
        assert!(open(&services, "one", "").await);
        assert!(!open(&services, "one", "").await, "an id is used once");
        assert!(open(&services, "two", "").await);
        sessions::delete(&services.db, "two").await.unwrap();
        let late = SessionRow {
            id: "two",
            user_id: "u",
            data: "{}",
            expires_at: services.clock.now() + 2.hours(),
            team_id: "",
            origin: "",
            browser: "",
            began_at: 0,
            seen_at: 0,
        };
        assert!(
            !sessions::save(&services.db, late).await.unwrap(),
            "an ended session stays ended"
        );
        assert!(!is_open(&services, "two").await);

        assert!(
            sessions::save(&services.db, SessionRow { id: "one", ..late })
                .await
                .unwrap()
        );
        clock.advance_seconds(2 * 3600 - 1);
        assert!(is_open(&services, "one").await);
        clock.advance_seconds(1);
        assert!(!is_open(&services, "one").await);
        assert_eq!(
            sessions::delete_expired(&services.db, services.clock.now())
                .await
                .unwrap(),
            1
        );
    }
}

#[tokio::test]
async fn p14_the_id_of_a_session_is_not_stored() {
    for (services, _) in engines().await {
        open(&services, "the-id-from-the-cookie", "").await;
        let ids: Vec<String> = on_read!(&services.db, pool => sqlx::query_scalar("select id from sessions").fetch_all(pool).await.unwrap());
        assert_eq!(ids.len(), 1);
        assert!(!ids[0].contains("cookie"), "{ids:?}");
    }
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions_and_disabling_ends_all() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        let (actor, id) = (jana.actor(&here()), jana.user_id.as_str());
        open(&services, "here", id).await;
        open(&services, "at home", id).await;
        open(&services, "somebody else", "another").await;

        change_password(
            &services,
            &actor,
            PASSWORD,
            "nová hesla jsou lepší",
            Some("here"),
        )
        .await
        .unwrap();
        assert!(is_open(&services, "here").await);
        assert!(!is_open(&services, "at home").await);

        disable_user(&services, &actor, &jana.user_id)
            .await
            .unwrap();
        assert!(!is_open(&services, "here").await);
        assert!(is_open(&services, "somebody else").await);
    }
}
