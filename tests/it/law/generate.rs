//! Turns the TOML tables of `src/law/tables` into the statics of `src/law/tables.rs`. The tables are read as
//! any user's pack is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use wuye::law::*;
use wuye::quantity::{Area, Date, Ratio, Span, Threshold};

/// The tables' folder.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/tables")
}

/// Every table file in the order of its name, as one pack.
pub(crate) fn pack() -> Pack {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(path).unwrap());
        }
    }
    let mut pack = Pack::default();
    for (name, text) in files {
        pack.append(toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")));
    }
    pack
}

/// The text of `src/law/tables.rs`.
pub(crate) fn generate() -> String {
    let law = Law::empty().with_pack(&pack()).unwrap();
    let mut out = String::from(HEAD);
    for (i, instrument) in law.instruments().iter().enumerate() {
        writeln!(out, "static I{i}: Instrument = {};\n", self::instrument(instrument)).unwrap();
    }
    let instruments: Vec<_> = (0..law.instruments().len()).map(|i| shared(&format!("I{i}"))).collect();
    let parameters: Vec<_> = law.parameters().iter().map(|row| parameter(&law, row)).collect();
    let overrides: Vec<_> = law.overrides().iter().map(|edge| overrides(&law, edge)).collect();
    writeln!(
        out,
        "pub(super) static BUILT_IN: Law = Law {{\n    digest: {},\n    instruments: {},\n    parameters: {},\n    overrides: {},\n}};",
        text(law.digest()),
        list(&instruments),
        lines("    ", &parameters),
        lines("    ", &overrides),
    )
    .unwrap();
    out
}

// A static holds what it borrows for ever only where a brace, not a call, stands around the borrow.
const HEAD: &str =
    "// Generated from the TOML files in `tables/`; `UPDATE_EXPECT=1 cargo test --all-features law` writes it
// anew. Do not edit.

use super::*;
use crate::quantity::*;

const OPEN: Bound = Bound { date: None, believed: false };

const fn on(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: false }
}

const fn believed(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: true }
}

const fn cite(instrument: &'static Instrument, article: u16, paragraph: u8, item: u8) -> Citation {
    Citation { instrument: Shared::Static(instrument), article, paragraph, item, point: 0 }
}

";

/// A borrow of a static, or of what a static holds.
fn shared(of: &str) -> String {
    format!("Shared::Static {{ 0: &{of} }}")
}

fn list(items: &[String]) -> String {
    shared(&format!("[{}]", items.join(", ")))
}

/// The same with a line for each item.
fn lines(indent: &str, items: &[String]) -> String {
    let rows: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    shared(&format!("[\n{rows}{indent}]"))
}

fn text(text: &str) -> String {
    format!("Shared::Static({text:?})")
}

fn date(day: Date) -> String {
    format!("Date::literal({}, {}, {})", day.year(), day.month(), day.day())
}

fn optional(day: Option<Date>) -> String {
    day.map_or("None".to_owned(), |day| format!("Some({})", date(day)))
}

fn bound(bound: Bound) -> String {
    match bound.date {
        Some(day) => {
            let kind = if bound.believed { "believed" } else { "on" };
            format!("{kind}({}, {}, {})", day.year(), day.month(), day.day())
        }
        None if bound.believed => "Bound { date: None, believed: true }".to_owned(),
        None => "OPEN".to_owned(),
    }
}

