//! What every page needs to know, sent along with it: the reader and the language.

use mostek_model::{Language, Role};
use serde::{Deserialize, Serialize};

/// The person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    /// The user's id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address used to sign in.
    pub email: String,
    /// The team everything happens in.
    pub team: String,
    /// Its id.
    pub team_id: String,
    /// The team's time zone.
    pub time_zone: String,
    /// The role in this team.
    pub role: Role,
    /// Their other teams: id and name.
    pub other_teams: Vec<(String, String)>,
    /// Records of the team that wait; counting stops at some number.
    pub undelivered: u64,
}

/// The same on the server and in the browser, so that both render the same page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Who reads; nobody on the pages for signing in.
    pub visitor: Option<Visitor>,
    /// The language of all texts.
    pub language: Language,
    /// The language whose numbers and dates are shown.
    pub formats: Formats,
}

/// The language whose numbers and dates are shown; people may choose another one than that of the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formats(pub Language);

impl Frame {
    /// True when the reader's role is at least this one.
    pub fn may(&self, role: Role) -> bool {
        self.visitor
            .as_ref()
            .is_some_and(|visitor| visitor.role >= role)
    }
}
