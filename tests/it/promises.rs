//! Every time that a procedure gives, held on its last day and on the day after it, each by a history of its own. The last
//! days are counted here, day by day, by nothing that the library counts with.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Modal, Procedure, ProcedureStep};
use wuye::quantity::{Span, SpanUnit};

use crate::procedures::{Case, Taken, can_follow, procedures};

/// A year, a month and a day.
type Day = (i32, u32, u32);

fn month_length((year, month, _): Day) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn beside(day: Day, forward: bool) -> Day {
    let (year, month, number) = day;
    match (forward, number) {
        (true, last) if last == month_length(day) => {
            if month == 12 {
                (year + 1, 1, 1)
            } else {
                (year, month + 1, 1)
            }
        }
        (true, _) => (year, month, number + 1),
        (false, 1) if month == 1 => (year - 1, 12, 31),
        (false, 1) => (year, month - 1, month_length((year, month - 1, 1))),
        (false, _) => (year, month, number - 1),
    }
}

fn moved(day: Day, count: u16, forward: bool) -> Day {
    (0..count).fold(day, |day, _| beside(day, forward))
}

/// 0 for a Sunday.
fn weekday((year, month, day): Day) -> i32 {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month as usize - 1];
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + shift + i32::try_from(day).unwrap()) % 7
}

/// The first three days of every month are holidays.
fn is_holiday(day: Day) -> bool {
    day.2 <= 3
}

/// Of every month the second Saturday, on which people work.
fn is_worked_instead(day: Day) -> bool {
    weekday(day) == 6 && (8..=14).contains(&day.2)
}

fn is_worked(day: Day) -> bool {
    !is_holiday(day) && (is_worked_instead(day) || (1..=5).contains(&weekday(day)))
}

fn counted(day: Day, span: Span, forward: bool) -> Day {
    let months = |count: u16| {
        let count = if forward { i32::from(count) } else { -i32::from(count) };
        let all = day.0 * 12 + i32::try_from(day.1).unwrap() - 1 + count;
        let (year, month) = (all.div_euclid(12), u32::try_from(all.rem_euclid(12)).unwrap() + 1);
        (year, month, day.2.min(month_length((year, month, 1))))
    };
    match span.unit() {
        SpanUnit::Days => moved(day, span.count(), forward),
        SpanUnit::Months => months(span.count()),
        SpanUnit::Years => months(12 * span.count()),
        SpanUnit::WorkingDays => {
            let (mut day, mut left) = (day, span.count());
            while left > 0 {
                day = beside(day, forward);
                left -= u16::from(is_worked(day));
            }
            day
        }
    }
}

/// The last day of a time that runs forward, which is no holiday.
fn ended(start: Day, span: Span) -> Day {
    let mut day = counted(start, span, true);
    while is_holiday(day) {
        day = beside(day, true);
    }
    day
}

