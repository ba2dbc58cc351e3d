//! Creates and updates (dossier 6). There is no upsert: our name makes a create harmless to repeat (P4).

mod body;
mod create;

use super::client::{Api, Reply};
use super::envelope::Complaint;
use super::row::Target;
use super::settings::at_once;
use crate::contract::{Access, Change, ChangeKind, PlatformError, SideSettings, WriteAnswer};
use futures::StreamExt;
use mostek_model::Reason;
use std::sync::atomic::{AtomicBool, Ordering};

/// Writes side by side, as many as may be under way at once; answers keep the order of the changes.
pub(super) async fn write(
    access: &Access,
    target: Target,
    side: &SideSettings,
    changes: &[Change],
) -> Result<Vec<WriteAnswer>, PlatformError> {
    let writer = Writer {
        api: Api::new(access)?,
        target,
        namespace: &side.namespace,
    };
    let stopped = AtomicBool::new(false);
    let answers: Vec<_> = {
        let mut waiting = Vec::with_capacity(changes.len());
        for change in changes {
            waiting.push(writer.unless_stopped(change, &stopped));
        }
        // What is under way is finished even after trouble with the whole: no answer is left unread.
        futures::stream::iter(waiting)
            .buffered(at_once(&access.settings))
            .collect()
            .await
    };
    answers.into_iter().flatten().collect()
}

struct Writer<'a> {
    api: Api<'a>,
    target: Target,
    namespace: &'a str,
}

impl Writer<'_> {
    async fn unless_stopped(
        &self,
        change: &Change,
        stopped: &AtomicBool,
    ) -> Option<Result<WriteAnswer, PlatformError>> {
        if stopped.load(Ordering::Relaxed) {
            return None;
        }
        let answer = self.change(change).await;
        if answer.is_err() {
            stopped.store(true, Ordering::Relaxed);
        }
        Some(answer)
    }

    async fn change(&self, change: &Change) -> Result<WriteAnswer, PlatformError> {
        match &change.kind {
            ChangeKind::Create => self.create(change).await,
            ChangeKind::Update { id } => {
                let body = body::update(&self.target, change);
                self.answer(id, self.api.update(self.target.model, id, body).await)
            }
            ChangeKind::Delete { id } => {
                self.answer(id, self.api.delete(self.target.model, id).await)
            }
            ChangeKind::Action { action, .. } => Ok(WriteAnswer::Refused {
                reason: Reason::new("reason-daktela-no-action").with("action", action),
            }),
        }
    }

    /// The answer to a change of an existing record, which a repeat does not harm.
    fn answer(
        &self,
        id: &str,
        reply: Result<Reply, PlatformError>,
    ) -> Result<WriteAnswer, PlatformError> {
        Ok(match reply {
            Ok(Reply::Yes(_)) => WriteAnswer::Done { id: id.to_owned() },
            Ok(Reply::NotFound) => WriteAnswer::Gone,
            Ok(Reply::No(complaint)) => WriteAnswer::Refused {
                reason: refusal(&complaint),
            },
            Err(error) if error.unanswered => WriteAnswer::Unknown {
                reason: *error.reason,
            },
            Err(error) => return Err(error),
        })
    }
}

/// The reason of a refused change: the field, where one is named, and the platform's own words.
fn refusal(complaint: &Complaint) -> Reason {
    let fields: Vec<&str> = complaint
        .fields
        .iter()
        .map(|(field, _)| field.as_str())
        .collect();
    let reason = if fields.is_empty() {
        Reason::new("reason-daktela-refused")
    } else {
        Reason::new("reason-daktela-refused-field").with("field", fields.join(", "))
    };
    if complaint.is_empty() {
        reason
    } else {
        reason.answered(complaint.words())
    }
}
