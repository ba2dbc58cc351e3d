//! The test of a connection: each check by name, with a reason that says what to do; unrelated checks go on.

use super::client::{Api, Reply};
use super::envelope::Envelope;
use super::vocabularies::vocabulary;
use super::zone::zone;
use crate::contract::{Access, Check, PlatformError, PlatformErrorKind};
use jiff::Timestamp;
use jiff::civil::DateTime;
use mostek_model::Reason;

/// Checks after the first two; each needs an accepted token and nothing else.
const LISTS: [(&str, &str); 3] = [
    ("databases", "reason-daktela-no-databases"),
    ("record-types", "reason-daktela-no-record-types"),
    ("statuses", "reason-daktela-no-statuses"),
];

/// Farther apart, and a person should know; the overlap of reading covers less than this.
const CLOCK_DIFFERENCE: i64 = 300;

/// Runs all checks.
pub(super) async fn test(access: &Access) -> Vec<Check> {
    let mut checks = Vec::new();
    match greet(access).await {
        Ok(envelope) => {
            checks.push(Check::passed("address", None));
            checks.push(Check::passed("token", None));
            for (name, empty) in LISTS {
                checks.push(list(access, name, empty).await);
            }
            checks.push(clock(&envelope, Timestamp::now()));
        }
        Err(error) => {
            let of_token = matches!(
                error.kind,
                PlatformErrorKind::Credentials | PlatformErrorKind::Rights
            );
            let failed = if of_token { "token" } else { "address" };
            if of_token {
                checks.push(Check::passed("address", None));
            }
            checks.push(Check::failed(failed, *error.reason));
            let others = ["token", "databases", "record-types", "statuses", "clock"];
            checks.extend(
                others
                    .iter()
                    .filter(|name| **name != failed)
                    .map(|name| Check::skipped(name, None)),
            );
        }
    }
    checks
}

/// `whoim` answers every user whose token is accepted (dossier 2).
async fn greet(access: &Access) -> Result<Envelope, PlatformError> {
    let api = Api::new(access)?;
    let strange = || {
        let reason = Reason::new("reason-daktela-strange").with("host", api.host());
        PlatformError::new(PlatformErrorKind::SchemaChanged, reason)
    };
    match api.one("whoim", None).await? {
        // Some versions answer a wrong token with an empty result instead of 401.
        Reply::Yes(envelope) if envelope.result.is_object() => Ok(envelope),
        Reply::Yes(_) => {
            let reason = Reason::new("reason-daktela-token").with("host", api.host());
            Err(PlatformError::new(PlatformErrorKind::Credentials, reason))
        }
        Reply::No(complaint) => Err(api.refused(&complaint)),
        Reply::NotFound => Err(strange()),
    }
}

async fn list(access: &Access, name: &str, empty: &str) -> Check {
    match vocabulary(access, &name.replace('-', "_")).await {
        Ok(entries) if !entries.is_empty() => {
            let seen = Reason::new("reason-daktela-seen").with("count", entries.len().to_string());
            Check::passed(name, Some(seen))
        }
        // Statuses are only needed where a mapping uses them.
        Ok(_) if name == "statuses" => Check::warned(name, Reason::new(empty)),
        Ok(_) => Check::failed(name, Reason::new(empty)),
        Err(error) => Check::failed(name, *error.reason),
    }
}

/// The instance's zone and clock: changes are asked for by its local time (dossier 9).
fn clock(envelope: &Envelope, now: Timestamp) -> Check {
    let tz = zone(envelope.zone.as_deref());
    let theirs = envelope
        .time
        .as_deref()
        .and_then(|time| time.replacen('T', " ", 1).parse::<DateTime>().ok());
    let Some(theirs) = theirs.and_then(|time| tz.to_zoned(time).ok()) else {
        return Check::warned("clock", Reason::new("reason-daktela-no-clock"));
    };
    let apart = theirs.timestamp().as_second().abs_diff(now.as_second());
    if apart > CLOCK_DIFFERENCE.unsigned_abs() {
        let minutes = (apart / 60).to_string();
        return Check::warned(
            "clock",
            Reason::new("reason-daktela-clock").with("minutes", minutes),
        );
    }
    match &envelope.zone {
        Some(zone) => Check::passed(
            "clock",
            Some(Reason::new("reason-daktela-zone").with("zone", zone)),
        ),
        None => Check::passed(
            "clock",
            Some(Reason::new("reason-daktela-usual-zone").with("zone", super::zone::USUAL)),
        ),
    }
}
