//! The days beside which the law of votes changes, and the tests of a day, from the law tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use wuye::document::{self, RuleDescription};
use wuye::law::{Jurisdiction, Key, Law, Majority, MajorityBase, Permit, Permitted, Value, Words, keys};
use wuye::quantity::{Date, Ratio};

use super::estate::option_values;
use super::{Hits, STEPS, elections};

/// The rules of votes.
pub(super) fn rules_of_votes() -> impl Iterator<Item = RuleDescription> {
    document::rules().iter().copied().filter(|rule| rule.id().starts_with("vote."))
}

/// One span of a parameter's law in a place: a version, a gap, or the time from which a line is displaced.
struct Edge {
    parameter: &'static str,
    place: Jurisdiction,
    /// Its first day and its last one, each with the days beside it.
    days: BTreeSet<Date>,
}

/// Every span of every parameter that a rule of votes reads.
pub(super) struct Edges(Vec<Edge>);

fn around(day: Date) -> [Date; 3] {
    [-1, 0, 1].map(|days| day.add_days(days).unwrap())
}

/// No reason names the measure, which is told in the value, nor what only refuses.
const TOLD_ELSEWHERE: [&str; 2] = [keys::MEASURE.id(), keys::SCOPE_WHOLE.id()];

impl Edges {
    pub(super) fn of_law(law: &'static Law) -> Self {
        let mut edges = Vec::new();
        let read: BTreeSet<&str> =
            rules_of_votes().flat_map(|rule| rule.parameters().iter().copied()).collect();
        for parameter in law.parameters().iter().filter(|parameter| read.contains(&*parameter.id)) {
            // What no law says and by-laws may: then what lets them counts.
            let by_law = |place| parameter.lines.iter().any(|line| line.jurisdiction == place);
            let bylaws = parameter.bylaws.iter().filter(|line| !by_law(line.jurisdiction));
            for line in parameter.lines.iter().chain(bylaws) {
                // Where neither a law nor by-laws may say anything, no vote ever rests on it.
                let says =
                    |value: &Value| !matches!(value, Value::Permit(Permit { may: Permitted::Nothing, .. }));
                let versions = line.versions.iter().filter(|version| says(&version.value));
                let versions = versions.map(|version| [version.from.date, version.to.date]);
                let gaps = line.gaps.iter().map(|gap| [Some(gap.from), Some(gap.to)]);
                let displaced = law
                    .overrides()
                    .iter()
                    .filter(|edge| edge.parameter == parameter.id && edge.jurisdiction == line.jurisdiction);
                for ends in versions.chain(gaps).chain(displaced.map(|edge| [Some(edge.from), None])) {
                    let days = ends.into_iter().flatten().flat_map(around).collect();
                    edges.push(Edge { parameter: &parameter.id, place: line.jurisdiction, days });
                }
            }
        }
        Self(edges)
    }

    /// Each place that has a line, with the days of its parameters, and whose days they are.
    pub(super) fn by_place(&self) -> BTreeMap<Jurisdiction, BTreeMap<Date, Changing>> {
        let mut places: BTreeMap<_, BTreeMap<Date, Changing>> = BTreeMap::new();
        for edge in &self.0 {
            for day in &edge.days {
                places.entry(edge.place).or_default().entry(*day).or_default().0.insert(edge.parameter);
            }
        }
        places
    }

