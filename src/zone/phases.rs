//! Zones that are built in phases.

mod asked;
mod duties;
mod roll;

use alloc::vec::Vec;

pub use self::asked::{
    Assembly, Contract, Decided, Facts, Forming, Home, KeptSeats, Lack, Options, Outcome, Part, Phase,
    PhaseState, Sale, SameDay, Tender, Want,
};
use self::duties::Duties;
use crate::assembly::establishment::{self, Establishing};
use crate::contract::term::{self, Term};
use crate::decision::{Decision, Label, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::{Date, Key};
use crate::rule::Rule;

/// `zone.phases`: how a zone stands on a day that is built in phases (分期开发) and is one zone (物业管理区域).
///
/// While phases are still to be built, a place may let the part that was handed over first have an owners' assembly once
/// it meets the conditions of a zone ([`assembly.establishment`](establishment) is asked): Shanghai said it must
/// (沪府发〔2004〕38号, part 2, 2004-11-01 to 2011-03-31), Taizhou has the authorities help to prepare it (art. 14(1)(3)),
/// Wenzhou 12(4), Zhoushan 28, Qingdao 35(2), Rizhao 30(1), Heze 10(2) and Qingyuan 20(1) let it. Elsewhere the whole zone
/// must meet them. A part of a single owner needs no assembly (物业管理条例 art. 10).
///
/// Who has taken delivery by the day is a member, whatever the phase: the rows are the roll of any day.
///
/// | duty | where |
/// |---|---|
/// | one tender (招投标) for all phases, as [`contract.tender`](crate::contract::tender) has it | Shanghai 2004, Henan, Zhengzhou, Lishui, Qingyuan |
/// | rules of procedure that say how members of the committee are added | Hangzhou 22(4), Wenzhou, Zhoushan, Rizhao 30(2), Heze, Qingyuan |
/// | seats kept for later phases | Zhoushan; in Qingyuan they may be ([`KeptSeats`]) |
/// | members added once a later phase is delivered | Qingdao, Qingyuan 20(2) |
/// | the committee tells the developer what was decided; no text says by when | Shanghai 2004, Jiaxing 16 |
/// | sales state what was decided before them | Shanghai 2004, Hangzhou |
/// | the developer tells the owner to whom it delivers what was decided before | Jiaxing 16 |
/// | two years at most for a contract of the assembly | Shanghai 2004: [`contract.term`](term) is asked |
/// | the limits of other contracts: a preliminary one, in general | Beijing 19(3), Ningbo 48(2): likewise |
///
/// A developer that does not tell those to whom it delivers is in [breach](Breach) where the place punishes it (Jiaxing 35).
///
/// Each duty is held against the law of its own day: of the tender, the first meeting, the decision, the sale, the
/// delivery, the signing; members are added by that of the day asked about. A later phase is one of which no unit had been delivered
/// when the assembly was formed. The rules of procedure have to speak where there was one, or a phase was not complete
/// that day; seats are kept where there was one. What is dated later than the day asked about is not there yet.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the place's text turns on, for owners of what was delivered, and
/// for the assembly that decided or hired; [`InvalidFact`](crate::ErrorKind::InvalidFact) for fewer than two phases, two rows
/// of one key, keys that nothing has, an assembly that decides or hires before it was formed, a developer told before;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the answer turns on a text that was not seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::phases::{Assembly, Decided, Facts, Forming, Home, Phase, Phases, Sale, Want};
///
/// let phase = |key: &str, day: Option<&str>| -> Result<Phase, wuye::Error> {
///     Ok(Phase { phase: key.parse()?, completed_on: day.map(str::parse).transpose()? })
/// };
/// let home = |unit: &str, phase: &str, day: &str| -> Result<Home, wuye::Error> {
///     Ok(Home {
///         unit: unit.parse()?,
///         phase: phase.parse()?,
///         area_m2: "90".parse()?,
///         owners: vec![format!("owner of {unit}").parse()?],
///         delivered_on: Some(day.parse()?),
///         told_of: vec![],
///     })
/// };
/// let members = |as_of: &str| -> Result<_, wuye::Error> {
///     let phases = vec![phase("1", Some("2004-12-20"))?, phase("2", None)?];
///     let units = vec![home("1-101", "1", "2005-01-08")?, home("2-101", "2", "2006-05-01")?];
///     let formed_on = "2005-06-18".parse()?;
///     let facts = Facts {
///         assembly: Some(Assembly { formed_on, rules_say_how: None, seats_reserved: None, members_added: vec![] }),
///         decisions: vec![Decided { decision: "dogs".parse()?, on: formed_on, developer_told_on: Some(formed_on) }],
///         sales: vec![Sale { sale: "2-101".parse()?, signed_on: "2005-06-19".parse()?, states: vec![] }],
///         ..Facts::on(as_of.parse()?, phases, units)
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     Ok(Phases::decide(&shanghai, &facts, &Default::default())?.outcome().expect("in force").clone())
/// };
/// assert_eq!(members("2006-04-30")?.members.get(), 1);
/// let later = members("2006-05-01")?;
/// assert_eq!((later.assembly, later.members.get()), (Forming::Formed, 2), "who takes delivery is a member that day");
/// assert_eq!(later.lacks[0].what, Want::SaleStates, "sold the day after the decision, which it does not state");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Phases;

impl Rule for Phases {
    const ID: &'static str = "zone.phases";
    const TITLE: (&'static str, &'static str) =
        ("分期开发的物业管理区域", "how a zone stands that is built in phases");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PHASES_ASSEMBLY.id(),
        keys::PHASES_WHOLE.id(),
        keys::PHASES_MEMBERS.id(),
        keys::PHASES_SEATS.id(),
        keys::PHASES_TOLD.id(),
        keys::PHASES_SALE.id(),
        keys::PHASES_DELIVERY.id(),
        keys::PENALTY_DECISIONS_UNTOLD.id(),
        keys::TENDER_SCOPE.id(),
        keys::PHASED_TERM.id(),
        keys::PRELIMINARY_TERM.id(),
        keys::GENERAL_TERM.id(),
        keys::ESTABLISHMENT.id(),
        keys::ASSEMBLY_SETUP.id(),
        keys::SINGLE_OWNER.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let members = roll::on_the_day(facts, options.overlapping_owner_sets)?;
        duties::speak_of_phases(facts)?;
        duties::hired_by_an_assembly(facts)?;
        let decided = duties::decided_by_then(facts)?;
        let formed = facts.assembly.as_ref().filter(|assembly| assembly.formed_on <= facts.as_of);
        let mut duties =
            Duties { law, facts, phases: &members.phases, lacks: Vec::new(), reasons: Vec::new() };
        duties.tender()?;
        let of_roll = law.find_any(keys::PHASES_MEMBERS, facts.as_of)?;
        let told = Reason::computed(Step::PhasesMembers);
        let told = of_roll.iter().fold(told, Reason::by);
        let told = told.with(Label::Total, members.heads).with(Label::Area, members.area);
        duties.reasons.push(told.reading(options.overlapping_owner_sets.reading()));
        let unfinished: Vec<&Key> =
            members.phases.iter().filter(|phase| !phase.complete).map(|phase| &phase.phase).collect();
        let (assembly, conditions) = forming(law, facts, *options, &unfinished, &mut duties.reasons)?;
        let mut decides_for_whole_zone = false;
        if let Some(assembly) = formed {
            let whole =
                if unfinished.is_empty() { None } else { law.find_any(keys::PHASES_WHOLE, facts.as_of)? };
            decides_for_whole_zone = whole.is_some();
            duties.reasons.extend(whole.map(|text| Reason::computed(Step::PhasesWhole).by(&text)));
            duties.seats(assembly, options.kept_seats)?;
        }
        duties.told(&decided)?;
        duties.sales(&decided, options.same_day)?;
        duties.deliveries(&decided, options.same_day)?;
        let Duties { mut lacks, mut reasons, .. } = duties;
        let term = term(law, facts, *options, &mut reasons)?;
        lacks.sort_by(|a, b| (a.what, &a.sale, &a.unit, &a.of).cmp(&(b.what, &b.sale, &b.unit, &b.of)));
        let outcome = Outcome {
            assembly,
            conditions,
            members: members.heads,
            members_area_m2: members.area,
            phases: members.phases,
            decides_for_whole_zone,
            term,
            lacks,
        };
        Ok(Decision::new(outcome, reasons))
    }
}

