//! The two databases behind one enum, and the macros that dispatch to them.

use super::StoreError;
use crate::clock::{Clock, SystemClock};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Where the data lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbAddress {
    /// The embedded database: one file.
    File(PathBuf),
    /// A Postgres server, by its URL (holds a password: never log it).
    Postgres(String),
}

/// The clock of the embedded database.
#[derive(Clone)]
pub struct DbClock(Arc<dyn Clock>);

impl std::fmt::Debug for DbClock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DbClock")
    }
}

/// The database of this process.
#[derive(Clone, Debug)]
pub enum Db {
    /// One file: one connection that writes, several that read.
    Sqlite {
        /// The only connection that writes, so that writers queue here instead of meeting "database is locked".
        write: SqlitePool,
        /// Connections that read.
        read: SqlitePool,
        /// Its clock: the machine's, as SQLite has none of its own.
        clock: DbClock,
    },
    /// A server, shared by processes and hosts.
    Postgres(PgPool),
}

/// Runs `$body` with a pool that may write, named `$pool`.
macro_rules! on {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { write: $pool, .. } => $body,
            $crate::store::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs `$body` with a pool that only reads, named `$pool`.
macro_rules! on_read {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { read: $pool, .. } => $body,
            $crate::store::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs `$body` with the connection of a transaction, named `$connection`.
macro_rules! on_transaction {
    ($transaction:expr, $connection:ident => $body:expr) => {
        match $transaction {
            $crate::store::Transaction::Sqlite(inner) => {
                let $connection = &mut **inner;
                $body
            }
            $crate::store::Transaction::Postgres(inner) => {
                let $connection = &mut **inner;
                $body
            }
        }
    };
}

pub(crate) use {on, on_read, on_transaction};

/// A transaction on either database; rolled back when dropped.
pub enum Transaction {
    /// Begun IMMEDIATE, so that it never has to upgrade from reading to writing.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// Read committed.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Transaction {
    /// Makes everything in it durable.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(inner) => inner.commit().await?,
            Self::Postgres(inner) => inner.commit().await?,
        }
        Ok(())
    }
}

impl Db {
    /// Opens the database; a file is created when missing.
    pub async fn open(address: &DbAddress) -> Result<Self, StoreError> {
        match address {
            DbAddress::File(path) => Self::open_file(path).await,
            DbAddress::Postgres(url) => {
                let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::Address)?;
                let pool = PgPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(Duration::from_secs(30))
                    .connect_with(options.application_name("mostek"))
                    .await?;
                Ok(Self::Postgres(pool))
            }
        }
    }

    async fn open_file(path: &Path) -> Result<Self, StoreError> {
        create_private(path).map_err(StoreError::File)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // P4: an answer's id must survive a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(30));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(60))
            .connect_with(options.clone())
            .await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        let clock = DbClock(Arc::new(SystemClock));
        Ok(Self::Sqlite { write, read, clock })
    }

    /// The same with another clock, where the database has none of its own.
    #[must_use]
    pub fn by_clock(self, by: Arc<dyn Clock>) -> Self {
        match self {
            Self::Sqlite { write, read, .. } => Self::Sqlite {
                write,
                read,
                clock: DbClock(by),
            },
            server @ Self::Postgres(_) => server,
        }
    }

    /// Begins a transaction that may write.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => {
                Transaction::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        })
    }

    /// Ends all connections; waits for those in use.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { write, read, .. } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    /// `sqlite` or `postgres`, for the doctor and for logs.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "sqlite",
            Self::Postgres(_) => "postgres",
        }
    }

    /// The database's own clock (P2): hosts that share it may disagree.
    pub async fn now(&self) -> Result<jiff::Timestamp, StoreError> {
        let millis: i64 = match self {
            Self::Sqlite { clock, .. } => clock.0.now().as_millisecond(),
            Self::Postgres(pool) => {
                sqlx::query_scalar(
                    "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)",
                )
                .fetch_one(pool)
                .await?
            }
        };
        Ok(super::instant(millis))
    }
}

/// Creates the database's file for its owner only; SQLite gives its companions the same mode.
fn create_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}
