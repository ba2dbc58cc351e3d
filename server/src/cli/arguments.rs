//! What can be typed.

use super::{connection, integration, run, sync, team, user};
use crate::config::{Given, Keys};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Keeps a web shop and the systems behind it telling the same story.
#[derive(Parser)]
#[command(
    name = "mostek",
    version,
    arg_required_else_help = true,
    propagate_version = true
)]
pub struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Options of every command.
#[derive(Args)]
pub(super) struct Global {
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Read settings from this file instead of mostek.toml in the data folder.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The team, where a name is not unique.
    #[arg(long, global = true, value_name = "TEAM")]
    pub team: Option<String>,
    /// Folder with the embedded database, the key and exports.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Postgres instead of the embedded database (holds a password: prefer MOSTEK_DATABASE_URL).
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Starts the console and workers.
    Serve(Serve),
    /// Starts a console with made-up shops to try everything, on this machine only.
    #[cfg(feature = "demo")]
    Demo(super::demo::DemoOptions),
    /// Starts workers only.
    Worker(Worker),
    /// Adds, invites, lists, disables and removes people.
    #[command(subcommand)]
    User(user::Command),
    /// Lists and founds teams.
    #[command(subcommand)]
    Team(team::Command),
    /// Shows and tests connections.
    #[command(subcommand)]
    Connection(connection::Command),
    /// Shows, applies, exports and activates integrations.
    #[command(subcommand)]
    Integration(integration::Command),
    /// Starts a run of an integration, or joins the one that is under way.
    Sync(sync::Sync),
    /// Shows and cancels runs.
    #[command(subcommand)]
    Run(run::Command),
    /// Brings the database up to date.
    Migrate,
    /// Checks database, key, workers and disk, and says what to do.
    Doctor,
}

/// Options of `serve`.
#[derive(Args)]
pub struct Serve {
    /// Address and port of the console.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Runs executed at once; 0 leaves them to other processes.
    #[arg(long, value_name = "N")]
    workers: Option<u64>,
}

/// Options of `worker`.
#[derive(Args)]
pub struct Worker {
    /// Runs executed at once.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    workers: Option<u64>,
}

impl Global {
    /// What the command line says about settings.
    pub(super) fn given(&self, command: &Command) -> Given {
        let (listen, workers) = match command {
            Command::Serve(serve) => (serve.listen.clone(), serve.workers),
            Command::Worker(worker) => (None, worker.workers),
            _ => (None, None),
        };
        let keys = Keys {
            data: self.data.clone(),
            database_url: self.database_url.clone(),
            listen,
            workers,
            ..Keys::default()
        };
        Given {
            file: self.config.clone(),
            keys,
        }
    }
}
