//! Answers as instances gave them (dossier 3): all shapes of `error`, both shapes of lists.

use crate::contract::{FieldKind, KeyKind};
use crate::daktela::compare::{array, canonical, canonical_row};
use crate::daktela::envelope::{Complaint, NotAnEnvelope, open, rows};
use crate::daktela::scheme::of_row;
use mostek_model::Value;
use serde_json::json;

fn complaint(error: &serde_json::Value) -> Complaint {
    open(
        json!({"error": error, "result": null, "_time": "2026-09-01 10:20:11"})
            .to_string()
            .as_bytes(),
    )
    .unwrap()
    .1
}

#[test]
fn the_five_shapes_of_an_error_are_read_and_none_is_taken_for_success() {
    assert!(complaint(&json!([])).is_empty());
    assert!(complaint(&json!(null)).is_empty());
    assert_eq!(
        complaint(&json!("Object not exist")).words(),
        "Object not exist"
    );
    assert_eq!(complaint(&json!(["one", "two"])).words(), "one; two");
    assert_eq!(
        complaint(&json!({"primary": ["User have not available devices", "error"]}))
            .general
            .len(),
        2
    );
    let form = complaint(
        &json!({"form": {"lastname": "Vstup je povinný", "customFields": {"email": ["špatně"]}}}),
    );
    assert!(form.names("lastname") && form.names("customFields.email"));
    let both = complaint(&json!({"form": {"lastname": "Item is mandatory"}, "primary": ["error"]}));
    assert_eq!(both.words(), "error; lastname: Item is mandatory");
    assert!(!complaint(&json!({"code": "Něco se pokazilo"})).is_empty());
}

#[test]
fn the_constraint_form_is_read_as_well() {
    let body = json!({"status": 422, "violations": [{"propertyPath": "name", "message": "taken"}], "detail": "name: taken",
        "type": "about:blank", "title": "An error occurred", "instance": "x"});
    let (_, complaint) = open(body.to_string().as_bytes()).unwrap();
    assert!(complaint.names("name"));
}

#[test]
fn a_mark_at_the_start_is_skipped_and_anything_else_is_no_answer() {
    let marked =
        "\u{feff}{\"error\":[],\"result\":{\"name\":\"a\"},\"_timezone\":\"Europe/Prague\"}";
    let (envelope, _) = open(marked.as_bytes()).unwrap();
    assert_eq!(
        (envelope.result["name"].as_str(), envelope.zone.as_deref()),
        (Some("a"), Some("Europe/Prague"))
    );
    for strange in [
        "<html>502</html>",
        "[]",
        "{\"error\":[],\"resu",
        "{\"hello\":1}",
    ] {
        assert_eq!(open(strange.as_bytes()), Err(NotAnEnvelope), "{strange}");
    }
    assert!(open(b"").unwrap().1.is_empty());
}

#[test]
fn a_list_is_an_array_or_keyed_by_name_or_empty() {
    assert_eq!(
        rows(&json!({"data": [{"name": "a"}, {"name": "b"}], "total": 2}))
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        rows(&json!({"data": {"a": {"name": "a"}, "b": {"name": "b"}}, "total": 2}))
            .unwrap()
            .len(),
        2
    );
    assert!(rows(&json!({"data": [], "total": 0})).unwrap().is_empty());
    assert!(rows(&json!(null)).is_none());
}

#[test]
fn a_scheme_gives_types_and_the_keys_of_a_person() {
    let row = json!({"name": "x", "customFields": {"number": ["00420 600"], "email": [null], "mail2": ["a@b.cz", "a@b.cz"]},
        "_sys": {"cfScheme": {
            "number": {"type": "PHONE", "title": "Telefon", "hidden": false, "readonly": false, "multiple": true},
            "mail2": {"type": "EMAIL", "title": "Druhý e-mail", "readonly": true},
            "size": {"type": "SELECTBOX", "title": "", "items": [{"name": "s", "title": "Malý"}, {"name": "l", "title": "Velký"}]},
            "agree": {"type": "CHECKBOX", "title": "Souhlas"},
            "day": {"type": "DATE", "title": "Den"}}}});
    let scheme = of_row(&row).unwrap();
    let kinds: Vec<_> = ["number", "mail2", "size", "agree", "day", "other"]
        .map(|key| scheme.kind(key))
        .into();
    use FieldKind::{Choice, Date, Email, Flag, Phone, Text};
    assert_eq!(kinds, [Phone, Email, Choice, Flag, Date, Text]);
    let mail = &scheme
        .0
        .iter()
        .find(|field| field.key == "mail2")
        .unwrap()
        .field;
    assert!(mail.read_only && mail.key == "customFields.mail2");
    let keys: Vec<_> = scheme
        .keys(&row)
        .into_iter()
        .map(|key| (key.kind, key.value))
        .collect();
    assert_eq!(
        keys,
        [
            (KeyKind::Email, "a@b.cz".to_owned()),
            (KeyKind::Phone, "00420 600".to_owned())
        ]
    );
    assert!(of_row(&json!({"name": "x"})).is_none());
    assert_eq!(
        of_row(&json!({"_sys": {"cfScheme": []}})).unwrap().0.len(),
        0
    );
}

#[test]
fn what_the_platform_alters_does_not_count_as_a_difference() {
    let same = |kind: FieldKind, ours: Value, theirs: serde_json::Value| {
        let (ours, theirs) = (
            canonical(kind.clone(), &ours),
            canonical_row(&kind, Some(&theirs)),
        );
        assert_eq!(ours, theirs, "{kind:?}");
        // Once canonical, for ever canonical.
        assert_eq!(canonical(kind, &ours), ours);
    };
    same(
        FieldKind::Phone,
        Value::text("00420 600 000 001"),
        json!(["00420600000001"]),
    );
    same(
        FieldKind::Text,
        Value::text(" one\r\ntwo "),
        json!("one\ntwo"),
    );
    same(FieldKind::Text, Value::Empty, json!(""));
    same(FieldKind::Text, Value::List(Vec::new()), json!([null]));
    same(
        FieldKind::Email,
        Value::List(vec![Value::text("a@b.cz")]),
        json!("a@b.cz"),
    );
    same(
        FieldKind::DateTime,
        Value::Time("2026-09-01T08:20:11Z".parse().unwrap()),
        json!(["2026-09-01 10:20:11"]),
    );
    same(
        FieldKind::DateTime,
        Value::text("2026-09-01T10:20"),
        json!("2026-09-01 10:20:00"),
    );
    same(
        FieldKind::Date,
        Value::text("2026-09-01 10:20:11"),
        json!(["2026-09-01"]),
    );
    same(
        FieldKind::Choices,
        Value::List(vec![Value::text("b"), Value::text("a")]),
        json!(["a", "b"]),
    );
    same(
        FieldKind::Relation,
        Value::text("statuses_1"),
        json!({"name": "statuses_1", "title": "Nová"}),
    );
    same(FieldKind::Flag, Value::Flag(true), json!(["1"]));
    assert_eq!(array(&FieldKind::Text, &Value::Empty), json!([]));
}
