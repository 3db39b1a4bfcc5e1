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
