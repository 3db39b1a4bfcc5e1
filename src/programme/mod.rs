//! Programmes (方案、计划): what a city, a district or a street sets out to do for its estates, and what comes of it.
//!
//! A programme rests on a scheme, which is named behind the place: `420106+community-services`.
//!
//! | rule | decides |
//! |---|---|
//! | [`acceptance::Acceptance`] | whether communities pass the acceptance of their services, and what a failure costs |
//! | [`tranche::Tranche`] | what each body has to pay towards the communities' services by a day, and what is withheld |

pub mod acceptance;
pub mod tranche;
