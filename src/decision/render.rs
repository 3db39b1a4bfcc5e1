//! Sentences from the structure of a reason, in Chinese and English.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::lang::Lang;
use super::note::Note;
use super::quantity::Quantity;
use super::reason::{Comparison, Reason, Verdict};
use super::value;
use super::words::Step;
use crate::law::{Applied, Citation, ClauseSource, Division, Grade};
use crate::quantity::{Comparator, Ratio};

impl Quantity {
    /// The number with its unit in a language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let unit = match self {
            Self::Area(_) => lang.pick(" 平方米", " m²"),
            Self::Heads(_) => lang.pick(" 人", if self.is_one() { " owner" } else { " owners" }),
            Self::Households(_) => lang.pick(" 户", if self.is_one() { " household" } else { " households" }),
            Self::Meetings(_) => lang.pick(" 次会议", if self.is_one() { " meeting" } else { " meetings" }),
            Self::Times(_) => lang.pick(" 次", if self.is_one() { " time" } else { " times" }),
            Self::Members(_) => lang.pick(" 名", if self.is_one() { " member" } else { " members" }),
            Self::Companies(_) => lang.pick(" 家", if self.is_one() { " company" } else { " companies" }),
            Self::Items(_) => lang.pick(" 项", if self.is_one() { " item" } else { " items" }),
            Self::Votes(_) => lang.pick(" 票", if self.is_one() { " vote" } else { " votes" }),
            Self::Money(_) | Self::Yuan(_) => lang.pick(" 元", " yuan"),
            Self::Price(_) => lang.pick(" 元/平方米·月", " yuan per m² and month"),
            Self::Months(_) => lang.pick(" 个月", if self.is_one() { " month" } else { " months" }),
            Self::Days(_) => lang.pick(" 天", if self.is_one() { " day" } else { " days" }),
            Self::Minutes(_) => lang.pick(" 分钟", if self.is_one() { " minute" } else { " minutes" }),
            Self::Count(_)
            | Self::Number(_)
            | Self::Share(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Word(_)
            | Self::Term(_)
            | Self::Parameter(_)
            | Self::LawValue(..)
            | Self::AnyOf(_)
            | Self::AllOf(_) => "",
        };
        match self {
            Self::Term(term) => String::from(term.text(lang)),
            Self::Parameter(id) => String::from(value::parameter(id, lang)),
            Self::LawValue(parameter, found) => value::value(parameter, found, lang),
            Self::AnyOf(words) => joined(words, lang, lang.pick("或者", " or ")),
            Self::AllOf(words) => joined(words, lang, lang.pick("、", ", ")),
            Self::Votes(ratio)
            | Self::Yuan(ratio)
            | Self::Months(ratio)
            | Self::Number(ratio)
            | Self::Share(ratio) => {
                format!("{}{unit}", readable(*ratio, lang))
            }
            _ => format!("{self}{unit}"),
        }
    }

    fn is_one(&self) -> bool {
        self.to_ratio() == Some(Ratio::ONE)
    }

    fn is_zero(&self) -> bool {
        self.to_ratio() == Some(Ratio::ZERO)
    }

    /// The distance from 0, for texts that say in words on which side it lies.
    fn magnitude(&self) -> Option<Self> {
        let number = self.to_ratio()?;
        self.same_unit(if number < Ratio::ZERO { Ratio::ZERO.checked_sub(number)? } else { number })
    }
}

