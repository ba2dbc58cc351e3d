//! The settings of a connection, typed.

use super::link::Hash;
use super::settings as key;
use crate::contract::{Budget, ConnectionSettings, FormError, PlatformError, PlatformErrorKind};
use crate::spool::{Encoding, EncodingChoice, Form};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use mostek_model::{AccountKey, Reason, Stream};
use std::time::Duration;
use url::Url;

/// One of the exports we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feed {
    /// `customers.csv`: registered customers (A5).
    Customers,
    /// `orders.xml`: all orders, guests' too (A4).
    Orders,
}

impl Feed {
    pub(super) fn of(stream: &Stream) -> Result<Self, PlatformError> {
        match stream.as_str() {
            "customers" => Ok(Self::Customers),
            "orders" => Ok(Self::Orders),
            other => {
                let reason = Reason::new("shoptet-reason-no-stream").with("stream", other);
                Err(PlatformError::new(PlatformErrorKind::NotFound, reason))
            }
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Orders => "orders",
        }
    }

    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Customers => "/export/customers.csv",
            Self::Orders => "/export/orders.xml",
        }
    }

    pub(super) fn form(self) -> Form {
        match self {
            Self::Customers => Form::Csv {
                any_of: super::decode::CUSTOMER_KEYS,
            },
            Self::Orders => Form::Xml {
                root: "ORDERS",
                record: "ORDER",
            },
        }
    }
}

/// A connection's settings with their defaults filled in.
#[derive(Clone, Debug)]
pub(super) struct Shop {
    pub address: Url,
    pub customers: Option<Hash>,
    pub orders: Option<Hash>,
    pub changed: Option<Hash>,
    pub orders_pattern: i64,
    pub customers_pattern: Option<i64>,
    pub partner: Option<i64>,
    pub interval: SignedDuration,
    pub one_at_a_time: bool,
    pub overlap: SignedDuration,
    pub zone: TimeZone,
    pub timeout: Duration,
    pub only_changed: Option<(String, String)>,
    pub encoding: EncodingChoice,
}

impl Shop {
    /// Reads settings that were normalised.
    pub(super) fn new(settings: &ConnectionSettings) -> Result<Self, PlatformError> {
        let text = |key| settings.get_or_default(key::CONNECTION, key);
        let number = |key| settings.number(key::CONNECTION, key);
        let hash = |key| {
            settings
                .get(key)
                .map(|text| Hash::parse(text).map_err(|_| wrong(key)))
                .transpose()
        };
        Ok(Self {
            address: text(key::ADDRESS)
                .and_then(|text| Url::parse(text).ok())
                .ok_or_else(|| wrong(key::ADDRESS))?,
            customers: hash(key::CUSTOMERS_HASH)?,
            orders: hash(key::ORDERS_HASH)?,
            changed: hash(key::ORDERS_CHANGED_HASH)?,
            orders_pattern: number(key::ORDERS_PATTERN)
                .ok_or_else(|| wrong(key::ORDERS_PATTERN))?,
            customers_pattern: number(key::CUSTOMERS_PATTERN),
            partner: number(key::PARTNER_ID),
            interval: SignedDuration::from_mins(number(key::INTERVAL).unwrap_or(15)),
            one_at_a_time: text(key::ONE_AT_A_TIME) != Some("false"),
            overlap: SignedDuration::from_secs(number(key::OVERLAP).unwrap_or(120)),
            zone: text(key::ZONE)
                .and_then(|name| TimeZone::get(name).ok())
                .ok_or_else(|| wrong(key::ZONE))?,
            timeout: timeout(settings),
            only_changed: text(key::ONLY_CHANGED).map(only_changed),
            encoding: match text(key::ENCODING) {
                Some("utf-8") => EncodingChoice::Fixed(Encoding::Utf8),
                Some("windows-1250") => EncodingChoice::Fixed(Encoding::Windows1250),
                _ => EncodingChoice::Auto,
            },
        })
    }
}

