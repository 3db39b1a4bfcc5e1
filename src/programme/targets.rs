//! Targets of a programme over an inventory.

mod count;
mod facts;
mod outcome;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use self::count::{Counted, Test, When, count};
pub use self::facts::{DoubtfulYear, Empty, Facts, Item, Options, Told, Unnumbered};
pub use self::outcome::{Change, Count, Needed, Outcome, Standing, State, Target};
use crate::contract::presale::SameDay;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, SetTime, TargetDay, TargetRow, Targets, Words, among, keys};
use crate::quantity::{Date, Key, Ratio, Threshold, not_after};
use crate::rule::Rule;

/// `programme.targets`: whether the targets (目标) of a programme are reached over an inventory, on the day of the question,
/// on the day by which they are to be, and on whatever earlier day is asked for; who is missing, and how many more must be
/// put right.
///
/// A target is a row of the law: the kind of items that it counts, which of them count (a share of new estates, of those
/// with the conditions for it), what of them must be so, the share and the day. The scheme of Shenyang (part 3, 二（一）) has
/// eight with a number, and two without:
///
/// | name | counts | of which | must be | share | by |
/// |---|---|---|---|---|---|
/// | `rectification` (整改率) | `defect` | `found` | `closed` | 90 % | the end of the year |
/// | `timely-repair` (维修及时率) | `repair-order` | `repair-due`, that day being over | `repaired` by then | 90 % | |
/// | `tendering` (招投标率) | `estate` | `newly-built` | `tendered` | 100 % | |
/// | `presale-signing` | `estate` | `first-sold` in the year | `contract-signed`, `covenant-signed` before | 100 % | |
/// | `licensing` (资质证书) | `service-company` | `in-business` | `licensed` | 100 % | |
/// | `certification` (经理持证率) | `company-manager` | `in-office` | `certified` | 100 % | |
/// | `company-files`, `manager-files` (诚信档案、信用档案) | the same two | the same | `credit-file` | no number | |
/// | `coverage` (物业化率) | `estate` | `fit-for-management` | `managed` | 100 % | the end of the year |
/// | `assemblies` | `estate` | `fit-for-assembly` | `assembly-formed`, `committee-formed` | 80 % | the end of the year |
///
/// Of whom something was tendered tells [`contract.tender`](crate::contract::tender), what is signed before a sale
/// [`contract.presale`](crate::contract::presale), whether the conditions for an assembly are met
/// [`assembly.establishment`](crate::assembly::establishment), how a defect stands
/// [`programme.defects`](crate::programme::defects): here they are facts. Other programmes come as packs.
///
/// **Days.** Everything is told with its day, so the share of any day comes from one inventory: what came about on a day was
/// so from then on. A target with a day is judged on that day once it is over, else on the day of the question. The
/// programme's year is a fact.
///
/// **Unknown facts.** An item of which something is not known may count or not, and be as it should or not. The target is
/// reached or missed where that cannot change it; else it is [open](Standing::Open), and the share lies between
/// [two bounds](Count::at_least).
///
/// **Nothing to count.** A share of no items is no share; whether such a target is reached is an [option](Empty).
///
/// **In time** (及时) has no number in the text: a repair tells its last day, or the [times](Facts::times) say how long one
/// may take from the day on which it was reported. A repair that is not due yet does not count, though it be done.
///
/// Licences and certificates are no targets from 2018-03-19 at the latest: the 物业管理条例 of that day (art. 32) asks of a
/// company that it be a legal person, and knows no licence and no certificate.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the year, where a target needs it, and for the time of a last day that
/// neither an item nor the text gives; [`InvalidFact`](crate::ErrorKind::InvalidFact) for an item that stands twice, kinds,
/// facts, targets and times that the law does not name, and days that are still to come;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place names no scheme that has targets.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::targets::{Facts, Item, Options, Reached, Standing, Told};
/// use wuye::rule::Rule;
///
/// let shenyang = Law::built_in().at("210100+shenyang-2005".parse()?);
/// let decide = |formed: usize| -> Result<(Standing, Option<u32>), wuye::Error> {
///     let estate = |row: usize| {
///         let since = if row < formed { Told::Since("2005-09-01".parse()?) } else { Told::No };
///         let told = [("fit-for-assembly", Told::Always), ("assembly-formed", since), ("committee-formed", since)];
///         let told = told.map(|(name, told)| (name.into(), Some(told))).into();
///         Ok(Item { kind: "estate".into(), id: format!("E{row:03}").parse()?, told })
///     };
///     let estates = (0..244).map(estate).collect::<Result<Vec<_>, wuye::Error>>()?;
///     let facts = Facts {
///         year: Some(2005),
///         targets: Some(vec!["assemblies".into()]),
///         ..Facts::new("2005-12-31".parse()?, estates)
///     };
///     let decision = Reached::decide(&shenyang, &facts, &Options::default())?;
///     let target = &decision.outcome().expect("in force").targets[0];
///     Ok((target.standing, target.now.and_then(|now| now.needed).map(|needed| needed.least)))
/// };
/// assert_eq!(decide(195)?, (Standing::Missed, Some(1)), "80 % of 244 is 195.2");
/// assert_eq!(decide(196)?, (Standing::Reached, Some(0)));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reached;