/// What follows for the assembly, and what the conditions came to where they were asked.
fn forming(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    unfinished: &[&Key],
    reasons: &mut Vec<Reason>,
) -> Result<(Forming, Option<establishment::State>), Error> {
    let told = |forming: Forming, reason: Reason| reason.with(Label::Follows, forming.term());
    let reason = Reason::computed(Step::PhasesAssembly);
    if let Some(assembly) = facts.assembly.as_ref().filter(|assembly| assembly.formed_on <= facts.as_of) {
        reasons.push(told(Forming::Formed, reason.with(Label::Since, assembly.formed_on)));
        return Ok((Forming::Formed, None));
    }
    let text = if unfinished.is_empty() { None } else { law.find_any(keys::PHASES_ASSEMBLY, facts.as_of)? };
    let Some((text, named)) = text.and_then(|text| Forming::named(text.value()).map(|named| (text, named)))
    else {
        reasons.push(told(Forming::WholeZone, reason));
        return Ok((Forming::WholeZone, None));
    };
    let reason = reason.by(&text).with_all(Label::Unbuilt, unfinished.iter().copied());
    let (met, conditions) = if law.find(keys::ESTABLISHMENT, facts.as_of).is_ok() {
        let part = facts.part.as_ref().ok_or_else(|| {
            Error::missing("part", "how far the part built first is, which may have an assembly")
        })?;
        let asked = establishment::Facts {
            zone: part.zone.clone(),
            preliminary_contract: part.preliminary_contract,
            ..establishment::Facts::on(facts.as_of)
        };
        let of_zone = establishment::Options { full_years: options.full_years };
        let decision = Establishing::decide(law, &asked, &of_zone).at("part")?;
        reasons.extend(decision.reasons().iter().cloned());
        let state = decision.outcome().map(|outcome| outcome.state);
        (state.is_some_and(|state| state != establishment::State::NotYet), state)
    } else {
        let met = facts.conditions_met.ok_or_else(|| {
            Error::missing("conditions_met", "whether that part meets conditions whose text was not seen")
        })?;
        (met, None)
    };
    let forming = match conditions {
        Some(establishment::State::WithoutAssembly) => Forming::WithoutAssembly,
        _ if met => named,
        _ => Forming::NotYet,
    };
    let verdict = if conditions.is_none() { Verdict::Judgement } else { Verdict::of(met) };
    reasons.push(told(forming, reason).verdict_of(verdict));
    Ok((forming, conditions))
}

/// Whether the term of the contract is too long, by the law of its signing.
fn term(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Option<term::Outcome>, Error> {
    let signed = facts.contract.as_ref().filter(|contract| contract.signed_on <= facts.as_of);
    let Some(contract) = signed else { return Ok(None) };
    let stood = |phase: &Phase| phase.completed_on.is_some_and(|day| day <= contract.signed_on);
    let all_stand = facts.phases.iter().all(stood);
    let asked = term::Facts {
        signed_on: contract.signed_on,
        from: contract.from,
        to_inclusive: contract.to_inclusive,
        zone: if all_stand { term::ZoneState::Complete } else { term::ZoneState::Phased },
        hired_by: contract.hired_by,
    };
    if !term::is_asked(law, &asked) {
        return Ok(None);
    }
    let decision = Term::decide(law, &asked, &term::Options { counting: options.counting }).at("contract")?;
    reasons.extend(decision.reasons().iter().cloned());
    Ok(decision.outcome().copied())
}

#[cfg(test)]
mod tests {
    use super::Forming;
    use crate::law::{check_words, keys};

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::PHASES_ASSEMBLY.id(), |word| Forming::named(word).is_some());
    }
}
