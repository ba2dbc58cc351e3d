//! Fifty requests at once, from as many processes (P1).

use crate::program::{Place, databases};
use mostek_sandbox::shoptet::Shop;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Stdio;

#[tokio::test(flavor = "multi_thread")]
async fn p1_given_fifty_sync_commands_at_once_then_one_run_starts_and_the_others_name_it() {
    for database in databases().await {
        let place = Place::new(Shop::generate(3, 10, 20), database).await;
        let commands: Vec<_> = (0..50)
            .map(|_| {
                let mut command = place.command();
                command
                    .args(["sync", "kavarna", "--json"])
                    .stdout(Stdio::piped())
                    .stderr(Stdio::piped());
                command.spawn().expect("the program")
            })
            .collect();
        let answers: Vec<Value> = commands
            .into_iter()
            .map(|command| {
                let output = command.wait_with_output().expect("an end");
                assert!(
                    output.status.success(),
                    "{}",
                    String::from_utf8_lossy(&output.stderr)
                );
                serde_json::from_slice(&output.stdout).expect("json")
            })
            .collect();
        let runs: BTreeSet<&str> = answers
            .iter()
            .filter_map(|answer| answer["run"].as_str())
            .collect();
        assert_eq!(runs.len(), 1, "{answers:#?}");
        assert_eq!(
            answers
                .iter()
                .filter(|answer| answer["joined"] == false)
                .count(),
            1
        );
    }
}
