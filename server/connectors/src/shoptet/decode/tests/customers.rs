//! Customers out of CSV.

use super::*;
use mostek_model::{Body, Customer};

fn customer(decoded: &Decoded) -> &Customer {
    match decoded {
        Decoded::Record { record, .. } => match &record.body {
            Body::Customer(customer) => customer,
            Body::Order(_) => panic!("an order"),
        },
        Decoded::Undecoded(undecoded) => panic!("{undecoded:?}"),
    }
}

const HEADER: &str = "GUID;accountGuid;E-mail;billingFullName;billingStreet;billingHouseNumber;billingCountry;companyId;\
    registrationDate;priceList;Moje pole\r\n";

#[test]
fn columns_are_found_by_name_in_any_order_and_case() {
    let text = format!(
        "{HEADER}g-1;;Jan@Example.com;Jan Dvořák;Nová;5;CZ;123;1.9.2026 8:05;Velkoobchod;\"a;\"\"b\"\"\r\nc\"\r\n\
         g-1;acc-2;jan2@example.com;;;;;;;;\r\n\r\n;;only@example.com;;;;;;kdysi;;\r\n;;;Nobody;;;;;;;\r\n"
    );
    for most in 1..=5 {
        let decoded = pages(&text, most, customers);
        assert_eq!(decoded.len(), 4);
        let keys: Vec<_> = decoded
            .iter()
            .map(|decoded| match decoded {
                Decoded::Record { record, .. } => record.key.as_str(),
                Decoded::Undecoded(one) => one.reason.code.as_str(),
            })
            .collect();
        assert_eq!(
            keys,
            [
                "g-1",
                "acc-2",
                "only@example.com",
                "shoptet-reason-customer-no-key"
            ]
        );
        let first = customer(&decoded[0]);
        assert_eq!(first.platform_id.as_deref(), Some("g-1"));
        assert_eq!(first.email.as_deref(), Some("Jan@Example.com"));
        assert_eq!(first.billing.one_line().as_deref(), Some("Nová 5, CZ"));
        assert_eq!(first.registered_at, "2026-09-01T06:05:00Z".parse().ok());
        let extra: Vec<_> = first
            .extra
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            extra,
            [("Moje pole", "a;\"b\"\r\nc"), ("priceList", "Velkoobchod")]
        );
        assert_eq!(
            customer(&decoded[2])
                .extra
                .get("registrationDate")
                .map(String::as_str),
            Some("kdysi")
        );
    }
}

#[test]
fn a_shifted_row_is_not_guessed() {
    let text = "email,billingFullName\na@example.com,A,\nb@example.com,B,C\nc@example.com\n";
    let decoded = pages(text, 10, customers);
    assert_eq!(customer(&decoded[0]).billing.name.as_deref(), Some("A"));
    for shifted in &decoded[1..] {
        assert!(
            matches!(shifted, Decoded::Undecoded(one) if one.reason.code == "shoptet-reason-row-width")
        );
    }
}
