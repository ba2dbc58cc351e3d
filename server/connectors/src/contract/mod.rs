//! The connector contract: what a platform's folder must offer and what it may use.
//!
//! Reading and writing are symmetrical: a shop can be written to, a system can be read. A connector holds no
//! state of its own; what must outlive a call goes into a cursor, a spool or the [`Shared`] storage.

mod access;
mod description;
mod error;
mod gauge;
mod read;
mod setting;
mod shared;
mod target;
mod test;

pub use access::{Access, ConnectionSettings, SideSettings};
pub use description::{
    Budget, Description, Lookup, MappingDefaults, ORDER_STATUSES, Safety, SourceField,
    SourceStream, TargetRole, TargetStream, Topic,
};
pub use error::{PlatformError, PlatformErrorKind};
pub use gauge::{Gauge, Received, Receiving};
pub use read::{Count, Cursor, Filter, Page, ReadAnswer, ReadMode, ReadRequest, Undecoded, WakeOn};
pub use setting::{FormError, Setting, SettingKind};
pub use shared::{Held, Shared, SharedError};
pub use target::{
    Change, ChangeKind, ExistingRecord, FieldKind, Key, KeyKind, ScanPage, TargetField,
    VocabularyEntry, WriteAnswer,
};
pub use test::{Check, CheckResult};

use async_trait::async_trait;
use mostek_model::{AccountKey, Stream};

/// One platform, as the engine sees it.
#[async_trait]
pub trait Connector: Send + Sync {
    /// What the platform is: forms, streams, texts. Does no I/O.
    fn describe(&self) -> &Description;

    /// Brings a filled-in form into its stored shape: addresses normalised, pasted links taken apart.
    /// Pure; every wrong field is named.
    fn normalise(&self, settings: ConnectionSettings)
    -> Result<ConnectionSettings, Vec<FormError>>;

    /// The account behind the settings. Request budgets belong to it.
    fn account(&self, settings: &ConnectionSettings) -> Result<AccountKey, FormError>;

    /// The account's request budget: the published limit, else a cautious default, else what the user set.
    fn budget(&self, settings: &ConnectionSettings) -> Budget;

    /// Runs the named checks, one after the other; never fails as a whole.
    async fn test(&self, access: &Access) -> Vec<Check>;

    /// Fetches a vocabulary, by one of the names in [`Description::vocabularies`].
    async fn vocabulary(
        &self,
        access: &Access,
        name: &str,
        side: &SideSettings,
    ) -> Result<Vec<VocabularyEntry>, PlatformError>;

    /// The fields of a target stream as the platform has them now.
    async fn fields(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
    ) -> Result<Vec<TargetField>, PlatformError>;

    /// Reads the next page of a source stream, asks to wait, or ends.
    async fn read(
        &self,
        access: &Access,
        request: &ReadRequest,
    ) -> Result<ReadAnswer, PlatformError>;

    /// Counts the records a full read of a source stream would bring, without such a read. For people who decide.
    /// `ask` allows requests that are light; else only what is known already counts.
    async fn count(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        ask: bool,
    ) -> Result<Count, PlatformError>;

    /// Lists keys of records that exist in a target stream, page by page, for targets that cannot filter by them.
    /// `since` limits the pass to records changed since then.
    async fn scan(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        since: Option<jiff::Timestamp>,
        cursor: Option<&Cursor>,
    ) -> Result<ScanPage, PlatformError>;

    /// Fetches target records by id, with all their fields. Records that are gone are left out.
    async fn fetch(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        ids: &[String],
    ) -> Result<Vec<ExistingRecord>, PlatformError>;

    /// Writes changes; one answer each, in the same order. Trouble of a single change is its answer;
    /// an error means that no further change was tried and the whole page may be repeated.
    async fn write(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        changes: &[Change],
    ) -> Result<Vec<WriteAnswer>, PlatformError>;

    /// The record's page in the platform's own console, where its address can be told from the id.
    fn record_url(
        &self,
        _settings: &ConnectionSettings,
        _stream: &Stream,
        _id: &str,
    ) -> Option<String> {
        None
    }

    /// The id our own create of this source record has at the target, where it can be told beforehand (keyed streams).
    fn own_id(&self, stream: &Stream, side: &SideSettings, source_key: &str) -> Option<String>;

    /// The value as the target will hand it back, so that comparing does not see changes that are none.
    fn canonical(
        &self,
        stream: &Stream,
        field: &TargetField,
        value: &mostek_model::Value,
    ) -> mostek_model::Value;
}
