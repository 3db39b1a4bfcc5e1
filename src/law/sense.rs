//! Whether a value can be what a parameter says: a word that rules know, a share that can be met, a time that is
//! one. It is asked of clauses of by-laws and of packs, before anything is held against the law.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::assembly::{Applicant, LimbTest};
use super::body::{BodySize, ZoneSize};
use super::division::{DivisionRow, ZoneDivision};
use super::formula::Formula;
use super::fund::{DepositPart, Tariff};
use super::keys;
use super::penalty::Penalty;
use super::plan::{Plan, PlanPhase, PlanTask};
use super::premises::Condition;
use super::procedure::SupportOf;
use super::service::{
    Frequency, ResponseTarget, ResponseTargets, ServiceItem, ServiceItems, ServiceStandard,
};
use super::shared::Shared;
use super::targets::{TargetRow, Targets};
use super::value::{AreaLimit, Temporary, Value, Words};
use crate::error::{At as _, Error};
use crate::quantity::{Comparator, Ratio, Span, SpanUnit, Threshold};

/// What the values of a parameter must be, beside of its type.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sense {
    /// What any value of the type must be.
    OfType,
    /// One of these words, or some of them.
    OneOf(&'static [&'static str]),
    /// A part of a whole, to be reached or passed.
    Reached,
    /// A part of a whole, to be stayed below.
    Below,
    /// A part of a whole, either way.
    Part,
    /// A share of what it may exceed, to be stayed below.
    Low,
    /// A whole number, to be reached or passed.
    Number,
    /// How long before something it is told.
    Notice,
}

/// The longest time that is not a slip: nothing in a zone is told for longer than a century, and nobody is told
/// of a meeting more than a year before.
const LONGEST_YEARS: u16 = 100;
const LONGEST_NOTICE_YEARS: u16 = 1;

/// Refuses a value that no text can mean, with the path below the value.
pub(super) fn check(id: &str, value: &Value) -> Result<(), Error> {
    let sense = keys::sense(id);
    let part = |threshold: Threshold| holds(Sense::Reached, threshold);
    match value {
        Value::Threshold(threshold) => holds(sense, *threshold).at("threshold"),
        Value::Majority(majority) => part(majority.threshold).at("threshold").at("majority"),
        Value::Word(word) => among(sense, word).at("word"),
        Value::Words(words) => list(sense, words),
        Value::Count(count) => some(*count).at("count"),
        Value::Area(area) => some(area.hundredths()).at("area_m2"),
        Value::AreaLimit(limit) => area_limit(*limit).at("area_limit"),
        Value::Years(years) => within(years.0.into(), SpanUnit::Years, LONGEST_YEARS).at("years"),
        Value::Span(span) => long(sense, *span).at("span"),
        Value::Target(target) => above_nothing(target.ratio).at("ratio").at("target"),
        Value::Deposits(deposits) => rows(&deposits.parts, deposit).at("deposits"),
        Value::Tariffs(tariffs) => {
            let price = |tariff: &Tariff| above_nothing(tariff.yuan_per_m2.to_ratio()?).at("yuan_per_m2");
            rows(&tariffs.rows, price).at("tariffs")
        }
        Value::RevenueShare(share) => {
            let low = share.low.map_or(Ok(()), |low| holds(Sense::Low, low)).at("low");
            let every = share.every.map_or(Ok(()), |every| long(Sense::OfType, every)).at("every");
            part(share.share).at("share").and(low).and(every).at("revenue-share")
        }
        Value::MoneyLimit(limit) => {
            amount(limit.comparator, Ratio::from_integer(limit.sum.fen())).at("money_limit")
        }
        Value::Overrun(overrun) => {
            let sum = overrun
                .sum
                .map_or(Ok(()), |sum| amount(sum.comparator, Ratio::from_integer(sum.sum.fen())).at("sum"));
            amount(overrun.share.comparator(), overrun.share.ratio()).at("share").and(sum).at("overrun")
        }
        Value::Quota(quota) => {
            let of_phase = match quota.temporary {
                Temporary::None | Temporary::OnFirstPhase => Ok(()),
                Temporary::OfFirstPhase(share) | Temporary::OfWhole(share) => {
                    above_nothing(share).and(in_order(Some(share), Some(Ratio::ONE)))
                }
            };
            let parts = rows(&quota.parts, |part| formula(&part.formula)).at("parts");
            let conditions = rows(&quota.conditions, |row| condition(&row.asks).at("asks")).at("conditions");
            parts.and(of_phase.at("temporary")).and(conditions).at("quota")
        }
        Value::Plan(plan) => rows(&plan.phases, |phase| plan_phase(plan, phase)).at("plan"),
        Value::Sequence(sequence) => sequence.check().at("sequence"),
        Value::Bodies(bodies) => bodies.check().at("bodies"),
        Value::Penalties(penalties) => rows(&penalties.clauses, penalty).at("clauses").at("penalties"),
        Value::Regimes(regimes) => regimes.check().at("regimes"),
        Value::Duties(duties) => duties.check().at("duties"),
        Value::Division(division) => {
            rows(&division.rows, |row| division_row(division, row)).at("rows").at("division")
        }
        Value::Services(services) => {
            rows(&services.items, |item| service_item(services, item)).at("items").at("services")
        }
        Value::Responses(responses) => {
            rows(&responses.targets, |target| response(responses, target)).at("targets").at("responses")
        }
        Value::Targets(targets) => {
            rows(&targets.rows, |row| target(targets, row)).at("rows").and(times(targets)).at("targets")
        }
        Value::Cap(cap) => above_nothing(cap.at_most.to_ratio()).at("at_most").at("cap"),
        Value::Scale(scale) => part(scale.when).at("when").at("scale"),
        Value::Establishment(conditions) => {
            let limbs = rows(&conditions.limbs, |limb| rows(&limb.all, limb_test)).at("limbs");
            limbs.and(rows(&conditions.applicants, applicant).at("applicants")).at("establishment")
        }
        Value::Notices(notices) => rows(&notices.duties, |duty| {
            duty.before.map_or(Ok(()), |before| long(Sense::Notice, before)).at("before")
        })
        .at("notices"),
        Value::BodySize(size) => body(*size).at("body-size"),
        Value::SmallZone(small) => {
            let up_to = match small.up_to {
                ZoneSize::AreaM2(area) => some(area.hundredths()).at("area_m2"),
                ZoneSize::Households(households) => some(households).at("households"),
            };
            some(small.members).at("members").and(up_to.at("up_to")).at("small-zone")
        }
        Value::TermOfOffice(term) => {
            let years = |years: u8| within(years.into(), SpanUnit::Years, LONGEST_YEARS);
            let least = term.least_years.map_or(Ok(()), years).at("least_years");
            let order = in_order(term.least_years, Some(term.most_years)).at("least_years");
            years(term.most_years).at("most_years").and(least).and(order).at("term-of-office")
        }
        // What else a procedure must be is more than one value's sense.
        Value::Procedure(procedure) => rows(&procedure.steps, |step| {
            let share = |support: &SupportOf| holds(Sense::Reached, support.share).at("share");
            step.support.as_ref().map_or(Ok(()), share).at("support")
        })
        .at("procedure"),
        Value::Permit(_) | Value::Day(_) | Value::Norm => Ok(()),
    }
}

