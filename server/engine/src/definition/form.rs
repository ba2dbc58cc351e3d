//! Holds filled-in settings against the connectors' forms and puts what is wrong into words.

use super::error::Problem;
use super::report::Report;
use super::settings::{Filled, is_secret, place_hint};
use crate::integration::PHONE_COUNTRY;
use crate::mapping::is_country;
use crate::texts;
use mostek_connectors::contract::{Connector, FormError, Setting};
use mostek_model::Language;

/// A wrong setting as a problem of the file; none when its value could not even be read.
pub(super) fn problem(
    report: &Report<'_>,
    connector: &dyn Connector,
    form: &[Setting],
    filled: &Filled,
    error: &FormError,
) -> Option<Problem> {
    if filled.is_faulty(&error.key) {
        return None;
    }
    let platform = connector.describe().platform.as_str();
    let state = if filled.lacks(&error.key) {
        "is missing"
    } else {
        "is wrong"
    };
    let what = format!("`{}` in {} {state}", error.key, filled.name);
    let mut hint = texts::form_error(Language::En, platform, error);
    let asks_for_secret = |setting: &&Setting| setting.key == error.key && is_secret(&setting.kind);
    if filled.lacks(&error.key) && form.iter().any(|setting| asks_for_secret(&setting)) {
        hint = format!("{hint} {}", place_hint(platform, &error.key));
    }
    Some(report.problem(filled.line_of(&error.key), what, hint))
}

/// The engine's own setting of the shop's side: a country the phone rules know.
pub(super) fn check_phone_country(report: &mut Report<'_>, filled: &mut Filled) {
    let Some(country) = filled
        .values
        .get(PHONE_COUNTRY.key)
        .map(|country| country.to_ascii_uppercase())
    else {
        return;
    };
    if !is_country(&country) {
        let what = format!("`{}` in {} is no country", PHONE_COUNTRY.key, filled.name);
        report.add(
            filled.line_of(PHONE_COUNTRY.key),
            what,
            "Write two letters, such as \"CZ\", \"SK\", \"HU\" or \"PL\".",
        );
    }
    filled.values.insert(PHONE_COUNTRY.key.to_owned(), country);
}
