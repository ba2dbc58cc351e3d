//! The first owner.

use super::*;
use crate::people::needs_first_start;
use crate::store::audit;
use mostek_model::Role;

#[tokio::test]
async fn the_first_owner_comes_in_with_the_code_of_the_log_once() {
    for (services, _) in engines().await {
        assert!(needs_first_start(&services).await.unwrap());
        let code = prepare_set_up_code(&services).await.unwrap().unwrap();

        let wrong = first_start(&services, &form("AAAA-AAAA"), &here())
            .await
            .unwrap_err();
        assert_eq!(wrong.code(), "people-set-up-code");

        let jana = first_start(&services, &form(&code.to_lowercase()), &here())
            .await
            .unwrap();
        assert_eq!(
            (jana.email.as_str(), jana.role, jana.language),
            ("jana@example.com", Role::Owner, Language::Cs)
        );
        assert_eq!(
            (jana.team_slug.as_str(), jana.time_zone.as_str()),
            ("kvetiny", "Europe/Prague")
        );
        assert!(!needs_first_start(&services).await.unwrap());

        let again = first_start(&services, &form(&code), &here())
            .await
            .unwrap_err();
        assert_eq!(again.code(), "people-first-start-done");
        assert_eq!(prepare_set_up_code(&services).await.unwrap(), None);

        let log = audit::list(&services.db, &jana.team_id, None, 10)
            .await
            .unwrap();
        assert_eq!(log.len(), 1);
        assert_eq!(
            (log[0].action.as_str(), log[0].who.as_str()),
            ("team.found", "Jana Nováková")
        );
    }
}

#[tokio::test]
async fn each_start_of_the_program_makes_a_new_code() {
    for (services, _) in engines().await {
        let old = prepare_set_up_code(&services).await.unwrap().unwrap();
        let new = prepare_set_up_code(&services).await.unwrap().unwrap();
        assert_eq!(
            first_start(&services, &form(&old), &here())
                .await
                .unwrap_err()
                .code(),
            "people-set-up-code"
        );
        assert!(first_start(&services, &form(&new), &here()).await.is_ok());
    }
}

#[tokio::test]
async fn what_was_mistyped_is_named_and_the_code_stays_good() {
    for (services, _) in engines().await {
        let code = prepare_set_up_code(&services).await.unwrap().unwrap();
        let short = FirstStart {
            owner: NewUser {
                password: "short".to_owned(),
                ..person("a@b.cz")
            },
            ..form(&code)
        };
        let cases = [
            (
                FirstStart {
                    team: " ".to_owned(),
                    ..form(&code)
                },
                "team",
            ),
            (
                FirstStart {
                    time_zone: "Mars/Olympus".to_owned(),
                    ..form(&code)
                },
                "time_zone",
            ),
            (
                FirstStart {
                    owner: person("nobody"),
                    ..form(&code)
                },
                "email",
            ),
            (short, "password"),
        ];
        for (form, field) in cases {
            let error = first_start(&services, &form, &here()).await.unwrap_err();
            assert_eq!(error.field(), Some(field));
        }
        assert!(first_start(&services, &form(&code), &here()).await.is_ok());
    }
}

#[tokio::test]
async fn of_two_at_the_same_moment_one_becomes_the_owner() {
    for (services, _) in engines().await {
        let code = prepare_set_up_code(&services).await.unwrap().unwrap();
        let other = FirstStart {
            owner: person("petr@example.com"),
            ..form(&code)
        };
        let form = form(&code);
        let here = here();
        let (one, two) = tokio::join!(
            first_start(&services, &form, &here),
            first_start(&services, &other, &here)
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    }
}