fn iso((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn calendar(from: Day) -> Value {
    let mut all = vec![from];
    while all.len() < 6000 {
        all.push(beside(all[all.len() - 1], true));
    }
    let told = |kept: fn(Day) -> bool| -> Vec<String> {
        all.iter().copied().filter(|day| kept(*day)).map(iso).collect()
    };
    json!({ "from": iso(from), "to_inclusive": iso(all[all.len() - 1]), "holidays": told(is_holiday),
            "workdays": told(is_worked_instead) })
}

/// What was done, the days fixed for what it must precede, and the rows of the request.
struct Story<'c> {
    procedure: &'c Procedure,
    day: Day,
    taken: BTreeMap<&'c str, (Day, Option<Day>)>,
    planned: BTreeMap<&'c str, Day>,
    events: Vec<Value>,
}

/// What is planned lies this far ahead of the first event.
const AHEAD: u16 = 1830;

impl<'c> Story<'c> {
    /// The path, each step as early as it can be: of one day in the order of the text, as they are judged.
    fn told(procedure: &'c Procedure, path: &[&'c str], of: &'c ProcedureStep, first: Day) -> Self {
        let mut story =
            Self { procedure, day: first, taken: BTreeMap::new(), planned: BTreeMap::new(), events: vec![] };
        let steps = procedure.steps.iter();
        let preceded = steps.filter_map(|step| Some((step, step.before.as_ref()?)));
        for name in preceded.flat_map(|(step, before)| before.of.iter().map(move |name| (step, name))) {
            let (step, name) = name;
            let begins = procedure.step(name).unwrap().follows_nothing();
            if !path.contains(&name) && (begins || step.step == of.step) {
                story.planned.insert(name, moved(first, AHEAD, true));
            }
        }
        let place = |name: &str| procedure.steps.iter().position(|step| *step.step == *name);
        let mut before = None;
        for name in path {
            if place(name) < before {
                story.day = beside(story.day, true);
            }
            before = place(name);
            story.take(procedure.step(name).unwrap());
        }
        let opens = story.opens(of);
        story.day = story.day.max(opens);
        story
    }

    /// The first day on which a step can be taken, where what it follows was.
    fn opens(&self, step: &ProcedureStep) -> Day {
        let lapsed = step.lapse_of.as_ref().map(|name| beside(self.lapse(name).unwrap(), true));
        let early =
            step.opens.as_ref().map(|opens| counted(self.first(&opens.of).unwrap(), opens.span, false));
        self.day.max(lapsed.unwrap_or(self.day)).max(early.unwrap_or(self.day))
    }

    fn take(&mut self, step: &'c ProcedureStep) {
        self.day = self.opens(step);
        let mut event =
            json!({ "step": step.step, "on": iso(self.day), "by": step.by.iter().next().unwrap() });
        let limit = step.sets_limit.then(|| moved(self.day, 5, true));
        if let Some(limit) = limit {
            event["limit"] = json!(iso(limit));
        }
        if step.documents.iter().next().is_some() {
            event["documents"] = json!(step.documents.iter().collect::<Vec<_>>());
        }
        self.taken.entry(&step.step).or_insert((self.day, limit));
        self.events.push(event);
    }

    /// The first of the days on which some steps were taken or, of what lies ahead, are planned.
    fn first(&self, names: &wuye::law::Words) -> Option<Day> {
        let day =
            |name| self.taken.get(name).map(|taken| taken.0).or_else(|| self.planned.get(name).copied());
        names.iter().filter_map(day).min()
    }

    fn lapse(&self, name: &str) -> Option<Day> {
        let step = self.procedure.step(name).unwrap();
        if step.sets_limit { self.taken.get(name)?.1 } else { self.due(step) }
    }

    fn due(&self, step: &ProcedureStep) -> Option<Day> {
        let start = |name: &str| match &step.lapse_of {
            Some(running) if **running == *name => self.lapse(name),
            _ => self.taken.get(name).map(|taken| taken.0),
        };
        let within = step.within.as_ref();
        let within =
            within.and_then(|within| Some(ended(within.of.iter().filter_map(start).min()?, within.span)));
        let limit = step.limit_of.as_ref().and_then(|name| self.taken.get(&**name)?.1);
        let mut due = within.into_iter().chain(limit).min();
        for extended in self.taken.keys().filter_map(|name| self.procedure.step(name)?.extends.as_ref()) {
            if extended.of.has(&step.step) {
                due = due.map(|due| ended(due, extended.span));
            }
        }
        let before = step.before.as_ref();
        let before = before.and_then(|before| Some(counted(self.first(&before.of)?, before.span, false)));
        due.into_iter().chain(before).min()
    }

    /// The facts on a day; what was planned and is past has come about.
    fn facts(&self, as_of: Day, first: Day) -> Value {
        let (mut events, mut planned) = (self.events.clone(), vec![]);
        for (name, day) in &self.planned {
            if *day < as_of {
                let by = self.procedure.step(name).unwrap().by.iter().next();
                events.push(json!({ "step": name, "on": iso(*day), "by": by }));
            } else {
                planned.push(json!({ "step": name, "on": iso(*day) }));
            }
        }
        json!({ "as_of": iso(as_of), "events": events, "planned": planned, "calendar": calendar(first) })
    }
}

