//! The bodies that a scheme sets up.

mod facts;
mod known;
mod outcome;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Body, Facts, Head, Member, Options, Others, Street};
use self::known::Known;
pub use self::outcome::{HeadStanding, OfBody, OfHead, OfLevel, Outcome, Standing, Wanting};
use crate::decision::{Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, SchemeBodies, SchemeBody, Words, keys};
use crate::quantity::{Date, Key};
use crate::rule::Rule;

/// `programme.supervision`: whether the bodies (机构) are there that a scheme sets up in the district, in each street and in
/// each community; which sides are not represented in them; and who heads them.
///
/// | body | one in | who is in it | headed by |
/// |---|---|---|---|
/// | **the street's scheme for old estates**, parts 2（一）, 3 and 4 | | | |
/// | leading group (`leading-body`) | each street | | |
/// | its office, one with the property management office | each street | | anybody, with a deputy |
/// | property management office (一级监管) | each street | every community's director, with whom it supervises | |
/// | mediation station | each street | | anybody |
/// | repair station | each street | affiliated companies | anybody |
/// | service centre | each street | | its executive director |
/// | supervision group (二级监管, 「四位一体」) | each community | the residents' committee's social workers, owners, the community committee (社委会), the company | the community committee's director |
/// | station | each community | | the community's director |
/// | **the district's scheme for community services**, part 5 | | | |
/// | leading group | the district | eight departments, three companies, every street office | anybody, with a deputy |
/// | its office | the district | | anybody, with a deputy |
/// | `street-body` | each street | | the street office's director |
///
/// One member at least stands for each side, and each member for one. A head is a post, not a person: whoever holds it.
/// Who heads a body need not be a member of it, and stands for a side only where it is told among the members, too. What a
/// body does, and who sets it up, tells [`service.duties`](crate::service::duties), whose names these are.
///
/// A member of a side that the scheme does not name, or of none, is told and may sit there (`options.others`).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where no street is told, or not whose a body or a member is;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for streets, communities, members and deputies that stand twice, a second
/// body of its kind in the same place, a place that is not told, names that the law does not have, and a place told of what
/// has none; [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::supervision::{
///     Body, Facts, Head, Member, Options, Standing, Street, Supervision,
/// };
/// use wuye::rule::Rule;
///
/// let group = |sides: &[&str]| -> Result<(Standing, Vec<String>), wuye::Error> {
///     let member = |side: &&str| {
///         Ok(Member { member: side.parse()?, side: Some((*side).into()), of: None })
///     };
///     let group = Body {
///         body: "supervision-group".into(),
///         of: Some("c-1".parse()?),
///         members: sides.iter().map(member).collect::<Result<_, wuye::Error>>()?,
///         head: Some(Head { head: "h".parse()?, post: Some("community-committee-director".into()) }),
///         deputies: vec![],
///         one_with: None,
///     };
///     let facts = Facts {
///         as_of: "2012-06-30".parse()?,
///         streets: vec![Street { street: "s-1".parse()?, communities: vec!["c-1".parse()?] }],
///         bodies: vec![group],
///     };
///     let scheme = Law::built_in().at("320114+street-old-estates".parse()?);
///     let decision = Supervision::decide(&scheme, &facts, &Options::default())?;
///     let bodies = &decision.outcome().expect("in force").bodies;
///     let group = bodies.iter().find(|body| body.body == "supervision-group").expect("due");
///     Ok((group.standing, group.wanting.iter().map(|wanting| wanting.side.clone()).collect()))
/// };
/// let four = ["residents-social-worker", "owners", "community-committee", "service-company"];
/// assert_eq!(group(&four)?, (Standing::AsSetOut, vec![]));
/// assert_eq!(group(&four[..3])?, (Standing::NotAsSetOut, vec!["service-company".into()]));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Supervision;

