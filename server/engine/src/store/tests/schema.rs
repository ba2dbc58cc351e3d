//! The two migration folders say the same.

use std::collections::BTreeMap;
use std::path::Path;

/// Table to column names, of all migrations in a folder.
fn tables(folder: &str) -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../migrations")
        .join(folder);
    let mut files: Vec<_> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut table = None;
    for line in files.iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).unwrap();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    }) {
        if let Some(name) = line.strip_prefix("create table ") {
            table = name.split_whitespace().next().map(str::to_owned);
        } else if line.starts_with(')') {
            table = None;
        } else if let Some(table) = &table {
            let column = line
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            tables.entry(table.clone()).or_default().push(column);
        }
    }
    tables
}

#[test]
fn both_databases_have_the_same_tables_with_the_same_columns() {
    let sqlite = tables("sqlite");
    assert!(sqlite.len() > 15, "the files are read: {sqlite:?}");
    assert_eq!(sqlite, tables("postgres"));
}

#[test]
fn both_folders_have_the_same_versions() {
    let names = |folder: &str| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../migrations")
            .join(folder);
        let mut names: Vec<_> = std::fs::read_dir(root)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
