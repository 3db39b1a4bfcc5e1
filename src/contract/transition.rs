//! Old contracts under new law.

mod asked;
mod right;

use alloc::vec;
use alloc::vec::Vec;

pub use self::asked::{Applies, ConcludedBy, Facts, Fate, Options, Outcome, Question, ThenLaw, Unjudged};
use crate::decision::{Decision, Label, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Key, LocalLaw, keys};
use crate::quantity::Date;
use crate::rule::Rule;

/// `contract.transition`: by whose law a service contract is judged that crosses a change of law (新旧法律的衔接), and
/// whether it goes on.
///
/// A committee's contract (业主委员会) from before the Property Management Regulations that has not ended is performed on
/// (沪府发〔2004〕38号, part 8; Shanghai, 2004-11-01 to 2011-03-31).
///
/// The Civil Code, in force since 2021-01-01 (art. 1260), applies as 时间效力规定 has it:
///
/// | question | article | law |
/// |---|---|---|
/// | a fact since 2021-01-01, or one from before that lasted until then | 1(1), 1(3) | Civil Code |
/// | a fact that was over by 2020-12-31 | 1(2) | the law of then, with 2 to 4 |
/// | performance of an older contract on 2020-12-31 | 20 | the law of then, with 2 to 4 |
/// | … on 2021-01-01 | 20 | Civil Code, book 3, chapters 4 and 5 |
/// | an older contract, void by the law of then and not by the Civil Code | 8 | Civil Code; else the law of then |
/// | an older contract's standard term that was not pointed out | 9 | Civil Code, art. 496 |
/// | a suit before 2021 that ends the contract without a notice | 10 | Civil Code, art. 565(2) |
/// | the end of what cannot be performed, of an older contract | 11 | Civil Code, art. 580(2) |
/// | any of these, judged with final effect before 2021 | 5 | the law of then |
///
/// With 2 to 4: where the law of then had a rule it applies, unless the Civil Code is better in all three ways that art. 2
/// names; where it had nothing the Civil Code may be applied, unless it harms (art. 3); where it had a principle it
/// applies, and a court may argue with the Civil Code (art. 4). What is better or harms is for a court to judge: it is a
/// fact, and an [option](Unjudged) says what follows without it.
///
/// A right to end an older contract, for which neither law nor contract sets a time and which nobody demanded to be
/// exercised, is lost a year after the Civil Code came into force where its cause was known before; where it was known
/// since, a year after it was (25, 民法典 564(2)). The first day is not counted and the year ends on the day with the same
/// date (201, 202): 2022-01-01, which a calendar moves off the holiday (203).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what an answer turns on;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for days that contradict each other, such as a demand before the cause
/// was known, which a demand tells of; [`NotInForce`](crate::ErrorKind::NotInForce) before 2021-01-01, and for whether a
/// contract goes on outside Shanghai or before 2004-11-01.
///
/// ```
/// use wuye::contract::transition::{Applies, Facts, Options, Question, ThenLaw, Transition};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let performed = |on: &str| -> Result<_, wuye::Error> {
///     let then = Some(ThenLaw::Rule { code_better: None });
///     let facts = Facts {
///         as_of: "2024-05-08".parse()?,
///         concluded_on: "2019-07-01".parse()?,
///         final_on: None,
///         question: Question::Performance { on: on.parse()?, then },
///         calendar: None,
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Transition::decide(&nation, &facts, &Options::default())?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.law, outcome.law_day))
/// };
/// assert_eq!(performed("2020-12-31")?, (Some(Applies::LawOfThen), Some("2020-12-31".parse()?)));
/// assert_eq!(performed("2021-01-01")?, (Some(Applies::CivilCode), Some("2021-01-01".parse()?)));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Transition;

