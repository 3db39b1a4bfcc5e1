//! Every procedure of every place, walked through all its states, and each state through the rule itself.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use wuye::assembly::chair::Chair;
use wuye::assembly::default::NotConvened;
use wuye::assembly::reelection::Reelection;
use wuye::assembly::setup::Setup;
use wuye::contract::departure::Departure;
use wuye::contract::exit::Exit;
use wuye::decision::{Decision, Lang};
use wuye::fee::change::Change;
use wuye::fund::raising::Raising;
use wuye::fund::spending::{Facts, Spending};
use wuye::law::{Jurisdiction, Law, LocalLaw, Modal, Parameter, Procedure, ProcedureStep, Value, Version};
use wuye::procedure::{Event, History, Obstacle, Options, Outcome, Support};
use wuye::programme::defect::Defect;
use wuye::quantity::{Area, Calendar, Date, Heads};
use wuye::rule::{Outcome as _, Rule};
use wuye::zone::adjustment::Adjustment;
use wuye::zone::delimitation::Delimitation;
use wuye::zone::handover::Handover;

/// A procedure as it stands in the tables.
pub(crate) struct Case {
    pub(crate) parameter: &'static Parameter,
    pub(crate) place: Jurisdiction,
    pub(crate) version: &'static Version,
    pub(crate) procedure: &'static Procedure,
}

pub(crate) fn procedures() -> Vec<Case> {
    let lines = Law::built_in().parameters().iter().flat_map(|p| p.lines.iter().map(move |line| (p, line)));
    let versions = lines.flat_map(|(p, line)| line.versions.iter().map(move |version| (p, line, version)));
    versions
        .filter_map(|(parameter, line, version)| match &version.value {
            Value::Procedure(procedure) => {
                Some(Case { parameter, place: line.jurisdiction, version, procedure })
            }
            _ => None,
        })
        .collect()
}

/// Everybody to whom some procedure gives a step.
fn actors() -> BTreeSet<&'static str> {
    procedures().iter().flat_map(|case| case.procedure.steps.iter()).flat_map(|step| step.by.iter()).collect()
}

/// Names of the steps that were taken.
pub(crate) type Taken<'p> = BTreeSet<&'p str>;

/// Whether a step can follow what was taken, every time limit having run out.
pub(crate) fn can_follow(procedure: &Procedure, step: &ProcedureStep, taken: &Taken<'_>) -> bool {
    let has = |name: &str| taken.contains(name);
    let ended = procedure.steps.iter().any(|step| step.ends && has(&step.step));
    let lapsed = step.lapse_of.as_ref().is_none_or(|name| {
        let running = procedure.step(name).unwrap();
        if running.sets_limit {
            has(name)
        } else {
            let begun = running.within.iter().any(|within| within.of.iter().any(has));
            let limited = running.limit_of.as_ref().is_some_and(|name| has(name));
            let fixed = running.before.iter().any(|before| before.of.iter().any(has));
            !has(name) && (begun || limited || fixed)
        }
    });
    !ended
        && (step.repeats || !has(&step.step))
        && step.after.iter().all(has)
        && (step.after_any.iter().next().is_none() || step.after_any.iter().any(has))
        && !step.unless.iter().any(has)
        && lapsed
}

/// Whether a step can never follow any more.
fn is_out(procedure: &Procedure, step: &ProcedureStep, taken: &Taken<'_>) -> bool {
    let has = |name: &str| taken.contains(name);
    let gone = |name: &str| !has(name) && is_out(procedure, procedure.step(name).unwrap(), taken);
    step.unless.iter().any(has)
        || step.after.iter().any(gone)
        || (step.after_any.iter().next().is_some() && step.after_any.iter().all(gone))
        || step.lapse_of.as_ref().is_some_and(|name| gone(name) || has(name))
}

/// Days so far apart that every time runs out between two of them.
const APART: i32 = 400;