impl Citation {
    /// The citation in words: 《民法典》第278条第2款, or `Civil Code art. 278(2)`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let instrument = self.instrument();
        let edition = match (lang, lang.pick(&instrument.zh_edition, &instrument.en_edition)) {
            (_, "") => String::new(),
            (Lang::Zh, edition) => format!("（{edition}）"),
            (Lang::En, edition) => format!(" ({edition})"),
        };
        let article = self.article_text(lang);
        match lang {
            Lang::Zh => format!("《{}》{edition}{article}", instrument.zh),
            Lang::En if article.is_empty() => format!("{}{edition}", instrument.en),
            Lang::En => format!("{}{edition} {article}", instrument.en),
        }
    }

    /// The place inside the instrument: 第278条第2款, or `art. 278(2)`; nothing where it was not seen.
    fn article_text(&self, lang: Lang) -> String {
        let Some(article) = self.article() else { return String::new() };
        let mut text = match (lang, self.instrument().division) {
            (_, Division::Outline) => return self.outline_text(article, lang),
            (Lang::Zh, Division::Article) => format!("第{article}条"),
            (Lang::Zh, Division::Heading) => format!("第{article}部分"),
            (Lang::En, Division::Article) => format!("art. {article}"),
            (Lang::En, Division::Heading) => format!("part {article}"),
        };
        // Writing to a String cannot fail.
        if let Some(paragraph) = self.paragraph() {
            let _ = match lang {
                Lang::Zh => write!(text, "第{paragraph}款"),
                Lang::En => write!(text, "({paragraph})"),
            };
        }
        if let Some(item) = self.item() {
            let _ = match lang {
                Lang::Zh => write!(text, "第{item}项"),
                Lang::En => write!(text, " no. {item}"),
            };
        }
        if let Some(point) = self.point() {
            let _ = match lang {
                Lang::Zh => write!(text, "第{point}目"),
                Lang::En => write!(text, "({point})"),
            };
        }
        text
    }

    /// The place in an outline: 第2部分（1）1（3）, or `part 2(1)1(3)`. A level that the text passes over is left out.
    fn outline_text(&self, part: u16, lang: Lang) -> String {
        let (mut text, open, close) = match lang {
            Lang::Zh => (format!("第{part}部分"), "（", "）"),
            Lang::En => (format!("part {part}"), "(", ")"),
        };
        let bracketed = |level: Option<u8>| level.map_or_else(String::new, |n| format!("{open}{n}{close}"));
        text.push_str(&bracketed(self.paragraph()));
        if self.paragraph().is_none() && self.item().is_some() {
            text.push_str(lang.pick("之", ", "));
        }
        text.push_str(&self.item().map_or_else(String::new, |n| format!("{n}")));
        text.push_str(&bracketed(self.point()));
        text
    }
}

impl Applied {
    /// Which clause gave a value: 依《管理规约》第7条的约定.
    fn text(&self, lang: Lang) -> String {
        let clause = &self.clause;
        let source = match self.source {
            ClauseSource::Covenant => lang.pick("《管理规约》", "the covenant"),
            ClauseSource::RulesOfProcedure => lang.pick("《业主大会议事规则》", "the rules of procedure"),
        };
        match lang {
            Lang::Zh => format!("依{source}第{clause}条的约定"),
            Lang::En => format!("set by {source}, clause {clause}"),
        }
    }
}

impl Comparison {
    fn text(&self, lang: Lang) -> String {
        let text = match (&self.of, lang) {
            (None, _) => self.left.text(lang),
            (Some(of), Lang::Zh) => {
                let whose = self.base.map_or("总计", |base| base.text(lang));
                format!("{}，{whose} {}", self.left.text(lang), of.text(lang))
            }
            // Both have one unit, which stands behind the second.
            (Some(of), Lang::En) => {
                let left = self.left.text(lang);
                let number = left.split_once(' ').map_or(left.as_str(), |(number, _)| number);
                match self.base {
                    Some(base) => format!("{number} of {} ({})", of.text(lang), base.text(lang)),
                    None => format!("{number} of {}", of.text(lang)),
                }
            }
        };
        let asked = self.comparator.text(lang);
        // With a threshold the nearest number says what the share comes to; without, it is the bound.
        let all = self.comparator == Comparator::AtLeast && self.threshold == Some(Ratio::ONE);
        let share = self.threshold.map(|threshold| {
            if all { String::from(lang.pick("全部", "all")) } else { format!("{asked} {threshold}") }
        });
        let nearest = self.nearest.as_ref().map(|nearest| {
            let side = if self.comparator.wants_more() {
                lang.pick("至少", "at least")
            } else {
                lang.pick("至多", "at most")
            };
            format!("{side} {}", nearest.text(lang))
        });
        let condition = match (share, nearest) {
            (Some(share), Some(nearest)) => match lang {
                Lang::Zh => format!("{share}，即{nearest}"),
                Lang::En => format!("{share}, that is {nearest}"),
            },
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => String::from(asked),
        };
        match lang {
            Lang::Zh => format!("{text}；标准：{condition}"),
            Lang::En => format!("{text}; test: {condition}"),
        }
    }