/// `name=value`, or a name alone, which is switched on by 1.
fn only_changed(text: &str) -> (String, String) {
    let (name, value) = text.split_once('=').unwrap_or((text, "1"));
    (name.trim().to_owned(), value.trim().to_owned())
}

fn timeout(settings: &ConnectionSettings) -> Duration {
    let seconds = settings
        .number(key::CONNECTION, key::TIMEOUT)
        .and_then(|seconds| u64::try_from(seconds).ok());
    Duration::from_secs(seconds.unwrap_or(120))
}

fn wrong(key: &str) -> PlatformError {
    PlatformError::new(
        PlatformErrorKind::Credentials,
        Reason::new("shoptet-reason-setting").with("key", key),
    )
}

/// The account is the shop and, because limits belong to it, the partner (A3).
pub(super) fn account(settings: &ConnectionSettings) -> Result<AccountKey, FormError> {
    let url = settings
        .get(key::ADDRESS)
        .and_then(|address| Url::parse(address).ok());
    let url = url
        .filter(Url::has_host)
        .ok_or_else(|| FormError::new(key::ADDRESS, "form-required"))?;
    let host = url.host_str().unwrap_or_default();
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let partner = settings
        .get(key::PARTNER_ID)
        .map(|partner| format!("/{partner}"))
        .unwrap_or_default();
    Ok(AccountKey::new(format!("{host}{port}{partner}")))
}

/// No request limit of the feeds is published: a cautious default, and one export of each kind at once (A3).
pub(super) fn budget(settings: &ConnectionSettings) -> Budget {
    let per_second = settings
        .number(key::CONNECTION, key::PER_SECOND)
        .and_then(|number| u32::try_from(number).ok());
    Budget {
        per_second: per_second.unwrap_or(1).into(),
        at_once: 2,
        timeout: timeout(settings),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Settings as stored, with made-up hashes.
    pub(in crate::shoptet) fn stored() -> ConnectionSettings {
        let mut settings = ConnectionSettings::default();
        for (name, value) in [
            (key::CUSTOMERS_HASH, "a"),
            (key::ORDERS_HASH, "b"),
            (key::ORDERS_CHANGED_HASH, "c"),
        ] {
            settings.secret.insert(name.to_owned(), value.repeat(64));
        }
        for (name, value) in [
            (key::ADDRESS, "https://shop.example.com/"),
            (key::PARTNER_ID, "3"),
            (key::ONLY_CHANGED, "onlyNew"),
        ] {
            settings.plain.insert(name.to_owned(), value.to_owned());
        }
        settings
    }

    /// A shop in Prague.
    pub(in crate::shoptet) fn shop() -> Shop {
        Shop::new(&stored()).unwrap()
    }

    #[test]
    fn the_account_is_the_shop_and_the_partner() {
        let mut settings = stored();
        assert_eq!(account(&settings).unwrap().as_str(), "shop.example.com/3");
        settings.plain.remove(key::PARTNER_ID);
        assert_eq!(account(&settings).unwrap().as_str(), "shop.example.com");
        assert!(account(&ConnectionSettings::default()).is_err());
    }

    #[test]
    fn defaults_are_the_dossiers() {
        let shop = shop();
        assert_eq!(shop.orders_pattern, -11);
        assert_eq!(
            (shop.interval, shop.overlap),
            (
                SignedDuration::from_mins(15),
                SignedDuration::from_secs(120)
            )
        );
        assert!(shop.one_at_a_time);
        assert_eq!(
            shop.only_changed,
            Some(("onlyNew".to_owned(), "1".to_owned()))
        );
        assert_eq!(
            budget(&stored()),
            Budget {
                per_second: 1.0,
                at_once: 2,
                timeout: Duration::from_secs(120)
            }
        );
    }

    #[test]
    fn p14_what_can_be_printed_holds_no_hash() {
        let printed = format!("{:?}", shop());
        assert!(
            !printed.contains(&"a".repeat(8)) && !printed.contains(&"b".repeat(8)),
            "{printed}"
        );
    }
}
