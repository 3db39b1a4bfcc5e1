//! The page that decisions are written on: headings, a line for the rule and its day, the outcome in words,
//! the reasons with their notes, the warnings.

use wuye::decision::{Decision, Finding, Lang, Note, Quantity, Reason, Step};
use wuye::law::LocalLaw;
use wuye::quantity::{Amount, Date, Money, Ratio, Rounding, Votes};
use wuye::rule::{Outcome as _, Rule};
use wuye::{Error, ErrorKind};

use super::refusal::Refusal;

/// How a report is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) lang: Lang,
    /// How many single units, accounts or bills are listed of many.
    pub(crate) most: usize,
}

/// A text in one language that grows by decisions.
pub(crate) struct Page<'p> {
    text: String,
    style: Style,
    law: LocalLaw<'static>,
    progress: &'p mut dyn FnMut(&str),
}

/// What a rule answered.
pub(crate) type Answer<R> = Result<Decision<<R as Rule>::Outcome>, Error>;

impl<'p> Page<'p> {
    pub(crate) fn new(style: Style, law: LocalLaw<'static>, progress: &'p mut dyn FnMut(&str)) -> Self {
        Self { text: String::new(), style, law, progress }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    pub(crate) const fn lang(&self) -> Lang {
        self.style.lang
    }

    pub(crate) const fn law(&self) -> &LocalLaw<'static> {
        &self.law
    }

    /// What follows is decided by another law.
    pub(crate) const fn under(&mut self, law: LocalLaw<'static>) {
        self.law = law;
    }

    /// Tells who waits what is being decided.
    pub(crate) fn progress(&mut self, what: &str) {
        (self.progress)(what);
    }

    /// One of two words.
    pub(crate) const fn pick<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.style.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// A quantity with its unit.
    pub(crate) fn show(&self, quantity: impl Into<Quantity>) -> String {
        quantity.into().text(self.style.lang)
    }

    /// A sum with its unit.
    pub(crate) fn show_sum(&self, sums: impl Iterator<Item = Money>) -> String {
        Money::sum(sums).map_or_else(|error| error.to_string(), |sum| self.show(sum))
    }

    /// Votes, which a cap may leave as a fraction.
    pub(crate) fn show_votes(&self, votes: Votes) -> String {
        let exact = self.show(votes);
        if !exact.contains('/') {
            return exact;
        }
        let about = decimals(votes.to_ratio());
        match self.style.lang {
            Lang::Zh => format!("{exact}（约 {about}）"),
            Lang::En => format!("{exact} (about {about})"),
        }
    }

    pub(crate) fn title(&mut self, text: &str) {
        self.push(&format!("# {text}"));
    }

    pub(crate) fn heading(&mut self, text: &str) {
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        self.push("");
        self.push(&format!("## {first}{}", letters.as_str()));
    }

    /// A line of the outcome.
    pub(crate) fn line(&mut self, text: &str) {
        self.push(&format!("  {text}"));
    }

    /// A line below one of the outcome.
    pub(crate) fn detail(&mut self, text: &str) {
        self.push(&format!("    {text}"));
    }

    /// The first of many details, and how many are left out.
    pub(crate) fn details<T>(&mut self, items: &[T], text: impl Fn(&Self, &T) -> String) {
        for item in items.iter().take(self.style.most) {
            let text = text(self, item);
            self.detail(&text);
        }
        self.left_out(items.len().saturating_sub(self.style.most));
    }

    fn left_out(&mut self, count: usize) {
        if count > 0 {
            let text = match self.style.lang {
                Lang::Zh => format!("…… 另有 {count} 项"),
                Lang::En => format!("... and {count} more"),
            };
            self.detail(&text);
        }
    }

    /// Asks a rule and writes its answer, with `tell` for the outcome in words. A question that no law of
    /// its day answers is an answer too; any other error is for the caller to explain.
    pub(crate) fn decide<R: Rule>(
        &mut self,
        facts: &R::Facts,
        options: &R::Options,
        explain: &dyn Fn(&Error) -> Refusal,
        tell: impl FnOnce(&mut Self, &R::Outcome),
    ) -> Result<Option<Decision<R::Outcome>>, Refusal> {
        self.progress(R::ID);
        let answer = R::decide(&self.law, facts, options);
        self.answer::<R>(R::law_day(facts), answer, tell).map_err(|error| explain(&error))
    }

