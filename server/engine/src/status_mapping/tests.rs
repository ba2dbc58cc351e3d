//! Stories of the status table, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use super::{Edit, FieldChoice, StatusError, TableDraft, Way, choose_way, mark, save_table};
use crate::field_mapping::tests::{Stage, field, from, pair, records, stages};
use crate::store::vocabularies::{self, ListKey};
use crate::store::{flows, integrations, mapping_changes};
use mostek_connectors::contract::FieldKind;
use mostek_model::{MappingSet, Stream};

fn into(field: &str) -> Way {
    Way::Table(FieldChoice {
        stream: Stream::new("crm_records"),
        field: field.to_owned(),
    })
}

async fn go(stage: &Stage, way: &Way) -> Result<(), StatusError> {
    choose_way(&stage.services, &stage.actor, &stage.integration.id, way).await
}

#[tokio::test]
async fn given_a_table_that_somebody_switched_off_when_rows_are_saved_then_nobody_is_told_that_they_are()
 {
    for stage in stages().await {
        let id = &stage.integration.id;
        let draft = TableDraft {
            edits: vec![Edit {
                status: "Vyřízena".to_owned(),
                value: "OPEN".to_owned(),
                shown: mark(Some("CLOSE")),
            }],
            ..TableDraft::default()
        };
        go(&stage, &Way::AsTheShop).await.unwrap();
        let late = save_table(&stage.services, &stage.actor, id, &draft).await;
        assert!(matches!(late, Err(StatusError::Off)), "{late:?}");
        // The table that was put aside comes back as it was, and takes the row.
        go(&stage, &into("stage")).await.unwrap();
        let saved = save_table(&stage.services, &stage.actor, id, &draft).await;
        assert!(saved.unwrap().conflicts.is_empty());
    }
}

#[tokio::test]
async fn given_another_way_when_it_changes_rows_of_the_mapping_then_the_change_is_noted() {
    let orders = pair("orders", "crm_records");
    for stage in stages().await {
        let flow = stage.table(&orders).await.flow;
        let db = &stage.services.db;
        let noted = mapping_changes::last(db, &flow.id, &orders.target).await;
        assert_eq!(noted.unwrap(), None);
        go(&stage, &Way::AsTheShop).await.unwrap();
        let noted = mapping_changes::last(db, &flow.id, &orders.target).await;
        assert!(noted.unwrap().is_some());
    }
}

/// The system requires a field that only the mapped status fills.
async fn only_by_status(stage: &Stage) {
    let mut fields = records();
    fields.push(field("customFields.state", FieldKind::Text, true, None));
    let connection = &stage.integration.system;
    let key = ListKey {
        connection,
        name: "fields:crm_records",
        scope: &serde_json::to_string(&stage.integration.system_settings).unwrap(),
    };
    vocabularies::save(&stage.services.db, &key, 1, &fields, 1)
        .await
        .unwrap();
    let orders = pair("orders", "crm_records");
    let mut flow = stage.table(&orders).await.flow;
    let rows = vec![
        from("title", "code", Vec::new()),
        from("stage", "status", Vec::new()),
        from("customFields.state", "status_mapped", Vec::new()),
    ];
    flow.mapping = MappingSet::from([(orders.target, rows)]);
    let mut transaction = stage.services.db.begin().await.unwrap();
    flows::save(&mut transaction, &stage.integration.id, &flow)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn given_a_required_field_that_only_the_table_fills_when_the_status_is_to_go_elsewhere_then_a_running_integration_refuses()
 {
    for stage in stages().await {
        only_by_status(&stage).await;
        for way in [Way::AsTheShop, into("stage")] {
            let refused = go(&stage, &way).await;
            let Err(StatusError::Required(title)) = refused else {
                panic!("{refused:?}");
            };
            assert_eq!(title, "CUSTOMFIELDS.STATE");
        }
        // A draft may lack it until it is activated.
        let mut transaction = stage.services.db.begin().await.unwrap();
        let draft = integrations::IntegrationState::Draft;
        integrations::set_state(&mut transaction, &stage.integration, draft, None)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        go(&stage, &Way::AsTheShop).await.unwrap();
    }
}
