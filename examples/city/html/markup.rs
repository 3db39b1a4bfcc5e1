//! Pieces of the page that every section uses.

use std::fmt::Write as _;

use wuye::decision::{Lang, Note, Reason};
use wuye::quantity::{Money, Ratio};

use super::super::shared::page::{percent, plural};
pub(super) use super::super::shared::svg::escaped;
use super::super::words::{Tone, pick};

/// A section: its heading, a sentence that says what it shows, and what stands in it.
pub(super) fn section(id: &str, title: &str, lead: &str, inside: &[String]) -> String {
    format!(
        "<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{}</h2>\n<p class=\"lead\">{}</p>\n{}\n\
         </section>",
        escaped(title),
        escaped(lead),
        inside.join("\n")
    )
}

/// A chart with its caption and the articles that it rests on.
pub(super) fn figure(chart: &str, caption: &str, law: &str) -> String {
    format!("<figure>\n{chart}<figcaption>{}{law}</figcaption>\n</figure>", escaped(caption))
}

/// What each colour means.
pub(super) fn legend<'a>(items: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let mut text = String::from("<ul class=\"legend\">");
    for (class, name) in items {
        let _ = write!(text, "<li><i class=\"{class}\"></i>{}</li>", escaped(&name));
    }
    text.push_str("</ul>");
    text
}

pub(super) fn badge(tone: Tone, text: &str) -> String {
    format!("<span class=\"badge {}\">{}</span>", tone.class(), escaped(text))
}

/// The articles that reasons cite, each once.
pub(super) fn law<'r>(lang: Lang, reasons: impl IntoIterator<Item = &'r Reason>) -> String {
    let mut cited: Vec<String> = Vec::new();
    for citation in reasons.into_iter().flat_map(Reason::citations) {
        let text = citation.text(lang);
        if !cited.contains(&text) {
            cited.push(text);
        }
    }
    let cited = cited.iter().map(|text| format!("<li>{}</li>", escaped(text)));
    format!("<ul class=\"law\">{}</ul>", cited.collect::<String>())
}

/// The reasons, folded away, each note where it is first of use.
pub(super) fn reasons<'r>(lang: Lang, reasons: impl IntoIterator<Item = &'r Reason>) -> String {
    let (mut items, mut count) = (String::new(), 0_usize);
    let mut told: Vec<Note> = Vec::new();
    for reason in reasons {
        count = count.saturating_add(1);
        let _ = write!(items, "<li class=\"{}\">{}", reason.verdict().name(), escaped(&reason.text(lang)));
        for note in reason.notes() {
            if !told.contains(&note) {
                let _ = write!(items, "<small>{}</small>", escaped(&note.text(lang)));
                told.push(note);
            }
        }
        items.push_str("</li>\n");
    }
    let summary = match lang {
        Lang::Zh => format!("理由 {count} 条"),
        Lang::En => plural(count, "reason"),
    };
    format!("<details><summary>{summary}</summary><ol class=\"reasons\">\n{items}</ol></details>")
}

/// Numbers under their heads, folded away.
pub(super) fn numbers(lang: Lang, heads: &[&str], rows: &[Vec<String>]) -> String {
    let cells = |tag: &str, cells: &mut dyn Iterator<Item = &str>| {
        let cells = cells.map(|cell| format!("<{tag}>{}</{tag}>", escaped(cell)));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let head = cells("th", &mut heads.iter().copied());
    let body = rows.iter().map(|row| cells("td", &mut row.iter().map(String::as_str)));
    format!(
        "<details><summary>{}</summary><div class=\"scroll\"><table><thead>{head}</thead><tbody>\n{}</tbody></table></div></details>",
        pick(lang, "数字", "the numbers"),
        body.collect::<String>()
    )
}

/// A share as a percentage, without decimals where it is a whole one.
pub(super) fn plain_percent(share: Ratio) -> String {
    percent(share, Ratio::ONE).replace(".00 %", " %")
}

/// A sum with its thousands set apart.
pub(super) fn grouped(sum: Money) -> String {
    let text = sum.to_string();
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
    let mut grouped = String::new();
    let count = whole.chars().filter(char::is_ascii_digit).count();
    let mut left = count;
    for letter in whole.chars() {
        if letter.is_ascii_digit() {
            if left < count && left % 3 == 0 {
                grouped.push(',');
            }
            left = left.saturating_sub(1);
        }
        grouped.push(letter);
    }
    rest.map_or(grouped.clone(), |rest| format!("{grouped}.{rest}"))
}
