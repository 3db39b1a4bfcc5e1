//! The order in which debts, and what they consist of, are met.

use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use super::asked::{Across, AgreedDebts, Debt, Facts, Head};
use crate::decision::{Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, Words, keys};
use crate::quantity::{Key, Money, largest_remainder};

/// Debts in the order in which they are met; those of a group share in proportion.
pub(super) type Tier<'a> = Vec<Vec<&'a Debt>>;

/// What a debt takes, head by head.
type Taken = [Money; 3];

const ALL: [Head; 3] = [Head::Costs, Head::Interest, Head::Principal];

impl Head {
    const fn word(self) -> &'static str {
        match self {
            Self::Costs => "costs",
            Self::Interest => "interest",
            Self::Principal => "principal",
        }
    }

    const fn of(self, debt: &Debt) -> Money {
        match self {
            Self::Costs => debt.costs_yuan,
            Self::Interest => debt.interest_yuan,
            Self::Principal => debt.principal_yuan,
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::Costs => 0,
            Self::Interest => 1,
            Self::Principal => 2,
        }
    }
}

/// Refuses sums below zero, and orders that name what is not there or the same twice.
pub(super) fn check(facts: &Facts) -> Result<(), Error> {
    for (row, debt) in facts.debts.iter().enumerate() {
        let sums = [
            (debt.costs_yuan, "costs_yuan"),
            (debt.interest_yuan, "interest_yuan"),
            (debt.principal_yuan, "principal_yuan"),
            (debt.secured_yuan.unwrap_or_default(), "secured_yuan"),
        ];
        for (sum, field) in sums {
            sum.not_negative().at(field).at_row("debts", row)?;
        }
        if facts.debts.iter().take(row).any(|other| other.debt == debt.debt) {
            let error = Error::invalid("payment.debt.twice", "another debt has this key");
            return Err(error.at("debt")).at_row("debts", row);
        }
    }
    if let Some(AgreedDebts::Listed(keys)) = &facts.agreed_debts {
        named(facts, keys).map_err(|(row, error)| error.at_row(row).at("listed").at("agreed_debts"))?;
    }
    named(facts, &facts.designated).map_err(|(row, error)| error.at_row(row).at("designated"))?;
    for (row, head) in facts.agreed_heads.iter().enumerate() {
        if facts.agreed_heads.iter().take(row).any(|other| other == head) {
            let error = Error::invalid("payment.order", "it is named twice");
            return Err(error).at_row("agreed_heads", row);
        }
    }
    Ok(())
}

fn named(facts: &Facts, keys: &[Key]) -> Result<(), (usize, Error)> {
    for (row, key) in keys.iter().enumerate() {
        if facts.debts.iter().all(|debt| debt.debt != *key) {
            let message = format!("there is no debt {}", key.as_str());
            return Err((row, Error::invalid("payment.debt.unknown", message)));
        }
        if keys.iter().take(row).any(|other| other == key) {
            return Err((row, Error::invalid("payment.order", "it is named twice")));
        }
    }
    Ok(())
}

/// The debts in tiers, each of which is met before the next.
pub(super) fn tiers<'a>(
    law: &LocalLaw<'_>,
    facts: &'a Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Tier<'a>>, Error> {
    let mut rest: Vec<&Debt> = facts.debts.iter().collect();
    rest.sort_by_key(|debt| &debt.debt);
    let mut tiers = Vec::new();
    match &facts.agreed_debts {
        None => {}
        Some(AgreedDebts::FirstDue) => {
            reasons.push(agreed(law, facts)?.reading(Reading::AgreedFirstDue));
            return Ok(vec![grouped(rest, |a, b| a.due_on.cmp(&b.due_on))]);
        }
        Some(AgreedDebts::Proportional) => {
            reasons.push(agreed(law, facts)?.reading(Reading::AgreedProportional));
            return Ok(vec![vec![rest]]);
        }
        Some(AgreedDebts::Listed(keys)) => {
            reasons.push(agreed(law, facts)?.reading(Reading::AgreedListed));
            tiers.push(take(&mut rest, keys));
        }
    }
    if !facts.designated.is_empty() {
        let said = law.find(keys::PAYMENT_SAID, facts.paid_on)?;
        reasons.push(Reason::computed(Step::PaymentSaid).by(&said));
        tiers.push(take(&mut rest, &facts.designated));
    }
    if rest.len() > 1 {
        let order = law.find(keys::PAYMENT_DEBTS, facts.paid_on)?;
        reasons.push(Reason::computed(Step::PaymentDebts).by(&order));
        let (due, later) = rest.into_iter().partition(|debt| debt.due_on <= facts.paid_on);
        tiers.push(grouped(due, |a, b| by_law(order.value(), a, b)));
        // Of debts that are not due the law says only that they come after.
        tiers.push(grouped(later, |a, b| a.due_on.cmp(&b.due_on)));
    } else {
        tiers.push(vec![rest]);
    }
    Ok(tiers)
}

