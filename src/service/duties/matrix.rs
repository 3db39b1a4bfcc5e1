//! The rows that are in force, held against what is known.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::facts::{Action, Facts};
use super::outcome::{Duty, Judged, Judgment, State};
use crate::decision::{Label, Quantity, Reason, Step, Verdict};
use crate::law::{Absent, DutyMatrix, DutyRow, InForce, LocalLaw, Value, Words, keys};

/// The texts in force, with what is known.
pub(super) struct Matrix<'f> {
    texts: Vec<InForce<DutyMatrix>>,
    /// Those that ended.
    ended: Vec<Absent>,
    facts: &'f Facts,
    pub(super) told: Vec<Reason>,
}

/// How a row stands.
struct Held {
    state: State,
    failing: Vec<String>,
    needs: Vec<String>,
}

impl<'f> Matrix<'f> {
    /// The scheme's own rows must be in force; those of a matter that later law regulates are whoever's they are.
    pub(super) fn of(law: &LocalLaw<'_>, facts: &'f Facts) -> Result<Self, Absent> {
        let mut texts = Vec::from([law.find(keys::DUTIES, facts.on)?]);
        let mut ended = Vec::new();
        for key in [keys::DUTIES_FUND, keys::DUTIES_LICENCE] {
            match law.find(key, facts.on) {
                Ok(text) => texts.push(text),
                Err(absent) => ended.push(absent),
            }
        }
        Ok(Self { texts, ended, facts, told: Vec::new() })
    }

    /// Every row with its text, in the order of its name.
    fn rows(&self) -> Vec<(&InForce<DutyMatrix>, &DutyRow)> {
        let of = |text| rows_of(text).map(move |row| (text, row));
        let mut all: Vec<_> = self.texts.iter().flat_map(of).collect();
        all.sort_by(|(_, one), (_, other)| one.row.cmp(&other.row));
        all
    }

    /// The duties that are asked about.
    pub(super) fn asked(&mut self) -> Vec<Duty> {
        if !self.facts.asks_for_duties() {
            return Vec::new();
        }
        let Facts { actor, verb, object, .. } = self.facts;
        let (mut duties, mut told) = (Vec::new(), Vec::new());
        for (text, row) in self.rows() {
            let each = |asked: &Option<String>, words: &Words| -> Vec<String> {
                let of = words.iter().filter(|word| asked.as_deref().is_none_or(|asked| asked == *word));
                of.map(String::from).collect()
            };
            let (actors, verbs, objects) =
                (each(actor, &row.by), each(verb, &row.verbs), each(object, &row.objects));
            if actors.is_empty() || verbs.is_empty() || objects.is_empty() {
                continue;
            }
            let held = hold(row, self.facts);
            told.push(tell(Step::DutyHeld, text, row, (&actors, &verbs, &objects), &held));
            for actor in &actors {
                for verb in &verbs {
                    duties.extend(objects.iter().map(|object| Duty {
                        actor: actor.clone(),
                        verb: verb.clone(),
                        object: object.clone(),
                        modal: row.modal,
                        state: held.state,
                        with: row.with.iter().map(String::from).collect(),
                        failing: held.failing.clone(),
                        needs: held.needs.clone(),
                    }));
                }
            }
        }
        // Rows come by name, and a stable sort leaves those of one duty so.
        duties.sort_by(|one, other| {
            (&one.actor, &one.verb, &one.object).cmp(&(&other.actor, &other.verb, &other.object))
        });
        self.told.extend(told);
        duties
    }

    /// How an action stands: by the row of its body that lets it do most, else by those of others.
    pub(super) fn judge(&mut self, action: &Action) -> Judged {
        let gives = |row: &DutyRow| row.verbs.has(&action.verb) && row.objects.has(&action.object);
        let rows = self.rows();
        let bodies: BTreeSet<String> = rows
            .iter()
            .filter(|(_, row)| gives(row))
            .flat_map(|(_, row)| row.by.iter())
            .map(String::from)
            .collect();
        let own = rows.iter().filter(|(_, row)| row.by.has(&action.actor) && row.objects.has(&action.object));
        let verbs: BTreeSet<String> = own.flat_map(|(_, row)| row.verbs.iter()).map(String::from).collect();
        let mine = rows.iter().filter(|(_, row)| gives(row) && row.by.has(&action.actor));
        let best = mine
            .map(|(text, row)| {
                let held = hold(row, self.facts);
                let missing: Vec<String> = row
                    .with
                    .iter()
                    .filter(|name| !action.with.iter().any(|there| there == name))
                    .map(String::from)
                    .collect();
                let judgment = match held.state {
                    State::Holds if missing.is_empty() => Judgment::Lawful,
                    State::Holds => Judgment::NotTogether,
                    State::Open => Judgment::Open,
                    State::DoesNotHold => Judgment::NotNow,
                };
                (judgment, text, row, held, missing)
            })
            .min_by(|one, other| one.0.cmp(&other.0));
        let (verbs, bodies) = (verbs.into_iter().collect(), bodies.into_iter().collect());
        let mut told = Vec::new();
        let judged = if let Some((judgment, text, row, held, missing)) = best {
            let reason = Reason::computed(Step::DutyAction).by_articles(text, row.cites.iter());
            told.push(told_of(action, conditions(reason, &held), judgment, &missing));
            Judged { judgment, bodies, verbs, missing, failing: held.failing, needs: held.needs }
        } else {
            let judgment = self.others(action, &rows, &mut told);
            let none = Vec::new;
            Judged { judgment, bodies, verbs, missing: none(), failing: none(), needs: none() }
        };
        self.told.extend(told);
        judged
    }

