//! The closed list of steps between a source value and a target value.

use super::MappingContext;
use crate::identity::international_phone;
use mostek_model::{
    Fields, JoinPart, Letters, LongText, NamePart, PhoneForm, Reason, Transform, Value,
};
use rust_decimal::{Decimal, RoundingStrategy};
use std::str::FromStr;

/// Runs one step. Steps pass an empty value on, except those that fill it.
pub fn run_step(
    step: &Transform,
    value: Value,
    record: &Fields,
    context: MappingContext<'_>,
) -> Result<Value, Reason> {
    if let (Transform::DefaultIfEmpty(text), true) = (step, value.is_empty()) {
        return Ok(Value::text(text));
    }
    if let (Transform::OtherwiseField(name), true) = (step, value.is_empty()) {
        return Ok(record.get(name).cloned().unwrap_or_default());
    }
    if let Transform::Join { parts, separator } = step {
        return Ok(join(&value, parts, separator, record));
    }
    if value.is_empty() {
        return Ok(Value::Empty);
    }
    Ok(match step {
        Transform::Trim => Value::text(
            value
                .to_plain()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        ),
        Transform::Surround { before, after } => {
            Value::text(format!("{before}{}{after}", value.to_plain()))
        }
        Transform::SplitName(part) => split_name(&value.to_plain(), *part),
        Transform::Case(letters) => Value::text(change_case(&value.to_plain(), *letters)),
        Transform::Replace { from, to } if !from.is_empty() => {
            Value::text(value.to_plain().replace(from, to))
        }
        Transform::DateFormat { format, zone } => {
            let zone = if zone.is_empty() { context.zone } else { zone };
            format_date(&value, format, zone)?
        }
        Transform::NumberFormat { decimals, mark } => format_number(&value, *decimals, *mark)?,
        Transform::Phone { form, country } => {
            let country = if country.is_empty() {
                context.country
            } else {
                country
            };
            format_phone(&value.to_plain(), *form, country)
        }
        Transform::MapValues(table) => table.get(&value.to_plain()).map_or(value, Value::text),
        Transform::MaximumLength { length, longer } => limit(&value.to_plain(), *length, *longer)?,
        Transform::Replace { .. }
        | Transform::Join { .. }
        | Transform::DefaultIfEmpty(_)
        | Transform::OtherwiseField(_) => value,
    })
}

fn join(value: &Value, parts: &[JoinPart], separator: &str, record: &Fields) -> Value {
    let further = parts.iter().map(|part| match part {
        JoinPart::Field(name) => record.get(name).map(Value::to_plain).unwrap_or_default(),
        JoinPart::Text(text) => text.clone(),
    });
    let all: Vec<String> = std::iter::once(value.to_plain())
        .chain(further)
        .filter(|part| !part.trim().is_empty())
        .collect();
    Value::text(all.join(separator))
}

fn split_name(name: &str, part: NamePart) -> Value {
    let words: Vec<&str> = name.split_whitespace().collect();
    match (part, words.split_last()) {
        (NamePart::Last, Some((last, _))) => Value::text(last),
        (NamePart::First, Some((_, first))) => Value::text(first.join(" ")),
        (_, None) => Value::Empty,
    }
}

fn change_case(text: &str, letters: Letters) -> String {
    match letters {
        Letters::Lower => text.to_lowercase(),
        Letters::Upper => text.to_uppercase(),
        Letters::Title => text
            .split(' ')
            .map(|word| {
                let mut rest = word.chars();
                rest.next().map_or_else(String::new, |first| {
                    first.to_uppercase().collect::<String>() + &rest.as_str().to_lowercase()
                })
            })
            .collect::<Vec<_>>()
            .join(" "),
    }
}

fn format_date(value: &Value, format: &str, zone: &str) -> Result<Value, Reason> {
    let time = match value {
        Value::Time(time) => *time,
        other => other
            .to_plain()
            .parse()
            .map_err(|_| Reason::new("reason-not-a-date").with("value", other.to_plain()))?,
    };
    let zoned = time
        .in_tz(zone)
        .map_err(|_| Reason::new("reason-unknown-zone").with("zone", zone))?;
    let text = jiff::fmt::strtime::format(format, &zoned)
        .map_err(|error| Reason::new("reason-date-format").with("error", error.to_string()))?;
    Ok(Value::text(text))
}

fn format_number(value: &Value, decimals: u32, mark: char) -> Result<Value, Reason> {
    let number = match value {
        Value::Money(money) => money.amount,
        Value::Number(number) => *number,
        other => Decimal::from_str(&other.to_plain().replace(',', "."))
            .map_err(|_| Reason::new("reason-not-a-number").with("value", other.to_plain()))?,
    };
    // Halves away from zero, as people and invoices round: not to the even neighbour.
    let rounded = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    let text = format!("{:.*}", decimals as usize, rounded);
    Ok(Value::text(text.replace('.', &mark.to_string())))
}

