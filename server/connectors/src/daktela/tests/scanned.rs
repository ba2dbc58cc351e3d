//! The pass over the contacts that were there before us.

use super::sandbox::{Stage, stage};
use crate::contract::{Connector, ExistingRecord, KeyKind};
use crate::daktela::row::{CONTACTS, RECORDS};
use mostek_sandbox::daktela::{DATABASE, Model};
use serde_json::json;
use std::collections::BTreeSet;

impl Stage {
    async fn scan(&self, since: Option<jiff::Timestamp>) -> (Vec<ExistingRecord>, usize) {
        let (mut all, mut pages, mut cursor) = (Vec::new(), 0, None);
        loop {
            let page = self
                .daktela
                .scan(&self.access, &CONTACTS, &self.side, since, cursor.as_ref())
                .await
                .unwrap();
            all.extend(page.records);
            pages += 1;
            match page.next {
                Some(next) => cursor = Some(next),
                None => return (all, pages),
            }
        }
    }
}

#[tokio::test]
async fn a_pass_lists_every_contact_of_the_database_once_with_its_keys() {
    let stage = stage().await;
    stage.server.add_database("other", "Jiná");
    for n in 0..2_345 {
        let (email, phone) = (format!("p{n}@example.com"), format!("00420600{n:06}"));
        stage.server.seed_contact(
            &format!("person_{n}"),
            "Jan Novák",
            &[("email", &email), ("number", &phone)],
        );
    }
    stage.server.seed(
        Model::Contacts,
        "elsewhere",
        json!({"title": "x", "lastname": "x", "database": "other"}),
    );
    let (all, pages) = stage.scan(None).await;
    let ids: BTreeSet<_> = all.iter().map(|record| record.id.as_str()).collect();
    assert_eq!((all.len(), ids.len(), pages), (2_345, 2_345, 3));
    assert!(!ids.contains("elsewhere"));
    assert!(all.iter().all(|record| {
        let kinds: Vec<_> = record.keys.iter().map(|key| key.kind).collect();
        kinds.contains(&KeyKind::Email) && kinds.contains(&KeyKind::Phone)
    }));
    let (recent, _) = stage.scan(Some(jiff::Timestamp::now())).await;
    assert_eq!(recent.len(), 2_345);
    let (later, _) = stage
        .scan(Some(
            jiff::Timestamp::now() + jiff::SignedDuration::from_hours(5),
        ))
        .await;
    assert!(later.is_empty());
    // Smaller pages than asked for are pages all the same.
    stage.server.configure(|settings| settings.max_take = 100);
    assert_eq!(stage.scan(None).await.0.len(), 2_345);
}

#[tokio::test]
async fn an_empty_database_has_nobody_to_find() {
    let stage = stage().await;
    assert_eq!(stage.scan(None).await.0.len(), 0);
    let orders = stage
        .daktela
        .scan(&stage.access, &RECORDS, &stage.side, None, None)
        .await
        .unwrap();
    assert!(orders.records.is_empty() && orders.next.is_none());
    assert_eq!(stage.side.get("database"), Some(DATABASE));
}
