//! Daktela, a contact centre with a CRM of its own (API v6), as a target: customers and buyers become contacts, orders
//! become CRM records. Numbers in comments are sections of the interface's dossier.

mod check;
mod client;
mod compare;
mod defaults;
mod description;
mod envelope;
mod fetch;
mod fields;
mod names;
mod query;
mod row;
mod scan;
mod scheme;
mod settings;
mod vocabularies;
mod write;
mod zone;

#[cfg(test)]
mod tests;

use crate::contract::{
    Access, Budget, Change, Check, ConnectionSettings, Connector, Count, Cursor, Description,
    ExistingRecord, FormError, PlatformError, PlatformErrorKind, ReadAnswer, ReadRequest, ScanPage,
    SideSettings, TargetField, VocabularyEntry, WriteAnswer,
};
use crate::http::AddressPolicy;
use async_trait::async_trait;
use mostek_model::{AccountKey, Reason, Stream, Value};
use row::Target;

/// The connector.
pub struct Daktela {
    description: Description,
    policy: AddressPolicy,
}

impl Daktela {
    /// A connector under a given address policy.
    pub fn new(policy: AddressPolicy) -> Self {
        Self {
            description: description::description(),
            policy,
        }
    }
}

#[async_trait]
impl Connector for Daktela {
    fn describe(&self) -> &Description {
        &self.description
    }

    fn normalise(
        &self,
        settings: ConnectionSettings,
    ) -> Result<ConnectionSettings, Vec<FormError>> {
        settings::normalise(settings, self.policy)
    }

    fn account(&self, settings: &ConnectionSettings) -> Result<AccountKey, FormError> {
        settings::account(settings, self.policy)
    }

    fn budget(&self, settings: &ConnectionSettings) -> Budget {
        settings::budget(settings)
    }

    async fn test(&self, access: &Access) -> Vec<Check> {
        check::test(access).await
    }

    async fn vocabulary(
        &self,
        access: &Access,
        name: &str,
        _side: &SideSettings,
    ) -> Result<Vec<VocabularyEntry>, PlatformError> {
        vocabularies::vocabulary(access, name).await
    }

    async fn fields(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
    ) -> Result<Vec<TargetField>, PlatformError> {
        fields::fields(access, Target::of(stream, side)?).await
    }

    async fn read(
        &self,
        _access: &Access,
        request: &ReadRequest,
    ) -> Result<ReadAnswer, PlatformError> {
        let reason =
            Reason::new("reason-daktela-no-source").with("stream", request.stream.as_str());
        Err(PlatformError::new(PlatformErrorKind::NotFound, reason))
    }

    async fn count(
        &self,
        _access: &Access,
        _stream: &Stream,
        _side: &SideSettings,
        _ask: bool,
    ) -> Result<Count, PlatformError> {
        Ok(Count::Unknown)
    }

    async fn scan(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        since: Option<jiff::Timestamp>,
        cursor: Option<&Cursor>,
    ) -> Result<ScanPage, PlatformError> {
        scan::scan(access, Target::of(stream, side)?, since, cursor).await
    }

    async fn fetch(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        ids: &[String],
    ) -> Result<Vec<ExistingRecord>, PlatformError> {
        fetch::fetch(access, Target::of(stream, side)?, ids).await
    }

    async fn write(
        &self,
        access: &Access,
        stream: &Stream,
        side: &SideSettings,
        changes: &[Change],
    ) -> Result<Vec<WriteAnswer>, PlatformError> {
        write::write(access, Target::of(stream, side)?, side, changes).await
    }

    fn own_id(&self, stream: &Stream, side: &SideSettings, source_key: &str) -> Option<String> {
        Target::letter(stream).map(|letter| names::name(&side.namespace, letter, source_key))
    }

    fn canonical(&self, _stream: &Stream, field: &TargetField, value: &Value) -> Value {
        compare::canonical(field.kind.clone(), value)
    }
}
