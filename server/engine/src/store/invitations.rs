//! Invitations into teams. A token is as good as a password, so only its hash is stored (P14).

use super::{Db, StoreError, Transaction, millis, on, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{TeamId, UserId};
use sha2::{Digest, Sha256};

/// An invitation as stored.
#[derive(Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct InvitationRow {
    /// Id.
    pub id: String,
    /// Into which team.
    pub team_id: String,
    /// Whom: a normalised address.
    pub email: String,
    /// What they become, as [`mostek_model::Role::as_str`] writes it.
    pub role: String,
    /// Hash of the token.
    pub token_hash: String,
    /// `open`, `used` or `revoked`.
    pub state: String,
    /// The user who invited; empty for the command line.
    pub invited_by: String,
    /// Their name.
    pub invited_by_name: String,
    /// When it was sent, or sent again.
    pub created_at: i64,
    /// When it ends.
    pub expires_at: i64,
    /// `none`, `sending`, `sent` or `failed`.
    pub mail: String,
    /// What the mail server answered, where sending failed.
    pub mail_answer: String,
    /// When sending began or ended.
    pub mail_at: Option<i64>,
}

impl std::fmt::Debug for InvitationRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InvitationRow")
            .field("id", &self.id)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// The columns of [`InvitationRow`].
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, team_id, email, role, token_hash, state, invited_by, invited_by_name, created_at, expires_at, \
             mail, mail_answer, mail_at from invitations ",
            $rest
        )
    };
}

/// Stores an open invitation; the address must have no other one in this team.
pub async fn insert(
    transaction: &mut Transaction,
    invitation: &InvitationRow,
) -> Result<(), StoreError> {
    let inserted = on_transaction!(transaction, connection => sqlx::query(
        "insert into invitations (id, team_id, email, role, token_hash, state, invited_by, invited_by_name, created_at,
                                  expires_at, mail, mail_answer, mail_at)
         values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10, '', $11)
         on conflict (team_id, email) where state = 'open' do nothing"
    )
    .bind(&invitation.id)
    .bind(&invitation.team_id)
    .bind(&invitation.email)
    .bind(&invitation.role)
    .bind(&invitation.token_hash)
    .bind(&invitation.invited_by)
    .bind(&invitation.invited_by_name)
    .bind(invitation.created_at)
    .bind(invitation.expires_at)
    .bind(&invitation.mail)
    .bind(invitation.mail_at)
    .execute(connection)
    .await?
    .rows_affected());
    if inserted == 0 {
        return Err(StoreError::Exists {
            what: "invitation",
            key: invitation.id.clone(),
        });
    }
    Ok(())
}

/// The open invitations of a team, newest first; expired ones are among them.
pub async fn open(db: &Db, team: &TeamId) -> Result<Vec<InvitationRow>, StoreError> {
    Ok(on_read!(db, pool =>
        sqlx::query_as(select!("where team_id = $1 and state = 'open' order by created_at desc, id desc"))
            .bind(team.as_str())
            .fetch_all(pool)
            .await?))
}

/// One open invitation of a team.
pub async fn open_one(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &str,
) -> Result<Option<InvitationRow>, StoreError> {
    Ok(on_transaction!(transaction, connection =>
        sqlx::query_as(select!("where team_id = $1 and id = $2 and state = 'open'"))
            .bind(team.as_str())
            .bind(id)
            .fetch_optional(connection)
            .await?))
}

/// The invitation a token belongs to, whatever became of it. Whoever holds the token needs no team.
pub async fn by_token(db: &Db, token: &str) -> Result<Option<InvitationRow>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as(select!("where token_hash = $1"))
        .bind(hash(token))
        .fetch_optional(pool)
        .await?),
    )
}

/// Gives an open invitation a new token and a new end; the old token is worth nothing any more.
pub async fn renew(
    transaction: &mut Transaction,
    invitation: &InvitationRow,
) -> Result<bool, StoreError> {
    let renewed = on_transaction!(transaction, connection => sqlx::query(
        "update invitations set token_hash = $3, created_at = $4, expires_at = $5, mail = $6, mail_answer = '', mail_at = $7
         where team_id = $1 and id = $2 and state = 'open'"
    )
    .bind(&invitation.team_id)
    .bind(&invitation.id)
    .bind(&invitation.token_hash)
    .bind(invitation.created_at)
    .bind(invitation.expires_at)
    .bind(&invitation.mail)
    .bind(invitation.mail_at)
    .execute(connection)
    .await?
    .rows_affected());
    Ok(renewed > 0)
}

/// Takes an open invitation out of use: `used` or `revoked`. False when another request was faster.
pub async fn close(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &str,
    state: &str,
) -> Result<bool, StoreError> {
    let closed = on_transaction!(transaction, connection => sqlx::query(
        "update invitations set state = $3 where team_id = $1 and id = $2 and state = 'open'"
    )
    .bind(team.as_str())
    .bind(id)
    .bind(state)
    .execute(connection)
    .await?
    .rows_affected());
    Ok(closed > 0)
}

/// The open invitations a person sent in a team.
pub async fn open_of(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
) -> Result<Vec<InvitationRow>, StoreError> {
    Ok(on_transaction!(transaction, connection =>
        sqlx::query_as(select!("where team_id = $1 and invited_by = $2 and state = 'open' order by id"))
            .bind(team.as_str())
            .bind(user.as_str())
            .fetch_all(connection)
            .await?))
}

/// Stores how sending the mail of this token went; a letter that was replaced meanwhile changes nothing.
pub async fn set_mail(
    db: &Db,
    team: &TeamId,
    token: &str,
    mail: &str,
    answer: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "update invitations set mail = $3, mail_answer = $4, mail_at = $5 where team_id = $1 and token_hash = $2"
    )
    .bind(team.as_str())
    .bind(hash(token))
    .bind(mail)
    .bind(answer)
    .bind(millis(now))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(())
}

/// As stored.
pub fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}
