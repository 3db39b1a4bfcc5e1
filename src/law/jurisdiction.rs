use alloc::format;
use core::fmt::{self, Write as _};
use core::iter;
use core::str::FromStr;

use crate::error::Error;

/// The first two digits that a code may have; 10 is the nation.
const PROVINCES: &[u32] = &[
    10, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53,
    54, 61, 62, 63, 64, 65, 71, 81, 82,
];

/// The nation's code.
const NATION: u32 = 100_000;

/// Taiwan, Hong Kong and Macao, where the law of these tables does not apply.
const OF_THEIR_OWN: &[u32] = &[71, 81, 82];

/// A place by its GB/T 2260 code: 100000 the nation, 310000 Shanghai, 310115 Pudong; abroad by its ISO 3166
/// code: `FR`, `AU-NSW`.
///
/// A place inherits what its city, its province and the nation say; abroad, what its country says. The tables
/// of the crate know nothing of places abroad, packs may.
///
/// A **scheme** (方案) is a plan that some body adopted for those whom it addresses: one city for one year, one
/// street for its old estates. Whether it holds for an estate is a fact, which the caller tells by naming it behind
/// the place: `320114+street-old-estates`. What the scheme says then stands before what the place says, and what it
/// is silent on is as it is without it. Where none is named, none holds.
///
/// ```
/// use wuye::law::Jurisdiction;
///
/// let chain = |place: &str| -> Result<Vec<String>, wuye::Error> {
///     Ok(place.parse::<Jurisdiction>()?.chain().map(|place| place.to_string()).collect())
/// };
/// assert_eq!(chain("310115")?, ["310115", "310100", "310000", "100000"]);
/// assert_eq!(chain("AU-NSW")?, ["AU-NSW", "AU"]);
/// assert_eq!(chain("310000+pilot")?, ["310000+pilot", "100000+pilot", "310000", "100000"]);
/// assert!(chain("31").is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jurisdiction(Place, Scheme);

/// The longest name of a scheme.
const LONGEST: usize = 24;

/// The letters of a scheme's name, zeros behind; zeros only where no scheme is named.
type Scheme = [u8; LONGEST];

const NO_SCHEME: Scheme = [0; LONGEST];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Place {
    Gb(u32),
    /// The country's two letters, then up to three of a part of it, zeros behind.
    Iso([u8; 2], [u8; 3]),
}

impl Jurisdiction {
    /// The nation, 100000.
    pub const NATION: Self = Self::literal(NATION);

    /// The place with a six-digit code.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a number that is not a code of six digits, or a
    /// province, city or county below a zero.
    pub fn try_new(code: u32) -> Result<Self, Error> {
        let invalid =
            || Error::invalid("jurisdiction.not_a_code", format!("{code} is not a six-digit GB/T 2260 code"));
        let province = code.checked_div(10_000).ok_or_else(invalid)?;
        let city = code.checked_rem(10_000).ok_or_else(invalid)?;
        let county = code.checked_rem(100).ok_or_else(invalid)?;
        let county_of_no_city = county != 0 && city == county;
        if !PROVINCES.contains(&province) || county_of_no_city || (province == 10 && city != 0) {
            return Err(invalid());
        }
        Ok(Self::literal(code))
    }

    pub(crate) const fn literal(code: u32) -> Self {
        Self(Place::Gb(code), NO_SCHEME)
    }

    /// A scheme that can be named in every place in the one of a code.
    pub(crate) const fn under(code: u32, scheme: Scheme) -> Self {
        Self(Place::Gb(code), scheme)
    }

    /// The name of the scheme that is said to hold here.
    #[must_use]
    pub fn scheme(&self) -> Option<&str> {
        let letters = self.1.split(|byte| *byte == 0).next()?;
        core::str::from_utf8(letters).ok().filter(|name| !name.is_empty())
    }

    /// The place without its scheme.
    #[must_use]
    pub const fn plain(self) -> Self {
        Self(self.0, NO_SCHEME)
    }

    /// The six-digit code; `None` abroad.
    #[must_use]
    pub const fn code(self) -> Option<u32> {
        match self.0 {
            Place::Gb(code) => Some(code),
            Place::Iso(..) => None,
        }
    }

