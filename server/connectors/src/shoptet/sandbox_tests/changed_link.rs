//! The stateful link: nothing it gave out is lost.

use super::*;
use mostek_sandbox::On;
use mostek_sandbox::shoptet::{CutLength, FeedFault};

async fn shop() -> Setting {
    // The shop frees its place a moment after we have seen the end of a body.
    let settings = ShopSettings {
        only_new_parameter: Some(ONLY_NEW.to_owned()),
        one_at_a_time: false,
        ..ShopSettings::default()
    };
    let mut setting = setting(Shop::generate(1, 0, 40), settings).await;
    setting
        .access
        .settings
        .plain
        .insert(key::ONLY_CHANGED.to_owned(), ONLY_NEW.to_owned());
    setting
}

fn request(setting: &Setting, run: &str, since: Timestamp) -> ReadRequest {
    let mut request = setting.request(&ORDERS, ReadMode::Since(since));
    request.run = Some(RunId::new(run));
    request
        .side
        .values
        .insert(key::USE_CHANGED_LINK.to_owned(), "true".to_owned());
    request
}

fn change(setting: &Setting, index: usize) -> String {
    let code = setting.shop.read(|shop| shop.orders[index].code.clone());
    setting.shop.change_order_status(&code, "Vyřízena");
    code
}

#[tokio::test]
async fn its_owners_real_run_reads_the_link() {
    let setting = shop().await;
    let since = setting.clock.now();
    setting
        .gather(&request(&setting, "one", since))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = change(&setting, 3);
    let seen = setting
        .gather(&request(&setting, "two", since))
        .await
        .unwrap();
    assert_eq!((seen.keys(), seen.complete), (vec![code.as_str()], true));
    assert_eq!(setting.asked(), ["link", "link"]);
}

#[tokio::test]
async fn nobody_else_reads_it() {
    let setting = shop().await;
    let owner = request(&setting, "one", setting.clock.now());
    let mut without_flag = owner.clone();
    without_flag.side.values.clear();
    for other in [
        without_flag,
        ReadRequest {
            without_effect: true,
            ..owner.clone()
        },
        ReadRequest {
            run: None,
            ..owner.clone()
        },
    ] {
        setting.gather(&other).await.unwrap();
    }
    assert!(
        setting.asked().iter().all(|asked| *asked == "changes"),
        "{:?}",
        setting.asked()
    );
}

#[tokio::test]
async fn an_incomplete_answer_is_made_up_for_at_once() {
    let setting = shop().await;
    let since = setting.clock.now();
    setting
        .gather(&request(&setting, "one", since))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = change(&setting, 7);
    setting
        .shop
        .faults()
        .next(1, On::any(), FeedFault::Cut(CutLength::TooLong));
    let seen = setting
        .gather(&request(&setting, "two", since))
        .await
        .unwrap();
    assert!(seen.complete && seen.keys().contains(&code.as_str()));
    assert_eq!(setting.asked(), ["link", "link", "changes"]);
    // Once that read is complete, the link serves again.
    setting
        .gather(&request(&setting, "three", since))
        .await
        .unwrap();
    assert_eq!(setting.asked().last(), Some(&"link"));
}

#[tokio::test]
async fn while_no_read_was_complete_the_link_is_left_alone() {
    let setting = shop().await;
    let since = setting.clock.now();
    setting
        .gather(&request(&setting, "one", since))
        .await
        .unwrap();
    setting.advance_minutes(5);
    let code = change(&setting, 7);
    // The answer came, but its run was cancelled before everything was applied.
    setting.first_page(&request(&setting, "two", since)).await;
    let seen = setting
        .gather(&request(&setting, "three", since))
        .await
        .unwrap();
    assert!(seen.keys().contains(&code.as_str()));
    assert_eq!(setting.asked(), ["link", "link", "changes"]);
}

#[tokio::test]
async fn p3_a_killed_run_finds_the_answer_in_the_spool() {
    let setting = shop().await;
    let since = setting.clock.now();
    let code = change(&setting, 7);
    setting.first_page(&request(&setting, "one", since)).await;
    let seen = setting
        .gather(&request(&setting, "one", since))
        .await
        .unwrap();
    assert!(seen.complete && seen.keys().contains(&code.as_str()));
    assert_eq!(setting.asked(), ["link"]);
    setting
        .gather(&request(&setting, "two", since))
        .await
        .unwrap();
    assert_eq!(setting.asked(), ["link", "link"]);
}