pub(crate) type Decide = fn(&LocalLaw<'_>, &History, &Options) -> Result<Decision<Outcome>, wuye::Error>;

/// The rule that decides by a procedure.
pub(crate) fn rule(parameter: &str) -> Decide {
    match parameter {
        "assembly.setup" => Setup::decide,
        "assembly.default" => NotConvened::decide,
        "assembly.reelection" => Reelection::decide,
        "fund.use.before-transfer" => |law, history, options| spend(law, history, options, false),
        "fund.use.after-transfer" => |law, history, options| spend(law, history, options, true),
        "assembly.chair" => Chair::decide,
        "fund.raising" => Raising::decide,
        "fee.change" => Change::decide,
        "zone.delimitation" => Delimitation::decide,
        "zone.adjustment" => Adjustment::decide,
        "zone.handover" => Handover::decide,
        "contract.departure" => Departure::decide,
        "contract.exit" => Exit::decide,
        "programme.defect" => Defect::decide,
        other => panic!("no rule walks {other}"),
    }
}

fn spend(
    law: &LocalLaw<'_>,
    history: &History,
    options: &Options,
    transferred: bool,
) -> Result<Decision<Outcome>, wuye::Error> {
    Spending::decide(law, &Facts { transferred, history: history.clone() }, options)
}

struct Walk<'c> {
    case: &'c Case,
    decide: Decide,
    begins: Date,
}

impl Walk<'_> {
    fn day(&self, number: usize) -> Date {
        self.begins.add_days(APART * i32::try_from(number).unwrap()).unwrap()
    }

    fn event(&self, step: &ProcedureStep, by: &str, on: Date) -> Event {
        let limit = step.sets_limit.then(|| on.add_days(5).unwrap());
        let documents: Vec<String> = step.documents.iter().map(String::from).collect();
        let documents = Some(documents).filter(|names| !names.is_empty());
        let support = supported(step, by);
        Event { step: step.step.to_string(), on, by: by.to_owned(), limit, documents, support }
    }

    /// The path, each step on a day of its own by the first who may.
    fn events(&self, path: &[&'static str]) -> Vec<Event> {
        let steps = path.iter().map(|name| self.case.procedure.step(name).unwrap());
        let rows = steps.enumerate();
        rows.map(|(row, step)| self.event(step, step.by.iter().next().unwrap(), self.day(row))).collect()
    }

    /// Every set of its documents but the whole one, or each that lacks one where they are many: the step is not taken, and
    /// what it wants is told.
    fn incomplete(&self, before: &[Event], step: &ProcedureStep, actor: &str, on: Date, what: &str) -> usize {
        let names: Vec<&str> = step.documents.iter().collect();
        let whole = (1_usize << names.len()) - 1;
        let tried = |handed_in: &usize| {
            names.len() < 5 || handed_in.count_ones() + 1 == u32::try_from(names.len()).unwrap()
        };
        let mut incomplete = 0;
        for handed_in in (0..whole).filter(tried) {
            incomplete += 1;
            let (given, wanting): (Vec<_>, Vec<_>) =
                (0..names.len()).partition(|place| handed_in & (1 << place) != 0);
            let mut event = self.event(step, actor, on);
            event.documents = Some(given.iter().rev().map(|place| names[*place].to_owned()).collect());
            let answer = self.ask(&[before, &[event]].concat(), on);
            let judged = answer.outcome().unwrap().events.last().unwrap();
            assert_eq!(judged.why, Some(Obstacle::Incomplete), "{what}: {} with {given:?}", step.step);
            assert!(
                judged.missing.iter().eq(wanting.iter().map(|place| names[*place])),
                "{what}: {judged:?}"
            );
            let open = &answer.outcome().unwrap().open;
            assert!(open.iter().any(|open| *open.step == *step.step && open.documents == names), "{what}");
        }
        incomplete
    }

    fn ask(&self, events: &[Event], as_of: Date) -> Decision<Outcome> {
        let calendar =
            Calendar { from: self.begins, to_inclusive: self.day(40), holidays: vec![], workdays: vec![] };
        let history = History { as_of, events: events.to_vec(), planned: vec![], calendar: Some(calendar) };
        // The walk goes on for years: as the law could be known when the version began, it has no end.
        let known = self.begins.max(self.case.version.known_from);
        let law = Law::built_in().at(self.case.place).known_on(known);
        (self.decide)(&law, &history, &Options::default()).unwrap()
    }
}

