//! Reading lists: filters, order, pages, projection.

use mostek_sandbox::daktela::{DaktelaServer, UnknownField};
use serde_json::{Value, json};

use crate::{daktela, get};

async fn ten() -> DaktelaServer {
    let api = daktela().await;
    for number in 0..10 {
        let email = format!("osoba{number}@example.com");
        api.seed_contact(
            &format!("c_{number}"),
            &format!("Osoba Číslo{number}"),
            &[("email", &email)],
        );
    }
    api
}

async fn names(api: &DaktelaServer, query: &str) -> Vec<String> {
    let (status, answer) = get(api, &format!("contacts.json?{query}")).await;
    assert_eq!(status, 200, "{query}: {answer}");
    let rows = answer["result"]["data"].as_array().unwrap();
    rows.iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn filters_in_every_form_and_with_every_operator() {
    let api = ten().await;
    let one = ["c_3"];
    let flat = |field: &str, operator: &str, value: &str| {
        format!("filter[0][field]={field}&filter[0][operator]={operator}&filter[0][value]={value}")
    };
    assert_eq!(names(&api, &flat("name", "eq", "c_3")).await, one);
    assert_eq!(
        names(
            &api,
            "filter[field]=name&filter[operator]=eq&filter[value]=c_3"
        )
        .await,
        one
    );
    assert_eq!(
        names(
            &api,
            &flat("customFields.email", "eq", "osoba3@example.com")
        )
        .await,
        one
    );
    assert_eq!(
        names(&api, &flat("email", "eq", "osoba3@example.com")).await,
        one
    );
    assert_eq!(names(&api, &flat("email", "like", "osoba3")).await.len(), 0);
    assert_eq!(
        names(&api, &flat("email", "like", "%25OSOBA3%25")).await,
        one
    );
    assert_eq!(names(&api, &flat("email", "contains", "osoba3")).await, one);
    assert_eq!(
        names(&api, &flat("email", "doesnotcontain", "osoba3"))
            .await
            .len(),
        9
    );
    assert_eq!(names(&api, &flat("lastname", "endswith", "3")).await, one);
    assert_eq!(names(&api, &flat("name", "begins", "c_")).await.len(), 10);
    assert_eq!(
        names(&api, &flat("name", "gte", "c_8")).await,
        ["c_8", "c_9"]
    );
    assert_eq!(
        names(&api, &flat("customFields.number", "isnull", ""))
            .await
            .len(),
        10
    );
    assert_eq!(
        names(&api, &flat("database.name", "neq", "default"))
            .await
            .len(),
        0
    );
    let listed = "filter[0][field]=name&filter[0][operator]=in&filter[0][value][0]=c_1&filter[0][value][1]=c_2";
    assert_eq!(names(&api, listed).await, ["c_1", "c_2"]);
    let group = "filter[logic]=or&filter[filters][0][field]=name&filter[filters][0][operator]=eq&filter[filters][0][value]=c_1\
                 &filter[filters][1][logic]=and&filter[filters][1][filters][0][field]=name\
                 &filter[filters][1][filters][0][operator]=eq&filter[filters][1][filters][0][value]=c_2";
    assert_eq!(names(&api, group).await, ["c_1", "c_2"]);
    assert_eq!(names(&api, "q=osoba7").await, ["c_7"]);
    assert_eq!(
        names(&api, &flat("edited", "gte", "2020-01-01%2000:00:00"))
            .await
            .len(),
        10
    );
    assert_eq!(
        names(&api, &flat("edited", "lte", "2020-01-01"))
            .await
            .len(),
        0
    );
}

#[tokio::test]
async fn an_instance_that_cannot_filter_by_custom_fields_says_so() {
    let api = ten().await;
    api.configure(|settings| {
        settings.filter_custom_fields = false;
        settings.filter_custom_top_level = false;
    });
    for field in ["customFields.email", "email", "nonsense"] {
        let query = format!(
            "contacts.json?filter[0][field]={field}&filter[0][operator]=eq&filter[0][value]=x"
        );
        assert_eq!(get(&api, &query).await.0, 400, "{field}");
    }
    assert_eq!(
        get(
            &api,
            "contacts.json?filter[0][field]=name&filter[0][operator]=is"
        )
        .await
        .0,
        400
    );
    api.configure(|settings| settings.unknown_field = UnknownField::Ignore);
    assert_eq!(
        names(
            &api,
            "filter[0][field]=email&filter[0][operator]=eq&filter[0][value]=x"
        )
        .await
        .len(),
        10
    );
}

#[tokio::test]
async fn pages_sorts_and_projections() {
    let api = ten().await;
    assert_eq!(
        names(&api, "sort[0][field]=name&sort[0][dir]=desc&skip=1&take=2").await,
        ["c_8", "c_7"]
    );
    assert_eq!(
        names(&api, "sort[0][field]=name&page=2&pageSize=4").await,
        ["c_4", "c_5", "c_6", "c_7"]
    );
    api.configure(|settings| settings.max_take = 3);
    let (_, answer) = get(&api, "contacts.json?take=5000").await;
    assert_eq!(
        (
            answer["result"]["data"].as_array().unwrap().len(),
            &answer["result"]["total"]
        ),
        (3, &json!(10))
    );
    for fields in [
        "fields[0]=name&fields[1]=customFields",
        "fields=name,customFields",
    ] {
        let (_, answer) = get(&api, &format!("contacts.json?{fields}&take=1")).await;
        let row = answer["result"]["data"][0].as_object().unwrap();
        assert_eq!(row.keys().collect::<Vec<_>>(), ["customFields", "name"]);
    }
}

#[tokio::test]
async fn the_envelope_has_the_shapes_of_all_versions() {
    let api = ten().await;
    api.configure(|settings| {
        settings.keyed_lists = true;
        settings.old_version = true;
        settings.php_escapes = true;
    });
    let (_, answer) = get(&api, "contacts.json?take=1").await;
    assert_eq!(answer["result"]["data"]["c_0"]["title"], "Osoba Číslo0");
    assert!(answer.get("_timezone").is_none() && answer["_time"].is_string());
    let (_, answer) = get(
        &api,
        "contacts.json?filter[0][field]=name&filter[0][value]=none",
    )
    .await;
    assert_eq!(answer["result"]["data"], json!([]));
    let (_, answer) = get(&api, "statuses.json").await;
    assert_eq!(
        answer["result"]["data"]
            .as_object()
            .map(serde_json::Map::len),
        Some(3)
    );
    let (_, types): (_, Value) = get(&api, "crmRecordsTypes").await;
    assert_eq!(types["result"]["total"], 1);
}
