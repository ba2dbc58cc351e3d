//! Why a record waits, and what came of asking for it, in words.

use super::super::{HintPart, WaitsPart};
use crate::components::outcome_word;
use crate::data::undelivered::mend;
use crate::format::When;
use crate::server;
use crate::texts::{t, t_with};
use mostek_engine::console::{Bridge, Waits};
use mostek_engine::store::hints::Hint;
use mostek_engine::store::undelivered::Payload;
use mostek_model::{Arguments, Body, Role};

/// Why it is not delivered.
pub(super) fn waits_part(bridge: &Bridge, waits: &Waits, role: Role, when: &When) -> WaitsPart {
    let mut facts = Vec::new();
    if let Some(field) = waits.reason.values.get("field") {
        facts.push((t("column-field"), field.clone()));
    }
    facts.push((t("waits-since"), when.moment(waits.first_at).text));
    facts.push((t("last-try"), when.moment(waits.last_at).text));
    facts.push((t("column-tries"), waits.tries.to_string()));
    WaitsPart {
        outcome: waits.outcome,
        why: server::reason(&waits.reason),
        facts,
        run: waits.run.to_string(),
        mend: mend(
            &waits.reason.code,
            waits.outcome,
            &bridge.slug,
            &bridge.system.slug,
        ),
        payload: (role >= Role::Operator).then(|| payload(&waits.payload)),
    }
}

/// What is kept, as people can read it: values that are there, one a line; the original of what could not be read.
fn payload(payload: &Payload) -> String {
    match payload {
        Payload::Original(original) => original.clone(),
        Payload::Record(record) => {
            let fields = match &record.body {
                Body::Customer(customer) => customer.fields(),
                Body::Order(order) => order.fields(),
            };
            fields
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}: {}", value.to_plain()))
                .collect::<Vec<_>>()
                .join("\n")
        }
    }
}

/// What came of asking for it.
pub(super) fn hint_part(hint: &Hint, when: &When) -> HintPart {
    let asked = Arguments::new()
        .text("who", server::asked_by(&hint.requested_by))
        .text("at", when.told(hint.requested_at));
    let text = match (hint.open, hint.outcome) {
        (true, _) => t_with("hint-open", asked),
        (false, Some(outcome)) => t_with("hint-done", asked.text("what", outcome_word(outcome))),
        (false, None) => t_with("hint-nothing", asked),
    };
    HintPart {
        text,
        why: hint.reason.as_ref().map(server::reason),
        run: hint.run.as_ref().map(ToString::to_string),
        open: hint.open,
    }
}
