use super::*;

fn form(values: &[(&str, &str)]) -> ConnectionSettings {
    let mut settings = ConnectionSettings::default();
    for (name, value) in values {
        let secret = name.ends_with("_hash");
        let map = if secret {
            &mut settings.secret
        } else {
            &mut settings.plain
        };
        map.insert((*name).to_owned(), (*value).to_owned());
    }
    settings
}

fn codes(values: &[(&str, &str)]) -> Vec<(String, String)> {
    normalise(form(values))
        .unwrap_err()
        .into_iter()
        .map(|error| (error.key, error.code))
        .collect()
}

fn pair(name: &str, code: &str) -> (String, String) {
    (name.to_owned(), code.to_owned())
}

#[test]
fn two_pasted_links_fill_the_whole_form() {
    let (a, b) = ("a".repeat(64), "b".repeat(64));
    let links = format!(
        "https://shop.example.com/export/customers.csv?partnerId=3&hash={a}\n\
         https://shop.example.com/export/orders.xml?patternId=-11&partnerId=3&hash={b}"
    );
    let stored = normalise(form(&[("pasted_link", &links)])).unwrap();
    assert_eq!(stored.get("address"), Some("https://shop.example.com/"));
    assert_eq!(stored.get("customers_hash"), Some(a.as_str()));
    assert_eq!(stored.get("orders_hash"), Some(b.as_str()));
    assert_eq!(
        (stored.get("orders_pattern"), stored.get("partner_id")),
        (Some("-11"), Some("3"))
    );
    assert_eq!(stored.get("pasted_link"), None);
    assert!(
        stored
            .plain
            .values()
            .all(|value| !value.contains(&a) && !value.contains(&b))
    );
}

#[test]
fn a_link_in_a_hash_field_is_taken_apart_too() {
    let (a, b, c) = ("a".repeat(64), "b".repeat(64), "c".repeat(64));
    let stored = normalise(form(&[
        ("address", "shop.example.com/admin/?x=1"),
        ("customers_hash", &a.to_uppercase()),
        (
            "orders_hash",
            &format!("https://shop.example.com/export/orders.xml?patternId=12&hash={b}"),
        ),
        (
            "orders_changed_hash",
            &format!("https://shop.example.com/export/orders.xml?patternId=12&hash={c}&fresh=1"),
        ),
    ]))
    .unwrap();
    assert_eq!(stored.get("address"), Some("https://shop.example.com/"));
    assert_eq!(stored.get("customers_hash"), Some(a.as_str()));
    assert_eq!(stored.get("orders_changed_hash"), Some(c.as_str()));
    assert_eq!(
        (
            stored.get("orders_pattern"),
            stored.get("only_changed_parameter")
        ),
        (Some("12"), Some("fresh=1"))
    );
    // What is stored stays as it is when it is saved again.
    assert_eq!(normalise(stored.clone()), Ok(stored));
}

#[test]
fn every_wrong_field_is_named() {
    let b = "b".repeat(64);
    let errors = codes(&[
        ("customers_hash", "0123456789"),
        ("orders_hash", &"x".repeat(64)),
        (
            "orders_changed_hash",
            &format!("https://shop.example.com/export/customers.csv?hash={b}"),
        ),
        ("orders_pattern", "eleven"),
        ("one_export_at_a_time", "perhaps"),
        ("encoding", "latin2"),
        ("zone", "Europe/Praha"),
    ]);
    for expected in [
        pair("customers_hash", "form-hash-length"),
        pair("orders_hash", "form-hash-characters"),
        pair("orders_changed_hash", "form-link-wrong-feed"),
        pair("orders_pattern", "form-number"),
        pair("one_export_at_a_time", "form-flag"),
        pair("encoding", "form-choice"),
        pair("zone", "form-zone"),
        pair("address", "form-required"),
    ] {
        assert!(errors.contains(&expected), "{expected:?} in {errors:?}");
    }
    assert_eq!(errors.len(), 8);
}

#[test]
fn links_of_two_shops_or_partners_do_not_go_together() {
    let (a, b) = ("a".repeat(64), "b".repeat(64));
    let orders = |shop, partner| {
        format!("https://{shop}/export/orders.xml?patternId=-11&partnerId={partner}&hash={b}")
    };
    let values = |link: String| {
        [
            ("address", "https://shop.example.com".to_owned()),
            ("partner_id", "3".to_owned()),
            ("customers_hash", a.clone()),
            ("orders_hash", link),
        ]
    };
    let codes_of = |link| {
        let values = values(link);
        codes(
            &values
                .each_ref()
                .map(|(name, value)| (*name, value.as_str())),
        )
    };
    assert_eq!(
        codes_of(orders("other.example.com", 3)),
        [pair("orders_hash", "form-link-other-shop")]
    );
    assert_eq!(
        codes_of(orders("shop.example.com", 4)),
        [pair("orders_hash", "form-link-other-partner")]
    );
    let without = format!(
        "https://shop.example.com/export/customers.csv?hash={a} {}",
        orders("shop.example.com", 4)
    );
    assert_eq!(
        codes(&[("pasted_link", &without)]),
        [pair("pasted_link", "form-link-other-partner")]
    );
}

#[test]
fn p14_no_error_repeats_what_was_entered() {
    let secret = "deadbeef".repeat(9);
    let errors = normalise(form(&[
        ("customers_hash", &secret),
        (
            "pasted_link",
            &format!("https://shop.example.com/export/orders.xml?hash={secret}"),
        ),
    ]))
    .unwrap_err();
    assert!(!format!("{errors:?}").contains("deadbeef"), "{errors:?}");
}