impl Rule for Reached {
    const ID: &'static str = "programme.targets";
    const TITLE: (&'static str, &'static str) =
        ("专项方案的目标是否到达", "whether the targets of a programme are reached");
    const PARAMETERS: &'static [&'static str] =
        &[keys::PROGRAMME_TARGETS.id(), keys::PROGRAMME_TARGETS_ENDED.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let text = match law.find(keys::PROGRAMME_TARGETS, facts.as_of) {
            Ok(text) => text,
            Err(absent) => return Decision::of_absent(absent),
        };
        let ended = law.find_any(keys::PROGRAMME_TARGETS_ENDED, facts.as_of)?;
        let case = Case { text: &text, ended: ended.as_ref(), facts, options: *options };
        case.check()?;
        let items = case.items()?;
        let days: BTreeSet<Date> = facts.days.iter().copied().chain([facts.as_of]).collect();
        let (mut targets, mut reasons) = (Vec::new(), Vec::new());
        for row in text.value().rows.iter().filter(|row| case.is_asked(&row.target)) {
            let (target, reason) = case.judge(row, &items, &days)?;
            targets.push(target);
            reasons.push(reason);
        }
        Ok(Decision::new(Outcome { targets }, reasons))
    }
}

/// An inventory while its targets are judged.
struct Case<'a> {
    text: &'a InForce<Targets>,
    ended: Option<&'a InForce<Words>>,
    facts: &'a Facts,
    options: Options,
}

/// The items of each kind by their keys, with the last days that follow from other days.
type Items<'a> = BTreeMap<&'a str, BTreeMap<&'a Key, Known<'a>>>;

/// What is known of an item.
struct Known<'a> {
    item: &'a Item,
    last_days: Vec<(&'a str, When)>,
}

impl Known<'_> {
    fn when(&self, name: &str, as_of: Date) -> When {
        let last_day = self.last_days.iter().find(|(last_day, _)| *last_day == name);
        last_day
            .map_or_else(|| When::of(self.item.told.get(name).copied().flatten(), as_of), |(_, when)| *when)
    }
}

impl<'a> Case<'a> {
    fn is_asked(&self, target: &str) -> bool {
        self.facts.targets.as_ref().is_none_or(|asked| asked.iter().any(|name| name == target))
    }

    fn check(&self) -> Result<(), Error> {
        let Targets { rows, times } = self.text.value();
        for (place, name) in self.facts.targets.iter().flatten().enumerate() {
            among(rows.iter().map(|row| &*row.target), name).at_row("targets", place)?;
        }
        for (row, day) in self.facts.days.iter().enumerate() {
            not_after(*day, self.facts.as_of).at_row("days", row)?;
        }
        for name in self.facts.times.keys() {
            let open = times.iter().filter(|time| time.within.is_none());
            among(open.map(|time| &*time.gives), name).at(name).at("times")?;
        }
        Ok(())
    }

