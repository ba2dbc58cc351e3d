//! One person, one contact (P10), with their orders under it.

use crate::support::Given;
use mostek_model::RunKind;
use mostek_sandbox::shoptet::{Customer, Order, Shop};

fn shop_with(customers: Vec<Customer>, orders: Vec<Order>) -> Shop {
    let mut shop = Shop::empty("secret of the shop");
    shop.customers = customers;
    shop.orders = orders;
    shop
}

fn jana() -> Customer {
    Customer::simple(
        "d7cc9ff4-9a15-11e3-bb01-000000000001",
        "jana.nova@example.com",
        "Jana Nová",
    )
}

#[tokio::test]
async fn p10_given_a_customer_with_three_orders_when_synced_then_there_is_one_contact_with_three_orders()
 {
    let orders = vec![
        Order::simple("2026000101", "jana.nova@example.com", "Jana Nová", 24_900),
        Order::simple("2026000102", "Jana.Nova@Example.com", "Jana Nová", 9_900),
        Order::simple("2026000103", "JANA.NOVA@example.com", "J. Nová", 120_000),
    ];
    for world in Given::shop(shop_with(vec![jana()], orders)).worlds().await {
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(
            (summary.state, summary.exit_status()),
            ("finished", 0),
            "{summary:#?}"
        );
        let contacts = world.contacts();
        assert_eq!(contacts.len(), 1);
        let records = world.crm_records();
        assert_eq!(records.len(), 3);
        for record in &records {
            assert_eq!(
                record.text("contact"),
                contacts[0].name(),
                "{} hangs on the contact",
                record.name()
            );
        }
    }
}

#[tokio::test]
async fn p10_given_a_guest_when_synced_then_the_order_hangs_on_a_contact_of_its_own() {
    let orders = vec![Order::simple(
        "A-0007",
        "host@example.com",
        "Host Hostovský",
        1_000,
    )];
    for world in Given::shop(shop_with(vec![], orders)).worlds().await {
        world.sync(RunKind::Full).await;
        let contacts = world.contacts();
        assert_eq!(contacts.len(), 1);
        assert_eq!(contacts[0].custom("email"), ["host@example.com"]);
        assert_eq!(world.crm_records()[0].text("contact"), contacts[0].name());
    }
}

#[tokio::test]
async fn p10_given_a_contact_that_was_there_when_synced_then_it_is_linked_and_only_its_blanks_are_filled()
 {
    let orders = vec![Order::simple(
        "2026000101",
        "jana.nova@example.com",
        "Jana Nová",
        24_900,
    )];
    for world in Given::shop(shop_with(vec![jana()], orders)).worlds().await {
        world.sandbox.daktela.seed_contact(
            "old_contact",
            "Paní Nová (VIP)",
            &[("email", "Jana.Nova@example.com")],
        );
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(summary.exit_status(), 0, "{summary:#?}");
        let contacts = world.contacts();
        assert_eq!(contacts.len(), 1, "no second contact");
        assert_eq!(
            contacts[0].text("title"),
            "Paní Nová (VIP)",
            "what people wrote stays"
        );
        assert_eq!(world.crm_records()[0].text("contact"), "old_contact");
    }
}

#[tokio::test]
async fn p10_given_two_contacts_with_the_same_email_when_synced_then_the_customer_is_held_and_nothing_is_guessed()
 {
    for world in Given::shop(shop_with(vec![jana()], vec![])).worlds().await {
        world
            .sandbox
            .daktela
            .seed_contact("first", "Jana", &[("email", "jana.nova@example.com")]);
        world.sandbox.daktela.seed_contact(
            "second",
            "Jana N.",
            &[("email", "jana.nova@example.com")],
        );
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(summary.flows[0].outcomes["held"], 1);
        assert_eq!(summary.exit_status(), 2);
        assert!(world.sandbox.daktela.writes().is_empty());
    }
}

#[tokio::test]
async fn p10_given_two_accounts_with_one_address_in_other_letters_then_they_are_one_contact_and_rest()
 {
    let mut twin = Customer::simple(
        "d7cc9ff4-9a15-11e3-bb01-000000000002",
        "JANA.NOVA@EXAMPLE.COM",
        "Jana Nová ml.",
    );
    twin.phone = "+420 600 000 009".to_owned();
    for world in Given::shop(shop_with(vec![jana(), twin.clone()], vec![]))
        .worlds()
        .await
    {
        world.sync(RunKind::Full).await;
        assert_eq!(world.contacts().len(), 1);
        world.sandbox.daktela.forget_writes();
        world.sync(RunKind::Full).await;
        assert!(
            world.sandbox.daktela.writes().is_empty(),
            "the accounts do not take turns in writing"
        );
    }
}

#[tokio::test]
async fn p4_given_a_database_lost_after_the_sync_when_synced_again_then_nothing_is_doubled() {
    let orders = vec![Order::simple(
        "2026000101",
        "jana.nova@example.com",
        "Jana Nová",
        24_900,
    )];
    let given = Given::shop(shop_with(vec![jana()], orders));
    for world in given.worlds().await {
        world.sync(RunKind::Full).await;
        let before = (world.contacts().len(), world.crm_records().len());
        world.forget_everything_learnt().await;
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(summary.exit_status(), 0, "{summary:#?}");
        assert_eq!((world.contacts().len(), world.crm_records().len()), before);
    }
}
