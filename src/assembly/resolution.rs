//! Whether a decision of a committee stands.

use alloc::vec::Vec;

use super::check::{Check, Checks, asked, members, whole};
use crate::decision::{Decision, Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, Key, LocalLaw, Shared, keys};
use crate::quantity::{Calendar, Date, RestDays, Span, Threshold};
use crate::rule::{self, Rule};

/// `assembly.resolution`: whether a decision of an owners' committee (业主委员会) or of a property management
/// committee (物业管理委员会) was adopted, and its meeting called and its decision published as the law asks.
///
/// | place | attendance | agreement | before | published |
/// |---|---|---|---|---|
/// | Shanghai 26 | > 1/2 | > 1/2 of all, signed | | 3 days from the decision |
/// | Beijing 45 | > 1/2 | > 1/2, signed | items told 5 days before | 3 days from the meeting |
/// | Shandong 32 | ≥ 2/3 | > 1/2 of all | | 3 days from the decision |
/// | Zhejiang 14 | ≥ 1/2 | ≥ 1/2 of all | items public 3 days before | |
/// | Henan 28 | > 1/2 | ≥ 1/2 of all | | 3 days from the decision |
///
/// Cities have their own; what they leave open is their province's. "All members" are read as those in office
/// on the day; an option takes all seats. No text lets a member agree who neither attended nor sent a proxy; it
/// is read as not allowed, though the text asks a share of all members, not of those there. Where no member may send a
/// proxy, one who agreed by a proxy does not count. In a property management committee more than half of the owners'
/// representatives must be there too (Beijing 57, Qingyuan 31).
///
/// A decision is *adopted* by attendance and agreement; it is *lawful* where no other requirement is broken
/// either. What a broken requirement does to an adopted decision no text says.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the place's law asks and is not told;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where more attended than there are, more agreed than attended
/// or sent a proxy, or a day is out of order. A calendar is asked where working days are counted, or weekends are to be
/// rest days.
///
/// ```
/// use wuye::assembly::resolution::{Body, Facts, Options, Resolution};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let adopted = |attending, in_favour| -> Result<bool, wuye::Error> {
///     let day = "2022-06-30".parse()?;
///     let facts = Facts {
///         decided_on: Some(day),
///         proxies: Some(0),
///         signed: Some(true),
///         ..Facts::new(Body::Committee, day, 7, attending, in_favour)
///     };
///     let decision = Resolution::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").adopted)
/// };
/// assert!(adopted(4, 4)?);
/// assert!(!adopted(4, 3)?, "three of four are not more than half of seven");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Resolution;

/// Whose decision it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Body {
    /// 业主委员会.
    Committee,
    /// 物业管理委员会.
    ManagementCommittee,
}

/// The meeting and what it decided.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Whose decision it is.
    pub body: Body,
    /// The day on which the meeting ended: its law applies.
    pub met_on: Date,
    /// The day of the decision; asked where its publication is counted from it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub decided_on: Option<Date>,
    /// The members in office on that day, without alternates.
    pub members: u32,
    /// All seats, filled or vacant; asked where all members are read as all seats.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub seats: Option<u32>,
    /// The members who were there themselves.
    pub attending: u32,
    /// The members who sent a proxy; asked where the law allows none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub proxies: Option<u32>,
    /// The members who agreed, by signature where the law asks for it: of those who attended or sent a proxy.
    pub in_favour: u32,
    /// How many of them agreed by a proxy: asked where somebody sent one and the law allows none. They do not count.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub in_favour_by_proxy: Option<u32>,
    /// Whether they agreed by signature; asked where the law does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub signed: Option<bool>,
    /// The owners' representatives in a property management committee, and how many of them attended.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Owners>,
    /// The day on which the residents' committee was told of the items; asked where the law does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub residents_committee_told_on: Option<Date>,
    /// The day on which the items were made public; asked where the law does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub items_public_on: Option<Date>,
    /// The day on which the decision was published; left out while it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub published_on: Option<Date>,
    /// The last day on which it stayed published; left out while it still does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub published_until: Option<Date>,
    /// The holidays: asked where working days are counted; without them no last day is moved.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