    fn margin_text(&self, lang: Lang, met: bool) -> Option<String> {
        let margin = self.margin.as_ref()?.magnitude()?;
        if met && margin.is_zero() {
            return Some(String::from(lang.pick("，恰在界限上", ", just so")));
        }
        let margin = margin.text(lang);
        Some(match (lang, met, self.comparator.wants_more()) {
            (Lang::Zh, true, true) => format!("，余 {margin}"),
            (Lang::Zh, false, true) => format!("，差 {margin}"),
            (Lang::Zh, true, false) => format!("，低于界限 {margin}"),
            (Lang::Zh, false, false) => format!("，超出 {margin}"),
            (Lang::En, true, true) => format!(" with {margin} to spare"),
            (Lang::En, false, true) => format!(", short by {margin}"),
            (Lang::En, true, false) => format!(", {margin} below that"),
            (Lang::En, false, false) => format!(", {margin} above that"),
        })
    }
}

fn joined(words: &[Quantity], lang: Lang, by: &str) -> String {
    words.iter().map(|word| word.text(lang)).collect::<Vec<_>>().join(by)
}

impl Reason {
    /// The step as a sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (colon, comma, semicolon) = match lang {
            Lang::Zh => ("：", "，", "；"),
            Lang::En => (": ", ", ", "; "),
        };
        let mut parts: Vec<String> = Vec::new();
        if !self.operands().is_empty() {
            let operands = self.operands().iter().map(|(label, quantity)| match quantity {
                // A word of the law says by itself what it is.
                _ if quantity.is_of_the_law() && !label.is_told() => quantity.text(lang),
                _ => format!("{} {}", label.text(lang), quantity.text(lang)),
            });
            parts.push(operands.collect::<Vec<_>>().join(comma));
        }
        parts.extend(self.comparison().map(|comparison| comparison.text(lang)));
        let verdict = match (self.step(), self.verdict()) {
            (Step::ProcedureEvent, Verdict::Met) => lang.pick("合法", "lawful"),
            (Step::ProcedureEvent, Verdict::NotMet) => lang.pick("不合法", "not lawful"),
            // For how long it is overdue stands among the operands.
            (Step::ProcedureOpen, _) | (_, Verdict::Computed) => "",
            (_, Verdict::Met) => lang.pick("成立", "it holds"),
            (_, Verdict::NotMet) => lang.pick("不成立", "it does not hold"),
            (_, Verdict::Judgement) => lang.pick("须由人判断", "left to judgement"),
        };
        let margin = self
            .comparison()
            .and_then(|comparison| comparison.margin_text(lang, self.verdict() == Verdict::Met));
        if !verdict.is_empty() {
            parts.push(format!("{verdict}{}", margin.unwrap_or_default()));
        }
        let mut text = String::from(self.step().text(lang));
        if !parts.is_empty() {
            text = format!("{text}{colon}{}", parts.join(semicolon));
        }
        let mut citations = list(&self.citations(), lang);
        // A number of the by-laws is not the law's own: the sentence names the clause.
        for applied in self.bases().iter().filter_map(|basis| basis.bylaw.as_ref()) {
            citations.push_str(lang.pick("，", ", "));
            citations.push_str(&applied.text(lang));
        }
        match lang {
            _ if citations.is_empty() => text,
            Lang::Zh => format!("{text}（{citations}）"),
            Lang::En => format!("{text} ({citations})"),
        }
    }
}

