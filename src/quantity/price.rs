use alloc::format;
use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::{Ratio, decimal};
use crate::error::Error;

/// Reads a decimal that is not negative, with every digit it has.
fn parse(text: &str) -> Result<Decimal, Error> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && text.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
        && text.bytes().last().is_some_and(|byte| byte.is_ascii_digit());
    if let (false, Some(rest)) = (plain, text.strip_prefix('-')) {
        parse(rest)?;
        return Err(Error::invalid("quantity.negative", format!("{text:?} cannot be negative")));
    }
    if !plain {
        return Err(decimal::not_a_number(text));
    }
    match Decimal::from_str_exact(text) {
        Ok(number) => Ok(number.normalize()),
        Err(rust_decimal::Error::Underflow | rust_decimal::Error::ExceedsMaximumPossibleValue) => {
            Err(Error::range(&format!("{text:?}")))
        }
        // The digits were looked at above: what is left are two points, or more digits than are held.
        Err(_) if text.bytes().filter(|byte| *byte == b'.').count() > 1 => Err(decimal::not_a_number(text)),
        Err(_) => Err(Error::range(&format!("{text:?}"))),
    }
}

fn ratio(number: Decimal) -> Result<Ratio, Error> {
    let den = 10_i128.checked_pow(number.scale()).ok_or_else(|| Error::range("a decimal"))?;
    Ratio::try_new(number.mantissa(), den)
}

macro_rules! decimal_type {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(Decimal);

        impl $name {
            /// The same number as an exact ratio.
            ///
            /// # Errors
            /// [`OutOfRange`](crate::ErrorKind::OutOfRange) for more digits than a ratio holds.
            pub fn to_ratio(self) -> Result<Ratio, Error> {
                ratio(self.0)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                parse(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

decimal_type! {
    /// A price in yuan per square metre and month. Not negative; every decimal is kept.
    ///
    /// Guide prices often have three decimals, and cutting them first is a mistake that shows in the bill:
    ///
    /// ```
    /// use wuye::quantity::{Amount, Price, Ratio, Rounding};
    ///
    /// let price: Price = "1.985".parse()?;
    /// let bill = Amount::of("100".parse()?, price, Ratio::ONE)?.round(Rounding::default())?;
    /// assert_eq!(bill.to_string(), "198.50");
    /// # Ok::<(), wuye::Error>(())
    /// ```
    Price
}

decimal_type! {
    /// A rate per day or per year, as a fraction: `0.0005` is five in ten thousand. Not negative.
    ///
    /// ```
    /// use wuye::quantity::Rate;
    ///
    /// let daily: Rate = "0.0005".parse()?;
    /// assert_eq!(daily.to_ratio()?.to_string(), "1/2000");
    /// assert!("-0.01".parse::<Rate>().is_err());
    /// # Ok::<(), wuye::Error>(())
    /// ```
    Rate
}

decimal_type! {
    /// A price in yuan per unit of what its field names: a month, a household, a cubic metre, a kilowatt-hour. Not
    /// negative; every decimal is kept.
    ///
    /// ```
    /// use wuye::quantity::{Amount, Rounding, UnitPrice};
    ///
    /// let monthly: UnitPrice = "444.195".parse()?;
    /// let month = Amount::from_yuan(monthly.to_ratio()?)?;
    /// assert_eq!(month.round(Rounding::default())?.to_string(), "444.20");
    /// # Ok::<(), wuye::Error>(())
    /// ```
    UnitPrice
}
