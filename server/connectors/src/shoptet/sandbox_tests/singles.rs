//! Reads of single records, without a filter by key.

use super::*;

fn single(setting: &Setting, stream: &Stream, key: &str) -> ReadRequest {
    setting.request(stream, ReadMode::Keys(vec![key.to_owned()]))
}

/// A code of an order that was placed long ago.
fn old_code(setting: &Setting) -> String {
    setting.shop.read(|shop| {
        let mut orders: Vec<_> = shop.orders.iter().collect();
        orders.sort_by_key(|order| order.created);
        orders[0].code.clone()
    })
}

#[tokio::test]
async fn given_a_fresh_export_then_a_single_order_costs_no_request() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    let code = old_code(&setting);
    let seen = setting
        .gather(&single(&setting, &ORDERS, &code))
        .await
        .unwrap();
    assert_eq!(seen.keys(), [code.as_str()]);
    assert_eq!(setting.asked(), ["full"]);
}

#[tokio::test]
async fn given_an_older_export_then_changes_since_are_asked_for_and_the_newest_comes_first() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = old_code(&setting);
    assert!(setting.shop.change_order_status(&code, "Vyřízena"));
    setting.advance_minutes(1);
    let seen = setting
        .gather(&single(&setting, &ORDERS, &code))
        .await
        .unwrap();
    assert_eq!(seen.records[0].status(), Some("Vyřízena"));
    assert_eq!(setting.asked(), ["full", "changes"]);
}

#[tokio::test]
async fn given_an_order_that_did_not_change_then_the_kept_export_answers() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = old_code(&setting);
    let seen = setting
        .gather(&single(&setting, &ORDERS, &code))
        .await
        .unwrap();
    assert_eq!(seen.keys(), [code.as_str()]);
    assert_eq!(
        setting.asked(),
        ["full", "changes"],
        "no second whole export"
    );
}

#[tokio::test]
async fn given_no_export_then_the_last_weeks_are_asked_for_and_only_then_everything() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    let (code, unknown) = (old_code(&setting), "there is none");
    setting.shop.change_order_status(&code, "Vyřízena");
    let seen = setting
        .first_page(&single(&setting, &ORDERS, &code))
        .await
        .0;
    assert_eq!(seen.records.len(), 1);
    assert_eq!(setting.asked(), ["changes"]);
    let nothing = setting
        .gather(&single(&setting, &ORDERS, unknown))
        .await
        .unwrap();
    assert!(nothing.records.is_empty());
    assert_eq!(setting.asked(), ["changes", "changes", "full"]);
}

#[tokio::test]
async fn given_the_shops_interval_then_a_second_whole_export_for_one_order_waits() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    for kept in setting
        .access
        .spool
        .list(&setting.access.connection, "orders")
        .await
        .unwrap()
    {
        let folder = setting.access.spool.folder();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.to_string_lossy().contains(&kept.id) {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    setting.advance_minutes(5);
    let mut request = single(&setting, &ORDERS, "there is none");
    loop {
        match setting.read(&request).await.unwrap() {
            ReadAnswer::Page { cursor, .. } => request.cursor = Some(cursor),
            ReadAnswer::Wait { reason, .. } => {
                assert_eq!(reason.code, "shoptet-reason-wait-interval");
                break;
            }
            ReadAnswer::End { .. } => panic!("it cannot know yet"),
        }
    }
    assert_eq!(setting.asked(), ["full", "changes"]);
}

#[tokio::test]
async fn p7_an_export_for_a_single_order_does_not_pass_for_the_runs_own() {
    let setting = setting(Shop::generate(1, 20, 100), ShopSettings::default()).await;
    let full = setting
        .gather(&setting.request(&ORDERS, ReadMode::Full))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = old_code(&setting);
    setting.shop.change_order_status(&code, "Vyřízena");
    setting.advance_minutes(60);
    let request = Setting::other_run(&single(&setting, &ORDERS, &code));
    setting.gather(&request).await.unwrap();
    setting.advance_minutes(1);
    let since = ReadMode::Since(full.watermark.unwrap());
    let changes = setting
        .gather(&Setting::other_run(&setting.request(&ORDERS, since)))
        .await
        .unwrap();
    assert_eq!(changes.keys(), [code.as_str()]);
    assert_eq!(setting.asked(), ["full", "changes", "changes"]);
}

#[tokio::test]
async fn a_single_customer_is_looked_up_in_one_export_for_several() {
    let setting = setting(Shop::generate(1, 20, 0), ShopSettings::default()).await;
    let all = setting
        .gather(&setting.request(&CUSTOMERS, ReadMode::Full))
        .await
        .unwrap();
    setting.advance_minutes(5);
    for key in &all.keys()[..2] {
        let seen = setting
            .gather(&single(&setting, &CUSTOMERS, key))
            .await
            .unwrap();
        assert_eq!(seen.keys(), [*key]);
    }
    assert_eq!(setting.asked(), ["customers", "customers"]);
}
