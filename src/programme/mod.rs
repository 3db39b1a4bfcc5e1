//! What programmes (专项方案) ask of many estates at once.
//!
//! A programme is a scheme: it holds where the place names it, as `210100+shenyang-2005` does.
//!
//! | rule | decides |
//! |---|---|
//! | [`defect::Defect`] | who must take which step until a defect is put right |
//! | [`defects::Defects`] | how many defects stand, who answers for them, and which share of them was put right |
//! | [`targets::Reached`] | whether the targets of a programme are reached over an inventory, and who is missing |

pub mod defect;
pub mod defects;
pub mod targets;
