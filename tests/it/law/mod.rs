//! The law tables: generated as committed, well formed, and each value read by a rule.

pub(crate) mod generate;
mod types;

use std::collections::BTreeSet;

use wuye::document;
use wuye::law::{
    Absence, Grade, Jurisdiction, Key, Law, Line, Parameter, Rank, Shared, Value, Version, keys,
};
use wuye::quantity::Date;

use crate::expect;

#[test]
fn tables_are_generated_from_their_toml() {
    expect::committed("src/law/tables.rs", &generate::generate());
}

type Row = (&'static Parameter, &'static Line, &'static Shared<Version>);

fn of_lines(lines: fn(&'static Parameter) -> &'static [Line]) -> impl Iterator<Item = Row> {
    let parameters = Law::built_in().parameters().iter();
    let lines = parameters.flat_map(move |p| lines(p).iter().map(move |line| (p, line)));
    lines.flat_map(|(p, line)| line.versions.iter().map(move |version| (p, line, version)))
}

/// Every version of every value.
pub(crate) fn versions() -> impl Iterator<Item = Row> {
    of_lines(|parameter| &parameter.lines)
}

/// These, and every version of what by-laws may do.
fn all_versions() -> impl Iterator<Item = Row> {
    versions().chain(of_lines(|parameter| &parameter.bylaws))
}

fn day_after(day: Date) -> Date {
    day.add_days(1).unwrap()
}

#[test]
fn ids_are_sorted_and_unique_and_each_place_has_one_line() {
    let ids: Vec<_> = Law::built_in().parameters().iter().map(|parameter| &parameter.id[..]).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    for parameter in Law::built_in().parameters() {
        for lines in [&parameter.lines, &parameter.bylaws] {
            let places: BTreeSet<_> = lines.iter().map(|line| line.jurisdiction).collect();
            assert_eq!(places.len(), lines.len(), "{}", parameter.id);
        }
        assert!(!parameter.zh.is_empty() && !parameter.en.is_empty());
    }
    let instruments: BTreeSet<_> = Law::built_in().instruments().iter().map(|i| &i.id[..]).collect();
    assert_eq!(instruments.len(), Law::built_in().instruments().len());
}

/// Versions and declared gaps, in order, leave no day of a line open and share none.
#[test]
fn versions_are_sorted_and_disjoint_or_a_declared_gap_lies_between() {
    for parameter in Law::built_in().parameters() {
        for line in parameter.lines.iter().chain(&parameter.bylaws) {
            let what = format!("{} in {}", parameter.id, line.jurisdiction);
            let version_spans = line.versions.iter().map(|v| (v.from.date.unwrap(), v.to.date));
            let mut spans: Vec<(Date, Option<Date>)> =
                version_spans.chain(line.gaps.iter().map(|gap| (gap.from, Some(gap.to)))).collect();
            let unsorted = spans.clone();
            assert!(!spans.is_empty(), "{what}: nothing");
            spans.sort();
            for (from, to) in &spans {
                assert!(to.is_none_or(|to| *from <= to), "{what}: {from} .. {to:?}");
            }
            for pair in spans.windows(2) {
                let end =
                    pair[0].1.unwrap_or_else(|| panic!("{what}: an open version is followed by another"));
                assert_eq!(day_after(end), pair[1].0, "{what}: a gap that is not declared, or an overlap");
            }
            let in_table: Vec<_> = unsorted.iter().take(line.versions.len()).collect();
            assert!(in_table.windows(2).all(|pair| pair[0] < pair[1]), "{what}: versions out of order");
            assert!(line.gaps.iter().all(|gap| !gap.zh.is_empty() && !gap.en.is_empty()), "{what}");
        }
    }
}

/// What the law above a place answers on purpose in a time whose own text was not seen, and why.
const ANSWERED_ABOVE: &[(&str, &[(&str, &str)])] = &[
    (
        "the laws on property set the majority for the whole country; the place's text repeats it",
        &[
            ("vote.majority.ordinary", "310000"),
            ("vote.majority.special", "310000"),
            ("vote.special-matters", "310000"),
            ("vote.turnout", "310000"),
        ],
    ),
    (
        "premises are put to another use by the owners' decision everywhere; the place's text repeats it for managers",
        &[("zone.premises.decided", "330100"), ("zone.premises.decided", "371700")],
    ),
    (
        "that an owner may send an agent holds whatever the place's text adds",
        &[("vote.proxy", "310000"), ("vote.proxy", "371700")],
    ),
    (
        "the Court's interpretation holds everywhere; only the text of 2022 is seen to leave parking out",
        &[("owner.parking", "330200")],
    ),
    (
        "who uses common property for gain asks the assembly under the State Council's and the ministries' rules",
        &[
            ("fund.revenue.mainly", "330100"),
            ("fund.revenue.mainly", "330200"),
            ("fund.revenue.mainly", "410000"),
        ],
    ),
    (
        "the province's text on emergencies holds in its cities; what the city's added is not known",
        &[("fund.use.emergency", "410100")],
    ),
    (
        "who pays, and that it is paid, is ordered for the whole country; what the place's text added is not known",
        &[
            ("fee.payer.developer", "330000"),
            ("fee.payer.developer", "330100"),
            ("fee.payer.developer", "330200"),
            ("fee.payer.developer", "370000"),
            ("fee.payer.developer", "371700"),
            ("fee.payer.transfer", "310000"),
            ("fee.payer.transfer", "330000"),
            ("fee.payer.transfer", "371700"),
            ("fee.payer.user", "330000"),
            ("fee.vacancy", "370000"),
            ("fee.vacancy", "371700"),
        ],
    ),
    (
        "a text defers by its own words: the rule leaves out those of the place above",
        &[("penalty.defers", "330100"), ("penalty.defers", "330200"), ("penalty.defers", "410100")],
    ),
    (
        "the measures of 2008 order the fund for the whole country; what the place's text added is not known",
        &[
            ("fund.account", "310000"),
            ("fund.account.destroyed", "110000"),
            ("fund.account.published", "310000"),
            ("fund.account.with-title", "110000"),
            ("fund.account.with-title", "410000"),
            ("fund.apportion.scope", "310000"),
            ("fund.apportion.scope", "330100"),
            ("fund.apportion.scope", "330200"),
            ("fund.chargeable", "110000"),
            ("fund.chargeable", "330100"),
            ("fund.chargeable", "330200"),
            ("fund.chargeable.excluded", "330100"),
            ("fund.deposit", "330100"),
            ("fund.deposit.before", "370000"),
            ("vote.scope", "310000"),
        ],
    ),
];

/// What one table declares of a place, that it had a text before the one of its line which was not seen, holds in
/// each: where that text begins a line, no law above the place answers in that time.
#[test]
fn a_text_that_was_not_seen_is_not_replaced_by_the_law_above() {
    let own = |line: &Line, version: &'static Shared<Version>| -> Vec<&'static str> {
        let cited = version.citations.iter().map(|citation| citation.instrument());
        cited.filter(|instrument| instrument.jurisdiction == line.jurisdiction).map(|i| &*i.id).collect()
    };
    let mut unseen = BTreeSet::new();
    for (_, line, version) in versions() {
        let from = version.from.date.unwrap();
        let before = line.gaps.iter().filter(|gap| day_after(gap.to) == from);
        for gap in before {
            unseen.extend(own(line, version).into_iter().map(|id| (id, gap.from, gap.to)));
        }
    }
    let (mut asked, mut answered) = (0, BTreeSet::new());
    for parameter in Law::built_in().parameters() {
        for line in &parameter.lines {
            let Some(first) = line.versions.first() else { continue };
            let (ids, first) = (own(line, first), first.from.date.unwrap());
            let law = Law::built_in().at(line.jurisdiction);
            let bounds = line.jurisdiction.chain().flat_map(|place| {
                let above = parameter.lines.iter().filter(move |line| line.jurisdiction == place);
                above.flat_map(|line| line.versions.iter().filter_map(|version| version.from.date))
            });
            let bounds: Vec<_> = bounds.collect();
            for (_, from, to) in unseen.iter().filter(|(id, ..)| ids.contains(id)) {
                let in_it = |day: &Date| from <= day && day <= to && *day < first;
                let last = first.add_days(-1).unwrap();
                for day in bounds.iter().copied().chain([*from, *to, last]).filter(in_it) {
                    asked += 1;
                    if law.find(Key::<Value>::named(&parameter.id), day).is_ok() {
                        answered.insert((&*parameter.id, line.jurisdiction.to_string()));
                    }
                }
            }
        }
    }
    println!("{asked} days asked, {} answers", answered.len());
    let on_purpose: BTreeSet<_> = ANSWERED_ABOVE
        .iter()
        .flat_map(|(_, lines)| lines.iter().map(|(parameter, place)| (*parameter, (*place).to_owned())))
        .collect();
    assert_eq!(answered, on_purpose);
}

#[test]
fn every_value_is_cited_by_instruments_that_applied_to_it() {
    for (parameter, line, version) in all_versions() {
        let what = format!("{} in {} from {:?}", parameter.id, line.jurisdiction, version.from.date);
        assert!(!version.citations.is_empty(), "{what} is not cited");
        for citation in &version.citations {
            let instrument = citation.instrument();
            assert!(
                line.jurisdiction.chain().any(|place| place == instrument.jurisdiction),
                "{what}: {citation} is another place's"
            );
            // An instrument that ended before the version began, or began after it ended, says nothing of it.
            let (from, to) = (version.from.date.unwrap(), version.to.date);
            assert!(instrument.to.date.is_none_or(|end| from <= end), "{what}: {citation} had ended");
            assert!(
                to.is_none_or(|to| instrument.from.date.unwrap() <= to),
                "{what}: {citation} had not begun"
            );
        }
        // A text may reach back to before it was made, but not to a time that was over by then.
        assert!(version.to.date.is_none_or(|to| version.known_from <= to), "{what}: known after it ended");
    }
}

/// A bound that is the bound of an instrument whose own is only believed, is itself only believed.
#[test]
fn believed_bounds_are_marked() {
    for (parameter, line, version) in all_versions() {
        let what = format!("{} in {} from {:?}", parameter.id, line.jurisdiction, version.from.date);
        let local: Vec<_> = version
            .citations
            .iter()
            .map(|citation| citation.instrument())
            .filter(|instrument| instrument.jurisdiction == line.jurisdiction)
            .collect();
        for instrument in &local {
            if instrument.from.believed && instrument.from.date == version.from.date {
                assert!(
                    version.from.believed,
                    "{what}: the start is {}'s, which is only believed",
                    instrument.id
                );
            }
            if instrument.to.believed && instrument.to.date == version.to.date {
                assert!(
                    version.to.believed,
                    "{what}: the end is {}'s, which is only believed",
                    instrument.id
                );
            }
        }
        assert!(version.from.date.is_some(), "{what}: every version begins on a day");
    }
}

#[test]
fn every_parameter_is_read_by_a_rule_and_every_rule_reads_what_there_is() {
    // What holds clauses of by-laws against the law reads any parameter, and so says nothing of one.
    let rules = || document::rules().iter().filter(|rule| rule.id() != "assembly.bylaws");
    let mut read: BTreeSet<&str> = rules().flat_map(|rule| rule.parameters()).copied().collect();
    assert!(read.insert(keys::BYLAWS_POWER.id()));
    let known: BTreeSet<&str> =
        Law::built_in().parameters().iter().map(|parameter| &parameter.id[..]).collect();
    let named: BTreeSet<&str> = keys::ALL.iter().copied().collect();
    assert_eq!(read, known);
    assert_eq!(named, known);
}

/// What a rule's answers rest on is what its description says it may read.
#[test]
fn answers_rest_on_declared_parameters() {
    for case in crate::cases::corpus() {
        let answer = document::evaluate(Law::built_in(), &case.request.to_string());
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        let Some(rule) = document::rules().iter().find(|rule| answer["rule"] == rule.id()) else { continue };
        for basis in answer["reasons"].as_array().unwrap().iter().flat_map(|reason| reason["law"].as_array())
        {
            for basis in basis {
                let parameter = basis["parameter"].as_str().unwrap();
                assert!(rule.parameters().contains(&parameter), "{}: {parameter}", case.id);
            }
        }
    }
}

#[test]
fn every_override_is_dated_cited_and_displaces_something() {
    assert!(!Law::built_in().overrides().is_empty());
    for edge in Law::built_in().overrides() {
        assert!(!edge.by.is_empty() && !edge.zh.is_empty() && !edge.en.is_empty());
        assert!(edge.known_from <= edge.from);
        let parameter = Law::built_in().parameters().iter().find(|parameter| parameter.id == edge.parameter);
        let line =
            parameter.unwrap().lines.iter().find(|line| line.jurisdiction == edge.jurisdiction).unwrap();
        let applies = |v: &Shared<Version>| {
            v.from.date.unwrap() <= edge.from && v.to.date.is_none_or(|last| edge.from <= last)
        };
        assert!(line.versions.iter().any(applies), "{} displaces nothing", edge.parameter);
    }
}

/// The days on either side of every bound of every line, against a plain reading of the tables.
#[test]
fn lookup_gives_the_version_of_the_day_at_every_bound() {
    let mut looked_up = 0;
    for parameter in Law::built_in().parameters() {
        for line in &parameter.lines {
            let starts = line.versions.iter().map(|v| v.from.date.unwrap());
            let ends = line.versions.iter().filter_map(|v| v.to.date);
            let gaps = line.gaps.iter().flat_map(|gap| [gap.from, gap.to]);
            for bound in starts.chain(ends).chain(gaps).collect::<Vec<_>>() {
                for day in [bound.add_days(-1), Ok(bound), bound.add_days(1)].into_iter().flatten() {
                    check(parameter, line, day);
                    looked_up += 1;
                }
            }
        }
    }
    println!("{looked_up} days looked up");
}

fn check(parameter: &'static Parameter, line: &'static Line, day: Date) {
    let found = Law::built_in().at(line.jurisdiction).find(Key::<Value>::named(&parameter.id), day);
    let what = format!("{} in {} on {day}: {found:?}", parameter.id, line.jurisdiction);
    let of_day = |line: &'static Line| {
        let on = |v: &&'static Shared<Version>| {
            v.from.date.unwrap() <= day && v.to.date.is_none_or(|last| day <= last)
        };
        line.versions.iter().find(on)
    };
    let displaced = |place: Jurisdiction| {
        let mut edges = Law::built_in().overrides().iter();
        edges.any(|e| e.parameter == parameter.id && e.jurisdiction == place && e.from <= day)
    };
    // The place's own line, and what it inherits where that says nothing and has no gap.
    let mut expected = None;
    let mut gap = None;
    for place in line.jurisdiction.chain() {
        let Some(line) = parameter.lines.iter().find(|line| line.jurisdiction == place) else { continue };
        gap = line.gaps.iter().find(|gap| gap.from <= day && day <= gap.to);
        expected = of_day(line).filter(|_| !displaced(place));
        if gap.is_some() || expected.is_some() {
            break;
        }
    }
    match (found, expected, gap) {
        (Ok(found), Some(version), _) => assert_eq!(found.version(), version, "{what}"),
        (Err(absent), None, Some(gap)) => {
            assert_eq!(absent.absence(), Absence::Gap { from: gap.from, to: gap.to }, "{what}");
        }
        (Err(absent), None, None) => {
            let first = line.versions.first().map_or(day, |version| version.from.date.unwrap());
            match absent.absence() {
                Absence::NotYet { from } => assert!(day < from && from >= first, "{what}"),
                Absence::Ended { since } => assert!(day >= since, "{what}"),
                // A text that was not seen stands alone: no other is known to say anything.
                Absence::Unknown => {
                    let of = |place| parameter.lines.iter().find(|line| line.jurisdiction == place);
                    let silent = |place| of(place).is_none_or(|line| line.versions.is_empty());
                    assert!(line.jurisdiction.chain().all(silent), "{what}");
                }
                other => panic!("{what}: {other:?}"),
            }
        }
        _ => panic!("{what}"),
    }
}

