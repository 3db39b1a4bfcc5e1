//! Every parameter is given what no text can mean, by a clause of by-laws and by a pack, and what the tables ship.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Pack, keys};

/// Parameters of which no place of the shipped tables has a value, each with one that it can have.
fn samples() -> Vec<(&'static str, Value)> {
    let words = [
        ("vote.beyond-limit", "not-counted"),
        ("vote.void", "absent"),
        ("vote.split", "last"),
        ("vote.late", "refuse"),
        ("vote.duplicates", "first"),
        ("vote.silence", "abstaining"),
        ("vote.arrears", "barred"),
    ];
    let mut samples: Vec<_> = words.map(|(id, word)| (id, json!({ "word": word }))).into();
    samples.extend([
        ("assembly.eligibility.added", json!({ "words": ["no-dog"] })),
        ("assembly.seat.ends.added", json!({ "words": ["moved"] })),
        ("vote.cap", json!({ "cap": { "at_most": "1/2", "base": "original", "excess": "discarded" } })),
        ("vote.scale", json!({ "scale": { "factor": "1/3", "when": ">= 1/2", "more_than_lots": 2 } })),
        ("fund.deposit.tariffs", json!({ "tariffs": [{ "yuan_per_m2": "85" }] })),
    ]);
    samples
}

/// Thresholds of what may exceed what it is a share of, or is no share.
const NOT_PARTS: [&str; 11] = [
    "assembly.management.attempts",
    "assembly.request.deputies",
    "assembly.seat.absence.row",
    "contract.agreement.candidates.least",
    "contract.agreement.candidates.most",
    "contract.tender.few",
    "fee.vacancy.time",
    "fund.chargeable.low",
    "fund.trigger",
    "service.conduct.peak",
    "vote.election.alternates",
];

/// Of those, the ones that are whole numbers.
const NUMBERS: [&str; 6] = [
    "assembly.management.attempts",
    "assembly.request.deputies",
    "assembly.seat.absence.row",
    "contract.agreement.candidates.least",
    "fee.vacancy.time",
    "service.conduct.peak",
];

/// A share that texts set either way.
const EITHER_WAY: &str = "assembly.vacancy.by-election";

/// The parameters whose lists take any name.
const OF_ANY_NAME: [&str; 19] = [
    "assembly.eligibility",
    "assembly.eligibility.added",
    "assembly.eligibility.representative",
    "assembly.management.attempts.grounds",
    "assembly.management.grounds",
    "assembly.recall",
    "assembly.seat.assembly",
    "assembly.seat.ends",
    "assembly.seat.ends.added",
    "assembly.seat.suspended",
    "assembly.vacancy.causes",
    "assembly.vacancy.organiser",
    "programme.acceptance.criteria",
    "programme.acceptance.led-by",
    "programme.funding.fills",
    "programme.inventory.kinds",
    "programme.tranche.instalments",
    "programme.tranche.payers",
    "programme.targets.ended",
];

/// A threshold that asks the other way than one that makes sense.
fn turned(id: &str, threshold: &Value) -> &'static str {
    match (threshold.as_str().unwrap().starts_with(['>', '≥']), NUMBERS.contains(&id)) {
        (true, true) => "<= 3",
        (true, false) => "<= 1/2",
        (false, _) => ">= 1/2",
    }
}

