//! Takes a pasted export link apart (shoptet.md A1, A2).

use super::link::{Hash, HashProblem};
use super::shop::Feed;
use url::Url;

/// The parts of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pasted {
    pub feed: Feed,
    /// Scheme, host and port.
    pub address: String,
    pub hash: Result<Hash, HashProblem>,
    pub pattern: Option<String>,
    pub partner: Option<String>,
    /// A parameter we do not know, as `name=value`: in a link for new or changed orders it is the switch.
    pub other: Option<String>,
}

/// Why a text is no link we can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PastedProblem {
    /// No web address at all.
    NoLink,
    /// A link to something else than an export.
    NoExport,
    /// The export of something else than customers and orders.
    OtherFeed,
    /// Orders as a table: we need XML, and its hash belongs to another template.
    NotXml,
    /// Customers as XML or a sheet.
    NotCsv,
    /// No hash in it.
    NoHash,
}

/// Window parameters and cache-busters are not part of the link proper.
const PASSING: [&str; 5] = [
    "datefrom",
    "dateuntil",
    "updatetimefrom",
    "timestamp",
    "code",
];

/// True for what looks like a whole link rather than a hash.
pub(super) fn is_link(text: &str) -> bool {
    text.contains("://") || text.contains("/export/")
}

/// Takes one link apart.
pub(super) fn take_apart(text: &str) -> Result<Pasted, PastedProblem> {
    let text = text.trim();
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&with_scheme).map_err(|_| PastedProblem::NoLink)?;
    if !url.has_host() || !matches!(url.scheme(), "http" | "https") {
        return Err(PastedProblem::NoLink);
    }
    let feed = feed(url.path())?;
    let mut pasted = Pasted {
        feed,
        address: url.origin().ascii_serialization(),
        hash: Err(HashProblem::Length(0)),
        pattern: None,
        partner: None,
        other: None,
    };
    let mut hash_seen = false;
    for (name, value) in url.query_pairs() {
        // The admin itself writes patternId and patternID.
        match name.to_ascii_lowercase().as_str() {
            "hash" => {
                hash_seen = true;
                pasted.hash = Hash::parse(&value);
            }
            "patternid" => pasted.pattern = Some(value.into_owned()),
            "partnerid" => pasted.partner = Some(value.into_owned()),
            passing if PASSING.contains(&passing) => {}
            _ => pasted.other = Some(format!("{name}={value}")),
        }
    }
    if hash_seen {
        Ok(pasted)
    } else {
        Err(PastedProblem::NoHash)
    }
}

fn feed(path: &str) -> Result<Feed, PastedProblem> {
    let file = path
        .rsplit_once("/export/")
        .ok_or(PastedProblem::NoExport)?
        .1
        .to_ascii_lowercase();
    match file.as_str() {
        "orders.xml" => Ok(Feed::Orders),
        "customers.csv" => Ok(Feed::Customers),
        other if other.starts_with("orders.") => Err(PastedProblem::NotXml),
        other if other.starts_with("customers.") => Err(PastedProblem::NotCsv),
        _ => Err(PastedProblem::OtherFeed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_all_its_parts_in_any_order_and_case() {
        let hash = "0f".repeat(32);
        let link = format!(
            " https://Shop.example.com/export/orders.xml?hash={hash}&partnerId=7&dateFrom=2026-3-8&patternID=-11&fresh=yes "
        );
        let pasted = take_apart(&link).unwrap();
        assert_eq!(pasted.feed, Feed::Orders);
        assert_eq!(pasted.address, "https://shop.example.com");
        assert_eq!(pasted.hash, Hash::parse(&hash));
        assert_eq!(
            (pasted.pattern.as_deref(), pasted.partner.as_deref()),
            (Some("-11"), Some("7"))
        );
        assert_eq!(pasted.other.as_deref(), Some("fresh=yes"));
    }

    #[test]
    fn what_is_no_usable_link_is_told_apart() {
        for (text, problem) in [
            ("not a link", PastedProblem::NoLink),
            (
                "ftp://shop.example.com/export/orders.xml",
                PastedProblem::NoLink,
            ),
            ("https://shop.example.com/admin/", PastedProblem::NoExport),
            (
                "https://shop.example.com/export/products.csv?hash=1",
                PastedProblem::OtherFeed,
            ),
            (
                "https://shop.example.com/export/orders.csv?hash=1",
                PastedProblem::NotXml,
            ),
            (
                "https://shop.example.com/export/customers.xlsx?hash=1",
                PastedProblem::NotCsv,
            ),
            (
                "shop.example.com/export/customers.csv",
                PastedProblem::NoHash,
            ),
        ] {
            assert_eq!(take_apart(text), Err(problem), "{text}");
        }
    }
}
