use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::{Jurisdiction, Shared};
use crate::quantity::Date;

/// The rank of an instrument. It is told in answers and decides nothing by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Rank {
    /// 法律.
    Law,
    /// 行政法规.
    Regulation,
    /// 司法解释.
    Interpretation,
    /// 部门规章.
    DepartmentRule,
    /// 地方性法规.
    LocalRegulation,
    /// 地方规范性文件.
    LocalNormative,
    /// 方案: a plan that binds those whom it addresses.
    Scheme,
}

/// What the first number of a citation counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Division {
    /// 条.
    #[default]
    Article,
    /// A numbered heading (一、二、…) of a text without articles.
    Heading,
    /// A part of an outline, 二（一）1（3）, as schemes are written.
    Outline,
}

/// How well the words behind a value were verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Grade {
    /// The clause was read in a full text.
    Full,
    /// The clause was read as an excerpt; the rest of the text was not seen.
    Excerpt,
    /// Another document describes the rule; its words were not seen.
    Secondary,
    /// Known from the source scheme alone.
    Scheme,
}

impl Grade {
    /// The grade's name in an answer.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Excerpt => "excerpt",
            Self::Secondary => "secondary",
            Self::Scheme => "scheme",
        }
    }
}

/// One end of a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The day, inclusive; `None` where the span is open.
    pub date: Option<Date>,
    /// Whether the bound is believed and was not seen in a text. A believed open end means that the value
    /// is believed to have ended on a day that was not seen.
    pub believed: bool,
}

/// A statute, regulation, interpretation or opinion, in one of its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Instrument {
    /// The short name that citations begin with: `民法典`, `物业管理条例(2003)`.
    pub id: Shared<str>,
    /// Its Chinese name.
    pub zh: Shared<str>,
    /// Which version or number of it, in Chinese; empty where its name says enough.
    pub zh_edition: Shared<str>,
    /// An English name.
    pub en: Shared<str>,
    /// Which version or number of it, in English.
    pub en_edition: Shared<str>,
    /// Its rank.
    pub rank: Rank,
    /// Where it applies.
    pub jurisdiction: Jurisdiction,
    /// What the first number of a citation counts.
    pub division: Division,
    /// When it was made public, where that day was seen in a text.
    pub promulgated: Option<Date>,
    /// Its first day.
    pub from: Bound,
    /// Its last day.
    pub to: Bound,
}

/// An article of an instrument, down to paragraph (款), item (项) and point (目) where they were seen.
///
/// Written `民法典/278/2`: instrument, article, paragraph, item, point; the instrument alone where another document tells of
/// the rule and not of its article. Rendered in words by
/// [`Lang`](crate::decision::Lang).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    pub(crate) instrument: Shared<Instrument>,
    pub(crate) article: u16,
    pub(crate) paragraph: u8,
    pub(crate) item: u8,
    pub(crate) point: u8,
}

impl Citation {
    /// Citations in one line, as a message names them.
    pub(crate) fn listed(all: &[Self]) -> String {
        let each: Vec<String> = all.iter().map(ToString::to_string).collect();
        each.join(", ")
    }

    /// A point of the item cited.
    pub(super) const fn at(mut self, point: u8) -> Self {
        self.point = point;
        self
    }

    /// The instrument cited.
    #[must_use]
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The article, or the heading where the text has none; `None` where its number was not seen.
    #[must_use]
    pub const fn article(&self) -> Option<u16> {
        if self.article == 0 { None } else { Some(self.article) }
    }

    /// The paragraph (款), where known.
    #[must_use]
    pub const fn paragraph(&self) -> Option<u8> {
        if self.paragraph == 0 { None } else { Some(self.paragraph) }
    }

    /// The item (项), where known.
    #[must_use]
    pub const fn item(&self) -> Option<u8> {
        if self.item == 0 { None } else { Some(self.item) }
    }

    /// The point (目) under the item, where known.
    #[must_use]
    pub const fn point(&self) -> Option<u8> {
        if self.point == 0 { None } else { Some(self.point) }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.instrument.id)?;
        let levels = [self.article, self.paragraph.into(), self.item.into(), self.point.into()];
        // A level that a text passes over stands as a nought, or the ones behind it would be read as another.
        let told = levels.iter().rposition(|level| *level != 0).map_or(0, |last| last.saturating_add(1));
        for level in levels.iter().take(told) {
            write!(f, "/{level}")?;
        }
        Ok(())
    }
}
