//! The shop's rules show as waiting, never as errors.

use super::*;
use mostek_sandbox::shoptet::FeedFault;
use mostek_sandbox::{Gate, On, RetryAfter};

#[tokio::test]
async fn a_second_full_export_waits_for_the_interval_without_asking() {
    let setting = setting(Shop::generate(1, 0, 5), ShopSettings::default()).await;
    let request = setting.request(&ORDERS, ReadMode::Full);
    let start = setting.clock.now();
    setting.gather(&request).await.unwrap();
    setting.advance_minutes(10);
    let (until, reason) = setting.wait(&Setting::other_run(&request)).await;
    assert_eq!(
        (until, reason.code.as_str()),
        (
            start + SignedDuration::from_mins(15),
            "shoptet-reason-wait-interval"
        )
    );
    assert_eq!(setting.asked(), ["full"]);
    // Changes may be asked for in the meantime.
    let changes = setting.request(&ORDERS, ReadMode::Since(start));
    assert!(
        setting
            .gather(&ReadRequest {
                run: Some(RunId::new("third")),
                ..changes
            })
            .await
            .unwrap()
            .complete
    );
    setting.clock.set(until);
    assert_eq!(
        setting
            .gather(&Setting::other_run(&request))
            .await
            .unwrap()
            .records
            .len(),
        5
    );
}

#[tokio::test]
async fn an_export_somebody_else_took_is_waited_for_after_one_refusal() {
    let setting = setting(Shop::generate(1, 0, 5), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    // Another program of the same partner knows nothing of our marks.
    setting.memory.forget_marks();
    let start = setting.clock.now();
    let (until, reason) = setting
        .wait(&Setting::other_run(
            &setting.request(&ORDERS, ReadMode::Full),
        ))
        .await;
    assert_eq!(
        (until, reason.code.as_str()),
        (
            start + SignedDuration::from_mins(15),
            "shoptet-reason-wait-asked"
        )
    );
    assert_eq!(setting.shop.traffic().count_status(429), 1);
}

#[tokio::test]
async fn a_pause_the_shop_names_takes_the_place_of_the_interval() {
    let settings = ShopSettings {
        retry_after: RetryAfter::Seconds(240),
        ..ShopSettings::default()
    };
    let setting = setting(Shop::generate(1, 0, 5), settings).await;
    let request = setting.request(&ORDERS, ReadMode::Full);
    setting.gather(&request).await.unwrap();
    setting.memory.forget_marks();
    let request = Setting::other_run(&request);
    let (until, _) = setting.wait(&request).await;
    let pause = until.duration_since(setting.clock.now());
    assert!((230..=240).contains(&pause.as_secs()), "{pause}");
    // Nobody asks again before, and at that time somebody may.
    setting.advance_minutes(3);
    assert_eq!(setting.wait(&request).await.0, until);
    setting.shop.forget_exports();
    setting.clock.set(until);
    assert_eq!(setting.gather(&request).await.unwrap().records.len(), 5);
    assert_eq!(setting.shop.traffic().count_status(429), 1);
}

#[tokio::test]
async fn a_shop_that_is_closed_for_a_while_is_waited_for() {
    let setting = setting(Shop::generate(1, 5, 5), ShopSettings::default()).await;
    setting
        .shop
        .faults()
        .next(1, On::any(), FeedFault::Status(503));
    let request = setting.request(&CUSTOMERS, ReadMode::Full);
    let (until, _) = setting.wait(&request).await;
    assert_eq!(until, setting.clock.now() + SignedDuration::from_secs(60));
    assert_eq!(setting.gather(&request).await.unwrap().records.len(), 5);
    setting
        .shop
        .faults()
        .next(1, On::any(), FeedFault::Status(500));
    let error = setting
        .read(&Setting::other_run(&request))
        .await
        .unwrap_err();
    assert_eq!(error.kind, crate::contract::PlatformErrorKind::Transient);
}

#[tokio::test]
async fn one_export_of_a_kind_at_a_time() {
    let setting = Arc::new(setting(Shop::generate(1, 5, 5), ShopSettings::default()).await);
    let gate = Gate::new();
    setting
        .shop
        .faults()
        .next(1, On::path("orders"), FeedFault::Hold(gate.clone()));
    let request = setting.request(&ORDERS, ReadMode::Full);
    let first = tokio::spawn({
        let (setting, request) = (setting.clone(), request.clone());
        async move { setting.gather(&request).await.unwrap().records.len() }
    });
    gate.reached(1).await;
    let changes = ReadRequest {
        mode: ReadMode::Since(setting.clock.now()),
        ..Setting::other_run(&request)
    };
    assert_eq!(
        setting.wait(&changes).await.1.code,
        "shoptet-reason-wait-busy"
    );
    // Customers are another kind.
    assert_eq!(
        setting
            .gather(&setting.request(&CUSTOMERS, ReadMode::Full))
            .await
            .unwrap()
            .records
            .len(),
        5
    );
    gate.open();
    assert_eq!(first.await.unwrap(), 5);
    assert!(setting.gather(&changes).await.unwrap().complete);
    assert_eq!(setting.shop.traffic().count_status(429), 0);
}

#[tokio::test]
async fn who_corrects_a_wrong_hash_need_not_wait() {
    let mut setting = setting(Shop::generate(1, 0, 5), ShopSettings::default()).await;
    let right = setting.access.settings.clone();
    setting
        .access
        .settings
        .secret
        .insert(key::ORDERS_HASH.to_owned(), "0".repeat(64));
    let request = setting.request(&ORDERS, ReadMode::Full);
    let error = setting.read(&request).await.unwrap_err();
    assert_eq!(error.reason.code, "shoptet-reason-orders-unknown");
    setting.access.settings = right;
    assert_eq!(setting.gather(&request).await.unwrap().records.len(), 5);
}