impl Rule for Transition {
    const ID: &'static str = "contract.transition";
    const TITLE: (&'static str, &'static str) =
        ("旧合同与新法的衔接", "by whose law an old service contract is judged, and whether it goes on");
    const PARAMETERS: &'static [&'static str] = &[
        keys::CHARTER_CONTRACTS.id(),
        keys::TRANSITION_CODE.id(),
        keys::TRANSITION_AFTER.id(),
        keys::TRANSITION_BEFORE.id(),
        keys::TRANSITION_LASTING.id(),
        keys::TRANSITION_BETTER.id(),
        keys::TRANSITION_SILENT.id(),
        keys::TRANSITION_PRINCIPLE.id(),
        keys::TRANSITION_FINAL.id(),
        keys::TRANSITION_VALIDITY.id(),
        keys::TRANSITION_STANDARD_TERM.id(),
        keys::TRANSITION_SUIT.id(),
        keys::TRANSITION_UNPERFORMABLE.id(),
        keys::TRANSITION_PERFORMANCE.id(),
        keys::TRANSITION_RIGHT.id(),
        keys::TERMINATION_RIGHT.id(),
        keys::TERMINATION_RIGHT_AGREED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        check(facts)?;
        if let Question::Continuation { concluded_by, to_inclusive } = facts.question {
            return continuation(law, facts, concluded_by, to_inclusive);
        }
        let code = law.find(keys::TRANSITION_CODE, facts.as_of)?;
        let told = Reason::computed(Step::TransitionCode)
            .by(&code)
            .with(Label::Concluded, facts.concluded_on)
            .with(Label::CodeFrom, *code.value());
        let mut change = Change { law, facts, options, code_from: *code.value(), reasons: Vec::from([told]) };
        let outcome = change.decide()?;
        Ok(Decision::new(outcome, change.reasons))
    }
}

/// Refuses days that contradict each other.
fn check(facts: &Facts) -> Result<(), Error> {
    let refuse = |message: &'static str| Err(Error::invalid("transition.day", message));
    let Facts { as_of, concluded_on, final_on, .. } = *facts;
    if as_of < concluded_on {
        return refuse("the contract was concluded after the day asked about").at("concluded_on");
    }
    if final_on.is_some_and(|day| day < concluded_on || as_of < day) {
        return refuse("the judgment lies before the contract or after the day asked about").at("final_on");
    }
    // Each day, and the one that it does not lie before.
    let (question, days) = match facts.question {
        Question::Continuation { to_inclusive, .. } => {
            return match to_inclusive {
                Some(last) if last < concluded_on => {
                    let message = "the contract ended before it was concluded";
                    refuse(message).at("to_inclusive").at("continuation").at("question")
                }
                _ => Ok(()),
            };
        }
        Question::Validity { .. } | Question::StandardTerm => return Ok(()),
        Question::Performance { on, .. } => ("performance", vec![("on", on, concluded_on)]),
        Question::Suit { sued_on } => ("suit", vec![("sued_on", sued_on, concluded_on)]),
        Question::Unperformable { asked_on } => ("unperformable", vec![("asked_on", asked_on, concluded_on)]),
        Question::TerminationRight { known_on, demanded_on, exercised_on, .. } => {
            let mut days = vec![("known_on", known_on, concluded_on)];
            days.extend(demanded_on.map(|day| ("demanded_on", day, known_on)));
            days.extend(exercised_on.map(|day| ("exercised_on", day, known_on)));
            ("termination-right", days)
        }
        Question::Fact { from, to_inclusive, .. } => {
            let mut days = vec![("from", from, from)];
            days.extend(to_inclusive.map(|day| ("to_inclusive", day, from)));
            ("fact", days)
        }
    };
    for (field, day, earliest) in days {
        let message = if day < earliest {
            "it lies before what it follows"
        } else if facts.last() < day {
            "it lies after the day asked about or after the judgment"
        } else {
            continue;
        };
        return refuse(message).at(field).at(question).at("question");
    }
    Ok(())
}

impl Facts {
    /// The last day on which anything can have happened that the case is about.
    fn last(&self) -> Date {
        self.final_on.unwrap_or(self.as_of)
    }

    /// The day of what is asked about: of a fact that lasts, its last.
    fn day(&self) -> Date {
        match self.question {
            Question::Continuation { .. } | Question::Validity { .. } | Question::StandardTerm => {
                self.concluded_on
            }
            Question::Performance { on: day, .. }
            | Question::Suit { sued_on: day }
            | Question::Unperformable { asked_on: day }
            | Question::TerminationRight { known_on: day, .. } => day,
            Question::Fact { to_inclusive, .. } => to_inclusive.unwrap_or(self.last()),
        }
    }
}

