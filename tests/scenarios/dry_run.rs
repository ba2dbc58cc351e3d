//! A dry run leaves nothing behind but its own log (P12).

use crate::support::Given;
use mostek_engine::console;
use mostek_engine::store::flows;
use mostek_model::{RunKind, Stream};
use mostek_sandbox::shoptet::Shop;

#[tokio::test]
async fn p12_given_a_dry_run_when_it_ends_then_nothing_counts_as_delivered_and_the_next_run_brings_all()
 {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let (db, team, id) = (&world.services.db, &world.actor.team, &world.integration);
        let dry = world.sync(RunKind::DryRun).await;
        // Orders in full cannot be read without an effect on the shop.
        assert_eq!((dry.state, dry.flows[0].read), ("finished", 10), "{dry:#?}");
        assert!(world.contacts().is_empty() && world.crm_records().is_empty());
        for flow in flows::list(db, id).await.expect("flows") {
            assert_eq!(flow.watermark, None, "{}", flow.stream);
        }
        let days = console::days(db, team, "2000-01-01").await.expect("days");
        assert!(days.is_empty(), "{days:?}");
        let shop = &world.sandbox.shop;
        let key = shop.read(|shop| shop.customers[2].account_guid.clone());
        let history = console::history(db, team, id, &Stream::CUSTOMERS, &key, 10).await;
        assert!(history.expect("a history").is_empty());

        let real = world.sync(RunKind::Incremental).await;
        assert_eq!(real.flows[0].read, 10, "{real:#?}");
        assert_eq!(world.crm_records().len(), 30);
        let history = console::history(db, team, id, &Stream::CUSTOMERS, &key, 10).await;
        assert_eq!(history.expect("a history").len(), 1);
    }
}
