//! Runs.

mod crossing;
mod flows;
mod list;
mod log;
mod log_row;
mod one;
mod side;

pub use list::Runs;
pub use one::Run;

/// A text as part of an address.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
