//! Orders out of XML, one after the other (shoptet.md A4): elements become values by their path.
//!
//! Only predefined entities and character references are resolved. Nothing is looked up, nothing is expanded.

use super::Broken;
use super::fields::Fields;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use std::io::BufRead;

/// Elements whose `ITEM`s are the lines of an order; one prototype knows the second name.
const LISTS: [&str; 2] = ["ORDER_ITEMS", "ITEMS"];

/// One order as it stands in the export.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Values by path below the order.
    pub fields: Fields,
    /// Lines, with values by path below each.
    pub items: Vec<Fields>,
    /// An entity nobody declared.
    pub unknown_entity: Option<String>,
    /// First byte.
    pub start: u64,
    /// The byte after it.
    pub end: u64,
}

/// Reads orders from a place between two of them.
pub(super) struct Orders<R> {
    reader: Reader<R>,
    base: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Orders<R> {
    pub(super) fn new(from: R, base: u64) -> Self {
        let mut reader = Reader::from_reader(from);
        let config = reader.config_mut();
        // The spool checked that tags match; from the middle on the root's own end has no beginning.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        // Names such as `Tom & Jerry` come unescaped out of edited templates.
        config.allow_dangling_amp = true;
        Self {
            reader,
            base,
            buffer: Vec::new(),
        }
    }

    fn at(&self) -> u64 {
        self.base + self.reader.buffer_position()
    }

    fn event(&mut self) -> Result<Event<'_>, Broken> {
        self.buffer.clear();
        let at = self.base + self.reader.buffer_position();
        self.reader
            .read_event_into(&mut self.buffer)
            .map_err(|_| Broken { at })
    }

    /// The next order; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Element>, Broken> {
        loop {
            let start = self.at();
            let name = match self.event()? {
                Event::Eof => return Ok(None),
                Event::Start(tag) => tag.local_name().as_ref().to_ascii_uppercase(),
                Event::Empty(tag) if tag.local_name().as_ref().eq_ignore_ascii_case("ORDER") => {
                    return Ok(Some(Element {
                        start,
                        end: self.at(),
                        ..Element::default()
                    }));
                }
                _ => continue,
            };
            match name.as_str() {
                "ORDERS" => {}
                "ORDER" => {
                    let order = self.order(start)?;
                    return Ok(Some(order));
                }
                _ => drop(self.order(start)?),
            }
        }
    }

    /// Reads up to the end of the element that was just opened.
    fn order(&mut self, start: u64) -> Result<Element, Broken> {
        let mut open = Open {
            order: Element {
                start,
                ..Element::default()
            },
            path: Vec::new(),
            item: None,
        };
        let mut text = String::new();
        loop {
            let at = self.at();
            match self.event()? {
                Event::Start(tag) => {
                    open.mixed(&mut text);
                    open.enter(tag.local_name().as_ref());
                }
                Event::End(_) if open.path.is_empty() => {
                    open.mixed(&mut text);
                    open.order.end = self.at();
                    return Ok(open.order);
                }
                Event::End(_) => open.leave(&mut text),
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(part) => match resolve(&part) {
                    Some(letter) => text.push(letter),
                    None => open.order.unknown_entity = Some(part.to_string()),
                },
                Event::Eof => return Err(Broken { at }),
                _ => {}
            }
        }
    }
}

/// An order being read.
struct Open {
    order: Element,
    path: Vec<String>,
    /// How deep the present line of the order begins.
    item: Option<usize>,
}

impl Open {
    fn enter(&mut self, name: &str) {
        let name = name.to_ascii_uppercase();
        let in_list = matches!(self.path.as_slice(), [list] if LISTS.contains(&list.as_str()));
        self.path.push(name);
        if in_list && self.path.last().is_some_and(|name| name == "ITEM") {
            self.item = Some(self.path.len());
            self.order.items.push(Fields::default());
        }
    }

    fn leave(&mut self, text: &mut String) {
        self.mixed(text);
        if self.item == Some(self.path.len()) {
            self.item = None;
        }
        self.path.pop();
    }

    /// Stores the text read so far under the present path.
    fn mixed(&mut self, text: &mut String) {
        match (self.item, self.order.items.last_mut()) {
            (Some(depth), Some(item)) => item.insert(&self.path[depth..].join("/"), text),
            _ => self.order.fields.insert(&self.path.join("/"), text),
        }
        text.clear();
    }
}

/// The letter a reference stands for, if it is one of the five of XML or a number.
fn resolve(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(letter);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
