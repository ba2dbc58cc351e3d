//! Addresses typed by people, and addresses a server sends us on to: only https, only the public network.

use super::network::is_public;
use super::own::is_own;
use crate::contract::{FormError, PlatformError, PlatformErrorKind};
use mostek_model::Reason;
use url::{Host, Url};

/// Where requests may go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AddressPolicy {
    /// Lifts https-only and the ban of private addresses, for tests and intranets.
    pub allow_private: bool,
}

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// Nothing we can read as an address.
    #[error("the address is malformed")]
    Malformed,
    /// Not https.
    #[error("the address does not begin with https://")]
    NotHttps,
    /// A name or a password stands in the address.
    #[error("the address holds a user name or password")]
    UserInfo,
    /// A number of a private network.
    #[error("the address belongs to a private network")]
    Private,
}

impl AddressProblem {
    fn word(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::NotHttps => "not-https",
            Self::UserInfo => "user-info",
            Self::Private => "private",
        }
    }

    /// The wrong field of a form; its text is in this module's catalogs.
    pub fn in_field(self, key: &str) -> FormError {
        FormError::new(key, format!("form-address-{}", self.word()))
    }

    /// The error of a request to such an address.
    pub(super) fn on_the_way(self, host: &str) -> PlatformError {
        let code = format!("reason-http-address-{}", self.word());
        PlatformError::new(
            PlatformErrorKind::Address,
            Reason::new(code).with("host", host),
        )
    }
}

/// Reads an address typed by a person. A missing scheme counts as https; path, query and fragment are kept.
pub fn parse_address(text: &str, policy: AddressPolicy) -> Result<Url, AddressProblem> {
    let text = text.trim();
    // `shop.example:8080` would read as the scheme `shop.example`.
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&with_scheme).map_err(|_| AddressProblem::Malformed)?;
    check(&url, policy)?;
    Ok(url)
}

/// Checks what can be checked before the name is resolved; the resolver checks the rest.
pub(super) fn check(url: &Url, policy: AddressPolicy) -> Result<(), AddressProblem> {
    let own = is_own(url);
    match url.scheme() {
        "https" => {}
        "http" if policy.allow_private || own => {}
        _ => return Err(AddressProblem::NotHttps),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressProblem::UserInfo);
    }
    if own {
        return Ok(());
    }
    let number = match url.host() {
        Some(Host::Domain(name)) if !name.trim_matches('.').is_empty() => return Ok(()),
        Some(Host::Ipv4(number)) => number.into(),
        Some(Host::Ipv6(number)) => number.into(),
        _ => return Err(AddressProblem::Malformed),
    };
    if policy.allow_private || is_public(number) {
        Ok(())
    } else {
        Err(AddressProblem::Private)
    }
}

/// The host for people and logs; an address without one never passes [`check`].
pub(super) fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    const STRICT: AddressPolicy = AddressPolicy {
        allow_private: false,
    };

    #[test]
    fn an_address_without_a_scheme_is_https() {
        let url = parse_address(" Shop.Example.com/admin ", STRICT).unwrap();
        assert_eq!(url.as_str(), "https://shop.example.com/admin");
        assert_eq!(
            parse_address("shop.example.com:8443", STRICT)
                .unwrap()
                .port(),
            Some(8443)
        );
    }

    #[test]
    fn what_leads_elsewhere_than_to_the_public_web_is_refused_by_name() {
        let refused = |text| parse_address(text, STRICT).unwrap_err();
        assert_eq!(refused("http://shop.example.com"), AddressProblem::NotHttps);
        assert_eq!(refused("file:///etc/passwd"), AddressProblem::NotHttps);
        assert_eq!(
            refused("https://me:secret@shop.example.com"),
            AddressProblem::UserInfo
        );
        assert_eq!(
            refused("https://[::ffff:10.0.0.1]/"),
            AddressProblem::Private
        );
        // The parser reads every spelling of a number.
        for loopback in [
            "127.1",
            "0x7f.0.0.1",
            "2130706433",
            "0177.0.0.1",
            "127.0.0.1.",
        ] {
            assert_eq!(refused(loopback), AddressProblem::Private, "{loopback}");
        }
        assert_eq!(refused(""), AddressProblem::Malformed);
        assert_eq!(refused("https://"), AddressProblem::Malformed);
    }

    #[test]
    fn an_intranet_may_lift_the_ban_but_not_the_form() {
        let lifted = AddressPolicy {
            allow_private: true,
        };
        assert!(parse_address("http://127.0.0.1:3001", lifted).is_ok());
        assert_eq!(
            parse_address("ftp://127.0.0.1", lifted),
            Err(AddressProblem::NotHttps)
        );
    }
}
