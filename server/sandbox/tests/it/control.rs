//! Control over HTTP, as browser tests use it.

use mostek_sandbox::shoptet::Shop;
use mostek_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};

use crate::client;

#[tokio::test]
async fn without_asking_there_is_no_control() {
    let sandbox = Sandbox::start(Builder::new()).await.unwrap();
    for base in [sandbox.shop.base_url(), sandbox.daktela.base_url()] {
        assert_eq!(
            client()
                .get(format!("{base}/__sandbox/requests"))
                .send()
                .await
                .unwrap()
                .status(),
            404
        );
    }
}

#[tokio::test]
async fn a_browser_test_moves_the_shop_and_looks_at_the_contact_centre() {
    let sandbox = Sandbox::start(Builder::new().shop(Shop::empty("x")).with_control(true))
        .await
        .unwrap();
    let shop = format!("{}/__sandbox", sandbox.shop.base_url());
    let post = async |url: String, body: Value| {
        client()
            .post(url)
            .json(&body)
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    let get = async |url: String| {
        client()
            .get(url)
            .send()
            .await
            .unwrap()
            .json::<Value>()
            .await
            .unwrap()
    };
    assert_eq!(
        post(
            format!("{shop}/generate"),
            json!({"seed": 7, "customers": 3, "orders": 10})
        )
        .await,
        204
    );
    let orders = get(format!("{shop}/orders")).await;
    let code = orders[0]["code"].as_str().unwrap();
    assert_eq!(
        post(
            format!("{shop}/order-status"),
            json!({"code": code, "status": "Nový stav"})
        )
        .await,
        204
    );
    assert_eq!(
        post(
            format!("{shop}/order-status"),
            json!({"code": "none", "status": "x"})
        )
        .await,
        404
    );
    assert_eq!(
        post(format!("{shop}/rules"), json!({"full_export_seconds": 0})).await,
        204
    );
    let hash = get(format!("{shop}/links")).await["orders_hash"]
        .as_str()
        .unwrap()
        .to_owned();
    let feed = format!(
        "{}/export/orders.xml?patternId=-11&hash={hash}",
        sandbox.shop.base_url()
    );
    assert!(
        client()
            .get(&feed)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
            .contains("<STATUS>Nový stav</STATUS>")
    );
    assert_eq!(
        post(
            format!("{shop}/faults"),
            json!({"fault": "html_page", "times": 1})
        )
        .await,
        204
    );
    assert_eq!(
        post(format!("{shop}/faults"), json!({"fault": "nonsense"})).await,
        422
    );
    assert!(
        client()
            .get(&feed)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
            .contains("<html")
    );
    assert_eq!(
        get(format!("{shop}/requests"))
            .await
            .as_array()
            .unwrap()
            .len(),
        2
    );

    let api = format!("{}/__sandbox", sandbox.daktela.base_url());
    let contact = json!({"title": "Jan", "lastname": "Jan", "database": "default"});
    assert_eq!(
        post(format!("{api}/records/contacts/c_1"), contact).await,
        201
    );
    assert_eq!(
        get(format!("{api}/records/contacts")).await[0]["name"],
        "c_1"
    );
    assert_eq!(get(format!("{api}/writes")).await, json!([]));
    assert_eq!(
        post(
            format!("{api}/custom-fields/contacts/default/vip"),
            json!({"kind": "CHECKBOX"})
        )
        .await,
        204
    );
    assert_eq!(
        post(
            format!("{api}/faults"),
            json!({"fault": "too_many", "retry_after": 5, "times": 1})
        )
        .await,
        204
    );
    let limited = client()
        .get(format!(
            "{}/api/v6/contacts.json",
            sandbox.daktela.base_url()
        ))
        .send()
        .await
        .unwrap();
    assert_eq!(limited.status(), 429);
}
