use crate::decision::Term;

/// How a fee is paid for (计费方式): who bears what the year costs more or less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Model {
    /// 包干制: the owners pay a fixed fee, surplus and loss are the manager's.
    LumpSum,
    /// 酬金制: the manager takes its remuneration out of what was prepaid, the rest is the owners'.
    Commission,
}

impl Model {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::LumpSum => Term::LumpSum,
            Self::Commission => Term::Commission,
        }
    }
}

/// How a price is formed (定价形式).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum PriceForm {
    /// 市场调节价: the parties agree on it.
    Market,
    /// 政府指导价: within a band around a base price that the authority publishes.
    Guided,
}
