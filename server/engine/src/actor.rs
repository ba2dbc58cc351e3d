//! Who asks for something: the team it happens in and the role it takes.

use mostek_model::{Role, TeamId};

/// A person at the console or at the command line, acting within one team (P15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The team everything happens in.
    pub team: TeamId,
    /// The user's id; empty for the command line and for schedules.
    pub user: String,
    /// The name people see in runs and in the audit log.
    pub name: String,
    /// The role in this team.
    pub role: Role,
    /// Where from: an address, or `command line`.
    pub origin: String,
}

/// The role does not suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this needs the role {needed:?}")]
pub struct NotAllowed {
    /// The weakest role that may do it.
    pub needed: Role,
}

impl Actor {
    /// The command line acts with all rights: whoever can run it can read the database.
    pub fn command_line(team: TeamId) -> Self {
        Self {
            team,
            user: String::new(),
            name: "command line".to_owned(),
            role: Role::Owner,
            origin: "command line".to_owned(),
        }
    }

    /// The schedule, asking for runs by itself.
    pub fn schedule(team: TeamId) -> Self {
        Self {
            team,
            user: String::new(),
            name: "schedule".to_owned(),
            role: Role::Operator,
            origin: "schedule".to_owned(),
        }
    }

    /// True for the schedule.
    pub fn is_schedule(&self) -> bool {
        self.user.is_empty() && self.origin == "schedule"
    }

    /// Refuses a role that does not suffice.
    pub fn require(&self, needed: Role) -> Result<(), NotAllowed> {
        if self.role >= needed {
            Ok(())
        } else {
            Err(NotAllowed { needed })
        }
    }
}
