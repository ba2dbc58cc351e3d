//! A line of an order (shoptet.md A4): its type is the REST list's; shipping and payment lines have no code.

use super::fields::Fields;
use super::order::decimal;
use mostek_model::{Currency, Item, ItemKind, Money, Reason};
use rust_decimal::Decimal;

/// The line; a price or amount that is no number makes the order undecodable, for its sum would be wrong.
pub(super) fn item(mut fields: Fields, currency: Option<&Currency>) -> Result<Item, Reason> {
    let fields = &mut fields;
    let amount = decimal(fields, "AMOUNT")?;
    let whole = decimal(fields, "TOTAL_PRICE/WITH_VAT")?;
    let each = decimal(fields, "UNIT_PRICE/WITH_VAT")?;
    let total = whole.or_else(|| each?.checked_mul(amount.unwrap_or(Decimal::ONE)));
    let code = fields.take(&["CODE"]);
    let kind = kind(fields.get("TYPE"), total);
    let money = total.zip(currency).map(|(amount, currency)| Money {
        amount,
        currency: currency.clone(),
    });
    Ok(Item {
        kind,
        code,
        name: name(fields),
        amount,
        total: money,
    })
}

fn kind(name: Option<&str>, total: Option<Decimal>) -> ItemKind {
    match name.map(str::to_ascii_lowercase).as_deref() {
        Some(
            "product" | "bazar" | "service" | "gift" | "gift-certificate" | "generic-item"
            | "product-set" | "set",
        ) => ItemKind::Product,
        Some("shipping") => ItemKind::Shipping,
        Some("billing") => ItemKind::Payment,
        Some("discount-coupon" | "volume-discount") => ItemKind::Discount,
        // Templates without a type: what is deducted is a discount.
        None if total.is_some_and(|total| total.is_sign_negative() && !total.is_zero()) => {
            ItemKind::Discount
        }
        None => ItemKind::Product,
        Some(_) => ItemKind::Other,
    }
}

fn name(fields: &mut Fields) -> String {
    let name = fields.take(&["NAME"]).unwrap_or_default();
    match fields.take(&["VARIANT_NAME"]) {
        Some(variant) if name.is_empty() => variant,
        Some(variant) if !name.contains(&variant) => format!("{name}, {variant}"),
        _ => name,
    }
}
