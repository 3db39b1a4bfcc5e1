use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use super::bylaws::{Applied, Clause};
use super::citation::{Citation, Grade};
use super::jurisdiction::Jurisdiction;
use super::parameter::{Gap, Law, Line, Overrides, Parameter, Version};
use super::shared::Shared;
use super::value::{Key, LawValue, Permit};
use crate::error::{Error, ErrorKind};
use crate::quantity::Date;

/// The law as it stands in one place, optionally as it could be known on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalLaw<'a> {
    law: &'a Law,
    jurisdiction: Jurisdiction,
    known_on: Option<Date>,
    pub(super) bylaws: &'a [Clause],
}

/// A value in force on a day, with where it stands and what it displaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce<T> {
    value: T,
    parameter: &'static str,
    jurisdiction: Jurisdiction,
    version: Shared<Version>,
    displaced: Vec<Displaced>,
    bylaw: Option<Box<Bylaw>>,
}

/// A clause of the by-laws that gave a value, and what lets it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bylaw {
    applied: Applied,
    permit: Option<InForce<()>>,
}

/// A version that would have applied, and what displaced it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Displaced {
    /// The version whose text still stands.
    pub version: Shared<Version>,
    /// Why it does not apply.
    pub by: Shared<Overrides>,
}

/// Why the tables hold nothing in force on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Absence {
    /// The first version begins later.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// The last version ended.
    Ended {
        /// The first day without it.
        since: Date,
    },
    /// A rule is known to have existed; its words were not seen.
    Gap {
        /// The gap's first day.
        from: Date,
        /// The gap's last day.
        to: Date,
    },
    /// The tables have nothing on this parameter for this place.
    Unknown,
}

/// The answer that nothing is in force, with what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    absence: Absence,
    parameter: &'static str,
    jurisdiction: Jurisdiction,
    day: Date,
    displaced: Vec<Displaced>,
    why: Option<Box<Gap>>,
    /// What applied last, where it ended.
    last: Option<Box<(Jurisdiction, Shared<Version>)>>,
}

impl Absent {
    fn unknown(parameter: &'static str, jurisdiction: Jurisdiction, day: Date) -> Self {
        let (displaced, why, last) = (Vec::new(), None, None);
        Self { absence: Absence::Unknown, parameter, jurisdiction, day, displaced, why, last }
    }

    /// Why.
    #[must_use]
    pub const fn absence(&self) -> Absence {
        self.absence
    }

    /// What would have applied but was displaced.
    #[must_use]
    pub fn displaced(&self) -> &[Displaced] {
        &self.displaced
    }

    /// The parameter's id.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// What applied last and where, where it ended.
    #[must_use]
    pub fn last(&self) -> Option<&(Jurisdiction, Shared<Version>)> {
        self.last.as_deref()
    }

    /// The first day without the rule, where it ended: the question went with it.
    #[must_use]
    pub const fn ended(&self) -> Option<Date> {
        if let Absence::Ended { since } = self.absence { Some(since) } else { None }
    }
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { parameter, jurisdiction, day, .. } = self;
        write!(f, "nothing is in force for {parameter} in {jurisdiction} on {day}: ")?;
        match (self.absence, &self.why) {
            (Absence::NotYet { from }, _) => write!(f, "the first version known begins on {from}"),
            (Absence::Ended { since }, _) => write!(f, "the last version ended, none since {since}"),
            (Absence::Gap { from, to }, Some(gap)) => write!(f, "a gap from {from} to {to}, {}", gap.en),
            (Absence::Gap { from, to }, None) => write!(f, "a gap between versions from {from} to {to}"),
            (Absence::Unknown, _) => f.write_str("the tables have no version for this place"),
        }
    }
}

impl From<Absent> for Error {
    fn from(absent: Absent) -> Self {
        let code = match absent.absence {
            Absence::NotYet { .. } => "law.not_yet",
            Absence::Ended { .. } => "law.ended",
            Absence::Gap { .. } => "law.gap",
            Absence::Unknown => "law.unknown",
        };
        Self::new(ErrorKind::NotInForce, code, format!("{absent}"))
    }
}

