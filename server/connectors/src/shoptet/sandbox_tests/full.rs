//! Full reads, previews and the vocabulary.

use super::*;
use mostek_model::{Body, Order};
use mostek_sandbox::shoptet::{CsvLook, Encoding, XmlLook};
use std::collections::BTreeSet;

fn old_encoding() -> ShopSettings {
    ShopSettings {
        orders_xml: XmlLook {
            encoding: Encoding::Cp1250,
            decimal_comma: true,
            czech_dates: true,
            ..XmlLook::default()
        },
        customers_csv: CsvLook {
            encoding: Encoding::Cp1250,
            ..CsvLook::customers()
        },
        ..ShopSettings::default()
    }
}

fn order(record: &Record) -> &Order {
    match &record.body {
        Body::Order(order) => order,
        Body::Customer(_) => panic!("a customer"),
    }
}

#[tokio::test]
async fn customers_and_orders_come_page_by_page_with_their_letters() {
    let setting = setting(Shop::generate(1, 50, 200), old_encoding()).await;
    let customers = setting
        .gather(&setting.request(&CUSTOMERS, ReadMode::Full))
        .await
        .unwrap();
    let orders = setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    assert_eq!(
        (customers.records.len(), customers.undecoded.len()),
        (50, 0)
    );
    assert_eq!((orders.records.len(), orders.undecoded.len()), (200, 0));
    assert!(customers.complete && orders.complete && orders.pages >= 7);
    assert_eq!(orders.watermark, Some(setting.clock.now()));
    assert_eq!(setting.asked(), ["customers", "full"]);
    setting.shop.read(|shop| {
        for record in &orders.records {
            let (ours, theirs) = (order(record), shop.order(&record.key).unwrap());
            assert_eq!(ours.placed_at, Some(theirs.created));
            assert_eq!(ours.status.as_deref(), Some(shop.status_name(theirs)));
            assert_eq!(
                ours.billing.name.as_deref().unwrap_or_default(),
                theirs.billing.name
            );
            assert_eq!(
                ours.email.as_deref().unwrap_or_default(),
                theirs.email.trim()
            );
            assert_eq!(ours.items.len(), theirs.items.len());
        }
        for record in &customers.records {
            let Body::Customer(ours) = &record.body else {
                panic!("an order")
            };
            let theirs = shop.customer(ours.email.as_deref().unwrap()).unwrap();
            assert_eq!(
                ours.billing.name.as_deref(),
                Some(theirs.billing.name.as_str())
            );
            assert_eq!(record.key, theirs.account_guid);
        }
    });
}

#[tokio::test]
async fn edited_templates_and_compressed_answers_are_read_too() {
    let look = XmlLook {
        short_items: true,
        missing: ["CUSTOMER/PHONE".to_owned(), "TOTAL_PRICE/PAID".to_owned()].into(),
        renamed: [("REMARK".to_owned(), "NOTE".to_owned())].into(),
        extra: vec![("COLOUR".to_owned(), "red & blue".to_owned())],
        ..XmlLook::default()
    };
    let setting = setting(
        Shop::generate(2, 0, 40),
        ShopSettings {
            orders_xml: look,
            ..ShopSettings::default()
        },
    )
    .await;
    setting.shop.faults().next(
        1,
        mostek_sandbox::On::any(),
        mostek_sandbox::shoptet::FeedFault::Gzip { declared: false },
    );
    let orders = setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    assert_eq!(orders.records.len(), 40);
    assert!(
        orders
            .records
            .iter()
            .all(|record| order(record).extra.get("COLOUR").unwrap() == "red & blue")
    );
    let rows: usize = setting
        .shop
        .read(|shop| shop.orders.iter().map(|order| order.items.len()).sum());
    assert_eq!(
        orders
            .records
            .iter()
            .map(|record| order(record).items.len())
            .sum::<usize>(),
        rows
    );
}

#[tokio::test]
async fn a_start_date_leaves_out_what_is_older() {
    let setting = setting(Shop::generate(3, 30, 80), ShopSettings::default()).await;
    let mut request = setting.request(&ORDERS, ReadMode::Full);
    request
        .side
        .values
        .insert(key::START_DATE.to_owned(), "2026-03-01".to_owned());
    let from: Timestamp = "2026-02-28T23:00:00Z".parse().unwrap();
    let wanted: BTreeSet<String> = setting.shop.read(|shop| {
        shop.orders
            .iter()
            .filter(|order| order.created >= from)
            .map(|order| order.code.clone())
            .collect()
    });
    let orders = setting.gather(&request).await.unwrap();
    assert_eq!(
        orders
            .keys()
            .into_iter()
            .map(str::to_owned)
            .collect::<BTreeSet<_>>(),
        wanted
    );
    assert!(!wanted.is_empty() && wanted.len() < 80);
    request
        .side
        .values
        .insert(key::START_DATE.to_owned(), "first of March".to_owned());
    let error = setting
        .read(&Setting::other_run(&request))
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "shoptet-reason-start-date");
}

#[tokio::test]
async fn previews_and_the_vocabulary_live_on_the_export_that_is_there() {
    let setting = setting(Shop::generate(4, 5, 60), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    let preview = ReadRequest {
        without_effect: true,
        run: None,
        ..setting.request(&ORDERS, ReadMode::Full)
    };
    let seen = setting.gather(&preview).await.unwrap();
    assert_eq!(
        (seen.records.len(), seen.complete, seen.watermark),
        (60, false, None)
    );
    let statuses = setting
        .connector
        .vocabulary(&setting.access, "order_statuses", &SideSettings::default())
        .await
        .unwrap();
    assert_eq!(
        statuses.iter().filter_map(|entry| entry.count).sum::<u64>(),
        60
    );
    assert!(statuses.iter().any(|entry| entry.value == "Vyřizuje se"));
    assert_eq!(setting.asked(), ["full"]);
}

#[tokio::test]
async fn without_an_export_a_preview_asks_for_the_last_weeks_and_never_for_all() {
    let setting = setting(Shop::generate(5, 5, 60), ShopSettings::default()).await;
    let statuses = setting
        .connector
        .vocabulary(&setting.access, "order_statuses", &SideSettings::default())
        .await
        .unwrap();
    assert!(!statuses.is_empty());
    let preview = ReadRequest {
        without_effect: true,
        ..setting.request(&ORDERS, ReadMode::Full)
    };
    let seen = setting.gather(&preview).await.unwrap();
    assert!(!seen.complete && !seen.records.is_empty() && seen.records.len() < 60);
    assert_eq!(setting.asked(), ["changes"]);
}

#[tokio::test]
async fn keys_pick_single_orders() {
    let setting = setting(Shop::generate(6, 0, 50), ShopSettings::default()).await;
    let code = setting.shop.read(|shop| shop.orders[20].code.clone());
    let request = setting.request(&ORDERS, ReadMode::Keys(vec![code.clone()]));
    let seen = setting.gather(&request).await.unwrap();
    assert!(!seen.records.is_empty() && seen.keys().iter().all(|key| *key == code));
}
