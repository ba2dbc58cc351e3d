//! Faults on order: which request goes wrong, how often, and how.

use std::sync::{Arc, Mutex};

use axum::http::{HeaderMap, HeaderValue, header};
use jiff::Timestamp;

use crate::sync::lock;

/// Which requests a fault is meant for.
#[derive(Clone, Debug, Default)]
pub struct On {
    method: Option<String>,
    path: Option<String>,
}

impl On {
    /// Every request.
    pub fn any() -> Self {
        Self::default()
    }

    /// Requests whose path contains this text, such as `orders.xml` or `contacts`.
    pub fn path(part: impl Into<String>) -> Self {
        Self {
            method: None,
            path: Some(part.into()),
        }
    }

    /// The same, of one method only.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into().to_uppercase());
        self
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|part| path.contains(part))
    }
}

#[derive(Debug)]
struct Rule<F> {
    on: On,
    skip: u32,
    left: Option<u32>,
    fault: F,
}

/// A queue of faults. The first rule that matches a request is used; clones share the queue.
#[derive(Debug)]
pub struct Faults<F>(Arc<Mutex<Vec<Rule<F>>>>);

impl<F> Clone for Faults<F> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<F> Default for Faults<F> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<F: Clone> Faults<F> {
    /// The next `times` matching requests go wrong.
    pub fn next(&self, times: u32, on: On, fault: F) {
        self.after(0, times, on, fault);
    }

    /// `skip` matching requests go well, then `times` go wrong.
    pub fn after(&self, skip: u32, times: u32, on: On, fault: F) {
        lock(&self.0).push(Rule {
            on,
            skip,
            left: Some(times),
            fault,
        });
    }

    /// Every matching request goes wrong until [`Faults::clear`].
    pub fn always(&self, on: On, fault: F) {
        lock(&self.0).push(Rule {
            on,
            skip: 0,
            left: None,
            fault,
        });
    }

    /// Forgets all faults.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    /// How many rules are still in force.
    pub fn pending(&self) -> usize {
        lock(&self.0).len()
    }

    /// The fault for this request, if any.
    pub(crate) fn take(&self, method: &str, path: &str) -> Option<F> {
        let mut rules = lock(&self.0);
        let mut hit = None;
        for (index, rule) in rules.iter_mut().enumerate() {
            if !rule.on.matches(method, path) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
                continue;
            }
            if let Some(left) = &mut rule.left {
                *left = left.saturating_sub(1);
            }
            hit = Some((index, rule.fault.clone(), rule.left == Some(0)));
            break;
        }
        let (index, fault, used_up) = hit?;
        if used_up {
            rules.remove(index);
        }
        Some(fault)
    }
}

/// How a limited request is told when to come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RetryAfter {
    /// Not at all.
    #[default]
    Absent,
    /// A number of seconds.
    Seconds(u32),
    /// An HTTP date this many seconds from now.
    Date(u32),
}

impl RetryAfter {
    /// Writes the header.
    pub(crate) fn put(self, headers: &mut HeaderMap, now: Timestamp) {
        let text = match self {
            Self::Absent => return,
            Self::Seconds(seconds) => seconds.to_string(),
            Self::Date(seconds) => {
                let at = now
                    .saturating_add(jiff::SignedDuration::from_secs(seconds.into()))
                    .unwrap_or(now);
                httpdate::fmt_http_date(at.into())
            }
        };
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.insert(header::RETRY_AFTER, value);
        }
    }
}
