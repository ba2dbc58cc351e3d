//! Passwords, members, workers.

use super::*;
use crate::people::{
    add_user, change_password, find_user, found_team, list_users, load, set_language, set_password,
    sign_in,
};
use crate::store::{teams, workers};
use mostek_model::{Role, TeamId};

#[tokio::test]
async fn a_new_password_needs_the_present_one_and_locks_the_old_one_out() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        let actor = jana.actor(&here());
        let refused = change_password(&services, &actor, "wrong", "nová hesla jsou lepší", None)
            .await
            .unwrap_err();
        assert_eq!(refused.field(), Some("present_password"));
        let refused = change_password(&services, &actor, PASSWORD, "password123", None)
            .await
            .unwrap_err();
        assert_eq!(refused.code(), "people-password-common");

        change_password(&services, &actor, PASSWORD, "nová hesla jsou lepší", None)
            .await
            .unwrap();
        assert!(
            sign_in(&services, &jana.email, PASSWORD, &here())
                .await
                .is_err()
        );
        assert!(
            sign_in(&services, &jana.email, "nová hesla jsou lepší", &here())
                .await
                .is_ok()
        );

        set_password(&services, &actor, &jana.user_id, PASSWORD)
            .await
            .unwrap();
        assert!(
            sign_in(&services, &jana.email, PASSWORD, &here())
                .await
                .is_ok()
        );
    }
}

#[tokio::test]
async fn people_are_added_once_and_seen_by_their_team_only() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        let actor = jana.actor(&here());
        let petr = add_user(&services, &actor, &person("petr@example.com"), Role::Viewer)
            .await
            .unwrap();
        let taken = add_user(&services, &actor, &person("PETR@example.com"), Role::Admin)
            .await
            .unwrap_err();
        assert_eq!(taken.code(), "people-email-taken");
        assert_eq!(
            find_user(&services, "Petr@example.com").await.unwrap(),
            petr
        );
        assert!(find_user(&services, "eva@example.com").await.is_err());

        let members = list_users(&services, Some(&jana.team_id)).await.unwrap();
        let emails: Vec<_> = members.iter().map(|user| user.email.as_str()).collect();
        assert_eq!(emails, ["jana@example.com", "petr@example.com"]);
        assert_eq!(
            (members[1].teams[0].team.as_str(), members[1].teams[0].role),
            ("kvetiny", Role::Viewer)
        );
        assert!(
            list_users(&services, Some(&TeamId::new("another")))
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            teams::members(&services.db, &jana.team_id)
                .await
                .unwrap()
                .len(),
            2
        );
    }
}

#[tokio::test]
async fn a_wish_for_a_team_one_does_not_belong_to_gives_the_own_one() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        let (foreign, _) = found_team(
            &services,
            "Květiny",
            "Europe/Warsaw",
            &person("eva@example.com"),
        )
        .await
        .unwrap();
        let slug = teams::get(&services.db, &foreign)
            .await
            .unwrap()
            .unwrap()
            .slug;
        assert_eq!(slug, "kvetiny-2");

        let loaded = load(&services, &jana.user_id, Some(&foreign))
            .await
            .unwrap();
        assert_eq!(loaded, Some(jana.clone()));
        set_language(&services, &jana.actor(&here()), Language::Hu)
            .await
            .unwrap();
        assert_eq!(
            load(&services, &jana.user_id, None)
                .await
                .unwrap()
                .unwrap()
                .language,
            Language::Hu
        );
        assert_eq!(teams::list(&services.db).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn workers_give_signs_of_life_and_are_forgotten_without() {
    for (services, clock) in engines().await {
        let start = services.clock.now();
        workers::register(&services.db, "one", "host", 1, start)
            .await
            .unwrap();
        workers::register(&services.db, "two", "host", 2, start)
            .await
            .unwrap();
        clock.advance_seconds(30);
        let later = services.clock.now();
        assert!(workers::beat(&services.db, "two", later).await.unwrap());
        assert!(!workers::beat(&services.db, "three", later).await.unwrap());
        assert!(workers::any_since(&services.db, later).await.unwrap());
        assert_eq!(
            workers::forget_silent(&services.db, later).await.unwrap(),
            1
        );
        let left = workers::list(&services.db).await.unwrap();
        assert_eq!(
            left.iter()
                .map(|worker| worker.id.as_str())
                .collect::<Vec<_>>(),
            ["two"]
        );
        workers::forget(&services.db, "two").await.unwrap();
        assert!(!workers::any_since(&services.db, start).await.unwrap());
    }
}
