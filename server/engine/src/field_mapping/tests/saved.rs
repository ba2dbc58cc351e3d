//! Rows saved alone, at once, and over somebody else's.

use super::{Stage, from, integration, pair, stages};
use crate::field_mapping::{RowChange, RowFault, SaveError, Saved, effect, revision, save_row};
use crate::mapping::StepFault;
use crate::store::{audit, flows, mapping_changes};
use mostek_model::{FieldMapping, MappingSource, Role, Stream, Transform};

async fn save(
    stage: &Stage,
    table: &super::Pair,
    field: &str,
    seen: Option<&FieldMapping>,
    row: Option<FieldMapping>,
) -> Result<Saved, SaveError> {
    let change = RowChange {
        integration: &stage.integration.id,
        pair: table,
        field,
        seen: &revision(seen),
        row,
    };
    save_row(&stage.services, &stage.actor, &change).await
}

#[tokio::test]
async fn given_the_defaults_when_one_row_is_saved_then_all_are_stored_with_that_row_changed() {
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let before = stage.table(&contacts).await;
        assert!(
            before.flow.mapping.is_empty() && !before.rows.is_empty(),
            "defaults"
        );
        let wanted = from(
            "title",
            "billing.company",
            vec![Transform::OtherwiseField("name".to_owned())],
        );
        let saved = save(
            &stage,
            &contacts,
            "title",
            before.row("title"),
            Some(wanted.clone()),
        )
        .await;
        assert_eq!(saved.unwrap(), Saved::Changed);

        let after = stage.table(&contacts).await;
        let stored = &after.flow.mapping[&Stream::new("contacts")];
        assert_eq!(after.row("title"), Some(&wanted));
        assert_eq!(stored.len(), before.rows.len());
        for (old, new) in before.rows.iter().zip(stored) {
            assert!(old == new || new == &wanted, "{new:?}");
        }
        let log = audit::list(&stage.services.db, &stage.actor.team, None, 1)
            .await
            .unwrap()
            .remove(0);
        assert_eq!(log.action, "integration.field");
        assert_eq!(log.before_value["row"]["source"]["field"], "name");
        assert_eq!(log.after_value["row"]["source"]["field"], "billing.company");
    }
}

#[tokio::test]
async fn given_a_row_left_empty_then_back_at_its_default_then_the_table_is_as_it_was() {
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let first = stage.table(&contacts).await;
        let default = first.default_row("description").cloned();
        assert!(default.is_some());
        save(&stage, &contacts, "description", default.as_ref(), None)
            .await
            .unwrap();
        assert_eq!(stage.table(&contacts).await.row("description"), None);
        save(&stage, &contacts, "description", None, default.clone())
            .await
            .unwrap();
        assert_eq!(
            stage.table(&contacts).await.row("description"),
            default.as_ref()
        );
        let again = save(
            &stage,
            &contacts,
            "description",
            default.as_ref(),
            default.clone(),
        )
        .await;
        assert_eq!(again.unwrap(), Saved::Unchanged);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_two_rows_saved_at_the_same_moment_then_both_survive() {
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let table = stage.table(&contacts).await;
        let group = from("customFields.group", "group", Vec::new());
        let note = from("description", "remark", Vec::new());
        let (one, two) = tokio::join!(
            save(
                &stage,
                &contacts,
                "customFields.group",
                None,
                Some(group.clone())
            ),
            save(
                &stage,
                &contacts,
                "description",
                table.row("description"),
                Some(note.clone())
            ),
        );
        assert_eq!(
            (one.unwrap(), two.unwrap()),
            (Saved::Changed, Saved::Changed)
        );
        let after = stage.table(&contacts).await;
        assert_eq!(after.row("customFields.group"), Some(&group));
        assert_eq!(after.row("description"), Some(&note));
    }
}

