//! Services by the standards of a scheme (方案) or a charter (章程): what is done, how often, by whom and with what result.
//!
//! A scheme holds where somebody adopted it: the place names it, as in `320114+street-old-estates`.
//!
//! | rule | decides |
//! |---|---|
//! | [`catalogue::Catalogue`] | whether services were done as often, and as soon, as the scheme and its charter say |
//! | [`conduct::Conduct`] | whether lift attendants are as is asked, and there in the peaks |
//! | [`dispatch::Dispatch`] | whether requests to a service centre were answered in time, and who is satisfied |
//! | [`records::Records`] | whether documents are complete and records can be traced, and what marks come to |

pub mod catalogue;
pub mod conduct;
pub mod dispatch;
pub mod records;
mod response;
