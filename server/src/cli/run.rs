//! `mostek run`.

use super::context::Context;
use super::output::table;
use super::summary::summary_text;
use super::when::{when, when_or_dash};
use super::{Problem, run_log, run_steer};
use clap::Subcommand;
use mostek_engine::console::{self, LogFilter, RunFilter};
use mostek_engine::runs;
use mostek_engine::store::runs::events;
use mostek_engine::texts;
use mostek_model::{Language, Outcome, TeamId};
use serde_json::{Value, json};

/// What to do with runs.
#[derive(Subcommand)]
pub enum Command {
    /// Lists runs, newest first.
    List {
        /// Only runs of this integration.
        #[arg(long, value_name = "SLUG")]
        integration: Option<String>,
        /// How many.
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=1000))]
        limit: u64,
    },
    /// Shows a run in numbers.
    Show {
        /// Id of the run.
        run: String,
    },
    /// Lists what became of records, newest first; records that were unchanged are only counted.
    Log {
        /// Id of the run.
        run: String,
        /// Only this outcome, such as held or rejected.
        #[arg(long, value_parser = outcome)]
        outcome: Option<Outcome>,
        /// Only this stream, such as orders.
        #[arg(long)]
        stream: Option<String>,
        /// Only records whose name, number or key contains this.
        #[arg(long)]
        search: Option<String>,
        /// How many.
        #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..=100_000))]
        limit: u64,
    },
    /// Pauses a run within seconds; it keeps its place, and no other run of its integration starts.
    Pause {
        /// Id of the run.
        run: String,
    },
    /// Lets a paused run go on from its place.
    Resume {
        /// Id of the run.
        run: String,
    },
    /// Stops a run for good within seconds; what was written stays.
    Cancel {
        /// Id of the run.
        run: String,
    },
}

fn outcome(text: &str) -> Result<Outcome, String> {
    let names = Outcome::ALL.map(Outcome::as_str).join(", ");
    Outcome::parse(text).ok_or_else(|| format!("expected one of {names}"))
}

/// Runs a command about runs.
pub(super) async fn run(context: &Context, command: Command) -> Result<u8, Problem> {
    match command {
        Command::List { integration, limit } => list(context, integration, limit).await,
        Command::Show { run } => show(context, &run).await,
        Command::Log {
            run,
            outcome,
            stream,
            search,
            limit,
        } => {
            let filter = LogFilter {
                outcome,
                stream,
                text: search,
                before: None,
            };
            run_log::log(context, &run, filter, limit).await
        }
        Command::Pause { run } => run_steer::pause(context, &run).await,
        Command::Resume { run } => run_steer::resume(context, &run).await,
        Command::Cancel { run } => run_steer::cancel(context, &run).await,
    }
}

async fn list(context: &Context, integration: Option<String>, limit: u64) -> Result<u8, Problem> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for team in context.teams().await? {
        let id = TeamId::new(team.id);
        let mut filter = RunFilter {
            integration: integration.clone(),
            ..RunFilter::default()
        };
        let mut of_team = 0;
        loop {
            let page = console::runs(&context.services.db, &id, &filter).await?;
            filter.before = page.runs.last().map(|run| run.id.clone());
            of_team += page.runs.len();
            found.extend(page.runs.into_iter().map(|run| (team.slug.clone(), run)));
            if !page.more || of_team >= limit {
                break;
            }
        }
    }
    found.sort_by(|(_, one), (_, other)| other.id.cmp(&one.id));
    found.truncate(limit);
    let values: Vec<Value> = found
        .iter()
        .map(|(team, run)| {
            json!({
                "run": run.id, "team": team, "integration": run.slug, "kind": run.kind, "state": run.state,
                "requested_by": run.requested_by, "requested_at": run.requested_at, "started_at": run.started_at,
                "finished_at": run.finished_at, "read": run.read(), "undelivered": run.outcomes().undelivered(),
            })
        })
        .collect();
    context.output.answer(&values, || {
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|(_, run)| {
                vec![
                    run.id.to_string(),
                    run.slug.clone(),
                    run.kind.as_str().to_owned(),
                    run.state.as_str().to_owned(),
                    when(run.requested_at),
                    run.read().to_string(),
                    run.outcomes().undelivered().to_string(),
                ]
            })
            .collect();
        if rows.is_empty() {
            "no runs yet; `mostek sync SLUG` starts one".to_owned()
        } else {
            table(
                &[
                    "run",
                    "integration",
                    "kind",
                    "state",
                    "asked for",
                    "read",
                    "undelivered",
                ],
                &rows,
            )
        }
    });
    Ok(0)
}

async fn show(context: &Context, run: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.run(run).await?;
    let summary = runs::summary(&context.services, &actor.team, &stored.id)
        .await?
        .ok_or_else(|| Problem::new(format!("there is no run `{run}`")))?;
    let events = events(&context.services.db, &stored.id, 20).await?;
    let words = |reason| texts::reason(Language::En, reason);
    let mut value = serde_json::to_value(&summary).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        let events: Vec<Value> = events
            .iter()
            .map(|event| json!({ "at": event.at, "what": words(&event.reason) }))
            .collect();
        object.insert("events".to_owned(), events.into());
        object.insert("why".to_owned(), stored.failure.as_ref().map(words).into());
        object.insert(
            "waits_for".to_owned(),
            stored.wait_reason.as_ref().map(words).into(),
        );
        object.insert("waits_until".to_owned(), json!(stored.wait_until));
    }
    context.output.answer(&value, || {
        let mut text = summary_text(&summary, stored.failure.as_ref());
        if let Some(reason) = &stored.wait_reason {
            text.push_str(&format!(
                "\nwaits until {}: {}",
                when_or_dash(stored.wait_until),
                words(reason)
            ));
        }
        for event in &events {
            text.push_str(&format!("\n{}  {}", when(event.at), words(&event.reason)));
        }
        text
    });
    Ok(0)
}
