//! P14: hashes and links appear in no error, cursor, sidecar or file name.

use super::*;
use mostek_sandbox::On;
use mostek_sandbox::shoptet::FeedFault;

#[tokio::test]
async fn p14_nothing_that_leaves_the_connector_holds_a_hash() {
    let setting = setting(Shop::generate(1, 5, 40), ShopSettings::default()).await;
    let hashes = [
        (FeedKind::Customers, false),
        (FeedKind::Orders, false),
        (FeedKind::Orders, true),
    ]
    .map(|(kind, only_new)| setting.hash(kind, only_new));
    let mut seen = vec![format!("{:?}", setting.access.settings)];
    let request = setting.request(&ORDERS, ReadMode::Full);
    let (page, cursor) = setting.first_page(&request).await;
    seen.push(format!("{page:?} {cursor:?}"));
    for fault in [
        FeedFault::Status(404),
        FeedFault::Status(500),
        FeedFault::HtmlPage,
        FeedFault::Reset,
        FeedFault::Empty,
    ] {
        setting.shop.faults().next(1, On::any(), fault);
        let error = setting
            .read(&setting.request(&CUSTOMERS, ReadMode::Full))
            .await
            .unwrap_err();
        seen.push(format!("{error} {error:?}"));
    }
    seen.push(format!(
        "{:?}",
        setting.connector.test(&setting.access).await
    ));
    for entry in std::fs::read_dir(setting.access.spool.folder()).unwrap() {
        let path = entry.unwrap().path();
        seen.push(path.display().to_string());
        if path.extension().is_some_and(|ending| ending == "json") {
            seen.push(std::fs::read_to_string(path).unwrap());
        }
    }
    for text in &seen {
        for hash in &hashes {
            assert!(
                !text.contains(hash.as_str()) && !text.contains("/export/"),
                "{text}"
            );
        }
    }
}