/// Owners' representatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Owners {
    /// How many there are.
    pub members: u32,
    /// How many attended themselves.
    pub attending: u32,
}

impl Facts {
    /// A meeting by its numbers.
    #[must_use]
    pub const fn new(body: Body, met_on: Date, members: u32, attending: u32, in_favour: u32) -> Self {
        Self {
            body,
            met_on,
            decided_on: None,
            members,
            seats: None,
            attending,
            proxies: None,
            in_favour,
            in_favour_by_proxy: None,
            signed: None,
            owners: None,
            residents_committee_told_on: None,
            items_public_on: None,
            published_on: None,
            published_until: None,
            calendar: None,
        }
    }
}

/// Who "all members" (全体委员) are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Base {
    /// The members in office.
    #[default]
    InOffice,
    /// All seats, the vacant ones too.
    Seats,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Who all members are. Default: those in office.
    pub base: Base,
    /// Which days the time for the publication does not end on. Default: the holidays of the calendar, where one is
    /// given.
    pub rest_days: RestDays,
}

/// Whether the decision was adopted, and what was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether enough attended and enough agreed, in the form that the law asks.
    pub adopted: bool,
    /// Whether it was adopted and no other requirement is broken.
    pub lawful: bool,
    /// The last day for its publication, where it was adopted and the law sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub publish_by: Option<Date>,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.adopted { "adopted" } else { "not-adopted" }
    }
}

/// The parameters of a body's meetings.
struct MeetingKeys {
    attendance: Key<Threshold>,
    majority: Key<Threshold>,
    signatures: Key<()>,
    proxies: Key<()>,
    publish: Key<Span>,
    publish_from: Key<Shared<str>>,
}

const COMMITTEE: MeetingKeys = MeetingKeys {
    attendance: keys::RESOLUTION_ATTENDANCE,
    majority: keys::RESOLUTION_MAJORITY,
    signatures: keys::RESOLUTION_SIGNATURES,
    proxies: keys::RESOLUTION_PROXIES,
    publish: keys::RESOLUTION_PUBLISH,
    publish_from: keys::RESOLUTION_PUBLISH_FROM,
};

const MANAGEMENT: MeetingKeys = MeetingKeys {
    attendance: keys::MANAGEMENT_ATTENDANCE,
    majority: keys::MANAGEMENT_MAJORITY,
    signatures: keys::MANAGEMENT_SIGNATURES,
    proxies: keys::MANAGEMENT_PROXIES,
    publish: keys::MANAGEMENT_PUBLISH,
    publish_from: keys::MANAGEMENT_PUBLISH_FROM,
};

impl Rule for Resolution {
    const ID: &'static str = "assembly.resolution";
    const TITLE: (&'static str, &'static str) = (
        "业主委员会、物业管理委员会的决定",
        "whether a committee's decision was adopted and its meeting lawful",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::RESOLUTION_ATTENDANCE.id(),
        keys::RESOLUTION_MAJORITY.id(),
        keys::RESOLUTION_SIGNATURES.id(),
        keys::RESOLUTION_PROXIES.id(),
        keys::RESOLUTION_NOTICE.id(),
        keys::RESOLUTION_MATTERS.id(),
        keys::RESOLUTION_PUBLISH.id(),
        keys::RESOLUTION_PUBLISH_FROM.id(),
        keys::MANAGEMENT_ATTENDANCE.id(),
        keys::MANAGEMENT_OWNERS_ATTENDANCE.id(),
        keys::MANAGEMENT_MAJORITY.id(),
        keys::MANAGEMENT_SIGNATURES.id(),
        keys::MANAGEMENT_PROXIES.id(),
        keys::MANAGEMENT_PUBLISH.id(),
        keys::MANAGEMENT_PUBLISH_FROM.id(),
        keys::MANAGEMENT_DISPLAY.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.met_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let keys = match facts.body {
            Body::Committee => COMMITTEE,
            Body::ManagementCommittee => MANAGEMENT,
        };
        let mut checks = Checks::default();
        let (all, reading) = match options.base {
            Base::InOffice => (facts.members, Reading::BaseInOffice),
            Base::Seats => {
                let missing = || Error::missing("seats", "all seats, as all members are read");
                (facts.seats.ok_or_else(missing)?, Reading::BaseSeats)
            }
        };
        let no_proxies = asked(law, keys.proxies, facts.met_on)?;
        let in_favour = facts.in_favour(no_proxies.is_some())?;
        let adopted = adopted(law, (facts, in_favour), (&keys, all, reading), &mut checks)?;
        if let Some(law) = no_proxies {
            checks.flag(Step::MeetingProxies, facts.proxies == Some(0), &law);
        }
        if facts.body == Body::Committee {
            check_notice(law, facts, &mut checks)?;
        }
        // The time runs from a decision.
        let publish_by = if adopted {
            check_publication(law, facts, (&keys, options.rest_days), &mut checks)?
        } else {
            None
        };
        let lawful = adopted && checks.kept();
        let outcome = Outcome { adopted, lawful, publish_by, checks: checks.list() };
        Ok(checks.decide(outcome))
    }
}

