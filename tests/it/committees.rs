//! Committees: every small meeting against the inequalities of each text written out in integers, sizes
//! likewise, and the warning where two texts of different rank part.

use serde_json::{Value, json};
use wuye::assembly::committee::{self, Committee};
use wuye::assembly::group::{self, Group, Head, Kind};
use wuye::assembly::resolution::{self, Body, Resolution};
use wuye::assembly::vacancy::{self, Vacancy};
use wuye::decision::Term;
use wuye::document;
use wuye::law::{Law, Value as LawValue};
use wuye::quantity::Date;
use wuye::rule::Rule;

/// The most members of a small world.
const MOST: u32 = 15;

/// A part of a whole, in whole numbers.
type Share = fn(u32, u32) -> bool;

/// Whether a text allows a number of members.
type Allows = fn(u32) -> bool;

const MORE_THAN_HALF: Share = |part, all| 2 * part > all;
const HALF: Share = |part, all| 2 * part >= all;
const TWO_THIRDS: Share = |part, all| 3 * part >= 2 * all;

/// A place, who must attend, who must agree.
const MEETINGS: &[(&str, Share, Share)] = &[
    ("310000", MORE_THAN_HALF, MORE_THAN_HALF),
    ("110000", MORE_THAN_HALF, MORE_THAN_HALF),
    ("370000", TWO_THIRDS, MORE_THAN_HALF),
    ("370200", MORE_THAN_HALF, MORE_THAN_HALF),
    ("370300", TWO_THIRDS, MORE_THAN_HALF),
    ("370700", TWO_THIRDS, MORE_THAN_HALF),
    ("410000", MORE_THAN_HALF, HALF),
    ("330000", HALF, HALF),
    ("330100", MORE_THAN_HALF, MORE_THAN_HALF),
    ("330200", MORE_THAN_HALF, MORE_THAN_HALF),
    ("330600", HALF, HALF),
    ("331100", MORE_THAN_HALF, MORE_THAN_HALF),
    ("330900", HALF, HALF),
];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn every_small_meeting_is_decided_as_the_inequalities_say() {
    let (met, told) = (day("2024-06-20"), day("2024-06-01"));
    for (place, attendance, agreement) in MEETINGS {
        let law = Law::built_in().at(place.parse().unwrap());
        for members in 1..=MOST {
            for attending in 0..=members {
                for in_favour in 0..=attending {
                    let facts = resolution::Facts {
                        decided_on: Some(met),
                        proxies: Some(0),
                        signed: Some(true),
                        residents_committee_told_on: Some(told),
                        items_public_on: Some(told),
                        ..resolution::Facts::new(Body::Committee, met, members, attending, in_favour)
                    };
                    let decision = Resolution::decide(&law, &facts, &Default::default()).unwrap();
                    let outcome = decision.outcome().unwrap();
                    let expected = attendance(attending, members) && agreement(in_favour, members);
                    assert_eq!(outcome.adopted, expected, "{place}: {in_favour}, {attending} of {members}");
                    assert_eq!(outcome.lawful, expected, "nothing else is broken");
                }
            }
        }
    }
}

