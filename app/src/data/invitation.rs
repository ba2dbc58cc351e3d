//! The page behind an invitation's link; strangers read it too.

use super::{Moment, PageError};
use mostek_model::Role;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvitationPage {
    /// It can be accepted.
    Open(Box<InvitationOffer>),
    /// Its time is over.
    Expired,
    /// Somebody has used it.
    Used,
    /// It was taken back.
    Revoked,
    /// There is no such link.
    Unknown,
    /// Too many unknown links from this address; so many seconds to wait.
    Wait(u64),
}

/// An invitation that can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationOffer {
    /// Name of the team.
    pub team: String,
    /// Who invites; empty where nobody in particular did.
    pub invited_by: String,
    /// Whom.
    pub email: String,
    /// What they become.
    pub role: Role,
    /// When it ends.
    pub expires_at: Moment,
    /// True when this address signs in already.
    pub has_account: bool,
    /// Address of who is signed in now.
    pub signed_in: Option<String>,
}

/// Reads what a link leads to.
pub async fn invitation(token: String) -> Result<InvitationPage, PageError> {
    use crate::format::When;
    use crate::server;
    use axum::http::StatusCode;
    use mostek_engine::people::{self, Invitation, PeopleError};
    let services = server::services()?;
    let found = people::look_at_invitation(&services, &token, &server::remote()).await;
    let offer = match found {
        Ok(Invitation::Open(offer)) => offer,
        Ok(closed) => {
            server::status(StatusCode::NOT_FOUND);
            return Ok(match closed {
                Invitation::Expired => InvitationPage::Expired,
                Invitation::Used => InvitationPage::Used,
                Invitation::Revoked => InvitationPage::Revoked,
                Invitation::Unknown | Invitation::Open(_) => InvitationPage::Unknown,
            });
        }
        Err(PeopleError::Wait { seconds }) => {
            server::status(StatusCode::TOO_MANY_REQUESTS);
            return Ok(InvitationPage::Wait(seconds));
        }
        Err(error) => return Err(server::trouble(error)),
    };
    let when = When::new(server::language(), &offer.time_zone, services.now());
    Ok(InvitationPage::Open(Box::new(InvitationOffer {
        expires_at: when.moment(offer.expires_at),
        team: offer.team,
        invited_by: offer.invited_by,
        email: offer.email,
        role: offer.role,
        has_account: offer.has_account,
        signed_in: server::visitor().map(|person| person.email),
    })))
}
