//! Programmes (专项方案): what a city, a district or a street sets out to do for its estates, and what comes of it.
//!
//! A programme is a scheme: it holds where the place names it, as `210100+shenyang-2005` does.
//!
//! | rule | decides |
//! |---|---|
//! | [`targets::Reached`] | whether the targets of a programme are reached over an inventory, and who is missing |
//! | [`defect::Defect`] | who must take which step until a defect is put right |
//! | [`defects::Defects`] | how many defects stand, who answers for them, and which share of them was put right |
//! | [`inventory::Inventory`] | how far the survey of the estates is, and what is wanting in its records |
//! | [`supervision::Supervision`] | whether the bodies that a scheme sets up are there, who is not represented in them, and who heads them |
//! | [`plan::Plans`] | how far a programme is by its plan, what is late and what was done before its turn |
//! | [`sequence::Sequences`] | whether what must come first came first, and what is wanting before a later step may begin |
//! | [`acceptance::Acceptance`] | whether communities pass the acceptance of their services, and what a failure costs |
//! | [`tranche::Tranche`] | what each body has to pay towards the communities' services by a day, and what is withheld |
//! | [`funding::Funding`] | from which sources services are paid year by year, what is short, and whether fees become the main one |

pub mod acceptance;
pub mod defect;
pub mod defects;
pub mod funding;
pub mod inventory;
pub mod plan;
pub mod sequence;
pub mod supervision;
pub mod targets;
pub mod tranche;
