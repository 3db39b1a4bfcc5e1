//! The example of a city and its programme: what it promises, that its page can be read, and what it refuses and where.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wuye::decision::Lang;

#[path = "../../examples/city/arguments.rs"]
mod arguments;
#[path = "../../examples/city/facts.rs"]
mod facts;
#[path = "../../examples/city/html/mod.rs"]
mod html;
#[path = "../../examples/city/places.rs"]
mod places;
#[path = "../../examples/city/read.rs"]
mod read;
#[path = "../../examples/city/report.rs"]
mod report;
#[path = "../../examples/city/tables.rs"]
mod tables;
#[path = "../../examples/city/tell.rs"]
mod tell;
#[path = "../../examples/city/words.rs"]
mod words;

use self::arguments::{Arguments, USAGE};
use self::read::City;
use crate::examples::{Copy, are_generated, section};
use crate::shared;

const TABLES: [&str; 10] = [
    "communities.csv",
    "companies.csv",
    "defects.csv",
    "estates.csv",
    "findings.csv",
    "managers.csv",
    "payments.csv",
    "plan.csv",
    "rounds.csv",
    "steps.csv",
];

fn shipped() -> PathBuf {
    crate::examples::shipped("city", "city-2024")
}

/// The report and the page.
fn told_in(folder: &Path, lang: Lang) -> Result<(String, String), String> {
    let told = |refusal: shared::refusal::Refusal| refusal.to_string();
    let city = City::read(folder).map_err(told)?;
    let told = report::report(&city, lang, &mut |_| ()).map_err(told)?;
    let page = html::page(&city, &told.answers, lang);
    Ok((told.report, page))
}

#[test]
fn every_report_and_page_is_the_committed_one() {
    for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
        let (report, page) = told_in(&shipped(), lang).unwrap();
        crate::expect::committed(&format!("examples/city/expected/city-2024.{tag}.txt"), &report);
        crate::expect::committed(&format!("examples/city/expected/city-2024.{tag}.html"), &page);
    }
}

#[test]
fn the_generator_writes_the_committed_files_and_counts_them_as_promised() {
    are_generated("city", &["city-2024"]);
}

/// What `data/README.md` says.
#[test]
fn what_the_year_came_to_is_told_with_its_articles() {
    let (report, _) = told_in(&shipped(), Lang::En).unwrap();
    let told = |heading: &str, all: &[&str]| {
        let section = section(&report, heading);
        for words in all {
            assert!(section.contains(words), "{words:?} is not in {section}");
        }
    };
    told(
        "The targets",
        &[
            "assemblies and committees formed: reached, 192/240 (80.00 %)",
            "192 of 240 items; test: at least 4/5, that is at least 192 items; it holds, just so",
            "estates managed: missed, 243/244 (99.59 %)\n    1 more needed\n    missing: E137\n",
            "107 of 120 items; test: at least 9/10, that is at least 108 items; it does not hold, short by 1 item",
            "missing: E240\n",
            "a share of at least 95/96",
            "no longer a target: companies licensed, since 2018-03-19",
            "Property Management Regulations (2018 revision) art. 32",
        ],
    );
    told(
        "Defects left by the development",
        &[
            "closed: 237\n",
            "overdue: 4\n",
            "case D258, due on 2024-12-01, on 2024-12-31, late by 30 days",
            "a step out of order: case D247, the striking off, on 2024-10-09",
            "case D250, whose 远景开发, laid upon 园林公司; it does not hold",
        ],
    );
    told(
        "The plan",
        &[
            "phase 2: 2 of 3 tasks done",
            "late by 184 days, still wanting: the street lamps are lit; it does not hold",
        ],
    );
    told(
        "河东区",
        &[
            "8 of 9 communities accepted; award of 20000.00 yuan withheld, 10 points lost",
            "160 of 200 households; test: at least 4/5, that is at least 160 households; it holds, just so",
            "159 of 200 households; test: at least 4/5, that is at least 160 households; it does not hold, short by 1",
            "云桥街道: granted 562962.66 yuan (due 441975.10, paid 441975.10, withheld 120987.56)",
        ],
    );
    told(
        "The money of all districts",
        &[
            "granted 6755551.92 yuan = due 5841972.34 yuan + not due yet 671604.46 yuan + withheld 241975.12 yuan",
            "paid 5781478.65 yuan + outstanding 60493.78 yuan = due 5841972.34 yuan + overpaid 0.09 yuan",
        ],
    );
}

/// What Python's parser reads in a page: how many elements of each kind with each class, one a line, and all texts.
fn parsed(page: &str) -> String {
    let file = std::env::temp_dir().join(format!("wuye-city-{}-{}.html", std::process::id(), page.len()));
    fs::write(&file, page).unwrap();
    let script = "
import collections, sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
kinds = collections.Counter((e.tag.split('}')[1], e.get('class', '')) for e in root.iter())
print('\\n'.join('%s %s %d' % (*kind, count) for kind, count in sorted(kinds.items())))
print('untitled %d' % sum(e.find('{*}title') is None for e in root.iter() if e.tag.endswith('}svg')))
print('ids %s' % (len(ids := [e.get('id') for e in root.iter() if e.get('id')]) == len(set(ids))))
print(' '.join(''.join(root.itertext()).split()))
";
    let run = Command::new("python3").args(["-c", script]).arg(&file).output().unwrap();
    fs::remove_file(&file).unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).into_owned()
}

