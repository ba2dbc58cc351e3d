//! A run while an export comes in.

use super::RunPage;
use crate::format;
use crate::texts::{language, t_with};
use mostek_connectors::contract::Received;
use mostek_model::{Arguments, Language};

/// The page while an export comes in: its size so far takes the place of the records.
pub fn receiving(mut page: RunPage, received: Option<Received>) -> RunPage {
    if let Some(Received { bytes, of }) = received {
        let size = |bytes| size(language(), bytes);
        let so_far = size(bytes);
        let values = Arguments::new().text("size", &so_far);
        page.progress = match of {
            Some(whole) => t_with("run-receiving-of", values.text("whole", size(whole))),
            None => t_with("run-receiving", values),
        };
        page.receiving = Some(so_far);
    }
    page
}

/// Bytes in the unit people think in; the units read alike in all languages.
fn size(language: Language, bytes: u64) -> String {
    const MB: f64 = 1e6;
    let bytes = bytes as f64;
    match bytes / MB {
        small if small < 10.0 => format!("{}\u{a0}MB", format::decimal(language, small)),
        // Under a thousand: a cast loses nothing.
        usual if usual < 1000.0 => format!("{}\u{a0}MB", usual.round() as u64),
        large => format!("{}\u{a0}GB", format::decimal(language, large / 1000.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_as_people_read_them() {
        let told = |bytes| {
            [Language::En, Language::Cs]
                .map(|language| size(language, bytes).replace('\u{a0}', " "))
        };
        assert_eq!(told(3_140_000), ["3.1 MB", "3,1 MB"]);
        assert_eq!(told(412_300_000), ["412 MB", "412 MB"]);
        assert_eq!(told(1_240_000_000), ["1.2 GB", "1,2 GB"]);
    }
}
