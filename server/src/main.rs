//! The program `mostek`.

use std::process::ExitCode;

fn main() -> ExitCode {
    mostek::main(std::env::args_os())
}
