//! The questions that `zone.json` asks.

use serde::Deserialize;
use wuye::contract::{handover, notice, presale, refund, tender};
use wuye::quantity::Date;
use wuye::zone::parking::planned;
use wuye::zone::{phases, premises};

/// A question, under the name of its rule: the facts of one that needs no table, or the day on which the tables are
/// looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Ask {
    #[serde(rename = "zone.delimitation")]
    Delimitation { as_of: Date },
    #[serde(rename = "zone.premises")]
    Premises(premises::Facts),
    #[serde(rename = "zone.parking")]
    Parking(planned::Facts),
    #[serde(rename = "contract.tender")]
    Tender(tender::Facts),
    #[serde(rename = "contract.presale")]
    Presale(presale::Facts),
    #[serde(rename = "assembly.setup")]
    Setup { as_of: Date },
    #[serde(rename = "zone.phases")]
    Phases {
        as_of: Date,
        #[serde(default)]
        conditions_met: Option<bool>,
        #[serde(default)]
        contract: Option<phases::Contract>,
    },
    /// The members from a day on, every three months.
    #[serde(rename = "members")]
    Members { from: Date, to: Date },
    #[serde(rename = "contract.notice")]
    Notice(notice::Facts),
    #[serde(rename = "contract.exit")]
    Exit { as_of: Date },
    #[serde(rename = "contract.handover")]
    Handover(handover::Facts),
    #[serde(rename = "contract.refund")]
    Refund(refund::Facts),
}
