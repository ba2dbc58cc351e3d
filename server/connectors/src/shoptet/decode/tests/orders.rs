//! Orders out of XML.

use super::*;
use mostek_model::{Body, ItemKind, Order};

fn order(decoded: &Decoded) -> &Order {
    match decoded {
        Decoded::Record { record, .. } => match &record.body {
            Body::Order(order) => order,
            Body::Customer(_) => panic!("a customer"),
        },
        Decoded::Undecoded(undecoded) => panic!("{undecoded:?}"),
    }
}

const SYSTEM: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<!-- orders -->
<ORDERS>
 <ORDER>
  <ORDER_ID>4711</ORDER_ID><CODE>2026-A007</CODE><DATE>2026-09-01 10:15:00</DATE><STATUS>Vyřizuje se</STATUS>
  <CURRENCY><CODE>CZK</CODE><EXCHANGE_RATE>25,10</EXCHANGE_RATE></CURRENCY>
  <CUSTOMER>
   <EMAIL>Jana.Novakova@example.com</EMAIL><PHONE>+420 600 000 001</PHONE><CUSTOMER_GROUP>VIP</CUSTOMER_GROUP>
   <BILLING_ADDRESS><NAME>Jana Nováková</NAME><COMPANY>Kolo &amp; syn</COMPANY><STREET>Dlouhá</STREET>
    <HOUSENUMBER>12</HOUSENUMBER><CITY>Brno</CITY><ZIP>602 00</ZIP><COUNTRY>Česko</COUNTRY><COUNTRY_CODE>CZ</COUNTRY_CODE>
    <COMPANY_ID>12345678</COMPANY_ID><VAT_ID>CZ12345678</VAT_ID></BILLING_ADDRESS>
   <SHIPPING_ADDRESS><NAME>Petr Novák</NAME><STREET>Krátká 3</STREET><HOUSENUMBER>3</HOUSENUMBER></SHIPPING_ADDRESS>
  </CUSTOMER>
  <REMARK><![CDATA[Zvonit <dole> & počkat]]></REMARK><SHOP_REMARK/><PACKAGE_NUMBER>DR1</PACKAGE_NUMBER>
  <VARCHAR1>modr&#225;</VARCHAR1>
  <TOTAL_PRICE><WITH_VAT>1 234,50</WITH_VAT><WITHOUT_VAT>1020.25</WITHOUT_VAT><VAT>214.25</VAT>
   <PRICE_TO_PAY>1234.50</PRICE_TO_PAY><PAID>0</PAID></TOTAL_PRICE>
  <ORDER_ITEMS>
   <ITEM><TYPE>product</TYPE><NAME>Kolo</NAME><VARIANT_NAME>červené</VARIANT_NAME><AMOUNT>2</AMOUNT><CODE>007</CODE>
    <TOTAL_PRICE><WITH_VAT>1400.00</WITH_VAT></TOTAL_PRICE></ITEM>
   <ITEM><TYPE>discount-coupon</TYPE><NAME>Sleva</NAME><AMOUNT>1</AMOUNT><TOTAL_PRICE><WITH_VAT>-264,50</WITH_VAT></TOTAL_PRICE></ITEM>
   <ITEM><TYPE>shipping</TYPE><NAME>Pošta</NAME><AMOUNT>1</AMOUNT><UNIT_PRICE><WITH_VAT>99</WITH_VAT></UNIT_PRICE></ITEM>
   <ITEM><TYPE>billing</TYPE><NAME>Dobírka</NAME></ITEM>
  </ORDER_ITEMS>
 </ORDER>
</ORDERS>"#;

#[test]
fn the_system_template_becomes_an_order() {
    let decoded = pages(SYSTEM, 10, orders);
    let order = order(&decoded[0]);
    assert_eq!(decoded.len(), 1);
    assert_eq!(
        (order.code.as_str(), order.platform_id.as_deref()),
        ("2026-A007", Some("4711"))
    );
    assert_eq!(order.placed_at, "2026-09-01T08:15:00Z".parse().ok());
    assert_eq!(order.status.as_deref(), Some("Vyřizuje se"));
    assert_eq!(order.email.as_deref(), Some("Jana.Novakova@example.com"));
    assert_eq!(
        (order.company_id.as_deref(), order.tax_id.as_deref()),
        (Some("12345678"), Some("CZ12345678"))
    );
    assert_eq!(order.billing.company.as_deref(), Some("Kolo & syn"));
    assert_eq!(
        order.billing.one_line().as_deref(),
        Some("Dlouhá 12, 602 00 Brno, CZ")
    );
    assert_eq!(order.delivery.street.as_deref(), Some("Krátká 3"));
    let total = order.total.as_ref().unwrap();
    assert_eq!(
        (total.amount.to_string().as_str(), total.currency.code()),
        ("1234.50", "CZK")
    );
    assert_eq!(
        (order.paid, order.remark.as_deref()),
        (Some(false), Some("Zvonit <dole> & počkat"))
    );
    assert_eq!(order.shop_remark, None);
    assert_eq!(
        order.admin_url.as_deref(),
        Some("https://shop.example.com/admin/objednavky-detail?id=4711")
    );
    for (name, value) in [
        ("CURRENCY/EXCHANGE_RATE", "25,10"),
        ("CUSTOMER/CUSTOMER_GROUP", "VIP"),
        ("VARCHAR1", "modrá"),
        ("TOTAL_PRICE/VAT", "214.25"),
    ] {
        assert_eq!(
            order.extra.get(name).map(String::as_str),
            Some(value),
            "{name}"
        );
    }
}

