//! Members of a team: their roles, removing them, leaving. A team always keeps an owner.

use super::invite::revoke_beyond;
use super::users::note_change;
use super::{PeopleError, rights};
use crate::store::teams::{self, MemberRow};
use crate::store::{StoreError, Transaction, sessions};
use crate::{Actor, Services};
use mostek_model::{Role, UserId};
use serde_json::{Value, json};

/// The members of the actor's team, oldest membership first.
pub async fn members(services: &Services, actor: &Actor) -> Result<Vec<MemberRow>, StoreError> {
    teams::members(&services.db, &actor.team).await
}

/// Gives a member another role. Invitations they sent to a role they may not give any more are revoked.
pub async fn change_role(
    services: &Services,
    actor: &Actor,
    user: &UserId,
    role: Role,
) -> Result<(), PeopleError> {
    let (mut transaction, from) = held(services, actor, user).await?;
    if !rights::may_change(actor.role, from, role) {
        return Err(PeopleError::NotAllowed);
    }
    if from == role {
        return Ok(());
    }
    keep_an_owner(&mut transaction, actor, user, from, role).await?;
    let now = services.now();
    teams::set_member(&mut transaction, &actor.team, user, role, now).await?;
    revoke_beyond(&mut transaction, services, actor, user, Some(role)).await?;
    let (before, after) = (json!({ "role": from }), json!({ "role": role }));
    note_change(
        &mut transaction,
        services,
        actor,
        "member.role",
        user,
        before,
        after,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Ends a membership: sessions of this member in this team end, invitations they sent are revoked. Whoever wants to
/// go themselves uses [`leave`].
pub async fn remove(services: &Services, actor: &Actor, user: &UserId) -> Result<(), PeopleError> {
    if actor.user == user.as_str() {
        return Err(PeopleError::OneselfRemoved);
    }
    let (transaction, role) = held(services, actor, user).await?;
    if !rights::may_manage(actor.role, role) {
        return Err(PeopleError::NotAllowed);
    }
    end(
        transaction,
        services,
        actor,
        "member.remove",
        user,
        role,
        None,
    )
    .await
}

/// The actor leaves the team. `session` is the id of the session that asks: it goes on in another team.
pub async fn leave(
    services: &Services,
    actor: &Actor,
    session: Option<&str>,
) -> Result<(), PeopleError> {
    let user = UserId::new(&actor.user);
    let (transaction, role) = held(services, actor, &user).await?;
    end(
        transaction,
        services,
        actor,
        "member.leave",
        &user,
        role,
        session,
    )
    .await
}

/// Begins a change of members: none other happens meanwhile. Says what the member is.
async fn held(
    services: &Services,
    actor: &Actor,
    user: &UserId,
) -> Result<(Transaction, Role), PeopleError> {
    let mut transaction = services.db.begin().await?;
    teams::hold(&mut transaction, &actor.team).await?;
    let role = teams::role_within(&mut transaction, &actor.team, user)
        .await?
        .ok_or(PeopleError::UnknownMember)?;
    Ok((transaction, role))
}

async fn keep_an_owner(
    transaction: &mut Transaction,
    actor: &Actor,
    user: &UserId,
    from: Role,
    to: Role,
) -> Result<(), PeopleError> {
    let loses_one = from == Role::Owner && to != Role::Owner;
    if loses_one && !teams::has_other_owner(transaction, &actor.team, user).await? {
        return Err(PeopleError::LastOwner);
    }
    Ok(())
}

async fn end(
    mut transaction: Transaction,
    services: &Services,
    actor: &Actor,
    action: &str,
    user: &UserId,
    role: Role,
    session: Option<&str>,
) -> Result<(), PeopleError> {
    // Any role but owner stands for being gone.
    keep_an_owner(&mut transaction, actor, user, role, Role::Viewer).await?;
    let email = teams::email_within(&mut transaction, &actor.team, user).await?;
    teams::remove_member(&mut transaction, &actor.team, user).await?;
    sessions::end_in_team(&mut transaction, user, &actor.team, session).await?;
    revoke_beyond(&mut transaction, services, actor, user, None).await?;
    let before = json!({ "role": role, "email": email });
    note_change(
        &mut transaction,
        services,
        actor,
        action,
        user,
        before,
        Value::Null,
    )
    .await?;
    Ok(transaction.commit().await?)
}