impl<T> InForce<T> {
    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The parameter's id.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// The place whose version it is.
    #[must_use]
    pub const fn jurisdiction(&self) -> Jurisdiction {
        self.jurisdiction
    }

    /// The version.
    #[must_use]
    pub const fn version(&self) -> &Shared<Version> {
        &self.version
    }

    /// The articles that say so.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.version.citations
    }

    /// How well their words were verified.
    #[must_use]
    pub fn grade(&self) -> Grade {
        self.version.grade
    }

    /// The clause of the by-laws that gave the value, where one did.
    #[must_use]
    pub fn bylaw(&self) -> Option<&Applied> {
        self.bylaw.as_ref().map(|bylaw| &bylaw.applied)
    }

    /// What lets the clause give it, where that is another text than the one that it fills or tightens.
    #[must_use]
    pub fn permit(&self) -> Option<&InForce<()>> {
        self.bylaw.as_ref()?.permit.as_ref()
    }

    /// The same place in the law with another value.
    pub(super) fn map<U>(self, value: impl FnOnce(T) -> U) -> InForce<U> {
        let Self { parameter, jurisdiction, version, displaced, bylaw, .. } = self;
        InForce { value: value(self.value), parameter, jurisdiction, version, displaced, bylaw }
    }

    pub(super) fn set_by(mut self, applied: Applied, permit: Option<InForce<()>>) -> Self {
        self.bylaw = Some(Box::new(Bylaw { applied, permit }));
        self
    }

    pub(super) const fn named(mut self, parameter: &'static str) -> Self {
        self.parameter = parameter;
        self
    }

    /// More specific versions that would have applied, had they not been displaced.
    #[must_use]
    pub fn displaced(&self) -> &[Displaced] {
        &self.displaced
    }
}

impl Law {
    /// The law as it stands in one place.
    #[must_use]
    pub const fn at(&self, jurisdiction: Jurisdiction) -> LocalLaw<'_> {
        LocalLaw { law: self, jurisdiction, known_on: None, bylaws: &[] }
    }
}

impl<'a> LocalLaw<'a> {
    /// The same law as it could be known on `day`: versions made public later are not seen, and ends that
    /// only later texts brought are open.
    ///
    /// ```
    /// use wuye::law::{Law, keys};
    ///
    /// let nation = Law::built_in().at("100000".parse()?);
    /// let day = "2022-06-30".parse()?;
    /// let now = nation.find(keys::TURNOUT, day).expect("in force");
    /// assert_eq!(now.citations()[0].to_string(), "民法典/278/2");
    /// // In January 2020 the Civil Code was not yet made; the rules of 2007, as revised, had no end.
    /// let then = nation.known_on("2020-01-01".parse()?).find(keys::TURNOUT, day).expect("in force");
    /// assert_eq!(then.citations()[0].to_string(), "物业管理条例(2018)/12/1");
    /// # Ok::<(), wuye::Error>(())
    /// ```
    #[must_use]
    pub const fn known_on(mut self, day: Date) -> Self {
        self.known_on = Some(day);
        self
    }

    /// The same law as it stands for the whole nation.
    #[must_use]
    pub const fn nation(mut self) -> Self {
        self.jurisdiction = Jurisdiction::NATION;
        self
    }

    /// The same law, by-laws left aside.
    pub(crate) const fn without_bylaws(mut self) -> Self {
        self.bylaws = &[];
        self
    }

    /// The same law, without by-laws, as it stands in the next place above the one whose version was found.
    pub(crate) fn above<T>(&self, found: &InForce<T>) -> Option<Self> {
        let place = self.jurisdiction.chain().skip_while(|place| *place != found.jurisdiction).nth(1)?;
        Some(Self { jurisdiction: place, bylaws: &[], ..*self })
    }

    /// The same law, without by-laws, as it stands in the place whose version was found.
    pub(crate) const fn of_place<T>(&self, found: &InForce<T>) -> Self {
        Self { jurisdiction: found.jurisdiction, bylaws: &[], ..*self }
    }

