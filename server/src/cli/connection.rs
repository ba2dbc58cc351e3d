//! `mostek connection`.

use super::context::Context;
use super::output::table;
use super::when::{when, when_or_dash};
use super::{Problem, removal};
use clap::Subcommand;
use mostek_connectors::contract::{Check, CheckResult};
use mostek_engine::connection;
use mostek_engine::store::connections::{self, Connection};
use mostek_engine::texts;
use mostek_model::{Language, TeamId};
use serde_json::{Value, json};

/// What to do with connections.
#[derive(Subcommand)]
pub enum Command {
    /// Lists connections.
    List,
    /// Shows one connection, without its secrets.
    Show {
        /// Name of the connection.
        slug: String,
    },
    /// Tests a connection, check by check; exits 1 when one fails.
    Test {
        /// Name of the connection.
        slug: String,
    },
    /// Pauses a connection: no run starts that needs it, one under way rests.
    Pause {
        /// Name of the connection.
        slug: String,
    },
    /// Lets a paused connection work again; runs that rest go on.
    Resume {
        /// Name of the connection.
        slug: String,
    },
    /// Deletes a connection no integration uses; says what is kept and forgotten, and does it with --yes.
    Delete {
        /// Name of the connection.
        slug: String,
        /// Do it.
        #[arg(long)]
        yes: bool,
    },
}

/// Runs a command about connections.
pub(super) async fn run(context: &Context, command: Command) -> Result<u8, Problem> {
    match command {
        Command::List => list(context).await,
        Command::Show { slug } => show(context, &slug).await,
        Command::Test { slug } => test(context, &slug).await,
        Command::Pause { slug } => {
            let (actor, stored) = context.connection(&slug).await?;
            connection::pause(&context.services, &actor, &stored.id).await?;
            set(context, &slug, "paused")
        }
        Command::Resume { slug } => {
            let (actor, stored) = context.connection(&slug).await?;
            connection::resume(&context.services, &actor, &stored.id).await?;
            set(context, &slug, "working")
        }
        Command::Delete { slug, yes } => removal::delete_connection(context, &slug, yes).await,
    }
}

fn set(context: &Context, slug: &str, state: &str) -> Result<u8, Problem> {
    let value = json!({ "connection": slug, "state": state });
    context
        .output
        .answer(&value, || format!("{slug} is {state}"));
    Ok(0)
}

async fn list(context: &Context) -> Result<u8, Problem> {
    let mut values = Vec::new();
    let mut rows = Vec::new();
    for team in context.teams().await? {
        for connection in connections::list(&context.services.db, &TeamId::new(team.id)).await? {
            rows.push(vec![
                team.slug.clone(),
                connection.slug.clone(),
                connection.platform.to_string(),
                connection.account.to_string(),
                when_or_dash(connection.tested_at),
                result(&connection).to_owned(),
            ]);
            values.push(value(&team.slug, &connection));
        }
    }
    context.output.answer(&values, || {
        if rows.is_empty() {
            "no connections yet; `mostek integration apply FILE` creates them, or the console does"
                .to_owned()
        } else {
            table(
                &[
                    "team",
                    "connection",
                    "platform",
                    "account",
                    "tested",
                    "result",
                ],
                &rows,
            )
        }
    });
    Ok(0)
}

async fn show(context: &Context, slug: &str) -> Result<u8, Problem> {
    let (_, connection) = context.connection(slug).await?;
    context.output.answer(&value("", &connection), || {
        let mut rows = vec![
            vec!["name".to_owned(), connection.name.clone()],
            vec!["platform".to_owned(), connection.platform.to_string()],
            vec!["account".to_owned(), connection.account.to_string()],
            vec!["changed".to_owned(), when(connection.updated_at)],
            vec!["tested".to_owned(), when_or_dash(connection.tested_at)],
            vec!["paused".to_owned(), when_or_dash(connection.paused_at)],
        ];
        rows.extend(
            connection
                .plain
                .iter()
                .map(|(key, value)| vec![key.clone(), value.clone()]),
        );
        rows.extend(
            connection
                .secret_ends
                .iter()
                .map(|(key, end)| vec![key.clone(), format!("saved, ends in {end}")]),
        );
        let mut text = table(&[slug, ""], &rows);
        if !connection.checks.is_empty() {
            text.push_str(&format!(
                "\n\n{}",
                check_table(connection.platform.as_str(), &connection.checks)
            ));
        }
        text
    });
    Ok(0)
}

async fn test(context: &Context, slug: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.connection(slug).await?;
    let checks = connection::test(&context.services, &actor, &stored.id).await?;
    let value = json!({ "connection": slug, "result": state(&checks), "checks": check_values(&stored, &checks) });
    context
        .output
        .answer(&value, || check_table(stored.platform.as_str(), &checks));
    Ok(u8::from(checks.iter().any(|check| {
        matches!(check.result, CheckResult::Failed(_))
    })))
}

fn value(team: &str, connection: &Connection) -> Value {
    let mut value = json!({
        "connection": connection.slug,
        "name": connection.name,
        "platform": connection.platform,
        "account": connection.account,
        "settings": connection.plain,
        "secrets": connection.secret_ends.keys().collect::<Vec<_>>(),
        "tested_at": connection.tested_at,
        "paused_at": connection.paused_at,
        "result": state(&connection.checks),
        "checks": check_values(connection, &connection.checks),
    });
    if let (Some(object), false) = (value.as_object_mut(), team.is_empty()) {
        object.insert("team".to_owned(), team.into());
    }
    value
}

fn check_values(connection: &Connection, checks: &[Check]) -> Vec<Value> {
    checks
        .iter()
        .map(|check| {
            let (result, words) = words(&check.result);
            json!({ "check": check.name, "title": title(connection.platform.as_str(), check), "result": result, "why": words })
        })
        .collect()
}

fn check_table(platform: &str, checks: &[Check]) -> String {
    let rows: Vec<Vec<String>> = checks
        .iter()
        .map(|check| {
            let (result, words) = words(&check.result);
            vec![result.to_owned(), title(platform, check), words]
        })
        .collect();
    table(&["", "check", "seen"], &rows)
}

fn title(platform: &str, check: &Check) -> String {
    let key = format!("{platform}-check-{}", check.name);
    texts::find(Language::En, &key, &mostek_model::Arguments::new())
        .unwrap_or_else(|| check.name.clone())
}

fn words(result: &CheckResult) -> (&'static str, String) {
    let (result, reason) = match result {
        CheckResult::Passed(reason) => ("passed", reason.as_ref()),
        CheckResult::Warned(reason) => ("warned", Some(reason)),
        CheckResult::Failed(reason) => ("failed", Some(reason)),
        CheckResult::Skipped(reason) => ("skipped", reason.as_ref()),
    };
    (
        result,
        reason
            .map(|reason| texts::reason(Language::En, reason))
            .unwrap_or_default(),
    )
}

fn result(connection: &Connection) -> &'static str {
    if connection.paused_at.is_some() {
        "paused"
    } else {
        state(&connection.checks)
    }
}

fn state(checks: &[Check]) -> &'static str {
    let has = |wanted: fn(&CheckResult) -> bool| checks.iter().any(|check| wanted(&check.result));
    if checks.is_empty() {
        "untested"
    } else if has(|result| matches!(result, CheckResult::Failed(_))) {
        "failed"
    } else if has(|result| matches!(result, CheckResult::Warned(_))) {
        "warned"
    } else {
        "passed"
    }
}
