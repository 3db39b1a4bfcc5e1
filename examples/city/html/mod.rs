//! stub
pub(crate) fn page(_: &super::read::City, _: &super::report::Answers, _: wuye::decision::Lang) -> String { String::new() }
