//! Plans of parking spaces: small worlds against a naive search, what holds of larger ones, every limit of a term at its last
//! day, and what is told.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::law::{Law, Value as LawValue};
use wuye::quantity::{Date, Span};
use wuye::rule::{Outcome as _, Rule as _};
use wuye::zone::parking::allot::{
    Allotment, Answer, CommonGround, Facts, Further, Household, Options, Order, Outcome, Request, Space,
    State, Why,
};
use wuye::zone::parking::{Kind, Taker, Term, Way};

use crate::law::versions;
use crate::properties::evaluate;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn space(key: &str, kind: Kind) -> Space {
    Space { space: key.parse().unwrap(), kind, state: State::Free, only_let: false }
}

fn household(key: &str, bought: u32) -> Household {
    Household { household: key.parse().unwrap(), bought, rented: 0 }
}

fn request(key: &str, taker: Taker, way: Way, rank: u32) -> Request {
    let request = Request::new(key.parse().unwrap(), taker, way, day("2024-05-01"));
    Request { rank: Some(rank), ..request }
}

fn plan(place: &str, facts: &Facts, options: &Options) -> Outcome {
    let law = Law::built_in().at(place.parse().unwrap());
    Allotment::decide(&law, facts, options).unwrap().outcome().unwrap().clone()
}

/// 560 spaces of the developer and 500 dwellings: 60 households have two.
#[test]
fn as_many_households_have_two_as_there_are_spaces_beyond_the_dwellings() {
    let homes: Vec<String> = (0..61).map(|home| format!("{home:02}")).collect();
    let facts = Facts {
        dwellings: Some(500),
        developer_spaces: Some(560),
        households: homes.iter().map(|home| household(home, 1)).collect(),
        ..Facts::new(
            day("2024-06-01"),
            homes.iter().map(|home| space(&format!("s{home}"), Kind::Planned)).collect(),
            (0..61)
                .zip(&homes)
                .map(|(rank, home)| Request {
                    household: Some(home.parse().unwrap()),
                    ..request(home, Taker::Owner, Way::Sale, rank)
                })
                .collect(),
        )
    };
    let outcome = plan("310000", &facts, &Options::default());
    let refused: Vec<&Answer> = outcome.requests.iter().filter(|answer| answer.why.is_some()).collect();
    assert_eq!((refused.len(), refused[0].why), (1, Some(Why::FurtherGone)));
    assert_eq!(
        (refused[0].request.as_str(), outcome.further_left, outcome.word()),
        ("60", Some(0), "partly-met")
    );
    // Elsewhere nobody limits households, and what is let is not limited.
    assert_eq!(plan("330200", &facts, &Options::default()).word(), "met");
    let mut rented = facts;
    rented.requests.iter_mut().for_each(|request| request.way = Way::Let);
    assert_eq!(plan("310000", &rented, &Options::default()).word(), "met");
}

/// What a world turns on: a place's texts, as they are read here once more.
struct Place {
    code: &'static str,
    buyers: &'static [Taker],
    first: &'static [Taker],
    each: Option<(u32, u32)>,
}

const PLACES: [Place; 3] = [
    Place {
        code: "310000",
        buyers: &[Taker::Owner, Taker::User],
        first: &[Taker::Owner, Taker::User],
        each: Some((1, 1)),
    },
    Place { code: "330200", buyers: &[Taker::Owner], first: &[Taker::Owner], each: None },
    Place {
        code: "370000",
        buyers: &[Taker::Owner, Taker::User, Taker::Outsider],
        first: &[Taker::Owner, Taker::User],
        each: None,
    },
];

impl Place {
    /// Whether a request may have a space at all. Every term of these worlds is short enough everywhere.
    fn lets(&self, request: &Request, space: &Space) -> bool {
        let free = space.state == State::Free;
        let liked = request.would_take.is_empty() || request.would_take.contains(&space.space);
        let may = match (request.way, space.kind) {
            (Way::Let, _) => true,
            (_, Kind::Planned) => !space.only_let && self.buyers.contains(&request.taker),
            _ => false,
        };
        free && liked && may
    }

    fn claim(&self, request: &Request) -> usize {
        match request.taker {
            taker if self.first.contains(&taker) => 0,
            Taker::Outsider => 2,
            _ => 1,
        }
    }
}