#[derive(Default)]
struct Counts {
    states: usize,
    lawful: usize,
    refused: usize,
    ends: usize,
    incomplete: usize,
}

/// Walks one procedure and holds each state against what the rule says of it.
fn walk(case: &Case) -> Counts {
    let id = &*case.parameter.id;
    let what = format!("{id} in {} from {:?}", case.place, case.version.from.date);
    let walk = Walk { case, decide: rule(id), begins: case.version.from.date.unwrap() };
    let steps: &'static [ProcedureStep] = &case.procedure.steps;
    let cites: BTreeSet<String> = case.version.citations.iter().map(ToString::to_string).collect();
    for step in steps {
        assert!(step.by.iter().next().is_some(), "{what}: {} has no actor", step.step);
        assert!(step.cites.iter().next().is_some(), "{what}: {} has no article", step.step);
        assert!(step.cites.iter().all(|cite| cites.contains(cite)), "{what}: {}", step.step);
        let spans = step.within.iter().chain(&step.before).chain(&step.extends).flat_map(|s| s.of.iter());
        let steps_named = step.after.iter().chain(step.after_any.iter()).chain(step.unless.iter());
        let named = steps_named.chain(spans).chain(step.lapse_of.as_deref()).chain(step.limit_of.as_deref());
        for name in named {
            assert!(case.procedure.step(name).is_some(), "{what}: {} names {name}", step.step);
        }
    }
    let mine: BTreeSet<&str> = steps.iter().flat_map(|step| step.by.iter()).collect();
    // And one to whom only other procedures give steps.
    let stranger = actors().into_iter().find(|actor| !mine.contains(actor)).unwrap();
    let actors: BTreeSet<&str> = mine.into_iter().chain([stranger]).collect();

    // What another step must precede, and what comes about by itself, has its day before all else.
    let fixed = |step: &&ProcedureStep| {
        step.follows_nothing()
            && steps.iter().any(|other| other.before.iter().any(|before| before.of.has(&step.step)))
    };
    let start: Vec<&'static str> = steps.iter().filter(fixed).map(|step| &*step.step).collect();
    let mut counts = Counts::default();
    let mut seen: BTreeMap<Taken<'static>, Vec<&'static str>> = BTreeMap::new();
    let mut queue = VecDeque::from([start.clone()]);
    seen.insert(start.iter().copied().collect(), start);
    while let Some(path) = queue.pop_front() {
        counts.states += 1;
        let taken: Taken<'static> = path.iter().copied().collect();
        let open: Vec<&ProcedureStep> =
            steps.iter().filter(|step| can_follow(case.procedure, step, &taken)).collect();
        let (before, today) = (walk.events(&path), walk.day(path.len()));

        // All that is not lawful in one history: none of it moves anything.
        let pairs = || steps.iter().flat_map(|step| actors.iter().map(move |actor| (step, *actor)));
        let is_lawful = |step: &ProcedureStep, actor: &str| {
            step.by.has(actor) && open.iter().any(|open| open.step == step.step)
        };
        let wrong: Vec<_> = pairs().filter(|(step, actor)| !is_lawful(step, actor)).collect();
        let mut events = before.clone();
        events.extend(wrong.iter().map(|(step, actor)| walk.event(step, actor, today)));
        let answer = walk.ask(&events, today);
        let found = answer.outcome().unwrap();
        assert_eq!(found.word(), "refused", "{what}: {path:?}");
        let lawful = found.events.iter().filter(|event| event.lawful).count();
        assert_eq!((found.events.len(), lawful), (events.len(), path.len()), "{what}: {path:?} {found:?}");
        counts.refused += wrong.len();
        let told: BTreeMap<&str, Vec<&str>> = found
            .open
            .iter()
            .map(|open| (open.step.as_str(), open.by.iter().map(String::as_str).collect()))
            .collect();
        let walked = open.iter().map(|step| (&*step.step, step.by.iter().collect())).collect();
        assert_eq!(told, walked, "{what}: open after {path:?}");

        // Each that is lawful in a history of its own.
        for (step, actor) in pairs().filter(|(step, actor)| is_lawful(step, actor)) {
            let mut events = before.clone();
            events.push(walk.event(step, actor, today));
            let answer = walk.ask(&events, today);
            let judged = &answer.outcome().unwrap().events;
            assert!(judged.iter().all(|event| event.lawful), "{what}: {} after {path:?}", step.step);
            counts.lawful += 1;
            counts.incomplete += walk.incomplete(&before, step, actor, today, &what);
            let running = step.lapse_of.as_deref().filter(|name| path.last() == Some(name));
            if let Some(limit) = running.and(before.last()).and_then(|last| last.limit) {
                for (on, lawful) in [(limit, false), (limit.add_days(1).unwrap(), true)] {
                    *events.last_mut().unwrap() = walk.event(step, actor, on);
                    let answer = walk.ask(&events, on);
                    let last = answer.outcome().unwrap().events.last().unwrap();
                    assert_eq!(last.lawful, lawful, "{what}: {} on {on}", step.step);
                    assert_eq!(last.why == Some(Obstacle::TimeRunning), !lawful);
                }
            }
            let mut next = taken.clone();
            next.insert(&step.step);
            if let Entry::Vacant(unseen) = seen.entry(next) {
                let path: Vec<&'static str> = path.iter().copied().chain([&*step.step]).collect();
                unseen.insert(path.clone());
                queue.push_back(path);
            }
        }

        // Where nothing can follow, it has ended or every duty was done or fell away; and that is told.
        let alone = walk.ask(&before, today);
        assert_eq!(alone.outcome().unwrap().closed, open.is_empty(), "{what}: {path:?}");
        if open.is_empty() {
            counts.ends += 1;
            let ended = steps.iter().any(|step| step.ends && taken.contains(&*step.step));
            for step in steps.iter().filter(|step| step.modal == Modal::Must && !ended) {
                assert!(
                    taken.contains(&*step.step) || is_out(case.procedure, step, &taken),
                    "{what}: {path:?} is a dead end without {}",
                    step.step
                );
            }
            let closed = alone.reasons().iter().filter(|reason| reason.step().name() == "procedure.closed");
            assert_eq!(closed.filter(|reason| !reason.citations().is_empty()).count(), 1, "{what}: {path:?}");
        }
    }
    let reached: BTreeSet<&str> = seen.keys().flatten().copied().collect();
    for step in steps {
        assert!(reached.contains(&*step.step), "{what}: {} is never reached", step.step);
    }
    counts
}

