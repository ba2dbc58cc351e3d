//! The crossing: a run's progress drawn as the bridge it is.

use crate::components::use_frame;
use crate::data::RunPage;
use crate::format;
use crate::texts::t;
use leptos::prelude::*;

/// The arch with how far it is, and the figures beneath.
#[component]
pub fn Crossing(
    /// The run.
    page: RunPage,
) -> impl IntoView {
    let language = use_frame().language;
    let percent = page.share.map(|share| format::percent(language, share));
    let (max, now) = match page.total {
        Some(total) => (
            Some(total.to_string()),
            Some(page.read.min(total).to_string()),
        ),
        None => (None, None),
    };
    let class = match (page.active && !page.paused, page.share) {
        (true, _) => "panel crossing",
        (false, Some(share)) if share >= 1.0 => "panel crossing whole",
        (false, _) => "panel crossing still",
    };
    view! {
        <section class=class aria-labelledby="progress">
            <h2 id="progress" class="sr">
                {t("run-progress")}
            </h2>
            <div
                class="arch"
                role="progressbar"
                aria-label=t("run-progress")
                aria-valuemin="0"
                aria-valuemax=max
                aria-valuenow=now
                aria-valuetext=page.spoken
            >
                <Arch share=page.share />
            </div>
            <div class="under">
                <p class="bank">
                    <b>{page.shop.name}</b>
                    <small>{page.shop.platform}</small>
                </p>
                <p class="mid-fig">
                    <b>{page.receiving.or(percent).unwrap_or_else(|| format::number(language, page.read))}</b>
                    <span>{page.progress}</span>
                </p>
                <p class="bank end">
                    <b>{page.system.name}</b>
                    <small>{page.system.platform}</small>
                </p>
            </div>
            <dl class="figures">
                {page
                    .figures
                    .into_iter()
                    .map(|figure| {
                        view! {
                            <div>
                                <dt>{figure.label}</dt>
                                <dd>{figure.value}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        </section>
    }
    .into_any()
}

/// The arch from shop to system, whole up to the share that is done.
#[component]
fn Arch(
    /// Share that is done, where it is known.
    share: Option<f64>,
) -> impl IntoView {
    const PATH: &str = "M24 122Q480-66 936 122";
    let done = share.unwrap_or_default();
    let (x, y) = point(done);
    let far = if done < 1.0 { "foot far" } else { "foot" };
    let dash = format!("{:.1} 100", done * 100.0);
    view! {
        <svg viewBox="0 0 960 132" aria-hidden="true">
            <path class="t" d=PATH pathLength="100"></path>
            {(done > 0.0).then(|| view! { <path class="p" d=PATH pathLength="100" stroke-dasharray=dash></path> })}
            <circle class="foot" cx="24" cy="122" r="7"></circle>
            <circle class=far cx="936" cy="122" r="7"></circle>
            {(done > 0.0 && done < 1.0)
                .then(|| view! { <circle class="c" cx=format!("{x:.0}") cy=format!("{y:.0}") r="8"></circle> })}
        </svg>
    }
    .into_any()
}

/// The point of the arch at a share of its length.
fn point(share: f64) -> (f64, f64) {
    const STEPS: i32 = 120;
    let at = |t: f64| {
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        (
            a * 24.0 + b * 480.0 + c * 936.0,
            a * 122.0 - b * 66.0 + c * 122.0,
        )
    };
    let points: Vec<_> = (0..=STEPS)
        .map(|step| at(f64::from(step) / f64::from(STEPS)))
        .collect();
    let length = |pair: &[(f64, f64)]| match pair {
        [from, to] => (to.0 - from.0).hypot(to.1 - from.1),
        _ => 0.0,
    };
    let whole: f64 = points.windows(2).map(length).sum();
    let mut walked = 0.0;
    for pair in points.windows(2) {
        walked += length(pair);
        if walked >= whole * share {
            return pair.last().copied().unwrap_or((936.0, 122.0));
        }
    }
    (936.0, 122.0)
}

#[cfg(test)]
mod tests {
    use super::point;

    #[test]
    fn half_the_way_is_the_top_of_the_arch() {
        let (x, y) = point(0.5);
        assert!((x - 480.0).abs() < 8.0 && (y - 28.0).abs() < 1.0, "{x} {y}");
        assert_eq!(point(2.0), (936.0, 122.0));
    }
}
