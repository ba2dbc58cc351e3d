//! The hash in a link: it belongs to one template of one partner (shoptet.md A2).

use sha2::{Digest, Sha256};

use super::ask::FeedKind;
use super::model::Shop;

/// The system template "Shoptet - XML" of orders (shoptet.md A2).
pub const ORDERS_XML_PATTERN: i64 = -11;
/// The system orders CSV (shoptet.md A2).
pub const ORDERS_CSV_PATTERN: i64 = -9;

impl Shop {
    /// The hash of a link. No pattern stands for the default template of the feed.
    pub fn hash(
        &self,
        kind: FeedKind,
        pattern: Option<i64>,
        partner: Option<u32>,
        only_new: bool,
    ) -> String {
        let text = format!(
            "{}|{kind:?}|{pattern:?}|{partner:?}|{only_new}",
            self.secret
        );
        hex::encode(Sha256::digest(text.as_bytes()))
    }
}