    /// The place itself, then what it lies in, up to the nation or the country, the scheme that is named before what
    /// holds without it; Hong Kong, Macao and Taiwan have law of their own and inherit nothing.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let Self(place, scheme) = self;
        let places = match place {
            Place::Gb(code) => {
                let above = |step: u32| code.saturating_sub(code.checked_rem(step).unwrap_or_default());
                let province = above(10_000);
                let is_apart = OF_THEIR_OWN.contains(&province.checked_div(10_000).unwrap_or_default());
                let nation = if is_apart { province } else { NATION };
                [code, above(100), province, nation].map(Place::Gb)
            }
            Place::Iso(country, _) => {
                let country = Place::Iso(country, [0; 3]);
                [place, country, country, country]
            }
        };
        let under = (scheme != NO_SCHEME).then_some(scheme);
        let mut last = None;
        under
            .into_iter()
            .chain(iter::once(NO_SCHEME))
            .flat_map(move |scheme| places.map(|place| Self(place, scheme)))
            .filter(move |place| {
                let new = last != Some(*place);
                last = Some(*place);
                new
            })
    }

    /// A country, or a part of one: `FR`, `AU-NSW`.
    fn abroad(text: &str) -> Option<Self> {
        let (country, part) = text.split_once('-').unwrap_or((text, ""));
        let country: [u8; 2] = country.as_bytes().try_into().ok()?;
        let mut letters = [0; 3];
        let has_no_empty_part = part.is_empty() != text.contains('-');
        for (i, letter) in part.bytes().enumerate() {
            *letters.get_mut(i)? = letter;
        }
        let is_alpha = country.iter().all(u8::is_ascii_uppercase);
        let is_code = part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        // China's own places have their codes.
        let is_abroad = country != *b"CN";
        let place = Place::Iso(country, letters);
        (has_no_empty_part && is_alpha && is_code && is_abroad).then_some(Self(place, NO_SCHEME))
    }
}

/// Reads the name of a scheme: small letters, digits and hyphens.
fn scheme(name: &str) -> Option<Scheme> {
    let is_of_it = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let mut letters = NO_SCHEME;
    for (i, letter) in name.bytes().enumerate() {
        *letters.get_mut(i)? = letter;
    }
    (!name.is_empty() && !name.starts_with('-') && name.bytes().all(is_of_it)).then_some(letters)
}

impl FromStr for Jurisdiction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some((place, name)) = text.split_once('+') {
            let Self(place, _) = place.parse()?;
            let scheme = scheme(name).ok_or_else(|| {
                let message = format!(
                    "{name:?} is no name of a scheme: up to {LONGEST} small letters, digits and hyphens, no hyphen first"
                );
                Error::invalid("jurisdiction.not_a_scheme", message)
            })?;
            return Ok(Self(place, scheme));
        }
        let six_digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<u32>() {
            Ok(code) if six_digits => Self::try_new(code),
            _ => Self::abroad(text).ok_or_else(|| {
                let message = format!("{text:?} is not a six-digit GB/T 2260 code, nor an ISO 3166 code");
                Error::invalid("jurisdiction.not_a_code", message)
            }),
        }
    }
}

impl fmt::Debug for Jurisdiction {
    /// As it is written: twenty-four letters one by one tell nobody anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Jurisdiction({self})")
    }
}

impl fmt::Display for Jurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Gb(code) => write!(f, "{code:06}")?,
            Place::Iso(country, part) => {
                let mut letters = country.into_iter().map(char::from);
                letters.try_for_each(|letter| f.write_char(letter))?;
                let mut part = part.into_iter().filter(|byte| *byte != 0).map(char::from).peekable();
                if part.peek().is_some() {
                    f.write_char('-')?;
                }
                part.try_for_each(|letter| f.write_char(letter))?;
            }
        }
        self.scheme().map_or(Ok(()), |name| write!(f, "+{name}"))
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(Jurisdiction, "a place by its GB/T 2260 or ISO 3166 code, the scheme that holds there behind a +", r"^(\d{6}|[A-Z]{2}(-[A-Z0-9]{1,3})?)(\+[a-z0-9][a-z0-9-]{0,23})?$", integers: false);
