//! kill -9 in the middle: the next start finishes by itself, nothing doubled, nothing lost (P3, P4).

use crate::program::{Place, databases};
use mostek_sandbox::Gate;
use mostek_sandbox::On;
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::Shop;

#[tokio::test(flavor = "multi_thread")]
async fn p3_given_a_worker_killed_in_the_middle_when_started_again_then_it_finishes_and_nothing_is_doubled()
 {
    for database in databases().await {
        let shop = Shop::generate(11, 120, 400);
        let (people, orders) = (shop.people().len(), shop.orders.len());
        let place = Place::new(shop, database).await;
        // The write in the middle hangs until the worker is dead.
        let gate = Gate::new();
        let middle = On::path("crmRecords").method("POST");
        place
            .sandbox
            .daktela
            .faults()
            .after(200, 1, middle, ApiFault::HoldAfter(gate.clone()));
        let asked = place.json(&["sync", "kavarna", "--full"]);
        let run = asked["run"].as_str().expect("a run").to_owned();
        let worker = place.start(&["worker"]);
        gate.reached(1).await;
        worker.kill();
        gate.open();
        let again = place.start(&["worker"]);
        let ended = tokio::task::block_in_place(|| place.until_ended(&run));
        drop(again);
        assert_eq!(ended["state"], "finished", "{ended:#}");
        assert_eq!(place.contacts().len(), people, "one contact per person");
        assert_eq!(place.crm_records().len(), orders, "every order once");
        for flow in ended["flows"].as_array().expect("flows") {
            let counted: u64 = mostek_model::Outcome::ALL
                .iter()
                .filter_map(|outcome| flow[outcome.as_str()].as_u64())
                .sum();
            assert_eq!(
                Some(counted),
                flow["read"].as_u64(),
                "outcomes add up: {flow:#}"
            );
        }
    }
}
