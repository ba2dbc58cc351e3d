//! The growing delay after failed tries.

/// How a delay grows: some tries are free, then 1, 2, 4 ... seconds up to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// Tries without delay.
    pub free: i64,
    /// Longest delay in seconds.
    pub longest: i64,
    /// Seconds after which all is forgotten.
    pub forgotten_after: i64,
}

impl Delay {
    /// For one account.
    pub const ACCOUNT: Self = Self {
        free: 4,
        longest: 15 * 60,
        forgotten_after: 24 * 3600,
    };
    /// For one remote address, which may be a whole office.
    pub const ADDRESS: Self = Self {
        free: 20,
        longest: 15 * 60,
        forgotten_after: 24 * 3600,
    };

    /// Seconds of delay after so many failures.
    pub fn after(self, failures: i64) -> i64 {
        let beyond = failures - self.free;
        if beyond < 0 {
            return 0;
        }
        let doublings = u32::try_from(beyond).unwrap_or(u32::MAX).min(32);
        (1_i64 << doublings).min(self.longest)
    }

    /// Milliseconds until the next try is allowed; zero when it is allowed now.
    pub fn remaining(self, failures: i64, last_at: i64, now: i64) -> i64 {
        // A clock that went back must not lock anybody out for longer than the delay itself.
        let passed = (now - last_at).max(0);
        (self.after(failures) * 1000 - passed).max(0)
    }

    /// True when what happened then counts no more.
    pub fn is_forgotten(self, last_at: i64, now: i64) -> bool {
        now - last_at >= self.forgotten_after * 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_tries_are_free_then_the_delay_doubles_up_to_a_quarter_of_an_hour() {
        let delays: Vec<_> = (0..=18)
            .map(|failures| Delay::ACCOUNT.after(failures))
            .collect();
        assert_eq!(delays[..9], [0, 0, 0, 0, 1, 2, 4, 8, 16]);
        assert_eq!(delays[13..], [512, 900, 900, 900, 900, 900]);
        assert_eq!(Delay::ACCOUNT.after(i64::MAX), 900);
    }

    #[test]
    fn a_delay_ends_and_is_not_stretched_by_a_clock_that_went_back() {
        assert_eq!(Delay::ACCOUNT.remaining(5, 10_000, 10_500), 1_500);
        assert_eq!(Delay::ACCOUNT.remaining(5, 10_000, 12_000), 0);
        assert_eq!(Delay::ACCOUNT.remaining(5, 10_000, 0), 2_000);
    }

    #[test]
    fn everything_is_forgotten_after_a_day() {
        assert!(!Delay::ADDRESS.is_forgotten(0, 86_399_999));
        assert!(Delay::ADDRESS.is_forgotten(0, 86_400_000));
    }
}
