//! Tokens, limits and faults of the contact centre.

use jiff::SignedDuration;
use mostek_sandbox::daktela::{
    ApiFault, DATABASE, DaktelaServer, DaktelaState, Model, PASSWORD, RateLimit, Role, TOKEN, USER,
};
use mostek_sandbox::{Clock, Gate, On, RetryAfter};
use reqwest::Method;
use serde_json::json;

use crate::{call, client, daktela, get, post};

async fn whoim(api: &DaktelaServer, header: &str, token: &str) -> u16 {
    let url = format!("{}/api/v6/whoim.json", api.base_url());
    client()
        .get(url)
        .header(header, token)
        .send()
        .await
        .unwrap()
        .status()
        .as_u16()
}

#[tokio::test]
async fn a_token_is_taken_in_four_ways() {
    let api = daktela().await;
    assert_eq!(whoim(&api, "X-AUTH-TOKEN", TOKEN).await, 200);
    assert_eq!(whoim(&api, "X-AUTH-TOKEN-OPENAPI", TOKEN).await, 200);
    assert_eq!(
        whoim(&api, "Cookie", &format!("a=b; c_user={TOKEN}")).await,
        200
    );
    let query = format!("{}/api/v6/whoim.json?accessToken={TOKEN}", api.base_url());
    assert_eq!(client().get(query).send().await.unwrap().status(), 200);
    assert_eq!(whoim(&api, "X-AUTH-TOKEN", "wrong").await, 401);
    assert_eq!(whoim(&api, "X-Other", TOKEN).await, 401);
    assert!(
        api.traffic()
            .requests()
            .iter()
            .all(|seen| seen.value("accessToken").is_none())
    );
}

#[tokio::test]
async fn a_login_expires_by_local_time_and_can_be_renewed_once() {
    let clock = Clock::fixed("2026-09-01T08:00:00Z".parse().unwrap());
    let api = DaktelaServer::start(DaktelaState::new().with_clock(clock.clone()))
        .await
        .unwrap();
    let login = json!({"username": USER, "password": PASSWORD});
    let (status, answer) = post(&api, "login.json", login).await;
    assert_eq!(
        (status, &answer["result"]["accessTokenExpirationDate"]),
        (200, &json!("2026-09-01 12:00:00"))
    );
    let token = answer["result"]["accessToken"].as_str().unwrap();
    assert_eq!(whoim(&api, "X-AUTH-TOKEN", token).await, 200);
    clock.advance(SignedDuration::from_hours(2));
    assert_eq!(whoim(&api, "X-AUTH-TOKEN", token).await, 401);
    let renew = json!({"refreshToken": answer["result"]["refreshToken"]});
    let (_, renewed) = crate::put(&api, "login.json", renew.clone()).await;
    assert_eq!(
        whoim(
            &api,
            "X-AUTH-TOKEN",
            renewed["result"]["accessToken"].as_str().unwrap()
        )
        .await,
        200
    );
    let (status, twice) = crate::put(&api, "login.json", renew).await;
    assert_eq!((status, &twice["result"]), (200, &json!(null)));
}

