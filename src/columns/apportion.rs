use alloc::vec::Vec;

use super::same_length;
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Date, Money, largest_remainder};

/// The cost of a repair over the areas of the units that it concerns, as the first stage of
/// [`fund.apportion`](crate::fund::apportion) splits it: by largest remainder, ties by row.
///
/// # Errors
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place's law has no such rule on the day,
/// [`Infeasible`](crate::ErrorKind::Infeasible) where there is a cost and no area.
///
/// ```
/// use wuye::columns;
/// use wuye::law::Law;
/// use wuye::quantity::{Area, Money};
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let areas = [Area::from_m2(90), Area::from_m2(90), Area::from_m2(90)];
/// let mut shares = [Money::ZERO; 3];
/// columns::apportion(&nation, "2022-09-01".parse()?, "100".parse()?, &areas, &mut shares)?;
/// assert_eq!(shares.map(Money::fen), [3334, 3333, 3333]);
/// # Ok::<(), wuye::Error>(())
/// ```
pub fn apportion(
    law: &LocalLaw<'_>,
    incurred_on: Date,
    cost: Money,
    areas: &[Area],
    shares: &mut [Money],
) -> Result<(), Error> {
    same_length(areas.len(), shares.len())?;
    law.find(keys::APPORTION, incurred_on)?;
    let weights: Vec<i64> = areas.iter().map(|area| area.hundredths()).collect();
    let parts = largest_remainder(cost.fen(), &weights, |a, b| a.cmp(&b)).at("areas")?;
    for (share, fen) in shares.iter_mut().zip(parts) {
        *share = Money::from_fen(fen);
    }
    Ok(())
}
