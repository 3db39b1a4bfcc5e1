//! Formulas that a user writes, over named facts.

mod parse;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::error::Error;
use crate::quantity::{Comparator, Ratio};

/// A formula (计费公式) over named facts, read once and evaluated exactly.
///
/// | it may hold | for example |
/// |---|---|
/// | decimals and names; a name begins with a letter of any script, and goes on with letters, digits and `_` | `2.50`, `area_m2`, `面积` |
/// | `+ - * /`, also `×` and `÷`, and parentheses | `(area_m2 - 90) * 1.2` |
/// | `min` and `max` of one value or more | `min(area_m2, 144) * 2` |
/// | `floor` and `ceil`, to a whole number | `ceil(floor_no / 10)` |
/// | `if` with a comparison: `<`, `<=`, `>`, `>=`, `=` | `if(floor_no > 1, 12, 0)` |
///
/// It is a calculation and nothing else: nothing is run as code. Of the two values of an `if` only the one that
/// holds is computed. Every number is an exact ratio, so `10 / 3 * 3` is 10.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a text that is no formula, with the place of the character
/// (`formula.syntax`), one whose parts lie too deep in each other (`formula.too_deep`) and a division by nought
/// (`formula.division_by_zero`); [`MissingFact`](crate::ErrorKind::MissingFact) for a name of which there is no
/// fact; [`OutOfRange`](crate::ErrorKind::OutOfRange) for a number that cannot be held. No error becomes nought.
///
/// ```
/// use wuye::fee::formula::Formula;
/// use wuye::quantity::Ratio;
/// use wuye::ErrorKind;
///
/// let formula: Formula = "if(area > 90, 90 * 2 + (area - 90) * 1.5, area * 2)".parse()?;
/// let at = |area: &str| formula.evaluate(|name| (name == "area").then(|| area.parse()).transpose().ok().flatten());
/// assert_eq!(at("90")?.to_string(), "180");
/// assert_eq!(at("90.01")?.to_string(), "36003/200");
/// assert_eq!(formula.evaluate(|_| None).unwrap_err().kind(), ErrorKind::MissingFact);
///
/// let error = "area * (2.5".parse::<Formula>().unwrap_err();
/// assert_eq!(error.message(), "after character 11: an operator or \")\" should follow");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formula {
    text: String,
    /// In the order in which they are carried out, on a stack of numbers.
    steps: Vec<Step>,
}

/// One step of the calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// Puts a number on the stack.
    Number(Ratio),
    /// Puts a fact on the stack.
    Name(String),
    /// Turns the sign of the topmost number.
    Negate,
    /// Replaces the topmost two numbers by one; a division remembers its place, in characters.
    Two(Operation, usize),
    /// Replaces the topmost number by a whole one.
    Floor,
    Ceil,
    /// Takes the topmost two numbers and goes on elsewhere where they do not compare so.
    Unless(Comparison, usize),
    /// Goes on elsewhere.
    Jump(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
}

/// How the two sides of an `if` are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Bound(Comparator),
    Equal,
}

impl Formula {
    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The names of its facts, each once, in the order in which they stand.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let first = |place: usize, step: &Step| !self.steps.iter().take(place).any(|before| before == step);
        self.steps.iter().enumerate().filter_map(move |(place, step)| match step {
            Step::Name(name) if first(place, step) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Its value for the facts.
    ///
    /// # Errors
    /// As told at the [type](Formula).
    pub fn evaluate(&self, fact: impl Fn(&str) -> Option<Ratio>) -> Result<Ratio, Error> {
        self.evaluate_by(fact, Ok)
    }

    /// Its value where each number that is read, and each that a step comes to, is held as it says.
    pub(crate) fn evaluate_by(
        &self,
        fact: impl Fn(&str) -> Option<Ratio>,
        hold: impl Fn(Ratio) -> Result<Ratio, Error>,
    ) -> Result<Ratio, Error> {
        let mut stack: Vec<Ratio> = Vec::new();
        let mut next = 0_usize;
        while let Some(step) = self.steps.get(next) {
            next = next.saturating_add(1);
            match step {
                Step::Number(number) => stack.push(hold(*number)?),
                Step::Name(name) => {
                    let missing = || Error::missing(name, &format!("the formula asks for {name:?}"));
                    stack.push(hold(fact(name).ok_or_else(missing)?)?);
                }
                Step::Jump(place) => next = *place,
                Step::Unless(comparison, place) => {
                    let (left, right) = topmost(&mut stack)?;
                    if !comparison.holds(left, right) {
                        next = *place;
                    }
                }
                Step::Negate => {
                    let number = top(&mut stack)?;
                    stack.push(held(Ratio::ZERO.checked_sub(number))?);
                }
                Step::Floor => {
                    let number = top(&mut stack)?;
                    stack.push(Ratio::try_new(number.floor(), 1)?);
                }
                Step::Ceil => {
                    let number = top(&mut stack)?;
                    stack.push(Ratio::try_new(number.ceil(), 1)?);
                }
                Step::Two(operation, place) => {
                    let (left, right) = topmost(&mut stack)?;
                    stack.push(hold(operation.apply(left, right, *place)?)?);
                }
            }
        }
        top(&mut stack)
    }
}

impl Operation {
    fn apply(self, left: Ratio, right: Ratio, place: usize) -> Result<Ratio, Error> {
        match self {
            Self::Divide if right == Ratio::ZERO => {
                let message = format!("at character {place}: a division by nought");
                Err(Error::invalid("formula.division_by_zero", message))
            }
            Self::Add => held(left.checked_add(right)),
            Self::Subtract => held(left.checked_sub(right)),
            Self::Multiply => held(left.checked_mul(right)),
            Self::Divide => held(left.checked_div(right)),
            Self::Min => Ok(left.min(right)),
            Self::Max => Ok(left.max(right)),
        }
    }
}

impl Comparison {
    fn holds(self, left: Ratio, right: Ratio) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Bound(comparator) => comparator.holds(left, right),
        }
    }
}

