//! Fifty requests at once, by command and by button (P1).

use crate::program::{Place, databases};
use mostek_sandbox::shoptet::Shop;
use reqwest::header::{COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Stdio;

#[tokio::test(flavor = "multi_thread")]
async fn p1_given_fifty_requests_by_command_and_button_then_one_run_starts_and_all_name_it() {
    for database in databases().await {
        let place = Place::new(Shop::generate(3, 10, 20), database).await;
        let console = place.start(&["serve", "--listen", "127.0.0.1:0", "--workers", "0"]);
        let button = Button::find(&console.address().await).await;
        let commands: Vec<_> = (0..25)
            .map(|_| {
                let mut command = place.command();
                command.args(["sync", "kavarna", "--json"]);
                command.stdout(Stdio::piped()).stderr(Stdio::piped());
                command.spawn().expect("the program")
            })
            .collect();
        let presses: Vec<_> = (0..25)
            .map(|_| tokio::spawn(button.clone().press()))
            .collect();
        let mut runs = BTreeSet::new();
        let mut started = 0;
        for press in presses {
            runs.insert(press.await.expect("a press"));
        }
        for command in commands {
            let output = command.wait_with_output().expect("an end");
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            let answer: Value = serde_json::from_slice(&output.stdout).expect("json");
            runs.insert(answer["run"].as_str().expect("a run").to_owned());
            started += usize::from(answer["joined"] == false);
        }
        assert_eq!(runs.len(), 1, "all name the same run: {runs:?}");
        assert!(
            started <= 1,
            "at most one command started it, else a button did"
        );
        let listed = place.json(&["run", "list"]);
        assert_eq!(listed.as_array().map(Vec::len), Some(1), "{listed:#}");
    }
}

/// The Sync button of a person who is signed in.
#[derive(Clone)]
struct Button {
    address: String,
    cookie: String,
    integration: String,
    client: reqwest::Client,
}

impl Button {
    /// Signs in and opens the integration's page.
    async fn find(address: &str) -> Self {
        // Somebody else may have installed it already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        let form = [
            ("email", "jana@example.com"),
            ("password", "most přes řeku"),
        ];
        let signed_in = client
            .post(format!("{address}/api/sign_in"))
            .header(ORIGIN, address)
            .form(&form)
            .send()
            .await
            .expect("an answer");
        let cookie = signed_in.headers()[SET_COOKIE].to_str().expect("a cookie");
        let cookie = cookie.split(';').next().expect("a cookie").to_owned();
        let page = client
            .get(format!("{address}/integrations/kavarna"))
            .header(COOKIE, &cookie);
        let page = page
            .send()
            .await
            .expect("a page")
            .text()
            .await
            .expect("a page");
        let (_, rest) = page
            .split_once("name=\"integration\" value=\"")
            .expect("the button's form");
        let integration = rest.split('"').next().expect("an id").to_owned();
        Self {
            address: address.to_owned(),
            cookie,
            integration,
            client,
        }
    }

    /// Presses it; returns the run it leads to.
    async fn press(self) -> String {
        let answer = self
            .client
            .post(format!("{}/api/sync", self.address))
            .header(ORIGIN, &self.address)
            .header(COOKIE, &self.cookie)
            .form(&[
                ("integration", self.integration.as_str()),
                ("kind", "incremental"),
            ])
            .send()
            .await
            .expect("an answer");
        let location = answer.headers()[LOCATION]
            .to_str()
            .expect("an address")
            .to_owned();
        location
            .strip_prefix("/runs/")
            .unwrap_or_else(|| panic!("{location}"))
            .to_owned()
    }
}
