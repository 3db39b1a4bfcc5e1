//! The page of charts: one document that needs no network and no script, in light and in dark.
//!
//! Each chart is a module of its own. It draws what was decided, and beside it stand the article, the numbers and the
//! reasons.

mod defects;
mod inventory;
mod markup;
mod money;
mod plan;
mod satisfaction;
mod stack;
mod summary;
mod targets;

use wuye::decision::Lang;

use super::read::City;
use super::report::Answers;
use super::words::pick;

/// What every chart is drawn from.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    city: &'a City,
    answers: &'a Answers,
    lang: Lang,
}

/// The page.
pub(crate) fn page(city: &City, answers: &Answers, lang: Lang) -> String {
    let sheet = Sheet { city, answers, lang };
    let title = pick(lang, &city.about.title_zh, &city.about.title_en);
    let title = markup::escaped(&format!("{title} · {}", city.about.as_of));
    let sections = [
        targets::section(sheet),
        inventory::section(sheet),
        defects::section(sheet),
        satisfaction::section(sheet),
        money::section(sheet),
        plan::section(sheet),
    ];
    [
        "<!DOCTYPE html>".to_owned(),
        format!("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{}\">", pick(lang, "zh-CN", "en")),
        "<head><meta charset=\"utf-8\"/>".into(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>".into(),
        "<meta name=\"color-scheme\" content=\"light dark\"/>".into(),
        format!("<title>{title}</title>\n<style>\n{}</style></head>\n<body>", include_str!("style.css")),
        summary::header(sheet, &title),
        format!("<main>\n{}\n</main>", sections.join("\n")),
        format!("<footer>{}</footer>\n</body>\n</html>\n", footer(lang)),
    ]
    .join("\n")
}

fn footer(lang: Lang) -> String {
    pick(
        lang,
        "城市与数据均为虚构。各图由规则的结论画出，数字精确；移到图形上可看到每一项的数字，展开“理由”可看到条文依据。",
        "City and data are invented. Each chart is drawn from what the rules decided, and the numbers are exact: point at a shape \
         to read its own, open the reasons to read the articles.",
    )
    .to_owned()
}
