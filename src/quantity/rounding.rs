use super::{Amount, Money};
use crate::error::Error;

/// How a sum between two units of money is rounded.
///
/// The modes act on the magnitude, so a correction is the mirror of the bill it corrects.
///
/// | mode | 10.025 | 10.035 | 10.021 | −10.025 |
/// |---|---|---|---|---|
/// | `HalfUp` | 10.03 | 10.04 | 10.02 | −10.03 |
/// | `HalfEven` | 10.02 | 10.04 | 10.02 | −10.02 |
/// | `Up` | 10.03 | 10.04 | 10.03 | −10.03 |
/// | `Down` | 10.02 | 10.03 | 10.02 | −10.02 |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RoundingMode {
    /// To the nearer unit, a tie away from zero (四舍五入).
    #[default]
    HalfUp,
    /// To the nearer unit, a tie to the even one.
    HalfEven,
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
}

/// The unit that a sum is rounded to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum MoneyUnit {
    /// 分, 0.01 yuan.
    #[default]
    Fen,
    /// 角, 0.10 yuan.
    Jiao,
    /// 元.
    Yuan,
}

impl MoneyUnit {
    const fn fen(self) -> i64 {
        match self {
            Self::Fen => 1,
            Self::Jiao => 10,
            Self::Yuan => 100,
        }
    }
}

/// A rounding: a mode and a unit. Applied once, last. The default is half up to the fen.
///
/// ```
/// use wuye::quantity::{Amount, MoneyUnit, Ratio, Rounding, RoundingMode};
///
/// let amount = Amount::from_fen("1002.5".parse::<Ratio>()?);
/// assert_eq!(amount.round(Rounding::default())?.to_string(), "10.03");
/// let even = Rounding { mode: RoundingMode::HalfEven, unit: MoneyUnit::Fen };
/// assert_eq!(amount.round(even)?.to_string(), "10.02");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Rounding {
    /// How a sum between two units is decided.
    pub mode: RoundingMode,
    /// What it is rounded to.
    pub unit: MoneyUnit,
}

impl Rounding {
    pub(super) fn apply(self, amount: Amount) -> Result<Money, Error> {
        self.fen_of(amount.fen().numerator(), amount.fen().denominator())
    }

    /// `num / den` fen as money; the fraction need not be in lowest terms.
    pub(crate) fn fen_of(self, num: i128, den: i128) -> Result<Money, Error> {
        let error = || Error::range("an amount of money");
        let unit = self.unit.fen();
        let den = den.checked_mul(unit.into()).ok_or_else(error)?;
        let units =
            self.to_integer(num, den).and_then(|units| i64::try_from(units).ok()).ok_or_else(error)?;
        units.checked_mul(unit).map(Money::from_fen).ok_or_else(error)
    }

    fn to_integer(self, num: i128, den: i128) -> Option<i128> {
        let (magnitude, den) = (num.unsigned_abs(), den.unsigned_abs());
        let whole = magnitude.checked_div(den)?;
        let rest = magnitude.checked_rem(den)?;
        // rest against den - rest: the tie without a doubling that could overflow.
        let tie = rest.cmp(&den.checked_sub(rest)?);
        let up = match self.mode {
            RoundingMode::Down => false,
            RoundingMode::Up => rest > 0,
            RoundingMode::HalfUp => tie.is_ge(),
            RoundingMode::HalfEven => tie.is_gt() || (tie.is_eq() && whole.checked_rem(2) == Some(1)),
        };
        let rounded = i128::try_from(whole.checked_add(u128::from(up))?).ok()?;
        if num < 0 { rounded.checked_neg() } else { Some(rounded) }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn round(fen: &str, mode: RoundingMode, unit: MoneyUnit) -> alloc::string::String {
        Amount::from_fen(fen.parse().unwrap()).round(Rounding { mode, unit }).unwrap().to_string()
    }

    #[test]
    fn each_mode_decides_its_ties_as_its_table_says() {
        use RoundingMode::{Down, HalfEven, HalfUp, Up};
        let rows = [
            ("1002.5", HalfUp, "10.03"),
            ("1003.5", HalfUp, "10.04"),
            ("1002.1", HalfUp, "10.02"),
            ("-1002.5", HalfUp, "-10.03"),
            ("1002.5", HalfEven, "10.02"),
            ("1003.5", HalfEven, "10.04"),
            ("1002.6", HalfEven, "10.03"),
            ("-1002.5", HalfEven, "-10.02"),
            ("1002.1", Up, "10.03"),
            ("1002", Up, "10.02"),
            ("-1002.1", Up, "-10.03"),
            ("1003.5", Down, "10.03"),
            ("-1002.9", Down, "-10.02"),
        ];
        for (fen, mode, expected) in rows {
            assert_eq!(round(fen, mode, MoneyUnit::Fen), expected, "{fen} {mode:?}");
        }
    }

    #[test]
    fn a_unit_is_rounded_to_once_not_by_way_of_the_fen() {
        // 99.496 yuan: rounded to 99.50 first it would become 100.
        assert_eq!(round("9949.6", RoundingMode::HalfUp, MoneyUnit::Yuan), "99.00");
        assert_eq!(round("9995", RoundingMode::HalfUp, MoneyUnit::Jiao), "100.00");
    }
}
