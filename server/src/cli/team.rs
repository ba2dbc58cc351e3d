//! `mostek team`.

use super::Problem;
use super::context::Context;
use super::output::table;
use clap::Subcommand;
use mostek_engine::people;
use mostek_engine::store::teams;
use mostek_model::TeamId;
use serde_json::json;

/// What to do with teams.
#[derive(Subcommand)]
pub enum Command {
    /// Lists teams.
    List,
    /// Founds a team owned by somebody who has an account; for a new person use `mostek user add --new-team`.
    Add {
        /// Name for people.
        name: String,
        /// Address of the owner.
        #[arg(long, value_name = "EMAIL")]
        owner: String,
        /// Time zone of the team.
        #[arg(long, default_value = "Europe/Prague", value_name = "ZONE")]
        time_zone: String,
    },
}

/// Runs a command about teams.
pub(super) async fn run(context: &Context, command: Command) -> Result<u8, Problem> {
    match command {
        Command::List => list(context).await,
        Command::Add {
            name,
            owner,
            time_zone,
        } => add(context, &name, &owner, &time_zone).await,
    }
}

async fn list(context: &Context) -> Result<u8, Problem> {
    let mut rows = Vec::new();
    let mut listed = Vec::new();
    for team in context.teams().await? {
        let members = teams::members(&context.services.db, &TeamId::new(&team.id)).await?;
        rows.push(vec![
            team.slug.clone(),
            team.name.clone(),
            team.time_zone.clone(),
            members.len().to_string(),
        ]);
        listed.push(json!({
            "id": team.id,
            "team": team.slug,
            "name": team.name,
            "time_zone": team.time_zone,
            "members": members.len(),
        }));
    }
    context.output.answer(&listed, || {
        if rows.is_empty() {
            "no teams yet".to_owned()
        } else {
            table(&["team", "name", "time zone", "members"], &rows)
        }
    });
    Ok(0)
}

async fn add(context: &Context, name: &str, owner: &str, time_zone: &str) -> Result<u8, Problem> {
    let services = &context.services;
    let user = people::find_user(services, owner).await?;
    let team = people::add_team(services, name, time_zone, &user).await?;
    let slug = teams::get(&services.db, &team)
        .await?
        .map(|team| team.slug)
        .unwrap_or_default();
    let value = json!({ "id": team, "team": slug, "owner": owner.trim() });
    context
        .output
        .answer(&value, || format!("{} is owner of {slug}", owner.trim()));
    Ok(0)
}
