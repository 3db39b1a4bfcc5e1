//! Services (物业服务) beside single contracts: which estates are managed how, and who does what.
//!
//! What is here comes from schemes (方案): plans that a body adopted for those whom it addresses. Whether one holds for an
//! estate is told by naming it behind the place: `320114+street-old-estates`.
//!
//! | rule | decides |
//! |---|---|
//! | [`regime::Regime`] | of which class an estate is, who manages it, how fees are charged and to what it passes over |
//! | [`duties::Duties`] | who must and may do what, together with whom, and whether the right body acts |

pub mod duties;
pub mod regime;
