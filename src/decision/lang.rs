/// A language that decisions are told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Lang {
    /// Chinese.
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "zh-CN"))]
    Zh,
    /// English.
    #[cfg_attr(feature = "serde", serde(rename = "en"))]
    En,
}

impl Lang {
    /// The one of two texts that is in this language.
    pub(crate) const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}
