//! How long to wait before trying again.

use super::Urgency;
use jiff::Timestamp;
use rand::Rng;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// How patient the client is. All durations are settings, so that tests need not wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tuning {
    /// Most tries of one request.
    pub tries: u32,
    /// Distance between the first two tries; it doubles each time.
    pub first: Duration,
    /// Longest distance between two tries.
    pub longest: Duration,
    /// A longer pause asked for by the platform is not waited for here: the run waits instead.
    pub longest_pause: Duration,
    /// Longest time of a whole download.
    pub longest_download: Duration,
}

impl Tuning {
    /// The defaults: a person at the console does not wait as long as a run does.
    pub fn of(urgency: Urgency) -> Self {
        let (tries, first, longest, longest_pause) = match urgency {
            Urgency::Person => (2, 300, 1_000, 5_000),
            Urgency::Run => (4, 500, 20_000, 60_000),
        };
        Self {
            tries,
            first: Duration::from_millis(first),
            longest: Duration::from_millis(longest),
            longest_pause: Duration::from_millis(longest_pause),
            longest_download: Duration::from_secs(3_600),
        }
    }

    /// The distance after the given try (from 1): doubled each time, then somewhere in its upper half.
    pub(super) fn distance(&self, attempt: u32) -> Duration {
        let doubled = self
            .first
            .saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
        // Without the jitter all workers would come back at once.
        doubled
            .min(self.longest)
            .mul_f64(rand::rng().random_range(0.5..=1.0))
    }
}

/// The pause an answer asks for: seconds, or an HTTP date by the answer's own clock.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let asked = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = asked.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0)).ok();
    }
    let until = httpdate::parse_http_date(asked).ok()?;
    let theirs = headers
        .get(DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    let now = theirs.unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}

/// The instant a pause from now ends.
pub(super) fn until(pause: Duration) -> Timestamp {
    let pause = jiff::SignedDuration::try_from(pause).unwrap_or(jiff::SignedDuration::MAX);
    Timestamp::now()
        .saturating_add(pause)
        .unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn distances_grow_and_stay_within_their_limit() {
        let tuning = Tuning::of(Urgency::Run);
        for (attempt, longest) in [(1, 500), (2, 1_000), (3, 2_000), (30, 20_000)] {
            let distance = tuning.distance(attempt).as_millis();
            assert!(
                (longest / 2..=longest).contains(&distance),
                "{attempt}: {distance}"
            );
        }
    }

    #[test]
    fn a_pause_is_read_as_seconds_and_as_a_date_by_the_answers_clock() {
        let mut headers = HeaderMap::new();
        assert_eq!(retry_after(&headers), None);
        headers.insert(RETRY_AFTER, "7".parse().unwrap());
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(7)));
        headers.insert(DATE, "Tue, 01 Sep 2026 10:00:00 GMT".parse().unwrap());
        headers.insert(
            RETRY_AFTER,
            "Tue, 01 Sep 2026 10:01:30 GMT".parse().unwrap(),
        );
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(90)));
        headers.insert(RETRY_AFTER, "soon".parse().unwrap());
        assert_eq!(retry_after(&headers), None);
    }
}
