//! Whether those on duty at the lifts of a hospital are as the text asks, and are there in the peaks.

mod asked;
mod outcome;
mod roster;
mod tell;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::asked::{Certificate, Facts, Options, Peak, Shift, Uncertified};
pub use self::outcome::{Checked, Outcome, Staffed, Uncovered, Wanting};
use crate::decision::{Decision, Reason, Term};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Date, Ratio, in_key_order};
use crate::rule::Rule;

/// `service.conduct`: whether whoever is on duty at a hospital's lifts holds a certificate (持证上岗), wears the uniform
/// (统一制服) and the numbered badge (工号牌), and whether the posts are staffed in the peaks (高峰期间).
///
/// By the scheme `hospital-services`, 三, which is named behind the place. It asks for all this of each shift, for phrases
/// (文明用语) that a person judges, and for staff that guides passengers at the lifts' doors in the peaks of every day: at
/// least one, as it says no number. It says no hours either: the peaks are told.
///
/// A certificate is valid on every day of the shift; a shift that is over at midnight has nothing of the new day. A post is
/// covered in a minute if enough are there for all of it, each of whom is at one post at a time. A shift's last moment and
/// the next one's first may be the same.
///
/// | peak 07:30–09:00, shifts | |
/// |---|---|
/// | 07:00–08:15, 08:15–12:00 | met, 90 of 90 minutes |
/// | 07:00–08:15, 08:20–12:00 | 08:15–08:20 uncovered, 85 of 90 |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a certificate, uniform or badge that the text asks for and of which
/// nothing is told, for the peaks and for a peak's posts; [`InvalidFact`](crate::ErrorKind::InvalidFact) for two shifts or
/// peaks of one key, a time that is over before it begins or is no whole minute, a shift or peak of another day, a post
/// named twice in a peak, and somebody in two shifts at once; [`NotInForce`](crate::ErrorKind::NotInForce) where no such
/// scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::service::conduct::{Certificate, Conduct, Facts, Options, Peak, Shift};
///
/// let shift = |staff: &str, from: &str, to: &str| -> Result<Shift, wuye::Error> {
///     let held = Certificate::Held { valid_from: "2007-01-01".parse()?, valid_to_inclusive: None };
///     Ok(Shift {
///         shift: staff.parse()?,
///         staff: staff.parse()?,
///         post: "lift 1".parse()?,
///         from: from.parse()?,
///         to: to.parse()?,
///         certificate: Some(held),
///         uniform: Some(true),
///         badge: Some(true),
///     })
/// };
/// let covered = |second_from: &str| -> Result<i64, wuye::Error> {
///     let facts = Facts {
///         on: "2007-06-01".parse()?,
///         shifts: vec![
///             shift("A", "2007-06-01T07:00", "2007-06-01T08:15")?,
///             shift("B", second_from, "2007-06-01T12:00")?,
///         ],
///         peaks: vec![Peak {
///             peak: "morning".parse()?,
///             from: "2007-06-01T07:30".parse()?,
///             to: "2007-06-01T09:00".parse()?,
///             posts: vec!["lift 1".parse()?],
///         }],
///     };
///     let hospital = Law::built_in().at("320100+hospital-services".parse()?);
///     let decision = Conduct::decide(&hospital, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").peaks[0].covered_minutes)
/// };
/// assert_eq!(covered("2007-06-01T08:15")?, 90, "handed over in time");
/// assert_eq!(covered("2007-06-01T08:20")?, 85);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Conduct;

