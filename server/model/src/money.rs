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

impl Money {
    /// The amount as prices are written in its currency: no blank decimals beyond what is usual, and never fewer.
    pub fn everyday_amount(&self) -> String {
        let mut amount = self.amount.normalize();
        if amount.scale() < self.currency.decimals() {
            amount.rescale(self.currency.decimals());
        }
        amount.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_prices_are() {
        let written = |amount: &str, currency: &str| {
            let money = Money {
                amount: amount.parse().unwrap(),
                currency: Currency::try_from(currency.to_owned()).unwrap(),
            };
            money.everyday_amount()
        };
        assert_eq!(written("18990.00", "HUF"), "18990");
        assert_eq!(written("1234.5", "CZK"), "1234.50");
        assert_eq!(written("-7", "EUR"), "-7.00");
        assert_eq!(written("0.1250", "PLN"), "0.125");
    }

    #[test]
    fn a_currency_is_three_letters_and_nothing_else() {
        assert_eq!(
            Currency::try_from(" czk".to_owned()).map(String::from),
            Ok("CZK".to_owned())
        );
        assert!(Currency::try_from("Kč".to_owned()).is_err());
    }
}