/// What nobody can mean, in the place of what stands at a pointer below the value.
fn nonsense(id: &str, kind: &str, shipped: &Value) -> Vec<(&'static str, Value)> {
    let of =
        |pointer, values: &[&str]| values.iter().map(|value| (pointer, json!(value))).collect::<Vec<_>>();
    let never = [">= 0", "> -1", "< 0", "<= -1/2", ">= -1/3"];
    let beyond = ["> 1", ">= 5/4", ">= 1000001/1000000", "< 5/4", "<= 1"];
    let thresholds = |pointer| {
        let beyond = if NOT_PARTS.contains(&id) { &[][..] } else { &beyond[..] };
        of(pointer, &[&never[..], beyond].concat())
    };
    match kind {
        "threshold" if id == EITHER_WAY => thresholds(""),
        "threshold" => [thresholds(""), of("", &[turned(id, shipped)])].concat(),
        "majority" => {
            [thresholds("/threshold"), of("/threshold", &[turned(id, &shipped["threshold"])])].concat()
        }
        "word" => of("", &["following-the-wind", "hanged", "", " "]),
        "words" => {
            let slips = [json!([""]), json!([" x"]), json!(["x", "x"]), json!(["hanged"])];
            let slips = slips.into_iter().take(if OF_ANY_NAME.contains(&id) { 3 } else { 4 });
            slips.map(|words| ("", words)).collect()
        }
        "count" => vec![("", json!(0))],
        "area_m2" => of("", &["0"]),
        "area_limit" | "money_limit" => of("", &[">= 0", "< 0"]),
        "years" => [0, 101].map(|years| ("", json!(years))).into(),
        "span" => {
            let notice = ["assembly.resolution.notice", "assembly.resolution.matters"].contains(&id);
            let longer: &[&str] = if notice { &["367 days", "13 months", "2 years"] } else { &[] };
            of("", &[&["0 days", "0 years", "101 years", "1201 months", "36601 days"], longer].concat())
        }
        "target" => of("/ratio", &["0", "-1/2"]),
        "cap" => of("/at_most", &["0"]),
        "scale" => of("/when", &["> 1", "< 1/2", ">= 0"]),
        "overrun" => [of("/share", &[">= 0", "< 0"]), of("/sum", &[">= 0"])].concat(),
        "revenue-share" => [of("/share", &["> 1", "< 1/2"]), of("/low", &["> 3/10"])].concat(),
        "deposits" => [of("/0/least", &["0", "2"]), of("/0/most", &["1/1000", "2"])].concat(),
        "tariffs" => of("/0/yuan_per_m2", &["0"]),
        "quota" => {
            let brackets = |bounds: [&str; 2]| {
                let brackets = bounds.map(|above| json!({ "above_m2": above, "rate": "1/1000" }));
                let mut part = shipped["parts"][0].clone();
                part.as_object_mut().unwrap().remove("rate");
                part["brackets"] = json!(brackets);
                ("/parts/0", part)
            };
            let order = [["200", "100"], ["100", "100"]].map(brackets);
            let phases = [json!({ "of-first-phase": "0" }), json!({ "of-whole": "3/2" })];
            let phases = phases.map(|of| ("/temporary", of));
            [of("/parts/0/rate", &["-1/2", "3/2"]), order.into(), phases.into()].concat()
        }
        "duties" => {
            let row = |fields: Value| {
                let mut row = json!({ "row": "a", "by": ["x"], "verbs": ["does"], "objects": ["y"], "modal": "must", "cites": [] });
                row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                row
            };
            let one = |fields: Value| ("", json!([row(fields)]));
            vec![
                one(json!({ "row": "" })),
                ("", json!([row(json!({})), row(json!({}))])),
                one(json!({ "by": [] })),
                one(json!({ "verbs": [] })),
                one(json!({ "objects": [] })),
                one(json!({ "by": [" x"] })),
                one(json!({ "verbs": ["does", "does"] })),
                one(json!({ "objects": [""] })),
                one(json!({ "with": ["z", "z"] })),
                one(json!({ "with": ["x"] })),
                one(json!({ "when": [""] })),
                one(json!({ "when": ["c"], "unless": ["c"] })),
                one(json!({ "any": ["c", "d"], "when": ["d"] })),
                one(json!({ "unless": ["c", "c"] })),
            ]
        }
        "bodies" => {
            let body = |name: &str, fields: Value| {
                let mut body = json!({ "body": name, "one_in": "street", "cites": [] });
                body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                body
            };
            let one = |fields: Value| ("", json!([body("a", fields)]));
            let beside = |fields: Value, other: Value| ("", json!([body("a", fields), body("b", other)]));
            let (side, none) = (json!({ "side": "x" }), json!({}));
            vec![
                ("", json!([body(" a", none.clone())])),
                ("", json!([body("a", none.clone()), body("a", none.clone())])),
                one(json!({ "sides": [{ "side": "" }] })),
                one(json!({ "sides": [side, side] })),
                one(json!({ "sides": [{ "side": "x", "of_each": "street" }] })),
                one(json!({ "sides": [{ "side": "x", "of_each": "district" }] })),
                one(json!({ "one_in": "house" })),
                one(json!({ "head": ["x", "x"] })),
                one(json!({ "deputy": true })),
                one(json!({ "supervision": " " })),
                one(json!({ "under": "a" })),
                one(json!({ "under": "c" })),
                beside(json!({ "under": "b" }), json!({ "one_in": "community" })),
                beside(json!({ "one_with": "b" }), json!({ "one_in": "community" })),
                beside(json!({ "one_with": "b" }), json!({ "one_with": "a" })),
            ]
        }
        "regimes" => {
            let row = |class: &str, fields: Value| {
                let mut row = json!({ "class": class, "cites": [] });
                row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                row
            };
            let rows = |rows: &[Value]| ("", json!(rows));
            let next = |needs: Value| json!({ "manager": "c", "needs": needs, "cites": [] });
            let put = |next: Value| row("a", json!({ "manager": "c", "assigned": true, "next": next }));
            let need = json!({ "need": "owners-committee", "by": ["owners"] });
            vec![
                rows(&[row("a", json!({ "viable": true }))]),
                rows(&[row("a", json!({})), row("b", json!({ "housing": ["affordable"] }))]),
                rows(&[row("a", json!({ "viable": true })), row("a", json!({ "viable": false }))]),
                rows(&[row("", json!({}))]),
                rows(&[row("a", json!({ "manager": " " }))]),
                rows(&[row("a", json!({ "fee": "" }))]),
                rows(&[row("a", json!({ "subsidy": "" }))]),
                rows(&[row("a", json!({ "assigned": true }))]),
                rows(&[row("a", json!({ "duties": [{ "duty": "", "by": [], "cites": [] }] }))]),
                rows(&[row("a", json!({ "duties": [{ "duty": "x", "by": ["y", "y"], "cites": [] }] }))]),
                rows(&[put(next(json!([])))]),
                rows(&[put(next(json!([need, need])))]),
                rows(&[put(next(json!([{ "need": "owners-committee", "by": [""] }])))]),
                rows(&[put(json!({ "manager": "", "needs": [need], "cites": [] }))]),
                rows(&[put(json!({ "manager": "c", "fee": "", "needs": [need], "cites": [] }))]),
                rows(&[row("a", json!({ "manager": "c", "next": next(json!([need])) }))]),
            ]
        }
        "division" => {
            let row = |fields: Value| {
                let mut row = json!({ "row": "a", "gives": "one-zone", "cites": [] });
                row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                row
            };
            let rows = |rows: &[Value]| ("/rows", json!(rows));
            vec![
                rows(&[row(json!({ "row": "" }))]),
                rows(&[row(json!({})), row(json!({}))]),
                rows(&[row(json!({ "over": ["b"] }))]),
                rows(&[row(json!({ "over": ["a"] }))]),
                rows(&[row(json!({ "over": ["b"] })), row(json!({ "row": "b", "over": ["a"] }))]),
                rows(&[row(json!({ "needs": ["split"], "lacks": ["split"] }))]),
                rows(&[row(json!({ "any": ["split", "split"] }))]),
                rows(&[row(json!({ "smallest_part": ">= 0" }))]),
                rows(&[row(json!({ "smallest_part": "< 0" }))]),
            ]
        }
        "services" => {
            let item = |fields: Value| {
                let mut item = json!({ "item": "a", "class": "b", "standard": "throughout", "cites": [] });
                item.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                item
            };
            let items = |items: &[Value]| ("/items", json!(items));
            let times = |times: &str| {
                items(&[item(json!({ "standard": { "times": { "times": times, "per": "day" } } }))])
            };
            vec![
                items(&[item(json!({ "item": "" }))]),
                items(&[item(json!({})), item(json!({ "class": "c" }))]),
                items(&[item(json!({ "class": " b" }))]),
                items(&[item(json!({ "objects": ["x", "x"] }))]),
                items(&[item(json!({ "elsewhere": [""] }))]),
                times(">= 0"),
                times("> -1"),
                times(">= 3/2"),
                times("<= 2"),
            ]
        }
        "responses" => {
            let targets = |targets: Value| ("/targets", targets);
            vec![
                targets(json!([{ "class": "", "stage": "finished" }])),
                targets(json!([{ "stage": "finished" }, { "stage": "finished", "within_minutes": 5 }])),
                targets(json!([{ "class": "a", "stage": "arrived", "within_minutes": 0 }])),
            ]
        }
        "targets" => {
            let named = |fields: Value| {
                let mut row = json!({ "target": "a", "counts": "estate", "met": ["managed"], "cites": [] });
                row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                row
            };
            let rows = |rows: &[Value]| ("/rows", json!(rows));
            let pair = |first: &str, then: &str| json!({ "first": first, "then": then });
            let one = |fields: Value| rows(&[named(fields)]);
            let span = |gives: &str, from: &str, within: &str| json!({ "gives": gives, "from": from, "within": within });
            vec![
                ("/rows/0/met", json!([])),
                one(json!({ "target": "" })),
                one(json!({ "counts": " x" })),
                one(json!({ "met": ["a", "a"] })),
                one(json!({ "of": ["managed"] })),
                one(json!({ "of": ["x", "x"] })),
                one(json!({ "in_year": "" })),
                one(json!({ "threshold": ">= 0" })),
                one(json!({ "threshold": "> 1" })),
                one(json!({ "threshold": "<= 1/2" })),
                one(json!({ "in_order": [pair("x", "x")] })),
                one(json!({ "in_order": [pair("x", "y"), pair("y", "z")] })),
                one(json!({ "in_order": [pair("", "y")] })),
                one(json!({ "in_order": [pair("x", "")] })),
                rows(&[named(json!({})), named(json!({}))]),
                ("/times", json!([span("x", "y", "0 days")])),
                ("/times", json!([span("x", "y", "101 years")])),
                ("/times", json!([span("x", "x", "1 days")])),
                ("/times", json!([span("x", "y", "1 days"), span("x", "z", "1 days")])),
                ("/times", json!([span("", "y", "1 days")])),
            ]
        }
        "plan" => {
            let task = |fields: Value| {
                let mut task = json!({ "task": "a", "by": ["x"], "cites": [] });
                task.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                task
            };
            let phase = |name: &str, tasks: &[Value]| json!({ "phase": name, "tasks": tasks });
            let one = |fields: Value| ("", json!([phase("p", &[task(fields)])]));
            vec![
                ("", json!([phase("", &[])])),
                ("", json!([phase("p", &[]), phase("p", &[])])),
                ("", json!([phase("p", &[task(json!({}))]), phase("q", &[task(json!({}))])])),
                one(json!({ "task": " a" })),
                one(json!({ "by": [] })),
                one(json!({ "by": ["x", "x"] })),
                one(json!({ "evidence": ["y", "y"] })),
                one(json!({ "from": "06-02", "until": "06-01" })),
                one(json!({ "until": "06-02", "part": "whole" })),
                one(json!({ "before": true })),
                one(json!({ "until": "02-30" })),
                one(json!({ "until": "6-2" })),
            ]
        }
        "sequence" => {
            let row = |fields: Value| {
                let mut row = json!({ "precedence": "p", "then": "b", "first": ["a"], "cites": [] });
                row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
                row
            };
            let one = |fields: Value| ("", json!([row(fields)]));
            vec![
                one(json!({ "precedence": " p" })),
                one(json!({ "then": "" })),
                one(json!({ "first": [] })),
                one(json!({ "first": ["a", "a"] })),
                one(json!({ "first": ["b"] })),
                one(json!({ "where_there": ["c", "c"] })),
                one(json!({ "where_there": ["a"] })),
                one(json!({ "where_there": ["b"] })),
                one(json!({ "stated": "" })),
                ("", json!([row(json!({})), row(json!({ "then": "c" }))])),
                (
                    "",
                    json!([
                        row(json!({ "first": ["c"] })),
                        row(json!({ "precedence": "q", "then": "c", "first": ["a"] }))
                    ]),
                ),
            ]
        }
        "penalties" => {
            let fine = |least: Option<&str>, most: &str| {
                ("/clauses/0/fine", json!({ "must": true, "least": least, "most": most, "of": "once" }))
            };
            vec![fine(None, "0"), fine(None, "-1"), fine(Some("0"), "1"), fine(Some("2"), "1")]
        }
        "notices" => of("/0/before", &["0 days", "367 days", "2 years"]),
        "body-size" => {
            let sizes =
                [json!({ "least": 0 }), json!({ "most": 0 }), json!({ "least": 7, "most": 5 }), json!({})];
            let even = json!({ "least": 6, "most": 6, "odd": true });
            sizes.into_iter().chain([even]).map(|size| ("", size)).collect()
        }
        "small-zone" => vec![("/members", json!(0)), ("/up_to", json!({ "households": 0 }))],
        "term-of-office" => {
            vec![("/most_years", json!(0)), ("/most_years", json!(101)), ("/least_years", json!(100))]
        }
        "establishment" => vec![
            (
                "/limbs/0",
                json!([{ "share": { "stage": "delivered", "measure": "area", "threshold": "> 1" } }]),
            ),
            (
                "/limbs/0",
                json!([{ "share": { "stage": "delivered", "measure": "area", "threshold": "< 1/2" } }]),
            ),
            ("/limbs/0", json!([{ "years": { "stage": "delivered", "full": "0 years" } }])),
            ("/applicants", json!([{ "by": "owners", "count": ">= 1/2" }])),
            ("/applicants", json!([{ "by": "owners", "owners": ">= 5" }])),
        ],
        "procedure" => {
            vec![("/0/after", json!(["no-such-step"])), ("/0/by", json!([])), ("/1/step", json!("again"))]
        }
        "day" => Vec::new(),
        other => panic!("{id}: what is nonsense for {other}?"),
    }
}

