//! What inputs offer to choose from.

use super::super::InputGroup;
use crate::texts::t;

pub(super) fn plain(choices: Vec<(String, String)>) -> InputGroup {
    InputGroup {
        name: String::new(),
        choices,
    }
}

pub(super) fn pairs(choices: &[(&str, String)]) -> Vec<(String, String)> {
    choices
        .iter()
        .map(|(value, text)| ((*value).to_owned(), text.clone()))
        .collect()
}

/// What was chosen in a file, or before the choices changed, stays on offer.
pub(super) fn with_current(
    mut choices: Vec<(String, String)>,
    value: &str,
) -> Vec<(String, String)> {
    if !choices.iter().any(|(choice, _)| choice == value) {
        choices.push((value.to_owned(), value.to_owned()));
    }
    choices
}

/// Forms of a date people ask for, each shown as it reads.
pub(super) fn date_forms() -> Vec<(String, String)> {
    pairs(&[
        ("%Y-%m-%d", "2026-11-08".to_owned()),
        ("%Y-%m-%d %H:%M:%S", "2026-11-08 05:02:30".to_owned()),
        ("%-d. %-m. %Y", "8. 11. 2026".to_owned()),
        ("%-d. %-m. %Y %-H:%M", "8. 11. 2026 5:02".to_owned()),
        ("%d.%m.%Y", "08.11.2026".to_owned()),
        ("%d.%m.%Y %H:%M", "08.11.2026 05:02".to_owned()),
        ("%Y. %m. %d.", "2026. 11. 08.".to_owned()),
        ("%d/%m/%Y", "08/11/2026".to_owned()),
        (
            "%Y-%m-%dT%H:%M:%S%:z",
            "2026-11-08T05:02:30+01:00".to_owned(),
        ),
        ("%H:%M", "05:02".to_owned()),
        ("%Y", "2026".to_owned()),
    ])
}

/// A form of a date as it reads; one nobody offers shows itself.
pub(super) fn date_form(form: &str) -> String {
    let offered = date_forms()
        .into_iter()
        .find(|(offered, _)| offered == form);
    offered.map_or_else(|| form.to_owned(), |(_, example)| example)
}

pub(super) fn countries() -> Vec<(String, String)> {
    pairs(&[
        ("", t("country-usual")),
        ("CZ", "CZ +420".to_owned()),
        ("SK", "SK +421".to_owned()),
        ("HU", "HU +36".to_owned()),
        ("PL", "PL +48".to_owned()),
        ("DE", "DE +49".to_owned()),
        ("AT", "AT +43".to_owned()),
        ("SI", "SI +386".to_owned()),
        ("HR", "HR +385".to_owned()),
        ("RO", "RO +40".to_owned()),
    ])
}