#[test]
fn every_small_management_committee_needs_its_owners_too() {
    let law = Law::built_in().at("110000".parse().unwrap());
    let met = day("2024-06-20");
    for members in 1..=9 {
        for owners in 0..=members {
            for attending in 0..=members {
                for owners_attending in 0..=owners.min(attending) {
                    for in_favour in 0..=attending {
                        let facts = resolution::Facts {
                            proxies: Some(0),
                            signed: Some(true),
                            owners: Some(resolution::Owners { members: owners, attending: owners_attending }),
                            ..resolution::Facts::new(
                                Body::ManagementCommittee,
                                met,
                                members,
                                attending,
                                in_favour,
                            )
                        };
                        let decision = Resolution::decide(&law, &facts, &Default::default()).unwrap();
                        let expected = 2 * attending > members
                            && 2 * owners_attending > owners
                            && 2 * in_favour > members;
                        assert_eq!(decision.outcome().unwrap().adopted, expected, "{facts:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_small_size_is_lawful_where_the_text_says_so() {
    /// The place, and the sizes that its text allows a large zone and a small one.
    const SIZES: &[(&str, Allows, Allows)] = &[
        ("310000", |n| n >= 5 && n % 2 == 1, |n| n >= 3 && n % 2 == 1),
        ("110000", |n| n >= 5 && n % 2 == 1, |n| n >= 3 && n % 2 == 1),
        ("330100", |n| (5..=11).contains(&n) && n % 2 == 1, |n| (3..=11).contains(&n) && n % 2 == 1),
        ("370000", |n| n >= 5 && n % 2 == 1, |n| n >= 5 && n % 2 == 1),
        ("370200", |n| n >= 3 && n % 2 == 1, |n| n >= 3 && n % 2 == 1),
        ("371100", |n| (3..=11).contains(&n) && n % 2 == 1, |n| (3..=11).contains(&n) && n % 2 == 1),
        ("331000", |n| (5..=11).contains(&n) && n % 2 == 1, |n| (5..=11).contains(&n) && n % 2 == 1),
        ("410000", |_| true, |_| true),
    ];
    for (place, large, small) in SIZES {
        let law = Law::built_in().at(place.parse().unwrap());
        for members in 1..=MOST {
            for (area, households, allowed) in [("10000", 100, small), ("10000.01", 101, large)] {
                let facts = committee::Facts {
                    agreed_members: Some(members),
                    alternates: Some(0),
                    zone_area_m2: Some(area.parse().unwrap()),
                    households: Some(households),
                    ..committee::Facts::new(day("2024-06-20"), day("2027-06-19"), members)
                };
                let decision = Committee::decide(&law, &facts, &Default::default()).unwrap();
                let outcome = decision.outcome().unwrap();
                assert_eq!(outcome.lawful, allowed(members), "{place}: {members} at {households} households");
            }
        }
    }
}

#[test]
fn every_small_group_is_lawful_where_the_text_says_so() {
    /// The place, the sizes that its text allows, and who may head the group.
    const GROUPS: &[(&str, Kind, Allows, &[Head])] = &[
        ("310000", Kind::Preparatory, |n| n % 2 == 1, &[Head::Street]),
        ("310000", Kind::Reelection, |n| n % 2 == 1, &[Head::Street]),
        ("110000", Kind::Preparatory, |n| n % 2 == 1, &[Head::ResidentsCommittee]),
        ("110000", Kind::Reelection, |n| n % 2 == 1, &[Head::ResidentsCommittee]),
        ("370000", Kind::Preparatory, |n| n >= 7 && n % 2 == 1, &[Head::Street]),
        ("370200", Kind::Reelection, |n| n >= 7 && n % 2 == 1, &[Head::Street]),
        ("330900", Kind::Preparatory, |n| n == 7 || n == 9, &[Head::Street]),
        ("410100", Kind::Preparatory, |n| [7, 9, 11].contains(&n), &[Head::Street]),
        ("331100", Kind::Preparatory, |_| true, &[Head::Street, Head::ResidentsCommittee]),
        (
            "330500",
            Kind::Preparatory,
            |n| [5, 7, 9, 11].contains(&n),
            &[Head::Street, Head::ResidentsCommittee],
        ),
    ];
    for (place, kind, allowed, heads) in GROUPS {
        let law = Law::built_in().at(place.parse().unwrap());
        for members in 1..=MOST {
            for owners in 0..=members {
                for head in [Head::Street, Head::ResidentsCommittee, Head::SomeoneElse] {
                    let formed_on = day("2024-06-20");
                    let (kind, represented) = (*kind, None);
                    let facts =
                        group::Facts { kind, formed_on, members, owners, head: Some(head), represented };
                    let decision = Group::decide(&law, &facts, &Default::default()).unwrap();
                    let expected = allowed(members) && HALF(owners, members) && heads.contains(&head);
                    assert_eq!(decision.outcome().unwrap().lawful, expected, "{place}: {facts:?}");
                }
            }
        }
    }
}

/// What the warnings of an answer are called, with their texts.
fn warnings(request: &Value) -> Vec<(String, String)> {
    let answer: Value =
        serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap();
    let of = |note: &Value, field: &str| note[field].as_str().unwrap().to_owned();
    answer["warnings"].as_array().unwrap().iter().map(|note| (of(note, "note"), of(note, "text"))).collect()
}

#[test]
fn a_city_that_parts_from_its_province_is_warned_of() {
    let size = |place: &str, members: u32| {
        warnings(&json!({ "rule": "assembly.committee", "jurisdiction": place, "lang": "en", "facts": {
            "elected_on": "2022-01-01", "term_ends": "2026-12-31", "members": members,
            "agreed_members": members, "alternates": 0 } }))
    };
    for place in ["370200", "371500", "371100"] {
        let found = size(place, 3);
        assert_eq!(found.len(), 1, "{place}");
        assert_eq!(found[0].0, "rank-conflict");
        assert!(found[0].1.contains("Shandong") && found[0].1.contains("art. 30(1)"), "{}", found[0].1);
        assert!(found[0].1.contains("would not hold"), "{}", found[0].1);
        assert!(size(place, 5).is_empty(), "{place}: five do by both");
    }
    let group = |members: u32| {
        warnings(&json!({ "rule": "assembly.group", "jurisdiction": "370300", "lang": "en", "facts": {
            "kind": "preparatory", "formed_on": "2022-01-01", "members": members, "owners": members,
            "head": "street" } }))
    };
    assert!(group(5)[0].1.contains("art. 21(2)") && group(7).is_empty(), "{:?}", group(5));
    // The guiding rules rank below a local regulation.
    assert!(size("370000", 13).is_empty());
    let calendar = json!({ "from": "2022-06-30", "to_inclusive": "2022-07-31", "holidays": [] });
    let attendance = |attending: u32| {
        warnings(&json!({ "rule": "assembly.resolution", "jurisdiction": "370200", "lang": "en", "facts": {
            "body": "committee", "met_on": "2022-06-30", "members": 7, "attending": attending,
            "in_favour": attending.min(4), "calendar": calendar } }))
    };
    assert_eq!(attendance(4).len(), 1, "two thirds of seven are five");
    assert!(attendance(5).is_empty() && attendance(3).is_empty());
}

#[test]
fn every_condition_of_the_tables_has_its_two_texts() {
    let mut seen = 0;
    for parameter in Law::built_in().parameters() {
        let rules = [
            "assembly.eligibility",
            "assembly.seat",
            "assembly.recall",
            "assembly.vacancy",
            "assembly.management",
        ];
        if !rules.iter().any(|rule| parameter.id.starts_with(rule)) {
            continue;
        }
        for version in parameter.lines.iter().flat_map(|line| line.versions.iter()) {
            let LawValue::Words(words) = &version.value else { continue };
            for word in words.iter() {
                assert!(Term::ALL.iter().any(|term| term.name() == word), "{}: {word}", parameter.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 150, "{seen}");
}

#[test]
fn every_small_vacancy_is_decided_as_the_inequalities_say() {
    /// The place, and whether so many of so many seats are too few.
    const TOO_FEW: &[(&str, Share)] = &[
        ("310000", |left, seats| 2 * left < seats),
        ("110000", |left, seats| 2 * left < seats),
        ("330100", |left, seats| 2 * left <= seats || left < 3),
        ("330200", |left, seats| 2 * left < seats),
        ("370300", |left, seats| 3 * left < 2 * seats),
        ("370700", |left, seats| 3 * left < 2 * seats),
        ("410000", |_, _| false),
    ];
    for (place, too_few) in TOO_FEW {
        let law = Law::built_in().at(place.parse().unwrap());
        for seats in 1..=MOST {
            for left in 0..=seats {
                let facts = vacancy::Facts {
                    households: Some(100),
                    ..vacancy::Facts::new(day("2024-06-20"), seats, left)
                };
                let decision = Vacancy::decide(&law, &facts, &Default::default()).unwrap();
                let state = decision.outcome().unwrap().state;
                let again = left < seats && too_few(left, seats);
                assert_eq!(state == vacancy::State::Reelect, again, "{place}: {left} of {seats}");
                assert_eq!(state == vacancy::State::Complete, left == seats, "{place}: {left} of {seats}");
            }
        }
    }
}
