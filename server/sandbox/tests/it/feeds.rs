//! What the feeds give, to whom and when.

use jiff::{SignedDuration, Timestamp};
use mostek_sandbox::shoptet::{CsvLook, Encoding, Order, Shop, ShopServer, ShopState};
use mostek_sandbox::{Clock, repeated_hour};

use crate::{client, count, orders, patient_shop, shop};

#[tokio::test]
async fn a_generated_shop_has_everything_that_makes_life_hard() {
    let shop = Shop::generate(7, 1000, 5000);
    assert_eq!((shop.customers.len(), shop.orders.len()), (1000, 5000));
    let guests = shop
        .orders
        .iter()
        .filter(|order| shop.customer(&order.email).is_none())
        .count();
    assert!(guests >= 2000, "{guests} guests");
    let any = |test: fn(&Order) -> bool| shop.orders.iter().any(test);
    assert!(any(|order| order.items.is_empty()));
    assert!(any(|order| order.email != order.email.to_lowercase()));
    assert!(any(|order| !order.billing.company_id.is_empty()));
    assert!(any(|order| order
        .items
        .iter()
        .any(|item| item.unit_with_vat < 0)));
    assert!(any(|order| order.code.starts_with("000")) && any(|order| order.code.contains('-')));
    assert!(any(|order| order.phone.contains(' ')));
    assert!(any(
        |order| order.billing.name.contains('ď') || order.billing.name.contains('Ľ')
    ));
    assert!(
        shop.orders_by_person()
            .values()
            .any(|orders| orders.len() > 3)
    );
    let codes: std::collections::BTreeSet<_> =
        shop.orders.iter().map(|order| &order.code).collect();
    assert_eq!(codes.len(), 5000);
    let again = Shop::generate(7, 1000, 5000);
    assert!(
        shop.orders
            .iter()
            .zip(&again.orders)
            .all(|(one, other)| one.email == other.email)
    );
}

#[tokio::test]
async fn the_orders_feed_has_the_whole_shop() {
    let shop = patient_shop(20, 300).await;
    let answer = orders(&shop, "&timestamp=123").await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/xml");
    let text = answer.text().await.unwrap();
    assert_eq!(count(&text, "<ORDER>"), 300);
    assert!(text.starts_with("<?xml") && text.trim_end().ends_with("</ORDERS>"));
    assert!(
        text.contains("<TYPE>discount-coupon</TYPE>")
            && text.contains("<WITH_VAT>-50.00</WITH_VAT>")
    );
    assert!(
        text.contains("&amp;")
            && text.contains("<![CDATA[https://example.com/?utm_source=a&utm_medium=b]]>")
    );
}

#[tokio::test]
async fn only_the_window_asked_for_comes_back() {
    let clock = Clock::fixed("2026-09-05T08:00:00Z".parse().unwrap());
    let shop = ShopServer::start(ShopState::new(Shop::generate(3, 5, 200)).with_clock(clock))
        .await
        .unwrap();
    let code = shop.read(|shop| shop.orders[10].code.clone());
    assert!(shop.change_order_status(&code, "Vyřízena"));
    // 08:00 UTC is 10:00 in Prague.
    let hit = orders(&shop, "&updateTimeFrom=2026-09-05%2010:00:00")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(count(&hit, "<ORDER>"), 1);
    assert!(
        hit.contains(&format!("<CODE>{code}</CODE>")) && hit.contains("<STATUS>Vyřízena</STATUS>")
    );
    let miss = orders(&shop, "&updateTimeFrom=2026-09-05%2010:00:01")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(count(&miss, "<ORDER>"), 0);
    shop.add_order(Order::simple(
        "WINDOW-1",
        "okno@example.com",
        "Jan Okno",
        100,
    ));
    shop.configure(|settings| settings.full_export_interval = None);
    let unpadded = orders(&shop, "&dateFrom=2026-9-5&dateUntil=2026-9-5")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(count(&unpadded, "<ORDER>"), 1);
}

#[tokio::test]
async fn customers_come_in_windows_1250_with_line_breaks_in_cells() {
    let shop = shop(300, 0).await;
    let url = shop.feed_url("customers.csv", None, None, false);
    let bytes = client()
        .get(&url)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert!(std::str::from_utf8(&bytes).is_err());
    let text = encoding_rs::WINDOWS_1250.decode(&bytes).0;
    assert!(text.starts_with("guid;accountGuid;email;billingFullName;registrationDate;phone;"));
    assert!(text.contains("Žaneta") && text.contains("dárek.\nPřiložit"));
    shop.configure(|settings| {
        settings.customers_csv = CsvLook {
            encoding: Encoding::Utf8Bom,
            delimiter: ',',
            line_breaks: false,
            czech_dates: true,
            ..CsvLook::customers_documented()
        };
    });
    let bytes = client()
        .get(&url)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert!(
        bytes.starts_with(
            b"\xEF\xBB\xBFguid,accountGuid,email,billingFullName,registrationDate\r\n"
        )
    );
    assert_eq!(bytes.iter().filter(|&&byte| byte == b'\n').count(), 301);
    assert!(shop.rename_customer(
        &shop.read(|shop| shop.customers[0].email.to_uppercase()),
        "Nové Jméno"
    ));
    assert!(
        client()
            .get(&url)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
            .contains("\"Nové Jméno\"")
    );
}

#[tokio::test]
async fn orders_as_csv_repeat_the_order_for_each_item() {
    let shop = patient_shop(5, 60).await;
    let rows: usize = shop.read(|shop| {
        shop.orders
            .iter()
            .map(|order| order.items.len().max(1))
            .sum()
    });
    for look in [CsvLook::orders_system(), CsvLook::orders_own()] {
        shop.configure(|settings| {
            settings.orders_csv = CsvLook {
                encoding: Encoding::Utf8,
                line_breaks: false,
                ..look
            }
        });
        let url = shop.feed_url("orders.csv", Some(-9), None, false);
        let text = client()
            .get(url)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        assert_eq!(text.lines().count(), rows + 1);
    }
}

#[tokio::test]
async fn the_repeated_hour_prints_the_same_time_twice() {
    let shop = patient_shop(0, 0).await;
    let (first, second) = repeated_hour(2026);
    assert_eq!(first, "2026-10-25T00:30:00Z".parse::<Timestamp>().unwrap());
    assert_eq!(second.duration_since(first), SignedDuration::from_hours(1));
    shop.edit(|shop, _| shop.add_orders_in_repeated_hour(2026));
    let text = orders(&shop, "").await.text().await.unwrap();
    assert_eq!(count(&text, "<DATE>2026-10-25 02:30:00</DATE>"), 2);
}

#[tokio::test]
async fn the_log_has_no_secrets() {
    let shop = patient_shop(1, 1).await;
    orders(&shop, "&updateTimeFrom=2026-09-05%2000:00:00").await;
    let seen = shop.traffic().requests().remove(0);
    assert_eq!(
        (seen.path.as_str(), seen.status),
        ("/export/orders.xml", Some(200))
    );
    assert_eq!(seen.value("updateTimeFrom"), Some("2026-09-05 00:00:00"));
    assert!(seen.has("hash") && seen.value("hash").is_none());
}
