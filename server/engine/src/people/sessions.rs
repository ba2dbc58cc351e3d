//! A person's own sessions: what there is, and ending them.

use super::{PeopleError, users::note_change};
use crate::store::sessions::{self, ListedSession};
use crate::{Actor, Services};
use mostek_model::UserId;
use serde_json::{Value, json};

/// A session as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSession {
    /// What is known about it.
    pub session: ListedSession,
    /// True for the session that asks.
    pub is_this: bool,
}

/// The actor's sessions, the one that asks first.
pub async fn own_sessions(
    services: &Services,
    actor: &Actor,
    this: Option<&str>,
) -> Result<Vec<OwnSession>, PeopleError> {
    let this = this.map(sessions::hash);
    let user = UserId::new(&actor.user);
    let mut all: Vec<OwnSession> = sessions::of_user(&services.db, &user, services.now())
        .await?
        .into_iter()
        .map(|session| OwnSession {
            is_this: this.as_deref() == Some(session.id.as_str()),
            session,
        })
        .collect();
    all.sort_by_key(|session| !session.is_this);
    Ok(all)
}

/// Ends one of the actor's sessions, named as [`own_sessions`] names it.
pub async fn end_session(
    services: &Services,
    actor: &Actor,
    session: &str,
) -> Result<(), PeopleError> {
    let user = UserId::new(&actor.user);
    let mut transaction = services.db.begin().await?;
    if !sessions::end_one(&mut transaction, &user, session).await? {
        return Err(PeopleError::UnknownSession);
    }
    let after = json!({ "sessions_ended": 1 });
    note_change(
        &mut transaction,
        services,
        actor,
        "user.sessions",
        &user,
        Value::Null,
        after,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Ends all of the actor's sessions but the one that asks; says how many.
pub async fn end_other_sessions(
    services: &Services,
    actor: &Actor,
    this: Option<&str>,
) -> Result<u64, PeopleError> {
    let user = UserId::new(&actor.user);
    let mut transaction = services.db.begin().await?;
    let ended = sessions::end_all(&mut transaction, &user, this).await?;
    if ended > 0 {
        let after = json!({ "sessions_ended": ended });
        note_change(
            &mut transaction,
            services,
            actor,
            "user.sessions",
            &user,
            Value::Null,
            after,
        )
        .await?;
    }
    transaction.commit().await?;
    Ok(ended)
}
