//! Writing, seen from the instance.

use super::sandbox::{Stage, stage};
use crate::contract::{Change, ChangeKind, Connector, WriteAnswer};
use crate::daktela::row::{CONTACTS, RECORDS};
use mostek_model::{Fields, Value};
use mostek_sandbox::daktela::{Duplicate, Language, Model};

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), Value::text(value)))
        .collect()
}

pub(super) fn person(key: &str, last: &str) -> Change {
    let fields = fields(&[
        ("title", &format!("Žaneta {last}")),
        ("firstname", "Žaneta"),
        ("lastname", last),
        (
            "customFields.email",
            &format!("{}@example.com", last.to_lowercase()),
        ),
        ("customFields.number", "00420600000001"),
    ]);
    Change {
        kind: ChangeKind::Create,
        source_key: key.to_owned(),
        whole: fields.clone(),
        fields,
        parent: None,
    }
}

fn change(id: &str, key: &str, differs: &[(&str, &str)], last: &str) -> Change {
    let mut whole = person(key, last).fields;
    let fields = fields(differs);
    whole.extend(fields.clone());
    Change {
        kind: ChangeKind::Update { id: id.to_owned() },
        source_key: key.to_owned(),
        fields,
        whole,
        parent: None,
    }
}

impl Stage {
    pub(super) async fn write(&self, changes: &[Change]) -> Vec<WriteAnswer> {
        self.daktela
            .write(&self.access, &CONTACTS, &self.side, changes)
            .await
            .unwrap()
    }
}

pub(super) fn done(id: &str) -> WriteAnswer {
    WriteAnswer::Done { id: id.to_owned() }
}

#[tokio::test]
async fn people_become_contacts_side_by_side_and_answers_keep_their_order() {
    let stage = stage().await;
    let changes: Vec<_> = (0..40)
        .map(|n| person(&n.to_string(), &format!("Nová{n}")))
        .collect();
    let answers = stage.write(&changes).await;
    let wanted: Vec<_> = (0..40).map(|n| done(&format!("eshop_c_{n}"))).collect();
    assert_eq!(answers, wanted);
    assert!(stage.server.max_concurrent() <= 4);
    let stored = stage.server.record(Model::Contacts, "eshop_c_7").unwrap();
    assert_eq!(
        (stored.text("lastname"), stored.text("database")),
        ("Nová7", "default")
    );
    assert_eq!(stored.custom("email"), ["nová7@example.com"]);
    // What comes back is what was sent.
    let ids = (0..40).map(|n| format!("eshop_c_{n}")).collect::<Vec<_>>();
    let found = stage
        .daktela
        .fetch(&stage.access, &CONTACTS, &stage.side, &ids)
        .await
        .unwrap();
    assert_eq!(found.len(), 40);
    for (record, change) in found.iter().zip(&changes) {
        for (key, value) in &change.fields {
            assert_eq!(record.fields.get(key), Some(value), "{key}");
        }
    }
}

#[tokio::test]
async fn a_second_create_of_the_same_person_tells_what_is_there_and_writes_nothing() {
    let stage = stage().await;
    stage.write(&[person("1", "Nová")]).await;
    for (duplicate, language) in [
        (Duplicate::Form, Language::Czech),
        (Duplicate::Problem, Language::English),
    ] {
        stage
            .server
            .configure(|settings| (settings.duplicate, settings.language) = (duplicate, language));
        let answers = stage.write(&[person("1", "Jiná")]).await;
        let [WriteAnswer::Exists { record }] = answers.as_slice() else {
            panic!("{answers:?}")
        };
        assert_eq!(record.id, "eshop_c_1");
        assert_eq!(record.fields.get("lastname"), Some(&Value::text("Nová")));
    }
    assert_eq!(stage.server.writes().len(), 1);
}

#[tokio::test]
async fn an_update_sends_what_differs_and_what_is_required_and_leaves_the_rest() {
    let stage = stage().await;
    stage.write(&[person("1", "Nová")]).await;
    let answers = stage
        .write(&[change(
            "eshop_c_1",
            "1",
            &[("customFields.email", "x@example.com")],
            "Nová",
        )])
        .await;
    assert_eq!(answers, [done("eshop_c_1")]);
    let stored = stage.server.record(Model::Contacts, "eshop_c_1").unwrap();
    assert_eq!(
        (stored.custom("email"), stored.custom("number")),
        (vec!["x@example.com"], vec!["00420600000001"])
    );
    // A field can be cleared, a required one cannot.
    let clear = change(
        "eshop_c_1",
        "1",
        &[("customFields.number", ""), ("firstname", "")],
        "Nová",
    );
    assert_eq!(stage.write(&[clear]).await, [done("eshop_c_1")]);
    let nameless = change("eshop_c_1", "1", &[("lastname", "")], "Nová");
    assert!(matches!(
        stage.write(&[nameless]).await.as_slice(),
        [WriteAnswer::Refused { .. }]
    ));
    let stored = stage.server.record(Model::Contacts, "eshop_c_1").unwrap();
    assert!(stored.custom("number").is_empty() && stored.text("firstname").is_empty());
    assert_eq!(stored.text("lastname"), "Nová");
    assert_eq!(
        stage
            .write(&[change("eshop_c_9", "9", &[("title", "X")], "Y")])
            .await,
        [WriteAnswer::Gone]
    );
}

#[tokio::test]
async fn an_order_hangs_on_its_buyers_contact() {
    let stage = stage().await;
    stage.write(&[person("1", "Nová")]).await;
    let fields = fields(&[
        ("title", "Objednávka 2026000101"),
        ("stage", "OPEN"),
        ("customFields.total", "785.00"),
    ]);
    let order = Change {
        kind: ChangeKind::Create,
        source_key: "2026000101".to_owned(),
        whole: fields.clone(),
        fields,
        parent: Some("eshop_c_1".to_owned()),
    };
    let answers = stage
        .daktela
        .write(&stage.access, &RECORDS, &stage.side, &[order])
        .await
        .unwrap();
    assert_eq!(answers, [done("eshop_o_2026000101")]);
    let ids = ["eshop_o_2026000101".to_owned()];
    let found = stage
        .daktela
        .fetch(&stage.access, &RECORDS, &stage.side, &ids)
        .await
        .unwrap();
    assert_eq!(found[0].parent.as_deref(), Some("eshop_c_1"));
    assert_eq!(
        found[0].fields.get("customFields.total"),
        Some(&Value::text("785.00"))
    );
}

#[tokio::test]
async fn a_refusal_names_the_field_in_the_platforms_words_and_stops_nobody_else() {
    let stage = stage().await;
    let mut wrong = person("1", "Nová");
    wrong
        .fields
        .insert("customFields.email".to_owned(), Value::text("no address"));
    let answers = stage.write(&[wrong, person("2", "Stará")]).await;
    let [WriteAnswer::Refused { reason }, WriteAnswer::Done { .. }] = answers.as_slice() else {
        panic!("{answers:?}")
    };
    assert_eq!(reason.code, "reason-daktela-refused-field");
    assert_eq!(
        reason.values.get("field").map(String::as_str),
        Some("customFields.email")
    );
    assert!(
        reason
            .answer
            .as_ref()
            .is_some_and(|words| !words.is_empty())
    );
}
