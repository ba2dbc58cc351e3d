//! The four files say the same things, and nothing in the sources is left without words.

use super::sources;
use mostek_model::{Catalog, Language};
use std::collections::BTreeSet;
use std::path::Path;

/// Keys made from codes of the engine; their last part is not in our sources.
const FROM_CODES: [&str; 6] = [
    "people-",
    "run-error-",
    "audit-action-",
    "audit-kind-",
    "audit-field-",
    "audit-value-",
];

fn lines(language: Language) -> impl Iterator<Item = &'static str> {
    sources(language).iter().flat_map(|source| source.lines())
}

fn keys(language: Language) -> BTreeSet<&'static str> {
    lines(language)
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .collect()
}

/// Every string literal of the sources, and whether a function that takes a key of a text stands before it.
fn literals() -> Vec<(String, bool)> {
    fn walk(folder: &Path, found: &mut Vec<(String, bool)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("completeness.rs")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                let mut before = "";
                for (index, piece) in text.split('"').enumerate() {
                    if index % 2 == 1 {
                        let before: &str = before;
                        let taken = ["t(", "t_with(", "counted("].iter().any(|call| {
                            before.trim_end().strip_suffix(call).is_some_and(|rest| {
                                !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_')
                            })
                        });
                        found.push((piece.to_owned(), taken));
                    }
                    before = piece;
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

#[test]
fn all_files_are_well_formed() {
    for language in Language::ALL {
        if let Err(error) = Catalog::new(language, sources(language)) {
            panic!("{error}");
        }
    }
}

#[test]
fn all_languages_have_the_same_keys() {
    for language in Language::ALL {
        let missing: Vec<_> = keys(Language::En)
            .difference(&keys(language))
            .copied()
            .collect();
        let surplus: Vec<_> = keys(language)
            .difference(&keys(Language::En))
            .copied()
            .collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language:?} lacks {missing:?} and has {surplus:?} on top"
        );
    }
}

#[test]
fn all_languages_use_the_same_values() {
    let values = |language| -> Vec<(String, BTreeSet<String>)> {
        let mut all: Vec<(String, BTreeSet<String>)> = Vec::new();
        for line in lines(language) {
            if let Some((key, _)) = line
                .split_once(" =")
                .filter(|(key, _)| !key.starts_with([' ', '[', '#', '*']))
            {
                all.push((key.to_owned(), BTreeSet::new()));
            }
            for piece in line.split('$').skip(1) {
                let name: String = piece
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                    .collect();
                // `count` only chooses the form; languages without plural forms do not look at it.
                if name != "count"
                    && let Some((_, names)) = all.last_mut()
                {
                    names.insert(name);
                }
            }
        }
        all.sort();
        all
    };
    for language in Language::ALL {
        for (english, other) in values(Language::En).iter().zip(values(language)) {
            assert_eq!(*english, other, "{language:?}");
        }
    }
}

#[test]
fn every_key_in_the_sources_has_a_text_and_every_text_is_used() {
    let keys = keys(Language::En);
    let literals = literals();
    let unknown: Vec<_> = literals
        .iter()
        .filter(|(text, taken)| *taken && !keys.contains(text.as_str()))
        .map(|(text, _)| text)
        .collect();
    assert!(unknown.is_empty(), "used without a text: {unknown:?}");
    let used: BTreeSet<&str> = literals.iter().map(|(text, _)| text.as_str()).collect();
    let unused: Vec<_> = keys
        .iter()
        .filter(|key| {
            !used.contains(**key) && !FROM_CODES.iter().any(|prefix| key.starts_with(prefix))
        })
        .filter(|key| {
            key.strip_suffix("-next")
                .is_none_or(|base| !used.contains(base))
        })
        .collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

#[test]
fn every_code_about_people_has_a_text() {
    let keys = keys(Language::En);
    let missing: Vec<_> = mostek_engine::people::CODES
        .iter()
        .filter(|code| !keys.contains(**code))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Sources of the engine that write to the audit log, tests left out.
fn sources_that_audit() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                if ["Entry {", "note(", "note_change("]
                    .iter()
                    .any(|mark| code.contains(mark))
                {
                    found.push(code.to_owned());
                }
            }
        }
    }
    let mut found = Vec::new();
    let server = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server");
    for folder in ["engine/src", "src"] {
        walk(&server.join(folder), &mut found);
    }
    found
}

#[test]
fn every_action_and_every_kind_in_the_audit_log_has_a_text() {
    let dashed = |text: &str| text.replace(['.', '_'], "-");
    let sources = sources_that_audit();
    let pieces: Vec<(&str, &str)> = sources
        .iter()
        .flat_map(|source| {
            let pieces: Vec<&str> = source.split('"').collect();
            let literals = pieces.windows(2).enumerate();
            literals
                .filter(|(index, _)| index % 2 == 0)
                .map(|(_, pair)| (pair[0], pair[1]))
                .collect::<Vec<_>>()
        })
        .collect();
    let kinds: BTreeSet<&str> = pieces
        .iter()
        .filter(|(before, _)| before.trim_end().ends_with("subject_kind:"))
        .map(|(_, kind)| *kind)
        .collect();
    // What is done to a member is done to a user.
    let acts_on = |kind: &str| kind == "member" || kinds.contains(kind);
    let actions = pieces
        .iter()
        .map(|(_, literal)| *literal)
        .filter(|literal| {
            literal
                .split_once('.')
                .is_some_and(|(kind, _)| acts_on(kind))
        });
    let wanted: BTreeSet<String> = actions
        .map(|action| format!("audit-action-{}", dashed(action)))
        .chain(
            kinds
                .iter()
                .map(|kind| format!("audit-kind-{}", dashed(kind))),
        )
        .collect();
    assert!(wanted.len() > 20, "the sources were read: {wanted:?}");
    let keys = keys(Language::En);
    let missing: Vec<_> = wanted
        .iter()
        .filter(|key| !keys.contains(key.as_str()))
        .collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}