    /// Writes an answer under the rule and its law day.
    pub(crate) fn answer<R: Rule>(
        &mut self,
        day: Date,
        answer: Answer<R>,
        tell: impl FnOnce(&mut Self, &R::Outcome),
    ) -> Result<Option<Decision<R::Outcome>>, Error> {
        let decision = match answer {
            Ok(decision) => decision,
            Err(error) if error.kind() == ErrorKind::NotInForce => {
                self.rule_line(R::ID, day, error.kind().name());
                let what = self.pick("不能判断：", "not decided: ");
                self.line(&format!("{what}{error}"));
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        match decision.finding() {
            Finding::Decided(outcome) => {
                self.rule_line(R::ID, day, outcome.word());
                tell(self, outcome);
            }
            Finding::NotApplicable { since } => {
                self.rule_line(R::ID, day, "not-applicable");
                let text = match self.style.lang {
                    Lang::Zh => format!("不适用：此项规定自 {since} 起不再施行"),
                    Lang::En => format!("not applicable: the rule is no longer in force since {since}"),
                };
                self.line(&text);
            }
        }
        self.reasons(&decision);
        Ok(Some(decision))
    }

    fn rule_line(&mut self, rule: &str, day: Date, word: &str) {
        let text = match self.style.lang {
            Lang::Zh => format!("规则 {rule} · 适用 {day} 的法律 · 结果 {word}"),
            Lang::En => format!("rule {rule} · law of {day} · outcome {word}"),
        };
        self.line(&text);
    }

    /// The reasons, each note where it is first of use, and the warnings.
    pub(crate) fn reasons<T>(&mut self, decision: &Decision<T>) {
        if !decision.reasons().is_empty() {
            self.line(self.pick("理由：", "reasons:"));
        }
        let mut told: Vec<Note> = Vec::new();
        for same_step in decision.reasons().chunk_by(|a, b| a.step() == b.step()) {
            // Of these there is one for each account.
            let each = same_step
                .first()
                .is_some_and(|reason| matches!(reason.step(), Step::FundTrigger | Step::FundTarget));
            let most = if each { self.style.most } else { usize::MAX };
            for reason in same_step.iter().take(most) {
                self.reason(reason, &mut told);
            }
            self.left_out(same_step.len().saturating_sub(most));
        }
        for warning in decision.warnings() {
            let text = format!("{}{}", self.pick("注意：", "warning: "), warning.text(self.style.lang));
            self.line(&text);
        }
    }

    fn reason(&mut self, reason: &Reason, told: &mut Vec<Note>) {
        self.detail(&reason.text(self.style.lang));
        for note in reason.notes() {
            if !told.contains(&note) {
                self.push(&format!("      · {}", note.text(self.style.lang)));
                told.push(note);
            }
        }
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// A number of things in English.
pub(crate) fn plural(count: usize, thing: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{s}")
}

/// A ratio with two decimals, to the nearer: for the eye, beside the exact numbers that decide.
pub(crate) fn decimals(ratio: Ratio) -> String {
    // Money is what rounds to hundredths and prints two decimals.
    let hundredths = ratio.checked_mul(Ratio::from_integer(100)).map(Amount::from_fen);
    let rounded = hundredths.and_then(|amount| amount.round(Rounding::default()).ok());
    rounded.map_or_else(|| ratio.to_string(), |rounded| rounded.to_string())
}

/// A part of a whole as a percentage, where there is a whole.
pub(crate) fn percent(part: Ratio, whole: Ratio) -> String {
    let share = part.checked_div(whole).and_then(|share| share.checked_mul(Ratio::from_integer(100)));
    share.map_or_else(|| "–".to_owned(), |share| format!("{} %", decimals(share)))
}