    /// Every span's every day has cells, and where a majority is in force, each step with each option.
    pub(super) fn assert_each_is_hit(&self, hits: &Hits) {
        let mut missing = vec![];
        for edge in &self.0 {
            let mut cells = 0;
            for day in &edge.days {
                let key = (edge.parameter.to_owned(), edge.place, *day);
                let on_day = hits.days.get(&key).copied().unwrap_or_default();
                if on_day == 0 {
                    missing.push(format!("no cell asks {} in {} on {day}", edge.parameter, edge.place));
                }
                cells += on_day;
                let law = Law::built_in().at(edge.place);
                let found = law.find(Key::<Value>::named(edge.parameter), *day).ok();
                let told_elsewhere = TOLD_ELSEWHERE.contains(&edge.parameter);
                if let Some(found) = found.as_ref().filter(|_| !told_elsewhere) {
                    let named = (key.clone(), serde_json::to_string(&found.version().from.date).unwrap());
                    if !hits.named.contains(&named) {
                        missing.push(format!("no answer rests on {named:?}"));
                    }
                }
                let is_majority = found.is_some_and(|found| matches!(found.value(), Value::Majority(_)));
                // The fund measures' own majority is told beside the class's and never applied.
                if !is_majority || edge.parameter == keys::USE_FUND.id() {
                    continue;
                }
                let nothing = BTreeMap::new();
                let steps = hits.steps.get(&key).unwrap_or(&nothing);
                let measures = Measures::on(edge.place, *day).expect("a majority is of something");
                let tally = |rule| (rule, "tally".to_owned());
                let mut asked = vec![tally("vote.motion"), tally("vote.outlook")];
                asked.extend(option_values().map(|option| ("vote.motion", option)));
                if [keys::TURNOUT.id(), keys::ORDINARY.id()].contains(&edge.parameter) {
                    asked.extend(elections::option_values().map(|option| ("vote.election", option)));
                }
                for ((rule, option), measure) in
                    asked.iter().flat_map(|asked| measures.names().iter().map(move |name| (asked, name)))
                {
                    for step in STEPS {
                        if !steps.contains_key(&(*rule, *measure, step, option.clone())) {
                            let what = format!("{step:?} in {measure} by {rule} with {option}");
                            missing.push(format!("{key:?} is not met {what}"));
                        }
                    }
                }
            }
            let days: Vec<_> = edge.days.iter().map(ToString::to_string).collect();
            println!("{cells:>6} cells of {} in {}: {}", edge.parameter, edge.place, days.join(" "));
        }
        assert!(missing.is_empty(), "{} gaps in the grid:\n{}", missing.len(), missing.join("\n"));
    }
}

/// What a parameter says in a place, in all versions of its line there.
pub(super) fn values(parameter: &str, place: Jurisdiction) -> impl Iterator<Item = &'static Value> {
    let found = Law::built_in().parameters().iter().find(|found| *found.id == *parameter).unwrap();
    let lines = found.lines.iter().filter(move |line| line.jurisdiction == place);
    lines.flat_map(|line| line.versions.iter().map(|version| &version.value))
}

impl fmt::Display for Edges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters: BTreeSet<&str> = self.0.iter().map(|edge| edge.parameter).collect();
        let days: usize = self.0.iter().map(|edge| edge.days.len()).sum();
        write!(f, "on {days} days of {} spans of {} parameters", self.0.len(), parameters.len())
    }
}

/// The parameters that change on a day or beside it.
#[derive(Debug, Default)]
pub(super) struct Changing(BTreeSet<&'static str>);

impl Changing {
    pub(super) fn has(&self, parameter: &str) -> bool {
        self.0.contains(parameter)
    }

    pub(super) fn has_any(&self, parameters: &[&str]) -> bool {
        parameters.iter().any(|parameter| self.has(parameter))
    }
}

/// What votes are measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measures {
    Votes,
    AreaAndHeads,
}

impl Measures {
    pub(super) fn on(place: Jurisdiction, day: Date) -> Option<Self> {
        let found = Law::built_in().at(place).find(keys::MEASURE, day).ok()?;
        Some(if &**found.value() == "votes" { Self::Votes } else { Self::AreaAndHeads })
    }

    /// Their names in documents.
    pub(super) const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Votes => &["votes"],
            Self::AreaAndHeads => &["area_m2", "heads"],
        }
    }
}

/// A majority and whose it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Test {
    pub(super) parameter: &'static str,
    pub(super) num: i128,
    pub(super) den: i128,
    pub(super) of_participants: bool,
}

