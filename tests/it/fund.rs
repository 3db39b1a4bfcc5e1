//! The example of a fund's ten years: what it promises, that it is right, and what it refuses and where.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wuye::decision::Lang;
use wuye::quantity::{Date, Money};

#[path = "../../examples/fund/arguments.rs"]
mod arguments;
#[path = "../../examples/fund/axes.rs"]
mod axes;
#[path = "../../examples/fund/chart.rs"]
mod chart;
#[path = "../../examples/fund/events.rs"]
mod events;
#[path = "../../examples/fund/post.rs"]
mod post;
#[path = "../../examples/fund/read.rs"]
mod read;
#[path = "../../examples/fund/report.rs"]
mod report;
#[path = "../../examples/fund/tables.rs"]
mod tables;
#[path = "../../examples/fund/tell.rs"]
mod tell;
#[path = "../../examples/fund/works.rs"]
mod works;

use self::arguments::{Arguments, USAGE};
use self::chart::{Future, Series};
use self::post::Books;
use self::read::Fund;
use self::report::{Asked, Told};
use crate::examples::{Copy, are_generated, generate};
use crate::shared;

fn shipped() -> PathBuf {
    crate::examples::shipped("fund", "garden-2013")
}

fn told_in(folder: &Path, lang: Lang, unit: &str, as_of: &str) -> Result<Told, String> {
    let told = |refusal: shared::refusal::Refusal| refusal.to_string();
    let fund = Fund::read(folder).map_err(told)?;
    let books = Books::post(&fund, &mut |_| ()).map_err(told)?;
    let unit = unit.parse().unwrap();
    let asked = Asked { lang, unit: Some(&unit), as_of: Some(as_of.parse().unwrap()) };
    report::report(&fund, books, asked, &mut |_| ()).map_err(told)
}

fn english() -> String {
    told_in(&shipped(), Lang::En, "2-B-602", "2022-06-30").unwrap().report
}

#[test]
fn every_report_and_chart_is_the_committed_one() {
    for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
        let told = told_in(&shipped(), lang, "2-B-602", "2022-06-30").unwrap();
        crate::expect::committed(&format!("examples/fund/expected/garden-2013.{tag}.txt"), &told.report);
        crate::expect::committed(&format!("examples/fund/expected/garden-2013.{tag}.svg"), &told.chart);
    }
}

/// Every account, every building and the zone at each year's end, and the years to come, are what a script
/// that knows nothing of the library adds up.
#[test]
fn each_balance_is_what_an_independent_count_comes_to() {
    let fund = Fund::read(&shipped()).unwrap();
    let books = Books::post(&fund, &mut |_| ()).unwrap();
    let report = english();
    let mut found: BTreeMap<(i16, String), Money> = BTreeMap::new();
    for year in 2013..=2022 {
        let statement = books.statement(Date::try_new(year, 12, 31).unwrap()).unwrap();
        found.insert((year, "zone".into()), statement.zone.balance_yuan);
        for building in &statement.buildings {
            found.insert((year, format!("building {}", building.building)), building.totals.balance_yuan);
        }
        for account in &statement.accounts {
            found.insert((year, format!("account {}", account.account)), account.totals.balance_yuan);
        }
    }
    let (mut past, mut to_come) = (0, 0);
    for line in generate("fund", &["--balances"]).lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let [year, "expected", without, levied] = words[..] {
            let told =
                report.lines().find(|line| line.starts_with(&format!("    {year}  interest"))).unwrap();
            let end = format!("balance {without}; with the levy {levied}");
            assert!(told.ends_with(&end), "{told:?} does not end with {end:?}");
            to_come += 1;
        } else {
            let (year, name) = (words[0].parse().unwrap(), words[1..words.len() - 1].join(" "));
            let balance: Money = words[words.len() - 1].parse().unwrap();
            // The account of all owners is there from the first day, and empty until something is paid in.
            assert_eq!(found.get(&(year, name.clone())), Some(&balance), "{year} {name}");
            past += 1;
        }
    }
    assert_eq!((past, to_come), (found.len(), 20));
}

#[test]
fn what_the_years_show_is_told_with_its_articles() {
    let report = english();
    for words in [
        "all sum to the bank's book, 1023605.07 yuan",
        "(less what the rates come to: -0.01) over 77 accounts",
        "rule fund.revenue · law of 2019-12-31 · outcome too-little",
        "24 of 75 accounts are too low; 60359.13 yuan are due",
        "2-B-602 owes 2725.10 yuan and has not paid",
        "the account of 2-B-602 is too small; its owner pays 1819.14 yuan beside",
        "account 2-A-601, balance 1816.53 yuan",
        "the registration needs proof that all was paid in",
        "pipe-broken-by-a-shop: whoever did the damage",
        "9 of 9 steps lawful, and it is over",
        "nothing is in force for fund.draw.first in 310000 on 2022-03-07",
        "final account less estimate: 2500.00 yuan; more for 24 units; no text of the place limits it",
        "due on 2020-11-17, late by 225 days",
        "5 of 6 steps lawful",
        "a step before it is wanting, the decision to sue; not lawful",
        "the balance is first too low at the end of 2032",
        "0.3976 yuan per m² and month",
        "the year that binds is 2038",
        "Shanghai Residential Property Management Provisions (2020 amendment) art. 65(1)",
    ] {
        assert!(report.contains(words), "{words:?} is not told");
    }
    // At the end of the day before a repair, and of its day.
    let account = |as_of: &str| {
        let report = told_in(&shipped(), Lang::En, "2-B-602", as_of).unwrap().report;
        let start = report.find("## The account of 2-B-602").unwrap();
        report[start..].lines().find(|line| line.starts_with("  2-B-602: ")).unwrap().to_owned()
    };
    assert!(account("2022-05-17").contains("→ 1960.03 yuan"));
    assert!(account("2022-05-18").contains("→ 0.00 yuan"));
}

