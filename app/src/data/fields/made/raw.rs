//! The open row's form as it was filled in, wrong values included. Pure.

use super::raw_step::RawStep;
use mostek_model::{FieldMapping, MappingSource, WriteRule};
use std::collections::BTreeMap;

/// A form as it was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RawDraft {
    /// `field:name`, `fixed`, or empty to leave the field empty.
    pub source: String,
    /// The fixed value.
    pub fixed: String,
    /// When it is written.
    pub write: String,
    /// The steps, in order.
    pub steps: Vec<RawStep>,
}

/// What the pressed button asks for, besides saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Store it.
    Save,
    /// Show it.
    Preview,
    /// One more step, of the kind chosen.
    Add,
    /// One step less.
    Remove(usize),
    /// A step changes its place with the one before.
    Up(usize),
    /// A step changes its place with the one after.
    Down(usize),
    /// The platform's default.
    Default,
    /// No source.
    Empty,
}

impl Then {
    /// Reads a button's value; anything unknown only shows the form again.
    pub fn parse(text: &str) -> Self {
        let step = |rest: &str| rest.parse::<usize>().ok();
        match text {
            "save" => return Self::Save,
            "add" => return Self::Add,
            "default" => return Self::Default,
            "empty" => return Self::Empty,
            _ => {}
        }
        let numbered = text.split_once('-').and_then(|(what, number)| {
            let number = step(number)?;
            match what {
                "remove" => Some(Self::Remove(number)),
                "up" => Some(Self::Up(number)),
                "down" => Some(Self::Down(number)),
                _ => None,
            }
        });
        numbered.unwrap_or(Self::Preview)
    }
}

/// Most steps a form takes.
const MOST_STEPS: usize = 30;

impl RawDraft {
    /// A stored row as a form.
    pub fn of_row(row: Option<&FieldMapping>) -> Self {
        let Some(row) = row else {
            return Self {
                write: write_word(WriteRule::Usual).to_owned(),
                ..Self::default()
            };
        };
        let (source, fixed) = match &row.source {
            MappingSource::Field(name) => (format!("field:{name}"), String::new()),
            MappingSource::Fixed(text) => ("fixed".to_owned(), text.clone()),
        };
        Self {
            source,
            fixed,
            write: write_word(row.write).to_owned(),
            steps: row.steps.iter().map(RawStep::of).collect(),
        }
    }

    /// What was sent.
    pub fn read(values: &BTreeMap<String, String>) -> Self {
        let value = |name: &str| values.get(name).cloned().unwrap_or_default();
        let steps = (0..MOST_STEPS)
            .map_while(|number| RawStep::read(values, number))
            .collect();
        Self {
            source: value("source"),
            fixed: value("fixed"),
            write: value("write"),
            steps,
        }
    }

    /// The same as values of a form.
    pub fn values(&self) -> BTreeMap<String, String> {
        let mut values = BTreeMap::from([
            ("source".to_owned(), self.source.clone()),
            ("fixed".to_owned(), self.fixed.clone()),
            ("write".to_owned(), self.write.clone()),
        ]);
        for (number, step) in self.steps.iter().enumerate() {
            step.write(number, &mut values);
        }
        values
    }

    /// What the form looks like after a button was pressed.
    pub fn after(mut self, then: &Then, kind: &str, default: Option<&FieldMapping>) -> Self {
        match *then {
            Then::Save | Then::Preview => {}
            Then::Add if self.steps.len() < MOST_STEPS => {
                self.steps.extend(RawStep::new(kind));
            }
            Then::Add => {}
            Then::Remove(number) if number < self.steps.len() => _ = self.steps.remove(number),
            Then::Up(number) if number > 0 && number < self.steps.len() => {
                self.steps.swap(number - 1, number);
            }
            Then::Down(number) if number + 1 < self.steps.len() => {
                self.steps.swap(number, number + 1);
            }
            Then::Remove(_) | Then::Up(_) | Then::Down(_) => {}
            Then::Default => return Self::of_row(default),
            Then::Empty => return Self::of_row(None),
        }
        self
    }

    /// The source, if one is chosen.
    pub fn mapping_source(&self) -> Option<MappingSource> {
        match self.source.split_once(':') {
            Some(("field", name)) if !name.is_empty() => {
                Some(MappingSource::Field(name.to_owned()))
            }
            _ if self.source == "fixed" => Some(MappingSource::Fixed(self.fixed.clone())),
            _ => None,
        }
    }

