//! Signing in.

use super::*;
use crate::people::{PeopleError, disable_user, enable_user, forget_old_failures, sign_in};
use futures::future::join_all;

fn from(address: &str) -> RemoteAddress {
    RemoteAddress(address.to_owned())
}

#[tokio::test]
async fn unknown_disabled_and_mistyped_get_the_same_answer() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        assert_eq!(
            sign_in(&services, " JANA@example.com", PASSWORD, &here())
                .await
                .unwrap(),
            jana
        );
        for (email, password) in [
            ("petr@example.com", PASSWORD),
            ("jana@example.com", "most pres reku"),
            ("", ""),
        ] {
            let error = sign_in(&services, email, password, &here())
                .await
                .unwrap_err();
            assert!(matches!(error, PeopleError::Wrong), "{error}");
        }
        let actor = jana.actor(&here());
        disable_user(&services, &actor, &jana.user_id)
            .await
            .unwrap();
        assert_eq!(
            sign_in(&services, &jana.email, PASSWORD, &here())
                .await
                .unwrap_err()
                .code(),
            "people-wrong"
        );
        enable_user(&services, &actor, &jana.user_id).await.unwrap();
        assert!(
            sign_in(&services, &jana.email, PASSWORD, &here())
                .await
                .is_ok()
        );
    }
}

#[tokio::test]
async fn the_delay_grows_for_known_and_unknown_accounts_alike() {
    for (services, clock) in engines().await {
        jana(&services).await;
        for email in ["jana@example.com", "nobody@example.com"] {
            for _ in 0..4 {
                assert_eq!(
                    sign_in(&services, email, "wrong", &from("192.0.2.7"))
                        .await
                        .unwrap_err()
                        .seconds(),
                    None
                );
            }
            for seconds in [1, 2, 4] {
                let waits = sign_in(&services, email, PASSWORD, &from("192.0.2.8"))
                    .await
                    .unwrap_err();
                assert_eq!(waits.seconds(), Some(seconds), "{email}");
                clock.advance_seconds(i64::try_from(seconds).unwrap());
                assert_eq!(
                    sign_in(&services, email, "wrong", &from("192.0.2.8"))
                        .await
                        .unwrap_err()
                        .seconds(),
                    None
                );
            }
        }
        clock.advance_seconds(8);
        assert!(
            sign_in(&services, "jana@example.com", PASSWORD, &here())
                .await
                .is_ok()
        );
        for _ in 0..4 {
            let error = sign_in(&services, "jana@example.com", "wrong", &here())
                .await
                .unwrap_err();
            assert_eq!(error.code(), "people-wrong", "success clears the account");
        }
    }
}

#[tokio::test]
async fn one_address_that_tries_many_accounts_is_slowed_down() {
    for (services, clock) in engines().await {
        jana(&services).await;
        for number in 0..20 {
            let email = format!("somebody{number}@example.com");
            assert_eq!(
                sign_in(&services, &email, "wrong", &from("192.0.2.9"))
                    .await
                    .unwrap_err()
                    .seconds(),
                None
            );
        }
        let waits = sign_in(&services, "jana@example.com", PASSWORD, &from("192.0.2.9"))
            .await
            .unwrap_err();
        assert_eq!(waits.seconds(), Some(1));
        assert!(
            sign_in(&services, "jana@example.com", PASSWORD, &from("192.0.2.10"))
                .await
                .is_ok()
        );

        clock.advance_seconds(24 * 3600 + 1);
        assert!(forget_old_failures(&services).await.unwrap() > 20);
        assert!(
            sign_in(&services, "jana@example.com", PASSWORD, &from("192.0.2.9"))
                .await
                .is_ok()
        );
    }
}

#[tokio::test]
async fn many_tries_at_once_are_not_free() {
    for (services, _) in engines().await {
        jana(&services).await;
        let addresses: Vec<_> = (0..30)
            .map(|number| from(&format!("198.51.100.{number}")))
            .collect();
        let tries = addresses
            .iter()
            .map(|address| sign_in(&services, "jana@example.com", "wrong", address));
        let answers = join_all(tries).await;
        let looked_at = answers
            .iter()
            .filter(|answer| matches!(answer, Err(PeopleError::Wrong)))
            .count();
        assert_eq!(looked_at, 4);
    }
}
