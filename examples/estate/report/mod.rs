//! Every decision on an estate, in words.
//!
//! One function, [`report`], writes all of it or says why it cannot; nothing is printed here.

mod contract;
mod fees;
mod fund;
mod meeting;
mod motions;
mod owners;
mod premises;
mod repair;

use wuye::law::Law;
use wuye::quantity::Key;
use wuye::rule::Rule;

use super::read::{Estate, Refusal};
use super::shared::page::{Page, Style};

/// Writes the report. `progress` is told what is being decided.
pub(crate) fn report(
    estate: &Estate,
    style: Style,
    progress: &mut dyn FnMut(&str),
) -> Result<String, Refusal> {
    let zone = &estate.zone;
    let mut page = Page::new(style, Law::built_in().at(zone.jurisdiction), progress);
    let name = page.pick(&zone.name_zh, &zone.name_en);
    page.title(&format!("{name} · {} · {}", zone.key, zone.jurisdiction));

    owners::owners(&mut page, estate)?;
    let raw = meeting::first_meeting(&mut page, estate)?;
    motions::motions(&mut page, estate, raw.as_ref())?;
    premises::premises(&mut page, estate)?;
    fund::fund(&mut page, estate)?;
    repair::repair(&mut page, estate)?;
    fees::fees(&mut page, estate)?;
    contract::contract(&mut page, estate)?;
    Ok(page.into_text())
}

impl Page<'_> {
    /// The heading of a rule that is asked once.
    fn rule_heading<R: Rule>(&mut self) {
        self.heading(self.pick(R::TITLE.0, R::TITLE.1));
    }
}

/// The keys of one owner or of co-owners, as the exports write them.
fn joined(owners: &[Key]) -> String {
    owners.iter().map(Key::as_str).collect::<Vec<_>>().join(";")
}