#[test]
fn lines_have_their_kind_and_discounts_stay_negative() {
    let decoded = pages(SYSTEM, 10, orders);
    let items = &order(&decoded[0]).items;
    let kinds: Vec<_> = items.iter().map(|item| item.kind).collect();
    assert_eq!(
        kinds,
        [
            ItemKind::Product,
            ItemKind::Discount,
            ItemKind::Shipping,
            ItemKind::Payment
        ]
    );
    assert_eq!(
        (items[0].name.as_str(), items[0].code.as_deref()),
        ("Kolo, červené", Some("007"))
    );
    let totals: Vec<_> = items
        .iter()
        .map(|item| item.total.as_ref().map(|total| total.amount.to_string()))
        .collect();
    assert_eq!(
        totals,
        [
            Some("1400.00".to_owned()),
            Some("-264.50".to_owned()),
            Some("99".to_owned()),
            None
        ]
    );
}

#[test]
fn edited_templates_are_read_and_nothing_is_dropped() {
    let text = "<ORDERS><ORDER><CODE>X-1</CODE><DATE>1.9.2026 8:05</DATE><EMAIL>a@example.com</EMAIL>\
        <DELIVERY_ADDRESS><NAME>A &amp; B</NAME><COUNTRY>Slovensko</COUNTRY></DELIVERY_ADDRESS>\
        <TOTAL_PRICE><WITH_VAT>10</WITH_VAT></TOTAL_PRICE><COLOUR>red</COLOUR><COLOUR>blue</COLOUR>\
        <GROUPED><A>1</A></GROUPED><NOTE>Tom & Jerry</NOTE>\
        <ITEMS><ITEM><NAME>Deducted</NAME><TOTAL_PRICE><WITH_VAT>-5</WITH_VAT></TOTAL_PRICE></ITEM>\
        <ITEM><TYPE>new-kind</TYPE></ITEM></ITEMS></ORDER></ORDERS>";
    let decoded = pages(text, 10, orders);
    let order = order(&decoded[0]);
    assert_eq!(order.placed_at, "2026-09-01T06:05:00Z".parse().ok());
    assert_eq!(
        (order.email.as_deref(), order.delivery.name.as_deref()),
        (Some("a@example.com"), Some("A & B"))
    );
    assert_eq!(order.delivery.country.as_deref(), Some("Slovensko"));
    // No currency is guessed, so the price waits among the extras.
    assert_eq!(order.total, None);
    let extra: Vec<_> = order
        .extra
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        extra,
        [
            ("COLOUR", "red"),
            ("COLOUR[2]", "blue"),
            ("GROUPED/A", "1"),
            ("NOTE", "Tom & Jerry"),
            ("TOTAL_PRICE/WITH_VAT", "10")
        ]
    );
    let kinds: Vec<_> = order.items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::Discount, ItemKind::Other]);
}

#[test]
fn p6_a_bad_order_is_kept_with_its_reason_and_stops_nothing() {
    let text = "<ORDERS><ORDER><ORDER_ID>9</ORDER_ID></ORDER><ORDER/><ORDER><CODE>2</CODE>\
        <TOTAL_PRICE><WITH_VAT>zdarma</WITH_VAT></TOTAL_PRICE></ORDER><ORDER><CODE>&secret;3</CODE></ORDER>\
        <ORDER><CODE>4</CODE></ORDER><ORDER><CODE>4</CODE></ORDER></ORDERS>";
    for most in 1..=6 {
        let decoded = pages(text, most, orders);
        let told: Vec<_> = decoded
            .iter()
            .map(|decoded| match decoded {
                Decoded::Undecoded(one) => (
                    one.key.as_str(),
                    one.reason.code.trim_start_matches("shoptet-reason-"),
                ),
                Decoded::Record { record, .. } => (record.key.as_str(), "fine"),
            })
            .collect();
        assert_eq!(
            told,
            [
                ("9", "order-no-code"),
                ("#2", "order-no-code"),
                ("2", "number"),
                ("3", "entity"),
                ("4", "fine"),
                ("4", "fine")
            ]
        );
        let Decoded::Undecoded(priced) = &decoded[2] else {
            panic!("decoded")
        };
        assert!(
            priced.original.starts_with("<ORDER><CODE>2</CODE>")
                && priced.original.ends_with("</ORDER>")
        );
    }
}

#[test]
fn statuses_are_counted() {
    let text = "<ORDERS><ORDER><STATUS>A</STATUS></ORDER><ORDER><STATUS>B</STATUS></ORDER>\
        <ORDER><STATUS>A</STATUS></ORDER><ORDER/></ORDERS>";
    let mut file = file(text);
    file.rewind().unwrap();
    let counts: Vec<_> = count_statuses(file).unwrap().into_iter().collect();
    assert_eq!(counts, [("A".to_owned(), 2), ("B".to_owned(), 1)]);
}
