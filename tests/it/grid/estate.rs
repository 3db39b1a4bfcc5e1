//! A small estate in which every option matters, filled up with owners who agree, who abstain and who stay away.

use serde_json::{Value, json};
use wuye::law::Jurisdiction;
use wuye::quantity::{Date, Ratio};

use super::edges::{Measures, Question};

/// Each option with its values, the default first.
const OPTIONS: [(&str, &[&str]); 11] = [
    ("silence", &["not-participating", "abstaining", "following-majority"]),
    ("void", &["absent", "participating"]),
    ("split", &["refuse", "first", "last", "by-area"]),
    ("parking", &["null", "always", "never", "only-for-parking-matters", ABOUT_PARKING]),
    ("overlapping_owner_sets", &["separate", "merged"]),
    ("late", &["not-counted", "refuse"]),
    ("duplicates", &["refuse", "first", "last"]),
    ("proxy_limit", &["null", "1", "2"]),
    ("beyond_limit", &["refuse", "not-counted"]),
    ("arrears", &["null", "barred", "counted"]),
    ("arrears_base", &["stay", "leave"]),
];

/// How many of the options say what ballots mean; the others say which of them are received.
const COUNTING: usize = 5;

/// Parking counts for parking matters only, and this is one.
const ABOUT_PARKING: &str = "about-parking";

/// A value of each option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Readings([&'static str; OPTIONS.len()]);

impl Readings {
    fn defaults() -> Self {
        Self(OPTIONS.map(|(_, values)| values[0]))
    }

    /// The defaults, then each value alone.
    pub(super) fn one_at_a_time() -> Vec<Self> {
        let mut all = vec![Self::defaults()];
        for (place, (_, values)) in OPTIONS.iter().enumerate() {
            for value in &values[1..] {
                let mut readings = Self::defaults();
                readings.0[place] = value;
                all.push(readings);
            }
        }
        all
    }

    /// What ballots mean, every option against every other; they are received by the defaults.
    pub(super) fn every_combination() -> Vec<Self> {
        let counting = OPTIONS.iter().take(COUNTING).enumerate();
        counting.fold(vec![Self::defaults()], |all, (place, (_, values))| {
            let with = |readings: Self| {
                values.iter().map(move |value| {
                    let mut readings = readings;
                    readings.0[place] = value;
                    readings
                })
            };
            all.into_iter().flat_map(with).collect()
        })
    }

    /// The value of an option.
    pub(super) fn of(self, option: &str) -> &'static str {
        let found = OPTIONS.iter().zip(self.0).find(|((name, _), _)| *name == option);
        found.expect("an option").1
    }

    /// Each option with its value, as a cell names it.
    pub(super) fn named(self) -> impl Iterator<Item = String> {
        OPTIONS.iter().zip(self.0).map(|((name, _), value)| format!("{name}={value}"))
    }

    /// Whether what ballots mean is read by the defaults; only then does it matter which are received.
    pub(super) fn count_by_default(&self) -> bool {
        self.0.iter().zip(Self::defaults().0).take(COUNTING).all(|(value, default)| *value == default)
    }

    /// Whether an election knows these values: none follows a majority there or is about parking.
    pub(super) fn fits_elections(&self) -> bool {
        self.of("silence") != "following-majority" && self.of("parking") != ABOUT_PARKING
    }

    /// The options of a request.
    fn document(self) -> String {
        let shown = OPTIONS.iter().zip(self.0).map(|((name, _), value)| {
            let value = if value == ABOUT_PARKING { "only-for-parking-matters" } else { value };
            let quoted = value != "null" && value.parse::<u32>().is_err();
            if quoted { format!("{name:?}:{value:?}") } else { format!("{name:?}:{value}") }
        });
        shown.collect::<Vec<_>>().join(",")
    }
}

/// Each option with each of its values, as a cell names it.
pub(super) fn option_values() -> impl Iterator<Item = String> {
    OPTIONS.iter().flat_map(|(name, values)| values.iter().map(move |value| format!("{name}={value}")))
}

/// A ballot: whose, what it says, and the rest of what is told of it.
#[derive(Clone)]
struct Ballot {
    of: String,
    choice: &'static str,
    seq: Option<u8>,
    told: String,
}

/// Units and ballots, and the votes of the owners where these are counted: rows of JSON, which as values would
/// take most of the time of the grid.
#[derive(Clone)]
pub(super) struct Estate {
    day: Date,
    units: Vec<String>,
    ballots: Vec<Ballot>,
    votes: Vec<String>,
    /// Whether the vote closes on a day, and each ballot tells its own.
    closes: bool,
}

