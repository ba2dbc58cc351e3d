//! An order of a shop, with its lines.

use crate::{Address, Fields, Money, Value};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a line of an order stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Goods or a service.
    #[default]
    Product,
    /// Carriage.
    Shipping,
    /// The fee of a payment method.
    Payment,
    /// A coupon or other discount; its price is negative.
    Discount,
    /// Anything else the shop adds.
    Other,
}

/// One line of an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// What the line stands for.
    pub kind: ItemKind,
    /// Product code; shipping and payment lines have none.
    pub code: Option<String>,
    /// Name, with the variant.
    pub name: String,
    /// Pieces (or metres, kilograms).
    #[serde(with = "rust_decimal::serde::str_option")]
    pub amount: Option<Decimal>,
    /// Price of the whole line with tax, in the order's currency.
    pub total: Option<Money>,
}

/// An order, decoded from a shop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Order {
    /// The order number shown to people; may hold letters, dashes, leading zeros.
    pub code: String,
    /// The platform's internal id.
    pub platform_id: Option<String>,
    /// The platform's id of the registered buyer, where the source gives one.
    pub customer_platform_id: Option<String>,
    /// When it was placed.
    pub placed_at: Option<Timestamp>,
    /// When it last changed, where the source says so.
    pub changed_at: Option<Timestamp>,
    /// Status as the shop names it (P9: never guessed).
    pub status: Option<String>,
    /// Buyer's e-mail as written.
    pub email: Option<String>,
    /// Buyer's phone as written.
    pub phone: Option<String>,
    /// Registered company id of the buyer.
    pub company_id: Option<String>,
    /// Tax id of the buyer.
    pub tax_id: Option<String>,
    /// Billing address with the buyer's name.
    pub billing: Address,
    /// Delivery address.
    pub delivery: Address,
    /// Total with tax.
    pub total: Option<Money>,
    /// Total without tax.
    pub total_without_tax: Option<Money>,
    /// What is still to be paid.
    pub to_pay: Option<Money>,
    /// Paid, where the source says so.
    pub paid: Option<bool>,
    /// The buyer's remark.
    pub remark: Option<String>,
    /// The shop's own remark.
    pub shop_remark: Option<String>,
    /// Parcel number.
    pub parcel_number: Option<String>,
    /// The order's page in the shop's administration.
    pub admin_url: Option<String>,
    /// Lines, in the source's order; may be none.
    pub items: Vec<Item>,
    /// Elements we have no field for, by their name in the source.
    pub extra: BTreeMap<String, String>,
}

impl Order {
    /// The buyer's name to show: the person, else the company, else the receiver, else the e-mail.
    pub fn buyer_name(&self) -> String {
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
        fields.insert("code".to_owned(), Value::text(&self.code));
        for (name, value) in [
            ("platform_id", &self.platform_id),
            ("status", &self.status),
            ("email", &self.email),
            ("phone", &self.phone),
            ("company_id", &self.company_id),
            ("tax_id", &self.tax_id),
            ("remark", &self.remark),
            ("shop_remark", &self.shop_remark),
            ("parcel_number", &self.parcel_number),
            ("admin_url", &self.admin_url),
        ] {
            fields.insert(name.to_owned(), value.into());
        }
        fields.insert("name".to_owned(), Value::text(self.buyer_name()));
        fields.insert("placed_at".to_owned(), self.placed_at.into());
        fields.insert("changed_at".to_owned(), self.changed_at.into());
        fields.insert("total".to_owned(), self.total.clone().into());
        fields.insert(
            "total_without_tax".to_owned(),
            self.total_without_tax.clone().into(),
        );
        fields.insert("to_pay".to_owned(), self.to_pay.clone().into());
        fields.insert(
            "paid".to_owned(),
            self.paid.map_or(Value::Empty, Value::Flag),
        );
        let currency = self
            .total
            .as_ref()
            .map(|total| total.currency.code().to_owned());
        fields.insert("currency".to_owned(), Value::from(currency));
        fields.insert("items".to_owned(), Value::text(self.items_text()));
        let coupons = self.item_names(ItemKind::Discount);
        fields.insert("discounts".to_owned(), Value::text(coupons.join(", ")));
        fields.insert(
            "shipping".to_owned(),
            Value::text(self.item_names(ItemKind::Shipping).join(", ")),
        );
        fields.insert(
            "payment".to_owned(),
            Value::text(self.item_names(ItemKind::Payment).join(", ")),
        );
        self.billing.add_fields("billing", &mut fields);
        self.delivery.add_fields("delivery", &mut fields);
        for (name, value) in &self.extra {
            fields.insert(format!("extra.{name}"), Value::text(value));
        }
        fields
    }

    fn item_names(&self, kind: ItemKind) -> Vec<&str> {
        self.items
            .iter()
            .filter(|item| item.kind == kind)
            .map(|item| item.name.as_str())
            .collect()
    }

    fn items_text(&self) -> String {
        self.items
            .iter()
            .filter(|item| item.kind == ItemKind::Product)
            .map(item_line)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn item_line(item: &Item) -> String {
    let amount = item
        .amount
        .map(|amount| format!("{} × ", amount.normalize()))
        .unwrap_or_default();
    let total = item
        .total
        .as_ref()
        .map(|total| format!(" ({} {})", total.amount, total.currency.code()))
        .unwrap_or_default();
    format!("{amount}{}{total}", item.name)
}
