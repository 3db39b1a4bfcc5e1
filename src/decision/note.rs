use alloc::vec::Vec;

use super::basis::Basis;
use super::words::{Reading, Term};
use crate::law::{Applied, Citation, Displaced, Grade};
use crate::quantity::Date;

/// Something that a careful reader of a reason must know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// The law is open here; this reading was used.
    Reading(Reading),
    /// A text that still says otherwise no longer applies.
    Displaced(Displaced),
    /// The first day of the version was not seen in a text.
    BelievedStart {
        /// The version's first article.
        citation: Citation,
        /// The day believed.
        from: Date,
    },
    /// The last day of the version was not seen in a text.
    BelievedEnd {
        /// The version's first article.
        citation: Citation,
        /// The day believed, where there is one.
        to: Option<Date>,
    },
    /// The words were not read in a full text.
    Verified {
        /// The version's first article.
        citation: Citation,
        /// How well.
        grade: Grade,
    },
    /// A clause of the by-laws gave the value.
    ByLaw(Applied),
    /// Under the default reading of silence other candidates would have met the tests.
    SilenceElects,
    /// A text that ranks higher would have it otherwise, and none says which prevails.
    RankConflict {
        /// The article that ranks higher.
        citation: Citation,
        /// Whether the requirement would hold under it.
        met: bool,
    },
    /// Under the default reading of silence the motion would have come out otherwise.
    SilenceDecides {
        /// Whether it passes under the default.
        default_passes: bool,
    },
    /// No text of the place lets by-laws restrict the vote of owners in arrears.
    ArrearsFlagged,
    /// Were owners in arrears treated the other way, the motion would have come out otherwise.
    ArrearsDecide {
        /// Whether it passes then.
        other_passes: bool,
    },
    /// Were owners in arrears treated the other way, others would have been elected or stand by.
    ArrearsElect,
    /// Under the default reading of silence the outlook would be another.
    SilenceChangesOutlook {
        /// What it is under the default.
        default: Term,
    },
    /// Some owners have returned ballots for a part of their units only.
    RestOut {
        /// How many.
        owners: u32,
    },
    /// A motion passes that one opponent could have made fail by staying away.
    OneStaysAway,
    /// A motion fails that one more vote against would carry, since only the turnout is short.
    OneVotesAgainst {
        /// Of how many electors any one would do.
        electors: u32,
    },
}

impl Note {
    /// The note's name in an answer.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Reading(_) => "reading",
            Self::Displaced(_) => "displaced",
            Self::BelievedStart { .. } => "believed-start",
            Self::BelievedEnd { .. } => "believed-end",
            Self::Verified { .. } => "verified",
            Self::ByLaw(Applied { disputed: false, .. }) => "by-law",
            Self::ByLaw(Applied { disputed: true, .. }) => "by-law-disputed",
            Self::SilenceElects => "silence-elects",
            Self::RankConflict { .. } => "rank-conflict",
            Self::SilenceDecides { .. } => "silence-decides",
            Self::ArrearsFlagged => "arrears-flagged",
            Self::ArrearsDecide { .. } => "arrears-decide",
            Self::ArrearsElect => "arrears-elect",
            Self::SilenceChangesOutlook { .. } => "silence-changes-outlook",
            Self::RestOut { .. } => "rest-out",
            Self::OneStaysAway => "one-stays-away",
            Self::OneVotesAgainst { .. } => "one-votes-against",
        }
    }

    pub(super) fn of_basis(basis: &Basis) -> Vec<Self> {
        let version = &basis.version;
        let mut notes: Vec<Self> = basis.bylaw.iter().cloned().map(Self::ByLaw).collect();
        notes.extend(basis.displaced.iter().cloned().map(Self::Displaced));
        let Some(citation) = basis.articles.first() else { return notes };
        // Of several articles, the one whose instrument has that bound; of what a step cites, or else the version.
        let of = |is_bound: &dyn Fn(&Citation) -> bool| {
            let mut cited = basis.articles.iter().chain(version.citations.iter());
            cited.find(|citation| is_bound(citation)).unwrap_or(citation).clone()
        };
        if let (true, Some(from)) = (version.from.believed, version.from.date) {
            let citation = of(&|citation| citation.instrument().from == version.from);
            notes.push(Self::BelievedStart { citation, from });
        }
        if version.to.believed {
            let citation = of(&|citation| citation.instrument().to == version.to);
            notes.push(Self::BelievedEnd { citation, to: version.to.date });
        }
        if version.grade != Grade::Full {
            notes.push(Self::Verified { citation: citation.clone(), grade: version.grade });
        }
        notes
    }
}