/// The value with something else at a pointer below it.
fn spoilt(value: &Value, kind: &str, pointer: &str, other: &Value) -> Value {
    let mut spoilt = value.clone();
    let (above, field) = pointer.rsplit_once('/').unwrap_or_default();
    let inner = spoilt.get_mut(kind).unwrap();
    match inner.pointer_mut(above).filter(|_| !pointer.is_empty()) {
        Some(Value::Array(rows)) => rows[field.parse::<usize>().unwrap()] = other.clone(),
        Some(whole) => whole[field] = other.clone(),
        None => *inner = other.clone(),
    }
    if pointer == "/1/step" {
        inner[0]["step"] = other.clone();
    }
    spoilt
}

/// The refusal of a clause of by-laws.
fn by_clause(place: &str, day: &str, id: &str, value: &Value) -> Value {
    let request = json!({
        "rule": "assembly.bylaws", "jurisdiction": place,
        "facts": { "as_of": day, "clauses": [{
            "source": "covenant", "clause": "3", "from": day, "sets": id, "value": value,
        }] },
    });
    let answer = document::evaluate(Law::built_in(), &request.to_string());
    serde_json::from_str::<Value>(&answer).unwrap()["error"].take()
}

/// The same of a pack.
fn by_pack(id: &str, value: &Value) -> Result<Law, wuye::Error> {
    let pack = json!({
        "instrument": [{
            "id": "本市办法", "zh": "本市办法", "en": "Measures of the City", "rank": "local-normative",
            "jurisdiction": "650000", "from": "2020-01-01",
        }],
        "parameter": [{ "id": id, "zh": "某事", "en": "something", "line": [{
            "jurisdiction": "650000", "version": [{
                "from": "2020-01-01", "value": value, "cites": ["本市办法/3"], "grade": "full",
            }],
        }] }],
    });
    Law::built_in().with_pack(&Pack::from_json(&pack.to_string())?)
}