impl Test {
    fn of(parameter: &'static str, majority: Majority) -> Self {
        let share = majority.threshold.ratio();
        let of_participants = majority.of == MajorityBase::Participants;
        Self { parameter, num: share.numerator(), den: share.denominator(), of_participants }
    }

    pub(super) fn share(self) -> Ratio {
        Ratio::try_new(self.num, self.den).unwrap()
    }

    pub(super) const fn base(self) -> &'static str {
        if self.of_participants { "participating" } else { "total" }
    }
}

/// The tests that a matter is put to on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tests {
    pub(super) measures: Measures,
    pub(super) turnout: Test,
    pub(super) majority: Test,
}

impl Tests {
    /// `None` where no votes are regulated yet, or the shares of the place are not known.
    pub(super) fn on(place: Jurisdiction, day: Date, question: &Question) -> Option<Self> {
        let law = Law::built_in().at(place);
        let measures = Measures::on(place, day)?;
        let special = special_matters(place, day, question.scoped).unwrap().has(&question.matter);
        let find = |general: Key<Majority>, of_scope: Key<Majority>| {
            let own = law.find(of_scope, day).ok().filter(|_| question.scoped);
            let key = if own.is_some() { of_scope } else { general };
            law.find(key, day).ok().map(|found| Test::of(key.id(), *found.value()))
        };
        let turnout = find(keys::TURNOUT, keys::SCOPE_TURNOUT)?;
        let majority = if special {
            find(keys::SPECIAL, keys::SCOPE_SPECIAL)
        } else {
            find(keys::ORDINARY, keys::SCOPE_ORDINARY)
        }?;
        Some(Self { measures, turnout, majority })
    }
}

/// The matters that need the special majority; for those in scope their own, if any.
pub(super) fn special_matters(place: Jurisdiction, day: Date, scoped: bool) -> Option<Words> {
    let law = Law::built_in().at(place);
    let own = law.find(keys::SCOPE_SPECIAL_MATTERS, day).ok().filter(|_| scoped);
    own.or_else(|| law.find(keys::SPECIAL_MATTERS, day).ok()).map(|found| found.value().clone())
}

/// What a motion is about, and whether the owners of a part decide it.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub(super) matter: String,
    pub(super) scoped: bool,
}

impl Question {
    /// The parameters that its answer depends on, where it depends on a threshold.
    pub(super) fn asks(&self, threshold: &'static str) -> Vec<&'static str> {
        let mut asked = vec![keys::MEASURE.id(), keys::SPECIAL_MATTERS.id(), threshold];
        asked.extend(match &*self.matter {
            "use-fund" => Some(keys::USE_FUND.id()),
            "self-management" => Some(keys::SELF_MANAGEMENT_CLASS.id()),
            "adjust-zone" => Some(keys::ADJUST_ZONE_CLASS.id()),
            "dispose-common-parts" | "other" => Some(keys::OTHER_CLASS.id()),
            _ => None,
        });
        if self.scoped {
            asked.extend([
                keys::SCOPE.id(),
                keys::SCOPE_WHOLE.id(),
                keys::SCOPE_TURNOUT.id(),
                keys::SCOPE_ORDINARY.id(),
            ]);
            asked.extend([keys::SCOPE_SPECIAL.id(), keys::SCOPE_SPECIAL_MATTERS.id()]);
        }
        asked.sort_unstable();
        asked.dedup();
        asked
    }
}

/// Every question that a motion can be, from the matters in the schema of its request.
pub(super) fn questions() -> Vec<Question> {
    let schema = include_str!("../../../include/schemas/vote.motion.request.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let all = schema["$defs"]["Matter"]["oneOf"].as_array().unwrap();
    let matters = all.iter().map(|matter| matter["const"].as_str().unwrap());
    matters
        .flat_map(|matter| [false, true].map(|scoped| Question { matter: matter.to_owned(), scoped }))
        .collect()
}
