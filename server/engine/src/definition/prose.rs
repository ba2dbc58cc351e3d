//! The comments of an example: the connectors' own English texts, broken into lines.

use crate::texts;
use mostek_connectors::contract::{Description, Setting, SettingKind};
use mostek_model::{Arguments, Language, Stream};

/// Columns of a comment.
const WIDTH: usize = 100;

/// Words as comment lines.
pub(super) fn comment(words: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::from("#");
    for word in words.split_whitespace() {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, String::from("#")));
        }
        line.push(' ');
        line.push_str(word);
    }
    lines.push(line);
    lines
}

fn english(key: &str) -> Option<String> {
    texts::find(Language::En, key, &Arguments::new())
}

/// The beginning of the file: what it is, and the table of the integration.
pub(super) fn head(from: &Description, to: &Description) -> Vec<String> {
    let (shop, system) = (from.platform.as_str(), to.platform.as_str());
    let title = format!(
        "{} to {}. Apply it with: mostek integration apply FILE",
        from.name, to.name
    );
    let rules = "Fill in addresses and what stands empty, name where the secrets are, and apply the file. Applying it \
                 again changes nothing. The file says everything: what is left out or commented is at its default, but \
                 saved secrets stay. A secret never stands in the file itself; write { env = \"NAME\" } for an \
                 environment variable or { file = \"path\" } for a file, relative to this one.";
    let mut lines = comment(&title);
    lines.extend(comment(rules));
    lines.extend([String::new(), "[integration]".to_owned()]);
    lines.extend(comment(
        "Its name in addresses and at the command line: small letters, digits and dashes.",
    ));
    lines.push(format!("slug = \"{shop}-{system}\""));
    lines.extend(comment("Its name for people."));
    lines.push(format!("name = \"{} to {}\"", from.name, to.name));
    lines.extend(comment(&format!(
        "Stands in the ids of the records made in {}, so that several shops do not mix there. It cannot change after the first run.",
        to.name
    )));
    lines.push("namespace = \"shop\"".to_owned());
    lines.extend(comment(
        "A new integration is a draft until it is activated: draft, active or paused.",
    ));
    lines.push("#state = \"active\"".to_owned());
    lines.extend(comment(
        "E-mail addresses that identify nobody, such as the shop's own at its counter. \"@domain\" means all of a domain.",
    ));
    lines.push("own_addresses = []".to_owned());
    lines.extend(comment(
        "When it runs by itself: { every_minutes = 15 }, { daily_at = \"05:00\" } or \"manual\".",
    ));
    lines.push("schedule = { every_minutes = 15 }".to_owned());
    lines
}

/// Where a person finds the credentials, step by step.
pub(super) fn where_to_find(description: &Description) -> Vec<String> {
    let steps = description
        .help
        .steps
        .iter()
        .filter_map(|step| english(step));
    let numbered = steps
        .enumerate()
        .map(|(index, step)| format!("{}. {step}", index + 1));
    numbered.flat_map(|step| comment(&step)).collect()
}

/// A setting's label, help and limits.
pub(super) fn setting(platform: &str, setting: &Setting) -> Vec<String> {
    let label = english(&format!("{platform}-setting-{}", setting.key))
        .unwrap_or_else(|| setting.key.to_owned());
    let required = if setting.required { " (required)" } else { "" };
    let help = english(&format!("{platform}-setting-{}-help", setting.key)).unwrap_or_default();
    let limits = match &setting.kind {
        SettingKind::Number { minimum, maximum } => format!("From {minimum} to {maximum}."),
        SettingKind::Choice(choices) => format!("One of: {}.", choices.join(", ")),
        SettingKind::Vocabulary(name) => {
            let list = english(&format!("{platform}-vocabulary-{name}"))
                .unwrap_or_else(|| (*name).to_owned());
            format!("The id of one of: {list}.")
        }
        _ => String::new(),
    };
    comment(&format!("{label}{required}. {help} {limits}"))
}

/// What stands before the default rows of a target.
pub(super) fn defaults(source: &Stream, target: &Stream) -> Vec<String> {
    let words = format!(
        "How {source} fill {target}. These rows apply by themselves as far as the fields exist. To change them, switch \
         on all rows you want to keep: once {target} has a row here, only rows of the file count. `write` is usual, \
         always, if_empty or on_create."
    );
    [vec![String::new()], comment(&words)].concat()
}

/// What a status mapping looks like.
pub(super) fn statuses() -> Vec<String> {
    let words = "Statuses are never guessed. With this table a row may take the field status_mapped; orders with a status \
                 that has no row wait for you, or get { default = \"value\" }. Left: the status in the shop, right: the \
                 value in the system.";
    let lines = [
        "#[flow.statuses]",
        "#unmapped = \"hold\"",
        "#[flow.statuses.rows]",
        "#\"status in the shop\" = \"value in the system\"",
    ];
    let lines = lines.map(str::to_owned).to_vec();
    [vec![String::new()], comment(words), lines].concat()
}
