//! The bar of outcomes. An SVG, because the content policy refuses widths in style attributes.

use leptos::prelude::*;
use mostek_model::Outcome;

const WIDTH: f64 = 1000.0;
const GAP: f64 = 2.0;
/// A single record among thousands must be seen.
const LEAST: f64 = 5.0;

/// Pieces of the bar: class, left edge, width.
fn pieces(outcomes: &[(Outcome, u64)], left: u64) -> Vec<(&'static str, f64, f64)> {
    let counts: Vec<(&'static str, u64)> = outcomes
        .iter()
        .map(|(outcome, count)| (outcome.as_str(), *count))
        .chain([("left", left)])
        .filter(|(_, count)| *count > 0)
        .collect();
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    if all == 0 {
        return vec![("left", 0.0, WIDTH)];
    }
    let wished: Vec<f64> = counts
        .iter()
        .map(|(_, count)| (*count as f64 / all as f64 * WIDTH).max(LEAST))
        .collect();
    let room = WIDTH - GAP * (counts.len() - 1) as f64;
    let shrink = room / wished.iter().sum::<f64>();
    let mut from = 0.0;
    counts
        .into_iter()
        .zip(wished)
        .map(|((class, _), width)| {
            let piece = (class, from, width * shrink);
            from += width * shrink + GAP;
            piece
        })
        .collect()
}

/// The bar; the numbers beneath say the same in words.
#[component]
pub fn OutcomeBar(
    /// Counts, in order.
    outcomes: Vec<(Outcome, u64)>,
    /// Records that are still to be read.
    #[prop(optional)]
    left: u64,
) -> impl IntoView {
    view! {
        <svg class="outbar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
            {pieces(&outcomes, left)
                .into_iter()
                .map(|(class, from, width)| {
                    view! {
                        <rect class=class x=format!("{from:.1}") y="0" width=format!("{width:.1}") height="14"></rect>
                    }
                })
                .collect_view()}
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_fill_the_bar_and_single_records_are_seen() {
        let pieces = pieces(&[(Outcome::Created, 9_999), (Outcome::Rejected, 1)], 0);
        let (_, from, width) = pieces[1];
        assert!(width > 4.0, "{width}");
        assert!((from + width - WIDTH).abs() < 0.01);
    }

    #[test]
    fn nothing_read_yet_is_an_empty_bar() {
        assert_eq!(pieces(&[], 0), [("left", 0.0, WIDTH)]);
    }
}
