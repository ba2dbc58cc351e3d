//! Stand-ins inside this process: the only loopback addresses that may be dialled while private ones are banned.

use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use url::{Host, Url};

static OWN: Mutex<Vec<SocketAddr>> = Mutex::new(Vec::new());

/// Lets requests go to these addresses over plain http, whatever the policy says: servers this very process runs.
/// Anything but a loopback address is left out.
pub fn allow_own(addresses: impl IntoIterator<Item = SocketAddr>) {
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    own.extend(
        addresses
            .into_iter()
            .filter(|address| address.ip().is_loopback()),
    );
}

/// True for an address of a stand-in, written as a number.
pub(super) fn is_own(url: &Url) -> bool {
    let ip = match url.host() {
        Some(Host::Ipv4(ip)) => ip.into(),
        Some(Host::Ipv6(ip)) => ip.into(),
        _ => return false,
    };
    let Some(port) = url.port() else { return false };
    url.scheme() == "http"
        && OWN
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(&SocketAddr::new(ip, port))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{AddressPolicy, parse_address};

    #[test]
    fn only_the_stand_ins_themselves_are_let_through() {
        let strict = AddressPolicy {
            allow_private: false,
        };
        let passes = |text: &str| parse_address(text, strict).is_ok();
        assert!(!passes("http://127.0.0.1:61999"));
        allow_own([
            SocketAddr::from(([127, 0, 0, 1], 61_999)),
            SocketAddr::from(([10, 0, 0, 1], 61_999)),
        ]);
        assert!(passes("http://127.0.0.1:61999/export/orders.xml"));
        for other in [
            "http://127.0.0.1:61998",
            "http://127.0.0.2:61999",
            "http://10.0.0.1:61999",
            "http://localhost:61999",
            "http://me:secret@127.0.0.1:61999",
        ] {
            assert!(!passes(other), "{other}");
        }
    }
}
