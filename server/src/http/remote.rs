//! Where a request comes from; only trusted proxies are believed when they say so.

use super::Web;
use crate::config::Network;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use mostek_engine::people::RemoteAddress;
use std::net::{IpAddr, SocketAddr};

/// Notes the address for pages and server functions.
pub(super) async fn note(State(web): State<Web>, mut request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|peer| peer.0.ip().to_canonical());
    let address = peer.map(|peer| remote(peer, request.headers(), &web.settings.trusted_proxies));
    let text = address
        .map(|address| address.to_string())
        .unwrap_or_default();
    request.extensions_mut().insert(RemoteAddress(text));
    next.run(request).await
}

/// The last address in the chain that is not one of our own proxies.
fn remote(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let ours = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer;
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    for hop in lines.iter().flat_map(|line| line.split(',')).rev() {
        if !ours(address) {
            break;
        }
        match read(hop.trim()) {
            Some(hop) => address = hop,
            None => break,
        }
    }
    address
}

/// An address, with or without a port.
fn read(text: &str) -> Option<IpAddr> {
    let address = text
        .parse::<IpAddr>()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    address
        .or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
        .map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let trusted = ["127.0.0.1", "10.0.0.0/8"].map(|text| text.parse().unwrap());
        remote(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn strangers_are_not_believed() {
        assert_eq!(seen("198.51.100.7", &["192.0.2.1"]), "198.51.100.7");
        assert_eq!(seen("127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn behind_our_proxies_the_last_stranger_counts() {
        assert_eq!(seen("127.0.0.1", &["192.0.2.1"]), "192.0.2.1");
        assert_eq!(
            seen("127.0.0.1", &["203.0.113.9, 192.0.2.1, 10.1.2.3"]),
            "192.0.2.1"
        );
        assert_eq!(
            seen("127.0.0.1", &["203.0.113.9", "192.0.2.1:4711, 10.1.2.3"]),
            "192.0.2.1"
        );
        assert_eq!(seen("127.0.0.1", &["[2001:db8::1]:80"]), "2001:db8::1");
    }

    #[test]
    fn nonsense_ends_the_chain() {
        assert_eq!(seen("127.0.0.1", &["192.0.2.1, unknown"]), "127.0.0.1");
        assert_eq!(
            seen("10.0.0.1", &["192.0.2.1, <script>, 10.0.0.2"]),
            "10.0.0.2"
        );
    }
}
