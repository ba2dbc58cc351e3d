//! A registered customer of a shop.

use crate::{Address, Fields, Value};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A registered customer, decoded from a shop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Customer {
    /// The platform's stable id of the person, where it gives one.
    pub platform_id: Option<String>,
    /// E-mail as written.
    pub email: Option<String>,
    /// Phone as written.
    pub phone: Option<String>,
    /// Registered company id (IČO, REGON, cégjegyzékszám).
    pub company_id: Option<String>,
    /// Tax id (DIČ, NIP, adószám).
    pub tax_id: Option<String>,
    /// Billing address with the person's name.
    pub billing: Address,
    /// Delivery address.
    pub delivery: Address,
    /// Customer group's name.
    pub group: Option<String>,
    /// The shop's own remark about the customer.
    pub remark: Option<String>,
    /// When the customer registered.
    pub registered_at: Option<Timestamp>,
    /// The customer's page in the shop's administration.
    pub admin_url: Option<String>,
    /// Columns we have no field for, by their name in the source.
    pub extra: BTreeMap<String, String>,
}

impl Customer {
    /// The name to show: the person, else the company, else the e-mail.
    pub fn display_name(&self) -> String {
        [
            &self.billing.name,
            &self.billing.company,
            &self.delivery.name,
            &self.email,
        ]
        .into_iter()
        .flatten()
        .next()
        .cloned()
        .unwrap_or_default()
    }

    /// All values a field mapping can take, by name.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::new();
        for (name, value) in [
            ("platform_id", &self.platform_id),
            ("email", &self.email),
            ("phone", &self.phone),
            ("company_id", &self.company_id),
            ("tax_id", &self.tax_id),
            ("group", &self.group),
            ("remark", &self.remark),
            ("admin_url", &self.admin_url),
        ] {
            fields.insert(name.to_owned(), value.into());
        }
        fields.insert("name".to_owned(), Value::text(self.display_name()));
        fields.insert("registered_at".to_owned(), self.registered_at.into());
        self.billing.add_fields("billing", &mut fields);
        self.delivery.add_fields("delivery", &mut fields);
        for (name, value) in &self.extra {
            fields.insert(format!("extra.{name}"), Value::text(value));
        }
        fields
    }
}
