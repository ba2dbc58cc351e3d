//! Names become numbers here and nowhere else, so that the number that was checked is the number that is dialled.

use super::AddressPolicy;
use super::network::is_public;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::SocketAddr;

/// Every number of the name belongs to a private network.
#[derive(Debug, thiserror::Error)]
#[error("the name leads into a private network")]
pub(super) struct PrivateName;

/// The name leads nowhere.
#[derive(Debug, thiserror::Error)]
#[error("the name has no address")]
pub(super) struct UnknownName;

/// Asks the system and drops private numbers.
pub(super) struct Resolver(pub AddressPolicy);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let policy = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0))
                .await
                .map_err(|_| UnknownName)?
                .collect();
            let open = permitted(&found, policy)?;
            Ok(Box::new(open.into_iter()) as Addrs)
        })
    }
}

fn permitted(
    found: &[SocketAddr],
    policy: AddressPolicy,
) -> Result<Vec<SocketAddr>, Box<dyn std::error::Error + Send + Sync>> {
    if found.is_empty() {
        return Err(UnknownName.into());
    }
    let open: Vec<_> = found
        .iter()
        .copied()
        .filter(|address| policy.allow_private || is_public(address.ip()))
        .collect();
    if open.is_empty() {
        Err(PrivateName.into())
    } else {
        Ok(open)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn private_numbers_of_a_public_name_are_dropped() {
        let found = [
            "10.0.0.1:0".parse().unwrap(),
            "93.184.216.34:0".parse().unwrap(),
        ];
        let strict = AddressPolicy {
            allow_private: false,
        };
        assert_eq!(permitted(&found, strict).unwrap(), found[1..]);
        assert!(
            permitted(&found[..1], strict)
                .unwrap_err()
                .is::<PrivateName>()
        );
        assert_eq!(
            permitted(
                &found,
                AddressPolicy {
                    allow_private: true
                }
            )
            .unwrap(),
            found
        );
    }
}
