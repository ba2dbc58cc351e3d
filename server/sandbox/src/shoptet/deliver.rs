//! Sending a rendered feed: in pieces, or spoiled as ordered.

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::iter::Peekable;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures::stream;

use super::fault::{CutLength, FeedFault};
use super::ledger::AtEnd;
use super::render::Rendered;
use super::settings::{Encoding, ShopSettings};
use crate::gate::Gate;

/// Large enough to be quick, small enough not to hold a big shop twice.
const PIECE: usize = 64 * 1024;

/// The answer with the feed in it.
pub(super) fn deliver(
    rendered: Rendered,
    fault: Option<&FeedFault>,
    settings: &ShopSettings,
    at_end: AtEnd,
) -> Response {
    let Rendered {
        pieces,
        encoding,
        content_type,
    } = rendered;
    let chunks = Chunks {
        pieces: pieces.peekable(),
        encoding,
        first: true,
        at_end: Some(at_end),
    };
    let response = match fault {
        Some(FeedFault::Cut(how)) => cut(chunks.kept_open().0, *how),
        Some(FeedFault::Gzip { declared }) => gzip(&chunks.whole(), *declared),
        Some(FeedFault::Drip(gate)) => {
            let (whole, at_end) = chunks.kept_open();
            Response::new(drip(&whole, at_end, gate.clone()))
        }
        _ if settings.gzip => Response::new(Body::from_stream(stream::iter(
            Packed::new(chunks).map(Ok::<_, io::Error>),
        ))),
        _ if settings.content_length => {
            let (whole, at_end) = chunks.kept_open();
            let length = whole.len().to_string();
            with(
                Response::new(pieces_of(&whole, PIECE, at_end, None)),
                header::CONTENT_LENGTH,
                &length,
            )
        }
        _ => Response::new(Body::from_stream(stream::iter(
            chunks.map(Ok::<_, io::Error>),
        ))),
    };
    with(response, header::CONTENT_TYPE, &content_type)
}

pub(super) fn with(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

/// The feed as bytes, made while it is sent.
struct Chunks<I: Iterator<Item = String>> {
    pieces: Peekable<I>,
    encoding: Encoding,
    first: bool,
    at_end: Option<AtEnd>,
}

impl<I: Iterator<Item = String>> Chunks<I> {
    fn whole(self) -> Vec<u8> {
        self.fold(Vec::new(), |mut whole, part| {
            whole.extend_from_slice(&part);
            whole
        })
    }

    /// Everything, with the end still to come.
    fn kept_open(mut self) -> (Vec<u8>, Option<AtEnd>) {
        let at_end = self.at_end.take();
        (self.whole(), at_end)
    }
}

impl<I: Iterator<Item = String>> Iterator for Chunks<I> {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        self.pieces.peek()?;
        let mut bytes = Vec::with_capacity(PIECE);
        if std::mem::take(&mut self.first) {
            bytes.extend_from_slice(self.encoding.mark());
        }
        while bytes.len() < PIECE
            && let Some(piece) = self.pieces.next()
        {
            self.encoding.put(&piece, &mut bytes);
        }
        // With the last piece, not after it: who has read all of it may come again at once.
        if self.pieces.peek().is_none()
            && let Some(at_end) = self.at_end.take()
        {
            at_end.complete();
        }
        Some(Bytes::from(bytes))
    }
}

/// The same, compressed piece by piece.
struct Packed<I> {
    chunks: I,
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl<I> Packed<I> {
    fn new(chunks: I) -> Self {
        let encoder = GzEncoder::new(Vec::new(), Compression::fast());
        Self {
            chunks,
            encoder: Some(encoder),
        }
    }
}

impl<I: Iterator<Item = Bytes>> Iterator for Packed<I> {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        loop {
            let encoder = self.encoder.as_mut()?;
            let Some(chunk) = self.chunks.next() else {
                let rest = self.encoder.take()?.finish().unwrap_or_default();
                return Some(Bytes::from(rest));
            };
            // Writing to memory cannot fail.
            let _ = encoder.write_all(&chunk);
            if encoder.get_ref().len() >= PIECE {
                return Some(Bytes::from(std::mem::take(encoder.get_mut())));
            }
        }
    }
}

fn cut(whole: Vec<u8>, how: CutLength) -> Response {
    let length = whole.len();
    let middle = length * 3 / 5;
    // Inside a tag where there are tags, else just inside a row.
    let tag = whole[middle..]
        .iter()
        .position(|&byte| byte == b'<')
        .map_or(middle, |offset| middle + offset + 3);
    let mut part = whole;
    part.truncate(tag.min(length.saturating_sub(1)));
    let part = Bytes::from(part);
    match how {
        CutLength::Matching => Response::new(Body::from(part)),
        CutLength::TooLong => with(
            Response::new(broken_off(part, false)),
            header::CONTENT_LENGTH,
            &length.to_string(),
        ),
        CutLength::Chunked => Response::new(broken_off(part, true)),
    }
}

/// A body that ends too early, with an error or without one. The end comes a moment after the data: what is not
/// flushed when the connection breaks, head included, would be lost.
fn broken_off(part: Bytes, error: bool) -> Body {
    let end = error.then(|| Err(io::Error::from(io::ErrorKind::ConnectionReset)));
    let steps = std::iter::once(Ok(part)).chain(end);
    Body::from_stream(stream::unfold(
        (steps, true),
        |(mut steps, first)| async move {
            if !first {
                tokio::task::yield_now().await;
            }
            Some((steps.next()?, (steps, false)))
        },
    ))
}

fn gzip(whole: &[u8], declared: bool) -> Response {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory does not fail; an empty body would be noticed by the test that ordered this.
    let packed = encoder
        .write_all(whole)
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
    let response = Response::new(Body::from(packed));
    if declared {
        with(response, header::CONTENT_ENCODING, "gzip")
    } else {
        response
    }
}

fn drip(whole: &[u8], at_end: Option<AtEnd>, gate: Gate) -> Body {
    pieces_of(whole, whole.len().div_ceil(4), at_end, Some(gate))
}

/// A body in pieces, each but the first waiting at the gate; the export ends with the last of them.
fn pieces_of(whole: &[u8], size: usize, at_end: Option<AtEnd>, gate: Option<Gate>) -> Body {
    let parts: VecDeque<Bytes> = whole
        .chunks(size.max(1))
        .map(Bytes::copy_from_slice)
        .collect();
    let start = (parts, true, at_end, gate);
    Body::from_stream(stream::unfold(
        start,
        |(mut parts, first, mut at_end, gate)| async move {
            let part = parts.pop_front()?;
            if let Some(gate) = gate.as_ref().filter(|_| !first) {
                gate.pass().await;
            }
            if parts.is_empty()
                && let Some(at_end) = at_end.take()
            {
                at_end.complete();
            }
            Some((Ok::<_, io::Error>(part), (parts, false, at_end, gate)))
        },
    ))
}
