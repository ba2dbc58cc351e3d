//! The test of a connection.

use super::*;
use crate::contract::CheckResult;
use mostek_sandbox::On;
use mostek_sandbox::shoptet::FeedFault;

/// Each check's name with how it went, and the reason's code.
async fn results(setting: &Setting) -> Vec<(String, String)> {
    let told = |reason: Option<Reason>| reason.map(|reason| reason.code).unwrap_or_default();
    let checks = setting.connector.test(&setting.access).await;
    checks
        .into_iter()
        .map(|check| {
            let result = match check.result {
                CheckResult::Passed(reason) => format!("passed {}", told(reason)),
                CheckResult::Warned(reason) => format!("warned {}", reason.code),
                CheckResult::Failed(reason) => format!("failed {}", reason.code),
                CheckResult::Skipped(reason) => format!("skipped {}", told(reason)),
            };
            (
                check.name,
                result.replace("shoptet-reason-", "").trim_end().to_owned(),
            )
        })
        .collect()
}

fn expected(address: &str, customers: &str, orders: &str) -> Vec<(String, String)> {
    [
        ("address", address),
        ("customers", customers),
        ("orders", orders),
        ("changed_link", "passed changed-not-read"),
    ]
    .map(|(name, result)| (name.to_owned(), result.to_owned()))
    .into()
}

#[tokio::test]
async fn a_good_connection_passes_without_a_full_export_and_without_the_link() {
    let setting = setting(Shop::generate(1, 10, 50), ShopSettings::default()).await;
    assert_eq!(
        results(&setting).await,
        expected("passed", "passed customers-seen", "passed orders-seen")
    );
    assert_eq!(setting.asked(), ["customers", "changes"]);
    let requests = setting.shop.traffic().requests();
    assert_eq!(requests[0].value("dateFrom"), Some("2026-09-01"));
    assert_eq!(
        requests[1].value("updateTimeFrom"),
        Some("2026-09-01 13:00:00")
    );
}

#[tokio::test]
async fn each_trouble_is_told_by_its_own_check() {
    let mut setting = setting(Shop::generate(1, 10, 50), ShopSettings::default()).await;
    for (fault, code) in [
        (FeedFault::Status(404), "failed orders-unknown"),
        (FeedFault::Status(403), "failed not-allowed"),
        (FeedFault::Status(503), "failed try-later"),
        (FeedFault::HtmlPage, "failed spool-reason-html"),
        (FeedFault::EntityBomb, "failed spool-reason-doctype"),
    ] {
        setting.shop.faults().next(1, On::path("orders"), fault);
        assert_eq!(
            results(&setting).await,
            expected("passed", "passed customers-seen", code)
        );
    }
    setting
        .shop
        .configure(|settings| settings.allowed_ips = Some(Vec::new()));
    assert_eq!(
        results(&setting).await,
        expected("passed", "failed not-allowed", "failed not-allowed")
    );
    setting
        .access
        .settings
        .plain
        .insert(key::ADDRESS.to_owned(), "http://shop.invalid/".to_owned());
    assert_eq!(
        results(&setting).await,
        expected("failed reason-http-dns", "skipped", "skipped")
    );
}

#[tokio::test]
async fn a_link_that_gives_out_everything_is_warned_of() {
    let mut setting = setting(Shop::generate(1, 1, 1), ShopSettings::default()).await;
    let same = setting.access.settings.secret[key::ORDERS_HASH].clone();
    setting
        .access
        .settings
        .secret
        .insert(key::ORDERS_CHANGED_HASH.to_owned(), same);
    assert_eq!(
        results(&setting).await.pop().unwrap().1,
        "warned changed-same-hash"
    );
    setting
        .access
        .settings
        .secret
        .remove(key::ORDERS_CHANGED_HASH);
    assert_eq!(results(&setting).await.pop().unwrap().1, "skipped");
}
