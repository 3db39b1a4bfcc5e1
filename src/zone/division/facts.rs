//! What is told of an estate.

use alloc::vec::Vec;

use crate::decision::Term;
use crate::law::{EstateStage, EstateTrait};
use crate::quantity::{Area, Date};

/// The facts, with a field for each trait; what the field asks; and how the trait is read from it and told.
macro_rules! facts {
    ($($field:ident: $of:ident = $asks:literal;)+) => {
        /// An estate with dwellings (住宅小区), of which it is asked whether it is one zone.
        ///
        /// What is true or untrue of it is needed only where the place's text turns on it, as is the smallest part.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
        pub struct Facts {
            /// The day: its law applies.
            pub on: Date,
            /// How far the estate is.
            pub stage: EstateStage,
            $(
                #[doc = concat!("Whether ", $asks, ".")]
                #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
                pub $field: Option<bool>,
            )+
            /// The building area of the smallest of the parts that would each be a zone.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub smallest_part_m2: Option<Area>,
            /// Public ground of which it is asked whether it goes with the zone.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
            pub public_ground: Vec<PublicGround>,
        }

        impl Facts {
            /// An estate of which nothing else is known.
            #[must_use]
            pub const fn new(on: Date, stage: EstateStage) -> Self {
                Self { on, stage, $($field: None,)+ smallest_part_m2: None, public_ground: Vec::new() }
            }

            /// What is told, trait by trait.
            pub(super) fn told(&self) -> impl Iterator<Item = (EstateTrait, bool)> {
                let all = [$((EstateTrait::$of, self.$field),)+];
                all.into_iter().filter_map(|(of, told)| told.map(|told| (of, told)))
            }
        }

        /// The field that tells it, and what that asks.
        pub(super) const fn asks(of: EstateTrait) -> (&'static str, &'static str) {
            match of { $(EstateTrait::$of => (stringify!($field), concat!("whether ", $asks)),)+ }
        }

        /// The trait in words.
        pub(super) const fn term(of: EstateTrait) -> Term {
            match of { $(EstateTrait::$of => Term::$of,)+ }
        }
    };
}

facts! {
    phased: Phased = "it is built in phases (分期开发建设)";
    several_developers: SeveralDevelopers = "two or more developers build it (两个以上建设单位)";
    adjacent_plots: AdjacentPlots = "it lies on two or more building plots beside each other (两宗以上相邻)";
    mixed_use: MixedUse = "there is property for other uses beside the dwellings (非住宅物业)";
    one_area: OneArea = "all of it lies in one building area (同一个建筑区划)";
    facilities_shared: FacilitiesShared =
        "its supporting facilities (配套设施设备), the main ones where the text says so, are shared";
    grounds_shared: GroundsShared = "the grounds that belong to them (相关场地) are shared";
    premises_shared: PremisesShared = "the management premises (物业管理用房) are shared";
    split: Split = "roads, rivers or the like split it into two or more natural blocks or closed estates (自然街坊、封闭小区)";
    independent: Independent =
        "two or more areas in it stand by themselves (相对独立区域), by a river, a road, custom, history or phases";
    responsibility_clear: ResponsibilityClear =
        "it can be made clear who manages and maintains the shared facilities (管理、维护责任)";
    facilities_separable: FacilitiesSeparable =
        "the facilities, the main ones where the text says so, can be divided and used each by itself (分割并独立使用)";
    grounds_separable: GroundsSeparable = "the grounds can be divided and used each by itself";
    premises_separable: PremisesSeparable = "the management premises can be divided";
    buildings_separable: BuildingsSeparable = "the buildings, above and below ground, can be divided and used each by itself";
    one_wall: OneWall = "one wall closes it in (同一围墙围蔽)";
    plan_met: PlanMet = "each part has what the planning rules ask of it (符合规划配置相关条件)";
}

/// Ground that is planned for the public (规划为公共区域).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum PublicGround {
    /// 城市道路.
    CityRoad,
    /// 城市公共绿地.
    PublicGreen,
    /// 城市河道.
    CityRiver,
    /// What the texts do not name (等公共区域).
    Other,
}

impl PublicGround {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::CityRoad => Term::CityRoad,
            Self::PublicGreen => Term::PublicGreen,
            Self::CityRiver => Term::CityRiver,
            Self::Other => Term::OtherPublicGround,
        }
    }
}
