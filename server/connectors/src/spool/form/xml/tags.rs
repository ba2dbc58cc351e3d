//! What a complete name, an end tag or `<!` means.

use super::{DEEPEST, Fault, Place, XmlChecker};

impl XmlChecker {
    /// A start tag's name is complete.
    pub(super) fn started(&mut self) -> Result<(), Fault> {
        let name = std::mem::take(&mut self.name);
        match self.open.len() {
            0 if self.root_closed => return Err(self.malformed()),
            0 if name != self.root.as_bytes() => return Err(self.other_root(&name)),
            0 => self.root_seen = true,
            1 => {
                self.record_size = 0;
                self.records += u64::from(name == self.record.as_bytes());
            }
            DEEPEST.. => return Err(Fault::TooDeep),
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    fn other_root(&self, name: &[u8]) -> Fault {
        if name.eq_ignore_ascii_case(b"html")
            || name.eq_ignore_ascii_case(b"head")
            || name.eq_ignore_ascii_case(b"body")
        {
            return Fault::Html;
        }
        let found = String::from_utf8_lossy(name).chars().take(40).collect();
        Fault::Root {
            expected: self.root,
            found,
        }
    }

    pub(super) fn end_tag(&mut self) -> Result<(), Fault> {
        let name = self.name.trim_ascii_end();
        if self.open.last().map(Vec::as_slice) != Some(name) {
            return Err(self.malformed());
        }
        self.close();
        self.enter(Place::Text);
        Ok(())
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
        self.root_closed = self.open.is_empty();
    }

    /// Tells comments and CDATA from a document type, which is refused as soon as it shows.
    pub(super) fn bang(&mut self, byte: u8) -> Result<(), Fault> {
        const CDATA: &[u8] = b"[CDATA[";
        const HTML: &[u8] = b"DOCTYPE html";
        self.name.push(byte);
        let begun = self.name.as_slice();
        if begun == b"--" {
            self.place = Place::Comment { dashes: 0 };
        } else if begun == CDATA {
            if self.open.is_empty() {
                return Err(self.malformed());
            }
            self.place = Place::Cdata { brackets: 0 };
        } else if !(b"--".starts_with(begun) || CDATA.starts_with(begun)) {
            let may_be_html = HTML
                .get(..begun.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(begun));
            if begun.len() == HTML.len() && may_be_html {
                return Err(Fault::Html);
            }
            if !may_be_html {
                return Err(Fault::Doctype);
            }
        }
        Ok(())
    }
}
