//! Takes an export in: written under a temporary name, checked, brought to UTF-8, then named.

use super::file::Part;
use super::inspect::{Inspector, Verdict};
use super::transcode::transcode;
use super::{EncodingChoice, Form, Kept, Scope, Spool, blocking, fault::Fault, file, name, space};
use crate::contract::{PlatformError, PlatformErrorKind};
use bytes::Bytes;
use futures::{Stream, StreamExt};
use jiff::{Timestamp, civil::Date};
use mostek_model::{ConnectionId, RunId};
use std::io::{BufWriter, Write};

/// Bytes of an answer looked at in one go; compressed ones grow, so it is small.
pub(super) const STEP: usize = 4 * 1024;
/// Bytes gathered before they are written.
const GATHER: usize = 256 * 1024;
/// The disk is asked again after so many bytes.
const ASK_DISK: u64 = 16 << 20;

/// An export that is about to come in, for its name and sidecar.
#[derive(Clone, Debug)]
pub struct Intake {
    /// Whose.
    pub connection: ConnectionId,
    /// Which feed.
    pub feed: &'static str,
    /// How much was asked for.
    pub scope: Scope,
    /// On behalf of which run.
    pub run: Option<RunId>,
    /// When the request was sent.
    pub at: Timestamp,
    /// From when the next incremental read must ask.
    pub watermark: Timestamp,
    /// Creation date the request was limited to.
    pub created_from: Option<Date>,
    /// What it must look like.
    pub form: Form,
    /// Encoding, if the user fixed it.
    pub encoding: EncodingChoice,
    /// Bytes to come, where the answer says so.
    pub length: Option<u64>,
}

impl Spool {
    /// Takes the whole export in. Whatever is wrong with it, nothing is left behind but an error.
    pub async fn receive<S>(&self, intake: Intake, mut answer: S) -> Result<Kept, PlatformError>
    where
        S: Stream<Item = Result<Bytes, PlatformError>> + Send + Unpin,
    {
        let id = name::new_id(intake.at);
        let stem = name::stem(&intake.connection, intake.feed, &id)
            .ok_or(Fault::Disk("name".to_owned()))?;
        let mut part = self.begin(&stem, intake.length).await?;
        let mut inspector = Inspector::new(intake.form, self.limits.largest);
        let mut received = 0;
        let mut text = Vec::new();
        while let Some(chunk) = answer.next().await {
            let chunk = chunk.map_err(|error| broken_off(error, received))?;
            received += chunk.len() as u64;
            for step in chunk.chunks(STEP) {
                inspector.push(step, &mut text)?;
                if text.len() >= GATHER {
                    part = self.write(part, &mut text).await?;
                }
            }
        }
        let verdict = inspector.finish(intake.encoding, &mut text)?;
        part = self.write(part, &mut text).await?;
        self.keep(intake, id, stem, part, verdict).await
    }

    async fn begin(&self, stem: &str, length: Option<u64>) -> Result<Part, PlatformError> {
        let (folder, limits, stem) = (self.folder.clone(), self.limits, stem.to_owned());
        blocking(move || {
            file::create_folder(&folder)?;
            space::check(
                &folder,
                limits.keep_free.saturating_add(length.unwrap_or(0)),
            )?;
            Part::create(&folder, &stem)
        })
        .await
    }

    async fn write(&self, mut part: Part, text: &mut Vec<u8>) -> Result<Part, PlatformError> {
        let piece = std::mem::take(text);
        let (folder, keep_free) = (self.folder.clone(), self.limits.keep_free);
        blocking(move || {
            let before = part.written / ASK_DISK;
            part.write(&piece)?;
            if part.written / ASK_DISK != before {
                space::check(&folder, keep_free)?;
            }
            Ok(part)
        })
        .await
    }

    /// Brings what passed to UTF-8 and gives it its name.
    async fn keep(
        &self,
        intake: Intake,
        id: String,
        stem: String,
        part: Part,
        verdict: Verdict,
    ) -> Result<Kept, PlatformError> {
        let (folder, limits) = (self.folder.clone(), self.limits);
        blocking(move || {
            let whole = if verdict.clean {
                part
            } else {
                rewrite(&folder, limits, &stem, part, &verdict)?
            };
            let kept = Kept {
                id,
                feed: intake.feed.to_owned(),
                scope: intake.scope,
                run: intake.run,
                downloaded_at: intake.at,
                watermark: intake.watermark,
                created_from: intake.created_from,
                records: verdict.records,
                bytes: whole.written,
                encoding: verdict.encoding,
                complete: true,
            };
            file::keep(&folder, &stem, whole, &kept)?;
            Ok(kept)
        })
        .await
    }
}

fn rewrite(
    folder: &std::path::Path,
    limits: super::SpoolLimits,
    stem: &str,
    part: Part,
    verdict: &Verdict,
) -> Result<Part, Fault> {
    let mut text = Part::create(folder, &format!("{stem}.text"))?;
    space::check(folder, limits.keep_free.saturating_add(part.written))?;
    let mut asked = 0;
    let mut to = BufWriter::with_capacity(GATHER, text.file()?);
    let written = transcode(verdict.encoding, part.reader()?, &mut to, |written| {
        if written / ASK_DISK != asked {
            asked = written / ASK_DISK;
            space::check(folder, limits.keep_free)?;
        }
        Ok(())
    })?;
    to.flush()?;
    drop(to);
    text.written = written;
    Ok(text)
}

/// A connection that ends before the export does is told as such; other trouble (a pause, silence beyond the time
/// limit) has words of its own.
fn broken_off(error: PlatformError, received: u64) -> PlatformError {
    let silent = error.reason.code == "reason-http-timeout";
    if error.kind == PlatformErrorKind::Transient && !silent {
        Fault::CutShort { received }.into()
    } else {
        error
    }
}
