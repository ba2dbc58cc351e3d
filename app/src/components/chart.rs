//! What was delivered day by day, as a drawing and as a table.

use super::use_frame;
use crate::data::{self, ChartDay};
use crate::format;
use crate::texts::t;
use leptos::prelude::*;

/// Height of the bars' ground, and of the scale's end above it.
const GROUND: f64 = 164.0;
const HEIGHT: f64 = 144.0;
/// Distance of two bars, and their width.
const STEP: f64 = 23.6;
const WIDTH: f64 = 18.6;

/// The last days.
#[component]
pub fn Chart(
    /// The days.
    chart: data::Chart,
) -> impl IntoView {
    let language = use_frame().language;
    let lines = (0..=4).map(|quarter: u64| {
        let y = GROUND - HEIGHT * quarter as f64 / 4.0;
        let text = format::number(language, chart.top / 4 * quarter);
        view! {
            <line class="grid" x1="0" x2="716" y1=number(y) y2=number(y)></line>
            <text x="760" y=number(y + 4.0) text-anchor="end">
                {text}
            </text>
        }
    });
    let scale = HEIGHT / chart.top as f64;
    let last = chart.days.len().saturating_sub(1);
    let bars = chart.days.iter().enumerate().map(|(place, day)| {
        let x = 6.0 + STEP * place as f64;
        let delivered = day.delivered as f64 * scale;
        // A single one must be seen, too.
        let undelivered = if day.undelivered == 0 {
            0.0
        } else {
            (day.undelivered as f64 * scale).max(3.0)
        };
        let class = if place == last { "now" } else { "b" };
        let named = (place + 1) % 7 == (last + 1) % 7;
        view! {
            <rect
                class=class
                x=number(x)
                y=number(GROUND - delivered)
                width=number(WIDTH)
                height=number(delivered)
                rx="1.5"
            ></rect>
            <rect
                class="x"
                x=number(x)
                y=number(GROUND - delivered - undelivered - 2.0)
                width=number(WIDTH)
                height=number(undelivered)
            ></rect>
            {named
                .then(|| {
                    view! {
                        <text x=number(x + WIDTH / 2.0) y="182" text-anchor="middle">
                            {day.day.clone()}
                        </text>
                    }
                })}
        }
    });
    let (lines, bars) = (lines.collect_view(), bars.collect_view());
    view! {
        <section class="panel" aria-labelledby="days">
            <header>
                <h2 id="days">{t("days-title")}</h2>
                <p class="legend push">
                    <span class="k-updated">
                        <i></i>
                        {t("days-delivered")}
                    </span>
                    <span class="k-created">
                        <i></i>
                        {t("days-today")}
                    </span>
                    <span class="k-rejected">
                        <i></i>
                        {t("undelivered")}
                    </span>
                </p>
            </header>
            <div class="pad">
                <div class="crop">
                    <svg class="chart" viewBox="0 0 760 188" role="img" aria-label=chart.words>
                        {lines}
                        {bars}
                    </svg>
                </div>
            </div>
            <footer>
                <span>{chart.sum}</span>
            </footer>
            <details class="as-table">
                <summary>{t("days-table")}</summary>
                <Days days=chart.days />
            </details>
        </section>
    }
    .into_any()
}

/// The same as a table, the newest day first.
#[component]
fn Days(
    /// The oldest first.
    days: Vec<ChartDay>,
) -> impl IntoView {
    let language = use_frame().language;
    view! {
        <table>
            <caption class="sr">{t("days-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("days-day")}</th>
                    <th scope="col" class="num">{t("days-delivered")}</th>
                    <th scope="col" class="num">{t("undelivered")}</th>
                </tr>
            </thead>
            <tbody>
                {days
                    .into_iter()
                    .rev()
                    .map(|day| {
                        view! {
                            <tr>
                                <th scope="row">{day.day}</th>
                                <td class="num">{format::number(language, day.delivered)}</td>
                                <td class="num">{format::number(language, day.undelivered)}</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// A length with one decimal.
fn number(value: f64) -> String {
    format!("{value:.1}")
}
