//! `mostek integration`.

use super::context::Context;
use super::output::table;
use super::when::when_or_dash;
use super::{Output, Problem, removal};
use clap::Subcommand;
use mostek_connectors::http::AddressPolicy;
use mostek_connectors::registry::Registry;
use mostek_engine::console::{self, Bridge};
use mostek_engine::definition::Applied;
use mostek_engine::store::integrations::Integration;
use mostek_engine::{definition, integration};
use mostek_model::{Schedule, TeamId};
use serde_json::{Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};

/// What to do with integrations.
#[derive(Subcommand)]
pub enum Command {
    /// Lists integrations.
    List,
    /// Shows one integration and how its last run went.
    Show {
        /// Name of the integration.
        slug: String,
    },
    /// Creates or changes connections and an integration as a file says; applying twice changes nothing.
    Apply {
        /// The file; `-` for standard input.
        file: PathBuf,
    },
    /// Prints an integration as a file, without secrets.
    Export {
        /// Name of the integration.
        slug: String,
    },
    /// Prints a complete file for a shop and a system, to be filled in and applied.
    Example {
        /// The shop's platform.
        shop: String,
        /// The system's platform.
        system: String,
    },
    /// Lets an integration run, by hand and by its schedule.
    Activate {
        /// Name of the integration.
        slug: String,
    },
    /// Stops an integration's schedule; everything is kept.
    Pause {
        /// Name of the integration.
        slug: String,
    },
    /// Deletes an integration; says what is kept and forgotten, and does it with --yes.
    Delete {
        /// Name of the integration.
        slug: String,
        /// Do it.
        #[arg(long)]
        yes: bool,
    },
    /// Forgets what an integration learnt; says what is kept and forgotten, and does it with --yes.
    Afresh {
        /// Name of the integration.
        slug: String,
        /// Do it.
        #[arg(long)]
        yes: bool,
    },
}

/// Prints an example; needs no database.
pub(super) fn example(shop: &str, system: &str, output: &Output) -> Result<u8, Problem> {
    let text = definition::example(&Registry::all(AddressPolicy::default()), shop, system)
        .map_err(|error| {
            Problem::usage(error.to_string())
                .next("`mostek integration example shoptet daktela` works")
        })?;
    output.document("example", &text);
    Ok(0)
}

/// Runs a command about integrations.
pub(super) async fn run(context: &Context, command: Command) -> Result<u8, Problem> {
    match command {
        Command::List => list(context).await,
        Command::Show { slug } => show(context, &slug).await,
        Command::Apply { file } => apply(context, &file).await,
        Command::Export { slug } => {
            let (actor, stored) = context.integration(&slug).await?;
            let text = definition::export(&context.services, &actor, &stored.slug)
                .await
                .map_err(|error| Problem::new(error.to_string()))?;
            context.output.document("export", &text);
            Ok(0)
        }
        Command::Example { shop, system } => example(&shop, &system, &context.output),
        Command::Activate { slug } => {
            let (actor, stored) = context.integration(&slug).await?;
            integration::activate(&context.services, &actor, &stored.id).await?;
            state(context, &stored, "active")
        }
        Command::Pause { slug } => {
            let (actor, stored) = context.integration(&slug).await?;
            integration::pause(&context.services, &actor, &stored.id).await?;
            state(context, &stored, "paused")
        }
        Command::Delete { slug, yes } => removal::delete_integration(context, &slug, yes).await,
        Command::Afresh { slug, yes } => removal::start_afresh(context, &slug, yes).await,
    }
}

async fn apply(context: &Context, file: &Path) -> Result<u8, Problem> {
    let actor = context.actor().await?;
    let from_pipe = file == Path::new("-");
    let unreadable = |error: std::io::Error| {
        Problem::new(format!("the file cannot be read: {error}")).at(file.display().to_string())
    };
    let (text, name, folder) = if from_pipe {
        let mut text = String::new();
        std::io::stdin()
            .lock()
            .read_to_string(&mut text)
            .map_err(unreadable)?;
        (text, "standard input".to_owned(), PathBuf::new())
    } else {
        let text = std::fs::read_to_string(file).map_err(unreadable)?;
        (
            text,
            file.display().to_string(),
            file.parent().map(Path::to_owned).unwrap_or_default(),
        )
    };
    let applied = definition::apply(&context.services, &actor, &text, &name, &folder).await?;
    context.output.answer(&applied, || applied_text(&applied));
    Ok(0)
}

fn applied_text(applied: &Applied) -> String {
    let slug = &applied.integration;
    let mut text = match (applied.created, applied.changes.is_empty()) {
        (true, _) => format!("{slug} was created"),
        (false, true) => format!("{slug} was so already, nothing changed"),
        (false, false) => format!("{slug} was changed"),
    };
    for change in &applied.changes {
        text.push_str(&format!("\n  {change}"));
    }
    if !applied.open.is_empty() {
        text.push_str(&format!("\nbefore {slug} can be activated:"));
    }
    for problem in &applied.open {
        text.push_str(&format!("\n  {problem}"));
    }
    text
}

