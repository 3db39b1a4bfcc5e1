//! Of service contracts.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{AreaLimit, Key, LawValue as _, Shared, Value, Words, Years};
use crate::quantity::{Span, Threshold};

/// Who hires a manager.
const HIRERS: Sense = Sense::OneOf(&["developer", "owners-assembly"]);

keys! {
    OF_CONTRACTS;
    /// The longest term of a service contract in a zone built in phases.
    PHASED_TERM: Years = "contract.term.phased";
    /// Whose developer must choose the preliminary manager by tender.
    TENDER: Words = "contract.tender" in Sense::OneOf(&["dwellings", "all-property", "as-by-law"]);
    /// That the tender is a public one.
    TENDER_PUBLIC: () = "contract.tender.public";
    /// So few bidders that the manager may be chosen by agreement.
    TENDER_FEW: Threshold = "contract.tender.few" in Sense::Low;
    /// A zone so small that it may.
    TENDER_SMALL: AreaLimit = "contract.tender.small";
    /// That the text speaks of dwelling property there.
    TENDER_SMALL_DWELLINGS: () = "contract.tender.small.dwellings";
    /// Who says what is small where the text names no area.
    TENDER_SMALL_UNNAMED: Shared<str> = "contract.tender.small.unnamed" in Sense::OneOf(&[
        "authority", "government",
    ]);
    /// Who approves an agreement.
    TENDER_APPROVAL: Shared<str> = "contract.tender.approval" in Sense::OneOf(&["county-authority"]);
    /// By when it decides.
    TENDER_APPROVAL_TIME: Span = "contract.tender.approval.time";
    /// That a tender is for the whole zone.
    TENDER_SCOPE: () = "contract.tender.scope";
    /// Whose tenders are held on the place's platform.
    TENDER_PLATFORM: Words = "contract.tender.platform" in HIRERS;
    /// That the residents' committee is told of a tender.
    TENDER_RESIDENTS: () = "contract.tender.residents-committee";
    /// Who is encouraged to hold one.
    TENDER_ENCOURAGED: Words = "contract.tender.encouraged" in HIRERS;
    /// How many candidates an assembly publishes at least that chooses by agreement.
    CANDIDATES_LEAST: Threshold = "contract.agreement.candidates.least" in Sense::Number;
    /// How many at most.
    CANDIDATES_MOST: Threshold = "contract.agreement.candidates.most" in Sense::Low;
}
