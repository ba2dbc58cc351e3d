//! Codes of the engine in the reader's words.

use super::language;
use crate::format::{self, When, decimal_mark, number};
use crate::texts::{counted, t, t_with};
use mostek_model::{Arguments, Language, Reason, RunKind, RunState, Schedule, Stream, Value};

/// A reason; the platform's own words stay in its language.
pub fn reason(reason: &Reason) -> String {
    mostek_engine::texts::reason(language(), reason)
}

/// A text of the engine or a connector, if there is one.
pub fn engine_text(language: Language, key: &str) -> Option<String> {
    mostek_engine::texts::find(language, key, &Arguments::new())
}

/// A text of the engine or a connector; a missing one shows its key.
pub fn engine_text_or_key(language: Language, key: &str) -> String {
    mostek_engine::texts::text(language, key, &Arguments::new())
}

/// The label a setting of a platform has in its form; none where nobody has a word for it.
pub fn setting(platform: &str, key: &str) -> Option<String> {
    let language = language();
    engine_text(language, &format!("{platform}-setting-{key}"))
        .or_else(|| engine_text(language, &format!("setting-{key}")))
}

/// What a run does.
pub fn kind(kind: RunKind) -> String {
    match kind {
        RunKind::Full => t("kind-full"),
        RunKind::Incremental => t("kind-incremental"),
        RunKind::DryRun => t("kind-dry-run"),
        RunKind::Retry => t("kind-retry"),
        RunKind::Hints => t("kind-hints"),
    }
}

/// The state of a run.
pub fn state_of_run(state: RunState) -> String {
    match state {
        RunState::Queued => t("run-queued"),
        RunState::Running => t("run-running"),
        RunState::Waiting => t("run-waiting"),
        RunState::Paused => t("run-paused"),
        RunState::Stopping => t("run-stopping"),
        RunState::Finished => t("run-finished"),
        RunState::Failed => t("run-failed"),
        RunState::Cancelled => t("run-cancelled"),
        RunState::Parked => t("run-parked"),
    }
}

/// A stream of the middle. Streams this console has no word for show their name.
pub fn stream(stream: &Stream) -> String {
    match stream.as_str() {
        "customers" => t("stream-customers"),
        "orders" => t("stream-orders"),
        other => {
            engine_text(language(), &format!("stream-{other}")).unwrap_or_else(|| other.to_owned())
        }
    }
}

/// A single record of a stream of the middle.
pub fn stream_of_one(stream: &Stream) -> String {
    match stream.as_str() {
        "customers" => t("record-customer"),
        "orders" => t("record-order"),
        _ => self::stream(stream),
    }
}

/// A stream of a target, in its connector's words.
pub fn target_stream(platform: &str, target: &Stream) -> String {
    engine_text(language(), &format!("{platform}-stream-{target}"))
        .unwrap_or_else(|| stream(target))
}

/// A field of a target, in its connector's words; custom fields show the name they have there.
pub fn target_field(platform: &str, field: &str) -> String {
    engine_text(language(), &format!("{platform}-field-{field}"))
        .unwrap_or_else(|| field.to_owned())
}

/// A field of the records that are read, in the reader's words; what only this shop has shows its own name.
pub fn source_field(platform: &str, field: &str) -> String {
    if let Some(own) = field.strip_prefix("extra.") {
        return own.to_owned();
    }
    let key = field.replace(['.', '_'], "-");
    engine_text(language(), &format!("{platform}-source-{key}"))
        .or_else(|| engine_text(language(), &format!("field-{key}")))
        .unwrap_or_else(|| field.to_owned())
}

/// A schedule.
pub fn schedule(schedule: &Schedule, when: &When) -> String {
    match schedule {
        Schedule::Manual => t("schedule-manual"),
        Schedule::EveryMinutes(minutes) => counted("schedule-minutes", u64::from(*minutes)),
        Schedule::DailyAt { hour, minute } => t_with(
            "schedule-daily",
            Arguments::new().text("time", when.time_of_day(*hour, *minute)),
        ),
    }
}

/// Who asked for a run: a person's name, or what acts by itself.
pub fn asked_by(name: &str) -> String {
    match name {
        "schedule" => t("by-schedule"),
        "command line" => t("by-command-line"),
        name => name.to_owned(),
    }
}

/// A value of a field, as the reader writes it.
pub fn value(value: &Value, when: &When) -> String {
    match value {
        Value::Money(money) => {
            let amount = grouped(&money.everyday_amount());
            format!("{amount}\u{a0}{}", format::currency(&money.currency))
        }
        Value::Number(_) => grouped(&value.to_plain()),
        Value::Time(at) => when.moment(*at).text,
        Value::Flag(true) => t("yes"),
        Value::Flag(false) => t("no"),
        Value::List(values) => values
            .iter()
            .map(|one| self::value(one, when))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Empty | Value::Text(_) => value.to_plain(),
    }
}

/// An amount with groups and the reader's decimal mark.
fn grouped(plain: &str) -> String {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("−", digits));
    let Ok(digits) = digits.parse() else {
        return plain.to_owned();
    };
    let whole = number(language(), digits);
    let mark = decimal_mark(language());
    if decimals.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{mark}{decimals}")
    }
}