/// A condition that some premises meet and some do not.
fn condition(asks: &Condition) -> Result<(), Error> {
    match asks {
        Condition::Quality(_) => Ok(()),
        Condition::Storeys { highest, exempt } => {
            some(*highest).at("highest").and(distinct(exempt).at("exempt")).at("storeys")
        }
        Condition::Places { small, most_small, most } => {
            let order = in_order(Some(*most_small), Some(*most)).at("most");
            area_limit(*small).at("small").and(some(*most_small).at("most_small")).and(order).at("places")
        }
        Condition::LeastPlace(area) => some(area.hundredths()).at("least_place_m2"),
        Condition::GroundFloor(share) => holds(Sense::Reached, *share).at("ground-floor"),
        Condition::Kinds(kinds) => {
            if kinds.is_empty() {
                return refuse("nothing is asked").at("kinds");
            }
            distinct(kinds).at("kinds")
        }
    }
}

/// A list that names nothing twice.
fn distinct<T: PartialEq>(list: &Shared<[T]>) -> Result<(), Error> {
    for (row, item) in list.iter().enumerate() {
        if list.iter().take(row).any(|earlier| earlier == item) {
            return Err(Error::invalid("value.word", "it is named twice").at_row(row));
        }
    }
    Ok(())
}

fn penalty(clause: &Penalty) -> Result<(), Error> {
    clause.surcharge.map_or(Ok(()), above_nothing).at("surcharge")?;
    let Some(fine) = clause.fine else { return Ok(()) };
    let least = fine.least.map_or(Ok(()), above_nothing).and(in_order(fine.least, Some(fine.most)));
    above_nothing(fine.most).at("most").and(least.at("least")).at("fine")
}

