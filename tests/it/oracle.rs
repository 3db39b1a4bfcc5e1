//! An independent implementation, written in Python from the statutes without reading this library, over
//! random estates and constructed ties.

use std::process::Command;

use serde_json::Value;
use wuye::document;
use wuye::law::Law;

use crate::cases::holds;

/// How many requests the oracle makes for each seed.
const COUNT: &str = "2500";

#[test]
fn the_oracle_agrees() {
    let mut compared = 0;
    for seed in ["1", "2", "3", "20041101"] {
        let output = Command::new("python3")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .args(["tests/oracle/oracle.py", "--seed", seed, "--count", COUNT])
            .output()
            .expect("python3 runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            let answer = document::evaluate(Law::built_in(), &row["request"].to_string());
            let found: Value = serde_json::from_str(&answer).unwrap();
            // A decision must be the oracle's to the letter; of a refusal the oracle knows the kind.
            let agrees = match row["expect"].get("value") {
                Some(value) => found["value"] == *value && found["outcome"] == row["expect"]["outcome"],
                None => holds(&row["expect"], &found),
            };
            assert!(
                agrees,
                "seed {seed}\nrequest {}\nexpected {}\nfound {answer}",
                row["request"], row["expect"]
            );
            compared += 1;
        }
    }
    println!("{compared} decisions and refusals are the oracle's");
    assert_eq!(compared, 4 * COUNT.parse::<usize>().unwrap());
}
