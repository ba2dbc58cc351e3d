//! Steps that would fail or do nothing for every record, found before any run.

use mostek_model::Transform;

/// What is wrong with a step's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepFault {
    /// No text to look for.
    NothingToReplace,
    /// Not two capital letters the phone rules know.
    Country,
    /// No such time zone.
    Zone,
    /// A date form that writes nothing, or that cannot be read.
    DateForm,
    /// Neither a point nor a comma.
    DecimalMark,
    /// More decimals than a number can have.
    Decimals,
    /// A length of nothing.
    Length,
}

/// What is wrong with a step, if something is.
pub fn step_fault(step: &Transform) -> Option<StepFault> {
    match step {
        Transform::Replace { from, .. } if from.is_empty() => Some(StepFault::NothingToReplace),
        Transform::Phone { country, .. } if !country.is_empty() && !is_country(country) => {
            Some(StepFault::Country)
        }
        Transform::DateFormat { zone, .. }
            if !zone.is_empty() && jiff::tz::TimeZone::get(zone).is_err() =>
        {
            Some(StepFault::Zone)
        }
        Transform::DateFormat { format, .. } if !is_date_form(format) => Some(StepFault::DateForm),
        Transform::NumberFormat { mark, .. } if !matches!(mark, '.' | ',') => {
            Some(StepFault::DecimalMark)
        }
        Transform::NumberFormat { decimals, .. } if *decimals > 28 => Some(StepFault::Decimals),
        Transform::MaximumLength { length: 0, .. } => Some(StepFault::Length),
        _ => None,
    }
}

/// True for two capital letters the phone rules know.
pub(crate) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.parse::<phonenumber::country::Id>().is_ok()
}

fn is_date_form(form: &str) -> bool {
    let sample = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
    !form.is_empty() && jiff::fmt::strtime::format(form, &sample).is_ok()
}