/// A row has a name of its own, and rows give way in one step: so no order of theirs matters, and none goes in a circle.
fn division_row(division: &ZoneDivision, row: &DivisionRow) -> Result<(), Error> {
    let named = |name: &str| division.rows.iter().filter(|row| *row.row == *name).collect::<Vec<_>>();
    among(Sense::OfType, &row.row).at("row")?;
    if named(&row.row).len() > 1 {
        return Err(Error::invalid("value.word", format!("{:?} is named twice", &*row.row))).at("row");
    }
    for (place, name) in row.over.iter().enumerate() {
        let message = match &named(name)[..] {
            [other] if other.row != row.row && other.over.0.is_empty() => continue,
            [_, ..] => "a row that gives way is another one, to which none gives way",
            [] => "it is the name of no row",
        };
        return Err(Error::invalid("value.word", message)).at_row("over", place);
    }
    let of: Vec<_> = [&row.any, &row.needs, &row.lacks].into_iter().flat_map(|list| list.iter()).collect();
    if of.iter().enumerate().any(|(place, found)| of.iter().take(place).any(|earlier| earlier == found)) {
        return Err(Error::invalid("value.word", "a row asks twice for the same")).at("needs");
    }
    let limit = row.smallest_part.map_or(Ok(()), area_limit);
    limit.at("smallest_part")
}

/// An item has a name of its own, and a number of times that can be done.
fn service_item(services: &ServiceItems, item: &ServiceItem) -> Result<(), Error> {
    among(Sense::OfType, &item.item).at("item")?;
    if services.items.iter().filter(|other| other.item == item.item).count() > 1 {
        return Err(Error::invalid("value.word", format!("{:?} is named twice", &*item.item))).at("item");
    }
    among(Sense::OfType, &item.class).at("class")?;
    list(Sense::OfType, &item.objects).at("objects")?;
    list(Sense::OfType, &item.elsewhere).at("elsewhere")?;
    match item.standard {
        ServiceStandard::Times(frequency) => check_frequency(frequency).at("times").at("standard"),
        _ => Ok(()),
    }
}

/// A class has one target of each stage, and some time to reach it.
fn response(responses: &ResponseTargets, target: &ResponseTarget) -> Result<(), Error> {
    target.class.as_ref().map_or(Ok(()), |class| among(Sense::OfType, class)).at("class")?;
    let same = |other: &&ResponseTarget| other.class == target.class && other.stage == target.stage;
    if responses.targets.iter().filter(same).count() > 1 {
        return Err(Error::invalid("value.word", "the class has two targets of the stage")).at("stage");
    }
    target.within_minutes.map_or(Ok(()), some).at("within_minutes")
}

/// Refuses a number of times that is none, no whole one or no least one.
pub(crate) fn check_frequency(frequency: Frequency) -> Result<(), Error> {
    holds(Sense::Number, frequency.times).at("times")
}

/// A phase and a task have names of their own, and a task one kind of time.
fn plan_phase(plan: &Plan, phase: &PlanPhase) -> Result<(), Error> {
    let once = |name: &str, count: usize| match count {
        1 => among(Sense::OfType, name),
        _ => Err(Error::invalid("value.word", format!("{name:?} is named twice"))),
    };
    once(&phase.phase, plan.phases.iter().filter(|other| other.phase == phase.phase).count()).at("phase")?;
    rows(&phase.tasks, |task| {
        let tasks = plan.phases.iter().flat_map(|phase| phase.tasks.iter());
        once(&task.task, tasks.filter(|other| other.task == task.task).count()).at("task")?;
        plan_task(task)
    })
    .at("tasks")
}

fn plan_task(task: &PlanTask) -> Result<(), Error> {
    list(Sense::OfType, &task.by).at("by")?;
    list(Sense::OfType, &task.evidence).at("evidence")?;
    if task.by.iter().next().is_none() {
        return refuse("nobody sees to it").at("by");
    }
    if task.part.is_some() && (task.from.is_some() || task.until.is_some()) {
        return refuse("a task has days or a part of a month").at("part");
    }
    if task.before && task.until.is_none() {
        return refuse("there is no day before which it is").at("before");
    }
    in_order(task.from, task.until).at("from")
}