#[test]
fn nonsense_is_refused_of_every_parameter() {
    let shipped = Law::built_in().parameters().iter();
    let shipped = shipped.filter_map(|parameter| {
        let version = parameter.lines.iter().flat_map(|line| line.versions.iter()).next()?;
        Some((&*parameter.id, serde_json::to_value(&version.value).unwrap()))
    });
    let all: Vec<_> = shipped.chain(samples()).collect();
    let mut refused = 0;
    for id in keys::ALL {
        let of_id: Vec<_> = all.iter().filter(|(other, _)| other == id).collect();
        assert_eq!(of_id.len(), 1, "{id}: the tables or the samples have a value");
        let value = &of_id[0].1;
        // A norm has nothing in it that could be nonsense.
        let Some(kind) = value.as_object().and_then(|value| value.keys().next()) else { continue };
        for (pointer, other) in nonsense(id, kind, &value[kind]) {
            let value = spoilt(value, kind, pointer, &other);
            let error = by_clause("110000", "2022-06-30", id, &value);
            let path = error["path"].as_str().unwrap_or_else(|| panic!("{id} takes {value}"));
            assert_eq!(
                error["kind"],
                if other == json!([]) { "missing-fact" } else { "invalid-fact" },
                "{error}"
            );
            assert!(path.starts_with(&format!("clauses[0].value.{kind}")), "{id} {value}: {path}");
            if let Ok(law) = by_pack(id, &value) {
                panic!("a pack sets {id} to {value}: {}", law.digest());
            }
            refused += 1;
        }
    }
    println!("{refused} values refused");
    assert!(refused > 500);
}

