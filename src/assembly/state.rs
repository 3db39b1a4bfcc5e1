use crate::error::{At as _, Error};
use crate::law::Stage;
use crate::quantity::{Area, Date, Heads};

/// How far a zone, or an earlier phase of it, is in its owners' hands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ZoneState {
    /// Its whole.
    pub total: Totals,
    /// What was delivered to owners (已交付).
    pub delivered: Handed,
    /// What was sold and delivered for use (出售并交付使用).
    pub sold_and_delivered: Handed,
    /// Where the owners have moved in (已入住).
    pub moved_in: Handed,
}

/// The whole of a zone. The area is what the place's text counts: building area, or exclusive area.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Totals {
    /// Its area.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// Its owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Heads>,
    /// Its households.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub households: Option<Heads>,
}

/// What of a zone has come so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Handed {
    /// The area, counted as in the total.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// The owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Heads>,
    /// The households.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub households: Option<Heads>,
    /// The day of the first unit.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_on: Option<Date>,
}

impl ZoneState {
    /// What has come as far as `stage`, with the field it stands in.
    pub(super) const fn at(&self, stage: Stage) -> (&Handed, &'static str) {
        match stage {
            Stage::Delivered => (&self.delivered, "delivered"),
            Stage::SoldAndDelivered => (&self.sold_and_delivered, "sold_and_delivered"),
            Stage::MovedIn => (&self.moved_in, "moved_in"),
        }
    }

    /// Refuses parts that are larger than their whole, wholes of nothing, and what has not happened yet.
    pub(super) fn check(&self, as_of: Date) -> Result<(), Error> {
        let Totals { area_m2: area, owners, households } = self.total;
        not_nothing(area, "area_m2")?;
        not_nothing(owners, "owners")?;
        not_nothing(households, "households")?;
        for stage in [Stage::Delivered, Stage::SoldAndDelivered, Stage::MovedIn] {
            let (handed, field) = self.at(stage);
            not_more(handed.area_m2, area, "area_m2").at(field)?;
            not_more(handed.owners, owners, "owners").at(field)?;
            not_more(handed.households, households, "households").at(field)?;
            if handed.first_on.is_some_and(|first| as_of < first) {
                let message = "the first unit came after the day asked about";
                return Err(Error::invalid("assembly.first_on.later", message).at("first_on").at(field));
            }
        }
        Ok(())
    }
}

fn not_nothing<T: Copy + Default + PartialEq>(total: Option<T>, field: &str) -> Result<(), Error> {
    if total == Some(T::default()) {
        let message = "shares of nothing cannot be told";
        return Err(Error::invalid("assembly.total.zero", message).at(field).at("total"));
    }
    Ok(())
}

/// Refuses a part larger than its whole, where both are known.
pub(super) fn not_more<T: Copy + PartialOrd>(
    part: Option<T>,
    total: Option<T>,
    field: &str,
) -> Result<(), Error> {
    match (part, total) {
        (Some(part), Some(total)) if part > total => {
            let message = "this part is larger than the whole";
            Err(Error::invalid("assembly.part.exceeds_total", message).at(field))
        }
        _ => Ok(()),
    }
}
