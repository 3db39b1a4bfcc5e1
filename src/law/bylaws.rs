use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::citation::Citation;
use super::keys;
use super::lookup::{Absence, Absent, InForce, LocalLaw};
use super::sense;
use super::shared::Shared;
use super::value::{Key, LawValue, Permit, Permitted, Value};
use crate::error::{At as _, Error, ErrorKind};
use crate::quantity::Date;

/// Which of a zone's by-laws a clause stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ClauseSource {
    /// 管理规约: the covenant.
    Covenant,
    /// 业主大会议事规则: the assembly's rules of procedure.
    RulesOfProcedure,
}

/// A clause of a zone's by-laws (管理规约, 业主大会议事规则) that sets a parameter of the law: it fills what
/// the law leaves open, or asks for more where the law allows that.
///
/// ```
/// use wuye::law::{Clause, ClauseSource, Law, Value, keys};
///
/// let clause = |turnout: &str| -> Result<Clause, wuye::Error> {
///     Ok(Clause {
///         source: ClauseSource::RulesOfProcedure,
///         clause: "9".into(),
///         from: "2020-01-01".parse()?,
///         to_inclusive: None,
///         sets: "vote.turnout".into(),
///         value: Value::Majority(wuye::law::Majority {
///             threshold: turnout.parse()?,
///             of: wuye::law::MajorityBase::All,
///         }),
///     })
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let day = "2022-06-30".parse()?;
/// // The Civil Code asks for two thirds: by-laws may not be content with less.
/// let half = [clause("> 1/2")?];
/// assert_eq!(shanghai.with_bylaws(&half, day).unwrap_err().code(), "bylaws.contradicts");
/// let more = [clause(">= 3/4")?];
/// let found = shanghai.with_bylaws(&more, day)?.find(keys::TURNOUT, day).expect("in force");
/// assert_eq!(found.value().threshold.to_string(), "≥ 3/4");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Clause {
    /// Which by-laws it stands in.
    pub source: ClauseSource,
    /// Its number or heading there, for the reasons.
    pub clause: String,
    /// The day from which it binds.
    pub from: Date,
    /// The last day on which it binds, where it was repealed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The parameter that it sets: `vote.silence`.
    pub sets: String,
    /// The value, written as in the law tables.
    pub value: Value,
}

/// A clause of the by-laws that gave a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Which by-laws it stands in.
    pub source: ClauseSource,
    /// Its number there.
    pub clause: Shared<str>,
    /// Whether by-laws may do so is disputed.
    pub disputed: bool,
}

/// A word of the law in force.
pub(crate) type InWord = InForce<Shared<str>>;

/// How a clause stands to the law of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judged {
    standing: Standing,
    /// The law's own value, where there is one.
    law: Result<InForce<Value>, Absent>,
    /// What lets by-laws do so, or forbids it.
    permit: Option<InForce<Permit>>,
    /// The general power to make by-laws, where nothing speaks of the parameter.
    power: Option<InForce<()>>,
}

/// Whether a clause holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It says what the law says.
    Repeats,
    /// The law leaves it open, or lets by-laws ask for this.
    Accepted,
    /// It is accepted by some and not by others.
    Disputed,
    /// The law in force says otherwise and does not give way.
    Contradicts,
    /// A rule of law is known to exist whose words were not seen.
    Unseen,
    /// No law on by-laws is known for the day.
    NoPower,
}

impl Clause {
    /// Whether it binds on a day.
    pub(crate) fn binds_on(&self, day: Date) -> bool {
        self.from <= day && self.to_inclusive.is_none_or(|last| day <= last)
    }

