//! The example of a vote followed day by day: what it promises, and what it refuses and where.

use std::path::{Path, PathBuf};

use wuye::decision::Lang;

#[path = "../../examples/assembly/arguments.rs"]
mod arguments;
#[path = "../../examples/assembly/follow.rs"]
mod follow;
#[path = "../../examples/assembly/read.rs"]
mod read;

use self::arguments::{Arguments, USAGE};
use self::read::Vote;
use crate::examples::{Copy, are_generated, section};
use crate::shared;

const VOTES: [&str; 3] = ["manager-2022", "committee-2023", "covenant-2023"];

fn shipped(name: &str) -> PathBuf {
    crate::examples::shipped("assembly", name)
}

fn report_in(folder: &Path, lang: Lang) -> Result<String, String> {
    let told = |refusal: shared::refusal::Refusal| refusal.to_string();
    follow::follow(&Vote::read(folder).map_err(told)?, lang, &mut |_| ()).map_err(told)
}

#[test]
fn every_report_is_the_committed_one() {
    for name in VOTES {
        for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
            let report = report_in(&shipped(name), lang).unwrap();
            crate::expect::committed(&format!("examples/assembly/expected/{name}.{tag}.txt"), &report);
        }
    }
}

#[test]
fn one_vote_is_settled_while_ballots_are_out() {
    let report = report_in(&shipped("manager-2022"), Lang::En).unwrap();
    assert!(section(&report, "2022-06-23").contains("  open; if it ended here it would "));
    let settled = section(&report, "2022-06-25");
    assert!(settled.contains("certain: it passes"), "{settled}");
    assert!(settled.contains("test: more than 1/2, that is at least 577 owners; it holds"), "{settled}");
    assert_eq!(report.matches("settled from here on").count(), 1);
    assert!(section(&report, "The result").contains("outcome passed"));
}

#[test]
fn one_vote_fails_that_a_single_no_would_have_carried() {
    let short = report_in(&shipped("committee-2023"), Lang::En).unwrap();
    let last = section(&short, "2023-05-31");
    assert!(last.contains("a vote against by any one of 385 would carry the motion"), "{last}");
    let result = section(&short, "The result");
    assert!(result.contains("outcome failed") && result.contains("short by 1 owner"), "{result}");

    let carried = report_in(&shipped("covenant-2023"), Lang::En).unwrap();
    let last = section(&carried, "2023-09-30");
    assert!(last.contains("had a single opponent stayed away"), "{last}");
    assert!(section(&carried, "The result").contains("outcome passed"));
}

#[test]
fn the_generator_writes_the_committed_files_and_counts_them_as_promised() {
    are_generated("assembly", &VOTES);
}

/// A copy of a vote with one text replaced is refused at a place, for a reason that has these words in it.
#[track_caller]
fn refused(file: &str, old: &str, new: &str, place: &str, words: &str) {
    let units = crate::examples::shipped("estate", "shanghai-2022").join("units.csv");
    let copy = Copy::of("assembly", "manager-2022", |folder| report_in(folder, Lang::En)).beside(&units);
    let copy = copy.with("vote.json", "../../../estate/data/shanghai-2022/units.csv", "units.csv");
    copy.with(file, old, new).refused(place, words);
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let first = "13-905,,for,1,2022-06-16";
    let with =
        |row: &'static str| move |place: &str, words: &str| refused("ballots.csv", first, row, place, words);
    let at = |column: &str| format!("ballots.csv, line 2, column {column}");
    with("13-905,,for,1,2022-07-01")(&at("5 (day)"), "the vote runs from 2022-06-16 to 2022-06-30");
    with("13-905,,for,1,2022-06-31")(&at("5 (day)"), "2022-06-31");
    with("13-905,,yes,1,2022-06-16")(&at("3 (choice)"), "yes");
    with("99-999,,for,1,2022-06-16")(&at("1 (unit)"), "99-999");
    refused("vote.json", "appoint-manager", "appoint", "vote.json, line 10, column 21", "appoint");
    refused("vote.json", "\"developer\": \"D\",", "", "vote.json, developer", "the developer's key");
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    let read = |arguments: &[&str]| Arguments::read(arguments.iter().map(Into::into));
    let all = read(&[]).unwrap();
    assert_eq!((all.lang, all.votes), (Lang::Zh, VOTES.map(shipped).into()));
    let one = read(&["--lang", "en", "--vote", "covenant-2023", "--vote", "/a/folder"]).unwrap();
    assert_eq!((one.lang, one.votes), (Lang::En, vec![shipped("covenant-2023"), "/a/folder".into()]));
    for (arguments, words) in [
        (["--lang", "fr"].as_slice(), "neither zh-CN nor en"),
        (&["--vote"], "needs a value"),
        (&["--days"], "there is no argument --days"),
    ] {
        let message = read(arguments).unwrap_err();
        assert!(message.contains(words), "{message}");
    }
    assert!(USAGE.starts_with("usage: assembly "));
}
