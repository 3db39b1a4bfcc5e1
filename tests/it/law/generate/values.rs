//! How values are written, each as the expression that makes it.

use super::schemes::{bodies, duty, plan, regime, responses, sequence, services, targets};
use super::*;

pub(super) fn value(value: &Value) -> String {
    let inner = match value {
        Value::Threshold(inner) => threshold(*inner),
        Value::Majority(inner) => majority(*inner),
        Value::Word(word) => text(word),
        Value::Words(inner) => words(inner),
        Value::Count(count) => grouped(*count),
        Value::Area(inner) => area(*inner),
        Value::AreaLimit(limit) => area_limit(*limit),
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
        Value::Sequence(inner) => sequence(inner),
        Value::Bodies(inner) => bodies(inner),
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

fn area_limit(AreaLimit { comparator, area: limit }: AreaLimit) -> String {
    format!("AreaLimit {{ comparator: Comparator::{comparator:?}, area: {} }}", area(limit))
}

pub(super) fn some<T>(value: Option<T>, write: impl Fn(T) -> String) -> String {
    value.map_or("None".to_owned(), |value| format!("Some {{ 0: {} }}", write(value)))
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
        row.smallest_part.map_or("None".to_owned(), |limit| format!("Some({})", area_limit(limit))),
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
        "Penalty {{ of: {}, serious: {:?}, uncured: {}, surcharge: {}, sanctions: {}, fine: {} }}",
        row.of.map_or("None".to_owned(), |of| format!("Some(Offender::{of:?})")),
        row.serious,
        row.uncured,
        row.surcharge.map_or("None".to_owned(), |share| format!("Some({})", ratio(share))),
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
    let conditions: Vec<_> = quota.conditions.iter().map(premises_condition).collect();
    format!(
        "Quota {{ parts: {}, temporary: Temporary::{temporary}, conditions: {} }}",
        list(&parts),
        list(&conditions)
    )
}

fn premises_condition(row: &PremisesCondition) -> String {
    format!(
        "PremisesCondition {{ of: Part::{:?}, zones: {}, asks: Condition::{} }}",
        row.of,
        some(row.zones, |zones| format!("ZoneUse::{zones:?}")),
        condition(&row.asks),
    )
}

fn condition(asks: &Condition) -> String {
    match asks {
        Condition::Quality(quality) => format!("Quality(Quality::{quality:?})"),
        Condition::Storeys { highest, exempt } => {
            let exempt: Vec<_> = exempt.iter().map(|row| format!("StoreyExempt::{row:?}")).collect();
            format!("Storeys {{ highest: {highest}, exempt: {} }}", list(&exempt))
        }
        Condition::Places { small, most_small, most } => {
            let small = area_limit(*small);
            format!("Places {{ small: {small}, most_small: {most_small}, most: {most} }}")
        }
        Condition::LeastPlace(least) => format!("LeastPlace({})", area(*least)),
        Condition::GroundFloor(share) => format!("GroundFloor({})", threshold(*share)),
        Condition::Kinds(kinds) => {
            let kinds: Vec<_> = kinds.iter().map(|kind| format!("RoomKind::{kind:?}")).collect();
            format!("Kinds {{ 0: {} }}", list(&kinds))
        }
        other => panic!("{other:?}"),
    }
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
