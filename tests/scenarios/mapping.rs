//! What reaches the system, field by field.

use crate::support::Given;
use mostek_model::RunKind;
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

#[tokio::test]
async fn given_every_default_then_the_contact_and_the_order_read_well() {
    for world in Given::shop(shop()).worlds().await {
        world.sync(RunKind::Full).await;
        let contact = &world.contacts()[0];
        assert_eq!(contact.text("title"), "Žaneta Příkladová");
        assert_eq!(
            (contact.text("firstname"), contact.text("lastname")),
            ("Žaneta", "Příkladová")
        );
        assert_eq!(contact.custom("email"), ["zaneta@example.com"]);
        let record = &world.crm_records()[0];
        assert!(
            record.text("title").contains("2026-Ř01"),
            "{}",
            record.text("title")
        );
        assert_eq!(record.custom("total"), ["785.00"]);
    }
}

#[tokio::test]
async fn p9_given_statuses_of_which_one_is_not_mapped_then_its_orders_are_held_until_it_is() {
    let given = Given::shop(shop()).file(|file| {
        file.orders_flow = r#"
[[flow.field]]
into = "crm_records"
target = "title"
from = "code"

[[flow.field]]
into = "crm_records"
target = "stage"
from = "status_mapped"

[flow.statuses]
unmapped = "hold"

[flow.statuses.rows]
"Úplně jiný stav" = "CLOSE"
"#
        .to_owned();
    });
    for mut world in given.worlds().await {
        let held = world.sync(RunKind::Full).await;
        assert_eq!(
            (held.flows[1].outcomes["held"], held.exit_status()),
            (1, 2),
            "{held:#?}"
        );
        assert!(world.crm_records().is_empty());
        world
            .change_file(|file| {
                file.orders_flow = file
                    .orders_flow
                    .replace(r#"unmapped = "hold""#, r#"unmapped = { default = "OPEN" }"#)
            })
            .await;
        let later = world.sync(RunKind::Incremental).await;
        assert_eq!(
            later.exit_status(),
            0,
            "P6: it passes without a full sync: {later:#?}"
        );
        assert_eq!(world.crm_records()[0].text("stage"), "OPEN");
    }
}