#[test]
fn every_procedure_is_walked_through_all_its_states() {
    let (mut all, procedures) = (Counts::default(), procedures());
    for case in &procedures {
        let counts = walk(case);
        println!(
            "{} in {} from {}: {} states, {} lawful and {} unlawful takings, {} ends",
            case.parameter.id,
            case.place,
            case.version.from.date.unwrap(),
            counts.states,
            counts.lawful,
            counts.refused,
            counts.ends
        );
        all.states += counts.states;
        all.lawful += counts.lawful;
        all.refused += counts.refused;
        all.ends += counts.ends;
        all.incomplete += counts.incomplete;
    }
    println!("{} procedures: {} states, {} ends", procedures.len(), all.states, all.ends);
    println!("{} lawful, {} unlawful and {} incomplete takings", all.lawful, all.refused, all.incomplete);
    assert!(all.incomplete > 50);
    assert!(procedures.len() >= 71 && all.states > 3_500, "{} procedures", procedures.len());
}

/// Every actor is known to every procedure, and the refusal of another tells them all.
#[test]
fn an_actor_is_known_wherever_a_procedure_names_it() {
    let ask = |by: &str| {
        let on: Date = "2024-03-31".parse().unwrap();
        let event = Event::new("condition-met", on, by);
        let history = History { as_of: on, events: vec![event], planned: vec![], calendar: None };
        Setup::decide(&Law::built_in().at("310000".parse().unwrap()), &history, &Options::default())
    };
    let actors = actors();
    assert!(actors.len() > 15 && actors.contains("appraiser"), "{actors:?}");
    for actor in &actors {
        let decision = ask(actor).unwrap();
        let judged = &decision.outcome().unwrap().events[0];
        assert_eq!(judged.why, (*actor != "event").then_some(Obstacle::WrongActor), "{actor}");
    }
    for slip in ["steet", "Street", "street ", ""] {
        let refused = ask(slip).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("fact.unknown_word", "events[0].by"));
        assert!(actors.iter().all(|actor| refused.message().contains(actor)), "{refused}");
    }
}