/// A unit that is not in the part whose owners decide, where not all do.
const OUTSIDE: &str = "O";

/// Votes are counted in halves.
pub(super) const VOTE_PARTS: i128 = 2;

/// What a group of owners amounts to, in steps of each measure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amount {
    pub(super) heads: i128,
    pub(super) area: i128,
    pub(super) votes: i128,
}

impl Estate {
    /// Someone for whom each option matters.
    pub(super) fn base(day: Date, readings: Readings, scoped: bool) -> Self {
        let mut estate = Self { day, units: vec![], ballots: vec![], votes: vec![], closes: false };
        estate.unit("C", "common", "delivered", &[], "9.99");
        estate.unit("A", "dwelling", "delivered", &["a"], "3.01");
        estate.unit("S", "dwelling", "delivered", &["s"], "5.00");
        estate.unit("V", "non-dwelling", "delivered", &["v"], "4.02");
        estate.unit("D1", "dwelling", "unsold", &[], "2.50");
        estate.unit("D2", "dwelling", "undelivered", &["a"], "1.25");
        estate.unit("HW", "dwelling", "delivered", &["h", "w"], "1.11");
        estate.unit("W", "dwelling", "delivered", &["w"], "2.22");
        estate.unit("G1", "dwelling", "delivered", &["g"], "6.00");
        estate.unit("G2", "parking", "delivered", &["g"], "0.75");
        estate.unit("K", "parking", "delivered", &["k"], "0.80");
        estate.unit("T1", "dwelling", "delivered", &["t"], "3.33");
        estate.unit("T2", "dwelling", "delivered", &["t"], "1.77");
        for (unit, choice) in [("A", "against"), ("S", "silent"), ("V", "void"), ("HW", "for"), ("W", "for")]
        {
            estate.ballot(unit, choice, None, "");
        }
        for owner in ["dev", "g"] {
            let of = format!(r#""owners":["{owner}"]"#);
            estate.ballots.push(Ballot { of, choice: "for", seq: None, told: String::new() });
        }
        // Without a policy an owner may not vote differently on its units.
        let second = if readings.of("split") == "refuse" { "for" } else { "against" };
        estate.ballot("T2", second, Some(1), "");
        estate.ballot("T1", "for", Some(2), "");
        let votes = [("a", "3"), ("s", "5/2"), ("v", "4"), ("dev", "7"), ("w", "1"), ("g", "6"), ("k", "1")];
        for (owner, votes) in votes.into_iter().chain([("t", "7/2"), (r#"w","h"#, "2")]) {
            estate.votes.push(format!(r#"{{"owners":["{owner}"],"votes":"{votes}"}}"#));
        }
        if scoped {
            estate.unit(OUTSIDE, "dwelling", "delivered", &["g"], "7.77");
        }
        estate
    }

    /// A ballot that comes late, one of two for a unit, two by an agent, and one of an owner in arrears.
    pub(super) fn receive(&mut self, readings: Readings) {
        self.closes = true;
        for (unit, owner, area, votes) in [
            ("L", "l", "1.40", "2"),
            ("Q", "q", "2.60", "3"),
            ("P", "p", "1.05", "1"),
            ("U", "u", "1.15", "1"),
            ("R", "r", "1.30", "2"),
        ] {
            self.unit(unit, "dwelling", "delivered", &[owner], area);
            self.votes.push(format!(r#"{{"owners":["{owner}"],"votes":"{votes}"}}"#));
        }
        let late = format!(r#","received_on":"{}""#, self.day);
        self.ballot("L", "for", None, if readings.of("late") == "refuse" { "" } else { &late });
        if readings.of("duplicates") != "refuse" {
            self.ballot("Q", "against", Some(1), "");
        }
        self.ballot("Q", "for", Some(2), "");
        let agent = r#","proxy":{"agent":"x","written_authority":true,"manager_staff":false}"#;
        self.ballot("P", "for", None, agent);
        self.ballot("U", "for", None, if readings.of("proxy_limit") == "1" { "" } else { agent });
        self.ballot("R", "for", None, "");
    }

    fn unit(&mut self, unit: &str, used_for: &str, holding: &str, owners: &[&str], area: &str) {
        let owners = owners.iter().map(|owner| format!("{owner:?}")).collect::<Vec<_>>().join(",");
        self.units.push(format!(
            r#"{{"unit":"{unit}","use":"{used_for}","holding":"{holding}","owners":[{owners}],"register_area_m2":"{area}"}}"#
        ));
    }

    /// The vote closes on the day before the decision.
    fn closes_on(&self) -> Date {
        self.day.add_days(-1).unwrap()
    }

    fn ballot(&mut self, unit: &str, choice: &'static str, seq: Option<u8>, told: &str) {
        self.ballots.push(Ballot { of: format!(r#""unit":"{unit}""#), choice, seq, told: told.to_owned() });
    }

    /// Adds owners of one unit each who cast the same ballot, or none; one of them has all but the least.
    pub(super) fn fill(&mut self, group: &str, choice: Option<&'static str>, amount: Amount) {
        for number in 0..amount.heads {
            let name = format!("{group}{number}");
            let most = |all: i128| if number == 0 { all - (amount.heads - 1) } else { 1 };
            let area = most(amount.area);
            let area = format!("{}.{:02}", area / 100, area % 100);
            self.unit(&name, "dwelling", "delivered", &[&name], &area);
            if let Some(choice) = choice {
                self.ballot(&name, choice, None, "");
            }
            let votes = Ratio::try_new(most(amount.votes), VOTE_PARTS).unwrap().to_string();
            self.votes.push(format!(r#"{{"owners":["{name}"],"votes":"{votes}"}}"#));
        }
    }

    fn facts(&self, place: Jurisdiction) -> String {
        let mut facts =
            format!(r#""decided_on":"{}","developer":"dev","units":[{}]"#, self.day, self.units.join(","));
        if Measures::on(place, self.day) == Some(Measures::Votes) {
            facts += &format!(r#","votes":[{}]"#, self.votes.join(","));
        }
        if self.closes {
            facts += &format!(r#","closes_on":"{}""#, self.closes_on());
            facts += r#","arrears":{"clause":"covenant, clause 20","owners":["r"]}"#;
        }
        facts
    }

    /// The ballots, each by what it says in the vote at hand.
    fn ballots(&self, says: impl Fn(&str) -> String) -> String {
        let on_the_last_day = |field: &str| format!(r#","{field}":"{}""#, self.closes_on());
        let ballots = self.ballots.iter().map(|Ballot { of, choice, seq, told }| {
            let seq = seq.map(|seq| format!(r#","seq":{seq}"#)).unwrap_or_default();
            let in_time = match *choice {
                _ if !self.closes || told.contains("received_on") => String::new(),
                "silent" => on_the_last_day("delivered_on"),
                _ => on_the_last_day("received_on"),
            };
            format!("{{{of},{}{seq}{told}{in_time}}}", says(choice))
        });
        ballots.collect::<Vec<_>>().join(",")
    }

    /// The request of a motion.
    pub(super) fn motion(&self, place: Jurisdiction, question: &Question, readings: Readings) -> String {
        let ballots = self.ballots(|choice| format!(r#""choice":"{choice}""#));
        let about = readings.of("parking") == ABOUT_PARKING;
        let mut facts = self.facts(place);
        facts += &format!(r#","matter":"{}","about_parking":{about},"ballots":[{ballots}]"#, question.matter);
        if question.scoped {
            let all =
                self.units.iter().map(|unit| serde_json::from_str::<Value>(unit).unwrap()["unit"].clone());
            let inside: Vec<Value> = all.filter(|unit| unit != OUTSIDE).collect();
            facts += &format!(r#","scope":{{"units":{}}}"#, json!(inside));
        }
        if readings.of("silence") == "following-majority" {
            facts += r#","silence_clause":"rules of procedure, article 9""#;
        }
        let options = readings.document();
        format!(
            r#"{{"rule":"vote.motion","jurisdiction":"{place}","facts":{{{facts}}},"options":{{{options}}}}}"#
        )
    }

    /// The request of an election to one seat: who agrees chooses this candidate, the others nobody.
    pub(super) fn election(
        &self,
        place: Jurisdiction,
        candidate: &str,
        rank: &str,
        readings: Readings,
    ) -> String {
        let ballots = self.ballots(|choice| match choice {
            "for" => format!(r#""choice":["{candidate}"]"#),
            "silent" | "void" => format!(r#""state":"{choice}""#),
            _ => r#""choice":[]"#.to_owned(),
        });
        let mut facts = self.facts(place);
        facts += &format!(r#","seats":1,"candidates":[{{"candidate":"{candidate}"}}],"ballots":[{ballots}]"#);
        let options = readings.document();
        format!(
            r#"{{"rule":"vote.election","jurisdiction":"{place}","facts":{{{facts}}},"options":{{"rank":"{rank}",{options}}}}}"#
        )
    }
}
