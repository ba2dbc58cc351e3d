//! Many people at once.

use super::*;
use futures::future::join_all;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn given_more_people_than_connections_when_all_open_a_run_then_nobody_waits_for_another() {
    let console = Console::start(&[]).await.with_jana().await;
    let (_, run) = console.run("Květiny").await;
    let cookie = cookie(&console.sign_in().await);
    let path = format!("/runs/{run}");
    let opened = (0..40).map(|_| console.send(Request::get(&path).header("cookie", &cookie), ""));
    let refused: Vec<StatusCode> = join_all(opened)
        .await
        .into_iter()
        .map(|answer| answer.status)
        .filter(|status| *status != StatusCode::OK)
        .collect();
    assert!(refused.is_empty(), "{refused:?}");
}