/// A reason tells of an overdue election who must hold it and what keeps it waiting.
#[test]
fn what_is_overdue_and_waits_is_told_with_its_article() {
    let end = Event::new("term-ends", "2025-12-31".parse().unwrap(), "event");
    let history =
        History { as_of: "2026-03-01".parse().unwrap(), events: vec![end], planned: vec![], calendar: None };
    let shanghai = Law::built_in().at("310000".parse().unwrap());
    let decision = Reelection::decide(&shanghai, &history, &Options::default()).unwrap();
    let texts: Vec<String> = decision.reasons().iter().map(|reason| reason.text(Lang::En)).collect();
    let of_election: Vec<_> = texts.iter().filter(|text| text.contains("overdue for 60 days")).collect();
    assert_eq!(of_election.len(), 1, "{texts:#?}");
    for part in ["2025-12-31", "waits for", "which is taken by"] {
        assert!(of_election[0].contains(part), "{}", of_election[0]);
    }
    println!("{}", of_election[0]);
}

/// What comes about by itself is told as a fact: nobody may take it, and no text calls it lawful.
#[test]
fn what_comes_about_by_itself_is_no_act() {
    let on: Date = "2022-02-20".parse().unwrap();
    let event = Event::new("fails-to-convene", on, "event");
    let tell = |events: Vec<Event>| -> Vec<(&'static str, String, String)> {
        let history = History { as_of: on, events, planned: vec![], calendar: None };
        let shanghai = Law::built_in().at("310000".parse().unwrap());
        let decision = NotConvened::decide(&shanghai, &history, &Options::default()).unwrap();
        let told = decision.reasons().iter();
        told.map(|reason| (reason.step().name(), reason.text(Lang::En), reason.text(Lang::Zh))).collect()
    };
    let before = tell(vec![]);
    assert_eq!(before[0].0, "procedure.fact", "{before:#?}");
    let after = tell(vec![event]);
    assert_eq!(after[0].0, "procedure.event", "{after:#?}");
    for (_, en, zh) in [&before[0], &after[0]] {
        assert!(!en.contains("may be taken") && !en.contains("lawful"), "{en}");
        assert!(!zh.contains("可以") && !zh.contains("合法"), "{zh}");
    }
    assert!(after.iter().any(|(_, en, _)| en.contains("it must be taken")), "{after:#?}");
}

/// All owners, where the law asks how many take a step together.
pub(crate) fn supported(step: &ProcedureStep, by: &str) -> Option<Support> {
    step.support.as_ref().filter(|support| *support.by == *by).map(|_| Support {
        owners: Heads::new(1),
        of_owners: Heads::new(1),
        area_m2: Area::from_m2(1),
        of_area_m2: Area::from_m2(1),
    })
}
