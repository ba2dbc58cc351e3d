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

    /// What was left for this form. It stays until the form is saved or closed: looking at something else on the way, or
    /// a reload, loses nothing.
    pub async fn of(form: &str) -> Option<Self> {
        let session = crate::server::session().await?;
        let left: Self = session.get(KEY).await.ok()??;
        (left.form == form).then_some(left)
    }

    /// Forgets what was left, if it is for a form whose name begins like this.
    pub async fn forget(begins: &str) {
        let Some(session) = crate::server::session().await else {
            return;
        };
        let left = session.get::<Self>(KEY).await.ok().flatten();
        if left.is_some_and(|left| left.form.starts_with(begins))
            && let Err(error) = session.remove::<Self>(KEY).await
        {
            tracing::warn!(%error, "could not forget a form kept in the session");
        }
    }
}
