//! What can go wrong with a request (daktela.md 13, faults).

use crate::faults::RetryAfter;
use crate::gate::Gate;

/// A fault of one answer.
#[derive(Clone, Debug)]
pub enum ApiFault {
    /// 429; nothing is done.
    TooMany(RetryAfter),
    /// A status such as 500 to 504 with an HTML body; nothing is done.
    Html(u16),
    /// The same, but the request was carried out.
    HtmlAfter(u16),
    /// JSON that ends in the middle; the request was carried out.
    TruncatedJson,
    /// Status 200 with `error` set; nothing is done.
    OkWithError,
    /// The connection breaks before anything is done.
    Reset,
    /// The request is carried out, then the connection breaks without an answer.
    ResetAfterWrite,
    /// Waits at the gate before anything is done.
    HoldBefore(Gate),
    /// The request is carried out, the answer waits at the gate.
    HoldAfter(Gate),
    /// A byte order mark before the JSON.
    LeadingBom,
    /// `total` is off by this much, as when records come and go between pages.
    TotalOff(i64),
    /// All tokens are revoked at this moment.
    RevokeTokens,
}
