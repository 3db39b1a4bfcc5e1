//! An estate, held against the rows of a scheme.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::facts::{Facts, Need};
use super::outcome::{Due, Lack, Next, Outcome, Passage, Standing};
use crate::decision::{Label, Quantity, Reason, Step, Term, Verdict};
use crate::law::{Housing, InForce, RegimeNext, RegimeRow, Regimes, RunBy, Shared, Words, every_estate};

/// An estate while it is judged.
pub(super) struct Case<'a> {
    pub(super) text: &'a InForce<Regimes>,
    pub(super) chosen_by: &'a InForce<Words>,
    pub(super) facts: &'a Facts,
    pub(super) told: Vec<Reason>,
}

/// The three facts of an estate.
type Estate = (Housing, RunBy, bool);

/// Whether two estates are alike but for one of them.
type Alike = fn(Estate, Estate) -> bool;

/// What is told of the management of an estate of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Managed {
    standing: Option<Standing>,
    manager: Option<String>,
    fee: Option<String>,
    subsidy: Option<String>,
}

impl Managed {
    const fn open() -> Self {
        Self { standing: None, manager: None, fee: None, subsidy: None }
    }
}

impl<'a> Case<'a> {
    pub(super) fn judge(&mut self) -> Outcome {
        let rows = self.possible();
        let mut needs = self.turning();
        let mut possible: Vec<String> = rows.iter().map(|row| String::from(&*row.class)).collect();
        possible.sort();
        self.tell_class(&rows, &possible, &needs);
        let all: Vec<Managed> = rows.iter().map(|row| self.managed(row, &mut needs)).collect();
        let managed = match all.split_first() {
            Some((first, others)) if others.iter().all(|other| other == first) => first.clone(),
            _ => Managed::open(),
        };
        let certain = if let [row] = rows[..] { Some(row) } else { None };
        if certain.is_some() || managed != Managed::open() {
            for row in &rows {
                self.tell_scheme(row);
            }
        }
        if rows.iter().all(|row| row.assigned) {
            self.tell_owners(&managed);
        }
        if let Some(row) = certain.filter(|_| managed.subsidy.is_some()) {
            self.tell_subsidy(row);
        }
        let duties = certain.map_or(Vec::new(), |row| self.duties(row, managed.standing));
        let next = certain.and_then(|row| row.next.as_ref()).map(|next| self.next(next, &mut needs));
        needs.sort_unstable();
        needs.dedup();
        let class = certain.map(|row| String::from(&*row.class));
        let Managed { standing, manager, fee, subsidy } = managed;
        Outcome { class, possible, needs, standing, manager, fee, subsidy, duties, next }
    }

    /// The estates that what is not known leaves possible.
    fn estates(&self) -> impl Iterator<Item = Estate> {
        let Facts { housing, run_by, viable, .. } = *self.facts;
        every_estate().filter(move |estate| {
            housing.is_none_or(|told| told == estate.0)
                && run_by.is_none_or(|told| told == estate.1)
                && viable.is_none_or(|told| told == estate.2)
        })
    }

