//! A field that differs, in words.

use crate::components::role_word;
use crate::data::ChangeRow;
use crate::format::When;
use crate::server;
use crate::texts::{find, t};
use mostek_engine::audit::Difference;
use mostek_model::{Arguments, Language, Role};

/// A field before and after.
pub fn change(kind: &str, difference: Difference, when: &When) -> ChangeRow {
    let of = |text: Option<String>| {
        text.map(|text| value(&difference.field, text, when))
            .unwrap_or_default()
    };
    ChangeRow {
        before: of(difference.before),
        after: of(difference.after),
        field: name(kind, &difference.field),
    }
}

/// A field's name; people have other names than things. What we have no word for shows its path, as files and exports name it.
fn name(kind: &str, path: &str) -> String {
    let word = |path: &str| {
        let key = format!("audit-field-{}", path.replace(['_', '.'], "-"));
        find(server::language(), &key, &Arguments::new())
    };
    if let Some(whole) = word(&format!("{kind}.{path}")).or_else(|| word(path)) {
        return whole;
    }
    match path.split_once('.') {
        Some((first, rest)) => match word(first) {
            Some(first) => format!("{first}: {rest}"),
            None => path.to_owned(),
        },
        None => path.to_owned(),
    }
}

/// A value; codes become words.
fn value(field: &str, text: String, when: &When) -> String {
    match field {
        "role" => Role::parse(&text).map(role_word).unwrap_or(text),
        "language" | "formats" => text
            .parse::<Language>()
            .map(|language| language.own_name().to_owned())
            .unwrap_or(text),
        "expires_at" => text.parse().map(|at| when.moment(at).text).unwrap_or(text),
        "colours" | "state" => {
            let key = format!("audit-value-{text}");
            find(server::language(), &key, &Arguments::new()).unwrap_or(text)
        }
        _ => match text.as_str() {
            "true" => t("yes"),
            "false" => t("no"),
            _ => text,
        },
    }
}
