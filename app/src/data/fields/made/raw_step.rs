//! One step of the form as it was filled in. Pure.

use mostek_model::{JoinPart, Letters, LongText, NamePart, PhoneForm, Transform};
use std::collections::BTreeMap;

/// A step as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawStep {
    /// Which step, by its name in files.
    pub kind: String,
    /// Its values, by the names of its inputs.
    pub values: BTreeMap<String, String>,
}

/// All steps, in the order they are offered.
pub(super) const KINDS: [&str; 13] = [
    "trim",
    "otherwise_field",
    "default_if_empty",
    "join",
    "surround",
    "split_name",
    "case",
    "replace",
    "map_values",
    "date_format",
    "number_format",
    "phone",
    "maximum_length",
];

/// Free places offered behind what a step has already.
const FREE_PLACES: usize = 2;
/// Most places of one step.
const MOST_PLACES: usize = 200;

impl RawStep {
    /// A new step; none for a kind we do not know.
    pub fn new(kind: &str) -> Option<Self> {
        let known = KINDS.contains(&kind);
        let preset: &[(&str, &str)] = match kind {
            "join" => &[("separator", " ")],
            "split_name" => &[("part", "first")],
            "case" => &[("letters", "lower")],
            "date_format" => &[("format", "%Y-%m-%d")],
            "number_format" => &[("decimals", "2"), ("mark", ".")],
            "phone" => &[("form", "e164")],
            "maximum_length" => &[("length", "255"), ("longer", "cut")],
            _ => &[],
        };
        known.then(|| Self::with(kind, preset))
    }

    fn with(kind: &str, values: &[(&str, &str)]) -> Self {
        Self {
            kind: kind.to_owned(),
            values: values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        }
    }

    /// A stored step as a form.
    pub fn of(step: &Transform) -> Self {
        match step {
            Transform::Trim => Self::with("trim", &[]),
            Transform::Join { parts, separator } => {
                let mut raw = Self::with("join", &[("separator", separator)]);
                for (number, part) in parts.iter().enumerate() {
                    let (source, text) = match part {
                        JoinPart::Field(name) => (format!("field:{name}"), String::new()),
                        JoinPart::Text(text) => ("text".to_owned(), text.clone()),
                    };
                    raw.values.insert(format!("source-{number}"), source);
                    raw.values.insert(format!("text-{number}"), text);
                }
                raw
            }
            Transform::Surround { before, after } => {
                Self::with("surround", &[("before", before), ("after", after)])
            }
            Transform::SplitName(part) => {
                let part = match part {
                    NamePart::First => "first",
                    NamePart::Last => "last",
                };
                Self::with("split_name", &[("part", part)])
            }
            Transform::Case(letters) => {
                let letters = match letters {
                    Letters::Lower => "lower",
                    Letters::Upper => "upper",
                    Letters::Title => "title",
                };
                Self::with("case", &[("letters", letters)])
            }
            Transform::Replace { from, to } => Self::with("replace", &[("from", from), ("to", to)]),
            Transform::DateFormat { format, zone } => {
                Self::with("date_format", &[("format", format), ("zone", zone)])
            }
            Transform::NumberFormat { decimals, mark } => Self::with(
                "number_format",
                &[
                    ("decimals", &decimals.to_string()),
                    ("mark", &mark.to_string()),
                ],
            ),
            Transform::Phone { form, country } => {
                let form = match form {
                    PhoneForm::E164 => "e164",
                    PhoneForm::DoubleZero => "double_zero",
                };
                Self::with("phone", &[("form", form), ("country", country)])
            }
            Transform::MapValues(table) => {
                let mut raw = Self::with("map_values", &[]);
                for (number, (from, to)) in table.iter().enumerate() {
                    raw.values.insert(format!("from-{number}"), from.clone());
                    raw.values.insert(format!("to-{number}"), to.clone());
                }
                raw
            }
            Transform::DefaultIfEmpty(text) => Self::with("default_if_empty", &[("text", text)]),
            Transform::OtherwiseField(name) => Self::with("otherwise_field", &[("field", name)]),
            Transform::MaximumLength { length, longer } => {
                let longer = match longer {
                    LongText::Cut => "cut",
                    LongText::Refuse => "refuse",
                };
                Self::with(
                    "maximum_length",
                    &[("length", &length.to_string()), ("longer", longer)],
                )
            }
        }
    }

