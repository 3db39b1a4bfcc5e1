use core::fmt;

use crate::quantity::Area;

/// How many members a body of the owners has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BodySize {
    /// At least so many.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub least: Option<u16>,
    /// At most so many.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub most: Option<u16>,
    /// Whether the number must be odd (单数).
    #[cfg_attr(feature = "serde", serde(default))]
    pub odd: bool,
    /// Whether the rules of procedure, or the assembly, set the number itself.
    #[cfg_attr(feature = "serde", serde(default))]
    pub by_rules: bool,
    /// Whether the text says 一般, in general, so that another number is left to judgement.
    #[cfg_attr(feature = "serde", serde(default))]
    pub generally: bool,
}

impl BodySize {
    /// Whether its bounds lie within another's.
    pub(super) fn is_within(self, other: Self) -> bool {
        let one = self.exactly();
        other.least.is_none_or(|least| self.least.is_some_and(|mine| least <= mine))
            && other.most.is_none_or(|most| self.most.is_some_and(|mine| mine <= most))
            && (!other.odd || self.odd || one.is_some_and(|number| number % 2 == 1))
    }

    /// The number, where only one is allowed.
    pub(crate) fn exactly(self) -> Option<u16> {
        self.least.filter(|least| self.most == Some(*least))
    }
}

/// The bounds, and whether the number is odd.
impl fmt::Display for BodySize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        range(f, self.least.map(u32::from), self.most.map(u32::from))?;
        if self.odd { f.write_str(" (odd)") } else { Ok(()) }
    }
}

/// A range by its bounds.
fn range(f: &mut fmt::Formatter<'_>, least: Option<u32>, most: Option<u32>) -> fmt::Result {
    match (least, most) {
        (Some(least), Some(most)) if least == most => write!(f, "{least}"),
        (Some(least), Some(most)) => write!(f, "{least}–{most}"),
        (Some(least), None) => write!(f, "≥ {least}"),
        (None, Some(most)) => write!(f, "≤ {most}"),
        (None, None) => f.write_str("–"),
    }
}

/// How many members a committee may have in a small zone instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SmallZone {
    /// What makes a zone small.
    pub up_to: ZoneSize,
    /// How many members there may be then.
    pub members: u16,
}

/// The size of a zone, in the measure of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum ZoneSize {
    /// Its building area (建筑面积).
    AreaM2(Area),
    /// Its households (户数).
    Households(u32),
}

/// How long a body serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TermOfOffice {
    /// At least so many years.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub least_years: Option<u8>,
    /// At most so many.
    pub most_years: u8,
    /// Whether the text says 一般, in general, so that another length is left to judgement.
    #[cfg_attr(feature = "serde", serde(default))]
    pub generally: bool,
}

impl TermOfOffice {
    /// Whether its bounds lie within another's.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.most_years <= other.most_years
            && other.least_years.is_none_or(|least| self.least_years.is_some_and(|mine| least <= mine))
    }
}

/// The bounds, in years.
impl fmt::Display for TermOfOffice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        range(f, self.least_years.map(u32::from), Some(self.most_years.into()))?;
        f.write_str(" years")
    }
}