/// The spaces of each request, the best claim first, in every lawful way; tried out one by one.
fn every_way(place: &Place, facts: &Facts, ordered: &[&Request]) -> Vec<Vec<usize>> {
    fn go(
        place: &Place,
        facts: &Facts,
        ordered: &[&Request],
        taken: &mut BTreeSet<usize>,
        got: &mut Vec<usize>,
        all: &mut Vec<Vec<usize>>,
    ) {
        let Some(request) = ordered.get(got.len()) else {
            if limits_kept(place, facts, ordered, got) {
                all.push(got.clone());
            }
            return;
        };
        // Which of the free spaces it gets, as a set of bits.
        for set in 0_usize..1 << facts.spaces.len() {
            let mine: Vec<usize> = (0..facts.spaces.len()).filter(|bit| set >> bit & 1 == 1).collect();
            let fits = mine.len() <= request.wanted as usize
                && mine.iter().all(|s| !taken.contains(s) && place.lets(request, &facts.spaces[*s]));
            if fits {
                taken.extend(&mine);
                got.push(mine.len());
                go(place, facts, ordered, taken, got, all);
                got.pop();
                mine.iter().for_each(|s| {
                    taken.remove(s);
                });
            }
        }
    }
    let mut all = Vec::new();
    go(place, facts, ordered, &mut BTreeSet::new(), &mut Vec::new(), &mut all);
    all
}

fn limits_kept(place: &Place, facts: &Facts, ordered: &[&Request], got: &[usize]) -> bool {
    let Some((each, more)) = place.each else { return true };
    let (mut beyond, mut kept) = (0, true);
    for home in &facts.households {
        let buys = |request: &Request| {
            request.way != Way::Let && request.household.as_ref() == Some(&home.household)
        };
        let new: usize =
            ordered.iter().zip(got).filter(|(request, _)| buys(request)).map(|(_, got)| *got).sum();
        let has = home.bought + u32::try_from(new).unwrap();
        kept &= new == 0 || has <= each + more;
        beyond += has.saturating_sub(each);
    }
    let spare = facts.developer_spaces.unwrap().saturating_sub(facts.dwellings.unwrap());
    let before: u32 = facts.households.iter().map(|home| home.bought.saturating_sub(each)).sum();
    kept && (beyond <= spare || beyond == before)
}

/// The best claim gets as much as it can, then the next with what is left, whatever way leads there: that is the plan.
fn check(place: &Place, facts: &Facts) -> Outcome {
    let outcome = plan(place.code, facts, &Options { order: Order::Lots, ..Options::default() });
    let mut ordered: Vec<&Request> = facts.requests.iter().collect();
    ordered.sort_by_key(|request| (place.claim(request), request.rank));
    let got: Vec<usize> = outcome.requests.iter().map(|answer| answer.spaces.len()).collect();
    let keys: Vec<_> = ordered.iter().map(|request| &request.request).collect();
    assert_eq!(outcome.requests.iter().map(|answer| &answer.request).collect::<Vec<_>>(), keys);
    let best = every_way(place, facts, &ordered).into_iter().max().unwrap();
    assert_eq!(got, best, "{} {facts:?} {outcome:?}", place.code);
    lawful(place, facts, &ordered, &outcome);
    outcome
}

/// Each has what it may have, no space goes to two, and what is refused says why.
fn lawful(place: &Place, facts: &Facts, ordered: &[&Request], outcome: &Outcome) {
    let by_key: BTreeMap<_, _> = facts.spaces.iter().map(|space| (&space.space, space)).collect();
    let mut all = BTreeSet::new();
    for (request, answer) in ordered.iter().zip(&outcome.requests) {
        assert!(answer.spaces.iter().all(|key| place.lets(request, by_key[key]) && all.insert(key)));
        assert_eq!(answer.refused as usize + answer.spaces.len(), request.wanted as usize);
        assert_eq!(answer.why.is_some(), answer.refused > 0);
        assert_eq!(answer.after.is_some(), answer.why == Some(Why::Taken));
        let may = facts.spaces.iter().any(|space| place.lets(request, space));
        let never = !matches!(answer.why, None | Some(Why::Taken | Why::FurtherGone | Why::HouseholdFull));
        assert_eq!(may, !never, "{answer:?}");
    }
    let free = facts.spaces.iter().filter(|space| space.state == State::Free && !all.contains(&space.space));
    let mut free: Vec<_> = free.map(|space| space.space.clone()).collect();
    free.sort();
    assert_eq!(outcome.free, free);
    let place_of = |key| ordered.iter().position(|request| request.request == key).unwrap();
    for (place_here, answer) in outcome.requests.iter().enumerate() {
        if let Some(after) = &answer.after {
            assert!(place_of(after.clone()) < place_here || Some(after) == Some(&answer.request));
        }
        // No one with a lower claim has a space that would do.
        if answer.why == Some(Why::Taken) {
            let lower = outcome.requests.iter().skip(place_here + 1).flat_map(|lower| &lower.spaces);
            let also = lower.chain(&outcome.free);
            assert!(also.into_iter().all(|key| !place.lets(ordered[place_here], by_key[key])));
        }
    }
}