    /// A step that was sent; none behind the last one.
    pub fn read(values: &BTreeMap<String, String>, number: usize) -> Option<Self> {
        let kind = values.get(&format!("step-{number}-kind"))?;
        if !KINDS.contains(&kind.as_str()) {
            return None;
        }
        let prefix = format!("step-{number}-");
        let own = values.iter().filter_map(|(name, value)| {
            let name = name.strip_prefix(&prefix)?;
            // Browsers send a line break as two characters.
            (name != "kind").then(|| (name.to_owned(), value.replace("\r\n", "\n")))
        });
        Some(Self {
            kind: kind.clone(),
            values: own.collect(),
        })
    }

    /// Adds it to the values of a form.
    pub fn write(&self, number: usize, values: &mut BTreeMap<String, String>) {
        values.insert(format!("step-{number}-kind"), self.kind.clone());
        for (name, value) in &self.values {
            values.insert(format!("step-{number}-{name}"), value.clone());
        }
    }

    /// A value; empty when it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// How many numbered places the form shows: those that are used, and some free ones.
    pub fn places(&self, name: &str) -> usize {
        let used = (0..MOST_PLACES)
            .filter(|number| !self.value(&format!("{name}-{number}")).is_empty())
            .max()
            .map_or(0, |last| last + 1);
        (used + FREE_PLACES).min(MOST_PLACES)
    }

    /// The step; else the input that is wrong and the key of the text that says why.
    pub fn transform(&self) -> Result<Transform, (String, &'static str)> {
        let text = |name: &str| self.value(name).to_owned();
        Ok(match self.kind.as_str() {
            "join" => Transform::Join {
                parts: self.parts(),
                separator: text("separator"),
            },
            "surround" => Transform::Surround {
                before: text("before"),
                after: text("after"),
            },
            "split_name" if self.value("part") == "last" => Transform::SplitName(NamePart::Last),
            "split_name" => Transform::SplitName(NamePart::First),
            "case" => Transform::Case(match self.value("letters") {
                "upper" => Letters::Upper,
                "title" => Letters::Title,
                _ => Letters::Lower,
            }),
            "replace" if self.value("from").is_empty() => {
                return Err(("from".to_owned(), "wrong-nothing-to-replace"));
            }
            "replace" => Transform::Replace {
                from: text("from"),
                to: text("to"),
            },
            "date_format" => Transform::DateFormat {
                format: text("format"),
                zone: text("zone").trim().to_owned(),
            },
            "number_format" => Transform::NumberFormat {
                decimals: self.number("decimals")?,
                mark: if self.value("mark") == "," { ',' } else { '.' },
            },
            "phone" => Transform::Phone {
                form: match self.value("form") {
                    "double_zero" => PhoneForm::DoubleZero,
                    _ => PhoneForm::E164,
                },
                country: text("country"),
            },
            "map_values" => Transform::MapValues(self.table()?),
            "default_if_empty" => Transform::DefaultIfEmpty(text("text")),
            "otherwise_field" if self.value("field").is_empty() => {
                return Err(("field".to_owned(), "wrong-no-field"));
            }
            "otherwise_field" => Transform::OtherwiseField(text("field")),
            "maximum_length" => Transform::MaximumLength {
                length: self.number("length")?,
                longer: match self.value("longer") {
                    "refuse" => LongText::Refuse,
                    _ => LongText::Cut,
                },
            },
            _ => Transform::Trim,
        })
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<T, (String, &'static str)> {
        let parsed = self.value(name).trim().parse();
        parsed.map_err(|_| (name.to_owned(), "wrong-number"))
    }

    fn parts(&self) -> Vec<JoinPart> {
        let part = |number: usize| {
            let text = self.value(&format!("text-{number}"));
            match self.value(&format!("source-{number}")).split_once(':') {
                Some(("field", name)) if !name.is_empty() => Some(JoinPart::Field(name.to_owned())),
                _ => (!text.is_empty()).then(|| JoinPart::Text(text.to_owned())),
            }
        };
        (0..self.places("source").max(self.places("text")))
            .filter_map(part)
            .collect()
    }

    fn table(&self) -> Result<BTreeMap<String, String>, (String, &'static str)> {
        let mut table = BTreeMap::new();
        for number in 0..self.places("from").max(self.places("to")) {
            let input = format!("from-{number}");
            let (from, to) = (self.value(&input), self.value(&format!("to-{number}")));
            if from.is_empty() && to.is_empty() {
                continue;
            }
            if from.is_empty() {
                return Err((input, "wrong-no-value"));
            }
            if table.insert(from.to_owned(), to.to_owned()).is_some() {
                return Err((input, "wrong-twice"));
            }
        }
        Ok(table)
    }
}
