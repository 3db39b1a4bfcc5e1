//! How one defect is put right.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `programme.defect`: who must take which step until a defect left by the development (开发建设遗留问题) is put right.
///
/// Shenyang's scheme (part 3, 三（二）): it is found; a file is opened for it (建立整改档案); measures are laid down
/// (制定整改措施); it is put right; that is accepted (整改合格); only then (再行) is it struck off (消号), and the case is closed.
/// The developer acts, or the construction, planning or housing authority, each by its office; the text does not say which
/// of them takes which step, and is read so that an authority accepts. It gives no times. Many of them are
/// [`programme.defects`](super::defects); how a [procedure](crate::procedure) is judged is told there.
///
/// ```
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options};
/// use wuye::programme::defect::Defect;
/// use wuye::rule::Rule;
///
/// let shenyang = Law::built_in().at("210100+shenyang-2005".parse()?);
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event::new(step, on.parse()?, by))
/// };
/// let history = History {
///     as_of: "2005-06-30".parse()?,
///     events: vec![
///         event("find-defect", "2005-03-01", "event")?,
///         event("file-defect", "2005-03-05", "housing-authority")?,
///         event("plan-repair", "2005-03-20", "developer")?,
///         event("fix-defect", "2005-05-20", "developer")?,
///         event("strike-off-defect", "2005-05-21", "housing-authority")?,
///     ],
///     planned: vec![],
///     calendar: None,
/// };
/// let decision = Defect::decide(&shenyang, &history, &Options::default())?;
/// let outcome = decision.outcome().expect("in force");
/// assert_eq!(outcome.events[4].why, Some(Obstacle::TooEarly), "nobody has accepted it");
/// assert_eq!(outcome.open[0].step, "accept-repair");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Defect;

procedure_rule!(
    Defect,
    "programme.defect",
    ("开发建设遗留问题的整改程序", "how a defect left by the development is put right"),
    keys::PROGRAMME_DEFECT
);
