use alloc::vec::Vec;

use super::same_length;
use crate::error::{At as _, Error};
use crate::law::LocalLaw;
use crate::quantity::{Date, Ratio};
use crate::vote::cap::{self, Options};
use crate::vote::capped::{CapTerms, CappedColumn};

/// What a column of votes came to under the cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CappedVotes {
    /// What every number of the output is over: `votes = after / denominator`.
    pub denominator: i64,
    /// How many holders were cut.
    pub cut: usize,
}

/// The votes of every holder after the cap, as [`vote.cap`](crate::vote::cap) cuts them: whole numbers over
/// one common denominator.
///
/// # Errors
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place has no cap on the day,
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for votes below 0,
/// [`Infeasible`](crate::ErrorKind::Infeasible) where the options cannot be carried out,
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) where a numerator does not fit an `i64`.
///
/// ```
/// use wuye::columns;
/// use wuye::law::Law;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let mut after = [0; 4];
/// let capped =
///     columns::cap(&shanghai, "2005-06-18".parse()?, &[60, 25, 10, 5], Default::default(), &mut after)?;
/// assert_eq!((after, capped.denominator, capped.cut), ([90, 90, 80, 40], 3, 2));
/// # Ok::<(), wuye::Error>(())
/// ```
pub fn cap(
    law: &LocalLaw<'_>,
    meeting_on: Date,
    votes: &[i64],
    options: Options,
    after: &mut [i64],
) -> Result<CappedVotes, Error> {
    same_length(votes.len(), after.len())?;
    let rule = cap::in_force(law, meeting_on, true)?;
    let terms = CapTerms::of(*rule.value(), options).at("options")?;
    if let Some(row) = votes.iter().position(|votes| *votes < 0) {
        return Err(Error::invalid("quantity.negative", "votes cannot be negative").at_row(row).at("votes"));
    }
    let before: Vec<Ratio> = votes.iter().map(|votes| Ratio::from_integer(*votes)).collect();
    let column = CappedColumn::of(&before, terms).at("votes")?;
    let error = || Error::range("votes after a cap");
    let denominator = column.after.iter().try_fold(1_i128, |common, votes| {
        // Lowest common multiple: what is missing of the next denominator.
        let missing = Ratio::try_new(votes.denominator(), common).ok()?.numerator();
        common.checked_mul(missing)
    });
    let denominator = denominator.and_then(|common| i64::try_from(common).ok()).ok_or_else(error)?;
    let numerator = |votes: &Ratio| {
        let number = votes.checked_mul(Ratio::from_integer(denominator))?.to_integer()?;
        i64::try_from(number).ok()
    };
    let numerators: Vec<i64> = column.after.iter().map(numerator).collect::<Option<_>>().ok_or_else(error)?;
    for (place, numerator) in after.iter_mut().zip(numerators) {
        *place = numerator;
    }
    Ok(CappedVotes { denominator, cut: column.cut.iter().filter(|cut| **cut).count() })
}