const KINDS: [Kind; 3] = [Kind::Planned, Kind::CivilDefence, Kind::CommonGround];
const SHORT: (&str, &str) = ("2024-06-01", "2024-06-30");

/// Every request for one space or two by one of two households, each taker and way, any space or one of two.
fn every_request(key: &str, rank: u32, most: u32) -> Vec<Request> {
    let mut all = Vec::new();
    for taker in [Taker::Owner, Taker::User, Taker::Outsider] {
        for way in [Way::Sale, Way::Let] {
            for home in ["a", "b"] {
                for liked in [&[][..], &["s0"][..], &["s1"][..]] {
                    for wanted in 1..=most {
                        all.push(Request {
                            household: Some(home.parse().unwrap()),
                            wanted,
                            term: Some(Term { from: day(SHORT.0), to_inclusive: day(SHORT.1) }),
                            would_take: liked.iter().map(|key| key.parse().unwrap()).collect(),
                            ..request(key, taker, way, rank)
                        });
                    }
                }
            }
        }
    }
    all
}

#[test]
fn every_small_world_is_allotted_as_a_search_through_all_ways_has_it() {
    let (mut worlds, mut why) = (0, BTreeMap::new());
    for (number, first) in every_request("p", 1, 2).into_iter().enumerate() {
        for second in every_request("q", 2, 2) {
            // Which kinds there are and what the households have turns with the requests: each meets every other.
            for turn in 0..2 {
                let place = &PLACES[(number + turn + worlds) % 3];
                let kinds = (worlds / 3 + turn) % 9;
                let facts = Facts {
                    dwellings: Some(2),
                    developer_spaces: Some(u32::try_from(2 + worlds % 2).unwrap()),
                    common_ground: Some(CommonGround::ToAnyone),
                    households: vec![
                        household("a", u32::try_from(worlds / 2 % 3).unwrap()),
                        household("b", 0),
                    ],
                    ..Facts::new(
                        day("2024-06-01"),
                        vec![space("s0", KINDS[kinds / 3]), space("s1", KINDS[kinds % 3])],
                        vec![first.clone(), second.clone()],
                    )
                };
                for answer in check(place, &facts).requests {
                    *why.entry(format!("{:?}", answer.why)).or_insert(0) += 1;
                }
                worlds += 1;
            }
        }
    }
    println!("{worlds} worlds: {why:?}");
    assert!(worlds > 10_000 && why.len() == 7, "{worlds} {why:?}");
}

