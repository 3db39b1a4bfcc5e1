//! What is asked of who does what.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{At as _, Error};
use crate::law::LocalLaw;
use crate::quantity::Date;

/// A question on who does what. Without [`actor`](Self::actor), [`verb`](Self::verb), [`object`](Self::object) and
/// [`action`](Self::action) the whole matrix is told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies.
    pub on: Date,
    /// What is known of the conditions on which duties turn, in any order. What is not told is not known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub conditions: Vec<Condition>,
    /// Whose duties are asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub actor: Option<String>,
    /// Duties to do what: `guides`, `reviews`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub verb: Option<String>,
    /// Duties to do it to what.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub object: Option<String>,
    /// An action, of which it is asked whether it is that of the right body.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub action: Option<Action>,
}

/// A condition on which a duty turns.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Condition {
    /// Its name in the law's table.
    pub condition: String,
    /// Whether it is so.
    pub holds: bool,
}

/// An action. Its words are those of the law's table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Action {
    /// Who takes it.
    pub actor: String,
    /// What it does.
    pub verb: String,
    /// To what.
    pub object: String,
    /// Who takes it together with it, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub with: Vec<String>,
}

impl Facts {
    /// A day, of which nothing else is told.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self { on, conditions: Vec::new(), actor: None, verb: None, object: None, action: None }
    }

    /// Names that no matrix knows are slips, and must not pass for what nobody does.
    pub(super) fn check(&self, law: &LocalLaw<'_>) -> Result<(), Error> {
        for (row, told) in self.conditions.iter().enumerate() {
            let known = law.check_condition(&told.condition);
            known.at("condition").map_err(|error| error.at_row(row).at("conditions"))?;
            if self.conditions.iter().take(row).any(|earlier| earlier.condition == told.condition) {
                let error = Error::invalid("duties.condition", format!("{:?} is told twice", told.condition));
                return Err(error.at("condition").at_row(row).at("conditions"));
            }
        }
        let each = |name: &Option<String>, check: &dyn Fn(&str) -> Result<(), Error>| {
            name.as_deref().map_or(Ok(()), check)
        };
        each(&self.actor, &|name| law.check_body(name)).at("actor")?;
        each(&self.verb, &|name| law.check_verb(name)).at("verb")?;
        each(&self.object, &|name| law.check_object(name)).at("object")?;
        let Some(action) = &self.action else { return Ok(()) };
        law.check_body(&action.actor).at("actor").at("action")?;
        law.check_verb(&action.verb).at("verb").at("action")?;
        law.check_object(&action.object).at("object").at("action")?;
        for (row, name) in action.with.iter().enumerate() {
            law.check_body(name).map_err(|error| error.at_row(row).at("with").at("action"))?;
        }
        Ok(())
    }

    /// Whether a condition is so; none where that is not known.
    pub(super) fn told(&self, condition: &str) -> Option<bool> {
        self.conditions.iter().find(|told| told.condition == condition).map(|told| told.holds)
    }

    /// Whether duties are asked about: by name, or all of them where nothing else is asked.
    pub(super) fn asks_for_duties(&self) -> bool {
        self.actor.is_some() || self.verb.is_some() || self.object.is_some() || self.action.is_none()
    }
}
