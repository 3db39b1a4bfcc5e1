use super::wide::{Quotient, Wide};
use super::{Amount, Money, Ratio};
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
        let tie = rest.cmp(&den.checked_sub(rest)?);
        self.mode.signed(num < 0, Quotient { whole, exact: rest == 0, tie })
    }
}

impl RoundingMode {
    /// The magnitude that a quotient is rounded to, with its sign.
    fn signed(self, negative: bool, quotient: Quotient) -> Option<i128> {
        let up = match self {
            Self::Down => false,
            Self::Up => !quotient.exact,
            Self::HalfUp => quotient.tie.is_ge(),
            Self::HalfEven => {
                quotient.tie.is_gt() || (quotient.tie.is_eq() && quotient.whole.checked_rem(2) == Some(1))
            }
        };
        let rounded = i128::try_from(quotient.whole.checked_add(u128::from(up))?).ok()?;
        if negative { rounded.checked_neg() } else { Some(rounded) }
    }

    /// `left · right` at so many decimal places. The product itself need not fit a ratio.
    pub(crate) fn product(self, left: Ratio, right: Ratio, places: u8) -> Option<Ratio> {
        let unit = 10_i128.checked_pow(places.into())?;
        let scaled = |number: Ratio| number.checked_mul(Ratio::try_new(unit, 1).ok()?);
        let (left, right) = match scaled(right) {
            Some(right) => (left, right),
            None => (scaled(left)?, right),
        };
        let negative = (left < Ratio::ZERO) != (right < Ratio::ZERO);
        let half = |num: i128, den: i128| Ratio::try_new(num, den).ok();
        let (a, b) =
            (half(left.numerator(), right.denominator())?, half(right.numerator(), left.denominator())?);
        let num = Wide::product(a.numerator().unsigned_abs(), b.numerator().unsigned_abs())?;
        let den = Wide::product(a.denominator().unsigned_abs(), b.denominator().unsigned_abs())?;
        Ratio::try_new(self.signed(negative, num.divided(den)?)?, unit).ok()
    }

    /// A number at so many decimal places.
    pub(crate) fn places(self, number: Ratio, places: u8) -> Option<Ratio> {
        self.product(number, Ratio::ONE, places)
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
    fn a_product_is_rounded_at_its_places_however_long_it_is() {
        use RoundingMode::{Down, HalfEven, HalfUp, Up};
        let ratio = |text: &str| text.parse::<Ratio>().unwrap();
        let rows = [
            ("1.005", "1", HalfUp, 2, "101/100"),
            ("1.005", "1", HalfEven, 2, "1"),
            ("-1.005", "1", HalfUp, 2, "-101/100"),
            ("2/3", "3/2", Up, 0, "1"),
            ("1/3", "1", Up, 4, "1667/5000"),
            ("1/3", "1", Down, 4, "3333/10000"),
            ("0", "-5", HalfUp, 2, "0"),
        ];
        for (left, right, mode, places, expected) in rows {
            assert_eq!(
                mode.product(ratio(left), ratio(right), places),
                Some(ratio(expected)),
                "{left} {mode:?}"
            );
        }
        // 2^120 / 3^70 · 3^69 / 2^121 is 1/6; its halves fit, their plain product does not.
        let (two, three) = (2_i128.pow(120), 3_i128.pow(70));
        let left = Ratio::try_new(two - 1, three).unwrap();
        let right = Ratio::try_new(three / 3, two * 2).unwrap();
        assert_eq!(HalfUp.product(left, right, 4), Some(ratio("1667/10000")));
    }

    #[test]
    fn a_unit_is_rounded_to_once_not_by_way_of_the_fen() {
        // 99.496 yuan: rounded to 99.50 first it would become 100.
        assert_eq!(round("9949.6", RoundingMode::HalfUp, MoneyUnit::Yuan), "99.00");
        assert_eq!(round("9995", RoundingMode::HalfUp, MoneyUnit::Jiao), "100.00");
    }
}
