//! A shop: customers, orders, statuses. The fields are those the feeds can show (shoptet.md A4, A5).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::money::{Cents, without_vat};

/// A postal address with the name on it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Address {
    /// Full name; the platform knows no first and last name.
    pub name: String,
    /// Company, or empty.
    pub company: String,
    /// Street without the number.
    pub street: String,
    /// House number such as `12/3`.
    pub house_number: String,
    /// Town.
    pub city: String,
    /// Postal code, often with a space.
    pub zip: String,
    /// Country by its name in the shop's language.
    pub country: String,
    /// ISO code of the country.
    pub country_code: String,
    /// IČO.
    pub company_id: String,
    /// DIČ.
    pub vat_id: String,
}

/// A registered account; guests have none (shoptet.md A5 "Customers export").
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Customer {
    /// The customer, stable.
    pub guid: String,
    /// The account: the row key; several accounts may share one customer.
    pub account_guid: String,
    /// Login.
    pub email: String,
    /// Phone as the customer typed it.
    pub phone: String,
    /// Billing address with the full name.
    pub billing: Address,
    /// Group by its name.
    pub group: String,
    /// Price list by its name.
    pub price_list: String,
    /// The shop's note.
    pub remark: String,
    /// When the account was made.
    pub registered: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    pub(crate) sequence: u64,
}

/// A row of an order: goods, shipping, payment or a discount (negative price).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Item {
    /// `product`, `shipping`, `billing`, `discount-coupon`, ...
    pub kind: String,
    /// What is printed on the order.
    pub name: String,
    /// Pieces.
    pub amount: u32,
    /// Product code; shipping, payment and discounts have none.
    pub code: String,
    /// Variant such as `Barva: zelená`.
    pub variant: String,
    /// Tax rate in percent.
    pub vat_rate: u8,
    /// Price of one piece with tax.
    pub unit_with_vat: Cents,
}

impl Item {
    /// Price of the row with tax.
    pub fn total_with_vat(&self) -> Cents {
        self.unit_with_vat * i64::from(self.amount)
    }

    /// Price of the row without tax, rounded by itself as the platform does.
    pub fn total_without_vat(&self) -> Cents {
        without_vat(self.total_with_vat(), self.vat_rate)
    }
}

/// An order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Order {
    /// Internal number, seen in the address of the admin page.
    pub id: u64,
    /// The order number: text with letters, dashes, leading zeros.
    pub code: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it last changed; no feed prints it.
    pub changed: Timestamp,
    /// Key in [`Shop::statuses`].
    pub status: i32,
    /// ISO code.
    pub currency: String,
    /// `1`, `25.10` or `25,10`.
    pub exchange_rate: String,
    /// As the buyer typed it; may be empty.
    pub email: String,
    /// As the buyer typed it; may be empty.
    pub phone: String,
    /// Billing address.
    pub billing: Address,
    /// Shipping address, if another one or repeated.
    pub shipping: Option<Address>,
    /// The buyer's words.
    pub remark: String,
    /// The shop's words.
    pub shop_remark: String,
    /// Where the buyer came from.
    pub referer: String,
    /// Parcel number.
    pub package_number: String,
    /// Rows; an order may have none.
    pub items: Vec<Item>,
    /// Whether it is paid.
    pub paid: bool,
    pub(crate) sequence: u64,
}

impl Order {
    /// Total with tax.
    pub fn total_with_vat(&self) -> Cents {
        self.items.iter().map(Item::total_with_vat).sum()
    }

    /// Total without tax.
    pub fn total_without_vat(&self) -> Cents {
        self.items.iter().map(Item::total_without_vat).sum()
    }
}

/// A whole shop. It can be written down and read again, so that a stand-in may outlive its process.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Shop {
    /// What the hashes are made from; two shops with different secrets have different hashes.
    pub secret: String,
    /// Registered customers.
    pub customers: Vec<Customer>,
    /// Orders, oldest first.
    pub orders: Vec<Order>,
    /// Status names by id; system statuses have negative ids (shoptet.md B3).
    pub statuses: BTreeMap<i32, String>,
    pub(crate) sequence: u64,
}

impl Shop {
    /// A shop without customers and orders, with the usual statuses.
    pub fn empty(secret: impl Into<String>) -> Self {
        let statuses = [
            (-1, "Nevyřízená"),
            (-2, "Vyřizuje se"),
            (-3, "Vyřízena"),
            (-4, "Stornována"),
            (1, "Připraveno k odběru"),
            (2, "Čeká na doplnění skladu"),
        ];
        Self {
            secret: secret.into(),
            statuses: statuses
                .into_iter()
                .map(|(id, name)| (id, name.to_owned()))
                .collect(),
            ..Self::default()
        }
    }

    /// An order by its code.
    pub fn order(&self, code: &str) -> Option<&Order> {
        self.orders.iter().find(|order| order.code == code)
    }

    /// A registered customer by login, in any case.
    pub fn customer(&self, email: &str) -> Option<&Customer> {
        self.customers
            .iter()
            .find(|customer| customer.email.to_lowercase() == email.to_lowercase())
    }

    /// The status name as the feeds print it.
    pub fn status_name(&self, order: &Order) -> &str {
        self.statuses.get(&order.status).map_or("", String::as_str)
    }

    /// Every e-mail of customers and orders once, in lower case: the people of a generated shop.
    pub fn people(&self) -> BTreeSet<String> {
        let customers = self.customers.iter().map(|customer| &customer.email);
        let orders = self.orders.iter().map(|order| &order.email);
        customers
            .chain(orders)
            .filter(|email| !email.is_empty())
            .map(|email| email.to_lowercase())
            .collect()
    }

    /// Order codes by the buyer's e-mail in lower case.
    pub fn orders_by_person(&self) -> BTreeMap<String, Vec<String>> {
        let mut orders = BTreeMap::<String, Vec<String>>::new();
        for order in &self.orders {
            orders
                .entry(order.email.to_lowercase())
                .or_default()
                .push(order.code.clone());
        }
        orders
    }

    pub(crate) fn next_sequence(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }
}
