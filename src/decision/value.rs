//! Values of the law and of by-laws in words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::lang::Lang;
use super::quantity::Quantity;
use super::words::{Reading, Term};
use crate::law::{
    BodySize, Law, Majority, MajorityBase, MeetingKind, NoticeDuty, NoticeTo, Parameter, TermOfOffice, Value,
};
use crate::quantity::{Comparator, SpanUnit};

impl Comparator {
    /// What it asks, in words.
    pub(super) const fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::AtLeast => lang.pick("不少于", "at least"),
            Self::MoreThan => lang.pick("超过", "more than"),
            Self::LessThan => lang.pick("不足", "less than"),
            Self::AtMost => lang.pick("不超过", "at most"),
        }
    }
}

impl NoticeTo {
    pub(crate) const fn term(self) -> Term {
        match self {
            Self::Owners => Term::AllOwners,
            Self::Publication => Term::Publication,
            Self::ResidentsCommittee => Term::ResidentsCommittee,
            Self::Street => Term::Street,
            Self::HousingOffice => Term::HousingOffice,
        }
    }
}

/// What a parameter is called, or its id where no law of the built-in tables is of that name.
pub(super) fn parameter(id: &str, lang: Lang) -> &str {
    let named = |parameter: &&'static Parameter| *parameter.id == *id;
    let found = Law::built_in().parameters().iter().find(named);
    found.map_or(id, |parameter| lang.pick(&parameter.zh, &parameter.en))
}

/// A value of a parameter. What the tables hold in a structure of its own is left to the text that is cited.
pub(super) fn value(parameter: &str, value: &Value, lang: Lang) -> String {
    match value {
        Value::Threshold(threshold) => {
            format!("{} {}", threshold.comparator().text(lang), threshold.ratio())
        }
        Value::Majority(Majority { threshold, of }) => {
            let share = format!("{} {}", threshold.comparator().text(lang), threshold.ratio());
            match (of, lang) {
                (MajorityBase::All, Lang::Zh) => format!("{share}（以全体为基数）"),
                (MajorityBase::All, Lang::En) => format!("{share} of all"),
                (MajorityBase::Participants, Lang::Zh) => format!("{share}（以参与表决者为基数）"),
                (MajorityBase::Participants, Lang::En) => format!("{share} of participants"),
            }
        }
        Value::Word(name) => word(parameter, name, lang),
        Value::Words(words) => listed(words.iter().map(|name| word(parameter, name, lang)), lang),
        Value::Area(area) => Quantity::from(*area).text(lang),
        Value::AreaLimit(limit) => {
            format!("{} {}", limit.comparator.text(lang), Quantity::from(limit.area).text(lang))
        }
        Value::MoneyLimit(limit) => {
            format!("{} {}", limit.comparator.text(lang), Quantity::from(limit.sum).text(lang))
        }
        Value::Years(years) => span_of(years.0.into(), SpanUnit::Years, lang),
        Value::Span(span) => span_of(span.count(), span.unit(), lang),
        Value::BodySize(size) => size_of(*size, lang),
        Value::TermOfOffice(term) => term_of(*term, lang),
        Value::Notices(notices) => listed(notices.duties.iter().map(|duty| notice(duty, lang)), lang),
        Value::Norm
        | Value::Procedure(_)
        | Value::Permit(_)
        | Value::Establishment(_)
        | Value::Deposits(_)
        | Value::Tariffs(_)
        | Value::Overrun(_)
        | Value::Quota(_)
        | Value::Division(_)
        | Value::Services(_)
        | Value::Responses(_)
        | Value::Targets(_)
        | Value::Penalties(_)
        | Value::Plan(_)
        | Value::Sequence(_)
        | Value::Bodies(_)
        | Value::Regimes(_)
        | Value::Duties(_)
        | Value::Cap(_)
        | Value::Scale(_)
        | Value::SmallZone(_) => String::from(lang.pick("见条文", "as the text has it")),
        Value::Count(_) | Value::Day(_) | Value::Target(_) | Value::RevenueShare(_) => format!("{value}"),
    }
}

/// A word as a reading of its parameter, as a word of the law, or as it is.
fn word(parameter: &str, name: &str, lang: Lang) -> String {
    let last = parameter.rsplit('.').next().unwrap_or(parameter).replace('-', "_");
    let reading = format!("{last}={name}");
    let reading = Reading::ALL.iter().find(|found| found.name() == reading);
    reading.map_or_else(|| Quantity::named(name).text(lang), |reading| String::from(reading.text(lang)))
}

fn listed(each: impl Iterator<Item = String>, lang: Lang) -> String {
    each.collect::<Vec<_>>().join(lang.pick("、", ", "))
}

fn span_of(count: u16, unit: SpanUnit, lang: Lang) -> String {
    let plural = if count == 1 { "" } else { "s" };
    match (unit, lang) {
        (SpanUnit::Days, Lang::Zh) => format!("{count} 日"),
        (SpanUnit::Days, Lang::En) => format!("{count} day{plural}"),
        (SpanUnit::WorkingDays, Lang::Zh) => format!("{count} 个工作日"),
        (SpanUnit::WorkingDays, Lang::En) => format!("{count} working day{plural}"),
        (SpanUnit::Months, Lang::Zh) => format!("{count} 个月"),
        (SpanUnit::Months, Lang::En) => format!("{count} month{plural}"),
        (SpanUnit::Years, Lang::Zh) => format!("{count} 年"),
        (SpanUnit::Years, Lang::En) => format!("{count} year{plural}"),
    }
}

/// A range of whole numbers, with the unit behind it.
fn range(least: Option<u16>, most: Option<u16>, unit: &str, lang: Lang) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("{least} {unit}"),
        (Some(least), Some(most)) => format!("{least}–{most} {unit}"),
        (Some(least), None) => format!("{} {least} {unit}", Comparator::AtLeast.text(lang)),
        (None, Some(most)) => format!("{} {most} {unit}", Comparator::AtMost.text(lang)),
        (None, None) => String::from(lang.pick("未限定", "any number")),
    }
}

fn size_of(size: BodySize, lang: Lang) -> String {
    let text = range(size.least, size.most, lang.pick("人", "members"), lang);
    if size.odd { format!("{text}{}", lang.pick("，单数", ", an odd number")) } else { text }
}

fn term_of(term: TermOfOffice, lang: Lang) -> String {
    let most = Some(u16::from(term.most_years));
    range(term.least_years.map(u16::from), most, lang.pick("年", "years"), lang)
}

/// One notice: whom it goes to, how long before the meeting, in which form and for which meetings.
fn notice(duty: &NoticeDuty, lang: Lang) -> String {
    let to = duty.to.term().text(lang);
    let before = duty.before.map(|before| span_of(before.count(), before.unit(), lang));
    let meeting = match duty.meeting {
        None => "",
        Some(MeetingKind::Regular) => lang.pick("（定期会议）", " (regular meetings)"),
        Some(MeetingKind::Extraordinary) => lang.pick("（临时会议）", " (extraordinary meetings)"),
    };
    let estates =
        if duty.estates_only { lang.pick("（住宅小区）", " (residential estates)") } else { "" };
    match lang {
        Lang::Zh => {
            let before = before.map_or_else(|| String::from("会前"), |before| format!("提前 {before}"));
            let form = if duty.written { "书面告知" } else { "告知" };
            format!("{before}{form}{to}{meeting}{estates}")
        }
        Lang::En => {
            let before = before.map(|before| format!(" {before} before")).unwrap_or_default();
            let form = if duty.written { " in writing" } else { "" };
            format!("to {to}{form}{before}{meeting}{estates}")
        }
    }
}
