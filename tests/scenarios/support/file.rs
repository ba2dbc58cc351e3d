//! The integration of a scenario, in the form people write it.

use mostek_sandbox::Sandbox;
use mostek_sandbox::shoptet::FeedKind;
use std::fmt::Write as _;
use std::path::Path;

/// An integration file with what a scenario changes.
#[derive(Clone, Debug, Default)]
pub struct IntegrationFile {
    /// Lines added to the shop's connection.
    pub shop_connect: String,
    /// Lines added to the shop's side.
    pub shop_settings: String,
    /// Lines added to the system's side.
    pub system_settings: String,
    /// Tables added at the end of the flow of orders.
    pub orders_flow: String,
    /// Lines added to `[integration]`.
    pub integration: String,
    /// The customers hash, when it is to be another than the right one.
    pub customers_hash: Option<String>,
    /// The shop's own rule, in minutes.
    pub full_export_interval_minutes: u32,
    /// The token, when it is to be another than the right one.
    pub token: Option<String>,
}

/// The pattern of the shop's system template for orders.
const ORDERS_PATTERN: i64 = -11;

impl IntegrationFile {
    /// The text, with secrets in files beside it.
    pub fn write(&self, sandbox: &Sandbox, folder: &Path) -> String {
        let shop = &sandbox.shop;
        let customers = self
            .customers_hash
            .clone()
            .unwrap_or_else(|| shop.hash(FeedKind::Customers, None, None, false));
        let orders = shop.hash(FeedKind::Orders, Some(ORDERS_PATTERN), None, false);
        let changed = shop.hash(FeedKind::Orders, Some(ORDERS_PATTERN), None, true);
        let token = self
            .token
            .clone()
            .unwrap_or_else(|| mostek_sandbox::daktela::TOKEN.to_owned());
        for (name, secret) in [
            ("customers", &customers),
            ("orders", &orders),
            ("changed", &changed),
            ("token", &token),
        ] {
            std::fs::write(folder.join(name), secret).expect("a secret's file");
        }
        let mut text = String::new();
        write!(
            text,
            r#"
[integration]
slug = "kavarna"
name = "Kavárna U Řeky to Daktela"
namespace = "kavarna"
state = "active"
{integration}

[shop]
platform = "shoptet"
connection = "kavarna-shop"
name = "Kavárna U Řeky"

[shop.connect]
address = "{shop}"
customers_hash = {{ file = "customers" }}
orders_hash = {{ file = "orders" }}
orders_pattern = {ORDERS_PATTERN}
full_export_interval_minutes = {interval}
{shop_connect}

[shop.settings]
{shop_settings}

[system]
platform = "daktela"
connection = "kavarna-daktela"
name = "ureky.daktela.com"

[system.connect]
address = "{daktela}"
token = {{ file = "token" }}
requests_per_second = 1000

[system.settings]
database = "{database}"
record_type = "{record_type}"
{system_settings}

[[flow]]
stream = "customers"

[[flow]]
stream = "orders"
{orders_flow}
"#,
            integration = self.integration,
            interval = self.full_export_interval_minutes,
            shop = shop.base_url(),
            shop_connect = self.shop_connect,
            shop_settings = self.shop_settings,
            daktela = sandbox.daktela.base_url(),
            database = mostek_sandbox::daktela::DATABASE,
            record_type = mostek_sandbox::daktela::ORDER_TYPE,
            system_settings = self.system_settings,
            orders_flow = self.orders_flow,
        )
        .expect("a text");
        text
    }
}
