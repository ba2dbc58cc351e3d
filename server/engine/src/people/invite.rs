//! Inviting people into a team: the link, the letter, sending it again, taking it back.

use super::{PeopleError, checks, rights};
use crate::mail::{self, Letter};
use crate::store::invitations::{self, InvitationRow};
use crate::store::{StoreError, Transaction, audit, instant, millis, teams};
use crate::{Actor, Services, texts};
use mostek_model::{Arguments, Language, Role, TeamId, UserId};
use rand::Rng;
use serde_json::{Value, json};

/// An invitation that was just made. Its link lets whoever has it in, so it is shown once and never logged.
pub struct Invited {
    /// Id of the invitation.
    pub id: String,
    /// The link.
    pub link: String,
    team: TeamId,
    token: String,
    letter: Option<Letter>,
}

impl Invited {
    /// True when a letter is to be sent.
    pub fn has_letter(&self) -> bool {
        self.letter.is_some()
    }
}

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

/// Sends the letter of an invitation and stores how it went; does nothing where there is none. Takes as long as the
/// mail server does: a request does not wait for it.
pub async fn send_invitation(services: &Services, invited: &Invited) -> Result<(), PeopleError> {
    let (Some(settings), Some(letter)) = (&services.settings.mail, &invited.letter) else {
        return Ok(());
    };
    let sent = mail::send(settings, letter).await;
    let (state, answer) = match &sent {
        Ok(()) => ("sent", ""),
        Err(error) => {
            tracing::warn!(invitation = %invited.id, "an invitation could not be sent by mail: {error}");
            ("failed", error.0.as_str())
        }
    };
    let now = services.now();
    invitations::set_mail(
        &services.db,
        &invited.team,
        &invited.token,
        state,
        answer,
        now,
    )
    .await?;
    sent.map_err(|error| PeopleError::Mail(error.0))
}

/// Sends the letter of an invitation without anybody waiting for it.
pub fn send_invitation_meanwhile(services: Services, invited: Invited) {
    if !invited.has_letter() {
        return;
    }
    tokio::spawn(async move {
        // That sending failed is stored and shown with the invitation.
        if let Err(PeopleError::Store(error)) = send_invitation(&services, &invited).await {
            tracing::error!("how the mail of an invitation went could not be stored: {error}");
        }
    });
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

async fn made(
    services: &Services,
    actor: &Actor,
    row: InvitationRow,
    token: String,
    language: Language,
    console: &str,
) -> Result<Invited, PeopleError> {
    let link = format!("{}/invitation/{token}", console.trim_end_matches('/'));
    let letter = if services.settings.mail.is_some() {
        let team = teams::get(&services.db, &actor.team)
            .await?
            .map(|team| team.name)
            .unwrap_or_default();
        Some(letter(
            &row,
            &team,
            &link,
            services.settings.invitation_age.as_secs(),
            language,
        ))
    } else {
        None
    };
    Ok(Invited {
        id: row.id,
        link,
        team: actor.team.clone(),
        token,
        letter,
    })
}

fn letter(row: &InvitationRow, team: &str, link: &str, seconds: u64, language: Language) -> Letter {
    let days = seconds.div_ceil(24 * 3600);
    let role = texts::text(
        language,
        &format!("mail-role-{}", row.role),
        &Arguments::new(),
    );
    let values = Arguments::new()
        .text("team", team)
        .text("role", role)
        .text("link", link)
        .text("email", row.email.as_str())
        .number("days", days);
    // The command line has no name that people know.
    let key = if row.invited_by.is_empty() {
        "mail-invitation"
    } else {
        "mail-invitation-by"
    };
    let values = values.text("who", row.invited_by_name.as_str());
    Letter {
        to: row.email.clone(),
        subject: texts::text(language, "mail-invitation-subject", &values),
        text: texts::text(language, key, &values),
    }
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
