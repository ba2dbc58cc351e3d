//! Passwords: what is accepted, hashing and comparing.

use super::PeopleError;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::LazyLock;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// Fewest characters of a password.
pub const SHORTEST: usize = 10;
/// Most characters of a password.
pub const LONGEST: usize = 256;

// OWASP's least for argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes at once: each takes 19 MiB and a processor for a while.
const AT_ONCE: usize = 4;

/// Compared with when there is no such user, so that the answer takes as long. No password belongs to it.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$YW5FbXB0eUNoYWlySQ$Wm90aGluZ0ZpdHNJbnRvVGhpc0xvY2tBdEFsbE5vcGU";

static GATE: Semaphore = Semaphore::const_new(AT_ONCE);
static COMMON: LazyLock<std::collections::HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("common_passwords.txt")
        .lines()
        .filter(|line| !line.is_empty())
        .collect()
});

/// Refuses passwords that are too short, too long or tried first by everybody.
pub(super) fn check(password: &str, email: &str) -> Result<(), PeopleError> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(PeopleError::PasswordShort);
    }
    if length > LONGEST {
        return Err(PeopleError::PasswordLong);
    }
    let lower = password.to_lowercase();
    let mut characters = lower.chars();
    let first = characters.next();
    let monotonous = characters.all(|character| Some(character) == first);
    if monotonous || lower == email || COMMON.contains(lower.as_str()) {
        return Err(PeopleError::PasswordCommon);
    }
    Ok(())
}

/// Hashes a password, off the async threads.
pub(super) async fn hash(password: &str) -> Result<String, PeopleError> {
    let password = normalise(password);
    work(move || {
        let hash: PasswordHash = hasher()?
            .hash_password(password.as_bytes())
            .map_err(trouble)?;
        Ok(hash.to_string())
    })
    .await
}

/// Compares a password with a stored hash, or does the same work when there is none.
pub(super) async fn verify(password: &str, stored: Option<&str>) -> Result<bool, PeopleError> {
    let too_long = password.chars().count() > LONGEST;
    let password = if too_long {
        String::new()
    } else {
        normalise(password)
    };
    let known = stored.is_some() && !too_long;
    let stored = stored.unwrap_or(NOBODY).to_owned();
    let fits = work(move || {
        let hash = PasswordHash::new(&stored).map_err(trouble)?;
        Ok(hasher()?
            .verify_password(password.as_bytes(), &hash)
            .is_ok())
    })
    .await?;
    Ok(fits && known)
}

async fn work<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, PeopleError> + Send + 'static,
) -> Result<T, PeopleError> {
    let _place = GATE.acquire().await.map_err(trouble)?;
    tokio::task::spawn_blocking(job).await.map_err(trouble)?
}

fn hasher() -> Result<Argon2<'static>, PeopleError> {
    let parameters = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(trouble)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
}

/// The same letters typed on another keyboard are the same password.
fn normalise(password: &str) -> String {
    password.nfc().collect()
}

fn trouble(error: impl std::fmt::Display) -> PeopleError {
    PeopleError::Hashing(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_hash_and_no_other_does() {
        let hash = hash("mostek přes řeku").await.unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(verify("mostek přes řeku", Some(&hash)).await.unwrap());
        assert!(
            verify("mostek pr\u{30c}es r\u{30c}eku", Some(&hash))
                .await
                .unwrap(),
            "decomposed letters"
        );
        assert!(!verify("mostek pres reku", Some(&hash)).await.unwrap());
        assert!(!verify(&"x".repeat(LONGEST + 1), Some(&hash)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_costs_the_same_work_and_fits_nothing() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let parameters = Params::try_from(&nobody).unwrap();
        assert_eq!(
            (
                parameters.m_cost(),
                parameters.t_cost(),
                parameters.p_cost()
            ),
            (MEMORY_KIB, PASSES, LANES)
        );
        assert!(!verify("", None).await.unwrap());
        assert!(!verify("correct horse battery", None).await.unwrap());
    }

    #[test]
    fn passwords_tried_first_are_refused() {
        let refused =
            |password: &str| check(password, "jana@example.com").map_err(|error| error.code());
        assert_eq!(refused("short"), Err("people-password-short"));
        assert_eq!(refused(&"ž".repeat(257)), Err("people-password-long"));
        for common in [
            "Password123",
            "1234567890",
            "aaaaaaaaaaaa",
            "Jana@Example.com",
            "qwertyuiop",
        ] {
            assert_eq!(refused(common), Err("people-password-common"), "{common}");
        }
        assert_eq!(refused("most přes řeku"), Ok(()));
    }
}
