//! Checks XML while it comes in: tags match, the root is right, nothing is larger or deeper than an export needs.

mod tags;

use super::{Fault, LARGEST_RECORD, LARGEST_TOKEN};

const DEEPEST: usize = 32;
const LONGEST_NAME: usize = 128;

/// Where in a document the next byte stands.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    /// Between tags.
    Text,
    /// After `<`.
    Open,
    /// In the name of a start tag.
    StartName,
    /// Behind the name of a start tag; within this quote; a slash came last.
    StartRest { quote: Option<u8>, slash: bool },
    /// In an end tag.
    End,
    /// After `<!`, which may become several things.
    Bang,
    /// In a comment; so many dashes came last.
    Comment { dashes: u8 },
    /// In a CDATA section; so many brackets came last.
    Cdata { brackets: u8 },
    /// In `<? ... ?>`; a question mark came last.
    Instruction { question: bool },
}

/// The state of a check; its size does not depend on the document.
#[derive(Debug)]
pub(in super::super) struct XmlChecker {
    root: &'static str,
    record: &'static str,
    place: Place,
    /// Names of the open elements.
    open: Vec<Vec<u8>>,
    /// The name, or the begun `<!...`, being read.
    name: Vec<u8>,
    /// Bytes of the present tag, text or comment.
    token: u64,
    /// Bytes of the present record.
    record_size: u64,
    at: u64,
    root_seen: bool,
    root_closed: bool,
    records: u64,
}

impl XmlChecker {
    pub(super) fn new(root: &'static str, record: &'static str) -> Self {
        Self {
            root,
            record,
            place: Place::Text,
            open: Vec::new(),
            name: Vec::new(),
            token: 0,
            record_size: 0,
            at: 0,
            root_seen: false,
            root_closed: false,
            records: 0,
        }
    }

    pub(super) fn is_recognised(&self) -> bool {
        self.root_seen
    }

    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        for byte in piece {
            self.byte(*byte)?;
            self.at += 1;
            self.token += 1;
            self.record_size += 1;
            if self.token > LARGEST_TOKEN {
                return Err(Fault::TokenTooLong {
                    limit: LARGEST_TOKEN,
                });
            }
            if self.record_size > LARGEST_RECORD && self.open.len() > 1 {
                return Err(Fault::TokenTooLong {
                    limit: LARGEST_RECORD,
                });
            }
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<u64, Fault> {
        match (
            self.root_closed,
            self.root_seen || self.place != Place::Text,
        ) {
            (true, _) if self.place == Place::Text => Ok(self.records),
            (false, false) => Err(Fault::Empty),
            _ => Err(Fault::Truncated),
        }
    }

    fn byte(&mut self, byte: u8) -> Result<(), Fault> {
        match self.place {
            Place::Text if byte == b'<' => self.enter(Place::Open),
            Place::Text => return self.text(byte),
            Place::Open => return self.opened(byte),
            Place::StartName => return self.start_name(byte),
            Place::StartRest { quote, slash } => return self.start_rest(byte, quote, slash),
            Place::End if byte == b'>' => return self.end_tag(),
            Place::End => return self.name_byte(byte),
            Place::Bang => return self.bang(byte),
            Place::Comment { dashes } => {
                self.place = match byte {
                    b'>' if dashes >= 2 => Place::Text,
                    b'-' => Place::Comment {
                        dashes: dashes.saturating_add(1),
                    },
                    _ => Place::Comment { dashes: 0 },
                };
            }
            Place::Cdata { brackets } => {
                self.place = match byte {
                    b'>' if brackets >= 2 => Place::Text,
                    b']' => Place::Cdata {
                        brackets: brackets.saturating_add(1),
                    },
                    _ => Place::Cdata { brackets: 0 },
                };
            }
            Place::Instruction { question: true } if byte == b'>' => self.place = Place::Text,
            Place::Instruction { .. } => {
                self.place = Place::Instruction {
                    question: byte == b'?',
                }
            }
        }
        Ok(())
    }

    fn malformed(&self) -> Fault {
        Fault::Malformed { at: self.at }
    }

    fn enter(&mut self, place: Place) {
        self.place = place;
        self.token = 0;
        self.name.clear();
    }

    /// Text belongs inside the root only.
    fn text(&self, byte: u8) -> Result<(), Fault> {
        if byte == 0 || (self.open.is_empty() && !byte.is_ascii_whitespace()) {
            Err(self.malformed())
        } else {
            Ok(())
        }
    }

    fn opened(&mut self, byte: u8) -> Result<(), Fault> {
        match byte {
            b'/' => self.enter(Place::End),
            b'!' => self.enter(Place::Bang),
            b'?' => self.enter(Place::Instruction { question: false }),
            _ if byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80 => {
                self.enter(Place::StartName);
                self.name.push(byte);
            }
            _ => return Err(self.malformed()),
        }
        Ok(())
    }

    fn name_byte(&mut self, byte: u8) -> Result<(), Fault> {
        if matches!(byte, b'<' | b'"' | b'\'' | 0) {
            return Err(self.malformed());
        }
        if self.name.len() >= LONGEST_NAME {
            return Err(Fault::TokenTooLong {
                limit: LONGEST_NAME as u64,
            });
        }
        self.name.push(byte);
        Ok(())
    }

    fn start_name(&mut self, byte: u8) -> Result<(), Fault> {
        if !(byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/')) {
            return self.name_byte(byte);
        }
        self.started()?;
        self.place = Place::StartRest {
            quote: None,
            slash: false,
        };
        self.start_rest(byte, None, false)
    }

    fn start_rest(&mut self, byte: u8, quote: Option<u8>, slash: bool) -> Result<(), Fault> {
        self.place = match (quote, byte) {
            (Some(open), _) if byte == open => Place::StartRest {
                quote: None,
                slash: false,
            },
            (Some(_), _) => Place::StartRest {
                quote,
                slash: false,
            },
            (None, b'"' | b'\'') => Place::StartRest {
                quote: Some(byte),
                slash: false,
            },
            (None, b'<') => return Err(self.malformed()),
            (None, b'>') => {
                if slash {
                    self.close();
                }
                self.token = 0;
                Place::Text
            }
            (None, _) => Place::StartRest {
                quote: None,
                slash: byte == b'/',
            },
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests;
