//! One error for all platforms; its kind decides what happens next.

use jiff::Timestamp;
use mostek_model::Reason;

/// What happens next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlatformErrorKind {
    /// May pass by itself: tried again with growing distance.
    Transient,
    /// The platform asked for a pause; the run waits until then.
    RateLimited {
        /// When to go on.
        until: Timestamp,
    },
    /// The platform refuses our credentials: a person must act.
    Credentials,
    /// Credentials are fine, a right is missing: a person must act.
    Rights,
    /// What was asked for is not there.
    NotFound,
    /// A record with this key exists.
    Duplicate,
    /// A field was refused.
    InvalidField,
    /// The answer is not in the form we know: nothing is applied.
    SchemaChanged,
    /// The address is not allowed or leads nowhere.
    Address,
    /// Trouble on our side (disk full, storage unreachable).
    Local,
    /// The work was asked to stop in the middle; what was sent is found again by its key.
    Stopped,
}

/// Trouble with a platform, in words through a reason. Never holds a secret or a whole address (P14).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind:?}: {} {:?}", .reason.code, .reason.values)]
pub struct PlatformError {
    /// What happens next.
    pub kind: PlatformErrorKind,
    /// What happened, for people. Boxed: errors travel far.
    pub reason: Box<Reason>,
    /// The request was sent and its answer was lost: the platform may have done what was asked.
    pub unanswered: bool,
}

impl PlatformError {
    /// An error of this kind.
    pub fn new(kind: PlatformErrorKind, reason: Reason) -> Self {
        Self {
            kind,
            reason: Box::new(reason),
            unanswered: false,
        }
    }
}

impl From<super::SharedError> for PlatformError {
    fn from(error: super::SharedError) -> Self {
        Self::new(
            PlatformErrorKind::Local,
            Reason::new("reason-shared-storage").with("error", error.to_string()),
        )
    }
}
