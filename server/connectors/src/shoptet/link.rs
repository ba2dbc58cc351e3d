//! Export links (shoptet.md A1, A2). The whole link is a secret: whoever has it reads all customers.

use super::shop::{Feed, Shop};
use crate::spool::Scope;
use jiff::civil::{Date, DateTime};
use url::Url;

/// 64 hexadecimal digits that open one export; never shown.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Hash(String);

/// What is wrong with an entered hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HashProblem {
    /// This many characters instead of 64.
    Length(usize),
    /// Something else than digits and a to f.
    Characters,
}

impl Hash {
    pub(super) fn parse(text: &str) -> Result<Self, HashProblem> {
        let text = text.trim();
        match text.chars().count() {
            _ if !text.chars().all(|letter| letter.is_ascii_hexdigit()) => {
                Err(HashProblem::Characters)
            }
            64 => Ok(Self(text.to_ascii_lowercase())),
            length => Err(HashProblem::Length(length)),
        }
    }

    /// For storing it as a secret.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hash(..)")
    }
}

/// What a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub feed: Feed,
    pub scope: Scope,
    /// Records changed since then, in the shop's time.
    pub updated_from: Option<DateTime>,
    /// Records created on this day or later.
    pub created_from: Option<Date>,
}

impl Ask {
    /// Everything, or everything created since a day.
    pub(super) fn full(feed: Feed, created_from: Option<Date>) -> Self {
        Self {
            feed,
            scope: Scope::Full,
            updated_from: None,
            created_from,
        }
    }

    /// What changed since then.
    pub(super) fn changed(feed: Feed, updated_from: DateTime) -> Self {
        Self {
            feed,
            scope: Scope::Changed,
            updated_from: Some(updated_from),
            created_from: None,
        }
    }
}

/// The link that asks for this; none when the connection has no hash for it.
pub(super) fn build(shop: &Shop, ask: &Ask) -> Option<Url> {
    let (hash, pattern) = match (ask.feed, ask.scope) {
        (Feed::Customers, _) => (shop.customers.as_ref(), shop.customers_pattern),
        (Feed::Orders, Scope::Stateful) => (shop.changed.as_ref(), Some(shop.orders_pattern)),
        (Feed::Orders, _) => (shop.orders.as_ref(), Some(shop.orders_pattern)),
    };
    let hash = hash?;
    let mut query = Vec::new();
    if let Some(pattern) = pattern {
        query.push(("patternId", pattern.to_string()));
    }
    if let Some(partner) = shop.partner {
        query.push(("partnerId", partner.to_string()));
    }
    query.push(("hash", hash.expose().to_owned()));
    if let Some(day) = ask.created_from {
        query.push(("dateFrom", day.to_string()));
    }
    if let Some(time) = ask.updated_from {
        query.push((
            "updateTimeFrom",
            time.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        ));
    }
    if let (Scope::Stateful, Some((name, value))) = (ask.scope, &shop.only_changed) {
        query.push((name.as_str(), value.clone()));
    }
    let mut url = shop.address.join(ask.feed.path()).ok()?;
    url.set_query(Some(&encode(&query)));
    Some(url)
}

/// The admin writes blanks as `%20`; forms write `+`.
fn encode(query: &[(&str, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(query)
        .finish()
        .replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shoptet::shop::tests::shop;
    use jiff::civil::date;

    #[test]
    fn links_have_the_parts_the_shop_expects() {
        let shop = shop();
        let full = build(&shop, &Ask::full(Feed::Orders, Some(date(2026, 3, 8)))).unwrap();
        let hash = "b".repeat(64);
        assert_eq!(
            full.as_str(),
            format!(
                "https://shop.example.com/export/orders.xml?patternId=-11&partnerId=3&hash={hash}&dateFrom=2026-03-08"
            )
        );
        let changed = build(
            &shop,
            &Ask::changed(Feed::Orders, date(2026, 3, 8).at(1, 2, 3, 0)),
        )
        .unwrap();
        assert!(
            changed
                .as_str()
                .ends_with("&updateTimeFrom=2026-03-08%2001%3A02%3A03"),
            "{changed}"
        );
        let customers = build(&shop, &Ask::full(Feed::Customers, None)).unwrap();
        assert_eq!(
            customers.query(),
            Some(format!("partnerId=3&hash={}", "a".repeat(64)).as_str())
        );
        let stateful = Ask {
            scope: Scope::Stateful,
            ..Ask::full(Feed::Orders, None)
        };
        let link = build(&shop, &stateful).unwrap();
        assert!(
            link.as_str()
                .ends_with(&format!("hash={}&onlyNew=1", "c".repeat(64)))
        );
    }

    #[test]
    fn a_hash_is_64_hexadecimal_digits_and_never_shown() {
        assert_eq!(Hash::parse("abc"), Err(HashProblem::Length(3)));
        assert_eq!(Hash::parse(&"g".repeat(64)), Err(HashProblem::Characters));
        let hash = Hash::parse(&format!(" {} ", "AB".repeat(32))).unwrap();
        assert_eq!(hash.expose(), "ab".repeat(32));
        assert_eq!(format!("{hash:?}"), "Hash(..)");
    }
}
