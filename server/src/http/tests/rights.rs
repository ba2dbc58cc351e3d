//! Every page and every other door of the console, tried by everybody: who is let in, who is not, and that nothing changes or leaks then.

mod callers;
mod doors;
mod dump;
mod world;

use super::Answer;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use callers::Caller;
use doors::{About, Door, Who, doors};
use dump::{Dump, dump, left, put_back};
use std::collections::BTreeSet;
use std::path::Path;
use world::{SECRET, World};

/// Let in.
const YES: &str = "yes";
/// Not let in.
const NO: &str = "no";
/// Led to signing in, or told to.
const SIGN_IN: &str = "sign in";
/// Let in, and shown or changing nothing but the own team's.
const OWN: &str = "own";
/// As if it did not exist.
const NOT_THERE: &str = "not there";

#[test]
fn the_table_names_every_server_function_and_no_other() {
    let known: BTreeSet<(String, String)> = leptos::server_fn::axum::server_fn_paths()
        .map(|(path, method)| (path.to_owned(), method.to_string()))
        .collect();
    let named: BTreeSet<(String, String)> = doors()
        .iter()
        .filter(|door| door.path.starts_with("/api/"))
        .map(|door| (door.path.to_owned(), door.method.to_owned()))
        .collect();
    assert!(known.len() > 40, "the functions are registered: {known:?}");
    let missing: Vec<_> = known.difference(&named).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    let gone: Vec<_> = named.difference(&known).collect();
    assert!(gone.is_empty(), "in the table, but gone: {gone:?}");
}

#[test]
fn the_table_names_every_page_and_every_other_address() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut addresses = BTreeSet::new();
    routes(&root.join("src/http"), &mut addresses);
    let pages = std::fs::read_to_string(root.join("../app/src/routes.rs")).unwrap();
    let pages: Vec<&str> = pages
        .split("path!(\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .filter(|path| !BEFORE_SIGNING_IN.contains(path))
        .collect();
    assert!(pages.len() > 20, "the pages are found: {pages:?}");
    let doors = doors();
    let named: Vec<&str> = doors
        .iter()
        .map(|door| door.path)
        .filter(|path| !path.starts_with("/api/"))
        .collect();
    for address in &addresses {
        assert!(
            named.contains(&address.as_str()),
            "not in the table: {address}"
        );
    }
    for page in &pages {
        let found = named.iter().any(|door| leads_to(door, page));
        assert!(found, "not in the table: {page}");
    }
    for door in named {
        let found = addresses.contains(door) || pages.iter().any(|page| leads_to(door, page));
        assert!(found, "in the table, but gone: {door}");
    }
}

/// Pages that only ask who is there.
const BEFORE_SIGNING_IN: [&str; 3] = ["/sign-in", "/first-start", "/no-team"];

/// True when the address is one of this page: steps with a colon stand for any.
fn leads_to(address: &str, page: &str) -> bool {
    let steps = |path: &str| -> Vec<String> {
        path.split('/')
            .filter(|step| !step.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (address, page) = (steps(address), steps(page));
    address.len() == page.len()
        && address
            .iter()
            .zip(&page)
            .all(|(here, there)| there.starts_with(':') || here == there)
}

/// Addresses of routes in the sources of a folder.
fn routes(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            routes(&path, found);
        } else if path.is_file() {
            let text = std::fs::read_to_string(&path).unwrap();
            let begins = text.split(".route(\"").skip(1);
            found.extend(begins.map(|rest| rest.split('"').next().unwrap().to_owned()));
        }
    }
}

