//! The inputs of the open row: its source, when it is written, and the values of its steps.

use super::super::{FormInput, InputGroup, InputKind};
use super::choices::{countries, date_forms, pairs, plain, with_current};
use super::raw::RawDraft;
use super::raw_step::{KINDS, RawStep};
use super::steps;
use super::words::{Scene, group, write_rule};
use crate::server;
use crate::texts::{t, t_with};
use mostek_connectors::contract::TargetField;
use mostek_engine::mapping::SourceGroup;
use mostek_model::{Arguments, WriteRule};

/// Makes inputs with what was entered and what is wrong.
pub(super) struct Inputs<'a> {
    pub scene: &'a Scene<'a>,
    /// The target's field; none when it is gone.
    pub field: Option<&'a TargetField>,
    /// Wrong inputs: name and words.
    pub wrong: &'a [(String, String)],
}

impl Inputs<'_> {
    fn input(&self, name: &str, label: String, kind: InputKind, value: &str) -> FormInput {
        let wrong = self.wrong.iter().find(|(wrong, _)| wrong == name);
        FormInput {
            name: name.to_owned(),
            label,
            kind,
            value: value.to_owned(),
            error: wrong.map(|(_, words)| words.clone()),
        }
    }

    /// The source.
    pub fn source(&self, draft: &RawDraft) -> FormInput {
        let mut groups = vec![plain(vec![
            (String::new(), t("fields-leave-empty")),
            ("fixed".to_owned(), t("fields-fixed-choice")),
        ])];
        groups.extend(self.source_groups("field:", &draft.source));
        let kind = InputKind::Select(groups);
        self.input("source", t("fields-source"), kind, &draft.source)
    }

    /// The fixed value.
    pub fn fixed(&self, draft: &RawDraft) -> FormInput {
        let kind = self.value_kind(&draft.fixed);
        self.input("fixed", t("fields-fixed-value"), kind, &draft.fixed)
    }

    /// When it is written.
    pub fn write(&self, draft: &RawDraft) -> FormInput {
        let choices = [
            ("usual", WriteRule::Usual),
            ("always", WriteRule::Always),
            ("if_empty", WriteRule::IfEmpty),
            ("on_create", WriteRule::OnCreate),
        ];
        let choices = choices.map(|(value, rule)| (value.to_owned(), write_rule(rule)));
        let kind = InputKind::Select(vec![plain(choices.into())]);
        self.input("write", t("fields-write"), kind, &draft.write)
    }

    /// Which step is added.
    pub fn add(&self) -> FormInput {
        let choices = KINDS.map(|kind| (kind.to_owned(), steps::title(kind)));
        let kind = InputKind::Select(vec![plain(choices.into())]);
        self.input("add", t("fields-new-step"), kind, KINDS[0])
    }

    /// The values of a step.
    pub fn step(&self, number: usize, step: &RawStep) -> Vec<FormInput> {
        let name = |input: &str| format!("step-{number}-{input}");
        let text = |input: &str, label: String| {
            self.input(&name(input), label, InputKind::Text, step.value(input))
        };
        let choice = |input: &str, label: String, choices: Vec<(String, String)>| {
            let value = step.value(input);
            let kind = InputKind::Select(vec![plain(with_current(choices, value))]);
            self.input(&name(input), label, kind, value)
        };
        let count = |input: &str, label: String, least, most| {
            let kind = InputKind::Number(least, most);
            self.input(&name(input), label, kind, step.value(input))
        };
        match step.kind.as_str() {
            "join" => self.parts(number, step),
            "surround" => vec![
                text("before", t("input-before")),
                text("after", t("input-after")),
            ],
            "split_name" => vec![choice(
                "part",
                t("input-name-part"),
                pairs(&[("first", t("tag-first-name")), ("last", t("tag-last-name"))]),
            )],
            "case" => vec![choice(
                "letters",
                t("input-letters"),
                pairs(&[
                    ("lower", t("tag-lower")),
                    ("upper", t("tag-upper")),
                    ("title", t("tag-title")),
                ]),
            )],
            "replace" => vec![text("from", t("input-from")), text("to", t("input-to"))],
            "date_format" => vec![
                choice("format", t("input-date-form"), date_forms()),
                text("zone", t("input-zone")),
            ],
            "number_format" => vec![
                count("decimals", t("input-decimals"), 0, 28),
                choice(
                    "mark",
                    t("input-mark"),
                    pairs(&[(".", t("mark-point")), (",", t("mark-comma"))]),
                ),
            ],
            "phone" => vec![
                choice(
                    "form",
                    t("input-phone-form"),
                    pairs(&[
                        ("e164", "+420777123456".to_owned()),
                        ("double_zero", "00420777123456".to_owned()),
                    ]),
                ),
                choice("country", t("input-country"), countries()),
            ],
            "map_values" => self.table(number, step),
            "default_if_empty" => {
                let value = step.value("text");
                vec![self.input(
                    &name("text"),
                    t("input-default"),
                    self.value_kind(value),
                    value,
                )]
            }
            "otherwise_field" => {
                let value = step.value("field");
                let mut groups = vec![plain(vec![(String::new(), t("input-choose"))])];
                groups.extend(self.source_groups("", value));
                let kind = InputKind::Select(groups);
                vec![self.input(&name("field"), t("input-other-field"), kind, value)]
            }
            "maximum_length" => vec![
                count("length", t("input-length"), 1, 1_000_000),
                choice(
                    "longer",
                    t("input-longer"),
                    pairs(&[("cut", t("longer-cut")), ("refuse", t("longer-refuse"))]),
                ),
            ],
            _ => Vec::new(),
        }
    }

    fn parts(&self, number: usize, step: &RawStep) -> Vec<FormInput> {
        let separator = step.value("separator");
        let separators = pairs(&[
            (" ", t("separator-space")),
            (", ", t("separator-comma")),
            ("\n", t("separator-line")),
            (" - ", t("separator-dash")),
            ("", t("separator-none")),
        ]);
        let kind = InputKind::Select(vec![plain(with_current(separators, separator))]);
        let mut inputs = Vec::new();
        for place in 0..step.places("source").max(step.places("text")) {
            let (source, text) = (format!("source-{place}"), format!("text-{place}"));
            let shown = (place + 1).to_string();
            let mut groups = vec![plain(vec![
                (String::new(), t("part-none")),
                ("text".to_owned(), t("part-text")),
            ])];
            groups.extend(self.source_groups("field:", step.value(&source)));
            inputs.push(self.input(
                &format!("step-{number}-{source}"),
                t_with("input-part", Arguments::new().text("n", shown.as_str())),
                InputKind::Select(groups),
                step.value(&source),
            ));
            inputs.push(self.input(
                &format!("step-{number}-{text}"),
                t_with("input-part-text", Arguments::new().text("n", shown)),
                InputKind::Text,
                step.value(&text),
            ));
        }
        inputs.push(self.input(
            &format!("step-{number}-separator"),
            t("input-separator"),
            kind,
            separator,
        ));
        inputs
    }

    fn table(&self, number: usize, step: &RawStep) -> Vec<FormInput> {
        let mut inputs = Vec::new();
        for place in 0..step.places("from").max(step.places("to")) {
            let (from, to) = (format!("from-{place}"), format!("to-{place}"));
            let shown = (place + 1).to_string();
            inputs.push(self.input(
                &format!("step-{number}-{from}"),
                t_with("input-map-from", Arguments::new().text("n", shown.as_str())),
                InputKind::Text,
                step.value(&from),
            ));
            let value = step.value(&to);
            inputs.push(self.input(
                &format!("step-{number}-{to}"),
                t_with("input-map-to", Arguments::new().text("n", shown)),
                self.value_kind(value),
                value,
            ));
        }
        inputs
    }

    /// One of the target's choices where it has them, else text.
    fn value_kind(&self, value: &str) -> InputKind {
        let choices = self
            .field
            .map(|field| field.choices.as_slice())
            .unwrap_or_default();
        if choices.is_empty() {
            return InputKind::Text;
        }
        let none = (String::new(), t("input-choose"));
        let listed = choices
            .iter()
            .map(|choice| (choice.value.clone(), choice.title.clone()));
        let all = std::iter::once(none).chain(listed).collect();
        InputKind::Select(vec![plain(with_current(all, value))])
    }

    /// All source fields in their groups, each behind a prefix and with the record's value.
    fn source_groups(&self, prefix: &str, current: &str) -> Vec<InputGroup> {
        let mut names = self.scene.sources();
        let current = current.strip_prefix(prefix).unwrap_or_default();
        if !current.is_empty() && current != "fixed" && !names.iter().any(|name| name == current) {
            names.push(current.to_owned());
        }
        SourceGroup::ALL
            .into_iter()
            .map(|wanted| InputGroup {
                name: group(wanted),
                choices: names
                    .iter()
                    .filter(|name| SourceGroup::of(name) == wanted)
                    .map(|name| (format!("{prefix}{name}"), self.offered(name)))
                    .collect(),
            })
            .filter(|group| !group.choices.is_empty())
            .collect()
    }

    /// "E-mail: jan@example.com".
    fn offered(&self, name: &str) -> String {
        let label = self.scene.source(name);
        let value = self.scene.preview.and_then(|preview| preview.value(name));
        match value.filter(|value| !value.is_empty()) {
            Some(value) => {
                let words = server::value(value, self.scene.when);
                let short: String = words.chars().take(LONGEST_EXAMPLE).collect();
                let dots = if short == words { "" } else { "…" };
                format!("{label}: {}{dots}", short.replace('\n', " "))
            }
            None => label,
        }
    }
}

/// Characters of the record's value shown in a list.
const LONGEST_EXAMPLE: usize = 40;
