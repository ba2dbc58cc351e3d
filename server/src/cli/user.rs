//! `mostek user`.

use super::context::Context;
use super::output::table;
use super::{Problem, password};
use clap::Subcommand;
use mostek_engine::Actor;
use mostek_engine::people::{self, NewUser};
use mostek_engine::store::teams;
use mostek_model::{Language, Role, TeamId, UserId};
use serde_json::json;
use std::path::PathBuf;

/// What to do with people.
#[derive(Subcommand)]
pub enum Command {
    /// Adds a person; the password comes from the terminal, a file or standard input.
    Add {
        /// Address the person signs in with.
        email: String,
        /// Name for people; the part before the @ when missing.
        #[arg(long)]
        name: Option<String>,
        /// viewer, operator, admin or owner.
        #[arg(long, default_value = "operator", value_parser = role, conflicts_with = "new_team")]
        role: Role,
        /// Founds a team with this name; the person becomes its owner.
        #[arg(long, value_name = "NAME")]
        new_team: Option<String>,
        /// Time zone of the new team.
        #[arg(
            long,
            default_value = "Europe/Prague",
            requires = "new_team",
            value_name = "ZONE"
        )]
        time_zone: String,
        /// Language of the console: en, cs, hu or pl.
        #[arg(long, default_value = "en", value_parser = language)]
        language: Language,
        /// File whose first line is the password.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Invites a person into the team and prints the link; sent by mail too where mail is set up.
    Invite {
        /// Address of the person.
        email: String,
        /// viewer, operator, admin or owner.
        #[arg(long, default_value = "operator", value_parser = role)]
        role: Role,
        /// Language of the mail: en, cs, hu or pl.
        #[arg(long, default_value = "en", value_parser = language)]
        language: Language,
    },
    /// Gives a member of the team another role.
    Role {
        /// Address of the person.
        email: String,
        /// viewer, operator, admin or owner.
        #[arg(value_parser = role)]
        role: Role,
    },
    /// Removes a person from the team; their account stays.
    Remove {
        /// Address of the person.
        email: String,
    },
    /// Lists people.
    List,
    /// Locks a person out at once.
    Disable {
        /// Address of the person.
        email: String,
    },
    /// Lets a person in again.
    Enable {
        /// Address of the person.
        email: String,
    },
    /// Sets a new password and ends the person's sessions.
    Password {
        /// Address of the person.
        email: String,
        /// File whose first line is the password.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "expected viewer, operator, admin or owner".to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    text.parse()
        .map_err(|error: mostek_model::UnknownLanguage| error.to_string())
}

/// Runs a command about people.
pub(super) async fn run(context: &Context, command: Command) -> Result<u8, Problem> {
    match command {
        Command::Add {
            email,
            name,
            role,
            new_team,
            time_zone,
            language,
            password_file,
        } => {
            // Asked for before the password: without a team there is nothing to add to.
            let team = if new_team.is_none() {
                Some(context.actor().await?)
            } else {
                None
            };
            let password = password::read(password_file.as_deref(), context.output)?;
            let name =
                name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().to_owned());
            let user = NewUser {
                email: email.clone(),
                name,
                password,
                language,
            };
            add(
                context,
                team,
                &user,
                role,
                new_team.as_deref().unwrap_or_default(),
                &time_zone,
            )
            .await
        }
        Command::Invite {
            email,
            role,
            language,
        } => invite(context, &email, role, language).await,
        Command::Role { email, role } => {
            let (actor, user) = find(context, &email).await?;
            people::change_role(&context.services, &actor, &user, role).await?;
            done(context, &email, &format!("is {} now", role.as_str()))
        }
        Command::Remove { email } => {
            let (actor, user) = find(context, &email).await?;
            people::remove(&context.services, &actor, &user).await?;
            done(context, &email, "is no member any more")
        }
        Command::List => list(context).await,
        Command::Disable { email } => {
            let (actor, user) = find(context, &email).await?;
            people::disable_user(&context.services, &actor, &user).await?;
            done(context, &email, "disabled")
        }
        Command::Enable { email } => {
            let (actor, user) = find(context, &email).await?;
            people::enable_user(&context.services, &actor, &user).await?;
            done(context, &email, "enabled")
        }
        Command::Password {
            email,
            password_file,
        } => {
            let (actor, user) = find(context, &email).await?;
            let password = password::read(password_file.as_deref(), context.output)?;
            people::set_password(&context.services, &actor, &user, &password).await?;
            done(context, &email, "has a new password")
        }
    }
}

