//! Writing while the network or the instance fails.

use super::sandbox::{stage, stage_with};
use super::written::{done, person};
use crate::contract::{Connector, PlatformErrorKind, WriteAnswer};
use crate::daktela::row::CONTACTS;
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::{On, RetryAfter};

#[tokio::test]
async fn a_lost_answer_is_looked_up_and_nothing_is_doubled() {
    let stage = stage().await;
    let creates = || On::path("contacts").method("POST");
    for (fault, key) in [
        (ApiFault::ResetAfterWrite, "1"),
        (ApiFault::Reset, "2"),
        (ApiFault::HtmlAfter(502), "3"),
        (ApiFault::Html(503), "4"),
        (ApiFault::TruncatedJson, "5"),
    ] {
        stage.server.faults().next(1, creates(), fault);
        assert_eq!(
            stage.write(&[person(key, "Nová")]).await,
            [done(&format!("eshop_c_{key}"))],
            "{key}"
        );
    }
    assert_eq!(stage.server.contacts().len(), 5);
    assert_eq!(stage.server.writes().len(), 5);

    // Still failing after the repeat, and surely not stored.
    stage.server.faults().always(creates(), ApiFault::Html(500));
    let answers = stage.write(&[person("6", "Nová")]).await;
    assert!(
        matches!(answers.as_slice(), [WriteAnswer::Failed { .. }]),
        "{answers:?}"
    );
    // Not even the look-up gets through.
    stage.server.faults().clear();
    stage
        .server
        .faults()
        .always(On::path("contacts"), ApiFault::Reset);
    let answers = stage.write(&[person("7", "Nová")]).await;
    assert!(
        matches!(answers.as_slice(), [WriteAnswer::Unknown { .. }]),
        "{answers:?}"
    );
}

#[tokio::test]
async fn a_refusal_with_status_200_is_a_refusal() {
    let stage = stage().await;
    stage.server.faults().next(
        1,
        On::path("contacts").method("POST"),
        ApiFault::OkWithError,
    );
    let answers = stage.write(&[person("1", "Nová")]).await;
    assert!(
        matches!(answers.as_slice(), [WriteAnswer::Refused { .. }]),
        "{answers:?}"
    );
}

#[tokio::test]
async fn a_pause_is_kept_and_a_mark_at_the_start_is_no_trouble() {
    let stage = stage().await;
    stage
        .server
        .faults()
        .next(1, On::any(), ApiFault::TooMany(RetryAfter::Seconds(1)));
    stage
        .server
        .faults()
        .next(1, On::any(), ApiFault::LeadingBom);
    assert_eq!(
        stage.write(&[person("1", "Nová")]).await,
        [done("eshop_c_1")]
    );
    assert_eq!(stage.server.writes().len(), 1);
}

#[tokio::test]
async fn a_wrong_token_stops_the_page_with_one_request_each_under_way() {
    let stage = stage_with("wrong").await;
    let changes: Vec<_> = (0..40).map(|n| person(&n.to_string(), "Nová")).collect();
    let error = stage
        .daktela
        .write(&stage.access, &CONTACTS, &stage.side, &changes)
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind, error.reason.code.as_str()),
        (PlatformErrorKind::Credentials, "reason-daktela-token")
    );
    assert!(stage.server.request_count() <= 4);
}
