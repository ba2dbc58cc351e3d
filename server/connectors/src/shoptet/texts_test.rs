//! The four catalogs are complete: every setting, check, step, reason and form error has its text.

use super::check;
use super::description::{STEPS, texts};
use super::settings::{CONNECTION, INTEGRATION};
use crate::contract::SettingKind;
use mostek_model::{Arguments, Catalog, Language};
use std::collections::BTreeSet;

const SOURCES: &[&str] = &[
    include_str!("mod.rs"),
    include_str!("check.rs"),
    include_str!("fetch.rs"),
    include_str!("normalise.rs"),
    include_str!("normalise/links.rs"),
    include_str!("interval.rs"),
    include_str!("reason.rs"),
    include_str!("shop.rs"),
    include_str!("decode/order.rs"),
    include_str!("decode/customer.rs"),
    include_str!("decode/table.rs"),
];

fn wanted() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for setting in CONNECTION.iter().chain(INTEGRATION) {
        keys.insert(format!("shoptet-setting-{}", setting.key));
        keys.insert(format!("shoptet-setting-{}-help", setting.key));
        if let SettingKind::Choice(choices) = setting.kind {
            keys.extend(
                choices
                    .iter()
                    .map(|choice| format!("shoptet-setting-{}-{choice}", setting.key)),
            );
        }
    }
    for name in [
        check::ADDRESS,
        check::CUSTOMERS,
        check::ORDERS,
        check::CHANGED_LINK,
    ] {
        keys.insert(format!("shoptet-check-{name}"));
    }
    keys.insert(format!(
        "shoptet-vocabulary-{}",
        crate::contract::ORDER_STATUSES
    ));
    keys.extend(STEPS.iter().map(|step| (*step).to_owned()));
    for text in SOURCES.iter().flat_map(|source| source.split('"')) {
        // The client's form errors have their texts in the client's catalogs.
        if text.starts_with("form-") {
            keys.insert(format!("shoptet-{text}"));
        } else if text.starts_with("shoptet-reason-") {
            keys.insert(text.to_owned());
        }
    }
    keys
}

#[test]
fn every_text_is_there_in_every_language_and_none_is_left_over() {
    let wanted = wanted();
    for language in Language::ALL {
        let lines = texts(language)
            .lines()
            .filter(|line| !line.starts_with([' ', '#']));
        let keys: BTreeSet<_> = lines
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key.trim().to_owned())
            .collect();
        let missing: Vec<_> = wanted.difference(&keys).collect();
        let left_over: Vec<_> = keys.difference(&wanted).collect();
        assert!(
            missing.is_empty() && left_over.is_empty(),
            "{language:?}: missing {missing:?}, left over {left_over:?}"
        );
    }
}

#[test]
fn values_are_put_into_texts_and_counted_by_the_rules_of_the_language() {
    for language in Language::ALL {
        let catalog = Catalog::new(language, &[texts(language)]).unwrap();
        let text = catalog.text(
            "shoptet-form-hash-length",
            &Arguments::new().text("length", "10"),
        );
        assert!(text.contains("10") && text.contains("64"), "{text}");
        let text = catalog.text(
            "shoptet-reason-orders-unknown",
            &Arguments::new().text("pattern", "-11"),
        );
        assert!(text.contains("-11"), "{text}");
    }
}