/// A target has a name of its own, asks something that can be told in one way alone, and no day of it stands both before and
/// behind another.
fn target(targets: &Targets, row: &TargetRow) -> Result<(), Error> {
    let twice = |message: &str| Err(Error::invalid("value.word", message));
    among(Sense::OfType, &row.target).at("target")?;
    among(Sense::OfType, &row.counts).at("counts")?;
    if targets.rows.iter().filter(|other| other.target == row.target).count() > 1 {
        return Err(Error::invalid("value.word", format!("{:?} is named twice", &*row.target))).at("target");
    }
    list(Sense::OfType, &row.of).at("of")?;
    list(Sense::OfType, &row.met).at("met")?;
    row.in_year.as_ref().map_or(Ok(()), |name| among(Sense::OfType, name)).at("in_year")?;
    if row.met.iter().chain(row.in_order.iter().map(|pair| &*pair.first)).next().is_none() {
        return Err(Error::missing("met", "what must be so"));
    }
    if row.met.iter().any(|name| row.of.has(name)) {
        return twice("what must be so of every item that counts is no target").at("met");
    }
    let first = |name: &str| row.in_order.iter().any(|pair| *pair.first == *name);
    for (place, pair) in row.in_order.iter().enumerate() {
        among(Sense::OfType, &pair.first).at("first").at_row("in_order", place)?;
        among(Sense::OfType, &pair.then).at("then").at_row("in_order", place)?;
        if first(&pair.then) {
            return twice("it stands before something, too").at("then").at_row("in_order", place);
        }
    }
    row.threshold.map_or(Ok(()), |threshold| holds(Sense::Reached, threshold)).at("threshold")
}

fn times(targets: &Targets) -> Result<(), Error> {
    rows(&targets.times, |time| {
        among(Sense::OfType, &time.gives).at("gives")?;
        among(Sense::OfType, &time.from).at("from")?;
        // Counted in one step, so that no time goes in a circle.
        let given = |name: &str| targets.times.iter().filter(|other| *other.gives == *name).count();
        if given(&time.gives) > 1 || given(&time.from) > 0 {
            return Err(Error::invalid("value.word", "a last day is counted once, from a day that is told"))
                .at("gives");
        }
        time.within.map_or(Ok(()), |within| long(Sense::OfType, within)).at("within")
    })
    .at("times")
}

fn area_limit(limit: AreaLimit) -> Result<(), Error> {
    amount(limit.comparator, Ratio::from_integer(limit.area.hundredths()))
}

pub(super) fn refuse(message: impl Into<String>) -> Result<(), Error> {
    Err(Error::invalid("value.range", message))
}

pub(super) fn rows<T>(list: &Shared<[T]>, check: impl Fn(&T) -> Result<(), Error>) -> Result<(), Error> {
    list.iter().enumerate().try_for_each(|(row, item)| check(item).map_err(|error| error.at_row(row)))
}

fn some<T: Copy + Default + PartialEq>(number: T) -> Result<(), Error> {
    if number == T::default() { refuse("it cannot be nothing") } else { Ok(()) }
}

fn above_nothing(ratio: Ratio) -> Result<(), Error> {
    if ratio <= Ratio::ZERO { refuse("it must be more than nothing") } else { Ok(()) }
}

fn in_order<T: PartialOrd>(least: Option<T>, most: Option<T>) -> Result<(), Error> {
    match (least, most) {
        (Some(least), Some(most)) if most < least => refuse("the least is more than the most"),
        _ => Ok(()),
    }
}

/// A word that rules know, where the parameter is one of some.
pub(super) fn among(sense: Sense, word: &str) -> Result<(), Error> {
    match sense {
        Sense::OneOf(known) if !known.contains(&word) => {
            Err(Error::invalid("value.word", format!("{word:?} is not one of {}", known.join(", "))))
        }
        _ if word.trim() != word || word.is_empty() => {
            Err(Error::invalid("value.word", format!("{word:?} is no name")))
        }
        _ => Ok(()),
    }
}

pub(super) fn list(sense: Sense, words: &Words) -> Result<(), Error> {
    for (row, word) in words.iter().enumerate() {
        among(sense, word).at_row("words", row)?;
        if words.iter().take(row).any(|earlier| earlier == word) {
            let message = format!("{word:?} is named twice");
            return Err(Error::invalid("value.word", message)).at_row("words", row);
        }
    }
    Ok(())
}

/// A threshold that some parts of the whole meet and some do not.
fn holds(sense: Sense, threshold: Threshold) -> Result<(), Error> {
    let (comparator, ratio) = (threshold.comparator(), threshold.ratio());
    let more = match sense {
        Sense::Reached | Sense::Number => Some(true),
        Sense::Below | Sense::Low => Some(false),
        _ => None,
    };
    if more.is_some_and(|more| more != comparator.wants_more()) {
        let which = if comparator.wants_more() { "stayed below: < or <=" } else { "reached: >= or >" };
        return refuse(format!("{threshold} does not say what is to be {which}"));
    }
    match sense {
        Sense::Number if ratio.to_integer().is_none() => refuse(format!("{threshold} is no whole number")),
        Sense::Number | Sense::Low => amount(comparator, ratio),
        _ => between(comparator, ratio, Some(Ratio::ONE)),
    }
}

