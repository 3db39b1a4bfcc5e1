//! Words for what comes out, and the views that the report and the page share.

use std::collections::BTreeSet;

use wuye::decision::{Lang, Term};
use wuye::programme::acceptance::State as Passed;
use wuye::programme::defects::Judged;
use wuye::programme::plan::State as Task;
use wuye::programme::targets::{Count, Outcome, Standing, Target};
use wuye::quantity::{Key, Ratio, Threshold};

/// One of two words.
pub(crate) const fn pick<'a>(lang: Lang, zh: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

/// What the law tables call something.
pub(crate) fn named(lang: Lang, name: &str) -> &str {
    Term::named(name).map_or(name, |term| term.text(lang))
}

/// The first of many keys, and how many more there are.
pub(crate) fn some(lang: Lang, keys: &[Key], most: usize) -> String {
    let named: Vec<&str> = keys.iter().take(most).map(Key::as_str).collect();
    let named = named.join(pick(lang, "、", ", "));
    match (keys.len().saturating_sub(most), lang) {
        (0, _) => named,
        (more, Lang::Zh) => format!("{named} 等，另有 {more} 项"),
        (more, Lang::En) => format!("{named} and {more} more"),
    }
}

/// A phase of a plan, which the law tables count and do not name.
pub(crate) fn phase(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Zh => format!("第{number}阶段"),
        Lang::En => format!("phase {number}"),
    }
}

/// How good something is: the colour that it is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    Good,
    Fair,
    Poor,
    Bad,
    Open,
    Mute,
}

impl Tone {
    /// Its class in the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
            Self::Bad => "bad",
            Self::Open => "open",
            Self::Mute => "mute",
        }
    }
}

pub(crate) const fn standing(lang: Lang, standing: Standing) -> (&'static str, Tone) {
    match standing {
        Standing::Reached => (pick(lang, "已到达", "reached"), Tone::Good),
        Standing::Running => (pick(lang, "尚未到期", "still running"), Tone::Fair),
        Standing::Missed => (pick(lang, "未到达", "missed"), Tone::Bad),
        Standing::Open => (pick(lang, "尚不能判断", "open"), Tone::Open),
        Standing::NothingToCount => (pick(lang, "没有计入对象", "nothing to count"), Tone::Mute),
        Standing::Judgement => (pick(lang, "由人判断", "left to judgement"), Tone::Open),
        Standing::NotApplicable => (pick(lang, "不再是目标", "no longer a target"), Tone::Mute),
    }
}

/// By how many items a count is above the least that would do.
pub(crate) fn to_spare(count: &Count, threshold: Option<Threshold>) -> Option<i128> {
    let threshold = threshold.filter(|threshold| threshold.ratio() < Ratio::ONE)?;
    let bound = threshold.bound(Ratio::from_integer(count.eligible.into())).ok()?;
    i128::from(count.met).checked_sub(threshold.comparator().nearest_integer(bound))
}

/// How far a defect is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    Closed,
    Accepted,
    Fixed,
    Found,
    Overdue,
}

impl Stage {
    pub(crate) const ALL: [Self; 5] = [Self::Closed, Self::Accepted, Self::Fixed, Self::Found, Self::Overdue];

    pub(crate) fn of(case: &Judged) -> Self {
        let late = case.late_days.is_some_and(|days| days > 0);
        match case.last_step.as_deref() {
            _ if case.closed => Self::Closed,
            Some("accept-repair") => Self::Accepted,
            _ if case.fixed_on.is_some() => Self::Fixed,
            _ if late => Self::Overdue,
            _ => Self::Found,
        }
    }

    pub(crate) const fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::Closed => pick(lang, "已销号", "closed"),
            Self::Accepted => pick(lang, "已验收，待销号", "accepted, not yet struck off"),
            Self::Fixed => pick(lang, "已整改，待验收", "put right, not yet accepted"),
            Self::Found => pick(lang, "整改中", "found, in time"),
            Self::Overdue => pick(lang, "已逾期", "overdue"),
        }
    }

    pub(crate) const fn tone(self) -> Tone {
        match self {
            Self::Closed => Tone::Good,
            Self::Accepted => Tone::Fair,
            Self::Fixed => Tone::Open,
            Self::Found => Tone::Mute,
            Self::Overdue => Tone::Bad,
        }
    }
}