#[test]
fn what_could_be_known_on_a_day_is_all_that_is_seen() {
    let day: Date = "2022-06-30".parse().unwrap();
    let nation = Law::built_in().at(Jurisdiction::NATION);
    let cited = |known_on: &str| {
        let found = nation.known_on(known_on.parse().unwrap()).find(keys::TURNOUT, day);
        found.map(|found| found.citations()[0].to_string()).map_err(|absent| absent.absence())
    };
    assert_eq!(cited("2020-05-28").unwrap(), "民法典/278/2", "the day it was promulgated");
    assert_eq!(cited("2020-05-27").unwrap(), "物业管理条例(2018)/12/1", "the day before");
    assert_eq!(cited("2018-03-18").unwrap(), "物业管理条例(2007)/12", "before the revision of 2018");
    assert_eq!(cited("2007-08-25").unwrap(), "物业管理条例(2003)/12", "before the revision of 2007");
    assert_eq!(cited("2003-06-07"), Err(Absence::Unknown), "before there was anything");
    // The end of the cap could be known with the revision that deleted its basis.
    let shanghai = Law::built_in().at("310000".parse().unwrap());
    let cap = |known_on: &str| {
        shanghai.known_on(known_on.parse().unwrap()).find(keys::FIRST_MEETING_CAP, day).is_ok()
    };
    assert!(cap("2007-08-25") && !cap("2007-08-26"));
    // The measures' own majority was not yet displaced for one who did not know the Civil Code.
    let own = |known_on: &str| nation.known_on(known_on.parse().unwrap()).find(keys::USE_FUND, day);
    assert!(own("2020-05-27").is_ok());
    let displaced = own("2020-05-28").unwrap_err();
    assert_eq!(displaced.displaced().len(), 1);
}

