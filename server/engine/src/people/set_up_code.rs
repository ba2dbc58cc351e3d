//! The one-time code of the first start: whoever reads the log may set the console up.

use crate::Services;
use crate::store::{StoreError, instance, users};
use rand::Rng;
use sha2::{Digest, Sha256};

/// Where the code's hash is stored.
pub(super) const ROW: &str = "set_up_code";

/// Letters and digits that nobody mistakes for one another.
const ALPHABET: &[u8] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/// A new code while there is no user, in the form `XXXX-XXXX`; older ones fit no more. Only its hash is stored.
pub async fn prepare_set_up_code(services: &Services) -> Result<Option<String>, StoreError> {
    if users::any(&services.db).await? {
        instance::remove(&services.db, ROW).await?;
        return Ok(None);
    }
    let code = fresh();
    instance::set(&services.db, ROW, &hash(&code)).await?;
    Ok(Some(code))
}

/// As stored; blanks, dashes and small letters make no difference.
pub(super) fn hash(code: &str) -> String {
    let plain: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    hex::encode(Sha256::digest(plain.as_bytes()))
}

fn fresh() -> String {
    groups(2)
}

/// A password nobody can guess and everybody can type: `xxxx-xxxx-xxxx-xxxx`.
pub fn made_up_password() -> String {
    groups(4).to_ascii_lowercase()
}

/// Groups of four letters or digits.
fn groups(count: usize) -> String {
    let mut random = rand::rng();
    let mut group = || -> String {
        (0..4)
            .map(|_| char::from(ALPHABET[random.random_range(0..ALPHABET.len())]))
            .collect()
    };
    let all: Vec<String> = (0..count).map(|_| group()).collect();
    all.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = fresh();
        assert_eq!(code.len(), 9);
        assert_eq!(code.find('-'), Some(4));
        assert_eq!(
            hash(&code),
            hash(&format!(" {} ", code.to_lowercase().replace('-', " ")))
        );
        assert_ne!(hash(&code), hash(&fresh()));
    }
}
