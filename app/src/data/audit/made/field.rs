//! A field that differs, in words.

use super::subject::{Platforms, Subjects};
use crate::components::role_word;
use crate::data::ChangeRow;
use crate::format::When;
use crate::server;
use crate::texts::{find, t};
use mostek_engine::Services;
use mostek_engine::audit::Difference;
use mostek_model::{Arguments, Language, PlatformId, Role, Stream};

/// What names and values are told with.
pub(super) struct Words<'a> {
    /// Knows the platforms.
    pub services: &'a Services,
    /// What the team has.
    pub subjects: &'a Subjects,
    /// Whose settings they are, where that is known.
    pub platforms: Option<&'a Platforms>,
    /// How the reader writes times.
    pub when: &'a When,
}

impl Words<'_> {
    /// A field before and after.
    pub fn change(&self, kind: &str, difference: Difference) -> ChangeRow {
        let of = |text: Option<String>| {
            text.map(|text| self.value(&difference.field, text))
                .unwrap_or_default()
        };
        ChangeRow {
            before: of(difference.before),
            after: of(difference.after),
            field: self.name(kind, &difference.field),
        }
    }

    /// A field's name; people have other names than things. What we have no word for shows its path, as files and exports
    /// name it.
    fn name(&self, kind: &str, path: &str) -> String {
        if let Some(whole) = word(&format!("{kind}.{path}")).or_else(|| word(path)) {
            return whole;
        }
        match path.split_once('.') {
            Some((first, rest)) => match word(first) {
                Some(name) => format!("{name}: {}", self.part(first, rest)),
                None => path.to_owned(),
            },
            None => path.to_owned(),
        }
    }

    /// A part of a field that holds several.
    fn part(&self, of: &str, rest: &str) -> String {
        match of {
            "settings" | "shop_settings" => self.setting(rest, |platforms| &platforms.shop),
            "system_settings" => self.setting(rest, |platforms| &platforms.system),
            "flows" => match rest.split_once('.') {
                Some((stream, rest)) => {
                    let stream = server::stream(&Stream::new(stream.to_owned()));
                    format!("{stream}, {}", self.name("flow", rest))
                }
                None => server::stream(&Stream::new(rest.to_owned())),
            },
            _ => rest.to_owned(),
        }
    }

    /// The label a setting has in its form.
    fn setting(&self, key: &str, platform: impl Fn(&Platforms) -> &PlatformId) -> String {
        self.platforms
            .map(platform)
            .and_then(|platform| server::setting(platform.as_str(), key))
            .unwrap_or_else(|| key.to_owned())
    }

    /// A connection by its name; before one is chosen, the platform.
    fn side(&self, id: String) -> String {
        match self.subjects.name("connection", &id) {
            Some(name) => name.to_owned(),
            None => crate::data::brand(self.services, &PlatformId::new(id)),
        }
    }

    /// A value; codes become words.
    fn value(&self, field: &str, text: String) -> String {
        match field.rsplit('.').next().unwrap_or(field) {
            "role" => Role::parse(&text).map(role_word).unwrap_or(text),
            "language" | "formats" => text
                .parse::<Language>()
                .map(|language| language.own_name().to_owned())
                .unwrap_or(text),
            "expires_at" => text
                .parse()
                .map(|at| self.when.moment(at).text)
                .unwrap_or(text),
            "new_secrets" => text
                .split(", ")
                .map(|key| self.setting(key, |platforms| &platforms.shop))
                .collect::<Vec<_>>()
                .join(", "),
            "colours" | "state" | "direction" | "unmapped" | "schedule" => {
                let key = format!("audit-value-{}", text.replace('_', "-"));
                find(server::language(), &key, &Arguments::new()).unwrap_or(text)
            }
            "shop" | "system" => self.side(text),
            _ => match text.as_str() {
                "true" => t("yes"),
                "false" => t("no"),
                _ => text,
            },
        }
    }
}

fn word(path: &str) -> Option<String> {
    let key = format!("audit-field-{}", path.replace(['_', '.'], "-"));
    find(server::language(), &key, &Arguments::new())
}