    /// Whose an action is that is not its body's.
    fn others(
        &self,
        action: &Action,
        rows: &[(&InForce<DutyMatrix>, &DutyRow)],
        told: &mut Vec<Reason>,
    ) -> Judgment {
        let gives = |row: &DutyRow| row.verbs.has(&action.verb) && row.objects.has(&action.object);
        let others: Vec<_> = rows.iter().filter(|(_, row)| gives(row)).collect();
        let ended = self.ended.iter().find(|absent| {
            let last = absent.last().map(|(_, version)| &version.value);
            matches!(last, Some(Value::Duties(matrix)) if matrix.rows.iter().any(gives))
        });
        let reason = Reason::computed(Step::DutyAction);
        let (judgment, reason) = match (&others[..], ended) {
            ([], Some(absent)) => {
                let since = absent.ended().map(Quantity::from);
                (Judgment::DutyEnded, reason.by_last(absent).with_all(Label::Since, since))
            }
            ([], None) => (Judgment::Nobodys, reason),
            _ => (Judgment::WrongBody, reason),
        };
        told.push(told_of(action, reason, judgment, &[]));
        for (text, row) in others {
            let by: Vec<String> = row.by.iter().map(String::from).collect();
            let (verb, object) = ([action.verb.clone()], [action.object.clone()]);
            told.push(tell(Step::DutyRight, text, row, (&by, &verb, &object), &hold(row, self.facts)));
        }
        judgment
    }
}

fn rows_of(text: &InForce<DutyMatrix>) -> impl Iterator<Item = &DutyRow> {
    text.value().rows.iter()
}

/// Whether a row holds by what is known.
fn hold(row: &DutyRow, facts: &Facts) -> Held {
    let told = |name: &str| facts.told(name);
    let mut failing: Vec<String> = Vec::new();
    let mut needs: Vec<String> = Vec::new();
    for (words, wanted) in [(&row.when, true), (&row.unless, false)] {
        for name in words.iter() {
            match told(name) {
                Some(is) if is == wanted => {}
                Some(_) => failing.push(name.into()),
                None => needs.push(name.into()),
            }
        }
    }
    if row.any.iter().next().is_some() && !row.any.iter().any(|name| told(name) == Some(true)) {
        let unknown: Vec<String> =
            row.any.iter().filter(|name| told(name).is_none()).map(String::from).collect();
        if unknown.is_empty() {
            failing.extend(row.any.iter().map(String::from));
        } else {
            needs.extend(unknown);
        }
    }
    let state = match (failing.is_empty(), needs.is_empty()) {
        (false, _) => State::DoesNotHold,
        (true, false) => State::Open,
        (true, true) => State::Holds,
    };
    // What fails settles it, whatever else were told.
    if state == State::DoesNotHold {
        needs.clear();
    }
    Held { state, failing, needs }
}

fn named(words: &[String]) -> impl Iterator<Item = Quantity> {
    words.iter().map(|word| Quantity::named(word))
}

/// Who does what to what by a row, and whether it holds.
fn tell(
    step: Step,
    text: &InForce<DutyMatrix>,
    row: &DutyRow,
    (actors, verbs, objects): (&[String], &[String], &[String]),
    held: &Held,
) -> Reason {
    let told = Reason::computed(step).by_articles(text, row.cites.iter());
    let told = told.with_all(Label::Body, named(actors)).with_all(Label::Does, named(verbs));
    let told = told.with_all(Label::ToWhat, named(objects));
    let told = told.with_all(Label::TogetherWith, row.with.iter().map(Quantity::named));
    conditions(told, held).verdict_of(match held.state {
        State::Holds => Verdict::Met,
        State::Open => Verdict::Judgement,
        State::DoesNotHold => Verdict::NotMet,
    })
}

fn conditions(told: Reason, held: &Held) -> Reason {
    told.with_all(Label::NotSo, named(&held.failing)).with_all(Label::UnknownYet, named(&held.needs))
}

/// An action with how it stands.
fn told_of(action: &Action, told: Reason, judgment: Judgment, missing: &[String]) -> Reason {
    let told = told.with(Label::Body, Quantity::named(&action.actor));
    let told = told.with(Label::Does, Quantity::named(&action.verb));
    let told = told.with(Label::ToWhat, Quantity::named(&action.object));
    let told = told.with_all(Label::TogetherWith, named(missing));
    told.with(Label::Judgment, Quantity::named(judgment.name())).verdict_of(match judgment {
        Judgment::Lawful => Verdict::Met,
        Judgment::Open => Verdict::Judgement,
        _ => Verdict::NotMet,
    })
}
