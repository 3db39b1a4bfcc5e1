//! C and C++ programs against the library, and their answers against Rust's.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use engine::document;
use engine::law::Law;

use crate::build::{Build, Language, Link, libraries, run, workspace};

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What the example programs print, computed by Rust.
pub(crate) fn expected_of_example() -> String {
    let request = r#"{ "rule": "vote.motion", "jurisdiction": "310000", "lang": "en",
        "facts": { "decided_on": "2022-06-30", "matter": "appoint-manager", "tally": {
            "total": { "area_m2": "124799.30", "heads": 1152 },
            "participating": { "area_m2": "93449.08", "heads": 905 },
            "in_favour": { "area_m2": "61667.05", "heads": 589 } } } }"#;
    let answer = document::evaluate(Law::built_in(), request);
    assert!(answer.contains(r#""outcome":"passed""#), "{answer}");
    format!("{answer}\nunit 1 bears 3334 fen\nunit 2 bears 3333 fen\nunit 3 bears 3333 fen\n")
}

#[test]
fn the_c_example_answers_as_rust_does() {
    for build in Build::all() {
        let program = build.compile("examples/motion.c", &libraries().plain);
        assert_eq!(text(&run(&mut Command::new(program)).stdout), expected_of_example(), "{build:?}");
    }
}

/// Every build in C++.
fn cpp() -> Vec<Build> {
    Build::all().into_iter().filter(|build| build.language == Language::Cpp17).collect()
}

#[test]
fn the_cpp_example_answers_as_rust_does() {
    for build in cpp() {
        let program = build.compile("examples/motion.cpp", &libraries().plain);
        assert_eq!(text(&run(&mut Command::new(program)).stdout), expected_of_example(), "{build:?}");
    }
}

/// Builds and runs a program that checks what it gets.
fn checks(source: &str, libraries: &Path, builds: Vec<Build>) {
    for build in builds {
        run(&mut Command::new(build.compile(source, libraries)));
    }
}

#[test]
fn columns_give_the_known_values() {
    checks("tests/c/columns.c", &libraries().plain, Build::few());
}

#[test]
fn faults_are_refused() {
    checks("tests/c/faults.c", &libraries().plain, Build::few());
}

#[test]
fn a_panic_is_contained() {
    checks("tests/c/panic.c", &libraries().panicking, Build::few());
}

#[test]
fn many_threads_use_one_law() {
    checks("tests/c/threads.c", &libraries().plain, Build::few());
}

#[test]
fn the_cpp_layer_owns_throws_and_moves() {
    checks("tests/c/layer.cpp", &libraries().plain, cpp());
}

/// The programs whose memory is watched.
const WATCHED: [&str; 4] =
    ["tests/c/columns.c", "tests/c/faults.c", "tests/c/threads.c", "examples/motion.c"];

/// Where valgrind is at hand, no program reads or leaks what it should not.
#[test]
fn memory_is_clean() {
    valgrind(&WATCHED, &["--leak-check=full"]);
}

/// Where valgrind is at hand, threads that share a law race for nothing.
#[test]
fn threads_do_not_race() {
    valgrind(&["tests/c/threads.c"], &["--tool=helgrind"]);
}

fn valgrind(sources: &[&str], options: &[&str]) {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("valgrind is not installed: skipped");
        return;
    }
    for source in sources {
        let program = Build::PLAIN.compile(source, &libraries().plain);
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["-q", "--error-exitcode=9"]).args(options).arg(program);
        run(valgrind.env("RUST_BACKTRACE", "0"));
    }
}

/// The address sanitizer and that of undefined behaviour have nothing to say, of C and of C++.
#[test]
fn sanitizers_are_silent() {
    let options = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let cpp = Build { language: Language::Cpp17, ..Build::PLAIN };
    let programs = WATCHED.map(|source| (Build::PLAIN, source)).into_iter();
    for (build, source) in programs.chain([(cpp, "tests/c/layer.cpp"), (cpp, "examples/motion.cpp")]) {
        run(&mut Command::new(build.compile_with(source, &libraries().plain, &options)));
    }
}

/// Every request of the corpus, a line each.
fn corpus() -> Vec<String> {
    let mut requests = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(workspace().join("tests/cases"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    for file in files.iter().filter(|file| is_corpus(file)) {
        let text = std::fs::read_to_string(file).unwrap();
        let cases: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        requests.extend(cases.iter().map(|case| case["request"].to_string()));
    }
    assert!(requests.len() > 100, "{} cases", requests.len());
    requests
}

fn is_corpus(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "json") && !file.ends_with("not_ours.json")
}

#[test]
fn every_case_answers_in_c_and_cpp_as_in_rust() {
    let requests = corpus();
    let cpp = Build { language: Language::Cpp17, link: Link::Static, ..Build::PLAIN };
    for (build, source) in [(Build::PLAIN, "tests/c/lines.c"), (cpp, "tests/c/lines.cpp")] {
        let program = build.compile(source, &libraries().plain);
        let mut child = Command::new(program)
            .env_remove("LD_LIBRARY_PATH")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut stdin = child.stdin.take().unwrap();
        let lines = requests.join("\n") + "\n";
        let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        assert!(output.status.success(), "{}", output.status);
        let answers = text(&output.stdout);
        assert_eq!(answers.lines().count(), requests.len());
        for (request, answer) in requests.iter().zip(answers.lines()) {
            assert_eq!(answer, document::evaluate(Law::built_in(), request), "{request}");
        }
    }
}
