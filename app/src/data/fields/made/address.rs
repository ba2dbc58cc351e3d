//! Addresses of tables and their rows.

use crate::format::query_value;
use mostek_engine::field_mapping::Pair;

/// The address of a table with a row open; without `field` no row is open.
pub(crate) fn fields_address(slug: &str, of: &str, field: &str) -> String {
    let table = format!(
        "/integrations/{}/fields?of={}",
        query_value(slug),
        query_value(of)
    );
    if field.is_empty() {
        table
    } else {
        format!("{table}&edit={}#edit", query_value(field))
    }
}

/// The name of a row's form, so that no other row takes what was entered in it.
pub(crate) fn form_name(slug: &str, of: &str, field: &str) -> String {
    format!("fields {slug} {of} {field}")
}

/// The table of this name; the first one for no name.
pub(crate) fn pair_named<'a>(pairs: &'a [Pair], of: &str) -> Option<&'a Pair> {
    if of.is_empty() {
        return pairs.first();
    }
    pairs.iter().find(|pair| pair.name() == of)
}