#[tokio::test]
async fn everybody_gets_through_the_doors_that_are_theirs_and_no_others() {
    let world = World::build().await;
    let mut table = Table::default();
    let mut wrong = Vec::new();
    for door in doors() {
        let mut cells = Vec::new();
        for caller in Caller::ALL {
            let mut tried = Tried {
                world: &world,
                door: &door,
                caller,
                wrong: Vec::new(),
            };
            let seen = match door.method {
                "GET" => tried.read().await,
                _ => tried.change().await,
            };
            let wanted = expected(&door, caller);
            if seen != wanted {
                tried.complain(format!("{seen} instead of {wanted}"));
            }
            wrong.append(&mut tried.wrong);
            cells.push(seen);
        }
        table.add(&door, &cells);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let table = table.to_string();
    insta::assert_snapshot!("rights", table);
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rights.md");
    let document = std::fs::read_to_string(document).unwrap();
    assert!(
        document.contains(&table),
        "docs/rights.md has another table than this one:\n{table}"
    );
}

/// What has to become of a caller at a door.
fn expected(door: &Door, caller: Caller) -> &'static str {
    let needed = match door.who {
        Who::Anybody => return YES,
        Who::Nobody if caller == Caller::Stranger => return SIGN_IN,
        Who::Nobody | Who::Over => return NO,
        Who::From(role) => role,
    };
    match (caller, caller.role()) {
        (_, None) => SIGN_IN,
        (Caller::Other, _) if door.about == About::Own => OWN,
        (Caller::Other, _) => NOT_THERE,
        (_, Some(role)) if role < needed => NO,
        _ => YES,
    }
}

/// One caller at one door.
struct Tried<'a> {
    world: &'a World,
    door: &'a Door,
    caller: Caller,
    wrong: Vec<String>,
}

impl Tried<'_> {
    fn complain(&mut self, what: impl std::fmt::Display) {
        let (door, caller) = (self.door, self.caller);
        self.wrong.push(format!(
            "{} {}, {caller:?}: {what}",
            door.method,
            door.name()
        ));
    }

    fn require(&mut self, holds: bool, what: impl std::fmt::Display) {
        if !holds {
            self.complain(what);
        }
    }

    async fn dump(&self) -> Dump {
        let user = self.world.user(self.caller);
        let db = &self.world.console.services.db;
        dump(db, &self.world.question, user).await
    }

    /// Tries to read.
    async fn read(&mut self) -> &'static str {
        let (world, caller) = (self.world, self.caller);
        let mut path = world.filled(self.door.path, caller);
        if !self.door.form.is_empty() {
            path = format!("{path}?{}", world.encoded(&self.door.form, caller));
        }
        let before = self.dump().await;
        let answer = world.console.look(&path, world.cookie(caller)).await;
        let after = self.dump().await;
        // Whoever may read may make the console ask a platform for its lists; the account's budget remembers it.
        let may_ask = answer.status == StatusCode::OK && caller != Caller::Other;
        let same = before
            .symmetric_difference(&after)
            .all(|row| may_ask && row.starts_with("budgets "));
        self.require(same, "reading changed the database");
        let told = content(&answer.body).to_lowercase().contains(SECRET);
        let seen = match answer.status {
            StatusCode::OK if self.door.who == Who::Anybody => YES,
            StatusCode::OK if caller == Caller::Other => OWN,
            StatusCode::OK => YES,
            StatusCode::UNAUTHORIZED => SIGN_IN,
            StatusCode::SEE_OTHER if leads_to_sign_in(&answer) => SIGN_IN,
            // A search that finds one record leads to it.
            StatusCode::SEE_OTHER if answer.header(LOCATION).starts_with("/records/") => YES,
            StatusCode::FORBIDDEN => NO,
            StatusCode::NOT_FOUND => NOT_THERE,
            other => {
                self.complain(format!("{other}: {}", answer.body));
                "?"
            }
        };
        if seen == YES {
            self.require(
                told == self.door.tells,
                format!("the answer names the first team: {told}"),
            );
        } else {
            self.require(!told, format!("the answer leaks: {}", answer.body));
        }
        seen
    }

    /// Tries to change.
    async fn change(&mut self) -> &'static str {
        let (world, door, caller) = (self.world, self.door, self.caller);
        let db = &world.console.services.db;
        put_back(db, &world.kept).await;
        let before = self.dump().await;
        let form = world.encoded(&door.form, caller);
        let answer = world
            .console
            .post(door.path, world.cookie(caller), &form)
            .await;
        let left = left(db).await;
        let (tone, code) = (left.tone.as_str(), left.code.as_str());
        let after = self.dump().await;
        let same = before == after;
        self.require(
            answer.status == StatusCode::SEE_OTHER,
            format!("{}: {}", answer.status, answer.body),
        );
        if code == "notice-sign-in" && leads_to_sign_in(&answer) {
            self.require(same, "a stranger changed the database");
            return SIGN_IN;
        }
        if matches!(code, "notice-forbidden" | "people-not-allowed") {
            self.require(same, "the role does not suffice, but the database changed");
            return NO;
        }
        if caller == Caller::Other {
            self.untouched(&before, &after);
            let told = left.stored.to_lowercase().contains(SECRET);
            self.require(!told, format!("the notice leaks: {}", left.stored));
            if door.about == About::Thing && door.who != Who::Anybody {
                self.require(same, "a thing of another team changed something");
                self.require(tone != "Ok", format!("a thing of another team: {code}"));
                return match door.who {
                    Who::Nobody | Who::Over => NO,
                    _ => NOT_THERE,
                };
            }
            return if door.who == Who::Anybody { YES } else { OWN };
        }
        if matches!(door.who, Who::Nobody | Who::Over) {
            self.require(same, "nobody is let in, but the database changed");
            return NO;
        }
        if door.tells && door.weakest() == Some(caller) {
            self.require(
                !same,
                format!("let in, but nothing changed ({tone} {code})"),
            );
        }
        YES
    }

    /// Nothing that belongs to the first team is changed, and nothing is added to it.
    fn untouched(&mut self, before: &Dump, after: &Dump) {
        let (world, caller) = (self.world, self.caller);
        let own = [world.user(caller), world.names["other_team"].as_str()];
        for row in before.difference(after) {
            let is_own = own.iter().any(|id| row.contains(id));
            self.require(is_own, format!("changed: {row}"));
        }
        let foreign: Vec<&String> = world
            .names
            .iter()
            .filter(|(name, value)| value.len() == 36 && !name.starts_with("other"))
            .map(|(_, value)| value)
            .collect();
        for row in after.difference(before) {
            let mixed = foreign.iter().any(|id| row.contains(id.as_str()));
            self.require(!mixed, format!("added: {row}"));
            let told = row.to_lowercase().contains(SECRET);
            self.require(!told, format!("copied: {row}"));
        }
    }
}

