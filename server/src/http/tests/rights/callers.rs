//! Who knocks at the doors.

use mostek_model::Role;

/// Somebody who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caller {
    /// Not signed in.
    Stranger,
    /// Viewer of the first team.
    Viewer,
    /// Operator of the first team.
    Operator,
    /// Admin of the first team.
    Admin,
    /// Owner of the first team.
    Owner,
    /// Owner of another team, no member of the first one.
    Other,
}

impl Caller {
    /// All of them, in the order of the table's columns.
    pub const ALL: [Self; 6] = [
        Self::Stranger,
        Self::Viewer,
        Self::Operator,
        Self::Admin,
        Self::Owner,
        Self::Other,
    ];

    /// The role in the caller's own team.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::Stranger => None,
            Self::Viewer => Some(Role::Viewer),
            Self::Operator => Some(Role::Operator),
            Self::Admin => Some(Role::Admin),
            Self::Owner | Self::Other => Some(Role::Owner),
        }
    }
}
