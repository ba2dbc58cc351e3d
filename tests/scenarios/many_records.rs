//! A shop of usual size: a first sync, a second one that writes nothing, and one that writes exactly what changed.

use crate::support::Given;
use mostek_model::RunKind;
use mostek_sandbox::shoptet::Shop;
use std::collections::BTreeMap;

const CUSTOMERS: usize = 1_000;
const ORDERS: usize = 5_000;

#[tokio::test(flavor = "multi_thread")]
async fn given_a_thousand_customers_and_five_thousand_orders_then_each_person_is_one_contact_with_their_orders()
 {
    let shop = Shop::generate(7, CUSTOMERS, ORDERS);
    let people = shop.people();
    let expected = shop.orders_by_person();
    for world in Given::shop(shop.clone()).worlds().await {
        let first = world.sync(RunKind::Full).await;
        assert_eq!(
            (first.state, first.exit_status()),
            ("finished", 0),
            "{first:#?}"
        );
        let (customers, orders) = (&first.flows[0], &first.flows[1]);
        assert_eq!(
            (customers.read, orders.read),
            (shop.customers.len() as u64, ORDERS as u64)
        );
        for flow in &first.flows {
            assert_eq!(
                flow.outcomes.values().sum::<u64>(),
                flow.read,
                "outcomes of {} add up",
                flow.stream
            );
        }
        assert_eq!(
            world.contacts().len(),
            people.len(),
            "one contact per person"
        );
        assert_eq!(
            orders_by_contact(&world),
            by_count(expected.values().map(|orders| orders.len())),
            "orders by person"
        );

        world.sandbox.daktela.forget_writes();
        let second = world.sync(RunKind::Full).await;
        assert_eq!(second.flows[0].outcomes["unchanged"], second.flows[0].read);
        assert_eq!(second.flows[1].outcomes["unchanged"], second.flows[1].read);
        assert!(
            world.sandbox.daktela.writes().is_empty(),
            "a second full run writes nothing"
        );

        let changed: Vec<String> = shop
            .orders
            .iter()
            .step_by(ORDERS / 10)
            .map(|order| order.code.clone())
            .collect();
        for code in &changed {
            assert!(
                world
                    .sandbox
                    .shop
                    .change_order_status(code, "Odesláno zákazníkovi")
            );
        }
        let renamed = shop.customers[17].email.clone();
        assert!(
            world
                .sandbox
                .shop
                .rename_customer(&renamed, "Přejmenovaná Osoba")
        );
        let third = world.sync(RunKind::Incremental).await;
        assert_eq!(third.exit_status(), 0, "{third:#?}");
        let writes = world.sandbox.daktela.writes();
        assert_eq!(writes.len(), changed.len() + 1, "{writes:#?}");
        assert_eq!(third.flows[0].outcomes["updated"], 1);
        assert_eq!(third.flows[1].outcomes["updated"], changed.len() as u64);
    }
}

/// How many contacts have how many orders.
fn by_count(counts: impl Iterator<Item = usize>) -> BTreeMap<usize, usize> {
    let mut histogram = BTreeMap::new();
    for count in counts.filter(|count| *count > 0) {
        *histogram.entry(count).or_default() += 1;
    }
    histogram
}

fn orders_by_contact(world: &crate::support::World) -> BTreeMap<usize, usize> {
    let mut orders: BTreeMap<String, usize> = BTreeMap::new();
    for record in world.crm_records() {
        *orders.entry(record.text("contact").to_owned()).or_default() += 1;
    }
    by_count(orders.into_values())
}
