//! Typed calls over columns.

use engine::Error;
use engine::columns::{self, BillTerms};
use engine::fee::bill;
use engine::quantity::{Area, Money, MoneyUnit, MonthBasis, Period, Rounding, RoundingMode};
use engine::vote::cap;

use crate::date;
use crate::error::wuye_error;
use crate::guard::{Failure, guarded};
use crate::law::{self, wuye_law};
use crate::raw;

/// The excess goes to the others in proportion to their votes.
pub const WUYE_EXCESS_PROPORTIONAL: u32 = 0;
/// The excess goes to the others in equal parts.
pub const WUYE_EXCESS_EQUAL: u32 = 1;
/// Owners are cut until nobody exceeds the cap.
pub const WUYE_CASCADE_UNTIL_NONE_EXCEEDS: u32 = 0;
/// Owners are cut once, by their original votes.
pub const WUYE_CASCADE_ONE_PASS: u32 = 1;
/// Votes may be fractions.
pub const WUYE_VOTES_EXACT: u32 = 0;
/// Votes are made whole by largest remainder.
pub const WUYE_VOTES_WHOLE: u32 = 1;
/// Part months count by the days of their calendar month.
pub const WUYE_MONTHS_CALENDAR: u32 = 0;
/// Months are stepped from the anchor.
pub const WUYE_MONTHS_ANCHORED: u32 = 1;
/// A whole calendar month is one; the days of any other are thirtieths, together one at most.
pub const WUYE_MONTHS_THIRTY: u32 = 2;
/// Each day is twelve parts of 365.
pub const WUYE_MONTHS_DAYS_365: u32 = 3;
/// Each day is twelve parts of the days of its year.
pub const WUYE_MONTHS_DAYS_OF_YEAR: u32 = 4;
/// Months are stepped from the anchor; one that has begun is whole.
pub const WUYE_MONTHS_STARTED: u32 = 5;
/// Months are stepped from the anchor; only one that is over counts.
pub const WUYE_MONTHS_COMPLETED: u32 = 6;
/// To the nearer unit, a tie away from zero.
pub const WUYE_ROUND_HALF_UP: u32 = 0;
/// To the nearer unit, a tie to the even one.
pub const WUYE_ROUND_HALF_EVEN: u32 = 1;
/// Away from zero.
pub const WUYE_ROUND_UP: u32 = 2;
/// Towards zero.
pub const WUYE_ROUND_DOWN: u32 = 3;
/// Sums are rounded to 0.01 yuan.
pub const WUYE_UNIT_FEN: u32 = 0;
/// Sums are rounded to 0.10 yuan.
pub const WUYE_UNIT_JIAO: u32 = 1;
/// Sums are rounded to whole yuan.
pub const WUYE_UNIT_YUAN: u32 = 2;

/// How votes are capped. Set struct_size to sizeof; what is 0 is the default.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_vote_cap_terms {
    /// sizeof(wuye_vote_cap_terms).
    pub struct_size: u32,
    /// The place by its six-digit GB/T 2260 code: 310000.
    pub jurisdiction: u32,
    /// The day of the first meeting: 20050618.
    pub meeting_on: i32,
    /// Decide by the law as it could be known on this day; 0 for all that is known.
    pub known_on: i32,
    /// WUYE_EXCESS_PROPORTIONAL or WUYE_EXCESS_EQUAL.
    pub excess: u32,
    /// WUYE_CASCADE_UNTIL_NONE_EXCEEDS or WUYE_CASCADE_ONE_PASS.
    pub cascade: u32,
    /// WUYE_VOTES_EXACT or WUYE_VOTES_WHOLE.
    pub votes: u32,
}

/// How a billing run bills. Set struct_size to sizeof; what is 0 is the default.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_fee_bill_terms {
    /// sizeof(wuye_fee_bill_terms).
    pub struct_size: u32,
    /// The place by its six-digit GB/T 2260 code: 310000.
    pub jurisdiction: u32,
    /// The first day: 20230701.
    pub from: i32,
    /// The day after the last: 20230801.
    pub to: i32,
    /// The day from which bills cumulate; 0 where each bill is rounded by itself.
    pub anchor: i32,
    /// Decide by the law as it could be known on this day; 0 for all that is known.
    pub known_on: i32,
    /// WUYE_MONTHS_CALENDAR or WUYE_MONTHS_ANCHORED.
    pub months: u32,
    /// WUYE_ROUND_HALF_UP, _HALF_EVEN, _UP or _DOWN.
    pub rounding_mode: u32,
    /// WUYE_UNIT_FEN, _JIAO or _YUAN.
    pub rounding_unit: u32,
}

