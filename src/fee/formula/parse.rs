//! From a text to steps: sums of products of signed parts, read from left to right.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::Peekable;
use core::str::Chars;

use super::{Comparison, Operation, Step};
use crate::error::Error;
use crate::quantity::{Comparator, Ratio};

/// How deep parts may lie in each other: far beyond what anybody writes, far below what a stack holds.
const DEEPEST: usize = 64;

pub(super) fn steps(text: &str) -> Result<Vec<Step>, Error> {
    let mut parser = Parser { rest: text.chars().peekable(), read: 0, depth: 0, steps: Vec::new() };
    parser.sum()?;
    match parser.peek() {
        None => Ok(parser.steps),
        Some(_) => Err(parser.wanting("an operator or the end")),
    }
}

struct Parser<'a> {
    rest: Peekable<Chars<'a>>,
    /// How many characters were read.
    read: usize,
    depth: usize,
    steps: Vec<Step>,
}

impl Parser<'_> {
    /// The next character that is no white space.
    fn peek(&mut self) -> Option<char> {
        while self.rest.peek().is_some_and(|c| c.is_whitespace()) {
            self.take();
        }
        self.rest.peek().copied()
    }

    fn take(&mut self) -> Option<char> {
        let taken = self.rest.next();
        self.read = self.read.saturating_add(usize::from(taken.is_some()));
        taken
    }

    /// Takes the next character where it is one of those: brackets and commas are taken in half and in full width.
    fn taken(&mut self, wanted: &[char]) -> bool {
        let found = self.peek().is_some_and(|c| wanted.contains(&c));
        if found {
            self.take();
        }
        found
    }

    fn wanted(&mut self, wanted: &[char], what: &str) -> Result<(), Error> {
        if self.taken(wanted) { Ok(()) } else { Err(self.wanting(what)) }
    }

    fn wanting(&self, what: &str) -> Error {
        let message = format!("after character {}: {what} should follow", self.read);
        Error::invalid("formula.syntax", message)
    }

    fn sum(&mut self) -> Result<(), Error> {
        self.product()?;
        loop {
            let operation = match self.peek() {
                Some('+') => Operation::Add,
                Some('-' | '−') => Operation::Subtract,
                _ => return Ok(()),
            };
            self.take();
            let place = self.read;
            self.product()?;
            self.steps.push(Step::Two(operation, place));
        }
    }

    fn product(&mut self) -> Result<(), Error> {
        self.signed()?;
        loop {
            let operation = match self.peek() {
                Some('*' | '×') => Operation::Multiply,
                Some('/' | '÷') => Operation::Divide,
                _ => return Ok(()),
            };
            self.take();
            let place = self.read;
            self.signed()?;
            self.steps.push(Step::Two(operation, place));
        }
    }

    fn signed(&mut self) -> Result<(), Error> {
        let mut negative = false;
        while self.taken(&['-', '−']) {
            negative = !negative;
        }
        self.part()?;
        if negative {
            self.steps.push(Step::Negate);
        }
        Ok(())
    }

    fn part(&mut self) -> Result<(), Error> {
        match self.peek() {
            Some('(' | '（') => {
                self.take();
                self.deeper(Self::sum)?;
                self.closed("an operator")
            }
            Some(c) if c.is_ascii_digit() => self.number(),
            Some(c) if c.is_alphabetic() => self.name(),
            _ => Err(self.wanting("a number, a name or \"(\"")),
        }
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > DEEPEST {
            let message =
                format!("after character {}: more than {DEEPEST} parts lie in each other", self.read);
            return Err(Error::invalid("formula.too_deep", message));
        }
        read(self)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn closed(&mut self, or: &str) -> Result<(), Error> {
        self.wanted(&[')', '）'], &format!("{or} or \")\""))
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut word = String::new();
        while let Some(c) = self.rest.peek().copied().filter(|c| belongs(*c)) {
            self.take();
            word.push(c);
        }
        word
    }

    fn number(&mut self) -> Result<(), Error> {
        let from = self.read.saturating_add(1);
        let text = self.word(|c| c.is_ascii_digit() || c == '.');
        let number = text.parse::<Ratio>().map_err(|error| {
            let message = format!("at character {from}: {}", error.message());
            Error::new(error.kind(), String::from(error.code()), message)
        })?;
        self.steps.push(Step::Number(number));
        Ok(())
    }

    fn name(&mut self) -> Result<(), Error> {
        let from = self.read.saturating_add(1);
        let name = self.word(|c| c.is_alphanumeric() || c == '_');
        if !self.taken(&['(', '（']) {
            self.steps.push(Step::Name(name));
            return Ok(());
        }
        self.deeper(|parser| match name.as_str() {
            "min" => parser.several(Operation::Min),
            "max" => parser.several(Operation::Max),
            "floor" => parser.one(Step::Floor),
            "ceil" => parser.one(Step::Ceil),
            "if" => parser.choice(),
            _ => {
                let message =
                    format!("at character {from}: {name:?} is none of min, max, floor, ceil and if");
                Err(Error::invalid("formula.unknown_function", message))
            }
        })
    }

    fn one(&mut self, step: Step) -> Result<(), Error> {
        self.sum()?;
        self.steps.push(step);
        self.closed("an operator")
    }

    fn several(&mut self, operation: Operation) -> Result<(), Error> {
        self.sum()?;
        while self.taken(&[',', '，']) {
            let place = self.read;
            self.sum()?;
            self.steps.push(Step::Two(operation, place));
        }
        self.closed("an operator, \",\"")
    }

    /// `if(left < right, value, else value)`: past the one value or the other.
    fn choice(&mut self) -> Result<(), Error> {
        self.sum()?;
        let comparison = self.comparison()?;
        self.sum()?;
        let unless = self.steps.len();
        self.steps.push(Step::Unless(comparison, unless));
        self.wanted(&[',', '，'], "an operator or \",\"")?;
        self.sum()?;
        let jump = self.steps.len();
        self.steps.push(Step::Jump(jump));
        self.go_on_at(unless, jump.saturating_add(1));
        self.wanted(&[',', '，'], "an operator or \",\"")?;
        self.sum()?;
        self.go_on_at(jump, self.steps.len());
        self.closed("an operator")
    }

    /// Tells a step that goes on elsewhere where that is, once that is known.
    fn go_on_at(&mut self, step: usize, place: usize) {
        if let Some(Step::Unless(_, target) | Step::Jump(target)) = self.steps.get_mut(step) {
            *target = place;
        }
    }

    fn comparison(&mut self) -> Result<Comparison, Error> {
        let bound = match self.peek() {
            Some('<') => (Comparator::LessThan, Comparator::AtMost),
            Some('>') => (Comparator::MoreThan, Comparator::AtLeast),
            Some('≤') => (Comparator::AtMost, Comparator::AtMost),
            Some('≥') => (Comparator::AtLeast, Comparator::AtLeast),
            Some('=') => {
                self.take();
                return Ok(Comparison::Equal);
            }
            _ => return Err(self.wanting("an operator or a comparison")),
        };
        let (strict, or_equal) = bound;
        self.take();
        if strict != or_equal && self.rest.peek() == Some(&'=') {
            self.take();
            return Ok(Comparison::Bound(or_equal));
        }
        Ok(Comparison::Bound(strict))
    }
}
