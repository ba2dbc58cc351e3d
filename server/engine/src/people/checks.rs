//! Checks of what people type: addresses, names, time zones.

use super::PeopleError;

const LONGEST_NAME: usize = 100;
const LONGEST_EMAIL: usize = 254;

/// The address as it is stored and compared.
pub(super) fn normalise_email(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The normalised address, if it looks like one.
pub(super) fn check_email(text: &str) -> Result<String, PeopleError> {
    let email = normalise_email(text);
    let well_formed = email.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
    });
    let printable = !email.chars().any(|c| c.is_whitespace() || c.is_control());
    if well_formed && printable && email.len() <= LONGEST_EMAIL {
        Ok(email)
    } else {
        Err(PeopleError::Email)
    }
}

/// A name in one line, or the given error.
pub(super) fn check_name(text: &str, error: PeopleError) -> Result<String, PeopleError> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    if length == 0 || length > LONGEST_NAME || name.chars().any(char::is_control) {
        Err(error)
    } else {
        Ok(name)
    }
}

/// A time zone the program knows.
pub(super) fn check_time_zone(text: &str) -> Result<String, PeopleError> {
    let zone = jiff::tz::TimeZone::get(text.trim()).map_err(|_| PeopleError::TimeZone)?;
    zone.iana_name()
        .map(str::to_owned)
        .ok_or(PeopleError::TimeZone)
}

/// All zones that can be chosen, by region in alphabetical order, `UTC` last.
pub fn time_zones() -> Vec<(String, Vec<String>)> {
    const REGIONS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    let database = jiff::tz::TimeZoneDatabase::bundled();
    let mut names: Vec<String> = database.available().map(|name| name.to_string()).collect();
    names.sort();
    let mut regions: Vec<(String, Vec<String>)> = REGIONS
        .iter()
        .map(|region| {
            let of_region = names.iter().filter(|name| {
                name.strip_prefix(region)
                    .is_some_and(|rest| rest.starts_with('/'))
            });
            ((*region).to_owned(), of_region.cloned().collect())
        })
        .collect();
    regions.push(("UTC".to_owned(), vec!["UTC".to_owned()]));
    regions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_without_case_and_blanks() {
        assert_eq!(
            check_email("  Jana@Example.COM ").unwrap(),
            "jana@example.com"
        );
        for wrong in [
            "",
            "jana",
            "@example.com",
            "jana@",
            "a b@example.com",
            "a@b@c",
            "jana@.cz",
            "a@b\u{7}.cz",
        ] {
            assert!(check_email(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_stand_in_one_line() {
        assert_eq!(
            check_name(" Jana \n Nováková ", PeopleError::Name).unwrap(),
            "Jana Nováková"
        );
        assert!(check_name(" \t ", PeopleError::Name).is_err());
        assert!(check_name(&"x".repeat(101), PeopleError::Name).is_err());
    }

    #[test]
    fn time_zones_are_those_of_the_iana_list() {
        assert_eq!(check_time_zone("Europe/Prague").unwrap(), "Europe/Prague");
        assert!(check_time_zone("Prague").is_err());
    }

    #[test]
    fn every_zone_that_is_offered_is_taken() {
        let zones = time_zones();
        for zone in zones.iter().flat_map(|(_, zones)| zones) {
            assert!(check_time_zone(zone).is_ok(), "{zone}");
        }
        let europe = zones.iter().find(|(region, _)| region == "Europe");
        assert!(
            europe.is_some_and(|(_, zones)| zones.iter().any(|zone| zone == "Europe/Bratislava"))
        );
        assert!(zones.iter().map(|(_, zones)| zones.len()).sum::<usize>() > 300);
    }
}
