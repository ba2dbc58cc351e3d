//! Orders as CSV: one row for each item, the order's columns repeated (shoptet.md A5).

use jiff::tz::TimeZone;

use super::model::{Item, Order};
use super::render::Twist;
use super::settings::CsvLook;
use crate::clock::local;

/// All rows of one order; an order without items has one row with empty item cells.
pub(super) fn order(
    order: &Order,
    status: &str,
    look: &CsvLook,
    zone: &TimeZone,
    twist: Twist,
) -> String {
    let row = |item: Option<&Item>| {
        look.row(look.columns.iter().map(|name| {
            order_cell(name, order, status, look, zone, twist)
                .or_else(|| item.and_then(|item| item_cell(name, item, look)))
                .unwrap_or_default()
        }))
    };
    if order.items.is_empty() {
        row(None)
    } else {
        order.items.iter().map(|item| row(Some(item))).collect()
    }
}

fn order_cell(
    name: &str,
    order: &Order,
    status: &str,
    look: &CsvLook,
    zone: &TimeZone,
    twist: Twist,
) -> Option<String> {
    let billing = &order.billing;
    Some(match name {
        "code" if twist.without_key => String::new(),
        "code" => order.code.clone(),
        "id" => order.id.to_string(),
        "date" => look.time(local(order.created, zone)),
        "statusName" => status.to_owned(),
        "currency" | "currencyCode" => order.currency.clone(),
        "exchangeRate" | "currencyExchangeRate" => order.exchange_rate.clone(),
        "email" => order.email.clone(),
        "phone" => order.phone.clone(),
        "billFullName" => billing.name.clone(),
        "billCompany" => billing.company.clone(),
        "billStreet" => billing.street.clone(),
        "billHouseNumber" => billing.house_number.clone(),
        "billCity" => billing.city.clone(),
        "billZip" => billing.zip.clone(),
        "remark" => order.remark.clone(),
        "shopRemark" => order.shop_remark.clone(),
        "packageNumber" => order.package_number.clone(),
        "paid" => if order.paid { "1" } else { "0" }.to_owned(),
        "totalPriceWithVat" | "totalPriceWithoutVat" if twist.bad_price => "zdarma".to_owned(),
        "totalPriceWithVat" => look.money(order.total_with_vat()),
        "totalPriceWithoutVat" => look.money(order.total_without_vat()),
        _ => return None,
    })
}

fn item_cell(name: &str, item: &Item, look: &CsvLook) -> Option<String> {
    // Two families of names: itemName in the system template, orderItemName in own ones.
    let name = name
        .strip_prefix("orderItem")
        .or_else(|| name.strip_prefix("item"))?;
    Some(match name {
        "Type" => item.kind.clone(),
        "Name" => item.name.clone(),
        "Amount" => item.amount.to_string(),
        "Code" => look.product_code(&item.code),
        "VariantName" => item.variant.clone(),
        "VatRate" => item.vat_rate.to_string(),
        "UnitPriceWithVat" => look.money(item.unit_with_vat),
        "TotalPriceWithVat" => look.money(item.total_with_vat()),
        "TotalPriceWithoutVat" => look.money(item.total_without_vat()),
        _ => return None,
    })
}
