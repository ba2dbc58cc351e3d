//! Looking: the test of a connection, vocabularies, fields and single records.

use super::sandbox::{Stage, stage, stage_with};
use crate::contract::{CheckResult, Connector, FieldKind, PlatformErrorKind};
use crate::daktela::row::{CONTACTS, RECORDS};
use mostek_sandbox::daktela::{Model, ORDER_TYPE, Role};
use mostek_sandbox::{On, daktela::ApiFault};
use serde_json::json;
use std::collections::BTreeSet;

impl Stage {
    async fn checks(&self) -> Vec<(String, &'static str, String)> {
        let told = |result: CheckResult| match result {
            CheckResult::Passed(reason) => ("passed", reason.map(|reason| reason.code)),
            CheckResult::Warned(reason) => ("warned", Some(reason.code)),
            CheckResult::Failed(reason) => ("failed", Some(reason.code)),
            CheckResult::Skipped(reason) => ("skipped", reason.map(|reason| reason.code)),
        };
        let checks = self.daktela.test(&self.access).await;
        checks
            .into_iter()
            .map(|check| (check.name, told(check.result)))
            .map(|(name, (how, code))| (name, how, code.unwrap_or_default()))
            .collect()
    }
}

#[tokio::test]
async fn a_good_connection_passes_every_check() {
    let stage = stage().await;
    let checks = stage.checks().await;
    let names: Vec<_> = checks.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "address",
            "token",
            "databases",
            "record-types",
            "statuses",
            "clock"
        ]
    );
    assert!(
        checks.iter().all(|(_, how, _)| *how == "passed"),
        "{checks:?}"
    );
    stage
        .server
        .configure(|settings| settings.old_version = true);
    assert_eq!(stage.checks().await[5].2, "reason-daktela-usual-zone");
}

#[tokio::test]
async fn each_check_fails_by_itself_with_its_reason() {
    let wrong = stage_with("wrong").await.checks().await;
    assert_eq!(
        (wrong[0].1, wrong[1].1, wrong[1].2.as_str(), wrong[2].1),
        ("passed", "failed", "reason-daktela-token", "skipped")
    );

    let narrow = stage_with("narrow").await;
    narrow.server.add_user(
        "narrow",
        "x",
        "narrow",
        Role::full().without(None, Some(Model::CrmRecordsTypes)),
    );
    let checks = narrow.checks().await;
    let failed: Vec<_> = checks
        .iter()
        .filter(|(_, how, _)| *how != "passed")
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        (failed[0].0.as_str(), failed[0].2.as_str()),
        ("record-types", "reason-daktela-rights")
    );

    let gone = stage().await;
    gone.server.faults().always(On::any(), ApiFault::Html(502));
    let checks = gone.checks().await;
    assert_eq!(
        (checks[0].1, checks[0].2.as_str(), checks[1].1),
        ("failed", "reason-http-server", "skipped")
    );
}

#[tokio::test]
async fn vocabularies_come_in_both_shapes_of_a_list() {
    let stage = stage().await;
    stage.server.add_database("second", "Druhá");
    for keyed in [false, true] {
        stage
            .server
            .configure(|settings| settings.keyed_lists = keyed);
        let databases = stage
            .daktela
            .vocabulary(&stage.access, "databases", &stage.side)
            .await
            .unwrap();
        let titles: BTreeSet<_> = databases
            .iter()
            .map(|entry| (entry.value.as_str(), entry.title.as_str()))
            .collect();
        assert_eq!(titles, [("default", "Výchozí"), ("second", "Druhá")].into());
        assert_eq!(
            stage
                .daktela
                .vocabulary(&stage.access, "statuses", &stage.side)
                .await
                .unwrap()
                .len(),
            3
        );
    }
    let error = stage
        .daktela
        .vocabulary(&stage.access, "cars", &stage.side)
        .await
        .unwrap_err();
    assert_eq!(error.kind, PlatformErrorKind::NotFound);
}

#[tokio::test]
async fn fields_come_from_any_record_and_an_empty_database_says_what_to_do() {
    let stage = stage().await;
    let error = stage
        .daktela
        .fields(&stage.access, &CONTACTS, &stage.side)
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "reason-daktela-empty-database");
    let error = stage
        .daktela
        .fields(&stage.access, &RECORDS, &stage.side)
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "reason-daktela-empty-type");

    stage.server.seed_contact("by_hand", "Ruční Kontakt", &[]);
    stage.server.seed(
        Model::CrmRecords,
        "by_hand",
        json!({"title": "x", "type": ORDER_TYPE, "stage": "OPEN"}),
    );
    let contact = stage
        .daktela
        .fields(&stage.access, &CONTACTS, &stage.side)
        .await
        .unwrap();
    let required: Vec<_> = contact
        .iter()
        .filter(|field| field.required)
        .map(|field| field.key.as_str())
        .collect();
    assert_eq!(required, ["title", "lastname"]);
    let kind = |key: &str| {
        contact
            .iter()
            .find(|field| field.key == key)
            .map(|field| field.kind.clone())
    };
    assert_eq!(kind("customFields.email"), Some(FieldKind::Email));
    assert_eq!(kind("customFields.number"), Some(FieldKind::Phone));
    let record = stage
        .daktela
        .fields(&stage.access, &RECORDS, &stage.side)
        .await
        .unwrap();
    assert!(
        record
            .iter()
            .any(|field| field.key == "contact" && field.parent)
    );
    assert_eq!(
        record
            .iter()
            .find(|field| field.key == "stage")
            .unwrap()
            .choices
            .len(),
        2
    );
    // Every default has its field on an instance like this.
    let defaults = stage.daktela.describe().defaults.clone();
    for (_, target, rows) in &defaults.fields {
        let known = if *target == CONTACTS {
            &contact
        } else {
            &record
        };
        for row in rows {
            assert!(
                known.iter().any(|field| field.key == row.target),
                "{}",
                row.target
            );
        }
    }
}

#[tokio::test]
async fn records_that_are_gone_are_left_out_even_where_filters_are_ignored() {
    use mostek_sandbox::daktela::UnknownField;
    let stage = stage().await;
    for n in 0..30 {
        stage
            .server
            .seed_contact(&format!("p{n:02}"), "Jan Novák", &[]);
    }
    let ids = ["p29", "gone", "p01"].map(str::to_owned);
    for unknown in [UnknownField::Refuse, UnknownField::Ignore] {
        stage
            .server
            .configure(|settings| settings.unknown_field = unknown);
        let found = stage
            .daktela
            .fetch(&stage.access, &CONTACTS, &stage.side, &ids)
            .await
            .unwrap();
        let found: Vec<_> = found.iter().map(|record| record.id.as_str()).collect();
        assert_eq!(found, ["p29", "p01"]);
    }
}

#[tokio::test]
async fn it_is_no_source() {
    use crate::contract::{Filter, ReadMode, ReadRequest};
    let stage = stage().await;
    let request = ReadRequest {
        stream: CONTACTS,
        mode: ReadMode::Full,
        filter: Filter::default(),
        cursor: None,
        page_size: 1,
        side: stage.side.clone(),
        integration: mostek_model::IntegrationId::new("i"),
        run: None,
        without_effect: true,
    };
    let error = stage
        .daktela
        .read(&stage.access, &request)
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "reason-daktela-no-source");
}
