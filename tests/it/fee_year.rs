//! The example of a year's fees: what it promises, that every bill is right, and what it refuses and where.

use std::path::{Path, PathBuf};

use wuye::decision::Lang;

#[path = "../../examples/billing/arguments.rs"]
mod arguments;
#[path = "../../examples/billing/bills.rs"]
mod bills;
#[path = "../../examples/billing/read.rs"]
mod read;
#[path = "../../examples/billing/report.rs"]
mod report;

use self::arguments::{Arguments, USAGE};
use self::bills::Bills;
use self::read::Estate;
use self::report::Told;
use crate::examples::{Copy, are_generated, generate, section};
use crate::shared;

const ESTATES: [&str; 2] = ["shanghai-2022", "phased-2020"];

fn shipped(name: &str) -> PathBuf {
    crate::examples::shipped("billing", name)
}

fn told_in(folder: &Path, lang: Lang, unit: Option<&str>) -> Result<Told, String> {
    let told = |refusal: shared::refusal::Refusal| refusal.to_string();
    let estate = Estate::read(folder).map_err(told)?;
    let bills = Bills::of(&estate, &mut |_| ()).map_err(told)?;
    let unit = unit.map(|unit| unit.parse().unwrap());
    report::report(&estate, &bills, lang, unit.as_ref(), &mut |_| ()).map_err(told)
}

#[test]
fn every_report_is_the_committed_one() {
    for name in ESTATES {
        for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
            let told = told_in(&shipped(name), lang, None).unwrap();
            crate::expect::committed(&format!("examples/billing/expected/{name}.{tag}.txt"), &told.report);
        }
    }
}

/// A script that knows nothing of the library bills every unit day by day: to the byte, exact sums and all.
#[test]
fn each_bill_is_what_an_independent_count_comes_to() {
    let counted = generate("billing", &["--bills"]);
    let mut billed = String::new();
    for name in ESTATES {
        billed += &format!("{name}\n{}", told_in(&shipped(name), Lang::En, None).unwrap().bills);
    }
    assert!(billed.lines().count() > 7_000);
    for (billed, counted) in billed.lines().zip(counted.lines()) {
        assert_eq!(billed, counted);
    }
    assert_eq!(billed.len(), counted.len());
}

#[test]
fn the_generator_writes_the_committed_files_and_counts_them_as_promised() {
    are_generated("billing", &ESTATES);
}

#[test]
fn what_the_year_shows_is_told_with_its_articles() {
    let report = told_in(&shipped("shanghai-2022"), Lang::En, None).unwrap().report;
    let settled = section(&report, "The year's settlement");
    for words in [
        "charged | 3719595.42 yuan | 3719595.42 yuan",
        "the owners' | 0.00 yuan | 506632.12 yuan",
        "the manager's | 773199.75 yuan | 266567.63 yuan",
        "line new-lamps, amount 26800.00 yuan, repair, renewal or alteration",
        "Measures for Property Service Charges (2003 No. 1864) art. 9(2)",
    ] {
        assert!(settled.contains(words), "{words:?} is not told");
    }
    let unit = section(&report, "The bills explained: 1-202");
    for words in [
        "handed over 2022-02-10, the owner's from 2022-03-01",
        "developer  492.37 yuan",
        "reductions flooded, share charged 0",
        "Shanghai Residential Property Management Provisions (2020 amendment) art. 49(1)",
    ] {
        assert!(unit.contains(words), "{words:?} is not told");
    }
    let joint = told_in(&shipped("shanghai-2022"), Lang::Zh, Some("S-101")).unwrap().report;
    assert!(section(&joint, "账单说明：S-101").contains("业主承担连带责任"));
}

/// A copy with one text replaced is refused at a place, for a reason that has these words in it.
#[track_caller]
fn refused(file: &str, old: &str, new: &str, place: &str, words: &str) {
    let told = |folder: &Path| told_in(folder, Lang::En, None).map(|told| told.report);
    Copy::of("billing", "shanghai-2022", told).with_first(file, old, new).refused(place, words);
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    refused(
        "units.csv",
        "1-102,dwelling",
        "1-102,school",
        "units.csv, line 3, column 2 (used_as)",
        "\"school\"",
    );
    refused("units.csv", "104.02", "104.025", "units.csv, line 3, column 3 (area_m2)", "");
    let stated = "units.csv, line 3, column 5 (sale_contract_states_fee)";
    refused("units.csv", "2022-03-16,true", "2022-03-16,", stated, "states the fee");
    let sold = "units.csv, line 3, column 6 (transferred_on)";
    refused("units.csv", "2022-03-16,true,", "2022-03-16,true,2022-03-15", sold, "handed over");
    refused("changes.csv", "1-204,2022", "1-999,2022", "changes.csv, line 2, column 1 (unit)", "no unit");
    refused(
        "changes.csv",
        "2022-04-15",
        "2021-04-15",
        "changes.csv, line 2, column 2 (on)",
        "not after 2022-01-01",
    );
    refused(
        "changes.csv",
        "2022-04-15",
        "2022-08-01",
        "changes.csv, line 2, column 2 (on)",
        "another change",
    );
    refused(
        "billing.json",
        "\"on\": \"2022-08-01\"",
        "\"on\": \"2021-08-01\"",
        "billing.json, changes[0].on",
        "not after",
    );
    let use_of = "changes.csv, line 4, column 3 (used_as)";
    refused("changes.csv", "non-dwelling", "school", use_of, "no price for \"school\"");
    refused(
        "reductions.csv",
        "0.95",
        "1.05",
        "reductions.csv, line 2, column 3 (charged)",
        "between 0 and 1",
    );
    refused("outlays.csv", "cleaning", "staff", "outlays.csv, line 3, column 1 (item)", "");
    refused(
        "billing.json",
        "\"months_of_a_bill\": 3",
        "\"months_of_a_bill\": 5",
        "billing.json, months_of_a_bill",
        "",
    );
    refused("billing.json", "1-202", "1-9999", "billing.json, explained", "no such unit");
    refused("billing.json", "2023-03-01", "2022-12-31", "billing.json, settlement.as_of", "not over yet");
}

#[test]
fn the_command_line_is_read_or_refused() {
    let read = |arguments: &[&str]| Arguments::read(arguments.iter().map(Into::into));
    let all =
        read(&["--lang", "en", "--estate", "phased-2020", "--unit", "1-102", "--bills", "b.csv"]).unwrap();
    assert_eq!((all.lang, all.estate, all.bills), (Lang::En, shipped("phased-2020"), Some("b.csv".into())));
    assert_eq!(all.unit, Some("1-102".parse().unwrap()));
    let plain = read(&[]).unwrap();
    assert_eq!((plain.lang, plain.estate, plain.unit), (Lang::Zh, shipped("shanghai-2022"), None));
    assert!(read(&["--unit"]).unwrap_err().contains("needs a value"));
    assert!(read(&["--year", "2022"]).unwrap_err().contains("no argument --year"));
    assert!(USAGE.contains("--bills"));
    assert!(
        told_in(&shipped("phased-2020"), Lang::En, Some("9-999"))
            .err()
            .unwrap()
            .contains("no unit \"9-999\"")
    );
}
