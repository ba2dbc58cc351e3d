//! Where a password comes from: a file, the terminal, or standard input; never an argument.

use super::{Output, Problem};
use std::io::{BufRead, IsTerminal, stdin};
use std::path::Path;

/// Reads a new password.
pub(super) fn read(file: Option<&Path>, output: Output) -> Result<String, Problem> {
    if let Some(file) = file {
        let text = std::fs::read_to_string(file).map_err(|error| {
            Problem::new(format!("the password file cannot be read: {error}"))
                .at(file.display().to_string())
        })?;
        return Ok(first_line(&text));
    }
    if !stdin().is_terminal() {
        let mut line = String::new();
        stdin()
            .lock()
            .read_line(&mut line)
            .map_err(|error| Problem::new(format!("standard input: {error}")))?;
        return Ok(first_line(&line));
    }
    let password = ask("Password: ", output)?;
    if ask("Once more: ", output)? == password {
        Ok(password)
    } else {
        Err(Problem::new("the two passwords differ").next("try again"))
    }
}

fn ask(question: &str, output: Output) -> Result<String, Problem> {
    output.ask(question);
    rpassword::read_password().map_err(|error| {
        Problem::new(format!("the terminal cannot be read: {error}"))
            .next("use --password-file, or standard input")
    })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
