//! Exports larger than memory, and shops that outlive their process.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use mostek_sandbox::shoptet::Shop;

use crate::{count, orders, patient_shop};

#[tokio::test]
async fn orders_in_bulk_follow_those_of_the_shop_and_are_the_same_each_time() {
    let shop = patient_shop(3, 10).await;
    shop.clock().set("2026-11-01T10:00:00Z".parse().unwrap());
    shop.configure(|settings| settings.bulk_orders = 500);
    let text = orders(&shop, "").await.text().await.unwrap();
    assert_eq!(count(&text, "<ORDER>"), 510);
    assert_eq!(count(&text, "<CODE>BULK"), 500);
    assert_eq!(orders(&shop, "").await.text().await.unwrap(), text);
    shop.read(|shop| assert_eq!(shop.orders.len(), 10, "they are held nowhere"));
    let changed = orders(&shop, "&updateTimeFrom=2026-10-31%2010:00:00").await;
    assert_eq!(count(&changed.text().await.unwrap(), "<CODE>BULK"), 0);
    shop.configure(|settings| settings.gzip = true);
    let packed = orders(&shop, "").await.bytes().await.unwrap();
    let mut unpacked = String::new();
    MultiGzDecoder::new(packed.as_ref())
        .read_to_string(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, text);
}

#[test]
fn a_shop_that_is_written_down_and_read_again_goes_on_where_it_was() {
    let mut shop = Shop::generate(7, 20, 50);
    let now: Timestamp = "2026-11-01T10:00:00Z".parse().unwrap();
    let first = shop.buy(now);
    let kept = serde_json::to_string(&shop).unwrap();
    let mut again: Shop = serde_json::from_str(&kept).unwrap();
    assert_eq!(again.order(&first).unwrap().created, now);
    assert_eq!(again.buy(now), shop.buy(now));
    assert_eq!(
        serde_json::to_string(&again).unwrap(),
        serde_json::to_string(&shop).unwrap()
    );
    let codes: std::collections::BTreeSet<_> =
        shop.orders.iter().map(|order| &order.code).collect();
    assert_eq!(codes.len(), 52, "every order has a code of its own");
}