/// The shortest way to each set of steps that can be taken, every time having run out.
fn ways(procedure: &Procedure) -> BTreeMap<Taken<'_>, Vec<&str>> {
    let mut found = BTreeMap::from([(Taken::new(), vec![])]);
    let mut queue = VecDeque::from([Vec::<&str>::new()]);
    while let Some(path) = queue.pop_front() {
        let taken: Taken<'_> = path.iter().copied().collect();
        for step in procedure.steps.iter().filter(|step| can_follow(procedure, step, &taken)) {
            let path: Vec<&str> = path.iter().copied().chain([&*step.step]).collect();
            if let Entry::Vacant(unseen) = found.entry(path.iter().copied().collect()) {
                unseen.insert(path.clone());
                queue.push_back(path);
            }
        }
    }
    found
}

fn ask(case: &Case, facts: &Value) -> Value {
    let id = &*case.parameter.id;
    let (rule, facts) = match id.strip_prefix("fund.use.") {
        Some(when) => ("fund.use", json!({ "transferred": when == "after-transfer", "history": facts })),
        None => (id, facts.clone()),
    };
    // As the law could be known when the version began, it has no end.
    let known = case.version.from.date.unwrap().max(case.version.known_from);
    let request = json!({ "rule": rule, "jurisdiction": case.place.to_string(), "known_on": known.to_string(),
                          "facts": facts });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

/// The row of a step that can be taken.
fn row<'a>(answer: &'a Value, step: &ProcedureStep) -> Option<&'a Value> {
    answer["value"]["open"].as_array()?.iter().find(|row| row["step"] == *step.step)
}

#[test]
fn every_time_ends_on_its_day() {
    let mut promises = 0;
    for case in &procedures() {
        let ways = ways(case.procedure);
        let mut ways: Vec<(&Taken<'_>, &Vec<&str>)> = ways.iter().collect();
        ways.sort_by_key(|(_, path)| path.len());
        let begins = case.version.from.date.unwrap().to_string();
        let mut parts = begins.split('-').map(|part| part.parse::<u32>().unwrap());
        let first =
            (i32::try_from(parts.next().unwrap()).unwrap(), parts.next().unwrap(), parts.next().unwrap());
        for step in case.procedure.steps.iter() {
            let of = step.within.iter().flat_map(|within| within.of.iter());
            for base in of.map(Some).chain(step.before.as_ref().map(|_| None)) {
                let what =
                    format!("{} in {} from {begins}: {}, {base:?}", case.parameter.id, case.place, step.step);
                let counts = |taken: &Taken<'_>| {
                    base.is_none_or(|base| taken.contains(base) || step.lapse_of.as_deref() == Some(base))
                };
                let fit = |(taken, _): &&(&Taken<'_>, &Vec<&str>)| {
                    can_follow(case.procedure, step, taken) && counts(taken)
                };
                let (_, path) = ways.iter().find(fit).unwrap_or_else(|| panic!("{what} is never due"));
                let story = Story::told(case.procedure, path, step, first);
                let due = story.due(step).unwrap();
                assert!(story.day <= due, "{what}: {path:?} leaves no time");
                for (as_of, overdue) in [(due, 0), (beside(due, true), 1)] {
                    let answer = ask(case, &story.facts(as_of, first));
                    let told = row(&answer, step).unwrap_or_else(|| panic!("{what}: not open: {answer}"));
                    assert_eq!(
                        (&told["due"], &told["overdue_days"]),
                        (&json!(iso(due)), &json!(overdue)),
                        "{what}"
                    );
                    if overdue > 0 && step.modal == Modal::Must {
                        assert_eq!(answer["outcome"], "overdue", "{what}");
                    }
                }
                promises += 1;
            }
        }
    }
    println!("{promises} times, each on its last day and the day after");
    assert!(promises >= 340, "{promises}");
}
