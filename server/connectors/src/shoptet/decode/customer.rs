//! A customer out of a row (shoptet.md A5).

use super::columns as column;
use super::fields::Fields;
use super::order::with_house;
use super::{Decoded, values};
use crate::contract::Undecoded;
use jiff::tz::TimeZone;
use mostek_model::{Address, Body, Customer, Reason, Record, Stream};
use std::collections::BTreeMap;

/// The customer, or why there is none. `names` are the columns as the shop writes them, by their plain form.
pub(super) fn decode(
    mut fields: Fields,
    names: &BTreeMap<String, String>,
    zone: &TimeZone,
    position: u64,
    original: impl FnOnce() -> String,
) -> Decoded {
    // Several accounts may share one customer; the account is the row's key.
    let account = fields.take(column::ACCOUNT_GUID);
    let customer = customer(&mut fields, names, zone);
    let email = customer
        .email
        .as_deref()
        .map(|email| email.trim().to_lowercase());
    let Some(key) = account.or_else(|| customer.platform_id.clone()).or(email) else {
        let reason = Reason::new("shoptet-reason-customer-no-key");
        return Decoded::Undecoded(Undecoded {
            key: format!("#{position}"),
            reason,
            original: original(),
        });
    };
    Decoded::Record {
        created: customer.registered_at,
        record: Box::new(Record {
            stream: Stream::CUSTOMERS,
            key,
            changed_at: None,
            body: Body::Customer(Box::new(customer)),
        }),
    }
}

fn customer(fields: &mut Fields, names: &BTreeMap<String, String>, zone: &TimeZone) -> Customer {
    let mut customer = Customer {
        platform_id: fields.take(column::GUID),
        email: fields.take(column::EMAIL),
        phone: fields.take(column::PHONE),
        company_id: fields.take(column::COMPANY_ID),
        tax_id: fields.take(column::TAX_ID),
        billing: address(fields, column::BILLING),
        delivery: address(fields, column::DELIVERY),
        group: fields.take(column::GROUP),
        remark: fields.take(column::REMARK),
        ..Customer::default()
    };
    if let Some(text) = fields.take(column::REGISTERED) {
        customer.registered_at = values::time(&text, zone);
        if customer.registered_at.is_none() {
            fields.put_back("registrationdate", text);
        }
    }
    let written = |plain: String| names.get(&plain).cloned().unwrap_or(plain);
    let left = std::mem::take(fields).into_extra();
    customer.extra = left
        .into_iter()
        .map(|(plain, value)| (written(plain), value))
        .collect();
    customer
}

fn address(fields: &mut Fields, prefixes: &[&str]) -> Address {
    let mut part = |endings: &[&str]| {
        let names: Vec<_> = prefixes
            .iter()
            .flat_map(|prefix| {
                endings
                    .iter()
                    .map(move |ending| format!("{prefix}{ending}"))
            })
            .collect();
        fields.take(&names.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let (street, house) = (part(column::STREET), part(column::HOUSE));
    let (code, country) = (part(column::COUNTRY_CODE), part(column::COUNTRY));
    Address {
        name: part(column::NAME),
        company: part(column::COMPANY),
        street: with_house(street, house),
        city: part(column::CITY),
        zip: part(column::ZIP),
        country: code.or(country),
    }
}