fn format_phone(text: &str, form: PhoneForm, country: &str) -> Value {
    match (international_phone(text, country), form) {
        (Some(number), PhoneForm::E164) => Value::text(number),
        (Some(number), PhoneForm::DoubleZero) => Value::text(number.replacen('+', "00", 1)),
        // What is no number stays as the buyer wrote it: nothing is lost.
        (None, _) => Value::text(text),
    }
}

fn limit(text: &str, length: usize, longer: LongText) -> Result<Value, Reason> {
    let count = text.chars().count();
    match longer {
        _ if count <= length => Ok(Value::text(text)),
        LongText::Cut => Ok(Value::text(text.chars().take(length).collect::<String>())),
        LongText::Refuse => Err(Reason::new("reason-too-long")
            .with("length", count.to_string())
            .with("maximum", length.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mostek_model::{Currency, Money};

    const CONTEXT: MappingContext<'_> = MappingContext {
        zone: "Europe/Prague",
        country: "CZ",
    };

    fn after(step: Transform, value: Value) -> Result<String, Reason> {
        run_step(&step, value, &Fields::new(), CONTEXT).map(|value| value.to_plain())
    }

    #[test]
    fn a_full_name_is_split_at_its_last_word() {
        assert_eq!(
            after(
                Transform::SplitName(NamePart::First),
                Value::text("Jan Amos Komenský")
            ),
            Ok("Jan Amos".into())
        );
        assert_eq!(
            after(
                Transform::SplitName(NamePart::Last),
                Value::text("Komenský")
            ),
            Ok("Komenský".into())
        );
        assert_eq!(
            after(
                Transform::SplitName(NamePart::First),
                Value::text("Komenský")
            ),
            Ok(String::new())
        );
    }

    #[test]
    fn a_time_is_written_in_the_zone_of_the_team_also_in_winter() {
        let time = "2026-12-01T11:30:00Z"
            .parse()
            .map(Value::Time)
            .unwrap_or_default();
        let step = Transform::DateFormat {
            format: "%Y-%m-%d %H:%M:%S".into(),
            zone: String::new(),
        };
        assert_eq!(after(step, time), Ok("2026-12-01 12:30:00".into()));
    }

    #[test]
    fn money_is_written_with_the_wanted_mark() {
        let money = Currency::try_from("CZK".to_owned()).map(|currency| Money {
            amount: Decimal::new(12345, 1),
            currency,
        });
        let step = Transform::NumberFormat {
            decimals: 2,
            mark: ',',
        };
        assert_eq!(
            after(step, money.map(Value::Money).unwrap_or_default()),
            Ok("1234,50".into())
        );
    }

    #[test]
    fn halves_are_rounded_as_people_round_them() {
        let rounded = |text: &str, decimals| {
            let step = Transform::NumberFormat {
                decimals,
                mark: '.',
            };
            after(step, Value::text(text)).unwrap()
        };
        assert_eq!(rounded("12.5", 0), "13");
        assert_eq!(rounded("0.125", 2), "0.13");
        assert_eq!(rounded("-12.5", 0), "-13");
        assert_eq!(rounded("12.4999", 0), "12");
    }

    #[test]
    fn given_two_phones_in_one_field_when_formatted_then_they_stay_as_they_were_written() {
        for text in ["600000001 600000002", "600000001, 600000002", "volat večer"] {
            for form in [PhoneForm::E164, PhoneForm::DoubleZero] {
                assert_eq!(format_phone(text, form, "CZ"), Value::text(text));
            }
        }
        let one = format_phone("600 000 001", PhoneForm::DoubleZero, "CZ");
        assert_eq!(one, Value::text("00420600000001"));
    }

    #[test]
    fn a_long_text_is_cut_by_characters_or_refused() {
        let cut = Transform::MaximumLength {
            length: 3,
            longer: LongText::Cut,
        };
        let refuse = Transform::MaximumLength {
            length: 3,
            longer: LongText::Refuse,
        };
        assert_eq!(after(cut, Value::text("řeřicha")), Ok("řeř".into()));
        assert!(after(refuse, Value::text("řeřicha")).is_err());
    }

    #[test]
    fn empty_stays_empty_unless_a_step_fills_it() {
        let surround = Transform::Surround {
            before: "Objednávka ".into(),
            after: String::new(),
        };
        assert_eq!(after(surround, Value::Empty), Ok(String::new()));
        assert_eq!(
            after(Transform::DefaultIfEmpty("-".into()), Value::Empty),
            Ok("-".into())
        );
    }

    #[test]
    fn another_field_steps_in_only_where_nothing_is_there() {
        let record = Fields::from([("company".to_owned(), Value::text("Pražírna s.r.o."))]);
        let step = Transform::OtherwiseField("company".to_owned());
        let taken = |value| run_step(&step, value, &record, CONTEXT);
        assert_eq!(taken(Value::Empty), Ok(Value::text("Pražírna s.r.o.")));
        assert_eq!(taken(Value::text("Novák")), Ok(Value::text("Novák")));
    }
}