/// A whole number as Rust likes to read it: `310_000`.
fn grouped(number: impl TryInto<u64>) -> String {
    let Ok(number) = number.try_into() else { panic!("a number of the tables is negative") };
    match number {
        0..10_000 => number.to_string(),
        10_000..1_000_000 => format!("{}_{:03}", number / 1000, number % 1000),
        _ => format!("{}_{:03}_{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000),
    }
}

fn jurisdiction(place: Jurisdiction) -> String {
    let code = grouped(place.code().expect("a place of the tables lies in China"));
    match place.scheme() {
        None => format!("Jurisdiction::literal({code})"),
        Some(name) => format!("Jurisdiction::under({code}, *b\"{name}{}\")", "\\0".repeat(24 - name.len())),
    }
}

fn instrument(row: &Instrument) -> String {
    format!(
        "Instrument {{\n    id: {},\n    zh: {},\n    zh_edition: {},\n    en: {},\n    en_edition: {},\n    \
         rank: Rank::{:?},\n    jurisdiction: {},\n    division: Division::{:?},\n    promulgated: {},\n    \
         from: {},\n    to: {},\n}}",
        text(&row.id),
        text(&row.zh),
        text(&row.zh_edition),
        text(&row.en),
        text(&row.en_edition),
        row.rank,
        jurisdiction(row.jurisdiction),
        row.division,
        optional(row.promulgated),
        bound(row.from),
        bound(row.to),
    )
}

fn cites(law: &Law, citations: &[Citation]) -> String {
    let cite = |citation: &Citation| {
        let same = |known: &Shared<Instrument>| known.id == citation.instrument().id;
        let instrument = law.instruments().iter().position(same).unwrap();
        format!(
            "cite(&I{instrument}, {}, {}, {}){}",
            citation.article().unwrap_or_default(),
            citation.paragraph().unwrap_or_default(),
            citation.item().unwrap_or_default(),
            citation.point().map_or_else(String::new, |point| format!(".at({point})")),
        )
    };
    list(&citations.iter().map(cite).collect::<Vec<_>>())
}

fn parameter(law: &Law, row: &Parameter) -> String {
    let of = |rows: &[Line]| match rows {
        [] => list(&[]),
        _ => lines("            ", &rows.iter().map(|row| line(law, row)).collect::<Vec<_>>()),
    };
    format!(
        "Parameter {{\n            id: {},\n            zh: {},\n            en: {},\n            lines: {},\n            bylaws: {},\n        }}",
        text(&row.id),
        text(&row.zh),
        text(&row.en),
        of(&row.lines),
        of(&row.bylaws),
    )
}

fn line(law: &Law, row: &Line) -> String {
    let versions: Vec<_> = row.versions.iter().map(|row| shared(&version(law, row))).collect();
    let gaps: Vec<_> = row.gaps.iter().map(gap).collect();
    format!(
        "Line {{\n                    jurisdiction: {},\n                    versions: {},\n                    gaps: {},\n                }}",
        jurisdiction(row.jurisdiction),
        lines("                    ", &versions),
        list(&gaps),
    )
}

fn gap(row: &Gap) -> String {
    format!(
        "Gap {{ from: {}, to: {}, known_from: {}, zh: {}, en: {} }}",
        date(row.from),
        date(row.to),
        date(row.known_from),
        text(&row.zh),
        text(&row.en)
    )
}

fn version(law: &Law, row: &Version) -> String {
    format!(
        "Version {{ from: {}, to: {}, known_from: {}, end_known_from: {}, value: {}, citations: {}, grade: Grade::{:?} }}",
        bound(row.from),
        bound(row.to),
        date(row.known_from),
        optional(row.end_known_from),
        value(&row.value),
        cites(law, &row.citations),
        row.grade,
    )
}

fn overrides(law: &Law, row: &Overrides) -> String {
    shared(&format!(
        "Overrides {{ parameter: {}, jurisdiction: {}, from: {}, known_from: {}, by: {}, zh: {}, en: {} }}",
        text(&row.parameter),
        jurisdiction(row.jurisdiction),
        date(row.from),
        date(row.known_from),
        cites(law, &row.by),
        text(&row.zh),
        text(&row.en),
    ))
}

fn ratio(ratio: Ratio) -> String {
    let part = |number: i128| u64::try_from(number).unwrap();
    format!("Ratio::literal({}, {})", grouped(part(ratio.numerator())), grouped(part(ratio.denominator())))
}

fn threshold(threshold: Threshold) -> String {
    format!("Threshold::new(Comparator::{:?}, {})", threshold.comparator(), ratio(threshold.ratio()))
}

fn words(words: &Words) -> String {
    format!("Words {{ 0: {} }}", list(&words.iter().map(text).collect::<Vec<_>>()))
}

fn span(span: Span) -> String {
    format!("Span::new({}, SpanUnit::{:?})", span.count(), span.unit())
}

fn procedure(procedure: &Procedure) -> String {
    let steps: Vec<_> = procedure.steps.iter().map(step).collect();
    format!("Procedure {{ steps: {} }}", list(&steps))
}

fn step(row: &ProcedureStep) -> String {
    let span_of = |found: &Option<SpanOf>| {
        found.as_ref().map_or("None".to_owned(), |SpanOf { span: length, of }| {
            format!("Some {{ 0: SpanOf {{ span: {}, of: {} }} }}", span(*length), words(of))
        })
    };
    let named = |step: &Option<Shared<str>>| {
        step.as_ref().map_or("None".to_owned(), |step| format!("Some {{ 0: {} }}", text(step)))
    };
    format!(
        "ProcedureStep {{ step: {}, by: {}, modal: Modal::{:?}, documents: {}, after: {}, after_any: {}, unless: {}, \
         lapse_of: {}, limit_of: {}, within: {}, before: {}, opens: {}, extends: {}, sets_limit: {}, ends: {}, repeats: {}, \
         cites: {} }}",
        text(&row.step),
        words(&row.by),
        row.modal,
        words(&row.documents),
        words(&row.after),
        words(&row.after_any),
        words(&row.unless),
        named(&row.lapse_of),
        named(&row.limit_of),
        span_of(&row.within),
        span_of(&row.before),
        span_of(&row.opens),
        span_of(&row.extends),
        row.sets_limit,
        row.ends,
        row.repeats,
        words(&row.cites),
    )
}

fn area(area: Area) -> String {
    assert_eq!(area.hundredths() % 100, 0, "areas of the tables are whole square metres");
    format!("Area::from_m2({})", grouped(area.hundredths() / 100))
}

fn value(value: &Value) -> String {
    let inner = match value {
        Value::Threshold(inner) => threshold(*inner),
        Value::Majority(inner) => majority(*inner),
        Value::Word(word) => text(word),
        Value::Words(inner) => words(inner),
        Value::Count(count) => grouped(*count),
        Value::Area(inner) => area(*inner),
        Value::AreaLimit(AreaLimit { comparator, area: limit }) => {
            format!("AreaLimit {{ comparator: Comparator::{comparator:?}, area: {} }}", area(*limit))
        }
        Value::Years(years) => format!("{years:?}"),
        Value::Span(inner) => span(*inner),
        Value::Procedure(inner) => procedure(inner),
        Value::Permit(Permit { may, disputed }) => {
            format!("Permit {{ may: Permitted::{may:?}, disputed: {disputed} }}")
        }
        Value::Target(Target { base, ratio: share }) => {
            format!("Target {{ base: TargetBase::{base:?}, ratio: {} }}", ratio(*share))
        }
        Value::Deposits(inner) => deposits(inner),
        Value::RevenueShare(inner) => revenue_share(inner),
        Value::MoneyLimit(inner) => money_limit(*inner),
        Value::Overrun(inner) => overrun(*inner),
        Value::Quota(inner) => quota(inner),
        Value::Targets(inner) => targets(inner),
        Value::Plan(inner) => plan(inner),
        Value::Division(inner) => division(inner),
        Value::Services(inner) => services(inner),
        Value::Responses(inner) => responses(inner),
        Value::Duties(inner) => {
            format!("DutyMatrix {{ rows: {} }}", list(&inner.rows.iter().map(duty).collect::<Vec<_>>()))
        }
        Value::Regimes(inner) => {
            format!("Regimes {{ rows: {} }}", list(&inner.rows.iter().map(regime).collect::<Vec<_>>()))
        }
        Value::Penalties(inner) => penalties(inner),
        Value::Cap(inner) => cap(*inner),
        Value::Establishment(inner) => establishment(inner),
        Value::Notices(inner) => notices(inner),
        Value::Day(day) => date(*day),
        Value::BodySize(inner) => body_size(*inner),
        Value::SmallZone(inner) => small_zone(*inner),
        Value::TermOfOffice(inner) => format!("{inner:?}"),
        Value::Norm => return "Value::Norm".to_owned(),
        other => panic!("the generator does not know how to write {other:?}"),
    };
    let debug = format!("{value:?}");
    let variant = debug.split(['(', ' ']).next().unwrap();
    // A brace and not a call, so that what is borrowed in it lives as long as the static.
    format!("Value::{variant} {{ 0: {inner} }}")
}

fn services(services: &ServiceItems) -> String {
    let standard = |standard: ServiceStandard| match standard {
        ServiceStandard::Times(Frequency { times, per }) => {
            format!("Times {{ 0: Frequency {{ times: {}, per: Per::{per:?} }} }}", threshold(times))
        }
        word => format!("{word:?}"),
    };
    let item = |row: &ServiceItem| {
        format!(
            "ServiceItem {{ item: {}, class: {}, objects: {}, standard: ServiceStandard::{}, elsewhere: {}, cites: {} }}",
            text(&row.item),
            text(&row.class),
            words(&row.objects),
            standard(row.standard),
            words(&row.elsewhere),
            words(&row.cites),
        )
    };
    format!("ServiceItems {{ items: {} }}", list(&services.items.iter().map(item).collect::<Vec<_>>()))
}

fn responses(responses: &ResponseTargets) -> String {
    let target = |row: &ResponseTarget| {
        format!(
            "ResponseTarget {{ class: {}, stage: ResponseStage::{:?}, within_minutes: {:?} }}",
            row.class.as_ref().map_or("None".to_owned(), |class| format!("Some {{ 0: {} }}", text(class))),
            row.stage,
            row.within_minutes,
        )
    };
    format!(
        "ResponseTargets {{ targets: {} }}",
        list(&responses.targets.iter().map(target).collect::<Vec<_>>())
    )
}

fn targets(row: &Targets) -> String {
    let rows: Vec<_> = row.rows.iter().map(target_row).collect();
    let times: Vec<_> = row.times.iter().map(set_time).collect();
    format!("Targets {{ rows: {}, times: {} }}", list(&rows), list(&times))
}

fn plan(plan: &Plan) -> String {
    let day = |day: MonthDay| format!("MonthDay::literal({}, {})", day.month(), day.day());
    let task = |task: &PlanTask| {
        format!(
            "PlanTask {{ task: {}, by: {}, from: {}, until: {}, before: {}, part: {}, evidence: {}, cites: {} }}",
            text(&task.task),
            words(&task.by),
            some(task.from, day),
            some(task.until, day),
            task.before,
            some(task.part, |part| format!("MonthPart::{part:?}")),
            words(&task.evidence),
            words(&task.cites),
        )
    };
    let phase = |phase: &PlanPhase| {
        let tasks = list(&phase.tasks.iter().map(task).collect::<Vec<_>>());
        format!("PlanPhase {{ phase: {}, tasks: {tasks} }}", text(&phase.phase))
    };
    format!("Plan {{ phases: {} }}", list(&plan.phases.iter().map(phase).collect::<Vec<_>>()))
}

fn some<T>(value: Option<T>, write: impl Fn(T) -> String) -> String {
    value.map_or("None".to_owned(), |value| format!("Some {{ 0: {} }}", write(value)))
}

fn target_row(row: &TargetRow) -> String {
    let pair = |pair: &InOrder| {
        let InOrder { first, then, last_day } = pair;
        format!("InOrder {{ first: {}, then: {}, last_day: {last_day} }}", text(first), text(then))
    };
    let by = |by: TargetDay| match by {
        TargetDay::YearEnd => "TargetDay::YearEnd".to_owned(),
        TargetDay::Day(day) => format!("TargetDay::Day {{ 0: {} }}", date(day)),
    };
    format!(
        "TargetRow {{ target: {}, counts: {}, of: {}, in_year: {}, year_written: {:?}, met: {}, in_order: {}, \
         threshold: {}, by: {}, cites: {} }}",
        text(&row.target),
        text(&row.counts),
        words(&row.of),
        some(row.in_year.as_deref(), text),
        row.year_written,
        words(&row.met),
        list(&row.in_order.iter().map(pair).collect::<Vec<_>>()),
        some(row.threshold, threshold),
        some(row.by, by),
        words(&row.cites),
    )
}

fn set_time(row: &SetTime) -> String {
    let SetTime { gives, from, within } = row;
    format!("SetTime {{ gives: {}, from: {}, within: {} }}", text(gives), text(from), some(*within, span))
}

fn body_size(BodySize { least, most, odd, by_rules, generally }: BodySize) -> String {
    format!(
        "BodySize {{ least: {least:?}, most: {most:?}, odd: {odd}, by_rules: {by_rules}, generally: {generally} }}"
    )
}

fn small_zone(SmallZone { up_to, members }: SmallZone) -> String {
    let up_to = match up_to {
        ZoneSize::AreaM2(limit) => format!("AreaM2({})", area(limit)),
        ZoneSize::Households(limit) => format!("Households({})", grouped(limit)),
    };
    format!("SmallZone {{ up_to: ZoneSize::{up_to}, members: {members} }}")
}

fn deposits(deposits: &Deposits) -> String {
    let share = |share: Option<Ratio>| {
        share.map_or("None".to_owned(), |share| format!("Some {{ 0: {} }}", ratio(share)))
    };
    let part = |part: &DepositPart| {
        format!(
            "DepositPart {{ payer: Payer::{:?}, base: DepositBase::{:?}, least: {}, most: {}, building: {} }}",
            part.payer,
            part.base,
            share(part.least),
            share(part.most),
            part.building.map_or("None".to_owned(), |class| format!("Some(BuildingClass::{class:?})")),
        )
    };
    format!("Deposits {{ parts: {} }}", list(&deposits.parts.iter().map(part).collect::<Vec<_>>()))
}

fn revenue_share(row: &RevenueShare) -> String {
    format!(
        "RevenueShare {{ share: {}, of: RevenueBase::{:?}, low: {}, before_assembly: {}, unless_decided: {}, \
         until_first: {}, every: {} }}",
        threshold(row.share),
        row.of,
        row.low.map_or("None".to_owned(), |low| format!("Some {{ 0: {} }}", threshold(low))),
        row.before_assembly,
        row.unless_decided,
        row.until_first,
        row.every.map_or("None".to_owned(), |every| format!("Some {{ 0: {} }}", span(every))),
    )
}

fn money_limit(MoneyLimit { comparator, sum }: MoneyLimit) -> String {
    format!(
        "MoneyLimit {{ comparator: Comparator::{comparator:?}, sum: Money::from_fen({}) }}",
        grouped(sum.fen())
    )
}

fn overrun(Overrun { share, sum, either }: Overrun) -> String {
    let sum = sum.map_or("None".to_owned(), |sum| format!("Some {{ 0: {} }}", money_limit(sum)));
    format!("Overrun {{ share: {}, sum: {sum}, either: {either} }}", threshold(share))
}

fn majority(Majority { threshold: share, of }: Majority) -> String {
    format!("Majority {{ threshold: {}, of: MajorityBase::{of:?} }}", threshold(share))
}

fn cap(CapRule { at_most, base, excess, cascade }: CapRule) -> String {
    let cascade = cascade.map_or("None".to_owned(), |cascade| format!("Some(Cascade::{cascade:?})"));
    format!(
        "CapRule {{ at_most: {}, base: CapBase::{base:?}, excess: CapExcess::{excess:?}, cascade: {cascade} }}",
        ratio(at_most.to_ratio()).replace("Ratio", "Share"),
    )
}

fn establishment(row: &Establishment) -> String {
    let limbs: Vec<_> = row.limbs.iter().map(limb).collect();
    let applicants: Vec<_> = row.applicants.iter().map(applicant).collect();
    format!(
        "Establishment {{ effect: Effect::{:?}, limbs: {}, earlier_phase: {}, applicants: {} }}",
        row.effect,
        list(&limbs),
        row.earlier_phase,
        list(&applicants),
    )
}

fn limb(limb: &Limb) -> String {
    let test = |test: &LimbTest| {
        let inner = match test {
            LimbTest::Share(row) => format!(
                "Share {{ 0: ShareTest {{ stage: Stage::{:?}, measure: Measure::{:?}, threshold: {} }} }}",
                row.stage,
                row.measure,
                threshold(row.threshold),
            ),
            LimbTest::Years(row) => format!(
                "Years {{ 0: YearsTest {{ stage: Stage::{:?}, full: {} }} }}",
                row.stage,
                span(row.full),
            ),
            LimbTest::ContractEnds(left) => format!("ContractEnds {{ 0: {} }}", span(*left)),
        };
        format!("LimbTest::{inner}")
    };
    format!("Limb {{ all: {} }}", list(&limb.all.iter().map(test).collect::<Vec<_>>()))
}

fn applicant(row: &Applicant) -> String {
    let limit = |limit: Option<Threshold>| {
        limit.map_or("None".to_owned(), |limit| format!("Some {{ 0: {} }}", threshold(limit)))
    };
    format!(
        "Applicant {{ by: ApplicantKind::{:?}, count: {}, owners: {}, area: {}, if_unreported: {} }}",
        row.by,
        limit(row.count),
        limit(row.owners),
        limit(row.area),
        row.if_unreported,
    )
}

fn notices(notices: &Notices) -> String {
    let duty = |row: &NoticeDuty| {
        format!(
            "NoticeDuty {{ to: NoticeTo::{:?}, before: {}, meeting: {}, written: {}, estates_only: {} }}",
            row.to,
            row.before.map_or("None".to_owned(), |before| format!("Some {{ 0: {} }}", span(before))),
            row.meeting.map_or("None".to_owned(), |kind| format!("Some(MeetingKind::{kind:?})")),
            row.written,
            row.estates_only,
        )
    };
    format!("Notices {{ duties: {} }}", list(&notices.duties.iter().map(duty).collect::<Vec<_>>()))
}

fn division(division: &ZoneDivision) -> String {
    let rows: Vec<_> = division.rows.iter().map(division_row).collect();
    let carried =
        |row: &Carried| format!("Carried {{ to: {}, cites: {} }}", stages(&row.to), words(&row.cites));
    let authority = |row: &AuthorityGoesBy| {
        format!(
            "AuthorityGoesBy {{ of: {}, weighs: {}, cites: {} }}",
            stages(&row.of),
            words(&row.weighs),
            words(&row.cites)
        )
    };
    format!(
        "ZoneDivision {{ rows: {}, authority: {}, carries: {} }}",
        list(&rows),
        list(&division.authority.iter().map(authority).collect::<Vec<_>>()),
        list(&division.carries.iter().map(carried).collect::<Vec<_>>()),
    )
}

fn regime(row: &RegimeRow) -> String {
    let named = |word: &Option<Shared<str>>| {
        word.as_ref().map_or("None".to_owned(), |word| format!("Some({})", text(word)))
    };
    let variants = |name: &str, all: Vec<String>| {
        list(&all.iter().map(|of| format!("{name}::{of}")).collect::<Vec<_>>())
    };
    let duty = |row: &RegimeDuty| {
        let (duty, by, cites) = (text(&row.duty), words(&row.by), words(&row.cites));
        format!("RegimeDuty {{ duty: {duty}, by: {by}, cites: {cites} }}")
    };
    let need = |row: &RegimeNeed| {
        format!("RegimeNeed {{ need: PassageNeed::{:?}, by: {} }}", row.need, words(&row.by))
    };
    let next = |next: &RegimeNext| {
        format!(
            "Some(RegimeNext {{ manager: {}, fee: {}, needs: {}, cites: {} }})",
            text(&next.manager),
            named(&next.fee),
            list(&next.needs.iter().map(need).collect::<Vec<_>>()),
            words(&next.cites),
        )
    };
    format!(
        "RegimeRow {{ class: {}, housing: {}, run_by: {}, viable: {:?}, manager: {}, assigned: {}, fee: {}, \
         subsidy: {}, duties: {}, next: {}, cites: {} }}",
        text(&row.class),
        variants("Housing", row.housing.iter().map(|of| format!("{of:?}")).collect()),
        variants("RunBy", row.run_by.iter().map(|of| format!("{of:?}")).collect()),
        row.viable,
        named(&row.manager),
        row.assigned,
        named(&row.fee),
        named(&row.subsidy),
        list(&row.duties.iter().map(duty).collect::<Vec<_>>()),
        row.next.as_ref().map_or("None".to_owned(), next),
        words(&row.cites),
    )
}

fn duty(row: &DutyRow) -> String {
    format!(
        "DutyRow {{ row: {}, by: {}, verbs: {}, objects: {}, modal: Modal::{:?}, with: {}, when: {}, any: {}, \
         unless: {}, cites: {} }}",
        text(&row.row),
        words(&row.by),
        words(&row.verbs),
        words(&row.objects),
        row.modal,
        words(&row.with),
        words(&row.when),
        words(&row.any),
        words(&row.unless),
        words(&row.cites),
    )
}

fn stages(stages: &[EstateStage]) -> String {
    list(&stages.iter().map(|stage| format!("EstateStage::{stage:?}")).collect::<Vec<_>>())
}

fn division_row(row: &DivisionRow) -> String {
    let traits = |traits: &[EstateTrait]| {
        list(&traits.iter().map(|of| format!("EstateTrait::{of:?}")).collect::<Vec<_>>())
    };
    format!(
        "DivisionRow {{ row: {}, of: {}, any: {}, needs: {}, lacks: {}, smallest_part: {}, \
         gives: DivisionEffect::{:?}, over: {}, reading: {}, cites: {} }}",
        text(&row.row),
        stages(&row.of),
        traits(&row.any),
        traits(&row.needs),
        traits(&row.lacks),
        row.smallest_part.map_or("None".to_owned(), |limit| {
            format!(
                "Some(AreaLimit {{ comparator: Comparator::{:?}, area: {} }})",
                limit.comparator,
                area(limit.area)
            )
        }),
        row.gives,
        words(&row.over),
        row.reading.map_or("None".to_owned(), |reading| format!("Some(RowReading::{reading:?})")),
        words(&row.cites),
    )
}

fn penalties(penalties: &Penalties) -> String {
    let clauses: Vec<_> = penalties.clauses.iter().map(penalty).collect();
    format!("Penalties {{ clauses: {} }}", list(&clauses))
}

fn penalty(row: &Penalty) -> String {
    let sanctions: Vec<_> = row.sanctions.iter().map(|sanction| format!("Sanction::{sanction:?}")).collect();
    format!(
        "Penalty {{ of: {}, serious: {:?}, uncured: {}, sanctions: {}, fine: {} }}",
        row.of.map_or("None".to_owned(), |of| format!("Some(Offender::{of:?})")),
        row.serious,
        row.uncured,
        list(&sanctions),
        row.fine.map_or("None".to_owned(), |row| format!("Some({})", fine(row))),
    )
}

fn fine(Fine { must, least, most, of }: Fine) -> String {
    format!(
        "Fine {{ must: {must}, least: {}, most: {}, of: FineOf::{of:?} }}",
        least.map_or("None".to_owned(), |least| format!("Some({})", ratio(least))),
        ratio(most),
    )
}

fn quota(quota: &Quota) -> String {
    let parts: Vec<_> = quota.parts.iter().map(quota_part).collect();
    let temporary = match quota.temporary {
        Temporary::OfFirstPhase(share) => format!("OfFirstPhase({})", ratio(share)),
        Temporary::OfWhole(share) => format!("OfWhole({})", ratio(share)),
        other => format!("{other:?}"),
    };
    format!("Quota {{ parts: {}, temporary: Temporary::{temporary} }}", list(&parts))
}

fn quota_part(row: &QuotaPart) -> String {
    let quality: Vec<_> = row.quality.iter().map(|quality| format!("Quality::{quality:?}")).collect();
    format!(
        "QuotaPart {{ part: Part::{:?}, zones: {}, base: Base::{:?}, formula: {}, quality: {} }}",
        row.part,
        row.zones.map_or("None".to_owned(), |zones| format!("Some(ZoneUse::{zones:?})")),
        row.base,
        formula(&row.formula),
        list(&quality),
    )
}

fn formula(formula: &Formula) -> String {
    match formula {
        Formula::AtLeast { floor, rate } => {
            format!("Formula::AtLeast {{ floor: {}, rate: {} }}", area(*floor), ratio(*rate))
        }
        Formula::Brackets { floor, brackets } => {
            let brackets: Vec<_> = brackets
                .iter()
                .map(|row| format!("Bracket {{ above: {}, rate: {} }}", area(row.above), ratio(row.rate)))
                .collect();
            format!("Formula::Brackets {{ floor: {}, brackets: {} }}", area(*floor), list(&brackets))
        }
        other => panic!("the generator does not know how to write {other:?}"),
    }
}
