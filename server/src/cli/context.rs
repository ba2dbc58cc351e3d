//! What commands on a running instance share: the engine, the form of answers, the team.

use super::{Output, Problem};
use crate::config::Settings;
use mostek_engine::store::connections::{self, Connection};
use mostek_engine::store::integrations::{self, Integration};
use mostek_engine::store::runs::{self, Run};
use mostek_engine::store::teams::{self, TeamRow};
use mostek_engine::{Actor, Services};
use mostek_model::{RunId, TeamId};

/// The engine as the command line uses it.
pub(super) struct Context {
    pub services: Services,
    pub output: Output,
    /// Where people reach the console, for links.
    pub console: String,
    team: Option<String>,
}

impl Context {
    /// Opens the engine.
    pub async fn open(
        settings: Settings,
        output: Output,
        team: Option<String>,
    ) -> Result<Self, Problem> {
        let console = match &settings.engine.public_url {
            Some(url) => url.clone(),
            None => format!("http://{}", settings.http.listen),
        };
        let services = Services::open(settings.engine).await?;
        Ok(Self {
            services,
            output,
            console,
            team,
        })
    }

    /// The teams a name may belong to: the one named by `--team`, else all.
    pub async fn teams(&self) -> Result<Vec<TeamRow>, Problem> {
        let all = teams::list(&self.services.db).await?;
        let Some(wished) = &self.team else {
            return Ok(all);
        };
        let slugs: Vec<String> = all.iter().map(|team| team.slug.clone()).collect();
        match all.into_iter().find(|team| team.slug == *wished) {
            Some(team) => Ok(vec![team]),
            None if slugs.is_empty() => Err(no_team()),
            None => Err(Problem::new(format!("there is no team `{wished}`"))
                .next(format!("teams: {}", slugs.join(", ")))),
        }
    }

    /// The one team, or the one named by `--team`.
    pub async fn team(&self) -> Result<TeamRow, Problem> {
        let mut teams = self.teams().await?;
        match (teams.pop(), teams.is_empty()) {
            (Some(team), true) => Ok(team),
            (None, _) => Err(no_team()),
            (Some(_), false) => {
                Err(Problem::usage("there are several teams").next("say which one with --team"))
            }
        }
    }

    /// The command line within the one team.
    pub async fn actor(&self) -> Result<Actor, Problem> {
        Ok(Actor::command_line(TeamId::new(self.team().await?.id)))
    }

    /// An integration by its name, in whichever team has it.
    pub async fn integration(&self, slug: &str) -> Result<(Actor, Integration), Problem> {
        let mut found = Vec::new();
        for team in self.teams().await? {
            let id = TeamId::new(team.id);
            if let Some(integration) = integrations::by_slug(&self.services.db, &id, slug).await? {
                found.push((team.slug, (Actor::command_line(id), integration)));
            }
        }
        one("integration", slug, found)
    }

    /// A connection by its name, in whichever team has it.
    pub async fn connection(&self, slug: &str) -> Result<(Actor, Connection), Problem> {
        let mut found = Vec::new();
        for team in self.teams().await? {
            let id = TeamId::new(team.id);
            if let Some(connection) = connections::by_slug(&self.services.db, &id, slug).await? {
                found.push((team.slug, (Actor::command_line(id), connection)));
            }
        }
        one("connection", slug, found)
    }

    /// A run by its id.
    pub async fn run(&self, id: &str) -> Result<(Actor, Run), Problem> {
        for team in self.teams().await? {
            let team = TeamId::new(team.id);
            if let Some(run) = runs::of_team(&self.services.db, &team, &RunId::new(id)).await? {
                return Ok((Actor::command_line(team), run));
            }
        }
        Err(Problem::new(format!("there is no run `{id}`")).next("`mostek run list` shows runs"))
    }
}

fn one<T>(kind: &str, slug: &str, mut found: Vec<(String, T)>) -> Result<T, Problem> {
    match (found.pop(), found.is_empty()) {
        (Some((_, thing)), true) => Ok(thing),
        (None, _) => Err(Problem::new(format!("there is no {kind} `{slug}`"))
            .next(format!("`mostek {kind} list` shows what there is"))),
        (Some((last, _)), false) => {
            let mut teams: Vec<String> = found.into_iter().map(|(team, _)| team).collect();
            teams.push(last);
            Err(Problem::usage(format!(
                "several teams have {} {kind} `{slug}`",
                article(kind)
            ))
            .next(format!("say which one with --team: {}", teams.join(", "))))
        }
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}

fn no_team() -> Problem {
    Problem::new("there is no team yet").next(
        "open the console and use the set-up code from its log, or: mostek user add EMAIL --new-team NAME",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_several_teams_use_needs_the_team() {
        let found = |teams: &[&str]| {
            teams
                .iter()
                .map(|team| ((*team).to_owned(), ()))
                .collect::<Vec<_>>()
        };
        assert_eq!(one("integration", "shop", found(&["a"])), Ok(()));
        assert_eq!(
            one("integration", "shop", found(&[])).unwrap_err().status,
            1
        );
        let problem = one("integration", "shop", found(&["a", "b"])).unwrap_err();
        assert_eq!(problem.status, 64);
        assert_eq!(problem.next.unwrap(), "say which one with --team: a, b");
    }
}
