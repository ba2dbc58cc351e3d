//! An order out of its element (shoptet.md A4). Elements may be missing, renamed or added: what we have no field for
//! is kept as extra.

use super::super::reason::quoted;
use super::fields::Fields;
use super::item::item;
use super::xml::Element;
use super::{Decoded, Wanted, values};
use crate::contract::Undecoded;
use mostek_model::{Address, Body, Currency, Money, Order, Reason, Record, Stream};
use rust_decimal::Decimal;

const BILLING: &[&str] = &[
    "CUSTOMER/BILLING_ADDRESS",
    "BILLING_ADDRESS",
    "CUSTOMER/INVOICE_ADDRESS",
];
/// One prototype calls it the delivery address, at the order itself.
const DELIVERY: &[&str] = &[
    "CUSTOMER/SHIPPING_ADDRESS",
    "SHIPPING_ADDRESS",
    "DELIVERY_ADDRESS",
    "CUSTOMER/DELIVERY_ADDRESS",
];

/// The order, or why it is none.
pub(super) fn decode(
    element: Element,
    index: u64,
    wanted: &Wanted,
    original: impl FnOnce(u64, u64) -> String,
) -> Decoded {
    let (start, end) = (element.start, element.end);
    let name = |code: &str| element.fields.get(code).map(str::to_owned);
    let key = name("CODE")
        .or_else(|| name("ORDER_ID"))
        .unwrap_or_else(|| format!("#{}", index + 1));
    match order(element, wanted) {
        Ok(order) => Decoded::Record {
            created: order.placed_at,
            record: Box::new(Record {
                stream: Stream::ORDERS,
                key,
                changed_at: None,
                body: Body::Order(Box::new(order)),
            }),
        },
        Err(reason) => Decoded::Undecoded(Undecoded {
            key,
            reason,
            original: original(start, end),
        }),
    }
}

fn order(element: Element, wanted: &Wanted) -> Result<Order, Reason> {
    let Element {
        mut fields,
        items,
        unknown_entity,
        ..
    } = element;
    if let Some(entity) = unknown_entity {
        return Err(Reason::new("shoptet-reason-entity").with("entity", quoted(&entity)));
    }
    let fields = &mut fields;
    let code = fields
        .take(&["CODE"])
        .ok_or_else(|| Reason::new("shoptet-reason-order-no-code"))?;
    let currency = currency(fields);
    let mut order = Order {
        code,
        status: fields.take(&["STATUS", "STATUS/NAME"]),
        email: fields.take(&["CUSTOMER/EMAIL", "EMAIL"]),
        phone: fields.take(&["CUSTOMER/PHONE", "PHONE"]),
        company_id: first_below(
            fields,
            BILLING,
            "COMPANY_ID",
            &["CUSTOMER/COMPANY_ID", "COMPANY_ID"],
        ),
        tax_id: first_below(fields, BILLING, "VAT_ID", &["CUSTOMER/VAT_ID", "VAT_ID"]),
        billing: address(fields, BILLING),
        delivery: address(fields, DELIVERY),
        total: money(fields, "TOTAL_PRICE/WITH_VAT", currency.as_ref())?,
        total_without_tax: money(fields, "TOTAL_PRICE/WITHOUT_VAT", currency.as_ref())?,
        to_pay: money(fields, "TOTAL_PRICE/PRICE_TO_PAY", currency.as_ref())?,
        remark: fields.take(&["REMARK"]),
        shop_remark: fields.take(&["SHOP_REMARK"]),
        parcel_number: fields.take(&["PACKAGE_NUMBER"]),
        platform_id: fields.take(&["ORDER_ID"]),
        ..Order::default()
    };
    order.admin_url = order
        .platform_id
        .as_deref()
        .and_then(|id| admin_url(id, wanted));
    order.placed_at = parsed(fields, "DATE", |text| values::time(text, &wanted.zone));
    order.paid = parsed(fields, "TOTAL_PRICE/PAID", values::flag);
    order.items = items
        .into_iter()
        .map(|fields| item(fields, currency.as_ref()))
        .collect::<Result<_, _>>()?;
    order.extra = std::mem::take(fields).into_extra();
    Ok(order)
}

/// The admin page of an order (A4).
fn admin_url(id: &str, wanted: &Wanted) -> Option<String> {
    let mut url = wanted.address.join("/admin/objednavky-detail").ok()?;
    url.query_pairs_mut().append_pair("id", id);
    Some(url.into())
}

/// Takes a value and reads it; what cannot be read stays as extra.
fn parsed<T>(fields: &mut Fields, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let text = fields.take(&[name])?;
    let value = read(&text);
    if value.is_none() {
        fields.put_back(name, text);
    }
    value
}

fn currency(fields: &mut Fields) -> Option<Currency> {
    let names = if fields.get("CURRENCY/CODE").is_some() {
        "CURRENCY/CODE"
    } else {
        "CURRENCY"
    };
    parsed(fields, names, |text| {
        Currency::try_from(text.to_owned()).ok()
    })
}

/// A price. Prices that are no numbers are refused; without a currency they stay as extra, for no currency is guessed.
fn money(
    fields: &mut Fields,
    name: &str,
    currency: Option<&Currency>,
) -> Result<Option<Money>, Reason> {
    let Some(amount) = decimal(fields, name)? else {
        return Ok(None);
    };
    let Some(currency) = currency else {
        fields.put_back(name, amount.to_string());
        return Ok(None);
    };
    Ok(Some(Money {
        amount,
        currency: currency.clone(),
    }))
}

/// A number under a name.
pub(super) fn decimal(fields: &mut Fields, name: &str) -> Result<Option<Decimal>, Reason> {
    let Some(text) = fields.take(&[name]) else {
        return Ok(None);
    };
    let wrong = || {
        Reason::new("shoptet-reason-number")
            .with("field", name)
            .with("value", quoted(&text))
    };
    values::number(&text).map(Some).ok_or_else(wrong)
}

/// A value below the first of these elements that has it, else under one of the other names.
fn first_below(fields: &mut Fields, below: &[&str], name: &str, others: &[&str]) -> Option<String> {
    let names: Vec<_> = below
        .iter()
        .map(|element| format!("{element}/{name}"))
        .collect();
    let names: Vec<_> = names
        .iter()
        .map(String::as_str)
        .chain(others.iter().copied())
        .collect();
    fields.take(&names)
}

fn address(fields: &mut Fields, elements: &[&str]) -> Address {
    let mut part = |name| first_below(fields, elements, name, &[]);
    let (street, house) = (part("STREET"), part("HOUSENUMBER"));
    // The code is the same in every language; the name beside it is not needed then.
    let (code, country) = (part("COUNTRY_CODE"), part("COUNTRY"));
    Address {
        name: part("NAME"),
        company: part("COMPANY"),
        street: with_house(street, house),
        city: part("CITY"),
        zip: part("ZIP"),
        country: code.or(country),
    }
}

/// Street and house number, which some shops enter together.
pub(super) fn with_house(street: Option<String>, house: Option<String>) -> Option<String> {
    match (street, house) {
        (Some(street), Some(house))
            if street.split_whitespace().next_back() == Some(house.as_str()) =>
        {
            Some(street)
        }
        (Some(street), Some(house)) => Some(format!("{street} {house}")),
        (street, house) => street.or(house),
    }
}