/// That what was agreed goes before, with its article where the law of the day was seen.
fn agreed(law: &LocalLaw<'_>, facts: &Facts) -> Result<Reason, Error> {
    let reason = Reason::computed(Step::PaymentAgreed);
    Ok(match law.find_any(keys::PAYMENT_SAID, facts.paid_on)? {
        Some(said) => reason.by(&said),
        None => reason,
    })
}

/// Those of the debts that are named, in that order.
fn take<'a>(rest: &mut Vec<&'a Debt>, keys: &[Key]) -> Tier<'a> {
    let found = keys.iter().filter_map(|key| rest.iter().copied().find(|debt| debt.debt == *key));
    let tier: Tier<'a> = found.map(|debt| vec![debt]).collect();
    rest.retain(|debt| !keys.contains(&debt.debt));
    tier
}

/// Debts in an order, equal ones together; they come by their keys and stay so within a group.
fn grouped(mut debts: Vec<&Debt>, order: impl Fn(&Debt, &Debt) -> Ordering) -> Tier<'_> {
    debts.sort_by(|a, b| order(a, b));
    debts.chunk_by(|a, b| order(a, b).is_eq()).map(<[&Debt]>::to_vec).collect()
}

/// How two debts that are due stand to each other, by the tests of the law in their order.
fn by_law(tests: &Words, a: &Debt, b: &Debt) -> Ordering {
    let burden = |debt: &Debt| Reverse(debt.burden_yearly.unwrap_or_default());
    let test = |test: &str| match test {
        "least-secured" => a.secured_yuan.unwrap_or_default().cmp(&b.secured_yuan.unwrap_or_default()),
        "heaviest" => burden(a).cmp(&burden(b)),
        "first-due" => a.due_on.cmp(&b.due_on),
        _ => Ordering::Equal,
    };
    tests.iter().map(test).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// What a debt consists of, in the order in which it is met: as agreed, then as the law has it.
pub(super) fn heads(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Head>, Error> {
    let mut heads = facts.agreed_heads.clone();
    let reason = Reason::computed(Step::PaymentHeads);
    if heads.len() == ALL.len() {
        reasons.push(reason.reading(Reading::AgreedHeads));
        return Ok(heads);
    }
    let order = law.find(keys::PAYMENT_HEADS, facts.paid_on)?;
    let reason = reason.by(&order);
    reasons.push(if heads.is_empty() { reason } else { reason.reading(Reading::AgreedHeads) });
    let of = |word: &str| ALL.into_iter().find(|head| head.word() == word);
    for head in order.value().iter().filter_map(of) {
        if !heads.contains(&head) {
            heads.push(head);
        }
    }
    Ok(heads)
}

/// What each debt takes of a payment, by its key.
pub(super) fn split<'a>(
    payment: Money,
    tiers: &[Tier<'a>],
    heads: &[Head],
    across: Across,
) -> Result<Vec<(&'a Debt, Taken)>, Error> {
    let rounds: Vec<&[Head]> = match across {
        Across::DebtByDebt => vec![heads],
        Across::HeadByHead => heads.chunks(1).collect(),
    };
    let mut left = payment;
    let mut all: Vec<(&Debt, Taken)> = Vec::new();
    for tier in tiers {
        let mut taken: Vec<Vec<Taken>> =
            tier.iter().map(|group| vec![Taken::default(); group.len()]).collect();
        for round in &rounds {
            for (group, taken) in tier.iter().zip(&mut taken) {
                left = meet(left, group, round, taken)?;
            }
        }
        all.extend(tier.iter().flatten().copied().zip(taken.into_iter().flatten()));
    }
    all.sort_by_key(|(debt, _)| &debt.debt);
    Ok(all)
}

/// Meets some heads of a group's debts, in proportion where not all can be met, and gives what is left.
fn meet(left: Money, group: &[&Debt], heads: &[Head], taken: &mut [Taken]) -> Result<Money, Error> {
    let need = |debt: &&Debt| Money::sum(heads.iter().map(|head| head.of(debt)));
    let needs = group.iter().map(need).collect::<Result<Vec<Money>, Error>>()?;
    let given = left.min(Money::sum(needs.iter().copied())?);
    if given == Money::ZERO {
        return Ok(left);
    }
    let weights: Vec<i64> = needs.iter().map(|need| need.fen()).collect();
    let parts = largest_remainder(given.fen(), &weights, |a, b| a.cmp(&b))?;
    for ((debt, part), taken) in group.iter().zip(parts).zip(taken) {
        let mut part = Money::from_fen(part);
        for head in heads {
            let of_head = part.min(head.of(debt));
            part = part.checked_sub(of_head)?;
            if let Some(sum) = taken.get_mut(head.place()) {
                *sum = of_head;
            }
        }
    }
    left.checked_sub(given)
}
