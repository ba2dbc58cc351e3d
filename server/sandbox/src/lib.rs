//! Small stand-ins of the platforms, for tests and for the demo.
//!
//! They are written from the platforms' dossiers and know nothing of the clients that call them, so that a mistake
//! shared by both cannot hide. Where a dossier leaves something open, it is a setting here.
//!
//! ```no_run
//! # async fn story() -> std::io::Result<()> {
//! use mostek_sandbox::{Builder, Sandbox, shoptet::Shop};
//!
//! let sandbox = Sandbox::start(Builder::new().shop(Shop::generate(1, 100, 500))).await?;
//! let feed = sandbox.shop.feed_url("orders.xml", Some(-11), None, false);
//! let api = sandbox.daktela.base_url();
//! # Ok(()) }
//! ```

mod clock;
mod control;
mod faults;
mod gate;
mod net;
mod sync;
mod traffic;

pub mod daktela;
pub mod shoptet;

pub use clock::{Clock, prague, repeated_hour};
pub use daktela::serve_daktela;
pub use faults::{Faults, On, RetryAfter};
pub use gate::Gate;
pub use shoptet::serve_shoptet;
pub use traffic::{Seen, Traffic};

use std::io;

use daktela::{DaktelaServer, DaktelaSettings, DaktelaState};
use shoptet::{Shop, ShopServer, ShopSettings, ShopState};

/// What to start.
#[derive(Clone, Debug)]
pub struct Builder {
    shop: Shop,
    shop_settings: ShopSettings,
    daktela_settings: DaktelaSettings,
    clock: Clock,
    control: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            shop: Shop::empty("sandbox"),
            shop_settings: ShopSettings::default(),
            daktela_settings: DaktelaSettings::default(),
            clock: Clock::real(),
            control: false,
        }
    }
}

impl Builder {
    /// An empty shop and a fresh instance, by the machine's clock.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this shop.
    pub fn shop(mut self, shop: Shop) -> Self {
        self.shop = shop;
        self
    }

    /// With these settings of the shop.
    pub fn shop_settings(mut self, settings: ShopSettings) -> Self {
        self.shop_settings = settings;
        self
    }

    /// With these settings of the contact centre.
    pub fn daktela_settings(mut self, settings: DaktelaSettings) -> Self {
        self.daktela_settings = settings;
        self
    }

    /// With a clock the test holds; both stand-ins go by it.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// With the control routes of both stand-ins.
    pub fn with_control(mut self, control: bool) -> Self {
        self.control = control;
        self
    }
}

/// A shop and a contact centre, each on a free port of the loopback address. Dropping it stops both.
#[derive(Debug)]
pub struct Sandbox {
    /// The shop.
    pub shop: ShopServer,
    /// The contact centre.
    pub daktela: DaktelaServer,
}

impl Sandbox {
    /// Starts both.
    pub async fn start(builder: Builder) -> io::Result<Self> {
        let Builder {
            shop,
            shop_settings,
            daktela_settings,
            clock,
            control,
        } = builder;
        let shop = ShopState::new(shop)
            .with_settings(shop_settings)
            .with_clock(clock.clone())
            .with_control(control);
        let daktela = DaktelaState::new()
            .with_settings(daktela_settings)
            .with_clock(clock)
            .with_control(control);
        Ok(Self {
            shop: ShopServer::start(shop).await?,
            daktela: DaktelaServer::start(daktela).await?,
        })
    }
}
