//! Ids of new things. A form carries the id of what it will make, so that sending it twice makes one.

/// A new id.
pub fn fresh_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// True for an id as [`fresh_id`] makes them.
pub fn is_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|id| id.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::{fresh_id, is_id};

    #[test]
    fn only_ids_in_their_own_spelling_are_taken_from_a_form() {
        let id = fresh_id();
        assert!(is_id(&id));
        assert!(!is_id(&id.to_uppercase()) && !is_id(&id.replace('-', "")));
        assert!(!is_id("") && !is_id("kavarna"));
    }
}
