//! How many streams a session may have open.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Hidden tabs close theirs, so few are needed.
const MOST: usize = 8;

/// Open streams by session.
#[derive(Default)]
pub(super) struct Seats(Mutex<HashMap<String, usize>>);

/// A place, given back when dropped.
pub(super) struct Seat {
    seats: Arc<Seats>,
    session: String,
}

impl Seats {
    /// Takes a place, if the session has one left.
    pub fn take(seats: &Arc<Self>, session: &str) -> Option<Seat> {
        let mut taken = seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(session.to_owned()).or_default();
        if *count >= MOST {
            return None;
        }
        *count += 1;
        Some(Seat {
            seats: Arc::clone(seats),
            session: session.to_owned(),
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.session) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.session);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_by_session_and_given_back() {
        let seats = Arc::<Seats>::default();
        let taken: Vec<_> = (0..MOST).map(|_| Seats::take(&seats, "one")).collect();
        assert!(taken.iter().all(Option::is_some));
        assert!(Seats::take(&seats, "one").is_none());
        assert!(Seats::take(&seats, "another").is_some());
        drop(taken);
        assert!(Seats::take(&seats, "one").is_some());
        assert!(seats.0.lock().unwrap().is_empty(), "nothing is left behind");
    }
}
