//! Locks that outlive a test's failure.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks a mutex even if a thread of a failing test poisoned it: the data is plain and stays usable.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
