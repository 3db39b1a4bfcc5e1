//! Laws that hold for every input.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::columns;
use wuye::document;
use wuye::law::Law;
use wuye::quantity::{
    Amount, Area, Comparator, Date, Heads, Key, Money, MoneyUnit, MonthBasis, Period, Price, Rate, Ratio,
    Rounding, RoundingMode, Threshold, UnitPrice, Votes, largest_remainder,
};
use wuye::rule::Rule;
use wuye::vote::cap::{Cap, Cascade, Excess, Facts, HolderVotes, Options, WholeVotes};

use crate::cases::corpus;

pub(crate) fn evaluate(request: &Value) -> Value {
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

fn day() -> impl Strategy<Value = Date> {
    (1_i16..=9999, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("no such day", |(year, month, day)| Date::try_new(year, month, day).ok())
}

fn ratio() -> impl Strategy<Value = Ratio> {
    (any::<i128>(), any::<i128>()).prop_filter_map("no ratio", |(num, den)| Ratio::try_new(num, den).ok())
}

pub(crate) const BASES: [MonthBasis; 7] = {
    use MonthBasis::{Anchored, Calendar, Completed, Days365, DaysOfYear, Started, Thirty};
    [Calendar, Anchored, Thirty, Days365, DaysOfYear, Started, Completed]
};

pub(crate) fn rounding() -> impl Strategy<Value = Rounding> {
    use MoneyUnit::{Fen, Jiao, Yuan};
    use RoundingMode::{Down, HalfEven, HalfUp, Up};
    let mode = prop_oneof![Just(HalfUp), Just(HalfEven), Just(Up), Just(Down)];
    (mode, prop_oneof![Just(Fen), Just(Jiao), Just(Yuan)]).prop_map(|(mode, unit)| Rounding { mode, unit })
}

fn cap_options() -> impl Strategy<Value = Options> {
    let excess = prop_oneof![Just(None), Just(Some(Excess::Proportional)), Just(Some(Excess::Equal))];
    let cascade =
        prop_oneof![Just(None), Just(Some(Cascade::UntilNoneExceeds)), Just(Some(Cascade::OnePass))];
    let votes = prop_oneof![Just(WholeVotes::Exact), Just(WholeVotes::Whole)];
    (excess, cascade, votes).prop_map(|(excess, cascade, votes)| Options { excess, cascade, votes })
}

proptest! {
    /// No text and no number makes a quantity panic; what parses prints and parses to itself.
    #[test]
    fn quantities_never_panic_and_round_trip(text in "-?[0-9]{0,22}([./][0-9]{0,12})?|\\PC{0,20}") {
        if let Ok(area) = text.parse::<Area>() { prop_assert_eq!(area.to_string().parse(), Ok(area)); }
        if let Ok(money) = text.parse::<Money>() { prop_assert_eq!(money.to_string().parse(), Ok(money)); }
        if let Ok(heads) = text.parse::<Heads>() { prop_assert_eq!(heads.to_string().parse(), Ok(heads)); }
        if let Ok(price) = text.parse::<Price>() {
            prop_assert_eq!(price.to_string().parse(), Ok(price));
            let _ = price.to_ratio();
        }
        if let Ok(rate) = text.parse::<Rate>() { prop_assert_eq!(rate.to_string().parse(), Ok(rate)); }
        if let Ok(price) = text.parse::<UnitPrice>() { prop_assert_eq!(price.to_string().parse(), Ok(price)); }
        if let Ok(ratio) = text.parse::<Ratio>() { prop_assert_eq!(ratio.to_string().parse(), Ok(ratio)); }
        if let Ok(votes) = text.parse::<Votes>() { prop_assert_eq!(votes.to_string().parse(), Ok(votes)); }
        let _ = text.parse::<Key>();
        let _ = text.parse::<wuye::law::Jurisdiction>();
    }

    #[test]
    fn days_never_panic_and_round_trip(day in day(), step in any::<i32>(), other in day(), text in "[0-9-]{0,11}") {
        prop_assert_eq!(day.to_string().parse(), Ok(day));
        let _ = (day.add_days(step), day.add_months(step), day.add_years(step), text.parse::<Date>());
        prop_assert_eq!(day.add_days(day.days_until(other)), Ok(other));
        if let Ok(period) = Period::try_new(day, other) {
            for basis in BASES {
                let _ = (period.months(basis), period.months_from(day, basis));
            }
        }
    }

    #[test]
    fn ratios_never_panic_and_are_ordered(a in ratio(), b in ratio(), c in ratio()) {
        let _ = (a.checked_add(b), a.checked_sub(b), a.checked_mul(b), a.checked_div(b));
        prop_assert!(a.floor() <= a.ceil());
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        if a <= b && b <= c { prop_assert!(a <= c); }
        for comparator in [Comparator::AtLeast, Comparator::MoreThan, Comparator::LessThan, Comparator::AtMost] {
            let _ = comparator.nearest_integer(a);
            let _ = Threshold::new(comparator, a).is_met(b, c);
        }
    }

    #[test]
    fn amounts_never_panic_and_round_to_the_nearest_or_the_side_asked(
        fen in ratio(), rounding in rounding(), small in -10_000_i64..10_000, parts in 1_i64..1000,
    ) {
        let _ = Amount::from_fen(fen).round(rounding);
        let exact = Ratio::try_new(small.into(), parts.into()).unwrap();
        let unit = match rounding.unit { MoneyUnit::Fen => 1, MoneyUnit::Jiao => 10, MoneyUnit::Yuan => 100 };
        let rounded = Amount::from_fen(exact).round(rounding).unwrap().fen();
        prop_assert_eq!(rounded % unit, 0);
        let off = Ratio::from_integer(rounded).checked_sub(exact).unwrap();
        let most = Ratio::try_new(unit.into(), 2).unwrap();
        match rounding.mode {
            RoundingMode::HalfUp | RoundingMode::HalfEven => {
                prop_assert!(off <= most && Ratio::ZERO.checked_sub(off).unwrap() <= most);
            }
            RoundingMode::Up => prop_assert!(rounded.abs() * parts >= small.abs()),
            RoundingMode::Down => prop_assert!(rounded.abs() * parts <= small.abs()),
        }
    }

    /// Shares sum to the whole, a zero weight gets nothing, nobody is off by a unit, and the negative split
    /// mirrors the positive one.
    #[test]
    fn a_split_places_everything(total in any::<i64>(), weights in vec(0_i64..=i64::MAX, 1..40)) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let by_place = |a: usize, b: usize| a.cmp(&b);
        let parts = largest_remainder(total, &weights, by_place).unwrap();
        prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(total));
        let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let exact = i128::from(total) * i128::from(*weight);
            let off = i128::from(*part).checked_mul(whole).map(|part| (part - exact).abs());
            prop_assert!(off.is_none_or(|off| off < whole), "{} of {}", part, weight);
        }
        if let Some(minus) = total.checked_neg() {
            let mirror = largest_remainder(minus, &weights, by_place).unwrap();
            prop_assert!(mirror.iter().zip(&parts).all(|(a, b)| *a == -*b));
        }
    }

    /// Votes sum to the whole; until none exceeds, nobody exceeds; who has none gets none; who has more does
    /// not end with less.
    #[test]
    fn a_cap_keeps_every_vote(votes in vec(0_u32..200, 1..14), heavy in 0_u32..5000, options in cap_options()) {
        let mut votes = votes;
        votes[0] += heavy;
        let rows = votes.iter().enumerate().map(|(place, votes)| HolderVotes {
            holder: format!("{place:03}").parse().unwrap(),
            votes: Votes::new(*votes),
        });
        let facts = Facts { meeting_on: "2005-06-18".parse().unwrap(), votes: rows.collect() };
        let law = Law::built_in().at("310000".parse().unwrap());
        let decision = match Cap::decide(&law, &facts, &options) {
            Ok(decision) => decision,
            Err(error) => {
                let kind = error.kind();
                prop_assert!(matches!(kind, wuye::ErrorKind::Infeasible | wuye::ErrorKind::InvalidFact), "{}", error);
                // Four equal voters can always be served in fractions.
                let voters = votes.iter().filter(|votes| **votes > 0).count();
                let exact = options.votes == WholeVotes::Exact;
                prop_assert!(voters < 4 || !exact || kind == wuye::ErrorKind::InvalidFact, "{}", error);
                return Ok(());
            }
        };
        let outcome = decision.outcome().unwrap();
        let after = Votes::sum(outcome.votes.iter().map(|row| row.after)).unwrap();
        prop_assert_eq!(after, outcome.total);
        for row in &outcome.votes {
            prop_assert!(row.before != Votes::ZERO || row.after == Votes::ZERO);
            if options.cascade != Some(Cascade::OnePass) {
                prop_assert!(row.after <= outcome.limit, "{:?} above {}", row, outcome.limit);
            }
            if options.votes == WholeVotes::Whole {
                prop_assert!(row.after.to_ratio().to_integer().is_some());
            }
        }
        if options.votes == WholeVotes::Exact && options.cascade != Some(Cascade::OnePass) {
            for (a, b) in outcome.votes.iter().zip(outcome.votes.iter().skip(1)) {
                prop_assert!(a.before < b.before || a.after >= b.after, "{:?} {:?}", a, b);
            }
        }
        // The column gives the same, over one denominator.
        let column: Vec<i64> = votes.iter().map(|votes| i64::from(*votes)).collect();
        let mut numerators = vec![0; column.len()];
        let capped = columns::cap(&law, facts.meeting_on, &column, options, &mut numerators).unwrap();
        for (row, numerator) in outcome.votes.iter().zip(numerators) {
            let votes = Ratio::try_new(numerator.into(), capped.denominator.into()).unwrap();
            prop_assert_eq!(votes, row.after.to_ratio());
        }
    }

    /// A column of shares is the rule row by row.
    #[test]
    fn a_column_of_shares_is_the_rule(areas in vec(1_i64..2_000_000, 1..30), cost in -1_000_000_000_i64..1_000_000_000) {
        let law = Law::built_in().at("100000".parse().unwrap());
        let column: Vec<Area> = areas.iter().map(|area| Area::try_from_hundredths(*area).unwrap()).collect();
        let mut shares = vec![Money::ZERO; areas.len()];
        let day = "2022-09-01".parse().unwrap();
        columns::apportion(&law, day, Money::from_fen(cost), &column, &mut shares).unwrap();
        let units: Vec<Value> = column.iter().enumerate().map(|(place, area)| json!({
            "unit": format!("{place:04}"), "area_m2": area, "kind": "commodity", "state": "sold",
        })).collect();
        let answer = evaluate(&json!({
            "rule": "fund.apportion", "jurisdiction": "100000",
            "facts": { "incurred_on": "2022-09-01", "cost_yuan": Money::from_fen(cost), "units": units },
        }));
        for (share, row) in shares.iter().zip(answer["value"]["shares"].as_array().unwrap()) {
            prop_assert_eq!(&json!(share), &row["share_yuan"]);
        }
    }

    /// No text makes the document door panic or answer something that is not JSON.
    #[test]
    fn the_door_answers_any_text(text in "\\PC{0,80}") {
        let _: Value = serde_json::from_str(&document::evaluate(Law::built_in(), &text)).unwrap();
    }
}