/// Python's parser reads a chart.
fn is_well_formed(svg: &str) {
    let file = std::env::temp_dir().join(format!("wuye-fund-{}-{}.svg", std::process::id(), svg.len()));
    fs::write(&file, svg).unwrap();
    let script = "import sys, xml.etree.ElementTree as tree; print(tree.parse(sys.argv[1]).getroot().tag)";
    let run = Command::new("python3").args(["-c", script]).arg(&file).output().unwrap();
    fs::remove_file(&file).unwrap();
    let root = String::from_utf8_lossy(&run.stdout);
    assert_eq!(root.trim(), "{http://www.w3.org/2000/svg}svg", "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn charts_are_well_formed_and_stay_the_same() {
    for lang in [Lang::Zh, Lang::En] {
        let chart = || told_in(&shipped(), lang, "1-A-101", "2022-12-31").unwrap().chart;
        let drawn = chart();
        is_well_formed(&drawn);
        assert_eq!(drawn, chart());
        for year in ["2032", "2038"] {
            assert!(drawn.contains(&format!(">{year} ")) || drawn.contains(&format!(">{year}:")), "{year}");
        }
    }
    // Nothing to draw, and a title that is no markup.
    let future = Future { as_of: "2022-12-31".parse().unwrap(), floor_yuan: Money::ZERO, outcome: None };
    let empty = chart::chart(Lang::En, "<A & \"B\">", &Series { past: vec![], future });
    is_well_formed(&empty);
    assert!(empty.contains("<title>&lt;A &amp; &quot;B&quot;&gt;</title>"));
}

#[test]
fn the_generator_writes_the_committed_files_and_counts_them_as_promised() {
    are_generated("fund", &["garden-2013"]);
}

/// A copy of the fund with one text replaced is refused at a place, for a reason that has these words in it.
#[track_caller]
fn refused(file: &str, old: &str, new: &str, place: &str, words: &str) {
    let told = |folder: &Path| told_in(folder, Lang::En, "1-A-101", "2022-12-31").map(|told| told.report);
    Copy::of("fund", "garden-2013", told).with_first(file, old, new).refused(place, words);
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let book = "bank.csv, line 3, column 3 (balance_yuan)";
    refused("bank.csv", "1008171.85", "1008171.86", book, "the accounts sum to 1008171.85 yuan");
    refused(
        "bank.csv",
        "2013-06-21",
        "2013-03-21",
        "bank.csv, line 3, column 1 (on)",
        "comes after 2013-03-21",
    );
    refused("deposits.csv", "2013-03-02", "2013-02-28", "deposits.csv, line 2", "opened on 2013-03-01");
    let transfer = "transfers.csv, line 2";
    refused("transfers.csv", "1-A-302", "1-C-302", transfer, "there is no account");
    refused(
        "repairs.csv",
        ",2,,48500",
        ",9,,48500",
        "repairs.csv, line 3, column 4 (building)",
        "no unit lies in",
    );
    refused(
        "repairs.csv",
        ",2,,48500",
        ",,B,48500",
        "repairs.csv, line 3, column 4 (building)",
        "of a building",
    );
    refused("repairs.csv", "35000.00", "3500000.00", "repairs.csv, line 5", "overdrawn");
    refused("units.csv", ",true,", ",,", "units.csv, line 2, column 6 (lift)", "neither true nor false");
    let paid = ("\"paid_on\": \"2022-05-18\"", "\"paid_on\": \"2022-05-19\"");
    refused("fund.json", paid.0, paid.1, "fund.json, works[0].paid_on", "no repair is paid on this day");
    let item = "fund.json, works[0].items[2].item";
    refused("fund.json", "\"stair-lamps\"", "\"drain-pipes\"", item, "twice");
    let estimate = "fund.json, works[0].estimate_yuan";
    refused("fund.json", "\"81500\"", "\"-81500\"", estimate, "negative");
    let step = "fund.json, works[0].history.events[0].step";
    refused("fund.json", "\"plan-use\"", "\"plan-of-use\"", step, "plan-of-use");
    let step = "fund.json, raising[0].history.events[5].step";
    refused("fund.json", "\"sue\"", "\"sew\"", step, "sew");
    refused("fund.json", "\"years\": 20", "\"years\": 0", "fund.json, projection.years", "between 1 and 200");
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    let read = |arguments: &[&str]| Arguments::read(arguments.iter().map(Into::into));
    let all = read(&[]).unwrap();
    assert_eq!((all.lang, all.fund, all.unit, all.as_of, all.chart), (Lang::Zh, shipped(), None, None, None));
    let one =
        read(&["--lang", "en", "--unit", "1-A-101", "--as-of", "2020-02-29", "--chart", "c.svg"]).unwrap();
    assert_eq!((one.lang, one.chart), (Lang::En, Some("c.svg".into())));
    assert_eq!((one.unit, one.as_of), ("1-A-101".parse().ok(), "2020-02-29".parse().ok()));
    assert_eq!(read(&["--fund", "/a/folder"]).unwrap().fund, Path::new("/a/folder"));
    for (arguments, words) in [
        (["--lang", "fr"].as_slice(), "neither zh-CN nor en"),
        (&["--unit"], "needs a value"),
        (&["--unit", "1-A-101", "--as-of", "2021-02-29"], "2021-02-29"),
        (&["--as-of", "2021-02-28"], "--as-of is the day of a --unit"),
        (&["--years"], "there is no argument --years"),
    ] {
        let message = read(arguments).unwrap_err();
        assert!(message.contains(words), "{message}");
    }
    assert!(USAGE.starts_with("usage: fund "));
}