/// Whether a contract from before the Regulations goes on.
fn continuation(
    law: &LocalLaw<'_>,
    facts: &Facts,
    concluded_by: ConcludedBy,
    to_inclusive: Option<Date>,
) -> Result<Decision<Outcome>, Error> {
    let text = match law.find(keys::CHARTER_CONTRACTS, facts.as_of) {
        Ok(text) => text,
        Err(absent) => return Decision::of_absent(absent),
    };
    let concerned = concluded_by == ConcludedBy::Committee && facts.concluded_on < *text.value();
    let (fate, verdict) = match to_inclusive {
        _ if !concerned => (Fate::NotConcerned, Verdict::Computed),
        Some(last) if last < facts.as_of => (Fate::Ended, Verdict::NotMet),
        _ => (Fate::GoesOn, Verdict::Met),
    };
    let who = match concluded_by {
        ConcludedBy::Committee => Term::OwnersCommittee,
        ConcludedBy::Developer => Term::Developer,
        ConcludedBy::Other => Term::SomebodyElse,
    };
    let last_day = to_inclusive.filter(|_| concerned);
    let told = Reason::computed(Step::TransitionContinuation)
        .by(&text)
        .with(Label::Concluded, facts.concluded_on)
        .with(Label::ConcludedBy, who)
        .with(Label::RegulationsFrom, *text.value())
        .with_all(Label::LastDay, last_day)
        .with(Label::Fate, fate.term())
        .verdict_of(verdict);
    Ok(Decision::new(Outcome::of(fate, last_day), Vec::from([told])))
}

/// A contract that may cross the day on which the Civil Code came into force.
struct Change<'c> {
    law: &'c LocalLaw<'c>,
    facts: &'c Facts,
    options: &'c Options,
    code_from: Date,
    reasons: Vec<Reason>,
}

