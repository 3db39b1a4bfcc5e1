//! What becomes of each clause of the schemes that the tables carry: the rule that decides it and a case that shows it,
//! or why there is nothing in it to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use wuye::document;
use wuye::law::{Law, Rank};

use crate::cases::{corpus, rows};

/// `tests/clauses.json`: a clause of a scheme with `rules` (rule → id of a case) or with `nothing` (why not). `by` is the
/// norm of general law that the answer cites where the scheme only repeats it.
fn clauses() -> Vec<Value> {
    rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clauses.json"))
}

/// Whether one is the other or stands under it.
fn belongs(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `方案/2/1/3`: the scheme, and the numbers by which its clauses follow one another.
fn place_of(clause: &str) -> (&str, Vec<u32>) {
    let mut parts = clause.split('/');
    let name = parts.next().unwrap();
    (name, parts.map(|part| part.parse().unwrap_or_else(|e| panic!("{clause}: {e}"))).collect())
}

#[test]
fn each_clause_is_decided_by_a_rule_or_has_nothing_to_decide() {
    let cases: BTreeMap<String, Value> = corpus().into_iter().map(|case| (case.id, case.request)).collect();
    let listed = clauses();
    let mut before = None;
    for row in &listed {
        let clause = row["clause"].as_str().unwrap();
        let place = place_of(clause);
        let follows = before.is_none_or(|before: (&str, Vec<u32>)| before.0 != place.0 || before.1 < place.1);
        assert!(follows, "{clause} stands where it does not follow what is before it");
        before = Some(place);
        let Some(rules) = row["rules"].as_object() else {
            assert!(
                row["nothing"].as_str().is_some_and(|why| !why.is_empty()),
                "{clause}: neither rule nor why not"
            );
            continue;
        };
        assert!(row["nothing"].is_null() && !rules.is_empty(), "{clause}");
        let cited = row["by"].as_str().unwrap_or(clause);
        for (rule, case) in rules {
            let request = &cases[case.as_str().unwrap()];
            assert_eq!(request["rule"], **rule, "{clause}: {case}");
            let answer: Value =
                serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap();
            let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{case}: {answer}"));
            let mut cites = reasons.iter().flat_map(|reason| reason["cites"].as_array().unwrap());
            assert!(
                cites.any(|cite| belongs(cite.as_str().unwrap(), cited)),
                "{clause}: no reason of {case} cites {cited}"
            );
        }
    }
}

/// No scheme that the tables carry is left out, and what a table takes from a scheme stands in a clause that is decided.
#[test]
fn each_clause_that_a_table_cites_is_listed() {
    let law = Law::built_in();
    let listed = clauses();
    let decided: Vec<&str> = listed
        .iter()
        .filter(|row| row["rules"].is_object())
        .map(|row| row["clause"].as_str().unwrap())
        .collect();
    let schemes: BTreeSet<&str> = law
        .instruments()
        .iter()
        .filter(|instrument| instrument.rank == Rank::Scheme)
        .map(|instrument| &*instrument.id)
        .collect();
    let named: BTreeSet<&str> =
        listed.iter().map(|row| place_of(row["clause"].as_str().unwrap()).0).collect();
    assert_eq!(named, schemes);
    let mut cited = 0;
    for parameter in law.parameters() {
        for version in parameter.lines.iter().flat_map(|line| line.versions.iter()) {
            let of_schemes = version.citations.iter().filter(|cite| cite.instrument().rank == Rank::Scheme);
            for cite in of_schemes.map(ToString::to_string) {
                cited += 1;
                assert!(
                    decided.iter().any(|clause| belongs(&cite, clause) || belongs(clause, &cite)),
                    "{}: {cite} is not among the clauses",
                    parameter.id
                );
            }
        }
    }
    assert!(cited > 100, "{cited}");
}