#[test]
fn what_the_tables_ship_makes_sense_in_a_clause() {
    for parameter in Law::built_in().parameters() {
        for line in &parameter.lines {
            for version in &line.versions {
                let (place, day) = (line.jurisdiction.to_string(), version.from.date.unwrap().to_string());
                let value = serde_json::to_value(&version.value).unwrap();
                let error = by_clause(&place, &day, &parameter.id, &value);
                assert!(error.is_null(), "{} in {place} on {day}: {error}", parameter.id);
            }
        }
    }
    for (id, value) in samples() {
        assert!(by_clause("110000", "2022-06-30", id, &value).is_null(), "{id}");
        by_pack(id, &value).unwrap();
    }
}

#[test]
fn the_refusal_tells_the_words_and_the_range() {
    let message = |id: &str, value: Value| {
        let error = by_clause("100000", "2022-06-30", id, &value);
        (error["code"].as_str().unwrap().to_owned(), error["message"].as_str().unwrap().to_owned())
    };
    let words = "\"hanged\" is not one of barred, counted";
    assert_eq!(message("vote.arrears", json!({ "word": "hanged" })), ("value.word".into(), words.into()));
    let never = "> 1 can never be met: a share lies between 0 and 1";
    let turnout = json!({ "majority": { "threshold": "> 1", "of": "all" } });
    assert_eq!(message("vote.turnout", turnout), ("value.range".into(), never.into()));
    let days = "0 is no time here: it is 1 to 366";
    let notice = json!({ "notices": [{ "to": "owners", "before": "0 days" }] });
    assert_eq!(message("assembly.notice", notice), ("value.range".into(), days.into()));
}
