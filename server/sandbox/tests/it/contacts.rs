//! Creating, changing and reading records of the contact centre.

use mostek_sandbox::daktela::{
    CustomField, DATABASE, Duplicate, FieldType, Language, Model, ORDER_TYPE, TICKET_CATEGORY,
};
use reqwest::Method;
use serde_json::json;

use crate::{call, client, daktela, get, post, put};

fn zaneta() -> serde_json::Value {
    json!({"name": "c_1", "title": "Žaneta Příkladová", "firstname": "Žaneta", "lastname": "Příkladová",
           "database": DATABASE, "customFields": {"email": ["zaneta@example.com"], "number": "+420 600 000 001"}})
}

#[tokio::test]
async fn a_new_contact_comes_back_with_its_scheme() {
    let api = daktela().await;
    let (status, answer) = post(&api, "contacts.json", zaneta()).await;
    assert_eq!(status, 201);
    assert_eq!(answer["error"], json!([]));
    assert_eq!(answer["_timezone"], "Europe/Prague");
    let contact = &answer["result"];
    assert_eq!(contact["database"]["name"], DATABASE);
    assert_eq!(contact["customFields"]["number"], json!(["+420600000001"]));
    assert_eq!(contact["customFields"]["note"], json!([]));
    assert_eq!(contact["_sys"]["cfScheme"]["email"]["type"], "EMAIL");
    assert_eq!(contact["description"], "");
    let (status, again) = get(&api, "contacts/c_1").await;
    assert_eq!(
        (status, &again["result"]["title"]),
        (200, &json!("Žaneta Příkladová"))
    );
    assert_eq!(api.contacts()[0].custom("email"), ["zaneta@example.com"]);
    assert_eq!(api.writes().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_in_the_form_and_the_record_is_echoed() {
    let api = daktela().await;
    let long = "x".repeat(513);
    let body = json!({"title": "A", "database": DATABASE, "description": long, "customFields": {"email": ["a.@b"]}});
    let (status, answer) = post(&api, "contacts.json", body).await;
    assert_eq!(status, 400);
    let form = &answer["error"]["form"];
    assert_eq!(form["lastname"], "Vstup je povinný");
    assert_eq!(
        form["customFields"]["email"],
        json!(["E-mail není ve správném formátu"])
    );
    assert!(form["description"].is_string());
    assert_eq!(answer["result"]["title"], "A");
    assert_eq!(answer["result"]["_sys"]["hash"], json!(null));
    assert!(answer["result"]["created"].is_string());
    api.configure(|settings| settings.language = Language::English);
    let (_, answer) = post(&api, "contacts.json", json!({})).await;
    assert_eq!(answer["error"]["form"]["title"], "Entry is required");
    let (status, answer) = post(
        &api,
        "contacts.json",
        json!({"title": "A", "lastname": "A", "database": "x"}),
    )
    .await;
    assert_eq!((status, &answer["result"]), (400, &json!({})));
    assert_eq!(answer["error"]["form"]["database"], "Foreign key error");
    assert!(api.contacts().is_empty() && api.writes().is_empty());
}

#[tokio::test]
async fn a_name_is_unique_and_made_up_when_missing() {
    let api = daktela().await;
    post(&api, "contacts.json", zaneta()).await;
    let (status, answer) = post(&api, "contacts.json", zaneta()).await;
    assert_eq!(status, 400);
    assert!(answer["error"]["form"]["name"].is_string());
    api.configure(|settings| settings.duplicate = Duplicate::Problem);
    let (status, answer) = post(&api, "contacts.json", zaneta()).await;
    assert_eq!(
        (status, &answer["violations"][0]["propertyPath"]),
        (422, &json!("name"))
    );
    let (status, answer) = post(
        &api,
        "contacts.json",
        json!({"title": "B", "lastname": "B", "database": {"name": DATABASE}}),
    )
    .await;
    assert_eq!(status, 201);
    assert!(
        answer["result"]["name"]
            .as_str()
            .unwrap()
            .starts_with("contact_")
    );
}

#[tokio::test]
async fn an_update_merges_and_each_custom_field_is_replaced_as_a_whole() {
    let api = daktela().await;
    post(&api, "contacts.json", zaneta()).await;
    let base = json!({"title": "Žaneta Nová", "lastname": "Nová", "database": DATABASE});
    let mut change = base.clone();
    change["customFields"] =
        json!({"email": ["nova@example.com", "zaneta@example.com"], "unknown": ["x"]});
    change["name"] = json!("other");
    change["nps_score"] = json!(9);
    let (status, answer) = put(&api, "contacts/c_1.json", change).await;
    assert_eq!(status, 200);
    let contact = &answer["result"];
    assert_eq!(
        (&contact["name"], &contact["nps_score"]),
        (&json!("c_1"), &json!(0))
    );
    assert_eq!(contact["firstname"], "Žaneta");
    assert_eq!(contact["customFields"]["number"], json!(["+420600000001"]));
    assert_eq!(
        contact["customFields"]["email"],
        json!(["nova@example.com", "zaneta@example.com"])
    );
    assert!(contact["customFields"].get("unknown").is_none());
    let mut empty = base.clone();
    empty["firstname"] = json!(null);
    empty["customFields"] = json!({"number": [null]});
    let (_, answer) = put(&api, "contacts/c_1", empty).await;
    assert_eq!(answer["result"]["firstname"], "");
    assert_eq!(answer["result"]["customFields"]["number"], json!([]));
    let (status, _) = put(
        &api,
        "contacts/c_1.json",
        json!({"title": null, "lastname": "N", "database": DATABASE}),
    )
    .await;
    assert_eq!(status, 400);
    let (status, _) = put(&api, "contacts/c_1.json", json!({"firstname": "Ž"})).await;
    assert_eq!(status, 400);
    api.configure(|settings| settings.update_needs_required = false);
    let (status, _) = put(&api, "contacts/c_1.json", json!({"firstname": "Ž"})).await;
    assert_eq!(status, 200);
    assert_eq!(put(&api, "contacts/nobody.json", base).await.0, 404);
}

#[tokio::test]
async fn an_order_hangs_on_its_contact() {
    let api = daktela().await;
    api.seed_contact(
        "c_1",
        "Žaneta Příkladová",
        &[("email", "zaneta@example.com")],
    );
    let order = json!({"name": "o_2026", "type": ORDER_TYPE, "title": "Objednávka 2026", "stage": "OPEN",
                       "contact": "c_1", "customFields": {"total": ["785.00"], "ordered_at": "2026-9-1 10:15"}});
    let (status, answer) = post(&api, "crmRecords.json", order).await;
    assert_eq!(status, 201);
    let record = &answer["result"];
    assert_eq!(record["contact"]["title"], "Žaneta Příkladová");
    assert_eq!(record["contact"]["database"]["name"], DATABASE);
    assert_eq!(record["type"]["name"], ORDER_TYPE);
    assert_eq!(
        record["customFields"]["ordered_at"],
        json!(["2026-09-01 10:15:00"])
    );
    let (_, list) = get(&api, "contacts/c_1/crmRecords.json").await;
    assert_eq!(list["result"]["total"], 1);
    let (_, list) = get(&api, "crmRecords.json?filter[0][field]=contact.title&filter[0][operator]=like&filter[0][value]=%25p%C5%99%C3%ADklad%25").await;
    assert_eq!(list["result"]["data"][0]["name"], "o_2026");
    assert_eq!(
        call(&api, Method::DELETE, "contacts/c_1.json", None)
            .await
            .status(),
        204
    );
    assert_eq!(api.crm_records()[0].text("contact"), "");
    let (status, _) = post(&api, "crmRecordsTypes.json", json!({"title": "x"})).await;
    assert_eq!(status, 405);
}

#[tokio::test]
async fn the_scheme_changes_between_runs() {
    let api = daktela().await;
    post(&api, "contacts.json", zaneta()).await;
    api.remove_custom_field(Model::Contacts, DATABASE, "note");
    api.change_custom_field(Model::Contacts, DATABASE, "number", |field| {
        field.readonly = true
    });
    api.put_custom_field(
        Model::Contacts,
        DATABASE,
        CustomField::new("group", FieldType::Selectbox)
            .options([("vip", "VIP")])
            .required(),
    );
    let body = json!({"title": "Ž", "lastname": "P", "database": DATABASE, "customFields": {"number": ["1"], "note": ["x"]}});
    let (status, answer) = put(&api, "contacts/c_1.json", body.clone()).await;
    assert_eq!(
        (status, &answer["error"]["form"]["customFields"]["group"]),
        (400, &json!(["Vstup je povinný"]))
    );
    let mut good = body;
    good["customFields"]["group"] = json!("vip");
    let (status, answer) = put(&api, "contacts/c_1.json", good).await;
    assert_eq!(status, 200);
    assert_eq!(
        answer["result"]["customFields"]["number"],
        json!(["+420600000001"])
    );
    assert!(answer["result"]["customFields"].get("note").is_none());
    assert_eq!(
        answer["result"]["_sys"]["cfScheme"]["number"]["readonly"],
        true
    );
}

#[tokio::test]
async fn forms_work_as_well_as_json() {
    let api = daktela().await;
    let form =
        "title=Jan&lastname=Form&database=default&customFields%5Bemail%5D%5B0%5D=jan%40example.com";
    let answer = client()
        .post(format!("{}/api/v6/contacts", api.base_url()))
        .header(
            "Cookie",
            format!("c_user={}", mostek_sandbox::daktela::TOKEN),
        )
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 201);
    assert_eq!(api.contacts()[0].custom("email"), ["jan@example.com"]);
}

#[tokio::test]
async fn tickets_are_numbered_and_contacts_can_be_merged() {
    let api = daktela().await;
    api.seed_contact("a", "Jan První", &[]);
    api.seed_contact("b", "Jan Druhý", &[]);
    let ticket = json!({"title": "Reklamace", "category": TICKET_CATEGORY, "stage": "OPEN", "priority": "LOW", "contact": "b"});
    let (status, answer) = post(&api, "tickets.json", ticket).await;
    assert_eq!(status, 201);
    let number = answer["result"]["name"].as_u64().unwrap();
    let (status, answer) = post(
        &api,
        "mergeContacts.json?contacts[0]=a&contacts[1]=b",
        json!({}),
    )
    .await;
    assert_eq!((status, &answer["result"]["name"]), (200, &json!("a")));
    let (_, ticket) = get(&api, &format!("tickets/{number}.json")).await;
    assert_eq!(ticket["result"]["contact"]["name"], "a");
    assert_eq!(api.contacts().len(), 1);
}
