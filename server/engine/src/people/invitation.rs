//! Following an invitation's link: what it is for, and joining the team.

use super::delay::Delay;
use super::invite::note;
use super::users::{NewUser, insert, prepare};
use super::{PeopleError, RemoteAddress, SignedIn, password, signed_in, throttle};
use crate::store::invitations::{self, InvitationRow};
use crate::store::{instant, millis, teams, users};
use crate::{Actor, Services};
use jiff::Timestamp;
use mostek_model::{Language, Role, TeamId, UserId};
use serde_json::{Value, json};

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invitation {
    /// It can be accepted.
    Open(OpenInvitation),
    /// Its time is over.
    Expired,
    /// Somebody has used it.
    Used,
    /// It was taken back.
    Revoked,
    /// There is no such link.
    Unknown,
}

/// An invitation that can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenInvitation {
    /// Name of the team.
    pub team: String,
    /// Its time zone.
    pub time_zone: String,
    /// Who invites; empty where the command line did.
    pub invited_by: String,
    /// Address of who is invited.
    pub email: String,
    /// What they become.
    pub role: Role,
    /// When it ends.
    pub expires_at: Timestamp,
    /// True when this address signs in already.
    pub has_account: bool,
}

/// A filled-in form of the page behind the link.
#[derive(Clone)]
pub struct Acceptance {
    /// The token of the link.
    pub token: String,
    /// Name of a new person.
    pub name: String,
    /// New password, or the one of the account.
    pub password: String,
    /// Language of a new person's console.
    pub language: Language,
}

/// What a link leads to. Guessing is slowed down as at signing in.
pub async fn look_at_invitation(
    services: &Services,
    token: &str,
    from: &RemoteAddress,
) -> Result<Invitation, PeopleError> {
    let Some(row) = found(services, token, from).await? else {
        return Ok(Invitation::Unknown);
    };
    Ok(match row.state.as_str() {
        "used" => Invitation::Used,
        "revoked" => Invitation::Revoked,
        _ if row.expires_at <= millis(services.now()) => Invitation::Expired,
        _ => Invitation::Open(open(services, row).await?),
    })
}

/// Joins the team: whoever is signed in with the invited address at once, whoever has an account with its password,
/// everybody else as a new person.
pub async fn accept_invitation(
    services: &Services,
    form: &Acceptance,
    visitor: Option<&SignedIn>,
    from: &RemoteAddress,
) -> Result<SignedIn, PeopleError> {
    let row = found(services, &form.token, from)
        .await?
        .filter(|row| row.state == "open" && row.expires_at > millis(services.now()))
        .ok_or(PeopleError::InvitationGone)?;
    let account = users::by_email(&services.db, &row.email).await?;
    let user = match (visitor, account) {
        (Some(visitor), _) if visitor.email != row.email => {
            return Err(PeopleError::InvitationOther);
        }
        (Some(visitor), _) => visitor.user_id.clone(),
        (None, Some(account)) => {
            let subject = throttle::account(&row.email);
            throttle::begin(services, &subject, Delay::ACCOUNT).await?;
            let fits = password::verify(&form.password, Some(&account.password_hash)).await?;
            if !fits || account.disabled {
                return Err(PeopleError::AccountPassword);
            }
            throttle::clear(services, &subject).await?;
            UserId::new(account.id)
        }
        (None, None) => {
            let new = NewUser {
                email: row.email.clone(),
                name: form.name.clone(),
                password: form.password.clone(),
                language: form.language,
            };
            let prepared = prepare(services, &new).await?;
            return join(services, &row, Newcomer::Prepared(&prepared), from).await;
        }
    };
    join(services, &row, Newcomer::Known(&user), from).await
}

/// Who joins.
enum Newcomer<'a> {
    /// Somebody with an account.
    Known(&'a UserId),
    /// Somebody whose account is stored along.
    Prepared(&'a users::UserRow),
}

async fn join(
    services: &Services,
    row: &InvitationRow,
    who: Newcomer<'_>,
    from: &RemoteAddress,
) -> Result<SignedIn, PeopleError> {
    let team = TeamId::new(&row.team_id);
    let role = teams::read_role(&row.role)?;
    let mut transaction = services.db.begin().await?;
    teams::hold(&mut transaction, &team).await?;
    // Of two at the same moment one gets in.
    if !invitations::close(&mut transaction, &team, &row.id, "used").await? {
        return Err(PeopleError::InvitationGone);
    }
    let (user, name) = match who {
        Newcomer::Known(user) => {
            let row = users::find(&services.db, user).await?;
            (user.clone(), row.ok_or(PeopleError::UnknownUser)?.name)
        }
        Newcomer::Prepared(row) => {
            insert(&mut transaction, row).await?;
            (UserId::new(&row.id), row.name.clone())
        }
    };
    // Who became a member in another way meanwhile keeps the role they have.
    if teams::role_within(&mut transaction, &team, &user)
        .await?
        .is_none()
    {
        teams::set_member(&mut transaction, &team, &user, role, services.now()).await?;
    }
    let actor = Actor {
        team: team.clone(),
        user: user.as_str().to_owned(),
        name,
        role,
        origin: from.0.clone(),
    };
    let after = json!({ "email": row.email, "role": role });
    note(
        &mut transaction,
        services,
        &actor,
        "invitation.accept",
        &row.id,
        Value::Null,
        after,
    )
    .await?;
    transaction.commit().await?;
    users::note_sign_in(&services.db, &user, services.now()).await?;
    tracing::info!(%user, from = %from.0, "joined a team by an invitation");
    signed_in::load(services, &user, Some(&team))
        .await?
        .ok_or(PeopleError::UnknownUser)
}

/// The invitation of a token. Unknown tokens count as failed tries of the remote address.
async fn found(
    services: &Services,
    token: &str,
    from: &RemoteAddress,
) -> Result<Option<InvitationRow>, PeopleError> {
    let address = throttle::address(from);
    throttle::begin(services, &address, Delay::ADDRESS).await?;
    let row = invitations::by_token(&services.db, token).await?;
    if row.is_some() {
        throttle::take_back(services, &address).await?;
    }
    Ok(row)
}

async fn open(services: &Services, row: InvitationRow) -> Result<OpenInvitation, PeopleError> {
    let team = teams::get(&services.db, &TeamId::new(&row.team_id)).await?;
    let has_account = users::by_email(&services.db, &row.email).await?.is_some();
    Ok(OpenInvitation {
        time_zone: team
            .as_ref()
            .map(|team| team.time_zone.clone())
            .unwrap_or_default(),
        team: team.map(|team| team.name).unwrap_or_default(),
        invited_by: if row.invited_by.is_empty() {
            String::new()
        } else {
            row.invited_by_name
        },
        role: teams::read_role(&row.role)?,
        expires_at: instant(row.expires_at),
        email: row.email,
        has_account,
    })
}
