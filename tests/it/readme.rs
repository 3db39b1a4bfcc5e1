//! The README in two languages: every rule, the programs that the bindings run, and the same commands in both.

use wuye::decision::Lang;
use wuye::document;

const ENGLISH: &str = include_str!("../../README.md");
const CHINESE: &str = include_str!("../../README.zh-CN.md");

#[test]
fn every_rule_is_named() {
    for rule in document::rules() {
        assert!(ENGLISH.contains(&format!("`{}`", rule.id())), "{} is not in README.md", rule.id());
        let row = format!("| `{}` | {} |", rule.id(), rule.title(Lang::Zh));
        assert!(CHINESE.contains(&row), "README.zh-CN.md lacks {row}");
    }
}

/// What stands between fences, with the language of the fence.
fn blocks(readme: &str) -> Vec<&str> {
    readme.split("```").skip(1).step_by(2).collect()
}

/// The examples speak Chinese where they are not asked for English.
#[test]
fn both_languages_show_the_same_commands_and_programs() {
    let in_chinese =
        |block: &str| block.replace(" -- --lang en\n", "\n").replace(" -- --lang en --", " -- --");
    let english: Vec<String> = blocks(ENGLISH).into_iter().map(in_chinese).collect();
    assert_eq!(english, blocks(CHINESE));
    assert!(english.len() > 10, "{}", english.len());
}

#[test]
fn the_programs_shown_are_those_that_are_run() {
    for (language, program) in [
        ("c", include_str!("../../capi/examples/motion.c")),
        ("python", include_str!("../../bindings/python/examples/motion.py")),
        ("java", include_str!("../../bindings/java/examples/Motion.java")),
    ] {
        let block = format!("{language}\n{program}");
        assert!(blocks(ENGLISH).contains(&block.as_str()), "the {language} program differs");
    }
}

#[test]
fn one_readme_leads_to_the_other() {
    assert!(ENGLISH.contains("(README.zh-CN.md)") && CHINESE.contains("(README.md)"));
}
