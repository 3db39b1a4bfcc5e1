//! What the rules are asked about the city, and where an error about it was read.

use wuye::Error;
use wuye::programme::targets::Item;
use wuye::programme::{acceptance, defects, plan, targets, tranche};
use wuye::quantity::Key;

use super::read::City;
use super::shared::origin::Origin;
use super::shared::refusal::Refusal;
use super::shared::rows::Rows;
use super::tables::Community;

impl City {
    /// Every defect with its steps.
    pub(crate) fn cases(&self) -> defects::Facts {
        let cases = self.defects.iter().map(|row| {
            let steps = self.steps.iter().filter(|(defect, _)| *defect == row.case.id);
            defects::Case { events: steps.map(|(_, step)| step.clone()).collect(), ..row.case.clone() }
        });
        defects::Facts { as_of: self.about.as_of, cases: cases.collect(), days: self.about.days.clone() }
    }

    pub(crate) fn case_refusal(&self, error: &Error) -> Refusal {
        let steps = (0_usize..).zip(self.defects.iter()).map(|(number, row)| {
            self.steps.origin_of(&format!("cases[{number}].events"), |(defect, _)| *defect == row.case.id)
        });
        let cases = self.defects.origin("cases").in_column("defect");
        self.refusal(error, &steps.chain([cases]).collect::<Vec<_>>())
    }

    /// The inventory: estates, companies, managers, and the defects as they stand.
    pub(crate) fn inventory(&self, defects: &[Item]) -> targets::Facts {
        let estates = self.estates.iter().map(|row| &row.item);
        let items = estates.chain(self.companies.iter()).chain(self.managers.iter()).chain(defects);
        targets::Facts {
            year: Some(self.about.year),
            days: self.about.days.clone(),
            ..targets::Facts::new(self.about.as_of, items.cloned().collect())
        }
    }

    pub(crate) fn inventory_refusal(&self, error: &Error) -> Refusal {
        let (estates, companies) = (self.estates.rows.len(), self.companies.rows.len());
        let managers = self.managers.origin("items").after(estates.saturating_add(companies));
        self.refusal(
            error,
            &[
                self.estates.origin("items").in_column("estate"),
                self.companies.origin("items").after(estates).in_column("company"),
                managers.in_column("manager"),
            ],
        )
    }

    /// What was done of the plan.
    pub(crate) fn done(&self) -> plan::Facts {
        plan::Facts {
            as_of: self.about.as_of,
            year: Some(self.about.year),
            months: self.about.months.clone(),
            done: self.plan.iter().cloned().collect(),
        }
    }

    pub(crate) fn plan_refusal(&self, error: &Error) -> Refusal {
        self.refusal(error, &[self.plan.origin("done")])
    }

    /// The inspections of a district's communities.
    pub(crate) fn inspections(&self, district: &Key) -> acceptance::Facts {
        let communities = of(&self.communities, district).map(|row| acceptance::Community {
            community: row.key.clone(),
            rounds: self.rounds_of(&row.key),
            award_yuan: row.award_yuan,
            points: row.points,
        });
        acceptance::Facts {
            as_of: self.about.as_of,
            satisfied_at_least: self.about.satisfied_at_least,
            communities: communities.collect(),
        }
    }

    fn rounds_of(&self, community: &Key) -> Vec<acceptance::Round> {
        let rounds = self.rounds.iter().filter(|row| row.community == *community);
        let rounds = rounds.map(|row| {
            let found =
                self.findings.iter().filter(|found| found.community == *community && found.on == row.on);
            acceptance::Round {
                on: row.on,
                led_by: row.led_by.clone(),
                findings: found.map(|found| found.finding.clone()).collect(),
                survey: row.survey,
            }
        });
        rounds.collect()
    }

    pub(crate) fn inspection_refusal(&self, error: &Error, district: &Key) -> Refusal {
        let mut origins = Vec::new();
        for (number, row) in (0_usize..).zip(of(&self.communities, district)) {
            let list = format!("communities[{number}].rounds");
            let rounds = self.rounds.iter().filter(|round| round.community == row.key);
            for (number, round) in (0_usize..).zip(rounds) {
                origins.push(self.findings.origin_of(&format!("{list}[{number}].findings"), |found| {
                    found.community == round.community && found.on == round.on
                }));
            }
            origins.push(self.rounds.origin_of(&list, |round| round.community == row.key));
        }
        origins.push(self.communities_of(district));
        self.refusal(error, &origins)
    }

    /// What a district's communities are due and were paid, by how they passed their acceptance.
    pub(crate) fn money(&self, district: &Key, accepted: Option<&acceptance::Outcome>) -> tranche::Facts {
        let communities = of(&self.communities, district).map(|row| {
            let told = accepted.iter().flat_map(|outcome| &outcome.communities);
            let told = told.into_iter().find(|told| told.community == row.key);
            let reached = |at: &str, on| tranche::Reached { at: at.into(), on };
            let start = row.started_on.map(|on| reached("start", on));
            let passed = told.and_then(|told| told.accepted_on).map(|on| reached("acceptance", on));
            let paid = self.payments.iter().filter(|paid| paid.community == row.key);
            tranche::Community {
                community: row.key.clone(),
                street: row.street.clone(),
                reached: start.into_iter().chain(passed).collect(),
                failed_on: told.and_then(|told| told.failed_on),
                paid: paid.map(|paid| paid.payment.clone()).collect(),
            }
        });
        tranche::Facts {
            as_of: self.about.as_of,
            granted_yuan: self.about.granted_yuan,
            payers: self.about.payers.clone(),
            communities: communities.collect(),
        }
    }

    pub(crate) fn money_refusal(&self, error: &Error, district: &Key) -> Refusal {
        let paid = (0_usize..).zip(of(&self.communities, district)).map(|(number, row)| {
            let list = format!("communities[{number}].paid");
            self.payments.origin_of(&list, |paid| paid.community == row.key)
        });
        // What a community reached is told by when it started.
        let communities = self.communities_of(district).in_column("started_on");
        self.refusal(error, &paid.chain([communities]).collect::<Vec<_>>())
    }

    fn communities_of(&self, district: &Key) -> Origin<'_> {
        self.communities.origin_of("communities", |row| row.district == *district)
    }
}

/// The communities of a district.
fn of<'c>(communities: &'c Rows<Community>, district: &'c Key) -> impl Iterator<Item = &'c Community> {
    communities.iter().filter(move |row| row.district == *district)
}
