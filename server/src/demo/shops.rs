//! The made-up shops of the demo, and what happens in them in a day.

use jiff::Timestamp;
use mostek_sandbox::shoptet::{Customer, Order, Shop, ShopState};

/// A shop of the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MadeUp {
    /// Its name in addresses and in what is kept.
    pub slug: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// What it is made from.
    seed: u64,
    customers: usize,
    orders: usize,
}

/// A shop in good order.
pub(super) const CAFE: MadeUp = MadeUp {
    slug: "kavarna",
    name: "Kavárna U Řeky",
    seed: 7,
    customers: 48,
    orders: 150,
};
/// A shop some of whose records cannot be delivered.
pub(super) const GARDEN: MadeUp = MadeUp {
    slug: "zahradnictvi",
    name: "Zahradnictví Bříza",
    seed: 21,
    customers: 30,
    orders: 80,
};
/// A shop whose integration was paused.
pub(super) const PAPER: MadeUp = MadeUp {
    slug: "papirnictvi",
    name: "Papírnictví Pastelka",
    seed: 33,
    customers: 24,
    orders: 60,
};
/// A shop whose set-up is not finished.
pub(super) const TOYS: MadeUp = MadeUp {
    slug: "hracky",
    name: "Hračky Medvídek",
    seed: 44,
    customers: 15,
    orders: 40,
};
/// All of them.
pub(super) const ALL: [MadeUp; 4] = [CAFE, GARDEN, PAPER, TOYS];

/// A status nobody matched.
const UNMATCHED: &str = "Čeká na doplnění skladu";
/// The way of an order through the shop.
const WAY: [(i32, &str); 2] = [(-1, "Vyřizuje se"), (-2, "Vyřízena")];

impl MadeUp {
    /// The shop as it was at the beginning.
    pub fn shop(self, begin: Timestamp) -> Shop {
        Shop::generate_until(begin, self.seed, self.customers, self.orders)
    }
}

/// A day in a shop: so many people buy, and some open orders move on.
pub(super) fn day(shop: &ShopState, orders: usize) {
    for _ in 0..orders {
        shop.edit(|shop, now| shop.buy(now));
    }
    for _ in 0..orders / 2 {
        move_on(shop);
    }
}

/// Moves the oldest order that is under way one step on.
pub(super) fn move_on(shop: &ShopState) {
    shop.edit(|shop, now| {
        let next = WAY.iter().rev().find_map(|(from, to)| {
            let order = shop.orders.iter().find(|order| order.status == *from)?;
            Some((order.code.clone(), *to))
        });
        if let Some((code, to)) = next {
            shop.change_order_status(now, &code, to);
        }
    });
}

/// Orders with a status nobody matched.
pub(super) fn out_of_stock(shop: &ShopState, orders: usize) {
    for _ in 0..orders {
        shop.edit(|shop, now| {
            let code = shop.buy(now);
            shop.change_order_status(now, &code, UNMATCHED);
        });
    }
}

/// Somebody who typed something else than an e-mail address.
pub(super) fn mistyped_email(shop: &ShopState) {
    let (email, name) = (
        "ludmila.preklepova(zavináč)example.com",
        "Ludmila Překlepová",
    );
    let mut order = Order::simple("2026-1077", email, name, 64_900);
    order.phone = "+420 605 112 358".to_owned();
    shop.add_order(order);
}

/// Somebody whose phone is no phone.
pub(super) fn odd_phone(shop: &ShopState) {
    let (email, name) = ("vaclav.tichy@example.com", "Václav Tichý");
    let mut customer = Customer::simple("d7cc9ff4-9a15-11e3-bb01-0000000000ff", email, name);
    customer.phone = "volejte po 17. hodině".to_owned();
    shop.add_customer(customer);
    shop.add_order(Order::simple("2026-1081", email, name, 129_000));
}