fn held(number: Option<Ratio>) -> Result<Ratio, Error> {
    number.ok_or_else(|| Error::range("a number of the formula"))
}

/// The parser leaves as many numbers as each step takes: that the stack is empty never happens.
fn top(stack: &mut Vec<Ratio>) -> Result<Ratio, Error> {
    stack.pop().ok_or_else(|| Error::range("a formula"))
}

fn topmost(stack: &mut Vec<Ratio>) -> Result<(Ratio, Ratio), Error> {
    let right = top(stack)?;
    Ok((top(stack)?, right))
}

impl FromStr for Formula {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self { text: text.into(), steps: parse::steps(text)? })
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(Formula, "a formula such as area_m2 * 2.5 + 30", r"^[\s\S]+$", integers: false);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn value(text: &str) -> Result<String, Error> {
        let facts = [("area", "89.43"), ("floor_no", "7"), ("面积", "100"), ("nought", "0"), ("min", "3")];
        let fact =
            |name: &str| facts.iter().find(|(own, _)| *own == name).map(|(_, value)| value.parse().unwrap());
        Ok(text.parse::<Formula>()?.evaluate(fact)?.to_string())
    }

    #[test]
    fn a_formula_is_what_it_says_exactly() {
        let rows = [
            ("area*2.5*0.9", "80487/400"),
            ("10 / 3 * 3", "10"),
            ("1 - 2 - 3", "-4"),
            ("24 / 4 / 2", "3"),
            ("2 + 3 * 4", "14"),
            ("(2 + 3) * 4", "20"),
            ("（面积 - 0）", "100"),
            ("面积×2÷4", "50"),
            ("-area + area", "0"),
            ("--2 * -3", "-6"),
            ("2 - -3", "5"),
            ("min(3, 1, 2) + max(1)", "2"),
            ("min + 1", "4"),
            ("ceil(floor_no / 10) + floor(-0.5)", "0"),
            ("if(1 < 1, 5, 6)", "6"),
            ("if(1 <= 1, 5, 6)", "5"),
            ("if(1 > 1, 5, 6)", "6"),
            ("if(1 >= 1, 5, 6)", "5"),
            ("if(1 = 1, 5, 6)", "5"),
            ("if(2 ≥ 3, 5, if(2 ≤ 2, 7, 8)) * 2", "14"),
            ("if(nought = 0, 1, 1 / nought)", "1"),
            ("if(nought > 0, 1 / nought, 1)", "1"),
        ];
        for (text, expected) in rows {
            assert_eq!(value(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_formula_says_where() {
        let rows = [
            ("", "formula.syntax", "after character 0: a number, a name or \"(\" should follow"),
            ("2 +", "formula.syntax", "after character 3: a number, a name or \"(\" should follow"),
            ("2 3", "formula.syntax", "after character 2: an operator or the end should follow"),
            ("(2", "formula.syntax", "after character 2: an operator or \")\" should follow"),
            ("2)", "formula.syntax", "after character 1: an operator or the end should follow"),
            ("max()", "formula.syntax", "after character 4: a number, a name or \"(\" should follow"),
            ("if(1, 2, 3)", "formula.syntax", "after character 4: an operator or a comparison should follow"),
            ("if(1 < 2, 3)", "formula.syntax", "after character 11: an operator or \",\" should follow"),
            ("area % 2", "formula.syntax", "after character 5: an operator or the end should follow"),
            (".5", "formula.syntax", "after character 0: a number, a name or \"(\" should follow"),
            ("1.2.3", "quantity.not_a_number", "at character 1: \"1.2.3\" is not a decimal number"),
            (
                "exec(1)",
                "formula.unknown_function",
                "at character 1: \"exec\" is none of min, max, floor, ceil and if",
            ),
            ("2 / nought", "formula.division_by_zero", "at character 3: a division by nought"),
        ];
        for (text, code, message) in rows {
            let error = value(text).unwrap_err();
            assert_eq!((error.code(), error.message()), (code, message), "{text}");
        }
        assert_eq!(value("area * unknown").unwrap_err().path(), "unknown");
    }

    #[test]
    fn depth_and_size_are_errors_not_panics() {
        let deep = |depth: usize| "(".repeat(depth) + "1" + &")".repeat(depth);
        assert_eq!(value(&deep(64)).unwrap(), "1");
        assert_eq!(value(&deep(65)).unwrap_err().code(), "formula.too_deep");
        assert_eq!(value(&("1".to_string() + &"+1".repeat(100_000))).unwrap(), "100001");
        assert_eq!(value(&("-".repeat(100_001) + "1")).unwrap(), "-1");
        let huge = "9999999999".to_string() + &"*9999999999".repeat(4);
        assert_eq!(value(&huge).unwrap_err().kind(), crate::ErrorKind::OutOfRange);
    }

    #[test]
    fn its_names_stand_once_each() {
        let formula: Formula = "if(a > b, a * c, b)".parse().unwrap();
        assert_eq!(formula.names().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(formula.to_string(), formula.as_str());
    }
}
