//! Services (物业服务) under a scheme (方案) or a charter (章程): how estates of each kind are managed, who does what, what is
//! done, how often and with what result.
//!
//! A scheme holds where somebody adopted it: the place names it, as in `320114+street-old-estates`.
//!
//! | rule | decides |
//! |---|---|
//! | [`regime::Regime`] | of which class an estate is, who manages it, how fees are charged and to what it passes over |
//! | [`duties::Duties`] | who must and may do what, together with whom, and whether the right body acts |
//! | [`catalogue::Catalogue`] | whether services were done as often, and as soon, as the scheme and its charter say |
//! | [`conduct::Conduct`] | whether lift attendants are as is asked, and there in the peaks |
//! | [`dispatch::Dispatch`] | whether requests to a service centre were answered in time, and who is satisfied |
//! | [`records::Records`] | whether documents are complete and records can be traced, and what marks come to |

pub mod catalogue;
pub mod conduct;
pub mod dispatch;
pub mod duties;
pub mod records;
pub mod regime;
mod response;
