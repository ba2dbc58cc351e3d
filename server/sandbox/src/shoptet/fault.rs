//! What can go wrong with a feed (shoptet.md "What a simulator must do", faults).

use crate::gate::Gate;

/// How a cut body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutLength {
    /// As if it were whole: the length fits the cut body.
    Matching,
    /// The length of the whole body is announced, then the connection closes early.
    TooLong,
    /// In chunks; the connection closes without the last one.
    Chunked,
}

/// A fault of one answer.
#[derive(Clone, Debug)]
pub enum FeedFault {
    /// The body ends in the middle of a tag (CSV: of a row).
    Cut(CutLength),
    /// An HTML page with status 200 (shop suspended or renamed).
    HtmlPage,
    /// Status 200 and nothing else.
    Empty,
    /// A compressed body although nobody asked; with or without saying so.
    Gzip {
        /// Whether `Content-Encoding` is sent.
        declared: bool,
    },
    /// The body comes in four parts, each after the first waiting at the gate.
    Drip(Gate),
    /// The answer as a whole waits at the gate.
    Hold(Gate),
    /// So many redirects to this shop before the feed comes.
    Redirect {
        /// How many.
        hops: u32,
    },
    /// A redirect to any address.
    RedirectTo(String),
    /// Another status with an HTML page: 404 after a partner was deleted, 500, 503.
    Status(u16),
    /// The first record comes twice.
    DuplicateRecord,
    /// The first order has no order number (customers: no e-mail).
    WithoutKey,
    /// The encoding that is declared is not the one used.
    WrongEncodingDeclaration,
    /// The first order's total is a word.
    NonNumericPrice,
    /// A document type with entities that grow a billionfold, used in the first record.
    EntityBomb,
    /// The connection breaks before any answer.
    Reset,
}
