//! Feeds that went wrong, and edited templates.

use mostek_sandbox::shoptet::{
    CutLength, Encoding, FeedFault, Shop, ShopServer, TextForm, XmlLook,
};
use mostek_sandbox::{Gate, On};

use crate::{client, count, orders, patient_shop};

async fn spoiled(shop: &ShopServer, fault: FeedFault) -> reqwest::Response {
    shop.faults().next(1, On::path("orders.xml"), fault);
    orders(shop, "").await
}

#[tokio::test]
async fn a_cut_body_ends_inside_a_tag_with_any_kind_of_length() {
    let shop = patient_shop(3, 30).await;
    let text = spoiled(&shop, FeedFault::Cut(CutLength::Matching))
        .await
        .text()
        .await
        .unwrap();
    assert!(text.rfind('<') > text.rfind('>') && !text.contains("</ORDERS>"));
    for how in [CutLength::TooLong, CutLength::Chunked] {
        let answer = spoiled(&shop, FeedFault::Cut(how)).await;
        assert_eq!(answer.status(), 200);
        assert!(answer.bytes().await.is_err(), "{how:?}");
    }
    assert!(
        orders(&shop, "")
            .await
            .text()
            .await
            .unwrap()
            .contains("</ORDERS>")
    );
}

#[tokio::test]
async fn answers_that_are_no_feed() {
    let shop = patient_shop(3, 3).await;
    let page = spoiled(&shop, FeedFault::HtmlPage).await;
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("<html"));
    assert!(
        spoiled(&shop, FeedFault::Empty)
            .await
            .bytes()
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(spoiled(&shop, FeedFault::Status(503)).await.status(), 503);
    shop.faults().next(1, On::any(), FeedFault::Reset);
    let url = shop.feed_url("orders.xml", Some(-11), None, false);
    assert!(client().get(url).send().await.is_err());
    assert_eq!(shop.traffic().requests().last().unwrap().status, None);
}

#[tokio::test]
async fn redirects_come_one_after_another() {
    let shop = patient_shop(3, 3).await;
    shop.faults()
        .next(1, On::any(), FeedFault::Redirect { hops: 2 });
    let mut url = shop.feed_url("orders.xml", Some(-11), None, false);
    for _ in 0..2 {
        let answer = client().get(&url).send().await.unwrap();
        assert_eq!(answer.status(), 302);
        url = format!(
            "{}{}",
            shop.base_url(),
            answer.headers()["location"].to_str().unwrap()
        );
    }
    assert_eq!(
        count(
            &client()
                .get(&url)
                .send()
                .await
                .unwrap()
                .text()
                .await
                .unwrap(),
            "<ORDER>"
        ),
        3
    );
    let away = spoiled(
        &shop,
        FeedFault::RedirectTo("http://169.254.0.1/".to_owned()),
    )
    .await;
    assert_eq!(away.headers()["location"], "http://169.254.0.1/");
}

#[tokio::test]
async fn a_compressed_body_comes_unasked() {
    let shop = patient_shop(3, 3).await;
    let declared = spoiled(&shop, FeedFault::Gzip { declared: true }).await;
    assert!(declared.text().await.unwrap().contains("</ORDERS>"));
    let undeclared = spoiled(&shop, FeedFault::Gzip { declared: false }).await;
    assert!(undeclared.bytes().await.unwrap().starts_with(&[0x1f, 0x8b]));
}

#[tokio::test]
async fn a_dripping_body_waits_for_the_test() {
    let shop = patient_shop(3, 30).await;
    let gate = Gate::new();
    let mut answer = spoiled(&shop, FeedFault::Drip(gate.clone())).await;
    let mut size = answer.chunk().await.unwrap().unwrap().len();
    gate.reached(1).await;
    gate.let_one_pass();
    size += answer.chunk().await.unwrap().unwrap().len();
    gate.open();
    while let Some(part) = answer.chunk().await.unwrap() {
        size += part.len();
    }
    assert_eq!(size, orders(&shop, "").await.bytes().await.unwrap().len());
}

#[tokio::test]
async fn records_that_are_wrong_in_themselves() {
    let shop = patient_shop(3, 3).await;
    let text = async |fault| spoiled(&shop, fault).await.text().await.unwrap();
    assert_eq!(count(&text(FeedFault::DuplicateRecord).await, "<ORDER>"), 4);
    let without = text(FeedFault::WithoutKey).await;
    assert_eq!(count(&without, "<CODE>2026"), 2);
    assert!(
        text(FeedFault::NonNumericPrice)
            .await
            .contains("<WITH_VAT>zdarma</WITH_VAT>")
    );
    let bomb = text(FeedFault::EntityBomb).await;
    assert!(bomb.contains("<!DOCTYPE") && bomb.contains("<REMARK>&lol9;</REMARK>"));
    let wrong = spoiled(&shop, FeedFault::WrongEncodingDeclaration)
        .await
        .bytes()
        .await
        .unwrap();
    let wrong = std::str::from_utf8(&wrong).unwrap();
    assert!(wrong.starts_with("<?xml version=\"1.0\" encoding=\"windows-1250\"?>"));
}

#[tokio::test]
async fn faults_begin_late_and_stay_until_cleared() {
    let shop = patient_shop(0, 1).await;
    shop.faults()
        .after(1, 1, On::path("orders"), FeedFault::Status(500));
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(orders(&shop, "").await.status().as_u16());
    }
    assert_eq!(statuses, [200, 500, 200]);
    shop.faults()
        .always(On::any().method("GET"), FeedFault::Status(404));
    assert_eq!(
        (
            orders(&shop, "").await.status(),
            orders(&shop, "").await.status()
        ),
        (404.try_into().unwrap(), 404.try_into().unwrap())
    );
    shop.faults().clear();
    assert_eq!(orders(&shop, "").await.status(), 200);
}

#[tokio::test]
async fn an_edited_template_has_other_elements() {
    let shop = patient_shop(5, 20).await;
    shop.configure(|settings| {
        settings.orders_xml = XmlLook {
            encoding: Encoding::Cp1250,
            text: TextForm::Cdata,
            decimal_comma: true,
            czech_dates: true,
            short_items: true,
            missing: ["CUSTOMER/PHONE".to_owned()].into(),
            renamed: [("STATUS".to_owned(), "STAV".to_owned())].into(),
            extra: vec![("POZNAMKA".to_owned(), "navíc".to_owned())],
        };
    });
    let bytes = orders(&shop, "").await.bytes().await.unwrap();
    let text = encoding_rs::WINDOWS_1250.decode(&bytes).0;
    assert!(text.contains("encoding=\"windows-1250\""));
    assert!(text.contains("<ITEMS>") && !text.contains("ORDER_ITEMS") && !text.contains("<PHONE>"));
    assert!(
        text.contains("<STAV><![CDATA[") && text.contains("<POZNAMKA><![CDATA[navíc]]></POZNAMKA>")
    );
    assert!(text.contains(",00</WITH_VAT>"));
    shop.edit(|shop, _| *shop = Shop::empty("seed-7"));
    let empty = orders(&shop, "").await.text().await.unwrap();
    assert_eq!(count(&empty, "ORDERS>"), 2);
}

#[tokio::test]
async fn numbers_stand_for_letters() {
    let shop = patient_shop(5, 20).await;
    shop.configure(|settings| settings.orders_xml.text = TextForm::NumericEntities);
    let text = orders(&shop, "").await.text().await.unwrap();
    assert!(text.is_ascii() || text.contains("<![CDATA["));
    assert!(text.contains("&#345;"));
}