/// Three that stand in each other's way over two spaces and a third: exchanges of several spaces.
#[test]
fn every_small_world_of_three_is_allotted_as_a_search_has_it() {
    let lists: [&[&str]; 7] = [&[], &["s0"], &["s1"], &["s2"], &["s0", "s1"], &["s1", "s2"], &["s2", "s0"]];
    let mut worlds = 0;
    for way in [Way::Sale, Way::Let] {
        for kinds in [[0, 0, 0], [0, 0, 2], [0, 2, 2]] {
            for lists in (0..343).map(|n| [lists[n / 49], lists[n / 7 % 7], lists[n % 7]]) {
                let requests =
                    lists.into_iter().zip(["a", "b", "c"]).zip(1_u32..).map(|((liked, key), rank)| Request {
                        household: Some("h".parse().unwrap()),
                        term: Some(Term { from: day(SHORT.0), to_inclusive: day(SHORT.1) }),
                        would_take: liked.iter().map(|key| key.parse().unwrap()).collect(),
                        ..request(key, Taker::Owner, if rank == 2 { Way::Let } else { way }, rank)
                    });
                let spaces =
                    ["s0", "s1", "s2"].into_iter().zip(kinds).map(|(key, kind)| space(key, KINDS[kind]));
                let facts = Facts {
                    common_ground: Some(CommonGround::ToTheZone),
                    households: vec![household("h", 0)],
                    ..Facts::new(day("2024-06-01"), spaces.collect(), requests.collect())
                };
                check(&PLACES[2], &facts);
                worlds += 1;
            }
        }
    }
    assert_eq!(worlds, 2 * 3 * 343);
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

prop_compose! {
    fn some_request(spaces: usize)(
        taker in one_of(&[Taker::Owner, Taker::Owner, Taker::User, Taker::Outsider]),
        way in one_of(&[Way::Sale, Way::Gift, Way::Let]),
        home in 0_usize..6,
        wanted in 1_u32..4,
        ago in 0_i32..4,
        liked in vec(0..spaces, 0..4),
    ) -> Request {
        let liked: BTreeSet<usize> = liked.into_iter().collect();
        Request {
            household: Some(format!("h{home}").parse().unwrap()),
            wanted,
            asked_on: day("2024-06-01").add_days(-ago).unwrap(),
            term: Some(Term { from: day(SHORT.0), to_inclusive: day(SHORT.1) }),
            would_take: liked.into_iter().map(|key| format!("s{key}").parse().unwrap()).collect(),
            ..request("r", taker, way, 0)
        }
    }
}

prop_compose! {
    fn world()(
        spaces in 1_usize..12,
    )(
        kinds in vec((one_of(&KINDS), one_of(&[State::Free, State::Free, State::Free, State::Sold, State::Let]), any::<bool>()), spaces),
        requests in vec(some_request(spaces), 0..14),
        ranks in Just((0_u32..14).collect::<Vec<_>>()).prop_shuffle(),
        bought in vec(0_u32..3, 6),
        beyond in 0_u32..6,
    ) -> Facts {
        let spaces = kinds.into_iter().enumerate().map(|(at, (kind, state, only_let))| Space {
            state, only_let, ..space(&format!("s{at}"), kind)
        });
        let requests = requests.into_iter().zip(ranks).map(|(request, rank)| Request {
            request: format!("r{rank}").parse().unwrap(), rank: Some(rank), ..request
        });
        Facts {
            dwellings: Some(6),
            developer_spaces: Some(6 + beyond),
            common_ground: Some(CommonGround::ToAnyone),
            households: bought.iter().enumerate().map(|(at, bought)| household(&format!("h{at}"), *bought)).collect(),
            ..Facts::new(day("2024-06-01"), spaces.collect(), requests.collect())
        }
    }
}

fn options() -> impl Strategy<Value = Options> {
    let order = one_of(&[Order::FirstCome, Order::Lots]);
    let further = one_of(&[Further::AsFirst, Further::AfterFirst]);
    (order, further).prop_map(|(order, further)| Options { order, further, ..Options::default() })
}

/// What each household has after the plan, of the developer's.
fn had(facts: &Facts, outcome: &Outcome) -> Vec<u32> {
    let of_request: BTreeMap<_, _> =
        facts.requests.iter().map(|request| (&request.request, request)).collect();
    let new = |home: &Household| -> usize {
        let mine = outcome.requests.iter().filter(|answer| {
            let request = of_request[&answer.request];
            request.way != Way::Let && request.household.as_ref() == Some(&home.household)
        });
        mine.map(|answer| answer.spaces.len()).sum()
    };
    facts.households.iter().map(|home| home.bought + u32::try_from(new(home)).unwrap()).collect()
}

proptest! {
    #[test]
    fn a_plan_is_lawful_and_no_row_turns_it(
        facts in world(),
        which in 0_usize..3,
        options in options(),
        turn in any::<prop::sample::Index>(),
    ) {
        let place = &PLACES[which];
        let outcome = plan(place.code, &facts, &options);
        let mut ordered: Vec<&Request> = facts.requests.iter().collect();
        ordered.sort_by_key(|request| {
            let asked = (options.order == Order::FirstCome).then_some(request.asked_on);
            (place.claim(request), asked, request.rank)
        });
        let keys: Vec<_> = ordered.iter().map(|request| &request.request).collect();
        prop_assert_eq!(outcome.requests.iter().map(|answer| &answer.request).collect::<Vec<_>>(), keys);
        if options.further == Further::AsFirst {
            lawful(place, &facts, &ordered, &outcome);
        }
        if let Some((each, more)) = place.each {
            let before: Vec<u32> = facts.households.iter().map(|home| home.bought).collect();
            let after = had(&facts, &outcome);
            prop_assert!(before.iter().zip(&after).all(|(b, a)| a == b || *a <= each + more));
            let beyond = |all: &[u32]| all.iter().map(|n| n.saturating_sub(each)).sum::<u32>();
            let spare = facts.developer_spaces.unwrap() - facts.dwellings.unwrap();
            prop_assert!(beyond(&after) <= spare.max(beyond(&before)));
        }
        let mut turned = facts.clone();
        turned.spaces.reverse();
        turned.households.reverse();
        if !turned.requests.is_empty() {
            let by = turn.index(turned.requests.len());
            turned.requests.rotate_left(by);
            turned.requests.reverse();
        }
        prop_assert_eq!(plan(place.code, &turned, &options), outcome);
    }

    /// One more space to let, which nobody is barred from, never takes anything from anybody before the last.
    #[test]
    fn one_more_space_never_meets_fewer(facts in world(), which in 0_usize..3) {
        let options = Options { order: Order::Lots, ..Options::default() };
        let before = plan(PLACES[which].code, &facts, &options);
        let mut more = facts;
        more.spaces.push(space("t", Kind::Planned));
        let after = plan(PLACES[which].code, &more, &options);
        let got = |outcome: &Outcome| outcome.requests.iter().map(|answer| answer.spaces.len()).collect::<Vec<_>>();
        // The best claim that fares otherwise fares better.
        prop_assert!(got(&after) >= got(&before));
    }
}

/// On the day after which a letting is too long, and the one before, in every place and version.
#[test]
fn every_limit_of_a_term_is_kept_to_the_day() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let (kind, taker) = match &*parameter.id {
            "parking.outside.term" => ("planned", "outsider"),
            "parking.civil-defence.term" => ("civil-defence", "owner"),
            _ => continue,
        };
        let LawValue::Span(span) = version.value else { panic!("{:?}", version.value) };
        for on in [version.from.date, version.to.date].into_iter().flatten() {
            for from in [on, day("2024-02-29"), day("2023-08-31")] {
                let last = last_day(span, from);
                for (to, lawful) in [(last, true), (last.add_days(1).unwrap(), false)] {
                    let request = json!({
                        "rule": "parking.disposal", "jurisdiction": line.jurisdiction.to_string(),
                        "facts": { "on": on.to_string(), "kind": kind, "act": "let", "taker": taker, "others_served": true,
                            "term": { "from": from.to_string(), "to_inclusive": to.to_string() } },
                    });
                    let answer = evaluate(&request);
                    assert_eq!(answer["value"]["lawful"], json!(lawful), "{request} {answer}");
                    assert_eq!(answer["value"]["latest_end"], json!(last.to_string()), "{answer}");
                    asked += 1;
                }
            }
        }
    }
    assert!(asked >= 60, "{asked}");
}

