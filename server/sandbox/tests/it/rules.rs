//! Who may read a feed, and when.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use jiff::SignedDuration;
use mostek_sandbox::shoptet::{FeedFault, FeedKind, MarkMoves, Shop, ShopServer, ShopState};
use mostek_sandbox::{Clock, Gate, On, RetryAfter};

use crate::{client, count, orders, patient_shop};

#[tokio::test]
async fn a_foreign_hash_or_a_changed_pattern_gives_the_shops_404_page() {
    let shop = patient_shop(1, 1).await;
    let hash = shop.hash(FeedKind::Orders, Some(-11), None, false);
    assert!(
        hash.len() == 64
            && hash
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
    );
    for query in [
        format!("patternId=-9&hash={hash}"),
        format!("patternId=-11&partnerId=2&hash={hash}"),
        "hash=0".into(),
    ] {
        let answer = client()
            .get(format!("{}/export/orders.xml?{query}", shop.base_url()))
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 404);
        assert!(answer.text().await.unwrap().contains("<html"));
    }
    let default = client()
        .get(format!("{}/export/orders.xml?hash={hash}", shop.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!(default.status(), 200);
    shop.configure(|settings| _ = settings.disabled_partners.insert(None));
    assert_eq!(orders(&shop, "").await.status(), 404);
}

#[tokio::test]
async fn a_second_full_export_within_fifteen_minutes_is_refused() {
    let clock = Clock::fixed("2026-09-05T08:00:00Z".parse().unwrap());
    let shop =
        ShopServer::start(ShopState::new(Shop::generate(3, 5, 20)).with_clock(clock.clone()))
            .await
            .unwrap();
    shop.configure(|settings| settings.retry_after = RetryAfter::Seconds(60));
    assert_eq!(orders(&shop, "").await.status(), 200);
    let refused = orders(&shop, "").await;
    assert_eq!(
        (
            refused.status().as_u16(),
            refused.headers()["retry-after"].to_str().unwrap()
        ),
        (429, "60")
    );
    assert_eq!(
        orders(&shop, "&updateTimeFrom=2026-09-05%2000:00:00")
            .await
            .status(),
        200
    );
    shop.configure(|settings| settings.limit_status = 503);
    clock.advance(SignedDuration::from_mins(14));
    assert_eq!(orders(&shop, "").await.status(), 503);
    clock.advance(SignedDuration::from_mins(1));
    assert_eq!(orders(&shop, "").await.status(), 200);
    shop.configure(|settings| settings.full_export_interval = Some(Duration::ZERO));
    assert_eq!(orders(&shop, "").await.status(), 200);
}

#[tokio::test]
async fn a_second_export_has_to_wait_until_the_first_is_read() {
    let shop = patient_shop(5, 50).await;
    let gate = Gate::new();
    shop.faults()
        .next(1, On::path("orders.xml"), FeedFault::Drip(gate.clone()));
    let first = orders(&shop, "").await;
    assert_eq!(orders(&shop, "").await.status(), 429);
    assert_eq!(shop.traffic().max_concurrent(), 2);
    gate.open();
    assert_eq!(count(&first.text().await.unwrap(), "<ORDER>"), 50);
    shop.configure(|settings| settings.content_length = true);
    let third = orders(&shop, "").await;
    assert!(third.content_length().is_some_and(|length| length > 50_000));
    assert_eq!(count(&third.text().await.unwrap(), "<ORDER>"), 50);
    assert_eq!(orders(&shop, "").await.status(), 200);
}

#[tokio::test]
async fn a_caller_that_hangs_up_frees_the_place() {
    let shop = patient_shop(5, 50).await;
    shop.faults()
        .next(1, On::path("orders.xml"), FeedFault::Drip(Gate::new()));
    let first = orders(&shop, "").await;
    assert_eq!(orders(&shop, "").await.status(), 429);
    drop(first);
    // The shop notices a moment later.
    let freed = async { while orders(&shop, "").await.status() != 200 {} };
    tokio::time::timeout(Duration::from_secs(30), freed)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_large_export_holds_the_place_while_it_is_being_read() {
    let shop = patient_shop(5, 3000).await;
    let mut first = orders(&shop, "").await;
    assert!(first.chunk().await.unwrap().is_some());
    assert_eq!(orders(&shop, "").await.status(), 429);
    let customers = shop.feed_url("customers.csv", None, None, false);
    assert_eq!(client().get(customers).send().await.unwrap().status(), 200);
    while first.chunk().await.unwrap().is_some() {}
    assert_eq!(orders(&shop, "").await.status(), 200);
}

#[tokio::test]
async fn the_only_new_link_gives_each_change_once() {
    let shop = patient_shop(5, 40).await;
    let url = shop.feed_url("orders.xml", Some(-11), Some(3), true);
    let read = || async {
        count(
            &client()
                .get(&url)
                .send()
                .await
                .unwrap()
                .text()
                .await
                .unwrap(),
            "<ORDER>",
        )
    };
    assert_eq!((read().await, read().await), (40, 0));
    let code = shop.read(|shop| shop.orders[0].code.clone());
    shop.change_order_status(&code, "Stornována");
    // The mark moves although the answer is lost.
    shop.faults().next(1, On::any(), FeedFault::Empty);
    assert_eq!((read().await, read().await), (0, 0));
    shop.change_order_status(&code, "Vyřízena");
    shop.configure(|settings| settings.mark_moves = MarkMoves::AtEnd);
    shop.faults().next(1, On::any(), FeedFault::Empty);
    assert_eq!((read().await, read().await, read().await), (0, 1, 0));
}

#[tokio::test]
async fn the_only_new_parameter_may_have_any_name() {
    let shop = patient_shop(1, 3).await;
    shop.configure(|settings| settings.only_new_parameter = Some("onlyNew".to_owned()));
    let url = shop.feed_url("orders.xml", Some(-11), None, true);
    assert_eq!(
        client()
            .get(format!("{url}&onlyNew=1"))
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(orders(&shop, "&onlyNew=1").await.status(), 404);
}

#[tokio::test]
async fn callers_from_elsewhere_are_turned_away() {
    let shop = patient_shop(1, 1).await;
    shop.configure(|settings| {
        settings.allowed_ips = Some(vec![IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))])
    });
    assert_eq!(orders(&shop, "").await.status(), 403);
    shop.configure(|settings| settings.allowed_ips = Some(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]));
    assert_eq!(orders(&shop, "").await.status(), 200);
}
