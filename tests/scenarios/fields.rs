//! Field mapping as people work with it: a changed row, what it means, and the record it is shown with.

use crate::support::{Given, World};
use mostek_engine::field_mapping::{
    self, FieldTable, Gets, Pair, Previewer, RowChange, SampleError, Saved, Wanted,
};
use mostek_engine::store::integrations::{self, Integration};
use mostek_engine::vocabulary::Freshness;
use mostek_model::{
    Direction, FieldMapping, MappingSource, RunKind, Stream, Transform, Value, WriteRule,
};
use mostek_sandbox::shoptet::{Customer, Order, Shop};

const EMAIL: &str = "zaneta@example.com";

fn shop() -> Shop {
    let mut shop = Shop::empty("secret of the shop");
    let guid = "d7cc9ff4-9a15-11e3-bb01-000000000001";
    shop.customers = vec![Customer::simple(guid, EMAIL, "Žaneta Příkladová")];
    shop.orders = vec![
        Order::simple("2026-Ř01", EMAIL, "Žaneta Příkladová", 78_500),
        Order::simple("2026-Ř02", "jan@example.com", "Jan Novák", 12_000),
    ];
    shop
}

fn pair(source: Stream, target: &str) -> Pair {
    Pair {
        source,
        direction: Direction::ToSystem,
        target: Stream::new(target),
    }
}

async fn integration(world: &World) -> Integration {
    let found = integrations::get(&world.services.db, &world.actor.team, &world.integration);
    found.await.expect("storage").expect("an integration")
}

async fn table(world: &World, pair: &Pair) -> FieldTable {
    let integration = integration(world).await;
    field_mapping::load(&world.services, &integration, pair, Freshness::Stored)
        .await
        .expect("fields")
        .expect("a table")
}

async fn effect(world: &World, pair: &Pair) -> Option<u64> {
    let (integration, table) = (integration(world).await, table(world, pair).await);
    field_mapping::effect(&world.services, &integration, &table.flow, pair)
        .await
        .expect("storage")
        .map(|effect| effect.records)
}

#[tokio::test]
async fn given_a_row_changed_after_a_sync_then_a_full_sync_writes_exactly_that_field() {
    let orders = pair(Stream::ORDERS, "crm_records");
    for world in Given::shop(shop()).worlds().await {
        world.sync(RunKind::Full).await;
        let before = world.crm_records();
        assert_eq!(effect(&world, &orders).await, None, "nothing changed yet");

        let shown = table(&world, &orders).await.row("title").cloned();
        let wanted = FieldMapping {
            target: "title".to_owned(),
            source: MappingSource::Field("code".to_owned()),
            steps: vec![Transform::Surround {
                before: "Zakázka ".to_owned(),
                after: String::new(),
            }],
            write: WriteRule::Usual,
        };
        let change = RowChange {
            integration: &world.integration,
            pair: &orders,
            field: "title",
            seen: &field_mapping::revision(shown.as_ref()),
            row: Some(wanted),
        };
        let saved = field_mapping::save_row(&world.services, &world.actor, &change).await;
        assert_eq!(saved.expect("a saved row"), Saved::Changed);
        assert_eq!(effect(&world, &orders).await, Some(2));

        world.sync(RunKind::Incremental).await;
        assert_eq!(
            effect(&world, &orders).await,
            Some(2),
            "an incremental run is not enough"
        );
        world.sandbox.daktela.forget_writes();
        let run = world.sync(RunKind::Full).await;
        assert_eq!(run.exit_status(), 0, "{run:#?}");
        assert_eq!(world.sandbox.daktela.writes().len(), 2, "the orders alone");
        assert_eq!(effect(&world, &orders).await, None);
        for (old, new) in before.iter().zip(world.crm_records()) {
            assert!(new.text("title").starts_with("Zakázka 2026-"));
            assert_eq!(new.custom("total"), old.custom("total"));
            assert_eq!(new.text("description"), old.text("description"));
        }
    }
}

#[tokio::test]
async fn given_a_kept_export_then_a_record_to_show_costs_the_shop_no_further_one() {
    for world in Given::shop(shop()).worlds().await {
        world.sync(RunKind::Full).await;
        let asked = world.sandbox.shop.traffic().request_count();
        let integration = integration(&world).await;
        for (source, target) in [
            (Stream::CUSTOMERS, "contacts"),
            (Stream::ORDERS, "crm_records"),
        ] {
            let pair = pair(source, target);
            let choose = async |wanted| {
                field_mapping::choose_sample(
                    &world.services,
                    &world.actor,
                    &integration,
                    &pair,
                    wanted,
                )
                .await
            };
            let named = choose(Wanted::Named("zaneta".to_owned()))
                .await
                .expect("a record");
            assert_eq!(named.record.person_name(), "Žaneta Příkladová");
            let nobody = choose(Wanted::Named("nikdo takový".to_owned())).await;
            assert!(
                matches!(nobody, Err(SampleError::NoneFits { all: true, .. })),
                "{nobody:?}"
            );
            let flow = table(&world, &pair).await.flow;
            let kept = field_mapping::kept_sample(&world.services, &integration, &flow).await;
            assert_eq!(
                kept.expect("storage").map(|kept| kept.record),
                Some(named.record)
            );
        }
        assert_eq!(world.sandbox.shop.traffic().request_count(), asked);
    }
}

#[tokio::test]
async fn given_a_company_without_a_person_then_its_name_stays_whole() {
    let mut shop = shop();
    shop.customers[0].billing.name = String::new();
    shop.customers[0].billing.company = "Kavárna Ořechovka s.r.o.".to_owned();
    let contacts = pair(Stream::CUSTOMERS, "contacts");
    for world in Given::shop(shop).worlds().await {
        let integration = integration(&world).await;
        let sample = field_mapping::choose_sample(
            &world.services,
            &world.actor,
            &integration,
            &contacts,
            Wanted::Newest,
        );
        let sample = sample.await.expect("a record");
        let table = table(&world, &contacts).await;
        let connector = world
            .services
            .registry
            .get(&table.platform)
            .expect("a connector");
        let preview = Previewer::new(
            &table,
            connector.as_ref(),
            &contacts.target,
            &sample.record,
            &integration.shop_settings,
            "Europe/Prague",
        );
        let gets = |field: &str| preview.row(table.row(field).expect("a default")).gets;
        let whole = Gets::Value(Value::text("Kavárna Ořechovka s.r.o."));
        assert_eq!(gets("lastname"), whole);
        assert_eq!(gets("title"), whole);
        assert_eq!(gets("firstname"), Gets::Nothing);
    }
}
