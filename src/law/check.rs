//! Whether a procedure that a pack or a clause of by-laws brings holds together.

use alloc::format;
use alloc::vec::Vec;

use super::procedure::{Modal, Procedure, ProcedureStep, SpanOf};
use super::shared::Shared;
use crate::error::{At as _, Error};

impl Procedure {
    /// Whether it holds together: every step has a name of its own, an actor and, where there are `cites`, an
    /// article that stands among them; what it follows or is counted from stands above it, so that no step waits for
    /// itself.
    pub(super) fn check(&self, cites: Option<&[&str]>) -> Result<(), Error> {
        for (row, step) in self.steps.iter().enumerate() {
            step.check(self, row, cites).map_err(|error| error.at_row(row)).at("procedure")?;
        }
        Ok(())
    }
}

impl ProcedureStep {
    fn check_cites(&self, cites: &[&str]) -> Result<(), Error> {
        if self.cites.iter().next().is_none() {
            return Err(Error::missing("cites", "the article that says so"));
        }
        match self.cites.iter().enumerate().find(|(_, text)| !cites.contains(text)) {
            None => Ok(()),
            Some((cite, text)) => {
                let message = format!("{text:?} does not stand among the version's citations");
                Err(Error::invalid("law.procedure.cites", message).at_row(cite).at("cites"))
            }
        }
    }

    fn check(&self, procedure: &Procedure, row: usize, cites: Option<&[&str]>) -> Result<(), Error> {
        let place = |name: &str| procedure.steps.iter().position(|step| *step.step == *name);
        if place(&self.step) != Some(row) {
            let message = format!("the step {:?} stands twice", self.step);
            return Err(Error::invalid("law.procedure.duplicate", message).at("step"));
        }
        if self.by.iter().next().is_none() {
            return Err(Error::missing("by", "who takes the step"));
        }
        if self.support.as_ref().is_some_and(|support| !self.by.has(&support.by)) {
            let message = "those who take it together are none to whom the step is given";
            return Err(Error::invalid("law.procedure.support", message).at("by").at("support"));
        }
        if self.breach.is_some() && self.modal != Modal::Must {
            let message = "nobody is in breach who is late with what need not be done";
            return Err(Error::invalid("law.procedure.breach", message).at("breach"));
        }
        if let Some(cites) = cites {
            self.check_cites(cites)?;
        }
        let spans =
            |span: &Option<SpanOf>| span.iter().flat_map(|span| span.of.0.to_vec()).collect::<Vec<_>>();
        let named = |name: &Option<Shared<str>>| name.iter().cloned().collect::<Vec<_>>();
        let above = [
            ("after", self.after.0.to_vec()),
            ("after_any", self.after_any.0.to_vec()),
            ("lapse_of", named(&self.lapse_of)),
            ("limit_of", named(&self.limit_of)),
            ("within", spans(&self.within)),
        ];
        let anywhere = [
            ("unless", self.unless.0.to_vec()),
            ("before", spans(&self.before)),
            ("opens", spans(&self.opens)),
            ("extends", spans(&self.extends)),
        ];
        for (field, names) in &above {
            if let Some(name) = names.iter().find(|name| place(name).is_none_or(|other| other >= row)) {
                let message = format!("{name:?} is not a step that stands above {:?}", self.step);
                return Err(Error::invalid("law.procedure.step", message).at(field));
            }
        }
        for (field, names) in &anywhere {
            if let Some(name) = names.iter().find(|name| place(name).is_none_or(|other| other == row)) {
                let message = format!("{name:?} is not another step");
                return Err(Error::invalid("law.procedure.step", message).at(field));
            }
        }
        Ok(())
    }
}
