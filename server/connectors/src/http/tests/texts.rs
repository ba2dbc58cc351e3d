//! Every reason has a text in every language; the helpers serve the platforms' folders too.

use crate::http::{AddressProblem, texts};
use mostek_model::{Catalog, Language};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_reason_has_a_text_in_every_language() {
    let mut codes = codes_in("http", &["reason-http-", "form-address-"]);
    for problem in [
        AddressProblem::Malformed,
        AddressProblem::NotHttps,
        AddressProblem::UserInfo,
        AddressProblem::Private,
    ] {
        codes.insert(problem.in_field("address").code);
        codes.insert(problem.on_the_way("host").reason.code.clone());
    }
    assert_complete(&codes, texts);
}

/// The codes with one of these prefixes that stand as literals in the sources of a folder.
pub(crate) fn codes_in(folder: &str, prefixes: &[&str]) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(folder),
        prefixes,
        &mut codes,
    );
    assert!(!codes.is_empty());
    codes
}

fn collect(folder: &Path, prefixes: &[&str], codes: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, prefixes, codes);
        } else if name.ends_with(".rs")
            && !path.components().any(|part| part.as_os_str() == "tests")
        {
            let source = std::fs::read_to_string(&path).unwrap();
            let literals = source
                .split('"')
                .filter(|text| prefixes.iter().any(|prefix| text.starts_with(prefix)));
            // A prefix alone, or a pattern, is no code.
            codes.extend(
                literals
                    .filter(|text| !text.ends_with('-') && !text.contains('{'))
                    .map(str::to_owned),
            );
        }
    }
}

/// Each code has a text in each language, the files have the same keys, and a text's values are the same everywhere.
pub(crate) fn assert_complete(codes: &BTreeSet<String>, texts: fn(Language) -> &'static str) {
    let english = values(texts(Language::En));
    for language in Language::ALL {
        let catalog = Catalog::new(language, &[texts(language)]).unwrap();
        for code in codes {
            assert!(catalog.has(code), "{}: {code}", language.code());
        }
        assert_eq!(values(texts(language)), english, "{}", language.code());
        assert!(!texts(language).contains('!'), "{}", language.code());
    }
}

/// Each key with the names of the values in its text.
fn values(source: &str) -> Vec<(&str, BTreeSet<&str>)> {
    let keyed = source.lines().filter_map(|line| line.split_once(" = "));
    keyed
        .map(|(key, text)| {
            (
                key,
                text.split("{ $")
                    .skip(1)
                    .filter_map(|rest| rest.split(' ').next())
                    .collect(),
            )
        })
        .collect()
}
