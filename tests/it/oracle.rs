//! An independent implementation, written in Python from the statutes without reading this library, over
//! random estates and constructed ties.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use serde_json::Value;
use wuye::document;
use wuye::law::Law;

use crate::cases::holds;

/// How many requests the oracle makes for each seed, and of a rule by itself.
const COUNT: usize = 4000;
const OF_ONE_RULE: usize = 1000;

fn script(name: &str) -> Command {
    let mut command = Command::new("python3");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PYTHONDONTWRITEBYTECODE", "1");
    command.arg(format!("tests/oracle/{name}"));
    command
}

/// What must be answered to each of these requests. One that the oracle finds open is a fault of whoever asks.
pub(crate) fn answers(requests: &[&str]) -> Vec<Value> {
    let mut oracle =
        script("answer.py").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3 runs");
    let mut asked = oracle.stdin.take().unwrap();
    let lines = BufReader::new(oracle.stdout.take().unwrap()).lines();
    let answers: Vec<Value> = std::thread::scope(|scope| {
        scope.spawn(move || {
            for request in requests {
                writeln!(asked, "{request}").unwrap();
            }
        });
        lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
    });
    assert!(oracle.wait().unwrap().success());
    assert_eq!(answers.len(), requests.len());
    let open = requests.iter().zip(&answers).find(|(_, answer)| answer.get("open").is_some());
    assert!(open.is_none(), "the oracle cannot say: {open:?}");
    answers
}

/// A decision must be the oracle's to the letter; of a refusal the oracle knows the kind.
pub(crate) fn agrees(expected: &Value, found: &Value) -> bool {
    match expected.get("value") {
        Some(value) => found["value"] == *value && found["outcome"] == expected["outcome"],
        None => holds(expected, found),
    }
}

/// Compares so many requests that the oracle makes of each seed, and tells how many they were.
fn compare(seeds: &[&str], count: usize, more: &[&str]) -> usize {
    let mut compared = 0;
    for seed in seeds {
        let output = script("oracle.py")
            .args(["--seed", seed, "--count", &count.to_string()])
            .args(more)
            .output()
            .expect("python3 runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            let answer = document::evaluate(Law::built_in(), &row["request"].to_string());
            let found: Value = serde_json::from_str(&answer).unwrap();
            assert!(
                agrees(&row["expect"], &found),
                "seed {seed}\nrequest {}\nexpected {}\nfound {answer}",
                row["request"],
                row["expect"]
            );
            compared += 1;
        }
    }
    compared
}