    /// The items, each known and of its own key.
    fn items(&self) -> Result<Items<'a>, Error> {
        let text = self.text.value();
        let mut names: BTreeMap<&'a str, BTreeSet<&'a str>> = BTreeMap::new();
        for row in &*text.rows {
            names.entry(&row.counts).or_insert_with(|| text.facts_of(&row.counts).collect());
        }
        let (mut items, none) = (Items::new(), BTreeSet::new());
        for (row, item) in self.facts.items.iter().enumerate() {
            let known = || -> Result<Known<'a>, Error> {
                among(names.keys().copied(), &item.kind).at("kind")?;
                let names = names.get(&*item.kind).unwrap_or(&none);
                self.check_item(item, names)?;
                let last_days = text.times.iter().filter(|time| names.contains(&*time.gives));
                let last_days = last_days.filter_map(|time| {
                    let when = self.last_day(item, time).transpose()?;
                    Some(when.map(|when| (&*time.gives, when)))
                });
                Ok(Known { item, last_days: last_days.collect::<Result<_, _>>()? })
            };
            let known = known().at_row("items", row)?;
            if items.entry(&*item.kind).or_default().insert(&item.id, known).is_some() {
                let message = format!("another {} has the key {:?}", item.kind, item.id.as_str());
                return Err(Error::invalid("key.duplicate", message).at("id")).at_row("items", row);
            }
        }
        Ok(items)
    }

    fn check_item(&self, item: &Item, names: &BTreeSet<&str>) -> Result<(), Error> {
        for (name, told) in &item.told {
            // A last day may lie ahead; what came about cannot.
            let planned = || self.text.value().times.iter().any(|time| *time.gives == **name);
            let check = || match *told {
                Some(Told::Since(day)) if !planned() => not_after(day, self.facts.as_of).map(|_| ()),
                Some(Told::Between { from, to_inclusive }) => {
                    not_after(from, self.facts.as_of).at("from")?;
                    if to_inclusive < from {
                        let message = "it ends before it begins";
                        return Err(Error::invalid("targets.reversed", message).at("to_inclusive"));
                    }
                    Ok(())
                }
                _ => Ok(()),
            };
            among(names.iter().copied(), name).and_then(|()| check()).at(name).at("told")?;
        }
        Ok(())
    }

    /// The last day that an item does not tell itself. It is counted from a day by the text or by the facts, where some
    /// target that is asked about turns on it.
    fn last_day(&self, item: &Item, time: &SetTime) -> Result<Option<When>, Error> {
        let own = item.told.get(&*time.gives).copied().flatten();
        let turns =
            |row: &&TargetRow| *row.counts == *item.kind && row.facts().any(|name| *name == *time.gives);
        let asked = self.text.value().rows.iter().any(|row| self.is_asked(&row.target) && turns(&row));
        if own.is_some() || !asked {
            return Ok(None);
        }
        let within = time.within.or_else(|| self.facts.times.get(&*time.gives).copied());
        let within = within.ok_or_else(|| {
            let why = format!("how long it may take until {:?}, which this item does not tell", &*time.gives);
            Error::missing(&time.gives, &why).at("told")
        })?;
        match item.told.get(&*time.from).copied().flatten() {
            Some(Told::Since(day) | Told::Between { from: day, .. }) => {
                let last = within.after(day, self.facts.calendar.as_ref()).at(&time.from).at("told")?;
                Ok(Some(When::on(last)))
            }
            Some(Told::No) => Ok(Some(When::of(Some(Told::No), self.facts.as_of))),
            _ => Ok(None),
        }
    }

    fn year(&self) -> Result<i16, Error> {
        self.facts.year.ok_or_else(|| Error::missing("year", "the programme's year"))
    }

    /// The day by which a target is to be reached.
    fn due(&self, row: &TargetRow) -> Result<Option<Date>, Error> {
        Ok(match row.by {
            None => None,
            Some(TargetDay::Day(day)) => Some(day),
            Some(TargetDay::YearEnd) => Some(year_end(self.year()?)?),
        })
    }

    /// The first and the last day of the year in which what a target counts came about.
    fn counted_in(&self, row: &TargetRow) -> Result<Option<(Date, Date)>, Error> {
        let year = match (&row.in_year, row.year_written, self.options.doubtful_year) {
            (None, ..) => return Ok(None),
            (Some(_), Some(written), DoubtfulYear::AsWritten) => {
                i16::try_from(written).map_err(|_| Error::range("a year"))?
            }
            _ => self.year()?,
        };
        Ok(Some((Date::try_new(year, 1, 1).at("year")?, year_end(year)?)))
    }

    fn judge(
        &self,
        row: &TargetRow,
        items: &Items<'_>,
        days: &BTreeSet<Date>,
    ) -> Result<(Target, Reason), Error> {
        let as_of = self.facts.as_of;
        let mut target = Target {
            target: String::from(&*row.target),
            counts: String::from(&*row.counts),
            standing: Standing::NotApplicable,
            threshold: None,
            due: None,
            ended_since: None,
            now: None,
            on_due: None,
            missing: Vec::new(),
            unknown: Vec::new(),
            trend: Vec::new(),
        };
        if let Some(ended) = self.ended.filter(|ended| ended.value().has(&row.target)) {
            target.ended_since = ended.version().from.date;
            let told = Reason::computed(Step::TargetEnded).by(ended);
            let told = told.with(Label::Target, Quantity::named(&row.target));
            let since = target.ended_since.into_iter();
            return Ok((target, since.fold(told, |told, since| told.with(Label::Since, since))));
        }
        let (due, year) = (self.due(row)?, self.counted_in(row)?);
        let every_one = Threshold::at_least(Ratio::ONE);
        target.threshold = match self.options.unnumbered {
            Unnumbered::EveryOne => row.threshold.or(Some(every_one)),
            Unnumbered::Judgement => row.threshold,
        };
        target.due = due;
        let test = Test { row, year, same_day: self.options.same_day == SameDay::InTime };
        let of_kind = items.get(&*row.counts);
        let on = |day: Date| {
            let possible = of_kind
                .into_iter()
                .flatten()
                .map(|(key, known)| (*key, test.possible(&|name| known.when(name, as_of), day)));
            count(possible, day, target.threshold, self.options.empty)
        };
        let Counted { count: now, missing, unknown } = on(as_of)?;
        (target.missing, target.unknown) = (missing, unknown);
        for day in days.iter().copied() {
            let mut point = if day == as_of { now } else { on(day)?.count };
            point.change = target.trend.last().and_then(|before| Change::between(before.share, point.share));
            target.trend.push(point);
        }
        target.now = Some(now);
        target.on_due = match due {
            Some(due) if due < as_of => Some(on(due)?.count),
            _ => None,
        };
        let decisive = target.on_due.unwrap_or(now);
        target.standing = match decisive.state {
            State::Met => Standing::Reached,
            State::NotMet if due.is_some_and(|due| as_of < due) => Standing::Running,
            State::NotMet => Standing::Missed,
            State::Open => Standing::Open,
            State::NothingToCount => Standing::NothingToCount,
            State::Judgement => Standing::Judgement,
        };
        let reason = self.told(row, &target, decisive)?;
        Ok((target, reason))
    }

    /// Why a target stands as it does.
    fn told(&self, row: &TargetRow, target: &Target, decisive: Count) -> Result<Reason, Error> {
        let Count { eligible, met, unknown, state, .. } = decisive;
        let told = match (state, target.threshold) {
            (State::Met | State::NotMet, Some(threshold)) if unknown == 0 && eligible > 0 => {
                let number = |number: u32| Quantity::Items(number.into());
                Reason::share(Step::TargetShare, number(met), number(eligible), threshold)?.1
            }
            _ => {
                let step = match state {
                    State::NothingToCount => Step::TargetEmpty,
                    _ if eligible == 0 && unknown == 0 => Step::TargetEmpty,
                    _ => Step::TargetOpen,
                };
                let told = Reason::computed(step).with(Label::Eligible, Quantity::Items(eligible.into()));
                let told = told.with(Label::AsItShouldBe, Quantity::Items(met.into()));
                let told = told.with(Label::NotKnown, Quantity::Items(unknown.into()));
                let bounds =
                    [(Label::ShareAtLeast, decisive.at_least), (Label::ShareAtMost, decisive.at_most)];
                let told = bounds.into_iter().fold(told, |told, (label, share)| match share {
                    Some(share) => told.with(label, Quantity::Share(share)),
                    None => told,
                });
                told.verdict_of(match state {
                    State::Met => Verdict::Met,
                    State::NotMet => Verdict::NotMet,
                    State::Judgement => Verdict::Judgement,
                    State::Open | State::NothingToCount => Verdict::Computed,
                })
            }
        };
        let told = told.by_articles(self.text, row.cites.iter());
        let told = told.with(Label::Target, Quantity::named(&row.target));
        let told = told.with(Label::Counted, Quantity::named(&row.counts)).with(Label::On, decisive.on);
        let told = target.due.into_iter().fold(told, |told, due| told.with(Label::Due, due));
        Ok(self.readings(row, decisive).into_iter().fold(told, Reason::reading))
    }

    fn readings(&self, row: &TargetRow, decisive: Count) -> Vec<Reading> {
        let mut readings = Vec::new();
        if row.threshold.is_none() {
            readings.push(match self.options.unnumbered {
                Unnumbered::EveryOne => Reading::TargetOfEveryOne,
                Unnumbered::Judgement => Reading::TargetUnnumbered,
            });
        }
        if row.year_written.is_some() {
            readings.push(match self.options.doubtful_year {
                DoubtfulYear::Programme => Reading::TargetYearOfProgramme,
                DoubtfulYear::AsWritten => Reading::TargetYearAsWritten,
            });
        }
        if row.in_order.iter().any(|pair| !pair.last_day) {
            readings.push(match self.options.same_day {
                SameDay::InTime => Reading::SameDayInTime,
                SameDay::Late => Reading::SameDayLate,
            });
        }
        if decisive.eligible == 0 && decisive.unknown == 0 {
            readings.push(match self.options.empty {
                Empty::NotDecided => Reading::TargetOfNothing,
                Empty::Reached => Reading::TargetOfNothingReached,
            });
        }
        readings
    }
}

/// The last day of a programme's year.
fn year_end(year: i16) -> Result<Date, Error> {
    Date::try_new(year, 12, 31).at("year")
}
