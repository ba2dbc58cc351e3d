//! Puts a mapping table into words. Exists only on the server.

mod address;
mod choices;
mod conflict;
mod inputs;
mod opened;
mod page;
mod raw;
mod raw_step;
mod row;
mod steps;
mod words;

pub(crate) use address::{fields_address, form_name, pair_named};
pub(crate) use conflict::row_in_words;
pub(super) use page::page;
pub(crate) use raw::{RawDraft, Then};
pub(crate) use steps::tag;
pub(crate) use words::written;
