//! The connector against the stand-in of the shop.

mod changed_link;
mod checks;
mod faults;
mod full;
mod incremental;
mod memory;
mod secrets;
mod singles;
mod waits;

use super::Shoptet;
use super::settings as key;
use crate::contract::{
    Access, ConnectionSettings, Connector, Cursor, Filter, Gauge, Page, PlatformError, ReadAnswer,
    ReadMode, ReadRequest, SideSettings,
};
use crate::http::{AddressPolicy, Http, Urgency};
use crate::spool::{Spool, SpoolLimits};
use jiff::{SignedDuration, Timestamp};
use memory::{Memory, NoLimit};
use mostek_model::{ConnectionId, IntegrationId, Reason, Record, RunId, Stream};
use mostek_sandbox::Clock;
use mostek_sandbox::shoptet::{FeedKind, Shop, ShopServer, ShopSettings, ShopState};
use std::sync::Arc;
use std::time::Duration;

pub(super) const ORDERS: Stream = Stream::ORDERS;
pub(super) const CUSTOMERS: Stream = Stream::CUSTOMERS;

/// A shop, and our access to it.
pub(super) struct Setting {
    pub shop: ShopServer,
    pub access: Access,
    pub connector: Shoptet,
    pub clock: Clock,
    memory: Arc<Memory>,
    _folder: tempfile::TempDir,
}

/// A name of our own for the stateful link's parameter: the real one is not known.
pub(super) const ONLY_NEW: &str = "onlyNew";

pub(super) async fn setting(shop: Shop, settings: ShopSettings) -> Setting {
    let clock = Clock::fixed("2026-09-01T12:00:00Z".parse().unwrap());
    let state = ShopState::new(shop)
        .with_settings(settings)
        .with_clock(clock.clone());
    let shop = ShopServer::start(state).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let connector = Shoptet::new();
    let memory = Arc::new(Memory::new(clock.clone()));
    let policy = AddressPolicy {
        allow_private: true,
    };
    let limits = SpoolLimits {
        keep_free: 0,
        ..SpoolLimits::default()
    };
    let access = Access {
        connection: ConnectionId::new("connection"),
        settings: connector.normalise(entered(&shop)).unwrap(),
        http: Http::new(
            Arc::new(NoLimit),
            Urgency::Run,
            policy,
            Duration::from_secs(20),
        )
        .unwrap(),
        spool: Spool::new(folder.path().join("spool"), limits.largest, limits.keep_for)
            .with_limits(limits),
        shared: memory.clone(),
        gauge: Gauge::default(),
    };
    Setting {
        shop,
        access,
        connector,
        clock,
        memory,
        _folder: folder,
    }
}

/// The form as a person fills it in: three pasted links.
fn entered(shop: &ShopServer) -> ConnectionSettings {
    let mut settings = ConnectionSettings::default();
    for (name, link) in [
        (
            key::CUSTOMERS_HASH,
            shop.feed_url("customers.csv", None, Some(7), false),
        ),
        (
            key::ORDERS_HASH,
            shop.feed_url("orders.xml", Some(-11), Some(7), false),
        ),
        (
            key::ORDERS_CHANGED_HASH,
            shop.feed_url("orders.xml", Some(-11), Some(7), true),
        ),
    ] {
        settings.secret.insert(name.to_owned(), link);
    }
    settings
}

/// Everything a read gave.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub records: Vec<Record>,
    pub undecoded: Vec<(String, String)>,
    pub filtered: u64,
    pub pages: usize,
    pub complete: bool,
    pub watermark: Option<Timestamp>,
}

impl Gathered {
    pub fn keys(&self) -> Vec<&str> {
        self.records
            .iter()
            .map(|record| record.key.as_str())
            .collect()
    }

    fn add(&mut self, page: Page) {
        self.pages += 1;
        self.records.extend(page.records);
        self.undecoded.extend(
            page.undecoded
                .into_iter()
                .map(|one| (one.key, one.reason.code)),
        );
        self.filtered += page.filtered;
    }
}

impl Setting {
    pub fn request(&self, stream: &Stream, mode: ReadMode) -> ReadRequest {
        ReadRequest {
            stream: stream.clone(),
            mode,
            filter: Filter::default(),
            cursor: None,
            page_size: 30,
            side: SideSettings::default(),
            integration: IntegrationId::new("integration"),
            run: Some(RunId::new("run")),
            without_effect: false,
        }
    }

    pub async fn read(&self, request: &ReadRequest) -> Result<ReadAnswer, PlatformError> {
        self.connector.read(&self.access, request).await
    }

    /// Reads to the end as the engine does, waiting where asked to by moving the clock.
    pub async fn gather(&self, request: &ReadRequest) -> Result<Gathered, PlatformError> {
        let mut request = request.clone();
        let mut gathered = Gathered::default();
        loop {
            match self.read(&request).await? {
                ReadAnswer::Page { page, cursor } => {
                    gathered.add(page);
                    request.cursor = Some(cursor);
                }
                ReadAnswer::Wait { until, cursor, .. } => {
                    self.clock.set(until);
                    request.cursor = cursor;
                }
                ReadAnswer::End {
                    complete,
                    watermark,
                } => {
                    return Ok(Gathered {
                        complete,
                        watermark,
                        ..gathered
                    });
                }
            }
        }
    }

    /// The first page and its cursor.
    pub async fn first_page(&self, request: &ReadRequest) -> (Page, Cursor) {
        match self.read(request).await.unwrap() {
            ReadAnswer::Page { page, cursor } => (page, cursor),
            other => panic!("{other:?}"),
        }
    }

    /// Until when, and why, a read waits.
    pub async fn wait(&self, request: &ReadRequest) -> (Timestamp, Reason) {
        match self.read(request).await.unwrap() {
            ReadAnswer::Wait { until, reason, .. } => (until, reason),
            other => panic!("{other:?}"),
        }
    }

    pub fn advance_minutes(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    /// Requests so far, as the names of their parameters tell them apart.
    pub fn asked(&self) -> Vec<&'static str> {
        self.shop
            .traffic()
            .requests()
            .iter()
            .map(|seen| match seen.path.as_str() {
                "/export/customers.csv" => "customers",
                _ if seen.has("updateTimeFrom") => "changes",
                _ if self.shop.settings().only_new_parameter.is_some() && seen.has(ONLY_NEW) => {
                    "link"
                }
                _ => "full",
            })
            .collect()
    }

    /// Another run.
    pub fn other_run(request: &ReadRequest) -> ReadRequest {
        ReadRequest {
            run: Some(RunId::new("another run")),
            cursor: None,
            ..request.clone()
        }
    }

    pub fn hash(&self, kind: FeedKind, only_new: bool) -> String {
        let pattern = (kind == FeedKind::Orders).then_some(-11);
        self.shop.hash(kind, pattern, Some(7), only_new)
    }
}
