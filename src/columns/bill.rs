use alloc::vec::Vec;

use super::same_length;
use crate::error::{At as _, Error};
use crate::fee::bill::{Options, Span};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Date, Money, Period, Price};

/// What all rows of a billing run have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BillTerms {
    /// The price agreed.
    pub price: Price,
    /// The period billed.
    pub period: Period,
    /// The day from which bills cumulate.
    pub anchor: Option<Date>,
    /// How months count and sums are rounded.
    pub options: Options,
}

/// The service fee of every area for a period, as [`fee.bill`](crate::fee::bill) bills one; gives the sum.
///
/// # Errors
/// [`NotInForce`](crate::ErrorKind::NotInForce) for a period that begins before the law of the tables,
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a period that begins before the anchor,
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) with the row of a bill that cannot be held.
///
/// ```
/// use wuye::columns::{self, BillTerms};
/// use wuye::law::Law;
/// use wuye::quantity::{Area, Money, Period};
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let terms = BillTerms {
///     price: "2.50".parse()?,
///     period: Period::try_new("2023-07-16".parse()?, "2023-08-01".parse()?)?,
///     anchor: None,
///     options: Default::default(),
/// };
/// let mut amounts = [Money::ZERO; 2];
/// let total = columns::bill(&nation, &terms, &["89.43".parse()?, Area::ZERO], &mut amounts)?;
/// assert_eq!(amounts.map(Money::fen), [11539, 0]);
/// assert_eq!(total.fen(), 11539);
/// # Ok::<(), wuye::Error>(())
/// ```
pub fn bill(
    law: &LocalLaw<'_>,
    terms: &BillTerms,
    areas: &[Area],
    amounts: &mut [Money],
) -> Result<Money, Error> {
    same_length(areas.len(), amounts.len())?;
    law.find(keys::FEE_DUTY, terms.period.from())?;
    let span = Span::new(terms.price, terms.options, terms.period, terms.anchor).at("anchor")?;
    let bill = |(row, area): (usize, &Area)| span.bill(*area).at_row("areas", row);
    let bills = areas.iter().enumerate().map(bill).collect::<Result<Vec<Money>, Error>>()?;
    let total = Money::sum(bills.iter().copied())?;
    for (amount, bill) in amounts.iter_mut().zip(bills) {
        *amount = bill;
    }
    Ok(total)
}