    /// The tables behind it.
    #[must_use]
    pub const fn law(&self) -> &'a Law {
        self.law
    }

    /// The place.
    #[must_use]
    pub const fn jurisdiction(&self) -> Jurisdiction {
        self.jurisdiction
    }

    /// The value in force on `day`: the most specific place's that is not displaced.
    ///
    /// # Errors
    /// [`Absent`], which says whether it is not yet in force, has ended, is not known for a span, or is
    /// unknown for the place. An older or younger value is never given in its stead.
    pub fn find<T: LawValue>(&self, key: Key<T>, day: Date) -> Result<InForce<T>, Absent> {
        self.under_bylaws(key, day).unwrap_or_else(|| self.of_law(key, day))
    }

    /// The value in force, or none where no text is known to say anything. One that was not seen is an error.
    pub(crate) fn find_any<T: LawValue>(&self, key: Key<T>, day: Date) -> Result<Option<InForce<T>>, Error> {
        match self.find(key, day) {
            Ok(found) => Ok(Some(found)),
            Err(absent) if matches!(absent.absence(), Absence::Gap { .. }) => Err(absent.into()),
            Err(_) => Ok(None),
        }
    }

    /// The same, by-laws left aside.
    pub(super) fn of_law<T: LawValue>(&self, key: Key<T>, day: Date) -> Result<InForce<T>, Absent> {
        let found = self.resolve(key.id(), |parameter| &parameter.lines, day)?;
        let absent = || Absent::unknown(key.id(), self.jurisdiction, day);
        let value = T::from_value(&found.version.value).ok_or_else(absent)?;
        Ok(found.map(|()| value))
    }

    /// The days after the first, up to the last, from which another version of these parameters applies here.
    pub(crate) fn turns(&self, ids: &[&'static str], first: Date, last: Date) -> Vec<Date> {
        let after = |day: Option<Date>| day.and_then(|day| day.add_days(1).ok());
        let mut days = Vec::new();
        for parameter in self.law.parameters.iter().filter(|parameter| ids.contains(&&*parameter.id)) {
            let here = |line: &&Line| self.jurisdiction.chain().any(|place| place == line.jurisdiction);
            for line in parameter.lines.iter().filter(here) {
                days.extend(line.versions.iter().flat_map(|v| [v.from.date, after(v.to.date)]).flatten());
                days.extend(line.gaps.iter().flat_map(|gap| [Some(gap.from), after(Some(gap.to))]).flatten());
            }
            let displacing = self.law.overrides.iter().filter(|edge| edge.parameter == parameter.id);
            days.extend(displacing.map(|edge| edge.from));
        }
        days.retain(|day| first < *day && *day <= last);
        days.sort_unstable();
        days.dedup();
        // Most of them are days on which a text changed that another stands before.
        days.retain(|day| ids.iter().any(|id| self.turned(id, *day)));
        days
    }

    /// Whether a parameter has another version, or none, since a day.
    fn turned(&self, id: &'static str, day: Date) -> bool {
        let on = |day| match self.resolve(id, |parameter| &parameter.lines, day) {
            Ok(found) => Ok(found.version),
            Err(absent) => Err(matches!(absent.absence, Absence::Gap { .. })),
        };
        day.add_days(-1).is_ok_and(|before| on(before) != on(day))
    }

    /// What by-laws may do with a parameter.
    pub(crate) fn permit(&self, parameter: &'static str, day: Date) -> Result<InForce<Permit>, Absent> {
        let found = self.resolve(parameter, |parameter| &parameter.bylaws, day)?;
        let absent = || Absent::unknown(parameter, self.jurisdiction, day);
        let permit = Permit::from_value(&found.version.value).ok_or_else(absent)?;
        Ok(found.map(|()| permit))
    }

    fn resolve(
        &self,
        id: &'static str,
        lines: fn(&Parameter) -> &[Line],
        day: Date,
    ) -> Result<InForce<()>, Absent> {
        let mut absent = Absent::unknown(id, self.jurisdiction, day);
        let Some(parameter) = self.law.parameters.iter().find(|parameter| *parameter.id == *id) else {
            return Err(absent);
        };
        let mut first_absence = None;
        for place in self.jurisdiction.chain() {
            let Some(line) = lines(parameter).iter().find(|line| line.jurisdiction == place) else {
                continue;
            };
            match self.on(line, day) {
                Ok(version) => {
                    if let Some(by) = self.displacing(parameter, place, day) {
                        first_absence.get_or_insert((Absence::Ended { since: by.from }, None));
                        absent.displaced.push(Displaced { version: version.clone(), by: by.clone() });
                        continue;
                    }
                    return Ok(InForce {
                        value: (),
                        parameter: id,
                        jurisdiction: place,
                        version: version.clone(),
                        displaced: absent.displaced,
                        bylaw: None,
                    });
                }
                // What is above applies only where this place is known to say nothing.
                Err(gap @ (Absence::Gap { .. }, _)) => {
                    first_absence = Some(gap);
                    break;
                }
                // A line of gaps alone says nothing on other days.
                Err((Absence::Unknown, _)) => {}
                Err(nothing) => {
                    if let (None, (Absence::Ended { .. }, _)) = (&first_absence, &nothing) {
                        absent.last =
                            self.ended_last(line, day).map(|version| Box::new((place, version.clone())));
                    }
                    first_absence.get_or_insert(nothing);
                }
            }
        }
        if let Some((absence, why)) = first_absence {
            (absent.absence, absent.why) = (absence, why.cloned().map(Box::new));
        }
        Err(absent)
    }

    fn is_known(&self, from: Date) -> bool {
        self.known_on.is_none_or(|day| from <= day)
    }

    fn displacing(
        &self,
        parameter: &Parameter,
        place: Jurisdiction,
        day: Date,
    ) -> Option<&'a Shared<Overrides>> {
        self.law.overrides.iter().find(|edge| {
            edge.parameter == parameter.id
                && edge.jurisdiction == place
                && edge.from <= day
                && self.is_known(edge.known_from)
        })
    }

    /// The last day of a version as far as it could be known.
    fn last_day(&self, version: &Version) -> Option<Date> {
        let last = version.to.date?;
        let known = version.end_known_from.is_none_or(|from| self.is_known(from));
        known.then_some(last)
    }

    fn ended_last<'l>(&self, line: &'l Line, day: Date) -> Option<&'l Shared<Version>> {
        let ended = |version: &&'l Shared<Version>| self.last_day(version).is_some_and(|last| last < day);
        let known = line.versions.iter().filter(|version| self.is_known(version.known_from));
        known.filter(ended).max_by_key(|version| version.to.date)
    }

    fn on<'l>(&self, line: &'l Line, day: Date) -> Result<&'l Shared<Version>, (Absence, Option<&'l Gap>)> {
        let known = || line.versions.iter().filter(|version| self.is_known(version.known_from));
        let begun = |version: &&Shared<Version>| version.from.date.is_none_or(|from| from <= day);
        let current =
            known().filter(begun).find(|version| self.last_day(version).is_none_or(|last| day <= last));
        if let Some(version) = current {
            return Ok(version);
        }
        if let Some(gap) =
            line.gaps.iter().find(|gap| gap.from <= day && day <= gap.to && self.is_known(gap.known_from))
        {
            return Err((Absence::Gap { from: gap.from, to: gap.to }, Some(gap)));
        }
        let before = known().filter(begun).filter_map(|version| self.last_day(version)).max();
        let next = known().filter(|version| !begun(version)).filter_map(|version| version.from.date).min();
        let since = before.and_then(|last| last.add_days(1).ok());
        Err(match (since, next) {
            (Some(from), Some(next)) => (Absence::Gap { from, to: next.add_days(-1).unwrap_or(next) }, None),
            (Some(since), None) => (Absence::Ended { since }, None),
            (None, Some(from)) => (Absence::NotYet { from }, None),
            (None, None) => (Absence::Unknown, None),
        })
    }
}