/// The parameters of a regime become known together: no day mixes the tests of two.
#[test]
fn no_knowledge_mixes_two_regimes() {
    let nation = Law::built_in().at(Jurisdiction::NATION);
    for day in ["2007-09-30", "2007-10-01", "2007-11-01", "2020-12-31", "2021-01-01", "2022-06-30"] {
        for known_on in ["2007-08-25", "2007-08-26", "2007-09-30", "2007-10-01", "2020-05-27", "2020-05-28"] {
            let law = nation.known_on(known_on.parse().unwrap());
            let from = |id| {
                let found = law.find(Key::<Value>::named(id), day.parse().unwrap());
                found.map(|found| (found.version().from, found.version().known_from)).ok()
            };
            let regime = from("vote.measure");
            assert!(regime.is_some(), "{day} known on {known_on}");
            for id in
                ["vote.turnout", "vote.majority.ordinary", "vote.majority.special", "vote.special-matters"]
            {
                assert_eq!(from(id), regime, "{id} on {day} known on {known_on}");
            }
        }
    }
}

/// While the fund measures' own majority applies, it is the class's: a decision may rest on both.
#[test]
fn the_fund_measures_ask_what_the_regime_asks() {
    let nation = Law::built_in().at(Jurisdiction::NATION);
    for day in ["2008-02-01", "2012-05-01", "2018-03-19", "2020-12-31"] {
        let day = day.parse().unwrap();
        let own = nation.find(keys::USE_FUND, day).unwrap();
        assert_eq!(own.value(), nation.find(keys::SPECIAL, day).unwrap().value());
        assert!(nation.find(keys::SPECIAL_MATTERS, day).unwrap().value().has("use-fund"));
    }
}

