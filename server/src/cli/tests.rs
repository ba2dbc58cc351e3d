//! What can be typed, and what is said about the rest.

use super::arguments::Cli;
use super::{USAGE, parse};
use clap::{CommandFactory, Parser};
use std::ffi::OsString;
use std::process::ExitCode;

fn words(line: &str) -> Vec<OsString> {
    line.split(' ').map(OsString::from).collect()
}

#[test]
fn the_command_line_is_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_of_the_handbook_is_understood() {
    let lines = [
        "mostek serve --listen 127.0.0.1:0 --data d --workers 0",
        "mostek serve --database-url postgres://x@y/z --data d",
        "mostek demo --data d --listen 127.0.0.1:0 --new-password",
        "mostek worker --workers 2",
        "mostek user add jana@example.com --role admin --password-file p",
        "mostek user add jana@example.com --new-team Kvetiny",
        "mostek user list --team kvetiny",
        "mostek user disable jana@example.com",
        "mostek user password jana@example.com",
        "mostek user invite jana@example.com --role viewer --language cs",
        "mostek user role jana@example.com admin",
        "mostek user remove jana@example.com --team kvetiny",
        "mostek team list --json",
        "mostek team add Kvetiny --owner jana@example.com --time-zone Europe/Warsaw",
        "mostek connection list",
        "mostek connection show shop",
        "mostek connection test shop --json",
        "mostek integration list",
        "mostek integration show kvetiny",
        "mostek integration apply kvetiny.toml",
        "mostek integration export kvetiny",
        "mostek integration example shoptet daktela",
        "mostek integration activate kvetiny",
        "mostek integration pause kvetiny",
        "mostek integration delete kvetiny --yes",
        "mostek integration afresh kvetiny",
        "mostek connection pause shop",
        "mostek connection resume shop",
        "mostek connection delete shop --yes --json",
        "mostek sync kvetiny",
        "mostek sync kvetiny --full --wait --json",
        "mostek --json --data d sync kvetiny --incremental",
        "mostek run list --integration kvetiny",
        "mostek run show 1",
        "mostek run log 1 --outcome held --stream orders",
        "mostek run cancel 1",
        "mostek migrate --json",
        "mostek doctor --config c.toml",
    ];
    for line in lines {
        assert!(Cli::try_parse_from(words(line)).is_ok(), "{line}");
    }
}

#[test]
fn typing_mistakes_exit_64_and_help_exits_0() {
    let mistakes = [
        "mostek frobnicate",
        "mostek sync",
        "mostek sync kvetiny --full --incremental",
        "mostek user add jana@example.com --password geheim",
        "mostek run log 1 --outcome lost",
    ];
    for line in mistakes {
        assert_eq!(
            parse(words(line)).err(),
            Some(ExitCode::from(USAGE)),
            "{line}"
        );
    }
    assert_eq!(parse(words("mostek --help")).err(), Some(ExitCode::SUCCESS));
    assert_eq!(
        parse(words("mostek --version")).err(),
        Some(ExitCode::SUCCESS)
    );
}
