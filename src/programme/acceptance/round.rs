use alloc::vec::Vec;

use super::facts::{AfterPassing, Community, Facts, Options, Round, Survey};
use super::outcome::{Judged, OfCommunity, RoundResult, State};
use crate::decision::{Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Absent, InForce, LocalLaw, Shared, Words, among, keys};
use crate::quantity::{Comparator, Date, Ratio, Threshold, not_after};

/// What a scheme asks for, and the share that it leaves open.
pub(super) struct Standard<'l> {
    law: LocalLaw<'l>,
    criteria: InForce<Words>,
    led_by: InForce<Words>,
    satisfaction: InForce<Shared<str>>,
    pub(super) failed: InForce<Words>,
    asked: Threshold,
    options: Options,
}

/// Words of `programme.acceptance.failed`: what a failure leads to and costs.
const LESSONS: &str = "lessons";
const AWARD: &str = "award-withheld";
const POINTS: &str = "points-lost";

impl<'l> Standard<'l> {
    pub(super) fn find(
        law: &LocalLaw<'l>,
        facts: &Facts,
        options: Options,
    ) -> Result<Result<Self, Absent>, Error> {
        let criteria = match law.find(keys::ACCEPTANCE_CRITERIA, facts.as_of) {
            Ok(found) => found,
            Err(absent) => return Ok(Err(absent)),
        };
        let satisfaction = law.find(keys::ACCEPTANCE_SATISFACTION, facts.as_of)?;
        let share = facts.satisfied_at_least.ok_or_else(|| {
            Error::missing(
                "satisfied_at_least",
                "the share of satisfied residents, which the scheme leaves open",
            )
        })?;
        if share <= Ratio::ZERO || share > Ratio::ONE {
            let message = "a share lies above 0 and is at most 1";
            return Err(Error::invalid("acceptance.share", message).at("satisfied_at_least"));
        }
        let comparator = match &**satisfaction.value() {
            "more-than" => Comparator::MoreThan,
            _ => Comparator::AtLeast,
        };
        Ok(Ok(Self {
            law: *law,
            criteria,
            led_by: law.find(keys::ACCEPTANCE_LED_BY, facts.as_of)?,
            satisfaction,
            failed: law.find(keys::ACCEPTANCE_FAILED, facts.as_of)?,
            asked: Threshold::new(comparator, share),
            options,
        }))
    }

    /// How a community stands after its rounds.
    pub(super) fn community(
        &self,
        community: &Community,
        as_of: Date,
        reasons: &mut Vec<Reason>,
    ) -> Result<OfCommunity, Error> {
        let award = community.award_yuan.map(|yuan| yuan.not_negative().at("award_yuan")).transpose()?;
        let mut rounds: Vec<(usize, &Round)> = community.rounds.iter().enumerate().collect();
        rounds.sort_by_key(|(_, round)| round.on);
        let (mut state, mut accepted_on, mut failed_on) = (State::NotInspected, None, None);
        let mut judged: Vec<Judged> = Vec::with_capacity(rounds.len());
        for (row, round) in rounds {
            let refuse =
                |code, message: &str| Err(Error::invalid(code, message).at("on").at_row(row).at("rounds"));
            not_after(round.on, as_of).at("on").at_row("rounds", row)?;
            if judged.last().is_some_and(|before| before.on == round.on) {
                return refuse("acceptance.same_day", "another round was on that day");
            }
            if accepted_on.is_some() {
                return refuse("acceptance.over", "the community had passed before");
            }
            let told =
                self.round(community, round, reasons).map_err(|error| error.at_row(row).at("rounds"))?;
            state = match told.result {
                RoundResult::Passed => State::Accepted,
                RoundResult::Failed if self.failed.value().has(LESSONS) => State::LessonsDue,
                RoundResult::Failed | RoundResult::Refused => State::NotAccepted,
                RoundResult::Open => State::Open,
                RoundResult::Void => state,
            };
            match told.result {
                RoundResult::Passed => accepted_on = Some(round.on),
                RoundResult::Failed => failed_on = Some(round.on),
                _ => {}
            }
            judged.push(told);
        }
        let is_given_back = accepted_on.is_some() && self.options.after_passing == AfterPassing::Restored;
        let lost = |what: &str| failed_on.is_some() && !is_given_back && self.failed.value().has(what);
        Ok(OfCommunity {
            community: community.community.clone(),
            state,
            accepted_on,
            failed_on,
            withheld: lost(AWARD) || lost(POINTS),
            award_withheld_yuan: award.filter(|_| lost(AWARD)),
            points_lost: community.points.filter(|_| lost(POINTS)),
            rounds: judged,
        })
    }

