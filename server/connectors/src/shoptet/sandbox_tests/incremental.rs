//! Reads of what changed.

use super::*;
use mostek_sandbox::shoptet::Order;

fn changed_codes(gathered: &Gathered) -> Vec<&str> {
    let mut keys = gathered.keys();
    keys.sort_unstable();
    keys
}

#[tokio::test]
async fn an_incremental_read_sees_exactly_what_changed() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    let full = setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let mut codes = setting
        .shop
        .read(|shop| [10, 50, 90].map(|index| shop.orders[index].code.clone()));
    codes.sort_unstable();
    for code in &codes {
        assert!(setting.shop.change_order_status(code, "Vyřízena"));
    }
    setting.advance_minutes(5);
    let request =
        Setting::other_run(&setting.request(&ORDERS, ReadMode::Since(full.watermark.unwrap())));
    let changes = setting.gather(&request).await.unwrap();
    assert_eq!(changed_codes(&changes), codes);
    assert_eq!(
        (changes.complete, changes.watermark),
        (true, Some(setting.clock.now()))
    );
    assert_eq!(setting.asked(), ["full", "changes"]);
}

#[tokio::test]
async fn p7_orders_of_the_repeated_hour_are_not_missed() {
    let setting = setting(Shop::empty("autumn"), ShopSettings::default()).await;
    let [first, second] = setting
        .shop
        .edit(|shop, _| shop.add_orders_in_repeated_hour(2026));
    // Whenever within the repeated hours the last read was, what came after it is found.
    for (since, expected) in [
        ("2026-10-25T00:20:00Z", vec![&first, &second]),
        ("2026-10-25T00:50:00Z", vec![&second]),
        ("2026-10-25T01:20:00Z", vec![&second]),
    ] {
        setting.clock.set("2026-10-25T02:30:00Z".parse().unwrap());
        let request = setting.request(&ORDERS, ReadMode::Since(since.parse().unwrap()));
        let request = ReadRequest {
            run: Some(RunId::new(since)),
            ..request
        };
        let seen = setting.gather(&request).await.unwrap();
        for code in expected {
            assert!(seen.keys().contains(&code.as_str()), "{code} since {since}");
        }
    }
}

#[tokio::test]
async fn customers_have_no_filter_and_are_read_whole() {
    let setting = setting(Shop::generate(1, 20, 0), ShopSettings::default()).await;
    let request = setting.request(&CUSTOMERS, ReadMode::Since(setting.clock.now()));
    assert_eq!(setting.gather(&request).await.unwrap().records.len(), 20);
}

#[tokio::test]
async fn a_quiet_shop_gives_an_empty_page_and_a_watermark() {
    let setting = setting(Shop::generate(1, 0, 10), ShopSettings::default()).await;
    setting.advance_minutes(600);
    let since = setting.clock.now();
    let seen = setting
        .gather(&setting.request(&ORDERS, ReadMode::Since(since)))
        .await
        .unwrap();
    assert_eq!(
        (seen.records.len(), seen.complete, seen.watermark),
        (0, true, Some(since))
    );
}

#[tokio::test]
async fn p3_a_run_that_was_killed_goes_on_with_the_export_it_has() {
    let setting = setting(Shop::generate(1, 0, 100), ShopSettings::default()).await;
    let request = setting.request(&ORDERS, ReadMode::Full);
    let (page, cursor) = setting.first_page(&request).await;
    // Killed before the page was stored, and after it.
    assert_eq!(setting.first_page(&request).await.0, page);
    let rest = setting
        .gather(&ReadRequest {
            cursor: Some(cursor),
            ..request.clone()
        })
        .await
        .unwrap();
    assert_eq!(rest.records.len(), 70);
    assert_eq!(setting.asked(), ["full"]);
}

#[tokio::test]
async fn an_export_missing_on_this_host_is_fetched_again() {
    let setting = setting(Shop::generate(1, 0, 40), ShopSettings::default()).await;
    let request = setting.request(&ORDERS, ReadMode::Full);
    let (_, cursor) = setting.first_page(&request).await;
    std::fs::remove_dir_all(setting.access.spool.folder()).unwrap();
    let request = ReadRequest {
        cursor: Some(cursor),
        ..request
    };
    let (_, reason) = setting.wait(&request).await;
    assert_eq!(reason.code, "shoptet-reason-wait-interval");
    assert_eq!(setting.gather(&request).await.unwrap().records.len(), 40);
}

#[tokio::test]
async fn two_orders_under_one_number_are_both_handed_on() {
    let setting = setting(Shop::empty("twice"), ShopSettings::default()).await;
    for name in ["Jana První", "Jana Druhá"] {
        setting
            .shop
            .add_order(Order::simple("SAME-1", "jana@example.com", name, 10_000));
    }
    let seen = setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    let names: Vec<_> = seen.records.iter().map(Record::person_name).collect();
    assert_eq!(
        (seen.keys(), names),
        (
            vec!["SAME-1"; 2],
            vec!["Jana První".to_owned(), "Jana Druhá".to_owned()]
        )
    );
}