/// Who bears a repair. Set struct_size to sizeof; what is 0 is the default.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_fund_apportion_terms {
    /// sizeof(wuye_fund_apportion_terms).
    pub struct_size: u32,
    /// The place by its six-digit GB/T 2260 code: 310000.
    pub jurisdiction: u32,
    /// The day the cost was incurred: 20220901.
    pub incurred_on: i32,
    /// Decide by the law as it could be known on this day; 0 for all that is known.
    pub known_on: i32,
    /// The cost in fen; negative for a correction.
    pub cost_fen: i64,
}

/// The sizes of the structures in the first version of the interface: the least that a caller may say.
/// They stay when fields are added.
const VOTE_CAP_TERMS_V1: usize = 28;
const FEE_BILL_TERMS_V1: usize = 36;
const FUND_APPORTION_TERMS_V1: usize = 24;

/// What a constant of the header stands for.
fn choice<T: Copy>(value: u32, of: &[(u32, T)], name: &'static str) -> Result<T, Failure> {
    let found = of.iter().find(|(constant, _)| *constant == value);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let message = format!("{value} is none of the constants");
        Error::new(engine::ErrorKind::InvalidFact, "call.unknown_constant", message).at(name).into()
    })
}

fn cap_options(terms: &wuye_vote_cap_terms) -> Result<cap::Options, Failure> {
    use cap::{Cascade, Excess, WholeVotes};
    // What is 0 is the default, which lets the law speak first.
    let excess = [(WUYE_EXCESS_PROPORTIONAL, None), (WUYE_EXCESS_EQUAL, Some(Excess::Equal))];
    let cascade = [(WUYE_CASCADE_UNTIL_NONE_EXCEEDS, None), (WUYE_CASCADE_ONE_PASS, Some(Cascade::OnePass))];
    let votes = [(WUYE_VOTES_EXACT, WholeVotes::Exact), (WUYE_VOTES_WHOLE, WholeVotes::Whole)];
    Ok(cap::Options {
        excess: choice(terms.excess, &excess, "excess")?,
        cascade: choice(terms.cascade, &cascade, "cascade")?,
        votes: choice(terms.votes, &votes, "votes")?,
    })
}

fn bill_options(terms: &wuye_fee_bill_terms) -> Result<bill::Options, Failure> {
    let months = [
        (WUYE_MONTHS_CALENDAR, MonthBasis::Calendar),
        (WUYE_MONTHS_ANCHORED, MonthBasis::Anchored),
        (WUYE_MONTHS_THIRTY, MonthBasis::Thirty),
        (WUYE_MONTHS_DAYS_365, MonthBasis::Days365),
        (WUYE_MONTHS_DAYS_OF_YEAR, MonthBasis::DaysOfYear),
        (WUYE_MONTHS_STARTED, MonthBasis::Started),
        (WUYE_MONTHS_COMPLETED, MonthBasis::Completed),
    ];
    let modes = [
        (WUYE_ROUND_HALF_UP, RoundingMode::HalfUp),
        (WUYE_ROUND_HALF_EVEN, RoundingMode::HalfEven),
        (WUYE_ROUND_UP, RoundingMode::Up),
        (WUYE_ROUND_DOWN, RoundingMode::Down),
    ];
    let units = [
        (WUYE_UNIT_FEN, MoneyUnit::Fen),
        (WUYE_UNIT_JIAO, MoneyUnit::Jiao),
        (WUYE_UNIT_YUAN, MoneyUnit::Yuan),
    ];
    Ok(bill::Options {
        months: choice(terms.months, &months, "months")?,
        rounding: Rounding {
            mode: choice(terms.rounding_mode, &modes, "rounding_mode")?,
            unit: choice(terms.rounding_unit, &units, "rounding_unit")?,
        },
        ..bill::Options::default()
    })
}

/// A column of areas.
fn as_areas(column: &[i64]) -> Result<Vec<Area>, Failure> {
    let area = |(row, area): (usize, &i64)| {
        Area::try_from_hundredths(*area).map_err(|error| error.at_row(row).at("areas"))
    };
    Ok(column.iter().enumerate().map(area).collect::<Result<_, _>>()?)
}