    /// What one round came to.
    fn round(
        &self,
        community: &Community,
        round: &Round,
        reasons: &mut Vec<Reason>,
    ) -> Result<Judged, Error> {
        let criteria = self.criteria.value();
        for (row, finding) in round.findings.iter().enumerate() {
            let at_row = |error: Error| error.at("criterion").at_row(row).at("findings");
            among(criteria.iter(), &finding.criterion).map_err(at_row)?;
            if round.findings.iter().take(row).any(|earlier| earlier.criterion == finding.criterion) {
                return Err(at_row(Error::invalid("acceptance.finding_twice", "it stands twice")));
            }
        }
        let found = |criterion: &str| {
            round.findings.iter().find(|finding| finding.criterion == criterion).map(|finding| finding.met)
        };
        let those = |met: Option<bool>| criteria.iter().filter(move |name| found(name) == met);
        let of_round = |step: Step| {
            Reason::computed(step).with(Label::CommunityOf, &community.community).with(Label::On, round.on)
        };
        let survey = round.survey.map(|survey| survey.checked().at("survey")).transpose()?;

        let is_led = self.led_by.value().has(&round.led_by);
        if !is_led {
            // Somebody else's round is void; a name that is nobody's is a slip.
            self.law.check_body(&round.led_by).at("led_by")?;
            let reason = of_round(Step::AcceptanceLed).by(&self.led_by);
            let reason = reason.with(Label::TakenBy, Quantity::named(&round.led_by));
            let reason = reason.with_all(Label::WouldBe, self.led_by.value().iter().map(Quantity::named));
            reasons.push(reason.verdict_of(Verdict::NotMet));
        }
        let reason = of_round(Step::AcceptanceFindings).by(&self.criteria);
        let reason = reason.with_all(Label::Absent, those(Some(false)).map(Quantity::named));
        let reason = reason.with_all(Label::NotTold, those(None).map(Quantity::named));
        reasons.push(reason.verdict_of(match (those(Some(false)).next(), those(None).next()) {
            (Some(_), _) => Verdict::NotMet,
            (None, Some(_)) => Verdict::Judgement,
            (None, None) => Verdict::Met,
        }));

        let counted = survey.filter(|survey| self.options.base.of(*survey) > 0);
        let enough = match counted {
            None => {
                reasons.push(
                    of_round(Step::AcceptanceSurvey).by(&self.satisfaction).verdict_of(Verdict::Judgement),
                );
                None
            }
            Some(survey) => Some(self.satisfied(community, round, survey, reasons)?),
        };
        let result = match (enough, those(Some(false)).next(), those(None).next()) {
            _ if !is_led => RoundResult::Void,
            (Some((false, _)), ..) => RoundResult::Failed,
            (_, Some(_), _) => RoundResult::Refused,
            (None, ..) | (.., Some(_)) => RoundResult::Open,
            (Some((true, _)), None, None) => RoundResult::Passed,
        };
        let share = |survey: Survey| Ratio::share(survey.satisfied, self.options.base.of(survey));
        Ok(Judged {
            on: round.on,
            result,
            satisfied: survey.map_or(Ok(None), share)?,
            short_of: enough.and_then(|(_, short)| short),
            not_met: those(Some(false)).map(Into::into).collect(),
            not_told: those(None).map(Into::into).collect(),
        })
    }

    /// Whether enough are satisfied, and how many more would have done.
    fn satisfied(
        &self,
        community: &Community,
        round: &Round,
        survey: Survey,
        reasons: &mut Vec<Reason>,
    ) -> Result<(bool, Option<u32>), Error> {
        let households = |count: u32| Quantity::Households(count.into());
        let base = self.options.base.of(survey);
        let (met, reason) = Reason::share(
            Step::AcceptanceSurvey,
            households(survey.satisfied),
            households(base),
            self.asked,
        )?;
        let reason = reason.by(&self.satisfaction).reading(self.options.base.reading());
        let reason = reason.with(Label::CommunityOf, &community.community).with(Label::On, round.on);
        let margin = reason.comparison().and_then(|comparison| comparison.margin.clone());
        reasons.push(reason);
        let short = match margin {
            Some(Quantity::Households(margin)) if !met => u32::try_from(margin.unsigned_abs()).ok(),
            _ => None,
        };
        Ok((met, short))
    }
}

impl Survey {
    fn checked(self) -> Result<Self, Error> {
        if self.answered > self.asked {
            return Err(Error::invalid("acceptance.survey", "more answered than were asked").at("answered"));
        }
        if self.satisfied > self.answered {
            return Err(
                Error::invalid("acceptance.survey", "more are satisfied than answered").at("satisfied")
            );
        }
        Ok(self)
    }
}