    /// The parameter's id among those that rules read, where the value can be one of it.
    fn parameter(&self) -> Result<&'static str, Error> {
        let id = keys::ALL.iter().copied().find(|id| *id == self.sets);
        let id = id.ok_or_else(|| {
            let message = format!("no rule reads a parameter {:?}", self.sets);
            Error::invalid("bylaws.unknown", message).at("sets")
        })?;
        if keys::fits(id, &self.value) != Some(true) {
            return Err(
                Error::invalid("bylaws.value", format!("{id} has values of another type")).at("value")
            );
        }
        sense::check(id, &self.value).at("value")?;
        if let Value::Procedure(procedure) = &self.value {
            procedure.check(None).at("value")?;
        }
        Ok(id)
    }

    fn applied(&self, disputed: bool) -> Applied {
        Applied { source: self.source, clause: self.clause.clone().into(), disputed }
    }
}

impl Judged {
    pub(crate) const fn standing(&self) -> Standing {
        self.standing
    }

    pub(crate) const fn law(&self) -> Result<&InForce<Value>, &Absent> {
        self.law.as_ref()
    }

    pub(crate) const fn permit(&self) -> Option<&InForce<Permit>> {
        self.permit.as_ref()
    }

    pub(crate) const fn power(&self) -> Option<&InForce<()>> {
        self.power.as_ref()
    }

    /// The articles that the clause offends, or rests on.
    fn citations(&self) -> Vec<Citation> {
        let of_law = self.law.iter().flat_map(InForce::citations);
        let of_permit = self.permit.iter().flat_map(InForce::citations);
        of_law.chain(of_permit).cloned().collect()
    }

    fn refusal(&self) -> Option<Error> {
        let list = || Citation::listed(&self.citations());
        match self.standing {
            Standing::Repeats | Standing::Accepted | Standing::Disputed => None,
            Standing::Contradicts => {
                Some(Error::invalid("bylaws.contradicts", format!("the clause contradicts {}", list())))
            }
            Standing::Unseen | Standing::NoPower => {
                let message = match &self.law {
                    Err(absent) if self.standing == Standing::Unseen => format!("{absent}"),
                    _ => String::from("no law on by-laws is known for the day"),
                };
                Some(Error::new(ErrorKind::NotInForce, "bylaws.unseen", message))
            }
        }
    }
}

impl<'a> LocalLaw<'a> {
    /// The same law with a zone's by-laws over it. Each clause must say what it can of its parameter; those that
    /// bind on `day` are held against the law of that day first, and clauses of other days wait.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) with the path `bylaws[…]` for a clause that contradicts
    /// the law in force (the message names the article), that sets what no rule reads or to what it cannot be (a
    /// word that no rule knows, a share that can never be met), or that stands beside another one on the same
    /// parameter; [`NotInForce`](crate::ErrorKind::NotInForce) where the law's words
    /// were not seen, so that nobody can say.
    pub fn with_bylaws(mut self, bylaws: &'a [Clause], day: Date) -> Result<Self, Error> {
        for (row, clause) in bylaws.iter().enumerate() {
            clause.parameter().at_row("bylaws", row)?;
            if !clause.binds_on(day) {
                continue;
            }
            let judged = self.judge(clause, day).at_row("bylaws", row)?;
            if let Some(refusal) = judged.refusal() {
                return Err(refusal.at("value")).at_row("bylaws", row);
            }
            let mut earlier = bylaws.iter().take(row);
            if earlier.any(|other| other.binds_on(day) && other.sets == clause.sets) {
                let message = format!("two clauses set {} on the same day", clause.sets);
                return Err(Error::invalid("bylaws.twice", message).at("sets")).at_row("bylaws", row);
            }
        }
        self.bylaws = bylaws;
        Ok(self)
    }

    /// A reading: the one that the user chose, else the one that the law or the by-laws name, with where they
    /// do. By-laws bind the user too.
    pub(crate) fn reading<T: Copy + PartialEq>(
        &self,
        chosen: Option<T>,
        key: Key<Shared<str>>,
        day: Date,
        named: fn(&str) -> Option<T>,
    ) -> Result<(T, Option<InWord>), Error> {
        let found = match (self.find(key, day), chosen) {
            (Ok(found), _) => found,
            (Err(_), Some(chosen)) => return Ok((chosen, None)),
            (Err(absent), None) => return Err(absent.into()),
        };
        let reading = named(found.value());
        match (chosen, found.bylaw()) {
            (Some(chosen), Some(applied)) if reading != Some(chosen) => {
                let message = format!("clause {} of the by-laws sets {} otherwise", applied.clause, key.id());
                Err(Error::invalid("bylaws.option", message).at("options"))
            }
            (Some(chosen), None) => Ok((chosen, None)),
            _ => Ok((reading.ok_or_else(|| Error::range("a law table"))?, Some(found))),
        }
    }