    /// The row, as far as its steps can be read; and the inputs that cannot: name and key of the text.
    pub fn row(&self, target: &str) -> (Option<FieldMapping>, Vec<(String, &'static str)>) {
        let Some(source) = self.mapping_source() else {
            return (None, Vec::new());
        };
        let mut steps = Vec::new();
        let mut wrong = Vec::new();
        for (number, step) in self.steps.iter().enumerate() {
            match step.transform() {
                Ok(transform) if wrong.is_empty() => steps.push(transform),
                Ok(_) => {}
                Err((input, code)) => wrong.push((format!("step-{number}-{input}"), code)),
            }
        }
        let row = FieldMapping {
            target: target.to_owned(),
            source,
            steps,
            write: write_rule(&self.write),
        };
        (Some(row), wrong)
    }
}

fn write_word(rule: WriteRule) -> &'static str {
    match rule {
        WriteRule::Usual => "usual",
        WriteRule::Always => "always",
        WriteRule::IfEmpty => "if_empty",
        WriteRule::OnCreate => "on_create",
    }
}

fn write_rule(word: &str) -> WriteRule {
    match word {
        "always" => WriteRule::Always,
        "if_empty" => WriteRule::IfEmpty,
        "on_create" => WriteRule::OnCreate,
        _ => WriteRule::Usual,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mostek_model::{JoinPart, Letters, LongText, NamePart, PhoneForm, Transform};

    fn row(steps: Vec<Transform>) -> FieldMapping {
        FieldMapping {
            target: "title".to_owned(),
            source: MappingSource::Field("billing.name".to_owned()),
            steps,
            write: WriteRule::IfEmpty,
        }
    }

    fn every_step() -> Vec<Transform> {
        vec![
            Transform::Trim,
            Transform::Join {
                parts: vec![
                    JoinPart::Field("remark".to_owned()),
                    JoinPart::Text("konec".to_owned()),
                ],
                separator: "\n".to_owned(),
            },
            Transform::Surround {
                before: "Objednávka ".to_owned(),
                after: String::new(),
            },
            Transform::SplitName(NamePart::Last),
            Transform::Case(Letters::Title),
            Transform::Replace {
                from: "a".to_owned(),
                to: String::new(),
            },
            Transform::DateFormat {
                format: "%j".to_owned(),
                zone: "Europe/Prague".to_owned(),
            },
            Transform::NumberFormat {
                decimals: 2,
                mark: ',',
            },
            Transform::Phone {
                form: PhoneForm::DoubleZero,
                country: "SK".to_owned(),
            },
            Transform::MapValues([("VIP".to_owned(), "1".to_owned())].into()),
            Transform::DefaultIfEmpty("-".to_owned()),
            Transform::OtherwiseField("name".to_owned()),
            Transform::MaximumLength {
                length: 128,
                longer: LongText::Refuse,
            },
        ]
    }

    #[test]
    fn every_step_survives_the_way_through_the_form() {
        let stored = row(every_step());
        let mut sent = RawDraft::of_row(Some(&stored)).values();
        // As browsers send line breaks.
        for value in sent.values_mut() {
            *value = value.replace('\n', "\r\n");
        }
        let read = RawDraft::read(&sent);
        assert_eq!(read.row("title"), (Some(stored), Vec::new()));
    }

    #[test]
    fn steps_are_moved_removed_and_added_without_touching_the_others() {
        let form = RawDraft::of_row(Some(&row(vec![
            Transform::Trim,
            Transform::Case(Letters::Lower),
        ])));
        let kinds = |form: &RawDraft| -> Vec<String> {
            form.steps.iter().map(|step| step.kind.clone()).collect()
        };
        let moved = form.clone().after(&Then::parse("up-1"), "", None);
        assert_eq!(kinds(&moved), ["case", "trim"]);
        let removed = form.clone().after(&Then::parse("remove-0"), "", None);
        assert_eq!(kinds(&removed), ["case"]);
        let added = form.clone().after(&Then::parse("add"), "phone", None);
        assert_eq!(kinds(&added), ["trim", "case", "phone"]);
        assert_eq!(form.clone().after(&Then::parse("remove-9"), "", None), form);
        assert_eq!(form.clone().after(&Then::parse("nonsense"), "", None), form);
    }

    #[test]
    fn a_number_that_is_none_is_named_and_kept_as_it_was_entered() {
        let mut form = RawDraft::of_row(Some(&row(vec![Transform::MaximumLength {
            length: 5,
            longer: LongText::Cut,
        }])));
        form.steps[0]
            .values
            .insert("length".to_owned(), "mnoho".to_owned());
        let (_, wrong) = form.row("title");
        assert_eq!(wrong, [("step-0-length".to_owned(), "wrong-number")]);
        assert_eq!(form.values()["step-0-length"], "mnoho");
    }

    #[test]
    fn left_empty_there_is_no_row() {
        let form = RawDraft::of_row(Some(&row(Vec::new()))).after(&Then::Empty, "", None);
        assert_eq!(form.row("title"), (None, Vec::new()));
    }
}
