//! What goes before what, and what is said about mistakes.

use super::layers::parse;
use super::*;
use mostek_engine::KeySource;
use mostek_engine::mail::MailSecurity;
use mostek_engine::store::DbAddress;
use std::path::{Path, PathBuf};

fn folder_with(file: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mostek.toml"), file).unwrap();
    folder
}

fn load_with(
    folder: &Path,
    variables: &[(&str, &str)],
    keys: Keys,
) -> Result<Settings, ConfigError> {
    let given = Given {
        file: None,
        keys: Keys {
            data: Some(folder.to_owned()),
            ..keys
        },
    };
    let variables: Vec<(String, String)> = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    load(given, move |name| {
        variables
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
    })
}

#[test]
fn the_compiled_in_file_gives_every_key_a_value() {
    let defaults = parse(Path::new("default.toml"), DEFAULT_FILE).unwrap();
    assert_eq!(defaults.missing(), Vec::<&str>::new());
}

#[test]
fn defaults_work_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let settings = load_with(folder.path(), &[], Keys::default()).unwrap();
    assert_eq!(settings.file, None);
    assert_eq!(settings.http.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(
        settings.engine.database,
        DbAddress::File(folder.path().join("mostek.db"))
    );
    assert_eq!(
        settings.engine.key,
        KeySource::File(folder.path().join("mostek.key"))
    );
    assert!(!settings.engine.allow_private_addresses);
    assert!(settings.engine.mail.is_none());
    assert!(!settings.http.is_https());
}

#[test]
fn the_command_line_goes_before_the_environment_and_that_before_the_file() {
    let folder = folder_with("workers = 1\nlease_seconds = 11\nsweep_seconds = 12\n");
    let variables = [("MOSTEK_WORKERS", "2"), ("MOSTEK_LEASE_SECONDS", "22")];
    let settings = load_with(
        folder.path(),
        &variables,
        Keys {
            workers: Some(3),
            ..Keys::default()
        },
    )
    .unwrap();
    assert_eq!(settings.workers, 3);
    assert_eq!(settings.engine.lease.as_secs(), 22);
    assert_eq!(settings.engine.sweep.as_secs(), 12);
    assert_eq!(settings.engine.page_size, 500);
    assert_eq!(settings.file, Some(folder.path().join("mostek.toml")));
}

#[test]
fn the_environment_speaks_of_lists_flags_and_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let variables = [
        ("MOSTEK_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8"),
        ("MOSTEK_ALLOW_PRIVATE_ADDRESSES", "1"),
        ("MOSTEK_KEY", "00ff"),
        ("MOSTEK_PUBLIC_URL", "https://mostek.example.com/"),
        ("MOSTEK_DATABASE_URL", "postgres://mostek:geheim@db/mostek"),
    ];
    let settings = load_with(folder.path(), &variables, Keys::default()).unwrap();
    assert_eq!(settings.http.trusted_proxies.len(), 2);
    assert!(settings.engine.allow_private_addresses);
    assert_eq!(settings.engine.key, KeySource::Given("00ff".to_owned()));
    assert!(settings.http.is_https());
    assert!(matches!(settings.engine.database, DbAddress::Postgres(_)));
}

#[test]
fn mistakes_in_the_file_are_named_with_line_and_hint() {
    let cases = [
        (
            "# hello\nlissten = \"x\"\n",
            ":2:1",
            "did you mean `listen`?",
        ),
        ("key = \"00\"\n", ":1:1", "MOSTEK_KEY"),
        (
            "\nworkers = \"geheim\"\n",
            ":2:11",
            "expected a whole number",
        ),
        ("smtp_password = 4711\n", ":1:17", "expected text in quotes"),
        ("trusted_proxies = \"geheim\"\n", ":1:19", "expected a list"),
        (
            "allow_private_addresses = 1\n",
            ":1:27",
            "expected true or false",
        ),
        ("workers = 1\nworkers = 2\n", ":2:1", "duplicate"),
        ("frogs = 1\n", ":1:1", "the keys are: data, database_url"),
    ];
    for (file, place, words) in cases {
        let folder = folder_with(file);
        let error = load_with(folder.path(), &[], Keys::default())
            .err()
            .unwrap();
        assert!(
            error.place.ends_with(&format!("mostek.toml{place}")),
            "{error}"
        );
        assert!(error.to_string().contains(words), "{error}");
        assert!(
            !error.to_string().contains("geheim") && !error.to_string().contains("4711"),
            "{error}"
        );
    }
}

#[test]
fn values_out_of_reach_are_refused_without_repeating_them() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        ("MOSTEK_LEASE_SECONDS", "0", "1 to 3600"),
        ("MOSTEK_WORKERS", "some", "whole number"),
        ("MOSTEK_LISTEN", "3000", "such as 127.0.0.1:3000"),
        (
            "MOSTEK_PUBLIC_URL",
            "https://user:geheim@example.com",
            "without a path",
        ),
        ("MOSTEK_PUBLIC_URL", "example.com/mostek", "without a path"),
        (
            "MOSTEK_DATABASE_URL",
            "mysql://root:geheim@db/x",
            "postgres://",
        ),
        ("MOSTEK_TRUSTED_PROXIES", "geheim", "network"),
        ("MOSTEK_LOG_FORMAT", "xml", "text or json"),
    ];
    for (name, value, words) in cases {
        let error = load_with(folder.path(), &[(name, value)], Keys::default())
            .err()
            .unwrap();
        assert!(error.place.contains(name), "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(!error.to_string().contains("geheim"), "{error}");
    }
}

#[test]
fn mail_needs_a_sender() {
    let folder = folder_with("smtp_host = \"mail.example.com\"\n");
    assert!(load_with(folder.path(), &[], Keys::default()).is_err());
    let variables = [
        ("MOSTEK_SMTP_FROM", "mostek@example.com"),
        ("MOSTEK_SMTP_USER", "m"),
        ("MOSTEK_SMTP_PASSWORD", "p"),
    ];
    let smtp = load_with(folder.path(), &variables, Keys::default())
        .unwrap()
        .engine
        .mail
        .unwrap();
    assert_eq!((smtp.port, smtp.security), (587, MailSecurity::StartTls));
    assert_eq!(smtp.credentials, Some(("m".to_owned(), "p".to_owned())));
}

#[test]
fn invitations_end_after_the_days_that_are_set() {
    let folder = folder_with("invitation_days = 2\npublic_url = \"https://mostek.example.com/\"\n");
    let engine = load_with(folder.path(), &[], Keys::default())
        .unwrap()
        .engine;
    assert_eq!(engine.invitation_age.as_secs(), 2 * 24 * 3600);
    assert_eq!(engine.public_url.unwrap(), "https://mostek.example.com");
}

#[test]
fn a_named_file_must_be_there() {
    let given = Given {
        file: Some(PathBuf::from("/nowhere/mostek.toml")),
        keys: Keys::default(),
    };
    let error = load(given, |_| None).err().unwrap();
    assert_eq!(error.place, "/nowhere/mostek.toml");
}
