//! The example of an estate built in phases: what it promises, and what it refuses and where.

use std::path::{Path, PathBuf};

use wuye::decision::Lang;

#[path = "../../examples/zone/arguments.rs"]
mod arguments;
#[path = "../../examples/zone/ask.rs"]
mod ask;
#[path = "../../examples/zone/read.rs"]
mod read;
#[path = "../../examples/zone/report.rs"]
mod report;
#[path = "../../examples/zone/tell.rs"]
mod tell;

use self::arguments::{Arguments, USAGE};
use self::read::Estate;
use crate::examples::{Copy, are_generated, section};
use crate::shared;

const ESTATES: [&str; 2] = ["qingdao-2021", "shanghai-2004"];

fn shipped(name: &str) -> PathBuf {
    crate::examples::shipped("zone", name)
}

fn report_in(folder: &Path, lang: Lang) -> Result<String, String> {
    let told = |refusal: shared::refusal::Refusal| refusal.to_string();
    report::report(&Estate::read(folder).map_err(told)?, lang, &mut |_| ()).map_err(told)
}

#[test]
fn every_report_is_the_committed_one() {
    for name in ESTATES {
        for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
            let report = report_in(&shipped(name), lang).unwrap();
            crate::expect::committed(&format!("examples/zone/expected/{name}.{tag}.txt"), &report);
        }
    }
}

#[test]
fn the_generator_writes_the_committed_files_and_counts_them_as_promised() {
    are_generated("zone", &ESTATES);
}

/// What `data/README.md` says of the first estate.
#[test]
fn half_of_the_first_phase_lets_it_have_an_assembly_and_a_home_less_does_not() {
    let report = report_in(&shipped("qingdao-2021"), Lang::En).unwrap();
    let plan = section(&report, "The plan: the zone");
    assert!(plan.contains("due on 2021-07-07, late by 1 day"), "{plan}");
    let premises = section(&report, "The plan: the premises");
    assert!(
        premises.contains("required 218.00 m²; 218.00 m²; test: at least 218.00 m²; it holds, just so"),
        "{premises}"
    );
    let (before, on_the_day) = section(&report, "After the first phase was handed over")
        .split_once("law of 2023-08-03")
        .map(|(before, after)| (before.to_owned(), after.to_owned()))
        .unwrap();
    assert!(before.contains("outcome not-yet") && before.contains("64 of 132 owners"), "{before}");
    assert!(on_the_day.contains("outcome may-be-formed"), "{on_the_day}");
    assert!(
        on_the_day
            .contains("66 of 132 owners; test: at least 1/2, that is at least 66 owners; it holds, just so")
    );
    let later = section(&report, "After the second phase was handed over");
    assert!(later.contains("no members of the committee were added for: 2期"), "{later}");
    let ended = section(&report, "The preliminary contract has ended");
    for words in ["the contract's last day: 2025-12-31", "late by 4 days", "2802.03 yuan come back"] {
        assert!(ended.contains(words), "{words}: {ended}");
    }
}

#[test]
fn a_contract_of_more_than_two_years_is_too_long_and_one_of_two_is_not() {
    let report = report_in(&shipped("shanghai-2004"), Lang::En).unwrap();
    assert!(section(&report, "The draft of a contract").contains("it does not hold, 31 days above that"));
    assert!(
        section(&report, "The contract as it was signed")
            .contains("730 days; test: at most 730 days; it holds, just so")
    );
    let sold = section(&report, "The second phase is sold");
    for words in [
        "the tender left out: 3期",
        "the developer was not told of: 养犬公约",
        "a sale does not state: 6-203, 养犬公约",
    ] {
        assert!(sold.contains(words), "{words}: {sold}");
    }
}

/// A copy of an estate with one text replaced is refused at a place, for a reason that has these words in it.
#[track_caller]
fn refused(name: &str, file: &str, old: &str, new: &str, place: &str, words: &str) {
    Copy::of("zone", name, |folder| report_in(folder, Lang::En))
        .with_first(file, old, new)
        .refused(place, words);
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let qingdao = |file, old, new, place, words| refused("qingdao-2021", file, old, new, place, words);
    qingdao(
        "units.csv",
        "1-102,1期",
        "1-102,9期",
        "units.csv, line 3, column 2 (phase)",
        "there is no phase",
    );
    qingdao(
        "units.csv",
        "1-102,",
        "1-101,",
        "units.csv, line 3, column 1 (unit)",
        "stands on line 2 already",
    );
    qingdao(
        "phases.csv",
        "2023-04-28",
        "2023-04-31",
        "phases.csv, line 2, column 2 (completed_on)",
        "2023-04-31",
    );
    qingdao("steps.csv", "consult-street", "ask-street", "steps.csv, line 4, column 2 (step)", "no step");
    qingdao(
        "steps.csv",
        "2021-06-21,housing-authority",
        "2021-06-21,mayor",
        "steps.csv, line 4, column 4 (by)",
        "mayor",
    );
    qingdao(
        "zone.json",
        "\"stage\": \"complete\"",
        "\"stage\": \"done\"",
        "zone.json, line 44, column 27",
        "done",
    );
    qingdao(
        "zone.json",
        "\"units_sold\": 338",
        "\"units_sold\": 353",
        "zone.json, chapters[8].asks[0].zone.parking.units_sold",
        "",
    );
    let shanghai = |file, old, new, place, words| refused("shanghai-2004", file, old, new, place, words);
    shanghai(
        "decisions.csv",
        "2005-10-15,2005-10-28",
        "2005-10-15,2005-10-14",
        "decisions.csv, line 2, column 3 (developer_told_on)",
        "before it was decided",
    );
    shanghai(
        "sales.csv",
        "2006-03-18,聘用物业管理企业;",
        "2006-03-18,没有的决定;",
        "sales.csv, line 5, column 3 (states)",
        "no such decision",
    );
    shanghai(
        "zone.json",
        "\"conditions_met\": true",
        "\"conditions_met\": null",
        "zone.json, chapters[2].asks[0].zone.phases.conditions_met",
        "not seen",
    );
    shanghai(
        "zone.json",
        "\"to_inclusive\": \"2007-12-31\"",
        "\"to_inclusive\": \"2005-11-30\"",
        "zone.json, chapters[3].asks[0].zone.phases.contract.to_inclusive",
        "before it begins",
    );
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    let read = |arguments: &[&str]| Arguments::read(arguments.iter().map(Into::into));
    let all = read(&[]).unwrap();
    assert_eq!((all.lang, all.estates), (Lang::Zh, ESTATES.map(shipped).into()));
    let one = read(&["--lang", "en", "--estate", "shanghai-2004", "--estate", "/a/folder"]).unwrap();
    assert_eq!((one.lang, one.estates), (Lang::En, vec![shipped("shanghai-2004"), "/a/folder".into()]));
    for (arguments, words) in [
        (["--lang", "fr"].as_slice(), "neither zh-CN nor en"),
        (&["--estate"], "needs a value"),
        (&["--days"], "there is no argument --days"),
    ] {
        let message = read(arguments).unwrap_err();
        assert!(message.contains(words), "{message}");
    }
    assert!(USAGE.starts_with("usage: zone "));
}