#[test]
fn the_oracle_agrees() {
    let compared = compare(&["1", "2", "3", "20041101"], COUNT, &[]);
    println!("{compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 4 * COUNT);
}

/// What differs from place to place in many ways is asked for more often.
#[test]
fn the_oracle_agrees_on_first_meetings_and_notices() {
    for rule in ["assembly.establishment", "assembly.notice"] {
        let compared = compare(&["20191101"], COUNT, &["--rule", rule]);
        assert_eq!(compared, COUNT);
    }
}

/// A ledger is long, and a fen may be lost at each of its entries.
#[test]
fn the_oracle_agrees_on_ledgers() {
    let compared = compare(&["20080201"], COUNT, &["--rule", "fund.account"]);
    assert_eq!(compared, COUNT);
}

/// As in days of a balance, in years to come, in shares of prices.
#[test]
fn the_oracle_agrees_on_the_fund() {
    let rules = [
        "interest",
        "projection",
        "transfer",
        "deposit",
        "revenue",
        "chargeable",
        "raising",
        "use",
        "draw",
        "trigger",
        "replenish",
    ];
    for rule in rules.map(|rule| format!("fund.{rule}")) {
        let compared = compare(&["20080201"], OF_ONE_RULE, &["--rule", &rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, OF_ONE_RULE);
    }
}

/// How managers are chosen and what is there before homes are sold.
#[test]
fn the_oracle_agrees_on_contracts() {
    let rules = [
        "handover",
        "notice",
        "tender",
        "presale",
        "delegation",
        "refund",
        "overcharge",
        "temporary",
        "transition",
    ];
    for rule in rules.map(|rule| format!("contract.{rule}")) {
        let compared = compare(&["20180319", "2"], 2 * OF_ONE_RULE, &["--rule", &rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, 4 * OF_ONE_RULE);
    }
}

/// Who must take which step, by when and with which documents, place by place.
#[test]
fn the_oracle_agrees_on_procedures() {
    for rule in
        ["zone.delimitation", "zone.adjustment", "zone.handover", "contract.departure", "contract.exit"]
    {
        let compared = compare(&["20041101", "20210101"], 2 * OF_ONE_RULE, &["--rule", rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, 4 * OF_ONE_RULE);
    }
}

/// How many assemblies and managers a zone has, day by day.
#[test]
fn the_oracle_agrees_on_the_bodies_of_a_zone() {
    let compared = compare(&["20180319", "2"], OF_ONE_RULE, &["--rule", "zone.bodies"]);
    assert_eq!(compared, 2 * OF_ONE_RULE);
}

/// Which estates are one zone, with just so much told as settles it, or less.
#[test]
fn the_oracle_agrees_on_divisions() {
    let compared = compare(&["20040901", "2"], 4 * OF_ONE_RULE, &["--rule", "zone.division"]);
    println!("{compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 8 * OF_ONE_RULE);
}

/// Zones built in phases, on the days on which their texts begin and end.
#[test]
fn the_oracle_agrees_on_zones_built_in_phases() {
    let compared = compare(&["20041101", "20110401"], COUNT, &["--rule", "zone.phases"]);
    println!("zone.phases: {compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 2 * COUNT);
}

/// How estates are managed under the schemes of a street and of a district, with more or less told.
#[test]
fn the_oracle_agrees_on_regimes() {
    let compared = compare(&["20071001", "2"], 2 * OF_ONE_RULE, &["--rule", "service.regime"]);
    assert_eq!(compared, 4 * OF_ONE_RULE);
}

/// Who does what under those schemes, and whether the right body acts.
#[test]
fn the_oracle_agrees_on_duties() {
    let compared = compare(&["20080201", "2"], 2 * OF_ONE_RULE, &["--rule", "service.duties"]);
    assert_eq!(compared, 4 * OF_ONE_RULE);
}

/// What a parked vehicle pays, minute by minute.
#[test]
fn the_oracle_agrees_on_parking_spaces() {
    for rule in ["zone.parking", "parking.ground", "parking.disposal", "parking.allot"] {
        let compared = compare(&["20190301"], 3 * OF_ONE_RULE, &["--rule", rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
    }
}

#[test]
fn the_oracle_agrees_on_parking() {
    let compared = compare(&["20240229"], 2 * OF_ONE_RULE, &["--rule", "parking.charge"]);
    println!("parking.charge: {compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 2 * OF_ONE_RULE);
}

/// What a service costs, by lines that may not be counted; what a unit owes, piece by piece; from when it is paid, by
/// whom, late, and in what order.
#[test]
fn the_oracle_agrees_on_fees() {
    let rules = [
        "allocation",
        "subsidy",
        "cost",
        "model",
        "price",
        "bill",
        "share",
        "meter",
        "start",
        "payer",
        "late",
        "payment",
        "migration",
    ];
    for rule in rules.map(|rule| format!("fee.{rule}")) {
        let compared = compare(&["20040101"], OF_ONE_RULE, &["--rule", &rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, OF_ONE_RULE);
    }
}

/// Which targets an inventory reaches, often on a tie, often with just too little known; how its defects stand.
#[test]
fn the_oracle_agrees_on_programmes() {
    for rule in ["programme.targets", "programme.defects"] {
        let compared = compare(&["20050101", "2"], 2 * OF_ONE_RULE, &["--rule", rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, 4 * OF_ONE_RULE);
    }
}

/// What a breach is fined, place by place, on the days on which its text begins.
#[test]
fn the_oracle_agrees_on_penalties() {
    let compared = compare(&["20030901", "20180319"], COUNT, &["--rule", "penalty.range"]);
    println!("penalty.range: {compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 2 * COUNT);
}

/// How far plans and surveys are, what came first, who sits in the bodies, how communities are accepted and paid for,
/// reckoned from the scheme's words.
#[test]
fn the_oracle_agrees_on_communities() {
    let rules = ["acceptance", "funding", "inventory", "plan", "sequence", "supervision", "tranche"];
    for rule in rules.map(|rule| format!("programme.{rule}")) {
        let compared = compare(&["20071001", "2"], 2 * OF_ONE_RULE, &["--rule", &rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, 4 * OF_ONE_RULE);
    }
}

/// Services over a log, unit by unit; who is on duty, minute by minute; requests, documents and records.
#[test]
fn the_oracle_agrees_on_services() {
    for rule in ["catalogue", "conduct", "dispatch", "records"].map(|rule| format!("service.{rule}")) {
        let compared = compare(&["20071001", "2"], 2 * OF_ONE_RULE, &["--rule", &rule]);
        println!("{rule}: {compared} decisions and refusals are the oracle's");
        assert_eq!(compared, 4 * OF_ONE_RULE);
    }
}
