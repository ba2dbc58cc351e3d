//! A form on its way: what was entered so far, kept in the session between two pages of the same form.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was entered so far. Never secrets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormDraft {
    /// Which form, so that another one does not take it.
    pub form: String,
    /// What was entered, by name.
    pub values: BTreeMap<String, String>,
    /// Saving was tried: the form says what is wrong.
    pub tried: bool,
}

const KEY: &str = "draft";

impl FormDraft {
    /// Leaves it for the next page.
    pub async fn leave(&self) {
        if let Some(session) = crate::server::session().await
            && let Err(error) = session.insert(KEY, self).await
        {
            tracing::warn!(%error, "could not keep a form in the session");
        }
    }

    /// Takes what was left for this form; a second page finds nothing.
    pub async fn take(form: &str) -> Option<Self> {
        let session = crate::server::session().await?;
        let left: Self = session.get(KEY).await.ok()??;
        if left.form != form {
            return None;
        }
        session.remove::<Self>(KEY).await.ok()?
    }
}
