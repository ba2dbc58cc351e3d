//! Shoptet, by its export feeds (shoptet.md part A): a source of customers and orders.
//!
//! Each read downloads one export into the spool and hands it out page by page. What the dossier marks as assumed is a
//! setting of the connection.

mod check;
mod clock;
mod count;
mod decode;
mod description;
mod fetch;
mod hold;
mod interval;
mod link;
mod normalise;
mod page;
mod pasted;
mod plan;
mod position;
mod read;
mod reason;
mod settings;
mod shop;
mod singles;
mod stateful;
mod statuses;

#[cfg(test)]
mod sandbox_tests;
#[cfg(test)]
mod texts_test;

use crate::contract::{
    Access, Budget, Change, Check, ConnectionSettings, Connector, Count, Cursor, Description,
    ExistingRecord, FormError, ORDER_STATUSES, PlatformError, PlatformErrorKind, ReadAnswer,
    ReadRequest, ScanPage, SideSettings, TargetField, VocabularyEntry, WriteAnswer,
};
use async_trait::async_trait;
use jiff::Timestamp;
use mostek_model::{AccountKey, Reason, Stream, Value};

/// The connector of Shoptet's export feeds. Holds no state.
pub struct Shoptet {
    description: Description,
}

impl Shoptet {
    /// The connector.
    pub fn new() -> Self {
        Self {
            description: description::description(),
        }
    }
}

impl Default for Shoptet {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Connector for Shoptet {
    fn describe(&self) -> &Description {
        &self.description
    }

    fn normalise(
        &self,
        settings: ConnectionSettings,
    ) -> Result<ConnectionSettings, Vec<FormError>> {
        normalise::normalise(settings)
    }

    fn account(&self, settings: &ConnectionSettings) -> Result<AccountKey, FormError> {
        shop::account(settings)
    }

    fn budget(&self, settings: &ConnectionSettings) -> Budget {
        shop::budget(settings)
    }

    async fn test(&self, access: &Access) -> Vec<Check> {
        check::checks(access).await
    }

    async fn vocabulary(
        &self,
        access: &Access,
        name: &str,
        _side: &SideSettings,
    ) -> Result<Vec<VocabularyEntry>, PlatformError> {
        if name == ORDER_STATUSES {
            statuses::order_statuses(access).await
        } else {
            let reason = Reason::new("shoptet-reason-no-vocabulary").with("name", name);
            Err(PlatformError::new(PlatformErrorKind::NotFound, reason))
        }
    }

    async fn fields(
        &self,
        _access: &Access,
        _stream: &Stream,
        _side: &SideSettings,
    ) -> Result<Vec<TargetField>, PlatformError> {
        Ok(Vec::new())
    }

    async fn read(
        &self,
        access: &Access,
        request: &ReadRequest,
    ) -> Result<ReadAnswer, PlatformError> {
        read::read(access, request).await
    }

    async fn count(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        ask: bool,
    ) -> Result<Count, PlatformError> {
        count::count(access, stream, side, ask).await
    }

    async fn scan(
        &self,
        _access: &Access,
        stream: &Stream,
        _side: &SideSettings,
        _since: Option<Timestamp>,
        _cursor: Option<&Cursor>,
    ) -> Result<ScanPage, PlatformError> {
        Err(not_a_target(stream))
    }

    async fn fetch(
        &self,
        _access: &Access,
        stream: &Stream,
        _side: &SideSettings,
        _ids: &[String],
    ) -> Result<Vec<ExistingRecord>, PlatformError> {
        Err(not_a_target(stream))
    }

    async fn write(
        &self,
        _access: &Access,
        stream: &Stream,
        _side: &SideSettings,
        _changes: &[Change],
    ) -> Result<Vec<WriteAnswer>, PlatformError> {
        Err(not_a_target(stream))
    }

    fn own_id(&self, _stream: &Stream, _side: &SideSettings, _source_key: &str) -> Option<String> {
        None
    }

    fn canonical(&self, _stream: &Stream, _field: &TargetField, value: &Value) -> Value {
        value.clone()
    }
}

/// Export feeds cannot be written to.
fn not_a_target(stream: &Stream) -> PlatformError {
    let reason = Reason::new("shoptet-reason-not-a-target").with("stream", stream.as_str());
    PlatformError::new(PlatformErrorKind::Rights, reason)
}
