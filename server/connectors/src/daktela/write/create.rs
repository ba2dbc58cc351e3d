//! Creates under our name: met again, they are told; with a lost answer, they are looked up.

use super::super::client::Reply;
use super::super::fetch::one;
use super::super::names::name;
use super::super::row::name_of;
use super::{Writer, body, refusal};
use crate::contract::{Change, ExistingRecord, PlatformError, WriteAnswer};
use mostek_model::Value;

impl Writer<'_> {
    pub(super) async fn create(&self, change: &Change) -> Result<WriteAnswer, PlatformError> {
        let name = name(self.namespace, self.target.letter, &change.source_key);
        let lost = match self.try_create(change, &name).await {
            Err(error) if error.unanswered => error,
            decided => return decided,
        };
        // The name tells whether it was stored. If not, a repeat under the same name is harmless, even if the first
        // request is still on its way.
        match one(&self.api, &self.target, &name).await {
            Err(_) => {
                return Ok(WriteAnswer::Unknown {
                    reason: *lost.reason,
                });
            }
            Ok(Some(record)) => return Ok(stored(change, record)),
            Ok(None) => {}
        }
        let lost = match self.try_create(change, &name).await {
            Err(error) if error.unanswered => error,
            decided => return decided,
        };
        Ok(match one(&self.api, &self.target, &name).await {
            Err(_) => WriteAnswer::Unknown {
                reason: *lost.reason,
            },
            Ok(Some(record)) => stored(change, record),
            Ok(None) => WriteAnswer::Failed {
                reason: *lost.reason,
            },
        })
    }

    async fn try_create(&self, change: &Change, name: &str) -> Result<WriteAnswer, PlatformError> {
        let body = body::create(&self.target, change, name);
        let complaint = match self.api.create(self.target.model, body).await? {
            Reply::Yes(envelope) => {
                let id = name_of(&envelope.result).unwrap_or_else(|| name.to_owned());
                return Ok(WriteAnswer::Done { id });
            }
            Reply::No(complaint) => complaint,
            Reply::NotFound => return Err(self.api.no_model(self.target.model)),
        };
        // How a taken name is refused is not published (dossier 6): when the name is named, or no field at all, the
        // record itself tells.
        let perhaps_taken = complaint.names("name") || complaint.fields.is_empty();
        if perhaps_taken && let Some(record) = one(&self.api, &self.target, name).await? {
            return Ok(WriteAnswer::Exists { record });
        }
        Ok(WriteAnswer::Refused {
            reason: refusal(&complaint),
        })
    }
}

/// A record found after a lost answer: ours if it holds what was sent, else one from before.
fn stored(change: &Change, record: ExistingRecord) -> WriteAnswer {
    let same = |(key, value): (&String, &Value)| match record.fields.get(key) {
        Some(there) => there == value,
        None => value.is_empty(),
    };
    if change.fields.iter().all(same) {
        WriteAnswer::Done { id: record.id }
    } else {
        WriteAnswer::Exists { record }
    }
}
