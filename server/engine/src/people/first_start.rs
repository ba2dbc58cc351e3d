//! The first start: the first owner and their team.

use super::delay::Delay;
use super::team::{Founder, found};
use super::users::{NewUser, prepare};
use super::{PeopleError, RemoteAddress, SignedIn, checks, set_up_code, signed_in, throttle};
use crate::Services;
use crate::store::{StoreError, instance, users};
use mostek_model::UserId;

/// What the first page asks for.
#[derive(Clone)]
pub struct FirstStart {
    /// The code from the log.
    pub code: String,
    /// The first owner.
    pub owner: NewUser,
    /// Name of the team.
    pub team: String,
    /// IANA time zone of the team.
    pub time_zone: String,
}

/// True while nobody can sign in.
pub async fn needs_first_start(services: &Services) -> Result<bool, StoreError> {
    Ok(!users::any(&services.db).await?)
}

/// Creates the team and its owner, once; the code is used up.
pub async fn first_start(
    services: &Services,
    form: &FirstStart,
    from: &RemoteAddress,
) -> Result<SignedIn, PeopleError> {
    if !needs_first_start(services).await? {
        return Err(PeopleError::FirstStartDone);
    }
    let address = throttle::address(from);
    throttle::begin(services, &address, Delay::ADDRESS).await?;
    let code = set_up_code::hash(&form.code);
    if instance::get(&services.db, set_up_code::ROW)
        .await?
        .as_deref()
        != Some(code.as_str())
    {
        tracing::warn!(from = %from.0, "wrong set-up code");
        return Err(PeopleError::SetUpCode);
    }
    throttle::take_back(services, &address).await?;
    let team_name = checks::check_name(&form.team, PeopleError::Team)?;
    let time_zone = checks::check_time_zone(&form.time_zone)?;
    let owner = prepare(services, &form.owner).await?;

    let now = services.clock.now();
    let user = UserId::new(&owner.id);
    let mut transaction = services.db.begin().await?;
    // Of two at the same moment one gets the code.
    if !instance::take(&mut transaction, set_up_code::ROW, &code).await?
        || users::any_within(&mut transaction).await?
    {
        return Err(PeopleError::FirstStartDone);
    }
    let founder = Founder {
        name: &owner.name,
        user: owner.id.as_str(),
        origin: &from.0,
    };
    let team = found(
        &mut transaction,
        &team_name,
        &time_zone,
        &owner,
        &founder,
        now,
    )
    .await?;
    transaction.commit().await?;
    users::note_sign_in(&services.db, &user, now).await?;
    tracing::info!(%user, from = %from.0, "first start done");
    signed_in::load(services, &user, Some(&team))
        .await?
        .ok_or(PeopleError::UnknownUser)
}
