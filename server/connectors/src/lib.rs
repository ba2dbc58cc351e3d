//! The connector contract, the permit-taking HTTP client, and one folder per platform.
//!
//! A new platform is one folder here, one in the sandbox, and a line in [`registry`].

pub mod contract;
pub mod daktela;
pub mod http;
pub mod registry;
pub mod shoptet;
pub mod spool;
