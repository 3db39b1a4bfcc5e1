//! The example's reader and report: what it refuses and where, what it accepts, and what it promises.

use std::fs;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

#[path = "../../examples/estate/arguments.rs"]
mod arguments;
#[path = "../../examples/estate/read/mod.rs"]
mod read;
#[path = "../../examples/estate/report/mod.rs"]
mod report;

use self::arguments::{Arguments, USAGE};
use self::read::Estate;
use crate::examples::{Copy, are_generated, section};
use crate::shared::{self, page::Style};

const ESTATES: [&str; 2] = ["shanghai-2022", "phased-2005"];
const FILES: [&str; 6] =
    ["units.csv", "ballots.csv", "funds.csv", "prices.csv", "repair_units.csv", "zone.json"];

fn shipped(name: &str) -> PathBuf {
    crate::examples::shipped("estate", name)
}

fn report_in(folder: &Path, lang: Lang) -> Result<String, String> {
    let told = |refusal: read::Refusal| refusal.to_string();
    let estate = Estate::read(folder).map_err(told)?;
    report::report(&estate, Style { lang, most: 3 }, &mut |_| ()).map_err(told)
}

fn report_of(folder: &Path) -> String {
    report_in(folder, Lang::En).unwrap()
}

#[track_caller]
fn assert_tells(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
}

/// A copy of a shipped estate that a test may spoil.
fn spoilt(name: &str) -> Copy {
    Copy::of("estate", name, |folder| report_in(folder, Lang::En))
}

mod promised {
    use super::*;

    #[test]
    fn every_report_is_the_committed_one_and_the_same_again() {
        for name in ESTATES {
            for (lang, tag) in [(Lang::Zh, "zh-CN"), (Lang::En, "en")] {
                let report = report_in(&shipped(name), lang).unwrap();
                assert_eq!(report, report_in(&shipped(name), lang).unwrap());
                crate::expect::committed(&format!("examples/estate/expected/{name}.{tag}.txt"), &report);
            }
        }
    }

    #[test]
    fn shanghai_2022_appoints_its_manager_and_does_not_raise_the_fund() {
        let report = report_of(&shipped("shanghai-2022"));
        let appointed = section(&report, "Appoint the property manager");
        assert_tells(
            appointed,
            &[
                "law of 2022-06-30 · outcome passed",
                "all: 124799.30 m²; 1152 owners",
                "took part: 93449.08 m², 74.88 % of all; 905 owners, 78.56 % of all",
                "in favour: 61667.05 m², 49.41 % of all, 65.99 % of those who took part; 589 owners, ",
            ],
        );
        let raised = section(&report, "Raise the maintenance fund (the same ballots)");
        assert_tells(raised, &["law of 2022-06-30 · outcome failed", "too few agreed", "special"]);
        let before = section(&report, "Appoint the property manager (the same ballots, law of 2019)");
        assert_tells(before, &["law of 2019-06-30 · outcome failed", "too few agreed", "732.61 m²"]);
        assert_tells(
            section(&report, "Whether the fund must be replenished"),
            &["64 of 1217 must be replenished"],
        );
    }

    #[test]
    fn phased_2005_fails_only_by_the_cap() {
        let report = report_of(&shipped("phased-2005"));
        let cap = section(&report, "The cap on a single owner's votes");
        assert_tells(cap, &["outcome capped", "D  102 votes → 67.5 votes (cut)  30.00 %"]);
        let motion = section(&report, "Appoint the property manager at the first meeting");
        assert_tells(
            motion,
            &[
                "outcome failed",
                "60.73 % of all",
                "it would have passed:",
                "in favour: 156 votes, 69.33 % of all",
            ],
        );
        let instalments = section(&report, "Instalments for replenishing the fund");
        assert_tells(instalments, &["outcome lawful", "36 instalments, the last on 2008-03-01"]);
        let contract = section(&report, "Whether a contract's term is too long");
        assert_tells(contract, &["outcome too-long", "it may end on 2007-02-28 at the latest"]);
    }

    #[test]
    fn the_generator_writes_the_committed_files() {
        are_generated("estate", &ESTATES);
    }
}

mod accepted {
    use super::*;

    /// Every cell quoted; no cell of the shipped tables has a comma or a quote.
    fn quoted(text: &str) -> String {
        let line =
            |line: &str| line.split(',').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
        text.lines().map(|text| line(text) + "\n").collect()
    }

