//! Dates and times, in the team's zone and the reader's language. Only the server does this: zones are big tables.

use crate::data::Moment;
use crate::texts::in_language;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use mostek_model::{Arguments, Language};

/// Puts instants into words.
#[derive(Clone, Debug)]
pub struct When {
    language: Language,
    formats: Language,
    zone: TimeZone,
    now: Zoned,
}

impl When {
    /// For a reader; a zone we do not know counts as UTC.
    pub fn new(language: Language, zone: &str, now: Timestamp) -> Self {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        Self {
            language,
            formats: language,
            now: now.to_zoned(zone.clone()),
            zone,
        }
    }

    /// The same with dates and times as another language writes them.
    #[must_use]
    pub fn written_as(self, formats: Language) -> Self {
        Self { formats, ..self }
    }

    fn at(&self, instant: Timestamp) -> Zoned {
        instant.to_zoned(self.zone.clone())
    }

    fn time(&self, at: &Zoned) -> String {
        match self.formats {
            Language::En | Language::Pl => format!("{:02}:{:02}", at.hour(), at.minute()),
            Language::Cs | Language::Hu => format!("{}:{:02}", at.hour(), at.minute()),
        }
    }

    fn text(&self, language: Language, key: &str, at: &Zoned) -> String {
        let values = Arguments::new()
            .number("day", at.day().unsigned_abs().into())
            .number("month", at.month().unsigned_abs().into())
            .text("year", at.year().to_string())
            .text("time", self.time(at));
        in_language(language, key, &values)
    }

    /// A day and a time: "Today 05:02", "16 Nov, 11:20"; the year where it is another one.
    pub fn moment(&self, instant: Timestamp) -> Moment {
        let at = self.at(instant);
        let days = at
            .date()
            .since(self.now.date())
            .map_or(i32::MAX, |span| span.get_days());
        // "Today" is a word; the rest is written as the reader likes dates.
        let (language, key) = match days {
            0 => (self.language, "date-today"),
            -1 => (self.language, "date-yesterday"),
            1 => (self.language, "date-tomorrow"),
            _ if at.year() == self.now.year() => (self.formats, "date-time"),
            _ => (self.formats, "date-time-year"),
        };
        self.made(self.text(language, key, &at), instant, &at)
    }

    /// The same within a sentence: "today 7:41".
    pub fn told(&self, instant: Timestamp) -> String {
        let text = self.moment(instant).text;
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_lowercase().chain(letters).collect()
        })
    }

    /// Date with year, and time, however near the day is.
    pub fn date_and_time(&self, instant: Timestamp) -> String {
        self.text(self.formats, "date-time-year", &self.at(instant))
    }

    /// Only the time of day, with seconds: for logs.
    pub fn clock(&self, instant: Timestamp) -> Moment {
        let at = self.at(instant);
        let text = format!("{}:{:02}", self.time(&at), at.second());
        self.made(text, instant, &at)
    }

    /// Date and time for files: sorts as text.
    pub fn sortable(&self, instant: Timestamp) -> String {
        self.at(instant).strftime("%Y-%m-%d %H:%M:%S").to_string()
    }

    /// A day without its time, short.
    pub fn day(&self, date: jiff::civil::Date) -> String {
        let values = Arguments::new()
            .number("day", date.day().unsigned_abs().into())
            .number("month", date.month().unsigned_abs().into());
        in_language(self.formats, "date-day", &values)
    }

    /// Today, where the reader's team is.
    pub fn today(&self) -> jiff::civil::Date {
        self.now.date()
    }

    /// The long date and the time.
    pub fn long(&self, instant: Timestamp) -> String {
        self.text(self.formats, "date-long", &self.at(instant))
    }

    /// A time of day of a schedule.
    pub fn time_of_day(&self, hour: u8, minute: u8) -> String {
        match self.formats {
            Language::En | Language::Pl => format!("{hour:02}:{minute:02}"),
            Language::Cs | Language::Hu => format!("{hour}:{minute:02}"),
        }
    }

    fn made(&self, text: String, instant: Timestamp, at: &Zoned) -> Moment {
        let zone = self.zone.iana_name().unwrap_or("UTC");
        Moment {
            text,
            full: format!(
                "{}\u{a0}({zone})",
                self.text(self.formats, "date-time-year", at)
            ),
            machine: instant.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language, at: &str) -> String {
        let when = When::new(
            language,
            "Europe/Prague",
            "2026-11-18T07:14:00Z".parse().unwrap(),
        );
        when.moment(at.parse().unwrap()).text.replace('\u{a0}', "_")
    }

    #[test]
    fn days_near_today_have_names_and_other_years_are_named() {
        assert_eq!(words(Language::En, "2026-11-18T04:02:00Z"), "Today_05:02");
        assert_eq!(words(Language::Cs, "2026-11-17T04:02:00Z"), "Včera_5:02");
        assert_eq!(words(Language::Pl, "2026-11-08T04:02:00Z"), "8_lis,_05:02");
        assert_eq!(
            words(Language::Hu, "2025-11-08T04:02:00Z"),
            "2025._nov._8._5:02"
        );
        assert_eq!(
            words(Language::Cs, "2025-11-08T04:02:00Z"),
            "8._11._2025_5:02"
        );
    }

    #[test]
    fn dates_can_be_written_as_in_another_language_than_the_words() {
        let when = When::new(
            Language::Cs,
            "Europe/Prague",
            "2026-11-18T07:14:00Z".parse().unwrap(),
        )
        .written_as(Language::En);
        let told = |at: &str| when.told(at.parse().unwrap()).replace('\u{a0}', "_");
        let words = |at: &str| when.moment(at.parse().unwrap()).text.replace('\u{a0}', "_");
        assert_eq!(words("2026-11-18T04:02:00Z"), "Dnes_05:02");
        assert_eq!(told("2026-11-18T04:02:00Z"), "dnes_05:02");
        assert_eq!(words("2026-11-08T04:02:00Z"), "8_Nov,_05:02");
    }

    #[test]
    fn machines_get_the_instant_and_readers_the_zone() {
        let when = When::new(
            Language::En,
            "Europe/Prague",
            "2026-11-18T07:14:00Z".parse().unwrap(),
        );
        let moment = when.moment("2026-11-18T04:02:00Z".parse().unwrap());
        assert_eq!(moment.machine, "2026-11-18T04:02:00Z");
        assert_eq!(
            moment.full.replace('\u{a0}', "_"),
            "18_Nov_2026,_05:02_(Europe/Prague)"
        );
    }
}