    /// The same where neither law nor by-laws need to name one: then it is the default.
    pub(crate) fn reading_or_default<T: Copy + PartialEq + Default>(
        &self,
        chosen: Option<T>,
        key: Key<Shared<str>>,
        day: Date,
        named: fn(&str) -> Option<T>,
    ) -> Result<(T, Option<InWord>), Error> {
        let silent = chosen.is_none() && self.find(key, day).is_err();
        if silent { Ok((T::default(), None)) } else { self.reading(chosen, key, day, named) }
    }

    /// How a clause stands to the law of a day.
    pub(crate) fn judge(&self, clause: &Clause, day: Date) -> Result<Judged, Error> {
        let id = clause.parameter()?;
        let law = self.of_law(Key::<Value>::named(id), day);
        let permit = self.permit(id, day);
        let is_gap = |absent: &Absent| matches!(absent.absence(), Absence::Gap { .. });
        let unseen = permit.as_ref().is_err_and(is_gap) || law.as_ref().is_err_and(is_gap);
        let permit = permit.ok();
        let power = self.of_law(keys::BYLAWS_POWER, day).ok();
        let may = permit.as_ref().map(|found| *found.value());
        let same = law.as_ref().is_ok_and(|found| *found.value() == clause.value);
        let order = law.as_ref().ok().and_then(|found| clause.value.order(found.value()));
        let allows = |may| match may {
            Permitted::Anything => true,
            Permitted::Nothing => false,
            Permitted::NoLess => order.map_or(law.is_err(), Ordering::is_ge),
            Permitted::NoMore => order.map_or(law.is_err(), Ordering::is_le),
        };
        let standing = match may {
            _ if same => Standing::Repeats,
            _ if unseen => Standing::Unseen,
            Some(Permit { may, disputed }) if allows(may) => {
                if disputed {
                    Standing::Disputed
                } else {
                    Standing::Accepted
                }
            }
            Some(_) => Standing::Contradicts,
            // Stricter than the law, at a time whose rules on by-laws were not seen: nobody can say.
            None if law.is_ok() && power.is_none() && order == Some(Ordering::Greater) => Standing::NoPower,
            None if law.is_ok() => Standing::Contradicts,
            None if power.is_some() => Standing::Accepted,
            None => Standing::NoPower,
        };
        Ok(Judged { standing, law, permit, power })
    }

    /// What the by-laws make of a parameter, over what the law says.
    pub(super) fn under_bylaws<T: LawValue>(
        &self,
        key: Key<T>,
        day: Date,
    ) -> Option<Result<InForce<T>, Absent>> {
        let clause = self.bylaws.iter().find(|clause| clause.sets == key.id() && clause.binds_on(day))?;
        let judged = self.judge(clause, day).ok()?;
        let disputed = match judged.standing {
            Standing::Repeats | Standing::Accepted => false,
            Standing::Disputed => true,
            Standing::Contradicts | Standing::Unseen | Standing::NoPower => return None,
        };
        let value = T::from_value(&clause.value)?;
        let applied = clause.applied(disputed);
        let permit = judged.permit.map(|permit| permit.map(|_| ()));
        Some(match (judged.law, permit.or(judged.power)) {
            (Ok(law), permit) => Ok(law.map(|_| value).set_by(applied, permit)),
            (Err(_), Some(permit)) => Ok(permit.map(|()| value).set_by(applied, None).named(key.id())),
            (Err(absent), None) => Err(absent),
        })
    }
}
