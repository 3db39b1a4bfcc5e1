//! The settlement itself, under each of the two models.

use alloc::vec::Vec;

use super::{
    Facts, Left, Model, NotOwners, Options, Outcome, Outlay, RefusedOutlay, Remuneration, UnitPaid,
    UnitShare, Work,
};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Amount, Money, Ratio, in_key_order, largest_remainder};

/// All outlays, and that none is below nothing.
fn spent(facts: &Facts) -> Result<Vec<&Outlay>, Error> {
    let rows = in_key_order(&facts.outlays, ("outlays", "item"), |outlay| &outlay.item)?;
    for (row, outlay) in &rows {
        outlay.yuan.not_negative().at("yuan").at_row("outlays", *row)?;
    }
    Ok(rows.into_iter().map(|(_, outlay)| outlay).collect())
}

/// Surplus and loss are the manager's.
pub(super) fn lump_sum(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    prepaid: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let own = law.find(keys::LUMP_SUM, facts.as_of)?;
    let theirs =
        [(facts.remuneration.is_some(), "remuneration"), (facts.carried_yuan.is_some(), "carried_yuan")];
    if let Some((_, field)) = theirs.into_iter().find(|(given, _)| *given) {
        let message = "under a lump sum there is no remuneration, and nothing of the owners' is carried";
        return Err(Error::invalid("model.lump_sum", message).at(field));
    }
    if options.left == Left::Settled {
        let message = "under a lump sum nothing is left to the owners";
        return Err(Error::infeasible("model.lump_sum", message).at("left"));
    }
    let outlays_yuan = Money::sum(spent(facts)?.into_iter().map(|outlay| outlay.yuan))?;
    let manager_yuan = prepaid.checked_sub(outlays_yuan)?;
    let reason = Reason::computed(Step::ModelLumpSum).by(&own).with(Label::Prepaid, prepaid);
    reasons.push(reason.with(Label::Outlays, outlays_yuan).with(Label::Managers, manager_yuan));
    Ok(Outcome {
        model: Model::LumpSum,
        remuneration_yuan: Money::ZERO,
        outlays_yuan,
        refused: Vec::new(),
        owners_yuan: Money::ZERO,
        manager_yuan,
        carried_yuan: Money::ZERO,
        units: Vec::new(),
        duties: Vec::new(),
    })
}

/// The remuneration is the manager's, the rest the owners'.
pub(super) fn commission(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    prepaid: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let theirs = law.find(keys::COMMISSION, facts.as_of)?;
    let custody = law.find(keys::CUSTODY, facts.as_of)?;
    let why = "the remuneration, a rate or a sum, as the contract has it";
    let (remuneration_yuan, rate) =
        match facts.remuneration.ok_or_else(|| Error::missing("remuneration", why))? {
            Remuneration::Yuan(yuan) => (yuan.not_negative().at("remuneration")?, None),
            Remuneration::Rate(rate) => {
                let rate = rate.to_ratio().at("remuneration")?;
                if rate > Ratio::ONE {
                    let message = "no more can be taken than was prepaid";
                    return Err(Error::invalid("model.rate", message).at("remuneration"));
                }
                let exact = Ratio::from_integer(prepaid.fen()).checked_mul(rate);
                let exact = Amount::from_fen(exact.ok_or_else(|| Error::range("a remuneration"))?);
                (exact.round(options.rounding)?, Some(rate))
            }
        };
    let reason = Reason::computed(Step::ModelRemuneration).by(&theirs).with(Label::Prepaid, prepaid);
    let reason = match rate {
        Some(rate) => reason.with(Label::ShareOf, Quantity::Share(rate)),
        None => reason,
    };
    reasons.push(reason.with(Label::Remuneration, remuneration_yuan));

    let (mut outlays_yuan, mut refused) = (Money::ZERO, Vec::new());
    for outlay in spent(facts)? {
        let why = match outlay {
            Outlay { work: Work::Upkeep, in_contract: true, .. } => None,
            Outlay { work: Work::Upkeep, .. } => Some(NotOwners::NotInContract),
            _ => Some(NotOwners::FundWork),
        };
        let Some(why) = why else {
            outlays_yuan = outlays_yuan.checked_add(outlay.yuan)?;
            continue;
        };
        let reason = Reason::computed(Step::ModelRefused).verdict_of(Verdict::NotMet);
        let reason = match why {
            NotOwners::FundWork => reason.by(&law.find(keys::CHARGE_NOT_IN_FEE, facts.as_of)?),
            NotOwners::NotInContract => reason.by(&custody),
        };
        let reason = reason.with(Label::CostItem, &outlay.item).with(Label::Amount, outlay.yuan);
        reasons.push(reason.with(Label::Why, why.term()));
        refused.push(RefusedOutlay { item: outlay.item.clone(), yuan: outlay.yuan, why });
    }
    let before = facts.carried_yuan.unwrap_or(Money::ZERO);
    let owners_yuan =
        before.checked_add(prepaid)?.checked_sub(remuneration_yuan)?.checked_sub(outlays_yuan)?;
    let own = Money::sum(refused.iter().map(|outlay| outlay.yuan))?;
    let reason = Reason::computed(Step::ModelCommission).by(&theirs).by(&custody);
    let reason = match facts.carried_yuan {
        Some(carried) => reason.with(Label::Carried, carried),
        None => reason,
    };
    let reason = reason.with(Label::Prepaid, prepaid).with(Label::Remuneration, remuneration_yuan);
    reasons.push(reason.with(Label::Outlays, outlays_yuan).with(Label::OwnersPart, owners_yuan));
    if let Some(joint) = law.find_any(keys::JOINT_ACCOUNT, facts.as_of)? {
        let why = "whether manager and owners hold the account together";
        let there = facts.joint_account.ok_or_else(|| Error::missing("joint_account", why))?;
        reasons.push(Reason::computed(Step::ModelJointAccount).by(&joint).verdict_of(Verdict::of(there)));
    }
    Ok(Outcome {
        model: Model::Commission,
        remuneration_yuan,
        outlays_yuan,
        refused,
        owners_yuan,
        manager_yuan: remuneration_yuan.checked_sub(own)?,
        carried_yuan: owners_yuan,
        units: Vec::new(),
        duties: Vec::new(),
    })
}

/// What each unit gets back or pays further, by what it paid.
pub(super) fn settled(
    rows: &[(usize, &UnitPaid)],
    owners: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<UnitShare>, Error> {
    if rows.is_empty() {
        return Err(Error::missing("units", "what each unit paid, by which it gets back or pays further"));
    }
    let paid: Vec<i64> = rows.iter().map(|(_, unit)| unit.paid_yuan.fen()).collect();
    let shares = largest_remainder(owners.fen(), &paid, |a, b| a.cmp(&b)).at("units")?;
    let reason = Reason::computed(Step::ModelLeft).reading(Reading::LeftSettled);
    let reason = reason.with(Label::Amount, owners);
    reasons.push(reason.with(Label::Units, Quantity::count(rows.len())));
    Ok(rows
        .iter()
        .zip(shares)
        .map(|((_, unit), fen)| UnitShare {
            unit: unit.unit.clone(),
            paid_yuan: unit.paid_yuan,
            share_yuan: Money::from_fen(fen),
        })
        .collect())
}

impl NotOwners {
    const fn term(self) -> Term {
        match self {
            Self::NotInContract => Term::NotInContract,
            Self::FundWork => Term::FundWork,
        }
    }
}