/// Citations in words; what follows another of the same instrument leaves its title out.
fn list(citations: &[Citation], lang: Lang) -> String {
    let mut text = String::new();
    let mut last = "";
    for citation in citations {
        if !text.is_empty() {
            text.push_str(lang.pick("、", "; "));
        }
        if *last == *citation.instrument().id {
            text.push_str(&citation.article_text(lang));
        } else {
            text.push_str(&citation.text(lang));
        }
        last = &citation.instrument().id;
    }
    text
}

/// A ratio as a reader likes it: whole, as a decimal that ends, or as a mixed number.
fn readable(ratio: Ratio, lang: Lang) -> String {
    const DECIMALS: u32 = 6;
    let exact = 10_i64.checked_pow(DECIMALS).map(Ratio::from_integer);
    let scaled = exact.and_then(|unit| ratio.checked_mul(unit)).and_then(Ratio::to_integer);
    if let (None, Some(millionths)) = (ratio.to_integer(), scaled) {
        let sign = if millionths < 0 { "-" } else { "" };
        let magnitude = millionths.unsigned_abs();
        let whole = magnitude.checked_div(1_000_000).unwrap_or_default();
        let rest = format!("{:06}", magnitude.checked_rem(1_000_000).unwrap_or_default());
        return format!("{sign}{whole}.{}", rest.trim_end_matches('0'));
    }
    let whole = ratio.floor();
    match (ratio.to_integer(), whole) {
        (None, 1..) => {
            let rest = ratio.numerator().rem_euclid(ratio.denominator());
            format!("{whole}{}{rest}/{}", lang.pick("又", "+"), ratio.denominator())
        }
        _ => format!("{ratio}"),
    }
}