/// By months, counted out: a month's last day where it has no such day, else the day before.
fn last_day(span: Span, from: Date) -> Date {
    let (count, unit) = span
        .to_string()
        .split_once(' ')
        .map(|(n, unit)| (n.parse::<i32>().unwrap(), unit.to_owned()))
        .unwrap();
    let end = from.add_months(if unit == "years" { 12 * count } else { count }).unwrap();
    if end.day() == from.day() { end.add_days(-1).unwrap() } else { end }
}

fn texts(place: &str, lang: &str, rule: &str, facts: &Value) -> Vec<String> {
    let answer = evaluate(&json!({ "rule": rule, "jurisdiction": place, "lang": lang, "facts": facts }));
    let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
    reasons.iter().map(|reason| reason["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_plan_tells_who_comes_first_the_limit_and_each_refusal() {
    let facts = json!({
        "on": "2024-06-01", "dwellings": 500, "developer_spaces": 501, "common_ground": "to-the-zone",
        "households": [{ "household": "h", "bought": 1, "rented": 0 }, { "household": "i", "bought": 1, "rented": 0 }],
        "spaces": [{ "space": "A", "kind": "planned", "state": "free" }, { "space": "B", "kind": "common-ground", "state": "free" }],
        "requests": [
            { "request": "r1", "taker": "owner", "household": "h", "way": "sale", "wanted": 1, "asked_on": "2024-05-01" },
            { "request": "r2", "taker": "owner", "household": "i", "way": "let", "wanted": 1, "asked_on": "2024-05-02",
              "would_take": ["A"] },
            { "request": "r3", "taker": "owner", "household": "i", "way": "sale", "wanted": 1, "asked_on": "2024-05-03" },
            { "request": "r4", "taker": "user", "household": "i", "way": "sale", "wanted": 1, "asked_on": "2024-05-04",
              "would_take": ["B"] },
        ],
    });
    let limit = "(Shanghai Residential Property Management Provisions (2020 amendment) art. 61(1))";
    assert_eq!(
        texts("310000", "en", "parking.allot", &facts),
        [
            "whose needs come first: served first an owner in the zone, a user of the zone \
             (Shanghai Residential Property Management Provisions (2020 amendment) art. 62(1))"
                .to_owned(),
            format!(
                "how many a household may buy or be given: spaces of the developer 501, dwellings 500, for each household 1, \
                 spaces beyond the dwellings 1, of them left 0 {limit}"
            ),
            "a request that is refused: request r2, refused 1, needed for requests before it, the last of those before it r1; \
             it does not hold (Shanghai Residential Property Management Provisions (2020 amendment) art. 62(1))"
                .to_owned(),
            format!("a request that is refused: request r3, refused 1, none left beyond the dwellings; it does not hold {limit}"),
            "a request that is refused: request r4, refused 1, spaces on common ground are not sold or given; it does not hold \
             (Shanghai Residential Property Management Provisions (2020 amendment) art. 61(2))"
                .to_owned(),
            "what is allotted: requests 4, spaces allotted 1, spaces left 1; it does not hold".to_owned(),
        ]
    );
    let zh = texts("310000", "zh-CN", "parking.allot", &facts);
    assert_eq!(
        zh[3],
        "未满足的申请：申请 r3，未满足 1，超出房屋套数的车位已无余；不成立（《上海市住宅物业管理规定》（2020年修正）第61条第1款）"
    );
}

#[test]
fn a_disposal_tells_the_term_who_comes_first_and_the_breach() {
    let facts = json!({ "on": "2024-06-01", "kind": "planned", "act": "let", "taker": "outsider", "others_served": false,
        "term": { "from": "2024-07-01", "to_inclusive": "2025-01-01" } });
    assert_eq!(
        texts("410000", "en", "parking.disposal", &facts)[..2],
        [
            "whether the space may go so: a planned space, let, somebody from outside the zone; it holds",
            "for how long it is let: from 2024-07-01, latest end 2024-12-31; 185 days; test: at most 184 days; it does not hold, \
             1 day above that (Henan Property Management Regulations (2017 revision) art. 61(3))",
        ]
    );
    let facts = json!({ "on": "2024-05-21", "kind": "planned", "act": "refuse-to-let", "taker": "owner",
        "first_handed_over_on": "2022-05-20" });
    assert_eq!(
        texts("330400", "zh-CN", "parking.disposal", &facts),
        [
            "要求承租的应当出租：本物业管理区域的业主，可以要求承租 本物业管理区域的业主；成立（《嘉兴市住宅物业管理条例》第27条）",
            "应当出租的起始日：交付 2022-05-20，起 2024-05-21；732 天；标准：至少 732 天；成立，恰在界限上（《嘉兴市住宅物业管理条例》第27条）",
            "违法行为：不将车位出租给业主；须由人判断",
        ]
    );
}

/// Each reading is told where it bears on the plan.
#[test]
fn every_reading_of_a_plan_is_told() {
    let told = |options: Value| {
        let request = json!({ "rule": "parking.allot", "jurisdiction": "330100", "lang": "en", "options": options, "facts": {
            "on": "2024-06-01", "households": [{ "household": "h", "bought": 0, "rented": 0 }],
            "spaces": [{ "space": "A", "kind": "civil-defence", "state": "free" }],
            "requests": [{ "request": "r", "taker": "user", "household": "h", "way": "sale", "wanted": 1,
                "asked_on": "2024-05-01", "rank": 1 }],
        } });
        let answer = evaluate(&request);
        let notes =
            answer["reasons"].as_array().unwrap().iter().flat_map(|reason| reason["notes"].as_array());
        notes.flatten().filter_map(|note| note["reading"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let defaults = ["order=first-come", "further=as-first", "users=after-owners", "civil_defence=only-let"];
    assert_eq!(told(json!({})), defaults);
    let others = json!({ "order": "lots", "further": "after-first", "civil_defence": "as-planned" });
    assert_eq!(told(others), ["order=lots", "further=after-first", "users=after-owners"]);
}
