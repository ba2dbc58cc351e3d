//! The stand-ins of the demo, in this process, on ports that stay the same as long as they are free.

use super::folder::DemoFolder;
use super::shops::{ALL, MadeUp};
use crate::cli::Problem;
use jiff::{SignedDuration, Timestamp};
use mostek_sandbox::Clock;
use mostek_sandbox::daktela::{DaktelaServer, DaktelaState, Model, ORDER_TYPE};
use mostek_sandbox::shoptet::{Shop, ShopServer, ShopSettings, ShopState};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// How far back the demo begins.
pub(super) const DAYS: i64 = 14;

/// The shops and the system.
#[derive(Debug)]
pub(super) struct StandIns {
    shops: Vec<(MadeUp, ShopServer)>,
    /// The system behind all shops.
    pub system: DaktelaServer,
    /// Everybody's clock.
    pub clock: Clock,
    addresses: Vec<SocketAddr>,
}

/// What is kept of them while the demo does not run.
#[derive(Serialize, Deserialize)]
struct Kept {
    shops: BTreeMap<String, Shop>,
    records: BTreeMap<String, BTreeMap<String, Map<String, Value>>>,
}

/// What people and integrations write at the system.
const WRITTEN: [(&str, Model); 2] = [
    ("contacts", Model::Contacts),
    ("crm_records", Model::CrmRecords),
];

impl StandIns {
    /// Starts all of them, with what was kept of them.
    pub async fn start(folder: &DemoFolder) -> Result<Self, Problem> {
        let kept: Option<Kept> = folder
            .stand_ins()
            .and_then(|text| serde_json::from_slice(&text).ok());
        let mut kept = kept.filter(|_| folder.is_ready());
        let clock = Clock::real();
        let begin = Timestamp::now()
            .saturating_sub(SignedDuration::from_hours(24 * DAYS))
            .unwrap_or_default();
        let mut ports = folder.ports().iter().copied();
        let mut shops = Vec::new();
        let mut addresses = Vec::new();
        for made_up in ALL {
            let shop = kept
                .as_mut()
                .and_then(|kept| kept.shops.remove(made_up.slug))
                .unwrap_or_else(|| made_up.shop(begin));
            let state = ShopState::new(shop)
                .with_settings(ShopSettings {
                    full_export_interval: None,
                    ..ShopSettings::default()
                })
                .with_clock(clock.clone());
            let listener = listen(ports.next(), &mut addresses).await?;
            let server = ShopServer::start_on(listener, state).map_err(cannot_start)?;
            shops.push((made_up, server));
        }
        let system = DaktelaState::new().with_clock(clock.clone());
        prepare(&system);
        for (name, model) in WRITTEN {
            let records = kept.as_mut().and_then(|kept| kept.records.remove(name));
            for (record, fields) in records.unwrap_or_default() {
                system.seed(model, &record, Value::Object(fields));
            }
        }
        let listener = listen(ports.next(), &mut addresses).await?;
        let system = DaktelaServer::start_on(listener, system).map_err(cannot_start)?;
        Ok(Self {
            shops,
            system,
            clock,
            addresses,
        })
    }

    /// A shop.
    pub fn shop(&self, wanted: MadeUp) -> Option<&ShopServer> {
        self.shops
            .iter()
            .find(|(made_up, _)| *made_up == wanted)
            .map(|(_, server)| server)
    }

    /// Where they listen: the shops in their order, then the system.
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.addresses.clone()
    }

    /// The ports to use again at the next start.
    pub fn ports(&self) -> Vec<u16> {
        self.addresses.iter().map(SocketAddr::port).collect()
    }

    /// Keeps what they hold.
    pub fn save(&self, folder: &DemoFolder) -> Result<(), Problem> {
        let records = WRITTEN.map(|(name, model)| {
            let rows = self.system.records(model).into_iter();
            let rows = rows.map(|row| (row.name().to_owned(), row.fields().clone()));
            (name.to_owned(), rows.collect())
        });
        let shops = self
            .shops
            .iter()
            .map(|(made_up, server)| (made_up.slug.to_owned(), server.read(Shop::clone)));
        let kept = Kept {
            shops: shops.collect(),
            records: records.into(),
        };
        let text = serde_json::to_vec(&kept).map_err(|error| Problem::new(error.to_string()))?;
        folder.keep_stand_ins(&text)?;
        // The lists of requests and writes are for tests; here they would only grow.
        self.system.forget_writes();
        self.system.traffic().forget();
        for (_, shop) in &self.shops {
            shop.traffic().forget();
        }
        Ok(())
    }

    /// Whether anything was asked of them since they were last kept.
    pub fn were_used(&self) -> bool {
        !self.system.writes().is_empty()
    }
}

/// One database for the contacts of each shop. The system tells custom fields with rows only, so each has one.
fn prepare(system: &DaktelaState) {
    for made_up in ALL {
        system.add_database(made_up.slug, made_up.name);
        let fields = json!({ "title": "Recepce", "lastname": "Recepce", "database": made_up.slug, "customFields": {} });
        system.seed(
            Model::Contacts,
            &format!("reception-{}", made_up.slug),
            fields,
        );
    }
    let earlier = json!({ "type": ORDER_TYPE, "title": "Objednávka z telefonu", "stage": "OPEN" });
    system.seed(Model::CrmRecords, "earlier", earlier);
}

/// The port of the last start, else any free one.
async fn listen(
    port: Option<u16>,
    addresses: &mut Vec<SocketAddr>,
) -> Result<TcpListener, Problem> {
    let same = match port {
        Some(port) => TcpListener::bind(("127.0.0.1", port)).await.ok(),
        None => None,
    };
    let listener = match same {
        Some(listener) => listener,
        None => TcpListener::bind(("127.0.0.1", 0))
            .await
            .map_err(cannot_start)?,
    };
    addresses.push(listener.local_addr().map_err(cannot_start)?);
    Ok(listener)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn cannot_start(error: std::io::Error) -> Problem {
    Problem::new(format!("a stand-in cannot listen: {error}"))
}