impl Rule for Supervision {
    const ID: &'static str = "programme.supervision";
    const TITLE: (&'static str, &'static str) =
        ("方案设立的机构及其组成", "the bodies that a scheme sets up, who is in them and who heads them");
    const PARAMETERS: &'static [&'static str] = &[keys::SUPERVISION_BODIES.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let text = match law.find(keys::SUPERVISION_BODIES, facts.as_of) {
            Ok(text) => text,
            Err(absent) => return Decision::of_absent(absent),
        };
        let known = Known::of(law, text.value(), facts)?;
        let (mut outcome, mut reasons) = (Outcome::default(), Vec::new());
        for row in &*text.value().rows {
            for of in known.places(row.one_in, None) {
                let told = stand(row, of, &known, options.others);
                reasons.push(reason(&text, row, &told, &known, *options));
                outcome.add(told)?;
            }
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// How the body of a row stands in a place.
fn stand(row: &SchemeBody, of: Option<&Key>, known: &Known<'_>, others: Others) -> OfBody {
    let mut told = OfBody {
        body: String::from(&*row.body),
        place: row.one_in,
        of: of.cloned(),
        under: row.under.as_deref().map(Into::into),
        supervision: row.supervision.as_deref().map(Into::into),
        standing: Standing::NotSetUp,
        wanting: Vec::new(),
        others: Vec::new(),
        head: None,
        deputy_wanting: false,
        apart_from: None,
    };
    let Some(body) = known.body(&row.body, of) else { return told };
    told.wanting = wanting(row, body, of, known);
    if !row.sides.is_empty() {
        let is_named = |member: &&Member| member.side.as_deref().is_some_and(|side| row.side(side).is_some());
        told.others =
            body.members.iter().filter(|member| !is_named(member)).map(|m| m.member.clone()).collect();
        told.others.sort();
    }
    told.head = row.head.as_ref().map(|posts| headed(posts, body));
    told.deputy_wanting = row.deputy && body.deputies.is_empty();
    // Either of the two may tell it.
    let is_one = |with: &&str| {
        let other = known.body(with, of).map(|other| other.one_with.as_deref());
        other.is_some_and(|told| told == Some(&row.body) || body.one_with.as_deref() == Some(with))
    };
    told.apart_from = row.one_with.as_deref().filter(|with| !is_one(with)).map(Into::into);
    let has_right_members = told.wanting.is_empty() && (told.others.is_empty() || others == Others::MaySit);
    let has_right_head = told.head.as_ref().is_none_or(|head| head.standing == HeadStanding::Right);
    let is_right = has_right_members && has_right_head && !told.deputy_wanting && told.apart_from.is_none();
    told.standing = if is_right { Standing::AsSetOut } else { Standing::NotAsSetOut };
    told
}

/// The sides of a row that no member of a body stands for.
fn wanting(row: &SchemeBody, body: &Body, of: Option<&Key>, known: &Known<'_>) -> Vec<Wanting> {
    let mut wanting = Vec::new();
    for side in &*row.sides {
        let places = side.of_each.map_or(Vec::from([None]), |each| known.places(each, of));
        let stands = |place: Option<&Key>| {
            let of_side = |member: &&Member| member.side.as_deref() == Some(&*side.side);
            body.members.iter().filter(of_side).any(|member| member.of.as_ref() == place)
        };
        let absent = places.into_iter().filter(|place| !stands(*place));
        wanting.extend(absent.map(|place| Wanting { side: String::from(&*side.side), of: place.cloned() }));
    }
    wanting
}

/// Who heads a body of which the head holds one of some posts, or any where there is none.
fn headed(posts: &Words, body: &Body) -> OfHead {
    let holds = body.head.as_ref().and_then(|head| head.post.clone());
    let is_right = posts.0.is_empty() || holds.as_deref().is_some_and(|post| posts.has(post));
    let standing = match (&body.head, is_right) {
        (None, _) => HeadStanding::None,
        (Some(_), true) => HeadStanding::Right,
        (Some(_), false) => HeadStanding::Other,
    };
    let posts = posts.iter().map(Into::into).collect();
    OfHead { standing, posts, head: body.head.as_ref().map(|head| head.head.clone()), holds }
}

fn reason(
    text: &InForce<SchemeBodies>,
    row: &SchemeBody,
    told: &OfBody,
    known: &Known<'_>,
    options: Options,
) -> Reason {
    let mut reason = Reason::computed(Step::BodySetUp)
        .by_articles(text, row.cites.iter())
        .with_all(Label::SetUpIn, &told.of)
        .with(Label::SetUpBody, Quantity::named(&told.body))
        .with_all(Label::Level, told.supervision.as_deref().map(Quantity::named))
        .with(Label::Judgment, told.standing.term());
    let mut sides: Vec<&str> = told.wanting.iter().map(|wanting| &*wanting.side).collect();
    sides.dedup();
    reason = reason.with_all(Label::SidesWanting, sides.into_iter().map(Quantity::named));
    reason = reason.with_all(Label::WantingOf, told.wanting.iter().filter_map(|wanting| wanting.of.as_ref()));
    if let Some(head) = told.head.as_ref().filter(|head| head.standing == HeadStanding::Other) {
        let posts = head.posts.iter().map(|post| Quantity::named(post)).collect();
        reason = reason.with(Label::HeadDue, Quantity::AnyOf(posts));
        let holds = head.holds.as_deref().map(Quantity::named);
        reason = reason.with_all(Label::HeadIs, holds.or(head.head.as_ref().map(Into::into)));
    }
    let headless = told.head.as_ref().is_some_and(|head| head.standing == HeadStanding::None);
    let vacant = [(headless, Term::BodyHead), (told.deputy_wanting, Term::BodyDeputy)];
    let vacant = vacant.into_iter().filter(|(is_vacant, _)| *is_vacant).map(|(_, post)| post);
    reason = reason.with_all(Label::PostVacant, vacant);
    reason = reason.with_all(Label::ApartFrom, told.apart_from.as_deref().map(Quantity::named));
    if !told.others.is_empty() {
        let sides = known.other_sides(row, told.of.as_ref());
        reason = reason.with_all(Label::OtherMembers, &told.others);
        reason = reason.with_all(Label::OtherSides, sides.into_iter().map(Quantity::named));
        reason = reason.reading(options.others.reading());
    }
    reason.verdict_of(Verdict::of(told.standing == Standing::AsSetOut))
}

impl Outcome {
    fn add(&mut self, body: OfBody) -> Result<(), Error> {
        let is_right = body.standing == Standing::AsSetOut;
        let one_more = |count: &mut u32| -> Result<(), Error> {
            *count = count.checked_add(1).ok_or_else(|| Error::range("a number of bodies"))?;
            Ok(())
        };
        one_more(match body.standing {
            Standing::AsSetOut => &mut self.as_set_out,
            Standing::NotAsSetOut => &mut self.not_as_set_out,
            Standing::NotSetUp => &mut self.not_set_up,
        })?;
        if let Some(level) = &body.supervision {
            if !self.levels.iter().any(|of| of.level == *level) {
                self.levels.push(OfLevel { level: level.clone(), due: 0, as_set_out: 0 });
            }
            for of in self.levels.iter_mut().filter(|of| of.level == *level) {
                one_more(&mut of.due)?;
                if is_right {
                    one_more(&mut of.as_set_out)?;
                }
            }
        }
        self.bodies.push(body);
        Ok(())
    }
}
