//! A made-up shop of any size, the same for the same seed.

use jiff::{SignedDuration, Timestamp};

use super::dice::Dice;
use super::model::{Address, Customer, Item, Order, Shop};
use super::people::{Person, person};
use super::words::{GOODS, REMARKS};

/// Everything generated happened in the year before this instant, so that changes made by a test come after it.
const LAST: &str = "2026-09-01T10:00:00Z";
const YEAR_MINUTES: usize = 365 * 24 * 60;

impl Shop {
    /// A shop with this many registered customers and orders. Nearly half of the orders come from guests; people order
    /// several times, under e-mails in different case and now and then under another name; there are companies,
    /// coupons, orders without rows, Czech and Slovak letters, and order codes with letters and leading zeros.
    /// Every person has one e-mail (apart from case): see [`Shop::people`].
    pub fn generate(seed: u64, customers: usize, orders: usize) -> Self {
        Self::generate_until(LAST.parse().unwrap_or_default(), seed, customers, orders)
    }

    /// The same in the year before `last`.
    pub fn generate_until(last: Timestamp, seed: u64, customers: usize, orders: usize) -> Self {
        let mut dice = Dice::new(seed);
        let mut shop = Self::empty(format!("seed-{seed}"));
        let registered: Vec<Person> = (0..customers)
            .map(|index| person(&mut dice, index))
            .collect();
        for (index, person) in registered.iter().enumerate() {
            let sequence = shop.next_sequence();
            shop.customers.push(Customer {
                sequence,
                ..customer(&mut dice, person, index, last)
            });
        }
        // About four orders for each guest, and at least one guest.
        let guests: Vec<Person> = (0..orders / 8 + 1)
            .map(|index| person(&mut dice, customers + index))
            .collect();
        for index in 0..orders {
            let guest = registered.is_empty() || dice.percent(45);
            let buyer = if guest {
                dice.pick(&guests)
            } else {
                dice.pick(&registered)
            };
            let sequence = shop.next_sequence();
            shop.orders.push(Order {
                sequence,
                ..order(&mut dice, buyer, index, orders, last)
            });
        }
        shop
    }

    /// Somebody buys something now: mostly a registered customer, else somebody new. Returns the order's code.
    pub fn buy(&mut self, now: Timestamp) -> String {
        let index = self.orders.len();
        let mut dice = Dice::new(self.sequence.wrapping_mul(31) + 17);
        let buyer = if self.customers.is_empty() || dice.percent(30) {
            person(&mut dice, NEWCOMERS + index)
        } else {
            let known = dice.pick(&self.customers);
            Person {
                email: known.email.clone(),
                phone: known.phone.clone(),
                address: known.billing.clone(),
            }
        };
        let order = Order {
            created: now,
            status: -1,
            ..order(&mut dice, &buyer, index, index + 1, now)
        };
        let code = order.code.clone();
        self.add_order(now, order);
        code
    }
}

/// Orders made one by one instead of being held, for exports larger than memory. The same index gives the same order.
pub(super) fn endless(
    shop: &Shop,
    count: usize,
    last: Timestamp,
) -> impl Iterator<Item = (Order, String)> + Send + use<> {
    let statuses = shop.statuses.clone();
    (0..count).map(move |index| {
        let number = u64::try_from(index / 4).unwrap_or_default();
        let buyer = person(&mut Dice::new(number), NEWCOMERS + index / 4);
        let mut dice = Dice::new(number ^ 0x5EED);
        let order = Order {
            code: format!("BULK{index:08}"),
            ..order(&mut dice, &buyer, index, count, last)
        };
        let status = statuses.get(&order.status).cloned().unwrap_or_default();
        (order, status)
    })
}

/// Numbers of people who are neither generated customers nor their guests.
const NEWCOMERS: usize = 1_000_000;

fn ago(last: Timestamp, minutes: usize) -> Timestamp {
    let minutes = SignedDuration::from_mins(i64::try_from(minutes).unwrap_or(0));
    last.saturating_sub(minutes).unwrap_or(last)
}

fn customer(dice: &mut Dice, person: &Person, index: usize, last: Timestamp) -> Customer {
    let registered = ago(last, dice.below(YEAR_MINUTES * 3));
    let company = !person.address.company.is_empty();
    Customer {
        guid: format!("d7cc9ff4-9a15-11e3-bb01-{index:012x}"),
        account_guid: format!("5b1c0d20-0000-11ee-a000-{index:012x}"),
        email: person.email.clone(),
        phone: person.phone.clone(),
        billing: person.address.clone(),
        group: if company { "Velkoobchod" } else { "" }.to_owned(),
        price_list: "Výchozí ceník".to_owned(),
        remark: if dice.percent(5) {
            dice.pick(&REMARKS).to_string()
        } else {
            String::new()
        },
        registered,
        changed: registered,
        sequence: 0,
    }
}

