//! The shop behind its server: what tests look at and change.

use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use super::ask::FeedKind;
use super::fault::FeedFault;
use super::ledger::Ledger;
use super::model::{Customer, Order, Shop};
use super::settings::ShopSettings;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::sync::lock;
use crate::traffic::Traffic;

/// A shop, its settings, faults and log. Clones are the same shop.
#[derive(Clone, Debug)]
pub struct ShopState {
    shop: Arc<Mutex<Shop>>,
    settings: Arc<Mutex<ShopSettings>>,
    ledger: Arc<Mutex<Ledger>>,
    faults: Faults<FeedFault>,
    traffic: Traffic,
    clock: Clock,
    control: bool,
}

impl ShopState {
    /// A shop with default settings and the machine's clock.
    pub fn new(shop: Shop) -> Self {
        Self {
            shop: Arc::new(Mutex::new(shop)),
            settings: Arc::default(),
            ledger: Arc::default(),
            faults: Faults::default(),
            traffic: Traffic::default(),
            clock: Clock::real(),
            control: false,
        }
    }

    /// With these settings.
    pub fn with_settings(self, settings: ShopSettings) -> Self {
        *lock(&self.settings) = settings;
        self
    }

    /// With a clock the test holds.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// With `/__sandbox/...` to change the shop over HTTP.
    pub fn with_control(mut self, control: bool) -> Self {
        self.control = control;
        self
    }

    /// Looks at the shop.
    pub fn read<T>(&self, look: impl FnOnce(&Shop) -> T) -> T {
        look(&lock(&self.shop))
    }

    /// Changes the shop; the second argument is the sandbox clock's time.
    pub fn edit<T>(&self, change: impl FnOnce(&mut Shop, Timestamp) -> T) -> T {
        let now = self.clock.now();
        change(&mut lock(&self.shop), now)
    }

    /// Changes the settings, from the next request on.
    pub fn configure(&self, change: impl FnOnce(&mut ShopSettings)) {
        change(&mut lock(&self.settings));
    }

    /// The settings as they are now.
    pub fn settings(&self) -> ShopSettings {
        lock(&self.settings).clone()
    }

    /// The hash of a link: 64 lower-case hexadecimal digits (shoptet.md A2).
    pub fn hash(
        &self,
        kind: FeedKind,
        pattern: Option<i64>,
        partner: Option<u32>,
        only_new: bool,
    ) -> String {
        self.read(|shop| shop.hash(kind, pattern, partner, only_new))
    }

    /// See [`Shop::change_order_status`].
    pub fn change_order_status(&self, code: &str, status: &str) -> bool {
        self.edit(|shop, now| shop.change_order_status(now, code, status))
    }

    /// See [`Shop::rename_customer`].
    pub fn rename_customer(&self, email: &str, name: &str) -> bool {
        self.edit(|shop, now| shop.rename_customer(now, email, name))
    }

    /// See [`Shop::add_order`].
    pub fn add_order(&self, order: Order) {
        self.edit(|shop, now| shop.add_order(now, order));
    }

    /// See [`Shop::add_customer`].
    pub fn add_customer(&self, customer: Customer) {
        self.edit(|shop, now| shop.add_customer(now, customer));
    }

    /// Faults on order.
    pub fn faults(&self) -> &Faults<FeedFault> {
        &self.faults
    }

    /// The log of requests.
    pub fn traffic(&self) -> &Traffic {
        &self.traffic
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Forgets when the last full exports were made and what the "only new" links gave.
    pub fn forget_exports(&self) {
        *lock(&self.ledger) = Ledger::default();
    }

    pub(super) fn ledger(&self) -> &Arc<Mutex<Ledger>> {
        &self.ledger
    }

    pub(super) fn has_control(&self) -> bool {
        self.control
    }
}
