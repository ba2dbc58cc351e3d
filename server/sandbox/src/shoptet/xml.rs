//! Writing XML the way an edited template would.

use std::fmt::Write as _;

use jiff::civil::DateTime;

use super::money::{Cents, print};
use super::settings::{TextForm, XmlLook};
use crate::clock::stamp;

/// Writes one record; paths are counted from the record's element.
pub(super) struct XmlWriter<'a> {
    look: &'a XmlLook,
    out: String,
    path: Vec<&'a str>,
}

impl<'a> XmlWriter<'a> {
    pub(super) fn new(look: &'a XmlLook) -> Self {
        Self {
            look,
            out: String::new(),
            path: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn with_path(&self, name: &str) -> String {
        let mut path = self.path.join("/");
        if !path.is_empty() {
            path.push('/');
        }
        path + name
    }

    /// The name to write, or none if the element is left out.
    fn name<'n>(&'n self, name: &'n str) -> Option<&'n str> {
        if self.look.missing.is_empty() && self.look.renamed.is_empty() {
            return Some(name);
        }
        let path = self.with_path(name);
        if self.look.missing.contains(&path) {
            return None;
        }
        Some(self.look.renamed.get(&path).map_or(name, String::as_str))
    }

    /// An element with text in it.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let form = self.look.text;
        self.put(name, text, form);
    }

    /// An element whose text is always CDATA in the system template.
    pub(super) fn cdata(&mut self, name: &str, text: &str) {
        self.put(name, text, TextForm::Cdata);
    }

    /// An amount.
    pub(super) fn money(&mut self, name: &str, amount: Cents) {
        let text = print(amount, self.look.decimal_comma);
        self.put(name, &text, TextForm::Entities);
    }

    /// A time in local time.
    pub(super) fn time(&mut self, name: &str, at: DateTime) {
        let text = if self.look.czech_dates {
            format!(
                "{}.{}.{} {}:{:02}",
                at.day(),
                at.month(),
                at.year(),
                at.hour(),
                at.minute()
            )
        } else {
            stamp(at)
        };
        self.put(name, &text, TextForm::Entities);
    }

    fn put(&mut self, name: &str, text: &str, form: TextForm) {
        let Some(name) = self.name(name).map(str::to_owned) else {
            return;
        };
        let _ = write!(self.out, "<{name}>");
        escape(text, form, &mut self.out);
        let _ = writeln!(self.out, "</{name}>");
    }

    /// An element with elements in it. The record itself is opened with [`XmlWriter::record`].
    pub(super) fn group(&mut self, name: &'a str, fill: impl FnOnce(&mut Self)) {
        let Some(written) = self.name(name).map(str::to_owned) else {
            return;
        };
        let _ = writeln!(self.out, "<{written}>");
        self.path.push(name);
        fill(self);
        self.path.pop();
        let _ = writeln!(self.out, "</{written}>");
    }

    /// The record's element, with the look's extra elements at its end.
    pub(super) fn record(&mut self, name: &str, fill: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.out, "<{name}>");
        fill(self);
        for (extra, text) in &self.look.extra {
            self.put(extra, text, self.look.text);
        }
        let _ = writeln!(self.out, "</{name}>");
    }

    /// Text as it is, unescaped.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

fn escape(text: &str, form: TextForm, out: &mut String) {
    if form == TextForm::Cdata && !text.is_empty() {
        let _ = write!(
            out,
            "<![CDATA[{}]]>",
            text.replace("]]>", "]]]]><![CDATA[>")
        );
        return;
    }
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter if form == TextForm::NumericEntities && !letter.is_ascii() => {
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
}
