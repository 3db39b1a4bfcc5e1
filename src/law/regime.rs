//! What a scheme says of how estates are managed that differ in kind.

use alloc::format;
use alloc::vec::Vec;

use super::sense::{Sense, among, list, refuse, rows};
use super::shared::Shared;
use super::value::Words;
use crate::error::{At as _, Error};

/// How a scheme (方案) classifies estates and has each class managed (分类管理): a decision table.
///
/// Every estate meets one row and one only; a table of which that is not so is refused when it is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Regimes {
    /// The rows, in any order.
    pub rows: Shared<[RegimeRow]>,
}

/// A class of estates. An estate is of it where each of its three facts is among those that the row names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RegimeRow {
    /// The class, by which no other row is named.
    pub class: Shared<str>,
    /// What housing it is; none is every kind.
    #[cfg_attr(feature = "serde", serde(default))]
    pub housing: Shared<[Housing]>,
    /// Who runs it; none is whoever does.
    #[cfg_attr(feature = "serde", serde(default))]
    pub run_by: Shared<[RunBy]>,
    /// Whether it is fit for the market; without it, either way.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub viable: Option<bool>,
    /// Who manages it; without it, the scheme names nobody.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub manager: Option<Shared<str>>,
    /// Whether the scheme itself put that manager there, who then manages only until the owners decide.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned: bool,
    /// How fees are charged; without it, the scheme does not say.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fee: Option<Shared<str>>,
    /// What fills the gap that the fee leaves.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub subsidy: Option<Shared<str>>,
    /// What is to be done for estates of the class.
    #[cfg_attr(feature = "serde", serde(default))]
    pub duties: Shared<[RegimeDuty]>,
    /// To what it passes over in time (过渡).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub next: Option<RegimeNext>,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// What is to be done for estates of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RegimeDuty {
    /// What.
    pub duty: Shared<str>,
    /// By whom.
    pub by: Words,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// What the management of a class passes over to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RegimeNext {
    /// Who manages then.
    pub manager: Shared<str>,
    /// How fees are charged then; without it, the scheme does not say.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fee: Option<Shared<str>>,
    /// What must be there, in the order in which it comes about.
    pub needs: Shared<[RegimeNeed]>,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// What must be there before the management of an estate passes over, and who brings it about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RegimeNeed {
    /// What.
    pub need: PassageNeed,
    /// By whom.
    pub by: Words,
}

/// A list that knows all its values, each with its name in the tables.
macro_rules! listed {
    ($(#[$attr:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$of])* #[cfg_attr(feature = "serde", serde(rename = $id))] $variant,)+ }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in the tables.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}

listed! {
    /// What kind of housing an estate is.
    Housing {
        /// 商品住宅: built for the market, of whatever age.
        Commodity = "commodity",
        /// 经济适用房: affordable housing.
        Affordable = "affordable",
        /// 农民安置小区: built for farmers who were resettled.
        Resettlement = "resettlement",
        /// 破产企业宿舍区: dormitories of an enterprise that is bankrupt.
        BankruptEnterprise = "bankrupt-enterprise",
        /// 单位住宅: of an enterprise or institution that is not.
        WorkUnit = "work-unit",
    }
}

listed! {
    /// Who runs an estate on the day.
    RunBy {
        /// 市场化物管: a service company under a contract.
        Company = "service-company",
        /// 单位自管: the unit whose housing it is or was.
        Unit = "owning-unit",
        /// 街道物业管理服务中心: the street's service centre.
        StreetCentre = "street-centre",
        /// 没有物业管理或者弃管: nobody, or a company that gave it up.
        Nobody = "nobody",
    }
}

listed! {
    /// What must be there before the management of an estate passes over.
    PassageNeed {
        /// 经过一段时期运行: it has run for some time.
        RunAWhile = "run-a-while",
        /// 业主委员会: there is an owners' committee.
        Committee = "owners-committee",
        /// 服务委托合同: the contract by which the committee entrusts the services.
        Contract = "entrustment-contract",
    }
}

impl Regimes {
    /// Every estate is of one class and of one only, and classes have names of their own.
    pub(super) fn check(&self) -> Result<(), Error> {
        rows(&self.rows, |row| row.check(self))?;
        for (housing, run_by, viable) in every_estate() {
            let met = self.rows.iter().filter(|row| row.meets(housing, run_by, viable));
            let fit = if viable { "fit for the market" } else { "not fit for the market" };
            let estate = format!("{} run by {}, {fit}", housing.name(), run_by.name());
            match &met.map(|row| &*row.class).collect::<Vec<_>>()[..] {
                [_] => {}
                [] => {
                    return Err(Error::invalid("value.incomplete", format!("no row is met by {estate}")));
                }
                [one, other, ..] => {
                    let message = format!("{one:?} and {other:?} are both met by {estate}");
                    return Err(Error::invalid("value.overlap", message));
                }
            }
        }
        Ok(())
    }
}

impl RegimeRow {
    /// Whether an estate is of the class of which all three facts are known.
    #[must_use]
    pub fn meets(&self, housing: Housing, run_by: RunBy, viable: bool) -> bool {
        (self.housing.is_empty() || self.housing.contains(&housing))
            && (self.run_by.is_empty() || self.run_by.contains(&run_by))
            && self.viable.is_none_or(|asked| asked == viable)
    }

    fn check(&self, of: &Regimes) -> Result<(), Error> {
        let word = |field: &'static str, word: &Option<Shared<str>>| {
            word.as_ref().map_or(Ok(()), |word| among(Sense::OfType, word)).at(field)
        };
        among(Sense::OfType, &self.class).at("class")?;
        if of.rows.iter().filter(|other| other.class == self.class).count() > 1 {
            let message = format!("{:?} is named twice", &*self.class);
            return Err(Error::invalid("value.word", message)).at("class");
        }
        word("manager", &self.manager)?;
        word("fee", &self.fee)?;
        word("subsidy", &self.subsidy)?;
        if self.assigned && self.manager.is_none() {
            return refuse("nobody is named who was put there").at("assigned");
        }
        rows(&self.duties, |duty| {
            among(Sense::OfType, &duty.duty).at("duty").and(list(Sense::OfType, &duty.by).at("by"))
        })
        .at("duties")?;
        let Some(next) = &self.next else { return Ok(()) };
        among(Sense::OfType, &next.manager).at("manager").and(word("fee", &next.fee)).at("next")?;
        if !self.assigned || next.needs.is_empty() {
            return refuse("who is put there passes it over once something is there").at("needs").at("next");
        }
        rows(&next.needs, |need| {
            if next.needs.iter().filter(|other| other.need == need.need).count() > 1 {
                return Err(Error::invalid("value.word", "it is named twice")).at("need");
            }
            list(Sense::OfType, &need.by).at("by")
        })
        .at("needs")
        .at("next")
    }
}

/// Every estate that the facts can tell apart.
pub(crate) fn every_estate() -> impl Iterator<Item = (Housing, RunBy, bool)> {
    let runs = |housing: Housing| RunBy::ALL.iter().map(move |run_by| (housing, *run_by));
    let all = Housing::ALL.iter().flat_map(move |housing| runs(*housing));
    all.flat_map(|(housing, run_by)| [false, true].map(|viable| (housing, run_by, viable)))
}
