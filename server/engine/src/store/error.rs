//! Trouble with storage.

/// A store function failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("database migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The database's file could not be created.
    #[error("database file: {0}")]
    File(std::io::Error),
    /// The lock that keeps two processes from migrating at once.
    #[error("lock file beside the database: {0}")]
    Lock(std::io::Error),
    /// The database URL is malformed. The URL itself is not repeated: it holds a password.
    #[error("the database address is malformed; expected postgres://user@host/name")]
    Address,
    /// A stored value is not in the form this version knows.
    #[error("stored {what} is not readable: {value}")]
    Unreadable {
        /// What was read.
        what: &'static str,
        /// What stood there.
        value: String,
    },
    /// The run's lease belongs to somebody else: nothing was written.
    #[error("the lease of this run was lost")]
    LeaseLost,
    /// A row with this key is there already.
    #[error("{what} `{key}` exists already")]
    Exists {
        /// What kind of row.
        what: &'static str,
        /// Its key.
        key: String,
    },
    /// Somebody else changed the row since it was read.
    #[error("{what} was changed by somebody else in the meantime")]
    Changed {
        /// What kind of row.
        what: &'static str,
    },
    /// Sealed secrets could not be opened.
    #[error(transparent)]
    Secrets(#[from] crate::secrets::SecretsError),
}

impl StoreError {
    /// True when the database refused because a row still refers to another.
    pub fn is_foreign_key_violation(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_foreign_key_violation())
    }

    /// True when a unique index refused a row.
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }
}
