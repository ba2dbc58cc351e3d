//! Signing in: the same answer and the same work, whether the person is unknown, disabled or mistyped.

use super::delay::Delay;
use super::{
    PeopleError, RemoteAddress, SignedIn, Standing, checks, password, signed_in, throttle,
};
use crate::Services;
use crate::store::users;
use mostek_model::UserId;

/// Checks address and password. The caller renews the session's id and stores the person in it.
pub async fn sign_in(
    services: &Services,
    email: &str,
    password: &str,
    from: &RemoteAddress,
) -> Result<SignedIn, PeopleError> {
    let email = checks::normalise_email(email);
    let (account, address) = (throttle::account(&email), throttle::address(from));
    throttle::begin(services, &address, Delay::ADDRESS).await?;
    throttle::begin(services, &account, Delay::ACCOUNT).await?;

    let row = users::by_email(&services.db, &email).await?;
    let fits =
        password::verify(password, row.as_ref().map(|row| row.password_hash.as_str())).await?;
    let standing = match row {
        Some(row) if fits => signed_in::standing(services, &UserId::new(row.id), None).await?,
        _ => Standing::Nobody,
    };
    if standing == Standing::Nobody {
        tracing::warn!(from = %from.0, "signing in failed");
        return Err(PeopleError::Wrong);
    }
    throttle::clear(services, &account).await?;
    throttle::take_back(services, &address).await?;
    let Standing::In(user) = standing else {
        return Err(PeopleError::NoTeam);
    };
    users::note_sign_in(&services.db, &user.user_id, services.now()).await?;
    tracing::info!(user = %user.user_id, from = %from.0, "signed in");
    Ok(*user)
}