/// A gap is a gap for whoever could know that the rule before it had ended.
#[test]
fn a_spent_rule_does_not_come_back_in_a_gap() {
    let shanghai = Law::built_in().at("310000".parse().unwrap());
    let on = |known_on: &str| {
        let law = shanghai.known_on(known_on.parse().unwrap());
        law.find(keys::TRIGGER, "2015-06-30".parse().unwrap()).map_err(|absent| absent.absence())
    };
    assert!(matches!(on("2015-06-30"), Err(Absence::Gap { .. })));
    assert!(matches!(on("2010-12-23"), Err(Absence::Gap { .. })));
    assert!(on("2010-12-22").is_ok(), "the revision was not yet made");
}

#[test]
fn unknown_and_ungraded_are_told_apart() {
    let place: Jurisdiction = "650000".parse().unwrap();
    let day = "2022-06-30".parse().unwrap();
    let absent = Law::built_in().at(place).find(keys::PREMISES, day).unwrap_err();
    assert_eq!(absent.absence(), Absence::Unknown);
    let scheme: Vec<_> = versions().filter(|(_, _, version)| version.grade == Grade::Scheme).collect();
    assert!(!scheme.is_empty());
    // The only text that is at hand in the scheme alone, beside those that are schemes.
    for (parameter, _, version) in scheme {
        let mut cited = version.citations.iter().map(|citation| citation.instrument());
        let known = cited.all(|text| text.rank == Rank::Scheme || &*text.id == "沪府发〔2004〕38号");
        assert!(known, "{}", parameter.id);
    }
}
