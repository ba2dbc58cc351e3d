//! Asks for every page again and again, as somebody who is signed in, and tells how long it took.

use crate::fill::{EMAIL, PASSWORD};
use crate::pages::{Page, all};
use anyhow::{Context as _, ensure};
use reqwest::StatusCode;
use reqwest::header::{COOKIE, ORIGIN, SET_COOKIE};
use serde_json::json;
use std::path::Path;
use std::time::Instant;

/// Requests of each page before it counts.
const WARM_UP: usize = 5;

/// What a page took, in milliseconds.
struct Timed {
    page: Page,
    half: f64,
    nearly_all: f64,
    bytes: usize,
}

/// Times all pages, prints a table and writes JSON.
pub async fn time(address: &str, told: &str, json: &Path, times: usize) -> anyhow::Result<()> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let cookie = sign_in(&client, address).await?;
    println!("{told}; {times} requests each, one after the other\n");
    println!("| page | p50 | p95 | size |\n|---|---|---|---|");
    let mut rows = Vec::new();
    let mut wrong = Vec::new();
    for page in all(&member(&client, address, &cookie).await?) {
        let timed = match one(&client, address, &cookie, page, times).await? {
            Ok(timed) => timed,
            Err((page, status)) => {
                println!("| {} | **answers {status}** | | |", page.name);
                wrong.push(page.path);
                continue;
            }
        };
        let slow = if timed.nearly_all > 50.0 { " (!)" } else { "" };
        println!(
            "| {} | {:.1} ms | {:.1} ms{slow} | {} kB |",
            timed.page.name,
            timed.half,
            timed.nearly_all,
            timed.bytes / 1000
        );
        rows.push(json!({
            "page": timed.page.name, "path": timed.page.path, "p50_ms": timed.half, "p95_ms": timed.nearly_all,
            "bytes": timed.bytes,
        }));
    }
    let all = json!({ "told": told, "times": times, "pages": rows });
    std::fs::write(json, serde_json::to_vec_pretty(&all)?)?;
    ensure!(
        wrong.is_empty(),
        "not answered with 200: {}",
        wrong.join(", ")
    );
    Ok(())
}

/// The address of somebody's page: ids differ from database to database.
async fn member(client: &reqwest::Client, address: &str, cookie: &str) -> anyhow::Result<String> {
    const FRONT: &str = "/team/members/";
    let team = client
        .get(format!("{address}/team"))
        .header(COOKIE, cookie)
        .send()
        .await?
        .text()
        .await?;
    let (_, id) = team.split_once(FRONT).context("no member in the team")?;
    let id = id.split(['"', '?', '&']).next().unwrap_or_default();
    Ok(format!("{FRONT}{id}"))
}

async fn sign_in(client: &reqwest::Client, address: &str) -> anyhow::Result<String> {
    let answer = client
        .post(format!("{address}/api/sign_in"))
        .header(ORIGIN, address)
        .form(&[("email", EMAIL), ("password", PASSWORD)])
        .send()
        .await?;
    let cookie = answer.headers().get(SET_COOKIE).context("no session")?;
    let cookie = cookie.to_str()?.split(';').next().unwrap_or_default();
    Ok(cookie.to_owned())
}

/// Times a page; as an error, how it answers when it is not there.
async fn one(
    client: &reqwest::Client,
    address: &str,
    cookie: &str,
    page: Page,
    times: usize,
) -> anyhow::Result<Result<Timed, (Page, StatusCode)>> {
    let mut took = Vec::new();
    let mut bytes = 0;
    for round in 0..WARM_UP + times {
        let begun = Instant::now();
        let mut answer = client
            .get(format!("{address}{}", page.path))
            .header(COOKIE, cookie)
            .send()
            .await?;
        let status = answer.status();
        if status != StatusCode::OK {
            return Ok(Err((page, status)));
        }
        bytes = if page.begins {
            answer.chunk().await?.map_or(0, |chunk| chunk.len())
        } else {
            answer.bytes().await?.len()
        };
        if round >= WARM_UP {
            took.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    took.sort_by(f64::total_cmp);
    let at = |percent: usize| took.get(took.len() * percent / 100).copied();
    Ok(Ok(Timed {
        half: at(50).unwrap_or_default(),
        nearly_all: at(95).unwrap_or_default(),
        page,
        bytes,
    }))
}
