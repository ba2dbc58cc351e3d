//! The command line: one file per group of commands.

mod arguments;
mod connection;
mod context;
#[cfg(feature = "demo")]
mod demo;
mod integration;
mod migrate;
mod output;
mod password;
mod problem;
mod receiving;
mod removal;
mod run;
mod run_log;
mod run_steer;
mod server;
mod summary;
mod sync;
mod team;
mod user;
mod when;

#[cfg(test)]
mod tests;

pub use arguments::{Cli, Command};
pub use output::Output;
pub use problem::Problem;
pub(crate) use sync::ALIVE;

use crate::config::{self, Settings};
use clap::Parser;
use clap::error::ErrorKind;
use std::ffi::OsString;
use std::process::ExitCode;

/// Exit status of a command that was typed wrongly (`EX_USAGE`).
const USAGE: u8 = 64;

/// Reads the arguments; help and mistakes are printed here.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, ExitCode> {
    Cli::try_parse_from(arguments).map_err(|error| {
        let asked = matches!(
            error.kind(),
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
        );
        // Nobody is left to tell when printing fails.
        let _ = error.print();
        if asked {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(USAGE)
        }
    })
}

/// Runs a command to its end.
pub async fn run(cli: Cli) -> ExitCode {
    let output = Output::new(cli.global.json);
    match Box::pin(execute(cli, &output)).await {
        Ok(status) => ExitCode::from(status),
        Err(problem) => {
            output.problem(&problem);
            ExitCode::from(problem.status)
        }
    }
}

/// Says that the program could not even start.
pub fn no_runtime(error: &std::io::Error) -> ExitCode {
    Output::new(false).problem(&Problem::new(format!(
        "the program could not start: {error}"
    )));
    ExitCode::FAILURE
}

async fn execute(cli: Cli, output: &Output) -> Result<u8, Problem> {
    #[cfg(feature = "demo")]
    if let Command::Demo(options) = &cli.command {
        return Box::pin(demo::run(&cli.global, options, *output)).await;
    }
    let settings = config::load(cli.global.given(&cli.command), |name| {
        std::env::var(name).ok()
    })?;
    crate::log::start(&log_settings(&settings, &cli.command));
    let team = cli.global.team;
    match cli.command {
        Command::Serve(_) => server::serve(settings).await,
        Command::Worker(_) => server::worker(settings).await,
        Command::Doctor => server::doctor(settings, output).await,
        Command::Migrate => migrate::migrate(settings, output).await,
        Command::Integration(integration::Command::Example { shop, system }) => {
            integration::example(&shop, &system, output)
        }
        command => {
            let context = context::Context::open(settings, *output, team).await?;
            match command {
                Command::User(command) => user::run(&context, command).await,
                Command::Team(command) => team::run(&context, command).await,
                Command::Connection(command) => connection::run(&context, command).await,
                Command::Integration(command) => integration::run(&context, command).await,
                Command::Sync(command) => sync::run(&context, command).await,
                Command::Run(command) => run::run(&context, command).await,
                Command::Serve(_) | Command::Worker(_) | Command::Doctor | Command::Migrate => {
                    Ok(0)
                }
                #[cfg(feature = "demo")]
                Command::Demo(_) => Ok(0),
            }
        }
    }
}

/// Commands that end by themselves say only what went wrong, unless the log was asked for.
fn log_settings(settings: &Settings, command: &Command) -> config::LogSettings {
    let stays = matches!(command, Command::Serve(_) | Command::Worker(_));
    let mut log = settings.log.clone();
    if !stays && log.filter == "info" {
        log.filter = "warn".to_owned();
    }
    log
}