async fn add(
    context: &Context,
    actor: Option<Actor>,
    user: &NewUser,
    role: Role,
    new_team: &str,
    time_zone: &str,
) -> Result<u8, Problem> {
    let (team, id, role) = match actor {
        Some(actor) => {
            let id = people::add_user(&context.services, &actor, user, role).await?;
            (actor.team, id, role)
        }
        None => {
            let (team, id) =
                people::found_team(&context.services, new_team, time_zone, user).await?;
            (team, id, Role::Owner)
        }
    };
    let slug = teams::get(&context.services.db, &team)
        .await?
        .map(|team| team.slug)
        .unwrap_or_default();
    let value = json!({ "id": id, "email": user.email.trim(), "team": slug, "role": role });
    context.output.answer(&value, || {
        format!("{} is {} of {slug}", user.email.trim(), role.as_str())
    });
    Ok(0)
}

async fn invite(
    context: &Context,
    email: &str,
    role: Role,
    language: Language,
) -> Result<u8, Problem> {
    let actor = context.actor().await?;
    let services = &context.services;
    let invited = people::invite(services, &actor, email, role, language, &context.console).await?;
    // The link is good even where the letter is not.
    let mailed = people::send_invitation(services, &invited).await;
    if let Err(error) = &mailed {
        context
            .output
            .remark(&format!("{error}; hand the link over yourself"));
    }
    let value = json!({
        "email": email.trim(),
        "role": role,
        "link": invited.link,
        "mailed": invited.has_letter() && mailed.is_ok(),
    });
    context.output.answer(&value, || invited.link.clone());
    Ok(0)
}

async fn list(context: &Context) -> Result<u8, Problem> {
    let teams = context.teams().await?;
    let only = match teams.as_slice() {
        [team] => Some(TeamId::new(&team.id)),
        _ => None,
    };
    let users = people::list_users(&context.services, only.as_ref()).await?;
    context.output.answer(&users, || {
        let rows: Vec<Vec<String>> = users
            .iter()
            .map(|user| {
                let roles: Vec<String> = user
                    .teams
                    .iter()
                    .map(|member| format!("{} of {}", member.role.as_str(), member.team))
                    .collect();
                let state = if user.disabled { "disabled" } else { "active" };
                vec![
                    user.email.clone(),
                    user.name.clone(),
                    state.to_owned(),
                    roles.join(", "),
                ]
            })
            .collect();
        if rows.is_empty() {
            "no users yet".to_owned()
        } else {
            table(&["e-mail", "name", "state", "role"], &rows)
        }
    });
    Ok(0)
}

/// A person, and the command line acting within their team.
async fn find(context: &Context, email: &str) -> Result<(Actor, UserId), Problem> {
    let user = people::find_user(&context.services, email).await?;
    let allowed = context.teams().await?;
    let own = teams::of_user(&context.services.db, &user).await?;
    let team = own
        .into_iter()
        .map(|(team, _)| team)
        .find(|team| allowed.contains(team));
    match team {
        Some(team) => Ok((Actor::command_line(TeamId::new(team.id)), user)),
        None => Err(
            Problem::new(format!("{email} does not belong to this team"))
                .next("`mostek user list` shows all users"),
        ),
    }
}

fn done(context: &Context, email: &str, what: &str) -> Result<u8, Problem> {
    context
        .output
        .answer(&json!({ "email": email, "done": what }), || {
            format!("{email} {what}")
        });
    Ok(0)
}