/// What a page itself says; around it stands who reads, and in which team.
fn content(body: &str) -> &str {
    body.find("<main").map_or(body, |start| &body[start..])
}

fn leads_to_sign_in(answer: &Answer) -> bool {
    answer.header(LOCATION).starts_with("/sign-in")
}

/// The table as people read it, in Markdown.
#[derive(Default)]
struct Table(Vec<[String; 8]>);

impl Table {
    fn add(&mut self, door: &Door, cells: &[&str]) {
        let mut line = [const { String::new() }; 8];
        line[0] = door.method.to_owned();
        line[1] = door.name();
        for (at, cell) in cells.iter().enumerate() {
            line[at + 2] = (*cell).to_owned();
        }
        self.0.push(line);
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let heads = [
            "Method",
            "Address",
            "Stranger",
            "Viewer",
            "Operator",
            "Admin",
            "Owner",
            "Other team",
        ]
        .map(str::to_owned);
        let mut widths = [0; 8];
        for line in self.0.iter().chain([&heads]) {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = cell.chars().count().max(*width);
            }
        }
        let rule = widths.map(|width| "-".repeat(width));
        for line in [&heads, &rule].into_iter().chain(&self.0) {
            for (cell, width) in line.iter().zip(widths) {
                write!(f, "| {cell:width$} ")?;
            }
            writeln!(f, "|")?;
        }
        Ok(())
    }
}
