//! Every small world: each tally of up to a few owners, each regime on its first and last day and the days
//! beside them, against the inequalities written out in integers.

use wuye::law::Law;
use wuye::quantity::{Area, Date, Heads, Ratio, Votes};
use wuye::rule::Rule;
use wuye::vote::motion::{Class, Facts, Matter, Motion, Options, Sums, Tally};

/// The most owners of a world.
const MOST: u32 = 14;

/// `yes`, `taking part` and `all`, and whether that is enough, in whole numbers.
pub(crate) type Test = fn(u64, u64, u64) -> bool;

pub(crate) struct Regime {
    pub(crate) days: &'static [&'static str],
    pub(crate) votes: bool,
    pub(crate) turnout: Test,
    pub(crate) ordinary: Test,
    pub(crate) special: Test,
    special_matters: &'static [Matter],
}

pub(crate) const REGIMES: &[Regime] = &[
    Regime {
        days: &["2003-09-01", "2005-06-18", "2007-09-30"],
        votes: true,
        turnout: |_, part, all| 2 * part >= all,
        ordinary: |yes, part, _| 2 * yes >= part,
        special: |yes, _, all| 3 * yes >= 2 * all,
        special_matters: &[
            Matter::RulesOfProcedure,
            Matter::Covenant,
            Matter::AppointManager,
            Matter::UseFund,
            Matter::RaiseFund,
        ],
    },
    Regime {
        days: &["2007-10-01", "2008-01-31", "2008-02-01", "2020-12-31"],
        votes: false,
        turnout: |_, part, all| 2 * part > all,
        ordinary: |yes, _, all| 2 * yes > all,
        special: |yes, _, all| 3 * yes >= 2 * all,
        special_matters: &[Matter::UseFund, Matter::RaiseFund, Matter::Rebuild],
    },
    Regime {
        days: &["2021-01-01", "2026-06-30"],
        votes: false,
        turnout: |_, part, all| 3 * part >= 2 * all,
        ordinary: |yes, part, _| 2 * yes > part,
        special: |yes, part, _| 4 * yes >= 3 * part,
        special_matters: &[Matter::RaiseFund, Matter::Rebuild, Matter::ConvertCommonParts],
    },
];

const MATTERS: [Matter; 9] = [
    Matter::RulesOfProcedure,
    Matter::Covenant,
    Matter::ElectCommittee,
    Matter::AppointManager,
    Matter::UseFund,
    Matter::RaiseFund,
    Matter::Rebuild,
    Matter::ConvertCommonParts,
    Matter::Other,
];

fn decide(day: Date, matter: Matter, tally: Tally) -> (bool, Class) {
    let nation = Law::built_in().at("100000".parse().unwrap());
    let decision =
        Motion::decide(&nation, &Facts::of_tally(day, matter, tally), &Options::default()).unwrap();
    let outcome = decision.outcome().unwrap();
    (outcome.passed, outcome.class)
}

fn sums(votes: bool, heads: u32, area: u32) -> Sums {
    if votes {
        return Sums::votes(Votes::try_from_ratio(Ratio::from_integer(area.into())).unwrap());
    }
    Sums::area_and_heads(Area::try_from_hundredths(area.into()).unwrap(), Heads::new(heads))
}

#[test]
fn every_small_tally_passes_as_the_inequalities_say() {
    let mut worlds = 0;
    for regime in REGIMES {
        for day in regime.days {
            for matter in [Matter::Other, Matter::RaiseFund] {
                let special = regime.special_matters.contains(&matter);
                let majority = if special { regime.special } else { regime.ordinary };
                for all in 1..=MOST {
                    for part in 0..=all {
                        for yes in 0..=part {
                            let enough = (regime.turnout)(yes.into(), part.into(), all.into())
                                && majority(yes.into(), part.into(), all.into());
                            let mut check = |heads: [u32; 3], area: [u32; 3], expected: bool| {
                                let of = |place: usize| sums(regime.votes, heads[place], area[place]);
                                let tally = Tally { total: of(0), participating: of(1), in_favour: of(2) };
                                let (passed, _) = decide(day.parse().unwrap(), matter, tally);
                                assert_eq!(passed, expected, "{day} {matter:?} {heads:?} {area:?}");
                                worlds += 1;
                            };
                            let world = [all, part, yes];
                            check(world, world, enough);
                            // One measure in full and the other at the boundary: both must hold.
                            // A part of nobody has nothing in either measure.
                            if regime.votes || part > 0 {
                                check([MOST; 3], world, enough);
                            }
                            if !regime.votes && part > 0 {
                                check(world, [MOST; 3], enough);
                            }
                        }
                    }
                }
            }
        }
    }
    println!("{worlds} worlds");
    assert!(worlds > 20_000);
}

#[test]
fn every_matter_has_the_class_of_its_regime() {
    for regime in REGIMES {
        for day in regime.days {
            for matter in MATTERS {
                let all = sums(regime.votes, 3, 3);
                let tally = Tally { total: all, participating: all, in_favour: all };
                let (_, class) = decide(day.parse().unwrap(), matter, tally);
                let special = regime.special_matters.contains(&matter);
                assert_eq!(class == Class::Special, special, "{day} {matter:?}");
            }
        }
    }
}