#[tokio::test]
async fn given_a_row_somebody_changed_meanwhile_then_the_later_save_is_refused_with_what_it_is_now()
{
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let table = stage.table(&contacts).await;
        let shown = table.row("title").cloned();
        let mine = from("title", "billing.company", Vec::new());
        save(
            &stage,
            &contacts,
            "title",
            shown.as_ref(),
            Some(mine.clone()),
        )
        .await
        .unwrap();
        let theirs = from("title", "email", Vec::new());
        let refused = save(&stage, &contacts, "title", shown.as_ref(), Some(theirs)).await;
        assert!(
            matches!(&refused, Err(SaveError::Changed { now }) if now.as_ref() == Some(&mine)),
            "{refused:?}"
        );
        assert_eq!(stage.table(&contacts).await.row("title"), Some(&mine));
    }
}

#[tokio::test]
async fn given_wrong_rows_then_each_is_refused_and_nothing_is_stored() {
    let (contacts, orders) = (pair("customers", "contacts"), pair("orders", "crm_records"));
    let fixed = |target: &str, text: &str| FieldMapping {
        source: MappingSource::Fixed(text.to_owned()),
        ..from(target, "", Vec::new())
    };
    let replace = Transform::Replace {
        from: String::new(),
        to: String::new(),
    };
    for stage in stages().await {
        let table = stage.table(&contacts).await;
        let records = stage.table(&orders).await;
        let fault = async |pair, field: &str, row: Option<FieldMapping>| {
            let table = if pair == &orders { &records } else { &table };
            match save(&stage, pair, field, table.row(field), row).await {
                Err(SaveError::Fault(fault)) => fault,
                other => panic!("not refused: {other:?}"),
            }
        };
        assert_eq!(
            fault(&contacts, "name", Some(from("name", "email", Vec::new()))).await,
            RowFault::UnknownField,
            "the platform fills it itself"
        );
        assert_eq!(
            fault(
                &contacts,
                "title",
                Some(from("title", "shoe_size", Vec::new()))
            )
            .await,
            RowFault::UnknownSource("shoe_size".to_owned())
        );
        assert_eq!(
            fault(
                &contacts,
                "title",
                Some(from(
                    "title",
                    "name",
                    vec![Transform::Trim, replace.clone()]
                ))
            )
            .await,
            RowFault::Step(1, StepFault::NothingToReplace)
        );
        assert_eq!(
            fault(
                &contacts,
                "customFields.group",
                Some(fixed("customFields.group", " "))
            )
            .await,
            RowFault::NothingFixed
        );
        assert!(matches!(
            fault(&orders, "stage", Some(fixed("stage", "HALF"))).await,
            RowFault::Fixed(reason) if reason.code == "reason-not-a-choice"
        ));
        assert_eq!(
            fault(&contacts, "lastname", None).await,
            RowFault::Required,
            "an active integration would stop"
        );
        assert!(stage.table(&contacts).await.flow.mapping.is_empty());
    }
}

#[tokio::test]
async fn p15_given_another_team_or_a_weaker_role_then_no_row_is_saved() {
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        let other = crate::definition::tests::owner(&stage.services, "hory").await;
        let change = RowChange {
            integration: &stage.integration.id,
            pair: &contacts,
            field: "customFields.group",
            seen: &revision(None),
            row: Some(from("customFields.group", "group", Vec::new())),
        };
        let refused = save_row(&stage.services, &other, &change).await;
        assert!(matches!(refused, Err(SaveError::NotFound)));
        let refused = save_row(&stage.services, &stage.as_role(Role::Operator), &change).await;
        assert!(matches!(refused, Err(SaveError::NotAllowed(_))));
    }
}

#[tokio::test]
async fn given_nothing_delivered_yet_then_a_change_is_noted_and_affects_nothing() {
    let contacts = pair("customers", "contacts");
    for stage in stages().await {
        save(
            &stage,
            &contacts,
            "description",
            stage.table(&contacts).await.row("description"),
            None,
        )
        .await
        .unwrap();
        let flow = stage.table(&contacts).await.flow;
        let noted = mapping_changes::last(&stage.services.db, &flow.id, &contacts.target).await;
        assert!(noted.unwrap().is_some());
        let integration = integration(&stage.services, &stage.actor).await;
        let effect = effect(&stage.services, &integration, &flow, &contacts).await;
        assert_eq!(effect.unwrap(), None);
        assert_eq!(
            flows::list(&stage.services.db, &integration.id)
                .await
                .unwrap()
                .len(),
            2
        );
    }
}
