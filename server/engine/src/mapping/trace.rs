//! One row on one record, step by step, for people who map.

use super::{MappingContext, run_step, source_value};
use mostek_model::{FieldMapping, Fields, Reason, Value};

/// What became of a value on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// As the source has it.
    pub raw: Value,
    /// After each step, as far as the steps went.
    pub after: Vec<Value>,
    /// Why a step refused the value; the record would be invalid.
    pub refusal: Option<Reason>,
}

impl Trace {
    /// What comes out; nothing where a step refused.
    pub fn result(&self) -> Option<&Value> {
        match &self.refusal {
            Some(_) => None,
            None => Some(self.after.last().unwrap_or(&self.raw)),
        }
    }
}

/// Follows one row through its steps.
pub fn trace(row: &FieldMapping, record: &Fields, context: MappingContext<'_>) -> Trace {
    let raw = source_value(&row.source, record);
    let mut trace = Trace {
        raw: raw.clone(),
        after: Vec::new(),
        refusal: None,
    };
    let mut value = raw;
    for step in &row.steps {
        match run_step(step, value, record, context) {
            Ok(next) => {
                trace.after.push(next.clone());
                value = next;
            }
            Err(reason) => {
                trace.refusal = Some(reason.with("field", &row.target));
                break;
            }
        }
    }
    trace
}

#[cfg(test)]
mod tests {
    use super::*;
    use mostek_model::{LongText, MappingSource, Transform, WriteRule};

    const CONTEXT: MappingContext<'_> = MappingContext {
        zone: "Europe/Prague",
        country: "CZ",
    };

    fn row(steps: Vec<Transform>) -> FieldMapping {
        FieldMapping {
            target: "title".to_owned(),
            source: MappingSource::Field("name".to_owned()),
            steps,
            write: WriteRule::Usual,
        }
    }

    fn record(name: &str) -> Fields {
        Fields::from([("name".to_owned(), Value::Text(name.to_owned()))])
    }

    #[test]
    fn given_two_steps_then_each_shows_what_it_made_of_the_value() {
        let surround = Transform::Surround {
            before: "Pan ".to_owned(),
            after: String::new(),
        };
        let trace = trace(
            &row(vec![Transform::Trim, surround]),
            &record(" Tomáš  Novák "),
            CONTEXT,
        );
        assert_eq!(trace.raw, Value::Text(" Tomáš  Novák ".to_owned()));
        assert_eq!(
            trace.after,
            [Value::text("Tomáš Novák"), Value::text("Pan Tomáš Novák")]
        );
        assert_eq!(trace.result(), Some(&Value::text("Pan Tomáš Novák")));
    }

    #[test]
    fn given_a_step_that_refuses_then_the_steps_after_it_show_nothing() {
        let limit = Transform::MaximumLength {
            length: 3,
            longer: LongText::Refuse,
        };
        let trace = trace(
            &row(vec![limit, Transform::Trim]),
            &record("Tomáš"),
            CONTEXT,
        );
        assert_eq!(trace.after, []);
        assert_eq!(trace.result(), None);
        assert_eq!(
            trace.refusal.map(|reason| reason.code),
            Some("reason-too-long".to_owned())
        );
    }

    #[test]
    fn given_no_steps_then_the_value_goes_out_as_it_is() {
        let trace = trace(&row(Vec::new()), &record("Tomáš"), CONTEXT);
        assert_eq!(trace.result(), Some(&Value::text("Tomáš")));
    }
}