pub(crate) const fn passed(lang: Lang, state: Passed) -> (&'static str, Tone) {
    match state {
        Passed::Accepted => (pick(lang, "验收合格", "accepted"), Tone::Good),
        Passed::LessonsDue => (pick(lang, "满意度不足，须补课", "too few satisfied, lessons due"), Tone::Bad),
        Passed::NotAccepted => (pick(lang, "未通过", "not accepted"), Tone::Poor),
        Passed::Open => (pick(lang, "尚不能判断", "open"), Tone::Open),
        Passed::NotInspected => (pick(lang, "未验收", "not inspected"), Tone::Mute),
    }
}

pub(crate) const fn task(lang: Lang, state: Task) -> (&'static str, Tone) {
    match state {
        Task::Done => (pick(lang, "按期完成", "done in time"), Tone::Good),
        Task::DoneEarly => (pick(lang, "提前完成", "done early"), Tone::Good),
        Task::DoneLate => (pick(lang, "逾期完成", "done late"), Tone::Poor),
        Task::ToDo => (pick(lang, "进行中", "to do"), Tone::Open),
        Task::NotYet => (pick(lang, "未到时间", "not yet"), Tone::Mute),
        Task::Overdue => (pick(lang, "逾期未完成", "overdue"), Tone::Bad),
    }
}

/// How an estate stands in the targets that count it: the worst of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum OfEstate {
    Complete,
    NoAssembly,
    NotSigned,
    NotManaged,
    NotKnown,
    NotCounted,
}

impl OfEstate {
    pub(crate) const fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::Complete => {
                pick(lang, "有物业管理、业主大会和业委会", "managed, with assembly and committee")
            }
            Self::NoAssembly => pick(lang, "缺业主大会或业委会", "no assembly or no committee"),
            Self::NotSigned => {
                pick(lang, "招投标或销售前签约未做到", "not tendered, or not signed before the sale")
            }
            Self::NotManaged => pick(lang, "没有物业管理", "not managed"),
            Self::NotKnown => pick(lang, "尚有未知事项", "something is not known"),
            Self::NotCounted => pick(lang, "尚不具备成立业主大会的条件", "not yet fit for an assembly"),
        }
    }

    pub(crate) const fn tone(self) -> Tone {
        match self {
            Self::Complete => Tone::Good,
            Self::NoAssembly => Tone::Fair,
            Self::NotSigned => Tone::Poor,
            Self::NotManaged => Tone::Bad,
            Self::NotKnown => Tone::Open,
            Self::NotCounted => Tone::Mute,
        }
    }
}

/// Which estates the targets name, so that each estate's own standing can be told.
pub(crate) struct Named<'o> {
    lists: Vec<(OfEstate, BTreeSet<&'o Key>)>,
}

impl<'o> Named<'o> {
    /// `not_fit` are the estates that no assembly is asked of.
    pub(crate) fn of(outcome: Option<&'o Outcome>, not_fit: BTreeSet<&'o Key>) -> Self {
        let targets = || outcome.into_iter().flat_map(|outcome| &outcome.targets);
        let of_estates = || targets().filter(|target| target.counts == "estate");
        let missing = |names: &[&str]| {
            let of = of_estates().filter(|target: &&Target| names.contains(&target.target.as_str()));
            of.flat_map(|target| &target.missing).collect()
        };
        let lists = vec![
            (OfEstate::NotManaged, missing(&["coverage"])),
            (OfEstate::NotSigned, missing(&["tendering", "presale-signing"])),
            (OfEstate::NotKnown, of_estates().flat_map(|target| &target.unknown).collect()),
            (OfEstate::NoAssembly, missing(&["assemblies"])),
            (OfEstate::NotCounted, not_fit),
        ];
        Self { lists }
    }

    pub(crate) fn standing(&self, estate: &Key) -> OfEstate {
        let found = self.lists.iter().find(|(_, estates)| estates.contains(estate));
        found.map_or(OfEstate::Complete, |(standing, _)| *standing)
    }
}