#[test]
fn the_page_is_well_formed_needs_nothing_else_and_holds_the_figures() {
    for lang in [Lang::Zh, Lang::En] {
        let (_, page) = told_in(&shipped(), lang).unwrap();
        let read = parsed(&page);
        let has = |line: &str| assert!(read.lines().any(|found| found == line), "{line:?} of {lang:?}");
        // A tile for each estate, and a mark on those with an overdue defect.
        for line in ["rect tile good 191", "rect tile fair 47", "rect tile poor 1", "rect tile bad 1"] {
            has(line);
        }
        for line in ["rect tile mute 4", "circle overdue 4", "circle earlier 1", "section  6", "untitled 0"] {
            has(line);
        }
        has("ids True");
        for words in ["192 / 240", "243 / 244", "E137", "237 / 260", "5,781,478.65", "241,975.12", "79.50 %"]
        {
            assert!(read.contains(words), "{words:?} is not in the page");
        }
        for words in ["<script", "src=", "href=", "url(", "@import", "NaN"] {
            assert!(!page.contains(words), "{words:?} is in the page");
        }
        // The reasons stand in it in full.
        let reason = match lang {
            Lang::Zh => "《物业管理条例》（2018年修订）第32条",
            Lang::En => "it does not hold, short by 1 household",
        };
        assert!(read.contains(reason), "{reason}");
    }
}

