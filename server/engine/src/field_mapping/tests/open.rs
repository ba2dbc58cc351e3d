//! What keeps an integration from being activated.

use super::{from, integration, pair, stages};
use crate::field_mapping::{RowChange, revision, save_row};
use crate::integration::{self as state, OpenPoint, StateError, open_points};
use crate::store::integrations::IntegrationState;
use crate::store::{flows, integrations};
use mostek_model::MappingSet;

#[tokio::test]
async fn given_every_default_then_nothing_is_open_but_the_field_only_this_file_fills() {
    for stage in stages().await {
        let open = open_points(&stage.services, &stage.integration)
            .await
            .unwrap();
        assert_eq!(open, []);
    }
}

#[tokio::test]
async fn given_a_draft_with_a_required_field_left_empty_then_it_is_named_and_activating_is_refused()
{
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let mut transaction = stage.services.db.begin().await.unwrap();
        integrations::set_state(
            &mut transaction,
            &stage.integration,
            IntegrationState::Draft,
            None,
        )
        .await
        .unwrap();
        transaction.commit().await.unwrap();
        let table = stage.table(&contacts).await;
        let change = RowChange {
            integration: &stage.integration.id,
            pair: &contacts,
            field: "lastname",
            seen: &revision(table.row("lastname")),
            row: None,
        };
        save_row(&stage.services, &stage.actor, &change)
            .await
            .unwrap();

        let refused = state::activate(&stage.services, &stage.actor, &stage.integration.id).await;
        let Err(StateError::Incomplete(open)) = refused else {
            panic!("{refused:?}");
        };
        let expected = OpenPoint::RequiredField {
            pair: contacts.clone(),
            field: "lastname".to_owned(),
            title: "LASTNAME".to_owned(),
        };
        assert_eq!(open, [expected]);
        let stored = integration(&stage.services, &stage.actor).await;
        assert_eq!(stored.state, IntegrationState::Draft);
    }
}

#[tokio::test]
async fn given_a_row_for_a_field_that_is_gone_and_one_for_statuses_nobody_mapped_then_both_are_open()
 {
    let orders = pair("orders", "crm_records");
    for stage in stages().await {
        let mut flow = stage.table(&orders).await.flow;
        let rows = vec![
            from("title", "code", Vec::new()),
            from("stage", "status_mapped", Vec::new()),
            from("customFields.gone", "code", Vec::new()),
        ];
        flow.mapping = MappingSet::from([(orders.target.clone(), rows)]);
        flow.statuses = None;
        let mut transaction = stage.services.db.begin().await.unwrap();
        flows::save(&mut transaction, &stage.integration.id, &flow)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        let open = open_points(&stage.services, &stage.integration)
            .await
            .unwrap();
        assert_eq!(
            open,
            [
                OpenPoint::NoStatuses {
                    pair: orders.clone(),
                    field: "stage".to_owned()
                },
                OpenPoint::UnknownField {
                    pair: orders.clone(),
                    field: "customFields.gone".to_owned()
                },
            ]
        );
    }
}

#[tokio::test]
async fn given_a_setting_that_is_missing_then_it_is_named_as_files_name_it() {
    for stage in stages().await {
        let mut bare = stage.integration.clone();
        bare.system_settings.remove("database");
        let open = open_points(&stage.services, &bare).await.unwrap();
        let words: Vec<String> = open.iter().map(ToString::to_string).collect();
        assert_eq!(words, ["system.database"]);
    }
}
