//! The orders template "Shoptet - XML" (shoptet.md A4).

use jiff::tz::TimeZone;

use super::model::{Address, Item, Order};
use super::money::{Cents, without_vat};
use super::render::{BOMB_REFERENCE, Twist};
use super::settings::XmlLook;
use super::xml::XmlWriter;
use crate::clock::local;

pub(super) fn order(
    order: &Order,
    status: &str,
    look: &XmlLook,
    zone: &TimeZone,
    twist: Twist,
) -> String {
    let mut xml = XmlWriter::new(look);
    xml.record("ORDER", |xml| {
        xml.text("ORDER_ID", &order.id.to_string());
        if !twist.without_key {
            xml.text("CODE", &order.code);
        }
        xml.time("DATE", local(order.created, zone));
        xml.text("STATUS", status);
        xml.group("CURRENCY", |xml| {
            xml.text("CODE", &order.currency);
            xml.text("EXCHANGE_RATE", &order.exchange_rate);
        });
        xml.group("CUSTOMER", |xml| customer(xml, order));
        if twist.bomb {
            xml.raw(&format!("<REMARK>{BOMB_REFERENCE}</REMARK>\n"));
        } else {
            xml.text("REMARK", &order.remark);
        }
        xml.text("SHOP_REMARK", &order.shop_remark);
        xml.cdata("REFERER", &order.referer);
        xml.text("PACKAGE_NUMBER", &order.package_number);
        for name in [
            "VARCHAR1", "VARCHAR2", "VARCHAR3", "TEXT1", "TEXT2", "TEXT3",
        ] {
            xml.text(name, "");
        }
        xml.text("WEIGHT", "0.600");
        xml.group("TOTAL_PRICE", |xml| total(xml, order, twist));
        // An order without rows still has the element.
        xml.group(
            if look.short_items {
                "ITEMS"
            } else {
                "ORDER_ITEMS"
            },
            |xml| {
                for item in &order.items {
                    xml.group("ITEM", |xml| row(xml, item));
                }
            },
        );
    });
    xml.finish()
}

fn customer(xml: &mut XmlWriter<'_>, order: &Order) {
    xml.text("EMAIL", &order.email);
    xml.text("PHONE", &order.phone);
    xml.group("BILLING_ADDRESS", |xml| {
        address(xml, &order.billing);
        xml.text("COMPANY_ID", &order.billing.company_id);
        xml.text("VAT_ID", &order.billing.vat_id);
        xml.text("CUSTOMER_IDENTIFICATION_NUMBER", "");
    });
    if let Some(shipping) = &order.shipping {
        xml.group("SHIPPING_ADDRESS", |xml| address(xml, shipping));
    }
    xml.text("IP_ADDRESS", "192.0.2.10");
}

fn address(xml: &mut XmlWriter<'_>, address: &Address) {
    xml.text("NAME", &address.name);
    xml.text("COMPANY", &address.company);
    xml.text("STREET", &address.street);
    xml.text("HOUSENUMBER", &address.house_number);
    xml.text("CITY", &address.city);
    xml.text("ZIP", &address.zip);
    xml.text("COUNTRY", &address.country);
    xml.text("COUNTRY_CODE", &address.country_code);
}

fn total(xml: &mut XmlWriter<'_>, order: &Order, twist: Twist) {
    let (with, without) = (order.total_with_vat(), order.total_without_vat());
    if twist.bad_price {
        xml.text("WITH_VAT", "zdarma");
    } else {
        xml.money("WITH_VAT", with);
    }
    xml.money("WITHOUT_VAT", without);
    xml.money("VAT", with - without);
    xml.money("ROUNDING", 0);
    xml.money("PRICE_TO_PAY", with);
    xml.text("PAID", if order.paid { "1" } else { "0" });
}

fn row(xml: &mut XmlWriter<'_>, item: &Item) {
    xml.text("TYPE", &item.kind);
    xml.text("NAME", &item.name);
    xml.text("AMOUNT", &item.amount.to_string());
    // Shipping, payment and discounts have no code at all.
    if !item.code.is_empty() {
        xml.text("CODE", &item.code);
        xml.text("VARIANT_NAME", &item.variant);
        xml.text("EAN", "");
        xml.text("UNIT", "ks");
        xml.text("DISCOUNT", "0");
    }
    let unit = (
        item.unit_with_vat,
        without_vat(item.unit_with_vat, item.vat_rate),
    );
    xml.group("UNIT_PRICE", |xml| price(xml, unit, item.vat_rate));
    xml.group("TOTAL_PRICE", |xml| {
        price(
            xml,
            (item.total_with_vat(), item.total_without_vat()),
            item.vat_rate,
        )
    });
}

fn price(xml: &mut XmlWriter<'_>, (with, without): (Cents, Cents), rate: u8) {
    xml.money("WITH_VAT", with);
    xml.money("WITHOUT_VAT", without);
    xml.money("VAT", with - without);
    xml.text("VAT_RATE", &rate.to_string());
}
