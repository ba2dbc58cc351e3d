//! The program: command line, HTTP, sign-in and workers. It wires the crates below and knows no platform.

pub mod cli;
pub mod config;
#[cfg(feature = "demo")]
pub mod demo;
pub mod doctor;
pub mod http;
pub mod log;
pub mod serve;
pub mod stop;

use std::ffi::OsString;
use std::process::ExitCode;

/// Stack of a worker thread: pages are rendered in deep calls.
const STACK: usize = 8 * 1024 * 1024;

/// Runs the program with these arguments, the first being its name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match cli::parse(arguments) {
        Ok(cli) => cli,
        Err(status) => return status,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(cli::run(cli)),
        Err(error) => cli::no_runtime(&error),
    }
}
