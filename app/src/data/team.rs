//! The team: its members, open invitations, name and time zone.

use super::{Chip, Moment, PageError};
use mostek_model::Role;

/// Time zones to choose from, by region.
pub type Zones = Vec<(String, Vec<String>)>;

/// A member of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMember {
    /// The user's id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address they sign in with.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Since when they are a member.
    pub since: Moment,
    /// When they last signed in.
    pub last_sign_in: Option<Moment>,
    /// May not sign in.
    pub disabled: bool,
    /// The reader themselves.
    pub is_you: bool,
    /// True when the reader may change their role and remove them.
    pub can_manage: bool,
}

/// An invitation nobody has accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenInvitationRow {
    /// Its id.
    pub id: String,
    /// Whom.
    pub email: String,
    /// What they become.
    pub role: Role,
    /// Who invited.
    pub invited_by: String,
    /// When it was sent, or sent again.
    pub sent_at: Moment,
    /// When it ends.
    pub expires_at: Moment,
    /// Open, expired, mail failed.
    pub chip: Chip,
    /// How the mail went, in words; empty where none was sent.
    pub mail: String,
    /// True when the reader may send it again and take it back.
    pub can_manage: bool,
}

/// The page of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamPage {
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub time_zone: String,
    /// Members, oldest first.
    pub members: Vec<TeamMember>,
    /// Open invitations, newest first.
    pub invitations: Vec<OpenInvitationRow>,
    /// Zones to choose from.
    pub zones: Zones,
    /// True when invitations are sent by mail too.
    pub has_mail: bool,
    /// How many days an invitation can be accepted.
    pub days: u64,
    /// Roles the reader may give.
    pub roles: Vec<Role>,
}

/// The page of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberPage {
    /// The member.
    pub member: TeamMember,
    /// Roles the reader may give them.
    pub roles: Vec<Role>,
    /// True for the only owner of the team.
    pub last_owner: bool,
}

/// Reads the team.
pub async fn team() -> Result<TeamPage, PageError> {
    use crate::server;
    use mostek_engine::people;
    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let actor = server::actor(&person);
    let members = people::members(&services, &actor)
        .await
        .map_err(server::trouble)?;
    let invitations = people::open_invitations(&services, &actor)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(TeamPage {
        members: members
            .iter()
            .map(|row| made::member(row, &person, &when))
            .collect::<Result<_, _>>()?,
        invitations: invitations
            .into_iter()
            .map(|row| made::invitation(row, &services, &person, &when))
            .collect::<Result<_, _>>()?,
        zones: if person.role >= Role::Admin {
            people::time_zones()
        } else {
            Vec::new()
        },
        has_mail: services.settings.mail.is_some(),
        days: services
            .settings
            .invitation_age
            .as_secs()
            .div_ceil(24 * 3600),
        roles: people::rights::may_give(person.role).collect(),
        name: person.team_name,
        time_zone: person.time_zone,
    })
}

/// Reads one member of the team.
pub async fn member(id: String) -> Result<MemberPage, PageError> {
    use crate::server;
    use mostek_engine::people;
    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let members = people::members(&services, &server::actor(&person))
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let row = members
        .iter()
        .find(|row| row.user_id == id)
        .ok_or_else(PageError::not_found)?;
    let member = made::member(row, &person, &when)?;
    let owners = members
        .iter()
        .filter(|row| row.role == Role::Owner.as_str())
        .count();
    Ok(MemberPage {
        last_owner: member.role == Role::Owner && owners == 1,
        roles: if member.can_manage {
            people::rights::may_give(person.role).collect()
        } else {
            Vec::new()
        },
        member,
    })
}

mod made {
    use super::{Chip, OpenInvitationRow, PageError, TeamMember};
    use crate::format::When;
    use crate::server;
    use crate::session::Tone;
    use crate::texts::{t, t_with};
    use mostek_engine::Services;
    use mostek_engine::people::{SignedIn, rights};
    use mostek_engine::store::instant;
    use mostek_engine::store::invitations::InvitationRow;
    use mostek_engine::store::teams::{MemberRow, read_role};
    use mostek_model::Arguments;

    /// Milliseconds after which a mail that is still on its way counts as failed: its process has ended.
    const PATIENCE: i64 = 5 * 60 * 1000;

    pub fn member(
        row: &MemberRow,
        person: &SignedIn,
        when: &When,
    ) -> Result<TeamMember, PageError> {
        let role = read_role(&row.role).map_err(server::trouble)?;
        Ok(TeamMember {
            id: row.user_id.clone(),
            name: row.name.clone(),
            email: row.email.clone(),
            role,
            since: when.moment(instant(row.created_at)),
            last_sign_in: row.last_sign_in_at.map(|at| when.moment(instant(at))),
            disabled: row.disabled,
            is_you: row.user_id == person.user_id.as_str(),
            can_manage: rights::may_manage(person.role, role),
        })
    }

    pub fn invitation(
        row: InvitationRow,
        services: &Services,
        person: &SignedIn,
        when: &When,
    ) -> Result<OpenInvitationRow, PageError> {
        let role = read_role(&row.role).map_err(server::trouble)?;
        let now = services.now().as_millisecond();
        let mail_at = row.mail_at.unwrap_or(row.created_at);
        let moment = when.told(instant(mail_at));
        let at = || Arguments::new().text("at", moment.as_str());
        let (failed, mail) = match row.mail.as_str() {
            "sent" => (false, t_with("invitation-mail-sent", at())),
            "failed" => (
                true,
                t_with(
                    "invitation-mail-failed",
                    at().text("answer", row.mail_answer.as_str()),
                ),
            ),
            "sending" if now - mail_at < PATIENCE => (false, t("invitation-mail-sending")),
            "sending" => (true, t("invitation-mail-unknown")),
            _ => (false, String::new()),
        };
        let chip = if row.expires_at <= now {
            Chip::new(Tone::Rest, t("invitation-expired"))
        } else if failed {
            Chip::new(Tone::Warn, t("invitation-not-mailed"))
        } else {
            Chip::new(Tone::Todo, t("invitation-open"))
        };
        Ok(OpenInvitationRow {
            sent_at: when.moment(instant(row.created_at)),
            expires_at: when.moment(instant(row.expires_at)),
            invited_by: server::asked_by(&row.invited_by_name),
            can_manage: rights::may_manage(person.role, role),
            id: row.id,
            email: row.email,
            role,
            chip,
            mail,
        })
    }
}
