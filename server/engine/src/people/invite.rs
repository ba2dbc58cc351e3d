//! Inviting people into a team: the invitation, sending it again, taking it back.

use super::invite_letter::{Invited, made};
use super::{PeopleError, checks, rights};
use crate::store::invitations::{self, InvitationRow};
use crate::store::{StoreError, Transaction, audit, instant, millis, teams};
use crate::{Actor, Services};
use mostek_model::{Language, Role, UserId};
use rand::Rng;
use serde_json::{Value, json};

/// Invites somebody into the actor's team. `console` is the address people type, without a path; the letter is in
/// `language`.
pub async fn invite(
    services: &Services,
    actor: &Actor,
    email: &str,
    role: Role,
    language: Language,
    console: &str,
) -> Result<Invited, PeopleError> {
    if !rights::may_manage(actor.role, role) {
        return Err(PeopleError::NotAllowed);
    }
    let email = checks::check_email(email)?;
    let id = uuid::Uuid::now_v7().to_string();
    let (row, token) = fresh(services, actor, id, email, role.as_str().to_owned());
    let mut transaction = services.db.begin().await?;
    if teams::is_member_within(&mut transaction, &actor.team, &row.email).await? {
        return Err(PeopleError::MemberAlready);
    }
    match invitations::insert(&mut transaction, &row).await {
        Err(StoreError::Exists { .. }) => return Err(PeopleError::Invited),
        other => other?,
    }
    note(
        &mut transaction,
        services,
        actor,
        "invitation.create",
        &row.id,
        Value::Null,
        shown(&row),
    )
    .await?;
    transaction.commit().await?;
    made(services, actor, row, token, language, console).await
}

/// Makes a new link for an open invitation, with a new end, and a letter. The old link is worth nothing any more.
pub async fn invite_again(
    services: &Services,
    actor: &Actor,
    id: &str,
    language: Language,
    console: &str,
) -> Result<Invited, PeopleError> {
    let mut transaction = services.db.begin().await?;
    let before = managed(&mut transaction, actor, id).await?;
    let (mut row, token) = fresh(
        services,
        actor,
        before.id.clone(),
        before.email.clone(),
        before.role.clone(),
    );
    row.invited_by.clone_from(&before.invited_by);
    row.invited_by_name.clone_from(&before.invited_by_name);
    if !invitations::renew(&mut transaction, &row).await? {
        return Err(PeopleError::InvitationGone);
    }
    note(
        &mut transaction,
        services,
        actor,
        "invitation.renew",
        id,
        shown(&before),
        shown(&row),
    )
    .await?;
    transaction.commit().await?;
    made(services, actor, row, token, language, console).await
}

/// Takes an invitation back.
pub async fn revoke_invitation(
    services: &Services,
    actor: &Actor,
    id: &str,
) -> Result<(), PeopleError> {
    let mut transaction = services.db.begin().await?;
    let row = managed(&mut transaction, actor, id).await?;
    if !invitations::close(&mut transaction, &actor.team, id, "revoked").await? {
        return Err(PeopleError::InvitationGone);
    }
    note(
        &mut transaction,
        services,
        actor,
        "invitation.revoke",
        id,
        shown(&row),
        Value::Null,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Takes back what a person sent and may not give any more in this role; everything when they are gone. Their own
/// second address would lead them back otherwise.
pub(super) async fn revoke_beyond(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    user: &UserId,
    role: Option<Role>,
) -> Result<(), StoreError> {
    for row in invitations::open_of(transaction, &actor.team, user).await? {
        let gives = teams::read_role(&row.role)?;
        if role.is_some_and(|role| rights::may_manage(role, gives)) {
            continue;
        }
        invitations::close(transaction, &actor.team, &row.id, "revoked").await?;
        let (id, before) = (row.id.clone(), shown(&row));
        let action = "invitation.revoke";
        note(
            transaction,
            services,
            actor,
            action,
            &id,
            before,
            Value::Null,
        )
        .await?;
    }
    Ok(())
}

/// The open invitations of the actor's team, newest first; expired ones are among them.
pub async fn open_invitations(
    services: &Services,
    actor: &Actor,
) -> Result<Vec<InvitationRow>, StoreError> {
    invitations::open(&services.db, &actor.team).await
}

/// An open invitation to a role the actor may give.
async fn managed(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
) -> Result<InvitationRow, PeopleError> {
    let row = invitations::open_one(transaction, &actor.team, id)
        .await?
        .ok_or(PeopleError::InvitationGone)?;
    if rights::may_manage(actor.role, teams::read_role(&row.role)?) {
        Ok(row)
    } else {
        Err(PeopleError::NotAllowed)
    }
}

fn fresh(
    services: &Services,
    actor: &Actor,
    id: String,
    email: String,
    role: String,
) -> (InvitationRow, String) {
    let token = hex::encode(rand::rng().random::<[u8; 32]>());
    let now = services.now();
    let ends = now
        .checked_add(services.settings.invitation_age)
        .unwrap_or(now);
    let has_mail = services.settings.mail.is_some();
    let row = InvitationRow {
        id,
        team_id: actor.team.as_str().to_owned(),
        email,
        role,
        token_hash: invitations::hash(&token),
        state: "open".to_owned(),
        invited_by: actor.user.clone(),
        invited_by_name: actor.name.clone(),
        created_at: millis(now),
        expires_at: millis(ends),
        mail: if has_mail { "sending" } else { "none" }.to_owned(),
        mail_answer: String::new(),
        mail_at: has_mail.then(|| millis(now)),
    };
    (row, token)
}

fn shown(row: &InvitationRow) -> Value {
    json!({
        "email": row.email,
        "role": row.role,
        "expires_at": instant(row.expires_at).to_string(),
    })
}

pub(super) async fn note(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    action: &str,
    id: &str,
    before: Value,
    after: Value,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action,
        subject_kind: "invitation",
        subject_id: id,
    };
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}
