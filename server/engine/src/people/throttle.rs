//! Counts tries per account and per remote address. A try is counted before the password is looked at, so that
//! many tries at once are not free.

use super::delay::Delay;
use super::{PeopleError, RemoteAddress};
use crate::Services;
use crate::store::users::{self, Failures};
use crate::store::{StoreError, millis};
use jiff::ToSpan;
use sha2::{Digest, Sha256};
use std::net::IpAddr;

/// How often a counter that others change at the same moment is read again.
const CONTENTION: usize = 50;

/// The tries of one account, known or not.
pub(super) fn account(email: &str) -> String {
    // Hashed: people type passwords into the wrong field, and the key stays short.
    format!("account:{}", hex::encode(Sha256::digest(email.as_bytes())))
}

/// The tries from one remote address; a network of /64 counts as one.
pub(super) fn address(remote: &RemoteAddress) -> String {
    match remote.0.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V6(ip)) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("address:{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Ok(ip) => format!("address:{ip}"),
        Err(_) => "address:unknown".to_owned(),
    }
}

/// Counts a try as failed until it is known better, or says how long to wait.
pub(super) async fn begin(
    services: &Services,
    subject: &str,
    delay: Delay,
) -> Result<(), PeopleError> {
    for _ in 0..CONTENTION {
        let now = millis(services.clock.now());
        let seen = users::failures(&services.db, subject).await?;
        let failures = seen
            .filter(|seen| !delay.is_forgotten(seen.last_at, now))
            .unwrap_or_default();
        let remaining = delay.remaining(failures.failures, failures.last_at, now);
        if remaining > 0 {
            return Err(PeopleError::Wait {
                seconds: whole_seconds(remaining),
            });
        }
        let next = Failures {
            failures: failures.failures + 1,
            last_at: now,
        };
        if users::count_failure(&services.db, subject, seen, next).await? {
            return Ok(());
        }
    }
    Err(PeopleError::Wait { seconds: 1 })
}

/// The try succeeded: the account starts afresh.
pub(super) async fn clear(services: &Services, subject: &str) -> Result<(), StoreError> {
    users::clear_failures(&services.db, subject).await
}

/// The try succeeded, but others from there may not.
pub(super) async fn take_back(services: &Services, subject: &str) -> Result<(), StoreError> {
    users::uncount_failure(&services.db, subject).await
}

/// Forgets counters that count no more; called now and then.
pub async fn forget_old_failures(services: &Services) -> Result<u64, StoreError> {
    let age = Delay::ACCOUNT
        .forgotten_after
        .max(Delay::ADDRESS.forgotten_after);
    let before = services
        .clock
        .now()
        .checked_sub(age.seconds())
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    users::forget_failures(&services.db, before).await
}

fn whole_seconds(milliseconds: i64) -> u64 {
    u64::try_from(milliseconds).unwrap_or(0).div_ceil(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_network_counts_as_one_address() {
        let subject = |text: &str| address(&RemoteAddress(text.to_owned()));
        assert_eq!(subject("2001:db8:1:2:3:4:5:6"), subject("2001:db8:1:2::1"));
        assert_ne!(subject("2001:db8:1:2::1"), subject("2001:db8:1:3::1"));
        assert_eq!(subject("::ffff:192.0.2.1"), subject("192.0.2.1"));
        assert_ne!(subject("192.0.2.1"), subject("192.0.2.2"));
    }
}
