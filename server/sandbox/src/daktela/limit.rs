//! A bucket of tokens, by the machine's own clock.

use std::time::Instant;

use super::settings::RateLimit;

#[derive(Debug, Default)]
pub(super) struct Bucket {
    filled: Option<(Instant, f64)>,
}

impl Bucket {
    /// Takes a token; what is left, or nothing if there is none.
    pub(super) fn take(&mut self, limit: &RateLimit) -> Option<f64> {
        let now = Instant::now();
        let (at, tokens) = self.filled.unwrap_or((now, limit.burst));
        let refilled = now.duration_since(at).as_secs_f64() * limit.per_second;
        let tokens = (tokens + refilled).min(limit.burst);
        let left = tokens - 1.0;
        self.filled = Some((now, if left < 0.0 { tokens } else { left }));
        (left >= 0.0).then_some(left)
    }
}