impl Rule for Conduct {
    const ID: &'static str = "service.conduct";
    const TITLE: (&'static str, &'static str) =
        ("电梯岗位规范与高峰期值守", "whether lift attendants are as is asked, and there in the peaks");
    const PARAMETERS: &'static [&'static str] = &[keys::CONDUCT_CHECKS.id(), keys::CONDUCT_PEAK.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let checks = law.find(keys::CONDUCT_CHECKS, facts.on)?;
        roster::check(facts)?;
        let mut reasons = Vec::new();
        let mut uncertified = Vec::new();
        let mut shifts: Vec<Checked> = Vec::new();
        for (row, shift) in in_key_order(&facts.shifts, ("shifts", "shift"), |shift| &shift.shift)? {
            let wanting = wanting(&checks, shift).at_row("shifts", row)?;
            if wanting.iter().any(|wanting| wanting.is_of_certificate()) {
                uncertified.push(&shift.shift);
            }
            reasons.push(tell::shift(&checks, shift, &wanting));
            shifts.push(Checked { shift: shift.shift.clone(), wanting });
        }
        let judged: Vec<String> =
            checks.value().iter().filter(|name| is_judged(name)).map(String::from).collect();
        if !judged.is_empty() {
            reasons.push(tell::judged(&checks, &judged));
        }
        let counts = |shift: &&Shift| match options.uncertified {
            Uncertified::Covers => true,
            Uncertified::DoesNot => !uncertified.contains(&&shift.shift),
        };
        let there: Vec<&Shift> = facts.shifts.iter().filter(counts).collect();
        let peaks = staffed(law, facts, (&there, *options, !uncertified.is_empty()), &mut reasons)?;
        let met = shifts.iter().all(|shift| shift.wanting.is_empty())
            && peaks.iter().all(|peak| peak.uncovered.is_empty());
        let share = share(&peaks)?;
        Ok(Decision::new(Outcome { met, shifts, peaks, share, judged }, reasons))
    }
}

impl Wanting {
    const fn is_of_certificate(self) -> bool {
        matches!(self, Self::Certificate | Self::CertificateNotYet | Self::CertificateExpired)
    }
}

/// Whether a person judges what the law names so.
fn is_judged(name: &str) -> bool {
    Term::named(name) == Some(Term::PolitePhrases)
}

/// What is wanting of a shift of all that the text asks.
fn wanting(checks: &InForce<Words>, shift: &Shift) -> Result<Vec<Wanting>, Error> {
    let mut all = Vec::new();
    let worn = |worn: Option<bool>, field: &str, why: &str| worn.ok_or_else(|| Error::missing(field, why));
    for name in checks.value().iter() {
        match Term::named(name) {
            Some(Term::DutyCertificate) => {
                let missing = || Error::missing("certificate", "whether a certificate is held");
                all.extend(roster::of_certificate(shift, shift.certificate.ok_or_else(missing)?)?);
            }
            Some(Term::Uniform) if !worn(shift.uniform, "uniform", "whether the uniform is worn")? => {
                all.push(Wanting::Uniform);
            }
            Some(Term::Badge) if !worn(shift.badge, "badge", "whether the numbered badge is worn")? => {
                all.push(Wanting::Badge);
            }
            _ => {}
        }
    }
    Ok(all)
}

/// How the posts were staffed in the peaks, where the text asks for it.
fn staffed(
    law: &LocalLaw<'_>,
    facts: &Facts,
    (there, options, uncertified): (&[&Shift], Options, bool),
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Staffed>, Error> {
    let Some(least) = law.find_any(keys::CONDUCT_PEAK, facts.on)? else { return Ok(Vec::new()) };
    if facts.peaks.is_empty() {
        return Err(Error::missing("peaks", "the peaks, of which the text does not say when they are"));
    }
    let number = least.value().least_number()?;
    let mut all = Vec::new();
    for (_, peak) in in_key_order(&facts.peaks, ("peaks", "peak"), |peak| &peak.peak)? {
        let mut posts: Vec<_> = peak.posts.iter().collect();
        posts.sort_unstable();
        for post in posts {
            let staffed = roster::staffed(peak, post, there, number);
            tell::peak(&least, number, &staffed, uncertified.then_some(options), reasons)?;
            all.push(staffed);
        }
    }
    Ok(all)
}

fn share(peaks: &[Staffed]) -> Result<Option<Ratio>, Error> {
    let sum = |of: fn(&Staffed) -> i64| peaks.iter().map(of).fold(0_i64, i64::saturating_add);
    let (covered, all) = (sum(|peak| peak.covered_minutes), sum(|peak| peak.minutes));
    Ratio::share(covered, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A word of the law that no check reads would be passed over.
    #[test]
    fn every_word_is_checked_or_judged() {
        crate::law::check_words(keys::CONDUCT_CHECKS.id(), |word| {
            matches!(Term::named(word), Some(Term::DutyCertificate | Term::Uniform | Term::Badge))
                || is_judged(word)
        });
    }
}
