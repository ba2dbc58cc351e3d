//! The last days in numbers.

use super::{Chart, ChartDay};
use crate::format::{self, When};
use crate::texts::{count_of, language, t_with};
use jiff::ToSpan;
use jiff::civil::Date;
use mostek_engine::Services;
use mostek_engine::console::{self, Day};
use mostek_engine::store::StoreError;
use mostek_model::{Arguments, TeamId};
use std::collections::BTreeMap;

/// Days of the chart.
const DAYS: i64 = 30;

/// The chart of a team; none before anything was delivered.
pub async fn chart(
    services: &Services,
    team: &TeamId,
    today: Date,
    when: &When,
) -> Result<Option<Chart>, StoreError> {
    let first = today.checked_sub((DAYS - 1).days()).unwrap_or(today);
    let days = console::days(&services.db, team, &first.to_string()).await?;
    Ok((!days.is_empty()).then(|| made(first, today, &days, when)))
}

fn made(first: Date, today: Date, days: &BTreeMap<String, Day>, when: &When) -> Chart {
    let days: Vec<ChartDay> = first
        .series(1.day())
        .take_while(|date| *date <= today)
        .map(|date| {
            let day = days.get(&date.to_string()).copied().unwrap_or_default();
            ChartDay {
                day: when.day(date),
                delivered: day.delivered,
                undelivered: day.undelivered,
            }
        })
        .collect();
    let delivered = days.iter().map(|day| day.delivered).sum();
    let undelivered: u64 = days.iter().map(|day| day.undelivered).sum();
    let most = days
        .iter()
        .map(|day| day.delivered)
        .max()
        .unwrap_or_default();
    let number = |value| format::number(language(), value);
    let words = t_with(
        "days-words",
        Arguments::new()
            .text("most", number(most))
            .text("delivered", number(delivered))
            .text("undelivered", number(undelivered)),
    );
    Chart {
        top: top(days.iter().map(|day| day.delivered + day.undelivered).max()),
        words,
        sum: t_with("days-sum", count_of(delivered)),
        days,
    }
}

/// A round number that is not less: 4, 8, 12, 20, 40 and so on, so that its quarters are whole.
fn top(most: Option<u64>) -> u64 {
    let most = most.unwrap_or_default();
    let mut ten = 1_u64;
    loop {
        for digit in [4, 8, 12, 20] {
            let top = ten.saturating_mul(digit);
            if top >= most {
                return top;
            }
        }
        ten = ten.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::top;

    #[test]
    fn the_scale_ends_at_a_round_number_that_is_not_less() {
        let tops = [0, 4, 5, 21, 79, 1_208].map(|most| top(Some(most)));
        assert_eq!(tops, [4, 4, 8, 40, 80, 2_000]);
    }
}
