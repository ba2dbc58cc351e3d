//! What an entry is about: its name, and where it is if it is still there.

use super::kind;
use crate::server;
use mostek_engine::Services;
use mostek_engine::people::SignedIn;
use mostek_engine::store::audit::AuditRow;
use mostek_engine::store::{StoreError, connections, integrations, runs, teams};
use mostek_model::{ConnectionId, PlatformId, RunId, TeamId};
use serde_json::Value;
use std::collections::HashMap;

/// The things a team has now, by kind and id: name and address.
pub struct Subjects {
    team: TeamId,
    known: HashMap<(String, String), (String, String)>,
    platforms: HashMap<String, Platforms>,
}

/// The platforms of a connection (both the same) or of an integration, whose words its fields are told in.
#[derive(Clone)]
pub struct Platforms {
    /// Of the shop's side.
    pub shop: PlatformId,
    /// Of the system's side.
    pub system: PlatformId,
}

impl Subjects {
    /// Reads what the person's team has.
    pub async fn read(services: &Services, person: &SignedIn) -> Result<Self, StoreError> {
        let (db, team) = (&services.db, &person.team_id);
        let mut known = HashMap::new();
        let mut platforms: HashMap<String, Platforms> = HashMap::new();
        let mut add = |kind: &str, id: String, name: String, href: String| {
            known.insert((kind.to_owned(), id), (name, href));
        };
        for row in connections::list(db, team).await? {
            let href = format!("/connections/{}", row.slug);
            let own = Platforms {
                shop: row.platform.clone(),
                system: row.platform,
            };
            platforms.insert(row.id.to_string(), own);
            add("connection", row.id.to_string(), row.name, href);
        }
        for row in integrations::list(db, team).await? {
            let href = format!("/integrations/{}", row.slug);
            let of = |id: &ConnectionId| platforms.get(id.as_str()).cloned();
            if let (Some(shop), Some(system)) = (of(&row.shop), of(&row.system)) {
                let both = Platforms {
                    shop: shop.shop,
                    system: system.system,
                };
                platforms.insert(row.id.to_string(), both);
            }
            add("integration", row.id.to_string(), row.name, href);
        }
        for row in teams::members(db, team).await? {
            let href = format!("/team/members/{}", row.user_id);
            add("user", row.user_id, row.name, href);
        }
        let name = person.team_name.clone();
        add("team", team.to_string(), name, "/team".to_owned());
        Ok(Self {
            team: team.clone(),
            known,
            platforms,
        })
    }

    /// The platforms of what an entry is about; none for what is gone, or has none.
    pub fn platforms(&self, row: &AuditRow) -> Option<&Platforms> {
        self.platforms.get(&row.subject_id)
    }

    /// The name of an entry's subject, and its address if it is still there.
    pub async fn find(
        &self,
        services: &Services,
        row: &AuditRow,
    ) -> Result<(String, Option<String>), StoreError> {
        if let Some((name, href)) = self.get(&row.subject_kind, &row.subject_id) {
            return Ok((name.clone(), Some(href.clone())));
        }
        if row.subject_kind == "run" {
            return self.run(services, &row.subject_id).await;
        }
        Ok((remembered(row), None))
    }

    /// The name of a thing the team has.
    pub fn name(&self, kind: &str, id: &str) -> Option<&str> {
        self.get(kind, id).map(|(name, _)| name.as_str())
    }

    fn get(&self, kind: &str, id: &str) -> Option<&(String, String)> {
        self.known.get(&(kind.to_owned(), id.to_owned()))
    }

    async fn run(
        &self,
        services: &Services,
        id: &str,
    ) -> Result<(String, Option<String>), StoreError> {
        let Some(run) = runs::of_team(&services.db, &self.team, &RunId::new(id)).await? else {
            return Ok((kind("run"), None));
        };
        let name = self
            .get("integration", run.integration.as_str())
            .map_or_else(|| server::kind(run.kind), |(name, _)| name.clone());
        Ok((name, Some(format!("/runs/{id}"))))
    }
}

/// What the entry itself remembers of a thing that is gone.
fn remembered(row: &AuditRow) -> String {
    let of = |value: &Value| {
        ["name", "email"]
            .iter()
            .find_map(|key| Some(value.get(*key)?.as_str()?.to_owned()))
    };
    of(&row.after_value)
        .or_else(|| of(&row.before_value))
        .unwrap_or_else(|| kind(&row.subject_kind))
}