fn state(context: &Context, stored: &Integration, state: &str) -> Result<u8, Problem> {
    let value = json!({ "integration": stored.slug, "state": state });
    context
        .output
        .answer(&value, || format!("{} is {state}", stored.slug));
    Ok(0)
}

async fn list(context: &Context) -> Result<u8, Problem> {
    let mut values = Vec::new();
    let mut rows = Vec::new();
    for team in context.teams().await? {
        for bridge in console::bridges(&context.services.db, &TeamId::new(team.id)).await? {
            rows.push(vec![
                team.slug.clone(),
                bridge.slug.clone(),
                bridge.state.as_str().to_owned(),
                format!("{} -> {}", bridge.shop.slug, bridge.system.slug),
                last_run(&bridge),
                bridge.undelivered.total().to_string(),
                when_or_dash(bridge.next_run_at),
            ]);
            values.push(value(&team.slug, &bridge));
        }
    }
    context.output.answer(&values, || {
        if rows.is_empty() {
            "no integrations yet; `mostek integration example shoptet daktela` prints a file to start with".to_owned()
        } else {
            table(&["team", "integration", "state", "bridge", "last run", "undelivered", "next run"], &rows)
        }
    });
    Ok(0)
}

async fn show(context: &Context, slug: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.integration(slug).await?;
    let bridge = console::bridge(&context.services.db, &actor.team, slug)
        .await?
        .ok_or_else(|| Problem::new(format!("there is no integration `{slug}`")))?;
    let mut shown = value("", &bridge);
    if let Some(object) = shown.as_object_mut() {
        object.insert("namespace".to_owned(), stored.namespace.clone().into());
        object.insert("shop_settings".to_owned(), json!(stored.shop_settings));
        object.insert("system_settings".to_owned(), json!(stored.system_settings));
    }
    context.output.answer(&shown, || {
        let mut rows = vec![
            vec!["name".to_owned(), bridge.name.clone()],
            vec!["state".to_owned(), bridge.state.as_str().to_owned()],
            vec![
                "shop".to_owned(),
                format!("{} ({})", bridge.shop.slug, bridge.shop.platform),
            ],
            vec![
                "system".to_owned(),
                format!("{} ({})", bridge.system.slug, bridge.system.platform),
            ],
            vec!["namespace".to_owned(), stored.namespace.clone()],
            vec!["schedule".to_owned(), schedule(&bridge.schedule)],
            vec!["next run".to_owned(), when_or_dash(bridge.next_run_at)],
            vec!["last run".to_owned(), last_run(&bridge)],
            vec!["paused connection".to_owned(), paused(&bridge)],
            vec![
                "undelivered".to_owned(),
                bridge.undelivered.total().to_string(),
            ],
        ];
        let settings = stored.shop_settings.iter().chain(&stored.system_settings);
        rows.extend(settings.map(|(key, value)| vec![key.clone(), value.clone()]));
        table(&[slug, ""], &rows)
    });
    Ok(0)
}

fn value(team: &str, bridge: &Bridge) -> Value {
    let mut value = json!({
        "integration": bridge.slug,
        "name": bridge.name,
        "state": bridge.state.as_str(),
        "shop": bridge.shop.slug,
        "system": bridge.system.slug,
        "schedule": bridge.schedule,
        "next_run_at": bridge.next_run_at,
        "undelivered": bridge.undelivered,
        "last_run": bridge.last_run.as_ref().map(|run| json!({
            "run": run.id, "kind": run.kind, "state": run.state, "finished_at": run.finished_at,
        })),
    });
    if let (Some(object), false) = (value.as_object_mut(), team.is_empty()) {
        object.insert("team".to_owned(), team.into());
    }
    value
}

/// The connection that keeps the integration from running.
fn paused(bridge: &Bridge) -> String {
    let bank = bridge.paused_bank.as_ref();
    bank.map_or_else(|| "-".to_owned(), |bank| bank.slug.clone())
}

fn last_run(bridge: &Bridge) -> String {
    bridge.last_run.as_ref().map_or_else(
        || "never".to_owned(),
        |run| {
            format!(
                "{} {}",
                run.state.as_str(),
                when_or_dash(run.finished_at.or(run.started_at))
            )
        },
    )
}

fn schedule(schedule: &Schedule) -> String {
    match schedule {
        Schedule::Manual => "on demand".to_owned(),
        Schedule::EveryMinutes(minutes) => format!("every {minutes} min"),
        Schedule::DailyAt { hour, minute } => format!("daily at {hour:02}:{minute:02}"),
    }
}
