//! Made-up buyers.

use super::dice::Dice;
use super::model::Address;
use super::words::{CZECH, CZECH_TOWNS, SLOVAK, SLOVAK_TOWNS, STREETS, ascii};

/// Somebody who buys, registered or not.
pub(super) struct Person {
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) address: Address,
}

/// The person of this number; e-mail and phone belong to nobody else.
pub(super) fn person(dice: &mut Dice, index: usize) -> Person {
    let slovak = dice.percent(25);
    let (names, towns, country, country_code): (_, &[(&str, &str)], _, _) = if slovak {
        (SLOVAK, &SLOVAK_TOWNS, "Slovensko", "SK")
    } else {
        (CZECH, &CZECH_TOWNS, "Česká republika", "CZ")
    };
    let (firsts, lasts) = *dice.pick(&names);
    let (first, last) = (*dice.pick(firsts), *dice.pick(lasts));
    let (city, zip) = *dice.pick(towns);
    let company = index % 8 == 5;
    let number = 100_000 + index;
    Person {
        email: format!("{}.{}{index}@example.com", ascii(first), ascii(last)),
        phone: if slovak {
            phone("+421 9", index)
        } else {
            phone("+420 6", index)
        },
        address: Address {
            name: format!("{first} {last}"),
            company: if company {
                format!("Ukázka č. {index}, s. r. o.")
            } else {
                String::new()
            },
            street: (*dice.pick(&STREETS)).to_owned(),
            house_number: format!("{}/{}", 1 + dice.below(200), 1 + dice.below(30)),
            city: city.to_owned(),
            zip: zip.to_owned(),
            country: country.to_owned(),
            country_code: country_code.to_owned(),
            company_id: if company {
                format!("99{number}")
            } else {
                String::new()
            },
            vat_id: if company {
                format!("{country_code}99{number}00")
            } else {
                String::new()
            },
        },
    }
}

/// Nine digits after the country's code, in groups of three.
fn phone(start: &str, index: usize) -> String {
    format!(
        "{start}{:02} {:03} {:03}",
        index / 1_000_000 % 100,
        index / 1000 % 1000,
        index % 1000
    )
}