/// Values that break what only expects the ordinary.
fn hostile() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "-1",
        "0",
        "92233720368547758.07",
        "92233720368547758.08",
        "-92233720368547758.08",
        "1e9",
        "NaN",
        "1/0",
        "9999-12-31",
        "0001-01-01",
        "2024-02-29",
        "１２",
        "0.005",
        "340282366920938463463374607431768211456",
        "170141183460469231731687303715884105727",
        "\u{0}",
        "79228162514264337593543950335",
        "9223372036854775807",
    ];
    let mut values: Vec<Value> = texts.map(Value::from).to_vec();
    let others = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(u64::MAX),
        json!(i64::MIN),
        json!([]),
        json!({}),
        json!([[]]),
    ];
    values.extend(others);
    values
}

/// Every place of every value in a request.
fn places(value: &Value, at: &mut Vec<String>, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(rows) => rows.iter().enumerate().map(|(row, value)| (row.to_string(), value)).collect(),
        _ => vec![],
    };
    for (name, child) in children {
        at.push(name.replace('~', "~0").replace('/', "~1"));
        all.push(format!("/{}", at.join("/")));
        places(child, at, all);
        at.pop();
    }
}

/// One fact of a case at a time is replaced by each hostile value: an answer always comes, and a refusal has
/// a kind, a code and a message.
#[test]
fn no_fact_makes_a_rule_panic() {
    let mut tried = 0;
    for (number, case) in corpus().into_iter().enumerate() {
        let mut all = vec![];
        places(&case.request, &mut vec![], &mut all);
        // Each place of each case takes some of the values, and of a long list some rows; over the corpus
        // every field meets every value.
        let step = all.len() / 150 + 1;
        for (offset, place) in all.iter().enumerate().skip(number % step).step_by(step) {
            for (which, value) in
                hostile().into_iter().enumerate().filter(|(i, _)| (i + offset + number) % 4 == 0)
            {
                let mut request = case.request.clone();
                *request.pointer_mut(place).unwrap() = value;
                let answer = evaluate(&request);
                if let Some(error) = answer.get("error") {
                    let told = |field: &str| error[field].as_str().is_some_and(|text| !text.is_empty());
                    assert!(
                        told("kind") && told("code") && told("message"),
                        "{} {place} {which}: {answer}",
                        case.id
                    );
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 10_000, "{tried} requests");
}

/// Turns every list of a request around.
fn reversed(value: &Value, turns: usize) -> Value {
    match value {
        Value::Array(rows) => {
            let mut rows: Vec<Value> = rows.iter().map(|row| reversed(row, turns)).collect();
            rows.reverse();
            let by = if rows.is_empty() { 0 } else { turns % rows.len() };
            rows.rotate_left(by);
            Value::Array(rows)
        }
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                // The words of a law's value stand in an order that may mean something; a drawn lot is one, and so is
                // an agreed order of debts, and what is liked best.
                let orders = ["value", "drawn_in_order", "agreed_heads", "agreed_debts", "would_take"];
                let is_order = orders.contains(&name.as_str());
                (name.clone(), if is_order { value.clone() } else { reversed(value, turns) })
            })
            .collect(),
        other => other.clone(),
    }
}

/// The order of rows never matters: not to the value, not to a word of the reasons.
#[test]
fn the_order_of_rows_never_matters() {
    for case in corpus() {
        let answer = evaluate(&case.request);
        for turns in 0..3 {
            let mut request = case.request.clone();
            if let Some(facts) = request.get_mut("facts") {
                *facts = reversed(facts, turns);
            }
            let turned = evaluate(&request);
            match answer.get("error") {
                Some(error) => assert_eq!(turned["error"]["kind"], error["kind"], "{}: {turned}", case.id),
                None => assert_eq!(turned, answer, "{}", case.id),
            }
        }
    }
}

/// Co-owners that all share one member are one owner, and finding so takes no more memory than they do.
#[test]
fn many_sets_merge_quickly() {
    let units: Vec<Value> = (0..20_000)
        .map(|i| {
            json!({ "unit": format!("{i:05}"), "use": "dwelling", "holding": "delivered",
                         "owners": [format!("o{i}"), "X"], "register_area_m2": "90" })
        })
        .collect();
    let answer = evaluate(&json!({
        "rule": "owner.count", "jurisdiction": "100000", "facts": { "as_of": "2022-06-30", "units": units },
        "options": { "overlapping_owner_sets": "merged" },
    }));
    assert_eq!(answer["value"]["heads"], "1");
    assert_eq!(answer["value"]["total_m2"], "1800000.00");
}

#[derive(Debug, Clone)]
struct Estate {
    units: Vec<(u8, i64)>,
    choices: Vec<u8>,
    day: &'static str,
    matter: &'static str,
}

fn estate() -> impl Strategy<Value = Estate> {
    let days = prop_oneof![Just("2012-05-01"), Just("2020-12-31"), Just("2021-01-01"), Just("2024-05-01")];
    let matters = prop_oneof![Just("appoint-manager"), Just("use-fund"), Just("raise-fund"), Just("rebuild")];
    let units = vec((0_u8..8, prop_oneof![Just(10_000_i64), 1_i64..20_000]), 1..12);
    (units, vec(0_u8..4, 12), days, matters).prop_map(|(units, choices, day, matter)| Estate {
        units,
        choices,
        day,
        matter,
    })
}

impl Estate {
    fn passes(&self, choices: &[u8]) -> bool {
        let mut owners: BTreeMap<u8, i64> = BTreeMap::new();
        for (owner, area) in &self.units {
            *owners.entry(*owner).or_default() += area;
        }
        let units: Vec<Value> = owners
            .iter()
            .map(|(owner, area)| {
                json!({ "unit": format!("u{owner}"), "use": "dwelling", "holding": "delivered",
                        "owners": [format!("o{owner}")], "register_area_m2": Area::try_from_hundredths(*area).unwrap() })
            })
            .collect();
        let ballots: Vec<Value> = owners
            .keys()
            .zip(choices)
            .filter_map(|(owner, choice)| {
                let choice = ["for", "against", "abstain"].get(usize::from(*choice))?;
                Some(json!({ "unit": format!("u{owner}"), "choice": choice }))
            })
            .collect();
        let answer = evaluate(&json!({
            "rule": "vote.motion", "jurisdiction": "100000",
            "facts": { "decided_on": self.day, "matter": self.matter, "units": units, "ballots": ballots },
        }));
        answer["value"]["passed"].as_bool().unwrap_or_else(|| panic!("{answer}"))
    }
}

proptest! {
    /// One more yes, in the stead of a no, an abstention or silence, never turns passed into failed.
    #[test]
    fn one_more_yes_never_fails_a_motion(estate in estate()) {
        if estate.passes(&estate.choices) {
            for place in 0..estate.choices.len() {
                let mut choices = estate.choices.clone();
                choices[place] = 0;
                prop_assert!(estate.passes(&choices), "{:?} with a yes at {}", estate, place);
            }
        }
    }
}

/// Every public type goes from thread to thread.
#[test]
fn public_types_are_send_and_sync() {
    fn is<T: Send + Sync + Clone + std::fmt::Debug + PartialEq>() {}
    is::<Area>();
    is::<Money>();
    is::<Amount>();
    is::<Price>();
    is::<Rate>();
    is::<Ratio>();
    is::<Votes>();
    is::<Heads>();
    is::<Key>();
    is::<Date>();
    is::<Period>();
    is::<Threshold>();
    is::<Rounding>();
    is::<wuye::Error>();
    is::<wuye::decision::Reason>();
    is::<wuye::law::LocalLaw<'_>>();
    macro_rules! rules {
        ($($rule:ty),+ $(,)?) => {$(
            is::<<$rule as Rule>::Facts>();
            is::<<$rule as Rule>::Options>();
            is::<<$rule as Rule>::Outcome>();
            is::<wuye::decision::Decision<<$rule as Rule>::Outcome>>();
        )+};
    }
    wuye::each_rule!(rules);
    fn shared<T: Send + Sync>() {}
    shared::<Law>();
}
