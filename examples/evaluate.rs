//! The door for scripts: one request a line on standard input, one answer a line on standard output.
//!
//! ```text
//! evaluate                 answers requests
//! evaluate --list          prints the ids of all rules
//! evaluate --schema RULE   prints the JSON Schema of a rule's requests
//! evaluate --answer-schema RULE
//! ```

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use wuye::document::{self, RuleDescription};
use wuye::law::Law;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] => answer(io::stdin().lock(), io::stdout().lock()),
        ["--list"] => {
            print(&document::rules().iter().map(RuleDescription::id).collect::<Vec<_>>().join("\n"))
        }
        [what @ ("--schema" | "--answer-schema"), id] => {
            match document::rules().iter().find(|rule| rule.id() == *id) {
                Some(rule) if *what == "--schema" => print(&rule.request_schema()),
                Some(rule) => print(&rule.answer_schema()),
                None => Err(io::Error::other(format!("there is no rule {id}; --list prints them"))),
            }
        }
        _ => Err(io::Error::other("usage: evaluate [--list | --schema RULE | --answer-schema RULE]")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our answers may stop when it has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("evaluate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{text}")
}

fn answer(mut requests: impl BufRead, mut answers: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    while requests.read_until(b'\n', &mut line)? > 0 {
        // Bytes that are not UTF-8 become a character that JSON's own refusal then shows.
        let request = String::from_utf8_lossy(&line);
        if !request.trim().is_empty() {
            writeln!(answers, "{}", document::evaluate(Law::built_in(), request.trim()))?;
            answers.flush()?;
        }
        line.clear();
    }
    Ok(())
}