impl Change<'_> {
    fn decide(&mut self) -> Result<Outcome, Error> {
        let (old, day) = (self.is_old(self.facts.concluded_on), self.facts.day());
        if self.judged_before()? {
            return Ok(Outcome::by(Applies::LawOfThen, day));
        }
        let back = day.max(self.code_from);
        match self.facts.question {
            Question::Validity { void_then, void_by_code } if old => self.validity(void_then, void_by_code),
            Question::StandardTerm if old => {
                self.by(keys::TRANSITION_STANDARD_TERM, Applies::CivilCode, back, None)
            }
            Question::Suit { sued_on } if self.is_old(sued_on) => {
                self.by(keys::TRANSITION_SUIT, Applies::CivilCode, back, None)
            }
            Question::Unperformable { .. } if old => {
                self.by(keys::TRANSITION_UNPERFORMABLE, Applies::CivilCode, back, None)
            }
            Question::Performance { on, then } if self.is_old(on) => {
                self.by_law_of_then(keys::TRANSITION_PERFORMANCE, then, "performance")
            }
            Question::Performance { .. } if old => {
                let reading = Some(Reading::TransitionChapters);
                self.by(keys::TRANSITION_PERFORMANCE, Applies::CivilCode, day, reading)
            }
            Question::TerminationRight { known_on, agreed_to_inclusive, demanded_on, exercised_on } => {
                let right = right::Right { known_on, agreed_to_inclusive, demanded_on, exercised_on };
                self.termination_right(right, old)
            }
            Question::Fact { then, .. } if self.is_old(day) => {
                self.by_law_of_then(keys::TRANSITION_BEFORE, then, "fact")
            }
            Question::Fact { from, .. } if self.is_old(from) => {
                self.by(keys::TRANSITION_LASTING, Applies::CivilCode, day, None)
            }
            _ => self.by(keys::TRANSITION_AFTER, Applies::CivilCode, day, None),
        }
    }

    /// Whether a day lies before the Civil Code.
    fn is_old(&self, day: Date) -> bool {
        day < self.code_from
    }

    /// Whether the case was judged with final effect before the Civil Code, which then does not reach it.
    fn judged_before(&mut self) -> Result<bool, Error> {
        let Some(day) = self.facts.final_on else { return Ok(false) };
        let before = self.is_old(day);
        let text = self.law.find(keys::TRANSITION_FINAL, self.facts.as_of)?;
        let told = Reason::computed(Step::TransitionFinal).by(&text).with(Label::FinalOn, day);
        let told = if before {
            told.with(Label::LawOf, Applies::LawOfThen.term()).with(Label::LawDay, self.facts.day())
        } else {
            told
        };
        self.reasons.push(told.verdict_of(Verdict::of(before)));
        Ok(before)
    }

    /// A law applies by a text.
    fn by(
        &mut self,
        key: Key<()>,
        law: Applies,
        day: Date,
        reading: Option<Reading>,
    ) -> Result<Outcome, Error> {
        let text = self.law.find(key, self.facts.as_of)?;
        let told = Reason::computed(Step::TransitionLaw).by(&text);
        let told = told.with(Label::LawOf, law.term()).with(Label::LawDay, day);
        self.reasons.push(reading.into_iter().fold(told, Reason::reading));
        Ok(Outcome::by(law, day))
    }

    /// An older contract is void by the law of then, unless the Civil Code saves it.
    fn validity(&mut self, void_then: Option<bool>, void_by_code: Option<bool>) -> Result<Outcome, Error> {
        let told = |known: Option<bool>, field: &str, message: &'static str| {
            known.ok_or_else(|| Error::missing(field, message).at("validity").at("question"))
        };
        let saved = told(void_then, "void_then", "whether it is void by the law of its day")?
            && !told(void_by_code, "void_by_code", "whether it is void by the Civil Code")?;
        if saved {
            return self.by(keys::TRANSITION_VALIDITY, Applies::CivilCode, self.code_from, None);
        }
        let text = self.law.find(keys::TRANSITION_VALIDITY, self.facts.as_of)?;
        self.reasons.push(Reason::computed(Step::TransitionSaved).by(&text).verdict_of(Verdict::NotMet));
        self.by(keys::TRANSITION_BEFORE, Applies::LawOfThen, self.facts.concluded_on, None)
    }

    /// The law of then, and what it had decides whether the Civil Code stands in.
    fn by_law_of_then(
        &mut self,
        key: Key<()>,
        then: Option<ThenLaw>,
        question: &str,
    ) -> Result<Outcome, Error> {
        let message = "what the law of then had on it: a rule, a principle alone or nothing";
        let then = then.ok_or_else(|| Error::missing("then", message).at(question).at("question"))?;
        let (as_of, day) = (self.facts.as_of, self.facts.day());
        let text = self.law.find(key, as_of)?;
        self.reasons.push(Reason::computed(Step::TransitionBefore).by(&text).with(Label::LawDay, day));
        let (key, had, exception, main, other) = match then {
            ThenLaw::Rule { code_better } => {
                let (main, other) = (Applies::LawOfThen, Applies::CivilCode);
                (keys::TRANSITION_BETTER, Term::HadRule, code_better, main, other)
            }
            ThenLaw::Nothing { code_harms } => {
                let (main, other) = (Applies::CivilCode, Applies::LawOfThen);
                (keys::TRANSITION_SILENT, Term::HadNothing, code_harms, main, other)
            }
            // No exception is made to this one.
            ThenLaw::Principle => {
                let law = Applies::LawOfThen;
                (keys::TRANSITION_PRINCIPLE, Term::HadPrinciple, Some(false), law, law)
            }
        };
        let text = self.law.find(key, as_of)?;
        let told = Reason::computed(Step::TransitionThen).by(&text).with(Label::ThenHad, had);
        let told = match (exception, self.options.unjudged) {
            (None, Unjudged::Open) => {
                let open = told.reading(Reading::UnjudgedOpen).verdict_of(Verdict::Judgement);
                self.reasons.push(open);
                return Ok(Outcome::OPEN);
            }
            (None, Unjudged::MainRule) => told.reading(Reading::UnjudgedMainRule),
            (Some(_), _) => told,
        };
        let law = if exception == Some(true) { other } else { main };
        let day = if law == Applies::CivilCode { self.code_from } else { day };
        self.reasons.push(told.with(Label::LawOf, law.term()).with(Label::LawDay, day));
        Ok(Outcome { code_argues: then == ThenLaw::Principle, ..Outcome::by(law, day) })
    }
}
