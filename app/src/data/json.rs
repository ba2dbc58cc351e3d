//! JSON on the wire, read as text: resources read text as well, so the browser carries one decoder per type, not two.

use leptos::server_fn::codec::Post;
use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The encoding.
pub struct TextJson;

/// Answers in this encoding.
pub type Json = Post<TextJson>;

/// Bytes that are not what they should be.
#[derive(Debug)]
pub struct Garbled(String);

impl std::fmt::Display for Garbled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl ContentType for TextJson {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for TextJson {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for TextJson {
    type Error = Garbled;

    fn encode(output: &T) -> Result<Bytes, Garbled> {
        serde_json::to_string(output)
            .map(Bytes::from)
            .map_err(|error| Garbled(error.to_string()))
    }
}

impl<T: DeserializeOwned> Decodes<T> for TextJson {
    type Error = Garbled;

    fn decode(bytes: Bytes) -> Result<T, Garbled> {
        let text = std::str::from_utf8(&bytes).map_err(|error| Garbled(error.to_string()))?;
        serde_json::from_str(text).map_err(|error| Garbled(error.to_string()))
    }
}