/// The votes of every holder after the cap on a single owner's votes at a first meeting (rule vote.cap).
///
/// `votes` and `after` are columns of `len` rows; `after[i] / *denominator` are the votes of row i after the
/// cap, and they sum to what `votes` sums to. Ties of whole votes go by row. WUYE_INFEASIBLE where the terms
/// cannot be carried out, WUYE_NOT_IN_FORCE where there is no cap on the day.
///
/// # Safety
/// `law` is NULL or a law handle; `terms` holds as many bytes as its struct_size says; the columns hold `len`
/// rows and do not overlap; `denominator` may be written; `error` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_vote_cap(
    law: *const wuye_law,
    terms: *const wuye_vote_cap_terms,
    votes: *const i64,
    len: usize,
    after: *mut i64,
    denominator: *mut i64,
    error: *mut *mut wuye_error,
) -> i32 {
    let body = || {
        // SAFETY: the caller vouches for each of them.
        let (terms, votes) =
            unsafe { (raw::sized(terms, VOTE_CAP_TERMS_V1, "terms")?, raw::slice(votes, len, "votes")?) };
        raw::apart((votes.as_ptr(), len), (after, len), "after")?;
        raw::apart((votes.as_ptr(), len), (denominator, 1), "denominator")?;
        raw::apart((after.cast_const(), len), (denominator, 1), "denominator")?;
        // SAFETY: as above.
        let (law, after, denominator) = unsafe {
            (
                law::local(law, terms.jurisdiction, terms.known_on)?,
                raw::slice_mut(after, len, "after")?,
                raw::slice_mut(denominator, 1, "denominator")?,
            )
        };
        let options = cap_options(&terms)?;
        let capped =
            columns::cap(&law, date::needed(terms.meeting_on, "meeting_on")?, votes, options, after)?;
        denominator.fill(capped.denominator);
        Ok(())
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { guarded(error, body) }
}

/// The service fee of every area for a period (rule fee.bill).
///
/// `areas` is a column of hundredths of a square metre and `amounts` one of fen, of `len` rows each; the
/// price is a decimal text in yuan per square metre and month. `total`, where it is not NULL, receives the
/// sum of the amounts.
///
/// # Safety
/// `law` is NULL or a law handle; `terms` holds as many bytes as its struct_size says; `price` holds
/// `price_len` bytes; the columns hold `len` rows and do not overlap; `total` and `error` are NULL or may be
/// written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_fee_bill(
    law: *const wuye_law,
    terms: *const wuye_fee_bill_terms,
    price: *const u8,
    price_len: usize,
    areas: *const i64,
    len: usize,
    amounts: *mut i64,
    total: *mut i64,
    error: *mut *mut wuye_error,
) -> i32 {
    let body = || {
        // SAFETY: the caller vouches for each of them.
        let (terms, price, column) = unsafe {
            (
                raw::sized(terms, FEE_BILL_TERMS_V1, "terms")?,
                raw::text(price, price_len, "price")?,
                raw::slice(areas, len, "areas")?,
            )
        };
        let totals = usize::from(!total.is_null());
        raw::apart((areas, len), (amounts, len), "amounts")?;
        raw::apart((areas, len), (total, totals), "total")?;
        raw::apart((amounts.cast_const(), len), (total, totals), "total")?;
        // SAFETY: as above.
        let (law, amounts, total) = unsafe {
            (
                law::local(law, terms.jurisdiction, terms.known_on)?,
                raw::slice_mut(amounts, len, "amounts")?,
                raw::slice_mut(total, totals, "total")?,
            )
        };
        let (from, to) = (date::needed(terms.from, "from")?, date::needed(terms.to, "to")?);
        let terms = BillTerms {
            price: price.parse().map_err(|error: Error| error.at("price"))?,
            period: Period::try_new(from, to).map_err(|error| error.at("to"))?,
            anchor: date::optional(terms.anchor, "anchor")?,
            options: bill_options(&terms)?,
        };
        let mut bills = vec![Money::ZERO; len];
        let sum = columns::bill(&law, &terms, &as_areas(column)?, &mut bills)?;
        for (amount, bill) in amounts.iter_mut().zip(bills) {
            *amount = bill.fen();
        }
        total.fill(sum.fen());
        Ok(())
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { guarded(error, body) }
}

/// The cost of a repair over the areas of the units that it concerns (first stage of rule fund.apportion).
///
/// `areas` is a column of hundredths of a square metre and `shares` one of fen, of `len` rows each. The
/// shares sum to the cost; ties go by row.
///
/// # Safety
/// `law` is NULL or a law handle; `terms` holds as many bytes as its struct_size says; the columns hold `len`
/// rows and do not overlap; `error` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_fund_apportion(
    law: *const wuye_law,
    terms: *const wuye_fund_apportion_terms,
    areas: *const i64,
    len: usize,
    shares: *mut i64,
    error: *mut *mut wuye_error,
) -> i32 {
    let body = || {
        // SAFETY: the caller vouches for each of them.
        let (terms, column) = unsafe {
            (raw::sized(terms, FUND_APPORTION_TERMS_V1, "terms")?, raw::slice(areas, len, "areas")?)
        };
        raw::apart((areas, len), (shares, len), "shares")?;
        // SAFETY: as above.
        let (law, shares) = unsafe {
            (law::local(law, terms.jurisdiction, terms.known_on)?, raw::slice_mut(shares, len, "shares")?)
        };
        let day = date::needed(terms.incurred_on, "incurred_on")?;
        let mut parts = vec![Money::ZERO; len];
        columns::apportion(&law, day, Money::from_fen(terms.cost_fen), &as_areas(column)?, &mut parts)?;
        for (share, part) in shares.iter_mut().zip(parts) {
            *share = part.fen();
        }
        Ok(())
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { guarded(error, body) }
}
