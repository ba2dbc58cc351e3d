//! Money: a decimal amount that never travels without its currency.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(String);

/// The text is not a three-letter currency code.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{0}` is not a currency code of three letters")]
pub struct InvalidCurrency(pub String);

impl Currency {
    /// The code, such as `CZK`.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Digits after the decimal point in everyday prices of this currency.
    pub fn decimals(&self) -> u32 {
        if self.0 == "HUF" { 0 } else { 2 }
    }
}

impl TryFrom<String> for Currency {
    type Error = InvalidCurrency;

    fn try_from(text: String) -> Result<Self, InvalidCurrency> {
        let code = text.trim().to_ascii_uppercase();
        if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            Ok(Self(code))
        } else {
            Err(InvalidCurrency(text))
        }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

/// An amount in a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The amount, exact.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// Its currency.
    pub currency: Currency,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_three_letters_and_nothing_else() {
        assert_eq!(
            Currency::try_from(" czk".to_owned()).map(String::from),
            Ok("CZK".to_owned())
        );
        assert!(Currency::try_from("Kč".to_owned()).is_err());
    }
}