    fn row_of(&self, (housing, run_by, viable): Estate) -> Option<&'a RegimeRow> {
        self.text.value().rows.iter().find(|row| row.meets(housing, run_by, viable))
    }

    /// The rows that are possible, in the order of the text.
    fn possible(&self) -> Vec<&'a RegimeRow> {
        let met = |row: &&RegimeRow| self.estates().any(|(one, other, fit)| row.meets(one, other, fit));
        self.text.value().rows.iter().filter(met).collect()
    }

    /// The facts that are not known and could turn the class: of two possible estates that differ in nothing else, they
    /// make different classes.
    fn turning(&self) -> Vec<Need> {
        let estates: Vec<Estate> = self.estates().collect();
        let class = |estate| self.row_of(estate).map(|row| &row.class);
        let turns = |alike: Alike| {
            let beside = |one| estates.iter().filter(move |other| alike(one, **other));
            estates.iter().any(|one| beside(*one).any(|other| class(*one) != class(*other)))
        };
        let facts: [(Need, Alike); 3] = [
            (Need::Housing, |one, other| one.1 == other.1 && one.2 == other.2),
            (Need::RunBy, |one, other| one.0 == other.0 && one.2 == other.2),
            (Need::Viable, |one, other| one.0 == other.0 && one.1 == other.1),
        ];
        facts.into_iter().filter(|(_, alike)| turns(*alike)).map(|(need, _)| need).collect()
    }

    fn managed(&self, row: &RegimeRow, needs: &mut Vec<Need>) -> Managed {
        let word = |word: &Option<Shared<str>>| word.as_ref().map(|word| String::from(&**word));
        let by_scheme = |standing| Managed {
            standing: Some(standing),
            manager: word(&row.manager),
            fee: word(&row.fee),
            subsidy: word(&row.subsidy),
        };
        if !row.assigned {
            return by_scheme(Standing::RunAsItIs);
        }
        let chosen = |standing, manager: &str, fee| Managed {
            standing: Some(standing),
            manager: Some(String::from(manager)),
            fee,
            subsidy: None,
        };
        match (self.facts.owners_chose, &row.next) {
            (Some(false), _) => by_scheme(Standing::UntilOwnersDecide),
            (Some(true), Some(next)) => match self.wanting(next) {
                Some(false) => chosen(Standing::Entrusted, &next.manager, word(&next.fee)),
                Some(true) => chosen(Standing::OwnersChose, Term::WhomOwnersChose.name(), None),
                None => {
                    let unknown = next.needs.iter().filter(|row| self.facts.has(row.need).is_none());
                    needs.extend(unknown.map(|row| Need::from(row.need)));
                    Managed::open()
                }
            },
            (Some(true), None) => chosen(Standing::OwnersChose, Term::WhomOwnersChose.name(), None),
            (None, _) => {
                needs.push(Need::OwnersChose);
                Managed::open()
            }
        }
    }

    /// Whether something is wanting that a passage needs.
    fn wanting(&self, next: &RegimeNext) -> Option<bool> {
        let has = || next.needs.iter().map(|row| self.facts.has(row.need));
        if has().any(|has| has == Some(false)) {
            return Some(true);
        }
        has().all(|has| has == Some(true)).then_some(false)
    }

    fn tell_class(&mut self, rows: &[&RegimeRow], possible: &[String], needs: &[Need]) {
        let Facts { housing, run_by, viable, .. } = *self.facts;
        let articles: BTreeSet<&str> = rows.iter().flat_map(|row| row.cites.iter()).collect();
        let mut told = Reason::computed(if rows.len() > 1 { Step::RegimeOpen } else { Step::RegimeClass });
        told = told.by_articles(self.text, articles);
        told = told.with_all(Label::Housing, housing.map(|told| Quantity::named(told.name())));
        told = told.with_all(Label::RunBy, run_by.map(|told| Quantity::named(told.name())));
        let fit = |fit| if fit { Term::FitForMarket } else { Term::NotFitForMarket };
        told = told.with_all(Label::Viable, viable.map(fit));
        told = told.with_all(Label::RegimeClass, possible.iter().map(|class| Quantity::named(class)));
        if rows.len() > 1 {
            told = told
                .with_all(Label::UnknownYet, needs.iter().map(|need| Quantity::named(need.name())))
                .verdict_of(Verdict::Judgement);
        }
        self.told.push(told);
    }

    fn tell_scheme(&mut self, row: &RegimeRow) {
        let told = Reason::computed(Step::RegimeManager).by_articles(self.text, row.cites.iter());
        let word = |word: &Option<Shared<str>>| word.as_ref().map(|word| Quantity::named(word));
        let told = told.with_all(Label::RegimeManager, word(&row.manager));
        self.told.push(told.with_all(Label::RegimeFee, word(&row.fee)));
    }

    /// Whom a scheme put there manages as long as the owners do not choose.
    fn tell_owners(&mut self, managed: &Managed) {
        let told = Reason::computed(Step::RegimeOwners).by(self.chosen_by);
        let told = told.with_all(Label::RegimeChosenBy, self.chosen_by.value().iter().map(Quantity::named));
        let told = match managed.standing {
            None => told.verdict_of(Verdict::Judgement),
            Some(standing) => {
                let told = told.with(Label::RegimeStanding, standing.term());
                let told =
                    told.with_all(Label::RegimeManager, managed.manager.as_deref().map(Quantity::named));
                told.with_all(Label::RegimeFee, managed.fee.as_deref().map(Quantity::named))
            }
        };
        self.told.push(told);
    }

    fn tell_subsidy(&mut self, row: &RegimeRow) {
        let told = Reason::computed(Step::RegimeSubsidy).by_articles(self.text, row.cites.iter());
        let by = row.subsidy.as_ref().map(|subsidy| Quantity::named(subsidy));
        self.told.push(told.with_all(Label::RegimeSubsidy, by));
    }

    /// What is to be done as long as the scheme's manager, or nobody's, is there.
    fn duties(&mut self, row: &RegimeRow, standing: Option<Standing>) -> Vec<Due> {
        if matches!(standing, Some(Standing::OwnersChose | Standing::Entrusted)) {
            return Vec::new();
        }
        let mut duties = Vec::with_capacity(row.duties.len());
        for duty in &row.duties {
            let told = Reason::computed(Step::RegimeDuty).by_articles(self.text, duty.cites.iter());
            let told = told.with(Label::RegimeDuty, Quantity::named(&duty.duty));
            self.told.push(told.with_all(Label::TakenBy, duty.by.iter().map(Quantity::named)));
            duties.push(Due { duty: String::from(&*duty.duty), by: names(&duty.by) });
        }
        duties
    }

    fn next(&mut self, next: &RegimeNext, needs: &mut Vec<Need>) -> Next {
        let lack = |need: Need, by: &Words| Lack { need, by: names(by) };
        let mut lacks = Vec::new();
        match self.facts.owners_chose {
            Some(false) => lacks.push(lack(Need::OwnersChose, self.chosen_by.value())),
            None => needs.push(Need::OwnersChose),
            Some(true) => {}
        }
        for row in &next.needs {
            match self.facts.has(row.need) {
                Some(true) => {}
                Some(false) => lacks.push(lack(row.need.into(), &row.by)),
                None => needs.push(row.need.into()),
            }
        }
        let known = self.facts.owners_chose.is_some() && self.wanting(next).is_some();
        let state = match (lacks.is_empty(), known) {
            (false, _) => Passage::Waiting,
            (true, true) => Passage::Complete,
            (true, false) => Passage::Open,
        };
        let told = Reason::computed(Step::RegimeNext).by_articles(self.text, next.cites.iter());
        let told = told.by(self.chosen_by).with(Label::RegimeManager, Quantity::named(&next.manager));
        let told =
            told.with_all(Label::RegimeWanting, lacks.iter().map(|lack| Quantity::named(lack.need.name())));
        self.told.push(told.verdict_of(match state {
            Passage::Complete => Verdict::Met,
            Passage::Waiting => Verdict::NotMet,
            Passage::Open => Verdict::Judgement,
        }));
        Next { manager: String::from(&*next.manager), state, lacks }
    }
}

fn names(words: &Words) -> Vec<String> {
    words.iter().map(String::from).collect()
}

impl Standing {
    const fn term(self) -> Term {
        match self {
            Self::RunAsItIs => Term::RunAsItIs,
            Self::UntilOwnersDecide => Term::UntilOwnersDecide,
            Self::OwnersChose => Term::OwnersChose,
            Self::Entrusted => Term::Entrusted,
        }
    }
}