/// A limit of what has no end, but is not less than nothing.
fn amount(comparator: Comparator, bound: Ratio) -> Result<(), Error> {
    between(comparator, bound, None)
}

/// Refuses a limit that what lies between nothing and `top` never meets, or always.
fn between(comparator: Comparator, bound: Ratio, top: Option<Ratio>) -> Result<(), Error> {
    let meets = |number: Ratio| comparator.holds(number, bound);
    // What has no end meets any lower limit once, and misses any upper one.
    let at_top = top.map_or(comparator.wants_more(), meets);
    let limit = || format!("{} {bound}", comparator.sign());
    let whole = if top.is_some() { ": a share lies between 0 and 1" } else { "" };
    match (meets(Ratio::ZERO), at_top) {
        (true, true) => refuse(format!("{} is always met{whole}", limit())),
        (false, false) => refuse(format!("{} can never be met{whole}", limit())),
        _ => Ok(()),
    }
}

fn long(sense: Sense, span: Span) -> Result<(), Error> {
    let years = if let Sense::Notice = sense { LONGEST_NOTICE_YEARS } else { LONGEST_YEARS };
    within(span.count(), span.unit(), years)
}

fn within(count: u16, unit: SpanUnit, years: u16) -> Result<(), Error> {
    let in_a_year = match unit {
        SpanUnit::Days | SpanUnit::WorkingDays => 366,
        SpanUnit::Months => 12,
        SpanUnit::Years => 1,
    };
    let most = years.saturating_mul(in_a_year);
    if count == 0 || count > most {
        return refuse(format!("{count} is no time here: it is 1 to {most}"));
    }
    Ok(())
}

/// Somebody must sit in it, and some number must be right.
fn body(size: BodySize) -> Result<(), Error> {
    let BodySize { least, most, odd, by_rules, .. } = size;
    least.map_or(Ok(()), some).at("least")?;
    most.map_or(Ok(()), some).at("most")?;
    in_order(least, most).at("least")?;
    if odd && size.exactly().is_some_and(|number| number % 2 == 0) {
        return refuse("an even number is not odd").at("odd");
    }
    if least.is_none() && most.is_none() && !odd && !by_rules { refuse("it says nothing") } else { Ok(()) }
}

fn deposit(part: &DepositPart) -> Result<(), Error> {
    for (field, share) in [("least", part.least), ("most", part.most)] {
        share.map_or(Ok(()), above_nothing).at(field)?;
        if share.is_some_and(|share| share > Ratio::ONE) {
            return refuse("more than the whole price").at(field);
        }
    }
    in_order(part.least, part.most).at("least")
}

fn formula(formula: &Formula) -> Result<(), Error> {
    let rate = |rate: Ratio| {
        if rate < Ratio::ZERO || rate > Ratio::ONE {
            refuse("a share lies between 0 and 1").at("rate")
        } else {
            Ok(())
        }
    };
    match formula {
        Formula::AtLeast { rate: one, .. } => rate(*one),
        Formula::Brackets { brackets, .. } => {
            let order = brackets.iter().zip(brackets.iter().skip(1)).all(|(a, b)| a.above < b.above);
            if !order {
                return refuse("brackets stand lowest first").at("brackets");
            }
            rows(brackets, |bracket| rate(bracket.rate)).at("brackets")
        }
    }
}

fn limb_test(test: &LimbTest) -> Result<(), Error> {
    match test {
        LimbTest::Share(share) => holds(Sense::Reached, share.threshold).at("threshold").at("share"),
        LimbTest::Years(years) => long(Sense::OfType, years.full).at("full").at("years"),
        LimbTest::ContractEnds(left) => long(Sense::OfType, *left).at("contract-ends"),
    }
}

fn applicant(applicant: &Applicant) -> Result<(), Error> {
    let limits = [
        ("count", applicant.count, Sense::Number),
        ("owners", applicant.owners, Sense::Reached),
        ("area", applicant.area, Sense::Reached),
    ];
    limits
        .into_iter()
        .try_for_each(|(field, limit, sense)| limit.map_or(Ok(()), |limit| holds(sense, limit)).at(field))
}

/// Holds the words of a parameter against those that the rule which reads it knows.
#[cfg(test)]
pub(crate) fn check_words(id: &str, knows: impl Fn(&str) -> bool) {
    let of = |id: &str| if let Sense::OneOf(words) = keys::sense(id) { words } else { &[] };
    assert!(!of(id).is_empty(), "{id}");
    for word in keys::ALL.iter().flat_map(|other| of(other)) {
        assert_eq!(of(id).contains(word), knows(word), "{id}: {word}");
    }
}