fn order(dice: &mut Dice, buyer: &Person, index: usize, of: usize, last: Timestamp) -> Order {
    // Evenly through the year, oldest first.
    let created = ago(last, (of - index) * YEAR_MINUTES / (of + 1));
    let later = ago(created, 0).saturating_add(SignedDuration::from_mins(
        i64::try_from(dice.below(4000)).unwrap_or(0),
    ));
    let changed = later.unwrap_or(created).min(last);
    let slovak = buyer.address.country_code == "SK";
    let mut billing = buyer.address.clone();
    if index % 41 == 40 {
        // The same e-mail, another member of the family.
        billing.name = format!("Ing. {} ml.", billing.name);
    }
    let shipping = match dice.below(10) {
        0 => None,
        1 => Some(Address {
            company: String::new(),
            street: "Výdejní".to_owned(),
            ..billing.clone()
        }),
        _ => Some(Address {
            company_id: String::new(),
            vat_id: String::new(),
            ..billing.clone()
        }),
    };
    Order {
        id: 90_001 + index as u64,
        code: code(index),
        created,
        changed,
        status: *dice.pick(&[-1, -2, -3, -3, -3, -4, 1]),
        currency: if slovak { "EUR" } else { "CZK" }.to_owned(),
        exchange_rate: if slovak {
            *dice.pick(&["25,10", "25.10"])
        } else {
            "1"
        }
        .to_owned(),
        email: typed(dice, &buyer.email, index),
        phone: if dice.percent(8) {
            String::new()
        } else {
            typed_phone(dice, &buyer.phone)
        },
        billing,
        shipping,
        remark: if dice.percent(12) {
            dice.pick(&REMARKS).to_string()
        } else {
            String::new()
        },
        shop_remark: String::new(),
        referer: "https://example.com/?utm_source=a&utm_medium=b".to_owned(),
        package_number: if dice.percent(30) {
            format!("DR{index:09}CZ")
        } else {
            String::new()
        },
        items: if index % 50 == 7 {
            Vec::new()
        } else {
            items(dice, index, slovak)
        },
        paid: dice.percent(60),
        sequence: 0,
    }
}

fn code(index: usize) -> String {
    match index % 17 {
        3 => format!("B2B-2026-{index:05}"),
        8 => format!("000{index:05}"),
        13 => format!("SK{index:06}a"),
        _ => format!("2026{:06}", index + 1),
    }
}

fn typed(dice: &mut Dice, email: &str, index: usize) -> String {
    if index % 9 != 4 {
        return email.to_owned();
    }
    match dice.below(3) {
        0 => email.to_uppercase(),
        1 => email.replace("@example", "@Example"),
        _ => {
            let mut letters = email.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect())
                .unwrap_or_default()
        }
    }
}

fn typed_phone(dice: &mut Dice, phone: &str) -> String {
    match dice.below(3) {
        0 => phone.replace(' ', ""),
        1 => phone.replacen('+', "00", 1),
        _ => phone.to_owned(),
    }
}

fn items(dice: &mut Dice, index: usize, slovak: bool) -> Vec<Item> {
    let price = |czech: i64| if slovak { czech / 25 } else { czech };
    let vat_rate = if slovak { 23 } else { 21 };
    let extra = |kind: &str, name: &str, price: i64| Item {
        kind: kind.to_owned(),
        name: name.to_owned(),
        amount: 1,
        vat_rate,
        unit_with_vat: price,
        ..Item::default()
    };
    let mut items: Vec<Item> = (0..1 + dice.below(4))
        .map(|_| {
            let (code, name, variant, czech) = *dice.pick(&GOODS);
            Item {
                code: code.to_owned(),
                variant: variant.to_owned(),
                amount: 1 + u32::try_from(dice.below(3)).unwrap_or(0),
                ..extra("product", name, price(czech))
            }
        })
        .collect();
    items.push(extra("shipping", "Výdejní místo", price(7_900)));
    items.push(extra("billing", "Dobírka", price(3_000)));
    if index % 7 == 3 {
        items.push(extra(
            "discount-coupon",
            "Slevový kupón LÉTO50",
            price(-5_000),
        ));
    }
    items
}