#[tokio::test]
async fn a_role_decides_what_may_be_done() {
    let api = daktela().await;
    api.add_user(
        "ctenar",
        "heslo",
        "reader",
        Role::read_only().without(None, Some(Model::Tickets)),
    );
    let as_reader = |method: Method, path: &str| {
        client()
            .request(method, format!("{}/api/v6/{path}", api.base_url()))
            .header("X-AUTH-TOKEN", "reader")
            .send()
    };
    assert_eq!(
        as_reader(Method::GET, "contacts.json")
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(
        as_reader(Method::POST, "contacts.json")
            .await
            .unwrap()
            .status(),
        403
    );
    assert_eq!(
        as_reader(Method::GET, "tickets.json")
            .await
            .unwrap()
            .status(),
        403
    );
    assert_eq!(
        as_reader(Method::GET, "nothing.json")
            .await
            .unwrap()
            .status(),
        404
    );
}

#[tokio::test]
async fn a_revoked_token_stops_a_run_in_the_middle() {
    let api = daktela().await;
    api.faults().after(1, 1, On::any(), ApiFault::RevokeTokens);
    assert_eq!(get(&api, "contacts.json").await.0, 200);
    assert_eq!(get(&api, "contacts.json").await.0, 401);
    api.grant_token(TOKEN, USER);
    assert_eq!(get(&api, "contacts.json").await.0, 200);
}

#[tokio::test]
async fn too_many_requests_are_counted() {
    let api = daktela().await;
    api.configure(|settings| {
        settings.rate_limit = Some(RateLimit {
            per_second: 0.001,
            burst: 2.0,
            retry_after: RetryAfter::Seconds(1),
            headers: true,
        });
    });
    let first = call(&api, Method::GET, "contacts.json", None).await;
    assert_eq!(
        (
            first.status().as_u16(),
            first.headers()["x-ratelimit-remaining"].to_str().unwrap()
        ),
        (200, "1")
    );
    get(&api, "contacts.json").await;
    let third = call(&api, Method::GET, "contacts.json", None).await;
    assert_eq!(
        (
            third.status().as_u16(),
            third.headers()["retry-after"].to_str().unwrap()
        ),
        (429, "1")
    );
    assert_eq!(
        (api.traffic().count_status(429), api.request_count()),
        (1, 3)
    );
}

#[tokio::test]
async fn a_limited_answer_says_when_to_come_back_or_does_not() {
    let api = daktela().await;
    for (retry, expected) in [
        (RetryAfter::Absent, None),
        (RetryAfter::Seconds(7), Some("7")),
        (RetryAfter::Date(7), Some("GMT")),
    ] {
        api.faults()
            .next(1, On::path("contacts"), ApiFault::TooMany(retry));
        let answer = call(&api, Method::GET, "contacts.json", None).await;
        assert_eq!(answer.status(), 429);
        let header = answer
            .headers()
            .get("retry-after")
            .map(|value| value.to_str().unwrap());
        match expected {
            Some(part) => assert!(header.unwrap().ends_with(part)),
            None => assert_eq!(header, None),
        }
    }
}

#[tokio::test]
async fn a_write_may_be_stored_although_no_answer_comes() {
    let api = daktela().await;
    let body = json!({"name": "c_1", "title": "A", "lastname": "A", "database": DATABASE});
    let send = |body: serde_json::Value| {
        let url = format!("{}/api/v6/contacts.json", api.base_url());
        client()
            .post(url)
            .header("X-AUTH-TOKEN", TOKEN)
            .json(&body)
            .send()
    };
    api.faults().next(
        1,
        On::path("contacts").method("POST"),
        ApiFault::ResetAfterWrite,
    );
    assert!(send(body.clone()).await.is_err());
    assert_eq!((api.contacts().len(), api.writes().len()), (1, 1));
    api.faults().next(1, On::any(), ApiFault::Reset);
    let mut other = body.clone();
    other["name"] = json!("c_2");
    assert!(send(other.clone()).await.is_err());
    assert_eq!(api.contacts().len(), 1);
    api.faults().next(1, On::any(), ApiFault::HtmlAfter(504));
    assert_eq!(send(other).await.unwrap().status(), 504);
    assert_eq!(api.contacts().len(), 2);
}

#[tokio::test]
async fn answers_come_spoiled() {
    let api = daktela().await;
    api.seed_contact("c_1", "Jan Jeden", &[]);
    let text = async |fault| {
        api.faults().next(1, On::any(), fault);
        let answer = call(&api, Method::GET, "contacts.json", None).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, html) = text(ApiFault::Html(502)).await;
    assert!(status == 502 && html.contains("<html>"));
    let (status, cut) = text(ApiFault::TruncatedJson).await;
    assert!(status == 200 && serde_json::from_str::<serde_json::Value>(&cut).is_err());
    let (status, error) = text(ApiFault::OkWithError).await;
    let error: serde_json::Value = serde_json::from_str(&error).unwrap();
    assert!(status == 200 && error["error"][0].is_string() && error["result"].is_null());
    let (_, total) = text(ApiFault::TotalOff(5)).await;
    assert!(total.contains("\"total\":6"));
    api.faults().next(1, On::any(), ApiFault::LeadingBom);
    let answer = call(&api, Method::GET, "contacts.json", None).await;
    assert!(answer.bytes().await.unwrap().starts_with(b"\xEF\xBB\xBF{"));
}

#[tokio::test]
async fn a_slow_answer_waits_for_the_test() {
    let api = daktela().await;
    let (before, after) = (Gate::new(), Gate::new());
    api.faults().next(
        1,
        On::path("contacts"),
        ApiFault::HoldBefore(before.clone()),
    );
    api.faults()
        .next(1, On::path("contacts"), ApiFault::HoldAfter(after.clone()));
    let body =
        |name: &str| json!({"name": name, "title": "A", "lastname": "A", "database": DATABASE});
    let (first, second, ()) = tokio::join!(
        post(&api, "contacts.json", body("a")),
        post(&api, "contacts.json", body("b")),
        async {
            before.reached(1).await;
            after.reached(1).await;
            assert_eq!(api.contacts().len(), 1);
            assert_eq!(api.max_concurrent(), 2);
            before.open();
            after.open();
        }
    );
    assert_eq!((first.0, second.0, api.contacts().len()), (201, 201, 2));
}

#[tokio::test]
async fn a_stopped_instance_answers_nobody() {
    let api = daktela().await;
    let url = format!("{}/api/v6/whoim.json", api.base_url());
    api.stop().await;
    assert!(client().get(url).send().await.is_err());
}
