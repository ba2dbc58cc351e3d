//! What forms give back.

use super::*;

#[tokio::test]
async fn a_secret_that_was_typed_beside_a_mistake_is_asked_for_again_and_never_sent_back() {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    let form =
        "platform=daktela&name=&values[address]=example.daktela.com&values[token]=velmi-tajne";
    let answer = console.post("/api/save_connection", &cookie, form).await;
    let page = console
        .send(
            Request::get(answer.header(LOCATION)).header("cookie", &cookie),
            "",
        )
        .await;
    assert!(
        page.body.contains("example.daktela.com"),
        "what was typed stays"
    );
    assert!(page.body.contains("Enter it again"), "{}", page.body);
    assert!(!page.body.contains("velmi-tajne"), "a secret never leaves");
}