impl Facts {
    /// Those whose agreement counts.
    fn in_favour(&self, no_proxies: bool) -> Result<u32, Error> {
        if !no_proxies {
            return Ok(self.in_favour);
        }
        let missing = || Error::missing("proxies", "who sent a proxy, which the law does not allow");
        if self.proxies.ok_or_else(missing)? == 0 {
            return Ok(self.in_favour);
        }
        let missing =
            || Error::missing("in_favour_by_proxy", "who agreed by a proxy, which the law does not allow");
        Ok(self.in_favour.saturating_sub(self.in_favour_by_proxy.ok_or_else(missing)?))
    }

    /// Refuses numbers that cannot be right.
    fn check(&self) -> Result<(), Error> {
        let larger = |field| {
            let error = Error::invalid("assembly.more_than_members", "there are more than members in office");
            Err(error.at(field))
        };
        if self.members == 0 {
            return Err(Error::invalid("assembly.nobody", "there is nobody in office").at("members"));
        }
        if self.attending > self.members {
            return larger("attending");
        }
        if self.in_favour > self.members {
            return larger("in_favour");
        }
        if self.proxies.is_some_and(|proxies| proxies > self.members.saturating_sub(self.attending)) {
            return larger("proxies");
        }
        if self.in_favour > self.attending.saturating_add(self.proxies.unwrap_or(0)) {
            let message = "more agreed than attended or sent a proxy";
            return Err(Error::invalid("assembly.more_than_attending", message).at("in_favour"));
        }
        if let Some(by_proxy) = self.in_favour_by_proxy {
            let fits = by_proxy <= self.in_favour.min(self.proxies.unwrap_or(0))
                && self.in_favour.saturating_sub(by_proxy) <= self.attending;
            if !fits {
                let message =
                    "those who agreed by a proxy and those who were there do not make up who agreed";
                return Err(Error::invalid("assembly.more_than_attending", message).at("in_favour_by_proxy"));
            }
        }
        if self.seats.is_some_and(|seats| seats < self.members) {
            return larger("members");
        }
        if let Some(owners) = self.owners {
            if owners.members > self.members {
                return larger("members").at("owners");
            }
            if owners.attending > owners.members.min(self.attending) {
                return larger("attending").at("owners");
            }
        }
        self.check_days()
    }

    /// Refuses days that are out of order: a meeting ends, decides, and its decision is published.
    fn check_days(&self) -> Result<(), Error> {
        let decided_on = self.decided_on.unwrap_or(self.met_on);
        let in_order = |day: Option<Date>, earliest, field, message| match day {
            Some(day) if day < earliest => Err(Error::invalid("assembly.resolution.days", message).at(field)),
            _ => Ok(()),
        };
        in_order(self.decided_on, self.met_on, "decided_on", "it was decided before the meeting")?;
        in_order(self.published_on, decided_on, "published_on", "it was published before it was decided")?;
        let published_on = self.published_on.unwrap_or(decided_on);
        in_order(self.published_until, published_on, "published_until", "it was gone before it was published")
    }
}

