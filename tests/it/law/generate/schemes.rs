//! How values that schemes alone have are written.

use super::values::some;
use super::*;

pub(super) fn services(services: &ServiceItems) -> String {
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

pub(super) fn responses(responses: &ResponseTargets) -> String {
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

pub(super) fn targets(row: &Targets) -> String {
    let rows: Vec<_> = row.rows.iter().map(target_row).collect();
    let times: Vec<_> = row.times.iter().map(set_time).collect();
    format!("Targets {{ rows: {}, times: {} }}", list(&rows), list(&times))
}

pub(super) fn plan(plan: &Plan) -> String {
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

pub(super) fn sequence(sequence: &Sequence) -> String {
    let row = |row: &Precedence| {
        format!(
            "Precedence {{ precedence: {}, then: {}, first: {}, where_there: {}, stated: {}, cites: {} }}",
            text(&row.precedence),
            text(&row.then),
            words(&row.first),
            words(&row.where_there),
            some(row.stated.as_deref(), text),
            words(&row.cites),
        )
    };
    format!("Sequence {{ rows: {} }}", list(&sequence.rows.iter().map(row).collect::<Vec<_>>()))
}

pub(super) fn bodies(bodies: &SchemeBodies) -> String {
    let named = |name: &Option<Shared<str>>| some(name.as_deref(), text);
    let side = |side: &BodySide| {
        let of_each = some(side.of_each, |place| format!("BodyPlace::{place:?}"));
        format!("BodySide {{ side: {}, of_each: {of_each} }}", text(&side.side))
    };
    let body = |row: &SchemeBody| {
        format!(
            "SchemeBody {{ body: {}, one_in: BodyPlace::{:?}, under: {}, one_with: {}, supervision: {}, sides: {}, \
             head: {}, deputy: {}, cites: {} }}",
            text(&row.body),
            row.one_in,
            named(&row.under),
            named(&row.one_with),
            named(&row.supervision),
            list(&row.sides.iter().map(side).collect::<Vec<_>>()),
            some(row.head.as_ref(), words),
            row.deputy,
            words(&row.cites),
        )
    };
    format!("SchemeBodies {{ rows: {} }}", list(&bodies.rows.iter().map(body).collect::<Vec<_>>()))
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

pub(super) fn regime(row: &RegimeRow) -> String {
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

pub(super) fn duty(row: &DutyRow) -> String {
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
