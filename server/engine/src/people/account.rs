//! What people change about themselves.

use super::delay::Delay;
use super::users::note;
use super::{PeopleError, password, throttle};
use crate::store::{sessions, users};
use crate::{Actor, Services};
use mostek_model::UserId;
use serde_json::json;

/// Changes the actor's own password, who must know the present one. All other sessions end; the caller renews the id
/// of this one (`session`).
pub async fn change_password(
    services: &Services,
    actor: &Actor,
    present: &str,
    new: &str,
    session: Option<&str>,
) -> Result<(), PeopleError> {
    let user = UserId::new(&actor.user);
    let row = users::find(&services.db, &user)
        .await?
        .ok_or(PeopleError::UnknownUser)?;
    let account = throttle::account(&row.email);
    throttle::begin(services, &account, Delay::ACCOUNT).await?;
    if !password::verify(present, Some(&row.password_hash)).await? {
        return Err(PeopleError::PresentPassword);
    }
    throttle::clear(services, &account).await?;
    store(services, actor, &user, &row.email, new, session).await
}

/// Sets somebody's password without knowing the present one; for the command line. All their sessions end.
pub async fn set_password(
    services: &Services,
    actor: &Actor,
    user: &UserId,
    new: &str,
) -> Result<(), PeopleError> {
    let row = users::find(&services.db, user)
        .await?
        .ok_or(PeopleError::UnknownUser)?;
    store(services, actor, user, &row.email, new, None).await?;
    Ok(throttle::clear(services, &throttle::account(&row.email)).await?)
}

async fn store(
    services: &Services,
    actor: &Actor,
    user: &UserId,
    email: &str,
    new: &str,
    session: Option<&str>,
) -> Result<(), PeopleError> {
    password::check(new, email)?;
    let hash = password::hash(new).await?;
    let mut transaction = services.db.begin().await?;
    users::set_password_hash(&mut transaction, user, &hash).await?;
    sessions::end_all(&mut transaction, user, session).await?;
    note(
        &mut transaction,
        services,
        actor,
        "user.password",
        user,
        json!(null),
    )
    .await?;
    Ok(transaction.commit().await?)
}
