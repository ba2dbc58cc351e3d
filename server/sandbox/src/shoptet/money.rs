//! Amounts as whole hundredths, printed the way the feeds print them.

/// An amount in hundredths of its currency.
pub type Cents = i64;

/// The part without tax of an amount with tax, rounded to the hundredth.
pub(crate) fn without_vat(with_vat: Cents, rate: u8) -> Cents {
    let divisor = 100 + i64::from(rate);
    let scaled = with_vat * 100;
    // Half away from zero, also for the negative rows of coupons.
    let half = if scaled < 0 {
        -divisor / 2
    } else {
        divisor / 2
    };
    (scaled + half) / divisor
}

/// `1234.50`, or `1234,50` with a decimal comma; never a thousands separator (shoptet.md A5).
pub(crate) fn print(amount: Cents, comma: bool) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let mark = if comma { ',' } else { '.' };
    let amount = amount.unsigned_abs();
    format!("{sign}{}{mark}{:02}", amount / 100, amount % 100)
}