    #[test]
    fn byte_order_marks_line_ends_and_quotes_change_nothing() {
        type Edit = fn(&str) -> String;
        let edits: [Edit; 5] = [
            |text| format!("\u{feff}{text}"),
            |text| text.replace('\n', "\r\n"),
            |text| text.replace('\n', "\r"),
            |text| text.trim_end().to_owned(),
            |text| text.replace('\n', "\n\n"),
        ];
        for name in ESTATES {
            let expected = report_of(&shipped(name));
            for edit in edits {
                let copy = FILES
                    .iter()
                    .fold(spoilt(name), |copy, file| copy.edited(file, |text| edit(&text).into()));
                assert_eq!(copy.report(), expected);
            }
            let tables = FILES.iter().filter(|file| file.ends_with(".csv"));
            let copy = tables.fold(spoilt(name), |copy, file| {
                copy.edited(file, |text| format!("\u{feff}{}", quoted(&text).replace('\n', "\r\n")).into())
            });
            assert_eq!(copy.report(), expected);
        }
    }

    #[test]
    fn keys_may_hold_commas_and_quotes_and_columns_stand_in_any_order() {
        let rename = |text: String| text.replace("S-201", r#""S ""2"", 01""#).into_bytes();
        let copy = spoilt("phased-2005").edited("units.csv", rename).edited("ballots.csv", rename);
        let copy = copy.edited("funds.csv", rename).edited("repair_units.csv", rename);
        let renamed = copy.report();
        let bills = section(&renamed, "What a unit owes for a period: non-dwellings");
        assert_tells(bills, &[r#"the largest: S "2", 01, 14592.00 yuan"#]);
        assert_eq!(renamed.replace(r#"S "2", 01"#, "S-201"), report_of(&shipped("phased-2005")));

        let turned = |text: String| {
            let turn = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",") + "\n";
            text.lines().map(turn).collect::<String>().into_bytes()
        };
        let copy = spoilt("phased-2005").edited("units.csv", turned).edited("ballots.csv", turned);
        assert_eq!(copy.report(), report_of(&shipped("phased-2005")));
    }

    #[test]
    fn a_price_for_a_use_that_no_unit_has_bills_nothing() {
        let price = |text: String| format!("{text}parking,1.50,2022-01-01,2022-02-01,\n").into_bytes();
        let report = spoilt("shanghai-2022").edited("prices.csv", price).report();
        assert_tells(
            section(&report, "What a unit owes for a period: parking spaces"),
            &["no unit has this use"],
        );
    }

    #[test]
    fn a_question_without_law_is_part_of_the_report() {
        let copy = spoilt("shanghai-2022");
        let copy = copy.with(
            "zone.json",
            r#""as_of": "2022-06-30",
    "decided_on""#,
            r#""as_of": "2015-06-30",
    "decided_on""#,
        );
        let copy = copy.with("prices.csv", "2022-01-15", "2002-01-15");
        let report = copy.report();
        let fund = section(&report, "Whether the fund must be replenished");
        assert_tells(fund, &["law of 2015-06-30 · outcome not-in-force", "not decided: "]);
        let bills = section(&report, "What a unit owes for a period: non-dwellings");
        assert_tells(bills, &["law of 2002-01-15 · outcome not-in-force"]);
        let term = section(&report, "Whether a contract's term is too long");
        assert_tells(term, &["outcome not-applicable", "since 2011-04-01"]);
    }

    #[test]
    fn a_pool_votes_by_one_of_its_units_with_and_without_the_cap() {
        let ballot =
            |text: String| format!("{text}appoint-2005,S-202,,for,86\nappoint-2005,S-203,,for,87\n").into();
        let report = spoilt("phased-2005").edited("ballots.csv", ballot).report();
        let motion = section(&report, "Appoint the property manager at the first meeting");
        assert_tells(motion, &["in favour: 157 votes, 69.78 % of all", "took part: 187 votes"]);
    }
}

/// Each is refused with the file, the line and the column to look at.
mod refused {
    use super::*;

    /// Spoils one text of one file.
    fn shanghai(file: &str, old: &str, new: &str) -> Copy {
        spoilt("shanghai-2022").with(file, old, new)
    }

    fn phased(file: &str, old: &str, new: &str) -> Copy {
        spoilt("phased-2005").with(file, old, new)
    }

    /// The line of a file that begins with a text.
    fn line_of(estate: &str, file: &str, start: &str) -> usize {
        let text = fs::read_to_string(shipped(estate).join(file)).unwrap();
        text.lines().position(|line| line.trim_start().starts_with(start)).unwrap() + 1
    }

    #[test]
    fn a_unit_that_stands_twice() {
        for (file, old, new) in [
            ("units.csv", "\n1-103,1,", "\n1-101,1,"),
            ("funds.csv", "\n1-103,1,", "\n1-101,1,"),
            ("repair_units.csv", "\n7-103,", "\n7-101,"),
        ] {
            let place = format!("{file}, line 4, column 1 (unit)");
            shanghai(file, old, new).refused(&place, "-101\" stands on line 2 already");
        }
    }

    #[test]
    fn a_ballot_for_a_unit_that_is_not_there_or_has_no_vote() {
        for unit in ["11-9999", "C-PUMPS", "１１-204"] {
            let copy = shanghai("ballots.csv", ",11-204,,", &format!(",{unit},,"));
            copy.refused("ballots.csv, line 4, column 2 (unit)", unit);
        }
    }

    #[test]
    fn a_ballot_for_owners_who_hold_nothing_together_or_nothing_at_all() {
        // Where one of two co-owners is named, the other is who is missing.
        for (owners, told) in [("O0024;O0999", "\"O0024\""), ("O0024", "\"O0023\""), ("NOBODY", "\"NOBODY\"")]
        {
            let copy = shanghai("ballots.csv", ",O0024;O0023,", &format!(",{owners},"));
            copy.refused("ballots.csv, line 30, column 3 (owners)", told);
        }
    }

    #[test]
    fn a_ballot_for_nothing_or_on_a_motion_that_is_not_put() {
        let copy = shanghai("ballots.csv", ",11-204,,", ",,,");
        copy.refused("ballots.csv, line 4, column 2 (unit)", "missing");
        let copy = shanghai("ballots.csv", "appoint-2022,11-204,", "appoint-2023,11-204,");
        copy.refused("ballots.csv, line 4, column 1 (motion)", "\"appoint-2023\"");
    }

    #[test]
    fn two_ballots_that_reach_one_unit_and_an_owner_of_two_minds() {
        let copy = spoilt("shanghai-2022");
        let copy = copy.edited("ballots.csv", |text| format!("{text}appoint-2022,S-101,,for,906\n").into());
        copy.refused("ballots.csv, line 907, column 2 (unit)", "\"S-101\"");

        let units = fs::read_to_string(shipped("shanghai-2022").join("units.csv")).unwrap();
        let held = units.lines().filter(|line| line.contains("O0023;O0024") || line.contains("O0024;O0023"));
        let held: Vec<&str> = held.filter_map(|line| line.split(',').next()).collect();
        let copy = shanghai("ballots.csv", ",,O0024;O0023,for,", &format!(",{},,for,", held[0]));
        let other = held[1];
        let copy =
            copy.edited("ballots.csv", |text| format!("{text}appoint-2022,{other},,against,906\n").into());
        copy.refused("ballots.csv, line 907, column 4 (choice)", "differently");
    }

    #[test]
    fn a_unit_without_an_owner_or_an_area_or_a_developer() {
        let copy = shanghai("units.csv", ",delivered,O0003,", ",delivered,,");
        copy.refused("units.csv, line 3, column 5 (owners)", "missing");
        let copy = shanghai("units.csv", ",O0003,104.02,", ",O0003,,");
        copy.refused("units.csv, line 3, column 6 (register_area_m2)", "missing");
        let copy = shanghai("zone.json", r#""developer": "D","#, "");
        copy.refused("zone.json, developer", "missing");
    }

    #[test]
    fn a_pool_that_cannot_be() {
        // The pool is S-202 and S-203, of one owner each. Owners are not counted yet, so that it is the
        // first meeting that asks for them.
        let refused = |old: &str, new: &str, line: usize, column: &str, words: &str| {
            let early = (r#""as_of": "2010-01-01""#, r#""as_of": "2005-01-01""#);
            let copy = phased("units.csv", old, new).with("zone.json", early.0, early.1);
            copy.refused(&format!("units.csv, line {line}, column {column}"), words);
        };
        let line = line_of("phased-2005", "units.csv", "S-202,");
        let flat = "1-102,1,dwelling,delivered,O0001,105.44,,,true,";
        refused(flat, &format!("{flat}POOL-1"), 3, "10 (pool)", "non-dwellings");
        refused("delivered,O0201,", "delivered,,", line, "5 (owners)", "missing");
        let shop = "O0201,62.40,,,true,POOL-1";
        refused(shop, "O0201,162.40,,,true,POOL-1", line, "10 (pool)", "too large");
        refused(shop, "O0201,62.40,,,false,POOL-1", line, "10 (pool)", "title");
        refused(shop, "O0202,62.40,,,true,POOL-1", line, "10 (pool)", "two owners");
        refused(shop, "O0201,62.40,,,true,POOL-2", line + 1, "10 (pool)", "two owners");
        refused(shop, "O0201,62.40,,,,POOL-1", line, "9 (separate_title)", "missing");
    }

    #[test]
    fn a_list_that_needs_a_row_and_has_none() {
        let header = |text: String| text.split_inclusive('\n').take(1).collect::<String>().into_bytes();
        spoilt("shanghai-2022").edited("funds.csv", header).refused("funds.csv", "missing");
    }

    #[test]
    fn a_header_that_is_not_the_one_asked_for() {
        let copy = shanghai("funds.csv", "balance_yuan,", "rest_yuan,");
        copy.refused(
            "funds.csv, line 1, column 5 (rest_yuan)",
            "unknown column \"rest_yuan\"; the columns are",
        );
        let copy = shanghai("prices.csv", "from,to", "from,from");
        copy.refused("prices.csv, line 1, column 4 (from)", "stands twice");
        let cut = |text: String| {
            let cut = |line: &str| line.rsplit_once(',').unwrap().0.to_owned() + "\n";
            text.lines().map(cut).collect::<String>().into_bytes()
        };
        let copy = spoilt("shanghai-2022").edited("prices.csv", cut);
        copy.refused("prices.csv, line 1", "column \"anchor\" is missing");
        let copy = spoilt("shanghai-2022").edited("prices.csv", |_| Vec::new());
        copy.refused("prices.csv, line 1", "column \"use\" is missing");
    }

    #[test]
    fn too_few_or_too_many_fields() {
        let copy = shanghai("ballots.csv", "11-204,,for,3", "11-204,for,3");
        copy.refused("ballots.csv, line 4", "too few fields: 4, and the header has 5");
        let copy = shanghai("ballots.csv", "11-204,,for,3", "11-204,,,for,3");
        copy.refused("ballots.csv, line 4", "too many fields: 6, and the header has 5");
    }

    #[test]
    fn cells_that_are_no_values() {
        let area = "units.csv, line 3, column 6 (register_area_m2)";
        shanghai("units.csv", "O0003,104.02,", "O0003,１０４.０２,").refused(area, "full-width digits");
        shanghai("units.csv", "O0003,104.02,", "O0003,104.025,").refused(area, "\"104.025\"");
        shanghai("units.csv", "O0003,104.02,", "O0003,-104.02,").refused(area, "negative");
        shanghai("units.csv", "O0003,104.02,", "O0003,\"1,104.02\",").refused(area, "\"1,104.02\"");
        let copy = shanghai("units.csv", "1-102,1,dwelling", "1-102,1,住宅");
        copy.refused("units.csv, line 3, column 3 (use)", "`住宅`");
        let copy = shanghai("units.csv", "O0003,104.02,,,true,", "O0003,104.02,,,是,");
        copy.refused("units.csv, line 3, column 9 (separate_title)", "\"是\" is neither true nor false");
        let copy = shanghai("units.csv", ",O0004;O0005,", ",O0004; O0005,");
        copy.refused("units.csv, line 4, column 5 (owners)", "\" O0005\" begins or ends with a space");
        let copy = shanghai("units.csv", ",O0004;O0005,", ",O0004;,");
        copy.refused("units.csv, line 4, column 5 (owners)", "empty");
        let copy = shanghai("ballots.csv", "11-204,,for,3\n", "11-204\u{3000},,for,3\n");
        copy.refused("ballots.csv, line 4, column 2 (unit)", "begins or ends with a space");
        let copy = shanghai("ballots.csv", "11-204,,for,3\n", "11-204,,for,３\n");
        copy.refused("ballots.csv, line 4, column 5 (seq)", "is not a whole number");
        let copy = shanghai("prices.csv", "2022-12-16", "2022/12/16");
        copy.refused("prices.csv, line 2, column 4 (to)", "\"2022/12/16\"");
        let copy = shanghai("funds.csv", "1-101,1,8040.66", "1-999,1,8040.66");
        copy.refused("funds.csv, line 2, column 1 (unit)", "there is no unit \"1-999\"");
        let copy = shanghai("repair_units.csv", "7-102,", "7-999,");
        copy.refused("repair_units.csv, line 3, column 1 (unit)", "there is no unit \"7-999\"");
        let copy = shanghai("funds.csv", "1-101,1,8040.66", "1-101,1,-8040.66");
        copy.refused("funds.csv, line 2, column 3 (first_deposit_yuan)", "negative");
    }

    #[test]
    fn a_price_whose_period_runs_backwards() {
        let copy = shanghai("prices.csv", "2022-12-16", "2021-12-16");
        copy.refused("prices.csv, line 2, column 4 (to)", "");
        let copy = shanghai("prices.csv", "2021-10-31", "2022-10-31");
        copy.refused("prices.csv, line 2, column 5 (anchor)", "");
    }

    #[test]
    fn bytes_that_are_not_utf8() {
        // 商铺 in GBK.
        let gbk = |text: String| {
            let (before, after) = text.split_once("S-101").unwrap();
            [before.as_bytes(), b"\xC9\xCC\xC6\xCC-101", after.as_bytes()].concat()
        };
        let copy = spoilt("shanghai-2022").edited("ballots.csv", gbk);
        copy.refused("ballots.csv, line 2, column 2 (unit)", "is not UTF-8");
        let utf16 = |text: String| {
            let units = text.encode_utf16().flat_map(u16::to_le_bytes);
            b"\xFF\xFE".iter().copied().chain(units).collect()
        };
        let copy = spoilt("shanghai-2022").edited("prices.csv", utf16);
        copy.refused("prices.csv, line 1, column 1", "is not UTF-8");
        let spoil =
            |text: String| text.into_bytes().into_iter().map(|byte| if byte == 0xE7 { 0xFF } else { byte });
        let copy = spoilt("shanghai-2022").edited("zone.json", |text| spoil(text).collect());
        copy.refused("zone.json, line 3, column 15", "unicode");
    }

    #[test]
    fn a_file_that_is_not_there() {
        for file in FILES {
            let copy = spoilt("phased-2005");
            fs::remove_file(copy.folder.join(file)).unwrap();
            copy.refused(file, "the file cannot be read");
        }
    }

    #[test]
    fn quotes_that_do_not_close_or_close_early() {
        let copy = shanghai("ballots.csv", ",11-204,,", ",\"11-204,,");
        copy.refused("ballots.csv, line 4, column 2 (unit)", "the quote is not closed");
        let open = |text: String| (text.trim_end().to_owned() + "\"").into_bytes();
        let copy = spoilt("shanghai-2022").edited("prices.csv", open);
        copy.refused("prices.csv, line 3, column 5 (anchor)", "the quote is not closed");
        let copy = shanghai("ballots.csv", ",11-204,,", ",\"11\"-204,,");
        copy.refused("ballots.csv, line 4, column 2 (unit)", "text after the closing quote");
    }

    #[test]
    fn lines_are_counted_through_quoted_line_ends_blank_lines_and_every_line_end() {
        let spoil = |text: String| text.replace("11-204,,for,3\n", "11-204,,yes,3\n");
        let refused = |line: usize, edit: &dyn Fn(String) -> String| {
            let copy = spoilt("shanghai-2022").edited("ballots.csv", |text| edit(spoil(text)).into());
            copy.refused(&format!("ballots.csv, line {line}, column 4 (choice)"), "`yes`");
        };
        // The second record's key runs over three lines; it is unknown, but the word is found first.
        let broken = |text: String| text.replacen("appoint-2022,S-101,", "appoint-2022,\"S\n\n-101\",", 1);
        let windows = |text: String| text.replace('\n', "\r\n");
        let blank = |text: String| format!("\n\n{}", text.replacen('\n', "\n\n", 1));
        refused(4, &|text| text);
        refused(4, &windows);
        refused(4, &|text| text.replace('\n', "\r"));
        refused(6, &broken);
        refused(6, &|text| windows(broken(text)));
        refused(7, &blank);
        refused(9, &|text| windows(blank(broken(text))));
    }

    #[test]
    fn a_zone_that_cannot_be_read() {
        let line = |start: &str| line_of("shanghai-2022", "zone.json", start);
        let refused = |old: &str, new: &str, place: String, words: &str| {
            shanghai("zone.json", old, new).refused(&format!("zone.json, {place}"), words);
        };
        let cost = format!("line {}, column 37", line("\"cost_yuan\""));
        refused("\"268400.00\"", "\"２６８４００\"", cost, "full-width digits");
        refused("\"310000\"", "\"31\"", format!("line {}, column 22", line("\"jurisdiction\"")), "\"31\"");
        refused("\"stage\"", "\"state\"", format!("line {}, column 11", line("\"stage\"")), "`state`");
        let double = "\"hired_by\": \"assembly\", \"hired_by\": \"assembly\"";
        refused(
            "\"hired_by\": \"assembly\"",
            double,
            format!("line {}, column 38", line("\"hired_by\"")),
            "duplicate",
        );
        refused(
            "\"motion\": \"appoint-2019\"",
            "\"motion\": \"appoint-2022\"",
            "motions[2].motion".into(),
            "twice",
        );
        let nothing = "\"ballots_of\": \"nothing\"\n    }\n  ],";
        refused(
            "\"ballots_of\": \"appoint-2022\"\n    }\n  ],",
            nothing,
            "motions[2].ballots_of".into(),
            "\"nothing\"",
        );
    }

    #[test]
    fn a_fact_of_the_zone_that_the_library_asks_for_or_refuses() {
        let copy = phased("zone.json", "    \"first_phase_area_m2\": \"35000.00\",\n", "");
        copy.refused("zone.json, premises.first_phase_area_m2", "missing");
        let copy = phased("zone.json", "\"meeting\": \"first\"", "\"meeting\": \"later\"");
        copy.refused("zone.json, motions[0].votes", "missing");
        let copy = phased("zone.json", "\"count\": 36", "\"count\": 0");
        copy.refused("zone.json, fund.instalments.equal.count", "0");
        let copy =
            phased("zone.json", "\"to_inclusive\": \"2007-03-31\"", "\"to_inclusive\": \"2004-03-31\"");
        copy.refused("zone.json, contract.to_inclusive", "");
    }
}

/// Whatever stands in a file, there is a report or a refusal that names a file.
#[test]
fn no_byte_of_an_export_makes_the_reader_panic() {
    let mut state = 20_050_618_u64;
    let mut below = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % n
    };
    let bytes = *b"\"\",,\n\r;-.09aD\xFF\xEF\x00{}[]:";
    for _ in 0..150 {
        let file = FILES[below(FILES.len())];
        let copy = spoilt("phased-2005");
        let mut content = fs::read(copy.folder.join(file)).unwrap();
        for _ in 0..=below(3) {
            let at = below(content.len());
            match below(3) {
                0 => content[at] = bytes[below(bytes.len())],
                1 => content.insert(at, bytes[below(bytes.len())]),
                _ => content.truncate(at.max(1)),
            }
        }
        fs::write(copy.folder.join(file), content).unwrap();
        if let Err(refusal) = report_in(&copy.folder, Lang::Zh) {
            assert!(refusal.starts_with(&copy.folder.display().to_string()), "{refusal}");
        }
    }
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    let read = |words: &[&str]| Arguments::read(words.iter().map(Into::into));
    let default = read(&[]).unwrap();
    assert_eq!((default.lang, default.units, default.estates.len()), (Lang::Zh, 3, 2));
    let asked = read(&["--lang", "en", "--units", "10", "--estate", "phased-2005", "--estate", "some/where"]);
    let asked = asked.unwrap();
    assert_eq!((asked.lang, asked.units), (Lang::En, 10));
    assert_eq!(asked.estates, [shipped("phased-2005"), PathBuf::from("some/where")]);
    for (words, message) in [
        (&["--lang", "fr"][..], "\"fr\" is neither zh-CN nor en"),
        (&["--units", "-1"], "\"-1\" is not a whole number"),
        (&["--estate"], "--estate needs a value"),
        (&["--verbose"], "there is no argument --verbose"),
    ] {
        assert_eq!(read(words).unwrap_err(), message);
    }
    assert!(USAGE.contains("--units"));
}
