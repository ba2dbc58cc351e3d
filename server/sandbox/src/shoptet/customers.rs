//! Registered customers as CSV and XML (shoptet.md A5 "Customers export").

use jiff::tz::TimeZone;

use super::model::Customer;
use super::render::{BOMB_REFERENCE, Twist};
use super::settings::{CUSTOMER_COLUMNS, CsvLook, XmlLook};
use super::xml::XmlWriter;
use crate::clock::local;

/// One row.
pub(super) fn csv(customer: &Customer, look: &CsvLook, zone: &TimeZone, twist: Twist) -> String {
    look.row(look.columns.iter().map(|name| match name.as_str() {
        "registrationDate" => look.time(local(customer.registered, zone)),
        "email" if twist.without_key => String::new(),
        name => cell(customer, name).unwrap_or_default().to_owned(),
    }))
}

/// One element. Its names are assumed: the columns in the style of the orders template.
pub(super) fn xml(customer: &Customer, look: &XmlLook, zone: &TimeZone, twist: Twist) -> String {
    let mut xml = XmlWriter::new(look);
    xml.record("CUSTOMER", |xml| {
        for name in CUSTOMER_COLUMNS {
            match name {
                "registrationDate" => {
                    xml.time("REGISTRATION_DATE", local(customer.registered, zone))
                }
                "email" if twist.without_key => {}
                "remark" if twist.bomb => xml.raw(&format!("<REMARK>{BOMB_REFERENCE}</REMARK>\n")),
                name => xml.text(&upper_snake(name), cell(customer, name).unwrap_or_default()),
            }
        }
    });
    xml.finish()
}

fn cell<'a>(customer: &'a Customer, name: &str) -> Option<&'a str> {
    let billing = &customer.billing;
    Some(match name {
        "guid" => &customer.guid,
        "accountGuid" => &customer.account_guid,
        "email" => &customer.email,
        "phone" => &customer.phone,
        "billingFullName" => &billing.name,
        "billingCompany" => &billing.company,
        "billingStreet" => &billing.street,
        "billingHouseNumber" => &billing.house_number,
        "billingCity" => &billing.city,
        "billingZip" => &billing.zip,
        "billingCountryCode" => &billing.country_code,
        "companyId" => &billing.company_id,
        "vatId" => &billing.vat_id,
        "customerGroup" => &customer.group,
        "priceList" => &customer.price_list,
        "remark" => &customer.remark,
        _ => return None,
    })
}

fn upper_snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_uppercase());
    }
    snake
}
