//! Hashes and whole links in the form.

use super::Form;
use crate::contract::{FormError, SettingKind};
use crate::http::{AddressPolicy, parse_address};
use crate::shoptet::link::{Hash, HashProblem};
use crate::shoptet::pasted::{Pasted, PastedProblem, is_link, take_apart};
use crate::shoptet::settings as key;
use crate::shoptet::shop::Feed;

/// Where a hash belongs.
pub(super) const HASHES: [(&str, Feed); 3] = [
    (key::CUSTOMERS_HASH, Feed::Customers),
    (key::ORDERS_HASH, Feed::Orders),
    (key::ORDERS_CHANGED_HASH, Feed::Orders),
];

impl Form {
    /// Takes a link pasted into its own field: the hash goes where its path says.
    pub(super) fn pasted_link(&mut self, link: &str) {
        match take_apart(link) {
            Ok(pasted) => {
                let name = if pasted.feed == Feed::Customers {
                    key::CUSTOMERS_HASH
                } else {
                    key::ORDERS_HASH
                };
                self.spread(key::PASTED_LINK, name, &pasted, true);
            }
            Err(problem) => self.wrong(key::PASTED_LINK, code(problem)),
        }
    }

    /// Takes what stands in a hash field: a hash, or a whole link.
    pub(super) fn hash(&mut self, name: &'static str, feed: Feed) {
        let Some(text) = self.remove(name) else {
            return;
        };
        if !is_link(&text) {
            return match Hash::parse(&text) {
                Ok(hash) => self.settings.set(&SettingKind::Secret, name, hash.expose()),
                Err(problem) => self.wrong_hash(name, problem),
            };
        }
        match take_apart(&text) {
            Ok(pasted) if pasted.feed == feed => self.spread(name, name, &pasted, false),
            Ok(_) => self.wrong(name, "form-link-wrong-feed"),
            Err(problem) => self.wrong(name, code(problem)),
        }
    }

    /// Puts the parts of a link where they belong. `field` is where it was pasted, `name` where its hash goes.
    fn spread(&mut self, field: &str, name: &str, pasted: &Pasted, overrules: bool) {
        match &pasted.hash {
            Ok(hash) => self.settings.set(&SettingKind::Secret, name, hash.expose()),
            Err(problem) => self.wrong_hash(field, *problem),
        }
        let pattern = if pasted.feed == Feed::Customers {
            key::CUSTOMERS_PATTERN
        } else {
            key::ORDERS_PATTERN
        };
        let changed_link = name == key::ORDERS_CHANGED_HASH;
        self.fill(
            field,
            key::ADDRESS,
            Some(&pasted.address),
            "form-link-other-shop",
            false,
        );
        self.partner(field, pasted, overrules);
        self.fill(
            field,
            pattern,
            pasted.pattern.as_deref(),
            "form-link-other-pattern",
            overrules || !changed_link,
        );
        if changed_link && let Some(other) = &pasted.other {
            self.settings
                .plain
                .insert(key::ONLY_CHANGED.to_owned(), other.clone());
        }
    }

    /// All links of a connection belong to one partner, or all to none: a hash is valid with its own partner only.
    fn partner(&mut self, field: &str, pasted: &Pasted, overrules: bool) {
        let code = "form-link-other-partner";
        let entered = self.settings.plain.get(key::PARTNER_ID).cloned();
        let first = self.partner.is_none();
        let known = self.partner.get_or_insert_with(|| pasted.partner.clone());
        if *known != pasted.partner
            || (!overrules && first && entered.is_some() && entered != pasted.partner)
        {
            return self.wrong(field, code);
        }
        match &pasted.partner {
            Some(partner) => self
                .settings
                .plain
                .insert(key::PARTNER_ID.to_owned(), partner.clone()),
            None => self.settings.plain.remove(key::PARTNER_ID),
        };
    }

    /// Fills a setting from a link. Two links of one connection must agree, unless this one overrules.
    fn fill(&mut self, field: &str, name: &str, value: Option<&str>, code: &str, overrules: bool) {
        let Some(value) = value else { return };
        let entered = self
            .settings
            .plain
            .get(name)
            .map(|entered| comparable(name, entered));
        if entered.is_none() || overrules {
            self.settings
                .plain
                .insert(name.to_owned(), value.to_owned());
        } else if entered != Some(comparable(name, value)) {
            self.wrong(field, code);
        }
    }

    fn wrong_hash(&mut self, name: &str, problem: HashProblem) {
        self.errors.push(match problem {
            HashProblem::Length(length) => {
                FormError::new(name, "form-hash-length").with("length", length.to_string())
            }
            HashProblem::Characters => FormError::new(name, "form-hash-characters"),
        });
    }
}

fn comparable(name: &str, value: &str) -> String {
    if name != key::ADDRESS {
        return value.to_owned();
    }
    // Links are written with http and https alike.
    let url = parse_address(
        value,
        AddressPolicy {
            allow_private: true,
        },
    );
    url.map_or_else(
        |_| value.to_owned(),
        |url| url.host_str().unwrap_or_default().to_owned(),
    )
}

fn code(problem: PastedProblem) -> &'static str {
    match problem {
        PastedProblem::NoLink => "form-link-malformed",
        PastedProblem::NoExport => "form-link-no-export",
        PastedProblem::OtherFeed => "form-link-other-feed",
        PastedProblem::NotXml => "form-link-not-xml",
        PastedProblem::NotCsv => "form-link-not-csv",
        PastedProblem::NoHash => "form-link-no-hash",
    }
}
