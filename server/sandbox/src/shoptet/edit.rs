//! What happens in a shop: statuses change, people change their names, orders come in.

use jiff::Timestamp;

use super::model::{Address, Customer, Item, Order, Shop};
use crate::clock::repeated_hour;

impl Shop {
    /// Gives an order another status (made if the shop does not have it). False if there is no such order.
    pub fn change_order_status(&mut self, now: Timestamp, code: &str, status: &str) -> bool {
        let id = self.status_id(status);
        self.change_order(now, code, |order| order.status = id)
    }

    /// Changes an order in any way and notes the time. False if there is no such order.
    pub fn change_order(
        &mut self,
        now: Timestamp,
        code: &str,
        change: impl FnOnce(&mut Order),
    ) -> bool {
        let sequence = self.next_sequence();
        let Some(order) = self.orders.iter_mut().find(|order| order.code == code) else {
            return false;
        };
        change(order);
        order.changed = now;
        order.sequence = sequence;
        true
    }

    /// Gives a registered customer another full name. False if nobody has this login.
    pub fn rename_customer(&mut self, now: Timestamp, email: &str, name: &str) -> bool {
        self.change_customer(now, email, |customer| {
            customer.billing.name = name.to_owned()
        })
    }

    /// Changes a customer in any way and notes the time. False if nobody has this login.
    pub fn change_customer(
        &mut self,
        now: Timestamp,
        email: &str,
        change: impl FnOnce(&mut Customer),
    ) -> bool {
        let sequence = self.next_sequence();
        let email = email.to_lowercase();
        let Some(customer) = self
            .customers
            .iter_mut()
            .find(|customer| customer.email.to_lowercase() == email)
        else {
            return false;
        };
        change(customer);
        customer.changed = now;
        customer.sequence = sequence;
        true
    }

    /// Adds an order as it is; an id of 0 is replaced by the next free one, and a missing time by `now`.
    pub fn add_order(&mut self, now: Timestamp, mut order: Order) {
        if order.id == 0 {
            order.id = self
                .orders
                .iter()
                .map(|known| known.id)
                .max()
                .unwrap_or(90_000)
                + 1;
        }
        if order.created == Timestamp::default() {
            order.created = now;
        }
        order.changed = order.created.max(now);
        order.sequence = self.next_sequence();
        self.orders.push(order);
    }

    /// Adds a registered customer as it is; missing times become `now`.
    pub fn add_customer(&mut self, now: Timestamp, mut customer: Customer) {
        if customer.registered == Timestamp::default() {
            customer.registered = now;
        }
        customer.changed = now;
        customer.sequence = self.next_sequence();
        self.customers.push(customer);
    }

    /// Removes an order. False if there is no such order.
    pub fn remove_order(&mut self, code: &str) -> bool {
        let before = self.orders.len();
        self.orders.retain(|order| order.code != code);
        self.orders.len() < before
    }

    /// Gives a status another name: orders show it at once, and none of them counts as changed.
    pub fn rename_status(&mut self, old: &str, new: &str) -> bool {
        match self.statuses.values_mut().find(|name| *name == old) {
            Some(name) => {
                new.clone_into(name);
                true
            }
            None => false,
        }
    }

    /// Adds two orders made an hour apart within the repeated hour of autumn: both print 02:30:00.
    pub fn add_orders_in_repeated_hour(&mut self, year: i16) -> [String; 2] {
        let (first, second) = repeated_hour(year);
        let codes = [format!("DST-{year}-A"), format!("DST-{year}-B")];
        for (code, at) in codes.iter().zip([first, second]) {
            let email = format!("{}@example.com", code.to_lowercase());
            self.add_order(
                at,
                Order {
                    created: at,
                    ..Order::simple(code, &email, "Hodina Navíc", 10_000)
                },
            );
        }
        codes
    }

    fn status_id(&mut self, name: &str) -> i32 {
        if let Some((id, _)) = self.statuses.iter().find(|(_, known)| *known == name) {
            return *id;
        }
        let id = self.statuses.keys().max().copied().unwrap_or(0).max(0) + 1;
        self.statuses.insert(id, name.to_owned());
        id
    }
}

impl Order {
    /// A new Czech order of one piece of goods; for tests that need a certain order.
    pub fn simple(code: &str, email: &str, name: &str, with_vat: i64) -> Self {
        Self {
            code: code.to_owned(),
            status: -1,
            currency: "CZK".to_owned(),
            exchange_rate: "1".to_owned(),
            email: email.to_owned(),
            billing: Address {
                name: name.to_owned(),
                street: "Zkušební".to_owned(),
                house_number: "1".to_owned(),
                city: "Brno".to_owned(),
                zip: "602 00".to_owned(),
                country: "Česká republika".to_owned(),
                country_code: "CZ".to_owned(),
                ..Address::default()
            },
            items: vec![Item {
                kind: "product".to_owned(),
                name: "Hrnek".to_owned(),
                amount: 1,
                code: "HRN-1".to_owned(),
                vat_rate: 21,
                unit_with_vat: with_vat,
                ..Item::default()
            }],
            ..Self::default()
        }
    }
}

impl Customer {
    /// A new registered customer; for tests that need a certain one.
    pub fn simple(guid: &str, email: &str, name: &str) -> Self {
        Self {
            guid: guid.to_owned(),
            account_guid: guid.to_owned(),
            email: email.to_owned(),
            billing: Address {
                name: name.to_owned(),
                ..Address::default()
            },
            ..Self::default()
        }
    }
}