/// Whether enough attended and agreed.
fn adopted(
    law: &LocalLaw<'_>,
    (facts, in_favour): (&Facts, u32),
    (keys, all, reading): (&MeetingKeys, u32, Reading),
    checks: &mut Checks,
) -> Result<bool, Error> {
    let day = facts.met_on;
    let mut share = |step, key, part| {
        let found = law.find(key, day)?;
        let left = members(part);
        let (met, reason) = Reason::share(step, left, members(all), *found.value())?;
        checks.push(reason.by(&found).reading(reading).out_of(Label::All));
        checks.rank(law, key, (&found, day), |threshold: &Threshold| {
            threshold.is_met(whole(part), whole(all))
        })?;
        Ok::<bool, Error>(met)
    };
    let mut adopted = share(Step::MeetingAttendance, keys.attendance, facts.attending)?;
    adopted &= share(Step::MeetingAgreement, keys.majority, in_favour)?;
    if facts.body == Body::ManagementCommittee {
        let quorum = law.find(keys::MANAGEMENT_OWNERS_ATTENDANCE, day)?;
        let missing = || Error::missing("owners", "the owners' representatives, half of whom must attend");
        let owners = facts.owners.ok_or_else(missing)?;
        adopted &= checks.share(Step::MeetingOwners, [owners.attending, owners.members], &quorum)?;
    }
    if let Some(form) = asked(law, keys.signatures, day)? {
        let missing = || Error::missing("signed", "whether they agreed by signature, as the law asks");
        adopted &= checks.flag(Step::MeetingSignatures, facts.signed.ok_or_else(missing)?, &form);
    }
    Ok(adopted)
}

/// What must be told before a meeting of an owners' committee.
fn check_notice(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<(), Error> {
    let notices = [
        (
            keys::RESOLUTION_NOTICE,
            Step::MeetingNotice,
            "residents_committee_told_on",
            facts.residents_committee_told_on,
        ),
        (keys::RESOLUTION_MATTERS, Step::MeetingMatters, "items_public_on", facts.items_public_on),
    ];
    for (key, step, field, told_on) in notices {
        let Some(span) = asked(law, key, facts.met_on)? else { continue };
        let told_on = told_on.ok_or_else(|| Error::missing(field, "when the items were told"))?;
        let latest = span.value().before(facts.met_on, facts.calendar.as_ref())?;
        checks.by_day(step, told_on, latest, &span);
    }
    Ok(())
}

/// The last day for the publication, and whether it and its length were kept.
fn check_publication(
    law: &LocalLaw<'_>,
    facts: &Facts,
    (keys, rest): (&MeetingKeys, RestDays),
    checks: &mut Checks,
) -> Result<Option<Date>, Error> {
    let Some(publish) = asked(law, keys.publish, facts.met_on)? else { return Ok(None) };
    let start = match &**law.find(keys.publish_from, facts.met_on)?.value() {
        "decision" => {
            let missing =
                || Error::missing("decided_on", "the decision, from which its publication is counted");
            facts.decided_on.ok_or_else(missing)?
        }
        "meeting" => facts.met_on,
        _ => return Err(Error::range("a law table")),
    };
    let calendar = facts.calendar.as_ref();
    let latest = rest.end(publish.value().after(start, calendar)?, calendar)?;
    let reason = Reason::computed(Step::MeetingPublication).by(&publish);
    let reason = reason.reading(Reading::of_rest(rest, calendar));
    let Some(published_on) = facts.published_on else {
        checks.tell(reason.with(Label::From, start).with(Label::Deadline, latest));
        return Ok(Some(latest));
    };
    checks.in_time(reason, published_on, latest);
    if let (Body::ManagementCommittee, Some(until)) = (facts.body, facts.published_until)
        && let Some(display) = asked(law, keys::MANAGEMENT_DISPLAY, facts.met_on)?
    {
        check_display(&display, (published_on, until), facts, checks)?;
    }
    Ok(Some(latest))
}

/// Whether a decision stayed published for as long as the law asks.
fn check_display(
    display: &InForce<Span>,
    (from, until): (Date, Date),
    facts: &Facts,
    checks: &mut Checks,
) -> Result<(), Error> {
    let earliest = display.value().after(from, facts.calendar.as_ref())?;
    let reason = Reason::computed(Step::MeetingDisplay).by(display).with(Label::Ends, until);
    checks.push(reason.with(Label::EarliestEnd, earliest).verdict_of(Verdict::of(until >= earliest)));
    Ok(())
}
