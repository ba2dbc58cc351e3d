//! The status table, from a held order to its delivery.

use crate::support::{Given, World};
use mostek_engine::status_mapping::{self, Edit, FieldChoice, StatusTable, TableDraft, Way, mark};
use mostek_model::{RunKind, Stream, UnmappedStatus};
use mostek_sandbox::shoptet::{Customer, Order, Shop};

fn shop() -> Shop {
    let mut shop = Shop::empty("secret of the shop");
    shop.customers = vec![Customer::simple(
        "d7cc9ff4-9a15-11e3-bb01-000000000001",
        "zaneta@example.com",
        "Žaneta Příkladová",
    )];
    shop.orders = vec![Order::simple(
        "2026-Ř01",
        "zaneta@example.com",
        "Žaneta Příkladová",
        78_500,
    )];
    shop
}

fn into_stage() -> Way {
    Way::Table(FieldChoice {
        stream: Stream::named("crm_records"),
        field: "stage".to_owned(),
    })
}

async fn table(world: &World) -> StatusTable {
    status_mapping::load(&world.services, &world.actor.team, "kavarna")
        .await
        .expect("the table")
}

async fn choose(world: &World, way: &Way) {
    status_mapping::choose_way(&world.services, &world.actor, &world.integration, way)
        .await
        .expect("a chosen way");
}

#[tokio::test]
async fn p9_given_a_held_order_when_its_status_is_matched_then_the_next_sync_delivers_it() {
    for world in Given::shop(shop()).worlds().await {
        choose(&world, &into_stage()).await;
        let held = world.sync(RunKind::Full).await;
        assert_eq!(held.flows[1].outcomes["held"], 1, "{held:#?}");
        let before = table(&world).await;
        let row = &before.rows[0];
        assert_eq!(
            (row.held, row.value.as_deref(), before.released()),
            (1, None, 0)
        );
        assert_eq!(before.choices().len(), 2, "{:?}", before.choices());
        let draft = TableDraft {
            edits: vec![Edit {
                status: row.status.clone(),
                value: "CLOSE".to_owned(),
                shown: mark(None),
            }],
            ..TableDraft::default()
        };
        let saved =
            status_mapping::save_table(&world.services, &world.actor, &world.integration, &draft)
                .await
                .expect("a saved table");
        assert!(saved.conflicts.is_empty());
        assert_eq!(table(&world).await.released(), 1);
        let later = world.sync(RunKind::Incremental).await;
        assert_eq!(later.exit_status(), 0, "{later:#?}");
        assert_eq!(world.crm_records()[0].text("stage"), "CLOSE");
        assert_eq!(table(&world).await.released(), 0);
    }
}

#[tokio::test]
async fn given_a_table_when_the_shops_own_names_are_chosen_again_then_the_defaults_are_back() {
    for world in Given::shop(shop()).worlds().await {
        let untouched = table(&world).await;
        assert!(untouched.chosen.is_none() && untouched.flow.mapping.is_empty());
        choose(&world, &into_stage()).await;
        assert_eq!(
            table(&world).await.chosen.map(|choice| choice.field),
            Some("stage".to_owned())
        );
        choose(&world, &Way::AsTheShop).await;
        let back = table(&world).await;
        assert_eq!(
            (back.flow.mapping, back.flow.statuses),
            (untouched.flow.mapping, None)
        );
        assert_eq!(world.sync(RunKind::Full).await.exit_status(), 0);
        assert_eq!(world.crm_records()[0].text("stage"), "OPEN");
    }
}

#[tokio::test]
async fn given_two_people_who_save_different_rows_at_once_then_both_rows_are_there() {
    for world in Given::shop(shop()).worlds().await {
        choose(&world, &into_stage()).await;
        let draft = |status: &str, value: &str| TableDraft {
            edits: vec![Edit {
                status: status.to_owned(),
                value: value.to_owned(),
                shown: mark(None),
            }],
            ..TableDraft::default()
        };
        let save = async |draft: TableDraft| {
            status_mapping::save_table(&world.services, &world.actor, &world.integration, &draft)
                .await
                .expect("a saved table")
        };
        let (first, second, third) = tokio::join!(
            save(draft("Nová", "OPEN")),
            save(draft("Vyřízena", "CLOSE")),
            save(draft("Vrácena", "CLOSE")),
        );
        assert!(
            [first, second, third]
                .iter()
                .all(|saved| saved.conflicts.is_empty())
        );
        let rows = table(&world).await.flow.statuses.expect("a table").rows;
        assert_eq!(rows.len(), 3, "{rows:?}");
        // Made from what was shown before: the row is named and stays.
        let late = save(draft("Nová", "CLOSE")).await;
        assert_eq!(late.conflicts, ["Nová"]);
        let rows = table(&world).await.flow.statuses.expect("a table").rows;
        assert_eq!(rows["Nová"], "OPEN");
    }
}

#[tokio::test]
async fn given_a_default_for_the_rest_then_what_was_held_is_released() {
    for world in Given::shop(shop()).worlds().await {
        choose(&world, &into_stage()).await;
        world.sync(RunKind::Full).await;
        let draft = TableDraft {
            rule: Some((UnmappedStatus::Default("OPEN".to_owned()), mark(None))),
            ..TableDraft::default()
        };
        status_mapping::save_table(&world.services, &world.actor, &world.integration, &draft)
            .await
            .expect("a saved rule");
        assert_eq!(table(&world).await.released(), 1);
        assert_eq!(world.sync(RunKind::Incremental).await.exit_status(), 0);
    }
}

#[tokio::test]
async fn given_a_status_the_shop_did_not_have_before_then_refreshing_names_it() {
    for world in Given::shop(shop()).worlds().await {
        table(&world).await;
        let again =
            status_mapping::refresh(&world.services, &world.actor, &world.integration).await;
        let drift = again.expect("a list").drift.expect("an earlier list");
        assert_eq!(drift, status_mapping::Drift::default());
    }
}
