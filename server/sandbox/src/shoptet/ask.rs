//! What a caller asks of a feed: the address taken apart (shoptet.md A1, A2).

use jiff::civil::{Date, DateTime};

use super::hash::{ORDERS_CSV_PATTERN, ORDERS_XML_PATTERN};
use super::model::Shop;
use crate::clock::read_stamp;

/// A kind of feed, whatever its file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedKind {
    /// `orders.xml`, `orders.csv`.
    Orders,
    /// `customers.csv`, `customers.xml`.
    Customers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Xml,
    Csv,
}

/// One request for a feed. Unknown parameters are ignored, and so are dates that cannot be read.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) kind: FeedKind,
    pub(super) format: Format,
    pub(super) partner: Option<u32>,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) updated: Option<DateTime>,
    pattern: Option<i64>,
    hash: String,
    only_new: bool,
}

impl Ask {
    pub(super) fn read(file: &str, query: &str, only_new_parameter: Option<&str>) -> Option<Self> {
        let (name, extension) = file.split_once('.')?;
        let kind = match name {
            "orders" => FeedKind::Orders,
            "customers" => FeedKind::Customers,
            _ => return None,
        };
        let format = match extension {
            "xml" => Format::Xml,
            "csv" => Format::Csv,
            _ => return None,
        };
        let value = |wanted: &str| {
            url::form_urlencoded::parse(query.as_bytes())
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.into_owned())
        };
        let day = |name| {
            value(name)
                .and_then(|text| read_stamp(&text))
                .map(DateTime::date)
        };
        Some(Self {
            kind,
            format,
            partner: value("partnerId").and_then(|id| id.parse().ok()),
            from: day("dateFrom"),
            until: day("dateUntil"),
            updated: value("updateTimeFrom").and_then(|text| read_stamp(&text)),
            pattern: value("patternId").and_then(|id| id.parse().ok()),
            hash: value("hash").unwrap_or_default(),
            only_new: only_new_parameter
                .and_then(value)
                .is_some_and(|flag| !matches!(flag.as_str(), "" | "0" | "false")),
        })
    }

    /// Whether the hash opens this feed, and if so whether it is the "only new or changed" link.
    pub(super) fn opens(&self, shop: &Shop) -> Option<bool> {
        let default = match (self.kind, self.format) {
            (FeedKind::Orders, Format::Xml) => Some(ORDERS_XML_PATTERN),
            (FeedKind::Orders, Format::Csv) => Some(ORDERS_CSV_PATTERN),
            (FeedKind::Customers, _) => None,
        };
        // A link without a pattern may have been made for "no pattern" or for the default template.
        let patterns = if self.pattern.is_some() {
            [self.pattern; 2]
        } else {
            [None, default]
        };
        let fits = |only_new| {
            patterns
                .iter()
                .any(|&pattern| shop.hash(self.kind, pattern, self.partner, only_new) == self.hash)
        };
        if fits(true) {
            Some(true)
        } else if !self.only_new && fits(false) {
            Some(false)
        } else {
            None
        }
    }
}