#[test]
fn no_order_of_the_rows_matters() {
    let told = |folder: &Path| told_in(folder, Lang::En).map(|(report, page)| report + &page);
    let shuffled =
        TABLES.into_iter().enumerate().fold(Copy::of("city", "city-2024", told), |copy, (number, table)| {
            copy.edited(table, |text| {
                let mut lines: Vec<&str> = text.lines().collect();
                let rows = lines.split_off(1);
                // A step that no number of rows shares a divisor with, so that each row comes once.
                let step = 7919 + number * 2;
                let step = (step..).find(|step| gcd(*step, rows.len()) == 1).unwrap();
                lines.extend((0..rows.len()).map(|row| rows[row * step % rows.len()]));
                (lines.join("\n") + "\n").into_bytes()
            })
        });
    let expected = Copy::of("city", "city-2024", told).report();
    assert!(shuffled.report() == expected, "another order of the rows gives another answer");
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// What a page shows follows from the files: an estate more that is managed reaches the target.
#[test]
fn an_estate_more_reaches_a_target_and_a_household_less_fails_a_community() {
    let told = |folder: &Path| told_in(folder, Lang::En).map(|(report, _)| report);
    let copy =
        Copy::of("city", "city-2024", told).with("estates.csv", "2021-05-01..2024-10-31", "2021-05-01");
    assert!(copy.report().contains("estates managed: reached, 244/244 (100.00 %)"));
    let copy = Copy::of("city", "city-2024", told).with_first("rounds.csv", ",250,200,160", ",250,200,159");
    let report = copy.report();
    assert!(report.contains("award of 30000.00 yuan withheld, 15 points lost"), "{report}");
}

/// A scheme that is not there is told, and the page stands without its parts.
#[test]
fn what_no_law_answers_is_left_out_of_the_page() {
    let told = |folder: &Path| told_in(folder, Lang::En).map(|(report, page)| format!("{report}\0{page}"));
    let copy = Copy::of("city", "city-2024", told)
        .with_first("city.json", "100000+shenyang-2005", "100000")
        .with_first("city.json", "100000+community-services", "100000");
    let both = copy.report();
    let (report, page) = both.split_once('\0').unwrap();
    assert!(report.contains("rule programme.targets · law of 2024-12-31 · outcome not-in-force"), "{report}");
    assert!(report.contains("rule programme.tranche · law of 2024-12-31 · outcome not-in-force"), "{report}");
    let read = parsed(page);
    assert!(read.contains("untitled 0"), "{read}");
}

/// A copy of the city with one text replaced is refused at a place, for a reason that has these words in it.
#[track_caller]
fn refused(file: &str, old: &str, new: &str, place: &str, words: &str) {
    let told = |folder: &Path| told_in(folder, Lang::En).map(|(report, _)| report);
    Copy::of("city", "city-2024", told).with_first(file, old, new).refused(place, words);
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let estate = "estates.csv, line 3, column 1 (estate)";
    refused("estates.csv", "\nE002,", "\nE001,", estate, "stands on line 2 already");
    refused(
        "estates.csv",
        "\nE002,望江一社区",
        "\nE002,望江九社区",
        "estates.csv, line 3, column 2 (community)",
        "there is no community",
    );
    let managed = "estates.csv, line 138, column 9 (managed)";
    refused("estates.csv", "2021-05-01..2024-10-31", "2021-05-01..2024-10-32", managed, "2024-10-32");
    refused(
        "estates.csv",
        "2021-05-01..2024-10-31",
        "2021-05-01..2020-10-31",
        managed,
        "ends before it begins",
    );
    refused("estates.csv", "2021-05-01..2024-10-31", "perhaps", managed, "a cell has always, true, false");
    refused("estates.csv", "2021-05-01..2024-10-31", "2025-01-01", managed, "2025-01-01");
    let company = "companies.csv, line 3, column 1 (company)";
    refused("companies.csv", "\nW02,", "\nW01,", company, "has the key");
    let file = "managers.csv, line 4, column 4 (credit-file)";
    refused(
        "managers.csv",
        "\nM003,always,2010-05-04,2024-04-10",
        "\nM003,always,2010-05-04,2025-04-10",
        file,
        "",
    );
    refused(
        "defects.csv",
        "\nD001,E",
        "\nD001,F",
        "defects.csv, line 2, column 2 (estate)",
        "there is no estate",
    );
    let step = "steps.csv, line 3, column 2 (step)";
    refused("steps.csv", "D001,file-defect", "D001,pile-defect", step, "pile-defect");
    let by = "steps.csv, line 2, column 4 (by)";
    refused("steps.csv", ",event\n", ",mayor\n", by, "mayor");
    let led = "rounds.csv, line 2, column 3 (led_by)";
    refused(
        "rounds.csv",
        "district-urban-management",
        "district-urban-managment",
        led,
        "district-urban-managment",
    );
    refused(
        "rounds.csv",
        ",250,200,160",
        ",250,200,201",
        "rounds.csv, line 5, column 6 (satisfied)",
        "more are satisfied than answered",
    );
    refused(
        "rounds.csv",
        ",250,200,160",
        ",250,,160",
        "rounds.csv, line 5, column 4 (asked)",
        "told together",
    );
    let criterion = "findings.csv, line 2, column 3 (criterion)";
    refused("findings.csv", "disorder-ended", "disorder-begun", criterion, "disorder-begun");
    refused(
        "findings.csv",
        "\n望江一社区,2024-",
        "\n望江一社区,2023-",
        "findings.csv, line 2, column 2 (on)",
        "was not inspected on 2023-",
    );
    refused("payments.csv", "district,2024", "mayor,2024", "payments.csv, line 2, column 2 (payer)", "mayor");
    refused("payments.csv", "33333.33", "33333.333", "payments.csv, line 2, column 4 (yuan)", "33333.333");
    let milestone = "payments.csv, line 2, column 5 (for)";
    refused(
        "payments.csv",
        "33333.33,start",
        "33333.33,begin",
        milestone,
        "expected `start` or `acceptance`",
    );
    refused("plan.csv", "study-visit", "study-visits", "plan.csv, line 6, column 1 (task)", "study-visits");
    let share = "city.json, satisfied_at_least";
    refused("city.json", "\"satisfied_at_least\": \"4/5\"", "\"satisfied_at_least\": null", share, "");
    refused("city.json", "\"roll-out\": 9", "\"roll-out\": 13", "city.json, months.roll-out", "1 to 12");
    refused("city.json", "187654.22", "187654.23", "city.json, payers", "the parts sum to 187654.22");
    refused("city.json", "\"year\": 2024", "\"years\": 2024", "city.json, line 8, column 9", "years");
}

/// A community that is accepted and never began: the day on which it began is the cell at fault.
#[test]
fn a_community_that_was_accepted_began_before() {
    let told = |folder: &Path| told_in(folder, Lang::En).map(|(report, _)| report);
    let copy = Copy::of("city", "city-2024", told).edited("communities.csv", |text| {
        let lines = text.lines().enumerate().map(|(number, line)| {
            let mut cells: Vec<&str> = line.split(',').collect();
            if number == 1 {
                cells[3] = "";
            }
            cells.join(",") + "\n"
        });
        lines.collect::<String>().into_bytes()
    });
    copy.refused("communities.csv, line 2, column 4 (started_on)", "was not reached by then");
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    let read = |arguments: &[&str]| Arguments::read(arguments.iter().map(Into::into));
    let all = read(&[]).unwrap();
    assert_eq!((all.lang, all.city, all.html), (Lang::Zh, shipped(), None));
    let one = read(&["--lang", "en", "--city", "/a/folder", "--html", "c.html"]).unwrap();
    assert_eq!((one.lang, one.city, one.html), (Lang::En, "/a/folder".into(), Some("c.html".into())));
    for (arguments, words) in [
        (["--lang", "fr"].as_slice(), "neither zh-CN nor en"),
        (&["--html"], "needs a value"),
        (&["--chart"], "there is no argument --chart"),
    ] {
        let message = read(arguments).unwrap_err();
        assert!(message.contains(words), "{message}");
    }
    assert!(USAGE.starts_with("usage: city "));
}
