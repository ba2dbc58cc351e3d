//! Budgets and holds of an account (P2).

use crate::store::accounts::{hold, pause_until, paused_until, release, reserve};
use crate::store::testing::databases;
use mostek_model::AccountKey;

#[tokio::test]
async fn p2_permits_of_all_callers_follow_one_another_without_overlap() {
    for db in databases().await {
        let account = AccountKey::new("shop:example.com");
        let now = 1_000_000;
        let first = reserve(&db, &account, 8, 125_000, now).await.unwrap();
        let second = reserve(&db, &account, 8, 125_000, now).await.unwrap();
        assert_eq!((first, second), (now, now + 1_000_000));
        let later = reserve(&db, &account, 1, 125_000, now + 60_000_000)
            .await
            .unwrap();
        assert_eq!(
            later,
            now + 60_000_000,
            "what was not used is lost, not saved up"
        );
    }
}

#[tokio::test]
async fn p2_a_longer_pause_is_not_shortened_by_a_shorter_one() {
    for db in databases().await {
        let account = AccountKey::new("shop:example.com");
        pause_until(&db, &account, 1_000, 9_000).await.unwrap();
        pause_until(&db, &account, 2_000, 5_000).await.unwrap();
        assert_eq!(paused_until(&db, &account).await.unwrap(), 9_000);
    }
}

#[tokio::test]
async fn one_name_is_held_by_one_until_it_is_given_back_or_expires() {
    for db in databases().await {
        let account = AccountKey::new("shop:example.com");
        assert_eq!(
            hold(&db, &account, "orders", "a", 100, 200).await.unwrap(),
            None
        );
        assert_eq!(
            hold(&db, &account, "orders", "b", 150, 250).await.unwrap(),
            Some(200)
        );
        release(&db, &account, "orders", "b").await.unwrap();
        assert_eq!(
            hold(&db, &account, "orders", "b", 150, 250).await.unwrap(),
            Some(200)
        );
        release(&db, &account, "orders", "a").await.unwrap();
        assert_eq!(
            hold(&db, &account, "orders", "b", 150, 250).await.unwrap(),
            None
        );
        assert_eq!(
            hold(&db, &account, "orders", "c", 250, 350).await.unwrap(),
            None,
            "it expired"
        );
    }
}
