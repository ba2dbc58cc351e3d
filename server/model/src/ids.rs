//! Newtype ids: text in storage, never mixed up in code.

use serde::{Deserialize, Serialize};

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps a stored or received id.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text, as it is stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

text_id! {
    /// A tenant: every stored row belongs to one.
    TeamId;
    /// A person who signs in.
    UserId;
    /// Our access to an account at a platform.
    ConnectionId;
    /// A shop connection joined to a system connection.
    IntegrationId;
    /// One execution of an integration.
    RunId;
    /// One human or company within an integration.
    PersonId;
    /// A kind of outside system, such as the name of a shop platform.
    PlatformId;
    /// One real account at a platform, as its connector names it (shop host, system id). Budgets belong to it.
    AccountKey;
}
