//! What the target gets for one real record.

use super::{from, pair, stages};
use crate::field_mapping::{FieldTable, Gets, Previewer};
use mostek_model::{Body, Order, Record, Stream, Transform, Value};
use std::collections::BTreeMap;

fn order(status: &str) -> Record {
    Record {
        stream: Stream::ORDERS,
        key: "1".to_owned(),
        body: Body::Order(Box::new(Order {
            code: "2026-1".to_owned(),
            status: Some(status.to_owned()),
            phone: Some("777 123 456".to_owned()),
            ..Order::default()
        })),
        changed_at: None,
    }
}

#[tokio::test]
async fn given_an_order_then_each_row_says_what_the_target_gets_or_why_it_gets_nothing() {
    let stage = stages().await.remove(0);
    let orders = pair("orders", "crm_records");
    let table: FieldTable = stage.table(&orders).await;
    let connector = stage.services.registry.get(&table.platform).unwrap();
    let settings = BTreeMap::new();
    let show = |status: &str, row| {
        let record = order(status);
        Previewer::new(
            &table,
            connector.as_ref(),
            &orders.target,
            &record,
            &settings,
            "Europe/Prague",
        )
        .row(&row)
        .gets
    };
    let title = from("title", "code", vec![Transform::Trim]);
    assert_eq!(show("Vyřízena", title), Gets::Value(Value::text("2026-1")));
    let stage_of = || from("stage", "status_mapped", Vec::new());
    assert_eq!(
        show("Vyřízena", stage_of()),
        Gets::Value(Value::text("CLOSE")),
        "the flow's own status mapping"
    );
    let Gets::Refused(held) = show("Úplně nový", stage_of()) else {
        panic!("a status nobody mapped");
    };
    assert_eq!(held.code, "reason-status-unmapped");
    let empty = from("customFields.source", "remark", Vec::new());
    assert_eq!(show("Vyřízena", empty), Gets::Nothing);
    let required = from("title", "remark", Vec::new());
    assert!(matches!(
        show("Vyřízena", required),
        Gets::Refused(reason) if reason.code == "reason-field-required"
    ));
    let choice = from("stage", "code", Vec::new());
    assert!(matches!(
        show("Vyřízena", choice),
        Gets::Refused(reason) if reason.code == "reason-not-a-choice"
    ));
}