impl Note {
    /// The note as a sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Reading(reading), Lang::Zh) => format!("采用的理解：{}", reading.text(lang)),
            (Self::Reading(reading), Lang::En) => format!("reading used: {}", reading.text(lang)),
            (Self::Displaced(displaced), _) => {
                let (text, by) = (list(&displaced.version.citations, lang), list(&displaced.by.by, lang));
                let (from, why) = (displaced.by.from, lang.pick(&displaced.by.zh, &displaced.by.en));
                match lang {
                    Lang::Zh => format!("{text}自{from}起不再适用，由{by}取代：{why}"),
                    Lang::En => format!("{text} is displaced by {by} from {from}: {why}"),
                }
            }
            (Self::BelievedStart { citation, from }, Lang::Zh) => {
                format!("{}自{from}起施行，该日期未经核实", citation.text(lang))
            }
            (Self::BelievedStart { citation, from }, Lang::En) => {
                format!("{} is believed to apply from {from}; the day was not verified", citation.text(lang))
            }
            (Self::BelievedEnd { citation, to: Some(to) }, Lang::Zh) => {
                format!("{}施行至{to}，该日期未经核实", citation.text(lang))
            }
            (Self::BelievedEnd { citation, to: Some(to) }, Lang::En) => {
                format!("{} is believed to apply until {to}; the day was not verified", citation.text(lang))
            }
            (Self::BelievedEnd { citation, to: None }, Lang::Zh) => {
                format!("{}可能已被取代，终止日期未见", citation.text(lang))
            }
            (Self::BelievedEnd { citation, to: None }, Lang::En) => {
                format!(
                    "{} is believed to have been replaced on a day that was not seen",
                    citation.text(lang)
                )
            }
            (Self::Verified { citation, grade }, _) => verified(citation, *grade, lang),
            (Self::ByLaw(applied), _) => {
                let disputed = lang.pick("，该约定的效力有争议", "; whether by-laws may do so is disputed");
                format!("{}{}", applied.text(lang), if applied.disputed { disputed } else { "" })
            }
            (Self::SilenceElects, _) => String::from(lang.pick(
                "若送达未回的选票不计为参与表决，则达到法定票数的候选人不同",
                "were ballots not returned counted as not taking part, other candidates would have met the tests",
            )),
            (Self::SilenceDecides { default_passes }, _) => outcome(
                lang.pick(
                    "若送达未回的表决票不计为参与表决，则本事项",
                    "were ballots not returned counted as not taking part, the motion would have ",
                ),
                *default_passes,
                lang,
            ),
            (Self::RankConflict { citation, met }, _) => rank_conflict(citation, *met, lang),
            (Self::ArrearsFlagged, _) => String::from(lang.pick(
                "未见当地允许规约限制欠费业主表决权的条文，法律亦未授权，该约定的效力有争议",
                "no text of the place lets by-laws restrict the vote of owners in arrears: the clause is disputed",
            )),
            (Self::ArrearsDecide { other_passes }, _) => outcome(
                lang.pick(
                    "若对欠费业主作相反处理，则本事项",
                    "were owners in arrears treated the other way, the motion would have ",
                ),
                *other_passes,
                lang,
            ),
            (Self::ArrearsElect, _) => String::from(lang.pick(
                "若对欠费业主作相反处理，则当选或候补的人不同",
                "were owners in arrears treated the other way, others would be elected or stand by",
            )),
            (Self::SilenceChangesOutlook { default }, Lang::Zh) => {
                format!("若送达未回的表决票不计为参与表决，则预判为：{}", default.text(lang))
            }
            (Self::SilenceChangesOutlook { default }, Lang::En) => format!(
                "were ballots not returned counted as not taking part, the outlook would be: {}",
                default.text(lang)
            ),
            (Self::RestOut { owners }, Lang::Zh) => {
                format!("{owners} 名业主只交回了部分专有部分的表决票，其余的不计入尚需的票数")
            }
            (Self::RestOut { owners }, Lang::En) => format!(
                "of {owners} owner{} only a part of the ballots is in; what is needed leaves their others out",
                if *owners == 1 { "" } else { "s" }
            ),
            (Self::OneStaysAway, _) => String::from(lang.pick(
                "只要有一名反对者不参与表决，参与即不足而不通过：反对票促成了通过",
                "had a single opponent stayed away, too few would have taken part: its vote against carries the motion",
            )),
            (Self::OneVotesAgainst { electors }, Lang::Zh) => {
                format!("只差参与：{electors} 人中任一人投反对票，反而使其通过")
            }
            (Self::OneVotesAgainst { electors }, Lang::En) => format!(
                "only the turnout is short: a vote against by any one of {electors} would carry the motion"
            ),
        }
    }
}

/// How well the words of a citation were verified.
fn verified(citation: &Citation, grade: Grade, lang: Lang) -> String {
    let how = match grade {
        Grade::Full => lang.pick("已见全文", "was read in full"),
        Grade::Excerpt => lang.pick("只见条文摘录", "was read as an excerpt only"),
        Grade::Secondary => lang.pick("未见原文，据其他文件转述", "is known from another document only"),
        Grade::Scheme => lang.pick("未见原文，仅据方案", "is known from the source scheme only"),
    };
    match lang {
        Lang::Zh => format!("{}{how}", citation.text(lang)),
        Lang::En => format!("{} {how}", citation.text(lang)),
    }
}

/// That a text which ranks higher would have it otherwise.
fn rank_conflict(citation: &Citation, met: bool, lang: Lang) -> String {
    let text = citation.text(lang);
    match lang {
        Lang::Zh => {
            let how = if met { "成立" } else { "不成立" };
            format!("按位阶较高的{text}，此项{how}；何者优先，文本未定")
        }
        Lang::En => {
            let how = if met { "would hold" } else { "would not hold" };
            format!("by {text}, which ranks higher, it {how}; no text says which prevails")
        }
    }
}

/// What a motion would come to.
fn outcome(condition: &str, passes: bool, lang: Lang) -> String {
    let word = if passes { lang.pick("通过", "passed") } else { lang.pick("不通过", "failed") };
    format!("{condition}{word}")
}
