//! Console and worker as separate processes.

use crate::program::{Place, databases};
use mostek_sandbox::shoptet::Shop;

#[tokio::test(flavor = "multi_thread")]
async fn given_a_console_without_workers_and_one_worker_then_the_run_is_executed() {
    for database in databases().await {
        let shop = Shop::generate(13, 40, 90);
        let (people, orders) = (shop.people().len(), shop.orders.len());
        let place = Place::new(shop, database).await;
        let console = place.start(&["serve", "--listen", "127.0.0.1:0", "--workers", "0"]);
        let worker = place.start(&["worker"]);
        let asked = place.json(&["sync", "kavarna", "--full"]);
        let run = asked["run"].as_str().expect("a run").to_owned();
        let ended = tokio::task::block_in_place(|| place.until_ended(&run));
        assert_eq!(ended["state"], "finished", "{ended:#}");
        assert_eq!(
            (place.contacts().len(), place.crm_records().len()),
            (people, orders)
        );
        drop((console, worker));
    }
}
