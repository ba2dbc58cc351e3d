//! The link of an invitation, its letter, and sending it.

use super::PeopleError;
use crate::mail::{self, Letter};
use crate::store::invitations::{self, InvitationRow};
use crate::store::teams;
use crate::{Actor, Services, texts};
use mostek_model::{Arguments, Language, TeamId};

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

/// What was stored, with its link and its letter.
pub(super) async fn made(
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
