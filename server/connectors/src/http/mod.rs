//! The one door to the network (P2): every request takes a permit of its account's budget and goes to an address
//! that was checked.

mod address;
mod answer;
mod attempt;
mod backoff;
mod client;
mod network;
mod own;
mod permit;
mod request;
mod resolve;
mod stop;
mod trouble;

#[cfg(test)]
pub(crate) mod tests;

pub use address::{AddressPolicy, AddressProblem, parse_address};
pub use answer::{Answer, Download};
pub use backoff::Tuning;
pub use client::Http;
pub use own::allow_own;
pub use permit::{Permit, PermitSource, Urgency};
pub use request::{Request, Retry};
/// What the shape of a request and an answer is made of.
pub use reqwest::header::{HeaderMap, HeaderName};
pub use reqwest::{Method, Url};

use mostek_model::Language;

/// Fluent texts of the reasons and form errors of this module.
pub fn texts(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("texts/en.ftl"),
        Language::Cs => include_str!("texts/cs.ftl"),
        Language::Hu => include_str!("texts/hu.ftl"),
        Language::Pl => include_str!("texts/pl.ftl"),
    }
}
