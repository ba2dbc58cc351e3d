//! `mostek demo`: a newcomer's first minute, a second start, and what it refuses.

use reqwest::header::{COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn command(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mostek"));
    command
        .arg("demo")
        .arg("--data")
        .arg(folder)
        .args(more)
        .env_remove("MOSTEK_DATA")
        .env_remove("MOSTEK_SITE_DIR")
        // A real installation's, which the demo must not heed.
        .env("MOSTEK_DATABASE_URL", "postgres://nobody@127.0.0.1:1/none")
        .stdin(Stdio::null());
    command
}

/// A demo that runs until it is dropped.
struct Running {
    child: Child,
    answer: Value,
}

impl Running {
    fn start(folder: &Path, more: &[&str]) -> Self {
        let options = [&["--listen", "127.0.0.1:0", "--json"], more].concat();
        let mut child = command(folder, &options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its words"))
            .read_line(&mut line)
            .expect("an answer");
        let answer = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        Self { child, answer }
    }

    fn text(&self, name: &str) -> &str {
        self.answer[name].as_str().unwrap_or_default()
    }

    /// `kill -9`: nothing can be put in order at the end.
    fn kill(mut self) {
        self.child.kill().expect("a kill");
        self.child.wait().expect("an end");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Already dead after `kill`: nothing to report.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A browser of somebody who is signed in.
struct Browser {
    address: String,
    cookie: String,
    client: reqwest::Client,
}

impl Browser {
    async fn sign_in(address: &str, email: &str, password: &str) -> Self {
        // Somebody else may have installed it already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        let answer = client
            .post(format!("{address}/api/sign_in"))
            .header(ORIGIN, address)
            .form(&[("email", email), ("password", password)])
            .send()
            .await
            .expect("an answer");
        let cookie = answer.headers()[SET_COOKIE].to_str().expect("a cookie");
        let cookie = cookie.split(';').next().expect("a cookie").to_owned();
        Self {
            address: address.to_owned(),
            cookie,
            client,
        }
    }

    async fn page(&self, path: &str) -> String {
        let page = self
            .client
            .get(format!("{}{path}", self.address))
            .header(COOKIE, &self.cookie);
        let page = page.send().await.expect("a page");
        assert_eq!(page.status(), 200, "{path}");
        page.text().await.expect("a page")
    }

    /// Presses Sync at an integration; returns the run's page once the run ended.
    async fn sync(&self, slug: &str) -> String {
        let page = self.page(&format!("/integrations/{slug}")).await;
        let (_, rest) = page
            .split_once("name=\"integration\" value=\"")
            .expect("the button's form");
        let integration = rest.split('"').next().expect("an id");
        let answer = self
            .client
            .post(format!("{}/api/sync", self.address))
            .header(ORIGIN, &self.address)
            .header(COOKIE, &self.cookie)
            .form(&[("integration", integration), ("kind", "incremental")])
            .send()
            .await
            .expect("an answer");
        let run = answer.headers()[LOCATION].to_str().expect("an address");
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let page = self.page(run).await;
            if page.contains("crossing whole") {
                return page;
            }
            assert!(Instant::now() < deadline, "the run did not finish");
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_an_empty_folder_when_a_newcomer_starts_the_demo_then_every_state_is_there_and_sync_works()
 {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("demo");
    let demo = Running::start(&folder, &[]);
    let (email, password) = (
        demo.text("email").to_owned(),
        demo.text("password").to_owned(),
    );
    let browser = Browser::sign_in(demo.text("address"), &email, &password).await;
    let integrations = browser.page("/integrations").await;
    for (name, state) in [
        ("Kavárna U Řeky", "ok"),
        ("Zahradnictví Bříza", "warn"),
        ("Papírnictví Pastelka", "rest"),
        ("Hračky Medvídek", "draft"),
    ] {
        assert!(integrations.contains(name), "{name} ({state})");
    }
    let states = states(&folder);
    assert_eq!(
        states["zahradnictvi"]["undelivered"],
        serde_json::json!({ "held": 5, "invalid": 1, "rejected": 1 }),
        "{states:#}"
    );
    let finished = browser.sync("kavarna").await;
    assert!(finished.contains("Kavárna U Řeky"));

    // Killed at once: what the stand-ins held may be two seconds old, the records must not double for it.
    demo.kill();
    let again = Running::start(&folder, &[]);
    assert!(
        again.answer["password"].is_null(),
        "it stays: {}",
        again.answer
    );
    let browser = Browser::sign_in(again.text("address"), &email, &password).await;
    browser.sync("kavarna").await;
    again.kill();

    // Somebody else took the shop's port meanwhile: the stored connection leads to the new one.
    let mark = std::fs::read_to_string(folder.join("demo.json")).expect("the demo's mark");
    let mark: Value = serde_json::from_str(&mark).expect("json");
    let port = mark["ports"][0].as_u64().expect("a port");
    let taken = std::net::TcpListener::bind(format!("127.0.0.1:{port}")).expect("the port");
    let third = Running::start(&folder, &["--new-password"]);
    let other = third.text("password").to_owned();
    assert_ne!(other, password);
    let browser = Browser::sign_in(third.text("address"), &email, &other).await;
    browser.sync("kavarna").await;
    drop(taken);
}

/// What the command line says about each integration of the demo, by name.
fn states(folder: &Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_mostek"))
        .args(["integration", "list", "--json", "--data"])
        .arg(folder)
        .output()
        .expect("the program");
    let list: Value = serde_json::from_slice(&output.stdout).expect("json");
    let rows = list.as_array().expect("a list").iter();
    rows.map(|row| {
        (
            row["integration"].as_str().unwrap_or_default().to_owned(),
            row.clone(),
        )
    })
    .collect::<serde_json::Map<_, _>>()
    .into()
}

fn refused(folder: &Path, more: &[&str]) -> String {
    let output = command(folder, more).output().expect("the program");
    assert_eq!(output.status.code(), Some(64), "{output:?}");
    String::from_utf8(output.stderr).expect("words")
}

#[test]
fn given_an_address_others_can_reach_then_the_demo_refuses_it() {
    let place = tempfile::tempdir().expect("a folder");
    let words = refused(&place.path().join("demo"), &["--listen", "0.0.0.0:0"]);
    assert!(words.contains("this machine only"), "{words}");
}

#[test]
fn given_a_folder_with_a_real_installation_then_the_demo_refuses_it_and_touches_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let key = place.path().join("mostek.key");
    std::fs::write(&key, "precious").expect("a file");
    let words = refused(place.path(), &[]);
    assert!(words.contains("not a demo's"), "{words}");
    assert_eq!(std::fs::read_to_string(&key).expect("a file"), "precious");
    assert_eq!(
        std::fs::read_dir(place.path()).expect("a folder").count(),
        1
    );
}
