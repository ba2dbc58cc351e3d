//! What the server says to people, in the language of the user.

use super::settings::Language;

#[derive(Clone, Copy, Debug)]
pub(super) enum Message {
    Required,
    TooLong,
    TooShort,
    Choice,
    ForeignKey,
    Exists,
    Email,
    Phone,
    Date,
    Url,
    Single,
    Type,
    NoObject,
    NoFilter,
    NoToken,
    NoRight,
    NoMethod,
    Body,
    Limit,
}

impl Message {
    pub(super) const fn text(self, language: Language) -> &'static str {
        let (czech, english) = match self {
            Self::Required => ("Vstup je povinný", "Entry is required"),
            Self::TooLong => ("Vstup je příliš dlouhý", "Entry is too long"),
            Self::TooShort => ("Vstup je příliš krátký", "Entry is too short"),
            Self::Choice => (
                "Vybraná hodnota není povolena",
                "The selected value is not allowed",
            ),
            Self::ForeignKey => ("Chyba cizího klíče", "Foreign key error"),
            Self::Exists => (
                "Záznam s tímto názvem již existuje",
                "A record with this name already exists",
            ),
            Self::Email => (
                "E-mail není ve správném formátu",
                "E-mail is not in the correct format",
            ),
            Self::Phone => (
                "Telefon není ve správném formátu",
                "Phone is not in the correct format",
            ),
            Self::Date => (
                "Datum není ve správném formátu",
                "Date is not in the correct format",
            ),
            Self::Url => (
                "Adresa URL není ve správném formátu",
                "URL is not in the correct format",
            ),
            Self::Single => (
                "Pole nepřijímá více hodnot",
                "The field does not take several values",
            ),
            Self::Type => ("Vstup má nesprávný typ", "Entry has a wrong type"),
            Self::NoObject => ("Objekt neexistuje", "Object not exist"),
            Self::NoFilter => (
                "Podle tohoto pole nelze filtrovat",
                "This field cannot be filtered",
            ),
            Self::NoToken => ("Neplatný přístupový token", "Invalid access token"),
            Self::NoRight => ("Nedostatečná oprávnění", "Insufficient rights"),
            Self::NoMethod => ("Metoda není povolena", "Method not allowed"),
            Self::Body => ("Požadavek nelze přečíst", "The request cannot be read"),
            Self::Limit => ("Příliš mnoho požadavků", "Too many requests"),
        };
        match language {
            Language::Czech => czech,
            Language::English => english,
        }
    }
}
