//! How the price of a service is formed, and whether it is lawful.

use alloc::vec::Vec;

pub use super::form::PriceForm;
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Comparator, Date, Key, Price, Rate, Ratio, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fee.price`: whether a service's price is guided or the market's (政府指导价、市场调节价), and whether the prices of
/// a zone are lawful.
///
/// The nation leaves the form to the province (物业服务收费管理办法 art. 6): then what its catalogue says is a fact.
/// Texts of a place that say it themselves:
///
/// * Shanghai 48(1), Beijing 73(1): the market's, always;
/// * Zibo 52(1), Heze 23(2): guided for ordinary dwellings under the preliminary contract, else the market's; Zhoushan 35
///   and Liaocheng 39(1) say the former and leave the rest to the catalogue;
/// * Qingyuan 36(1): guided for dwellings before there is an assembly, else, and for villas, the market's.
///
/// A guided price lies within its band, both ends in it (art. 7(1)): `base · (1 − down) ≤ price ≤ base · (1 + up)`,
/// exact. Each service, by its contents and grade, has a band of its own; the low tariff of affordable housing is one
/// of them. In Shanghai the same service has the same price in a zone (art. 48(2)).
///
/// | base | float | band | 1.43 | 1.44 | 2.16 | 2.29 |
/// |---|---|---|---|---|---|---|
/// | 1.80 | ± 20 % | 1.44 to 2.16 | no | yes | yes | no |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the form where it is the catalogue's, and for the band of a
/// guided service; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a form that the text of the place excludes, a
/// float of more than the whole base, keys that stand twice; [`NotInForce`](crate::ErrorKind::NotInForce) before 2004
/// and where the place's text of the day was not seen.
///
/// ```
/// use wuye::fee::price::{Agreed, Band, Facts, Options, Pricing, Property};
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
///
/// let told = |place: &str, price: &str| -> Result<&str, wuye::Error> {
///     let facts = Facts {
///         on: "2023-06-01".parse()?,
///         property: Property::OrdinaryDwelling,
///         preliminary: true,
///         assembly: false,
///         form: None,
///         bands: vec![Band {
///             service: "grade 3".parse()?,
///             base_yuan_per_m2_month: "1.80".parse()?,
///             down: "0.2".parse()?,
///             up: "0.2".parse()?,
///         }],
///         prices: vec![Agreed {
///             what: "towers".parse()?,
///             service: "grade 3".parse()?,
///             price_yuan_per_m2_month: price.parse()?,
///         }],
///     };
///     let law = Law::built_in().at(place.parse()?);
///     Ok(Pricing::decide(&law, &facts, &Options {})?.outcome().expect("in force").word())
/// };
/// let (zibo, shanghai) = ("370300", "310000");
/// assert_eq!(told(zibo, "2.16")?, "lawful", "the end of the band is in it");
/// assert_eq!(told(zibo, "2.161")?, "outside-band");
/// assert_eq!(told(shanghai, "2.29")?, "lawful", "there the parties agree");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Pricing;

/// The zone and its prices.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the prices are agreed: its law applies.
    pub on: Date,
    /// What is managed.
    pub property: Property,
    /// Whether it is under the developer's preliminary contract (前期物业服务).
    pub preliminary: bool,
    /// Whether there is an owners' assembly.
    pub assembly: bool,
    /// The form by the catalogue of the province or the city, needed where the law leaves it to that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub form: Option<PriceForm>,
    /// The published bands, service by service; needed where the price is guided.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub bands: Vec<Band>,
    /// The prices, in any order.
    pub prices: Vec<Agreed>,
}

/// What is managed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Property {
    /// 普通住宅.
    OrdinaryDwelling,
    /// 保障性住房, 经济适用房.
    Affordable,
    /// Other dwellings than those and villas.
    OtherDwelling,
    /// 别墅.
    Villa,
    /// 非住宅.
    NonDwelling,
}

/// A band that the authority publishes (基准价及其浮动幅度).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Band {
    /// The service by its contents and grade, unique.
    pub service: Key,
    /// The base price.
    pub base_yuan_per_m2_month: Price,
    /// How far below it a price may lie, as a share of it.
    pub down: Rate,
    /// How far above it.
    pub up: Rate,
}

/// A price that was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Agreed {
    /// For which unit or group of units, unique.
    pub what: Key,
    /// The service by its contents and grade.
    pub service: Key,
    /// The price.
    pub price_yuan_per_m2_month: Price,
}

/// Whether the prices are lawful.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How the price is formed.
    pub form: PriceForm,
    /// Price by price, by key.
    pub prices: Vec<Checked>,
    /// The services that have more than one price, where a text asks for one, by key.
    pub unequal: Vec<Key>,
}

/// A price and its band.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Checked {
    /// For what.
    pub what: Key,
    /// The lower end of the band, in yuan, where the price is guided.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub least_yuan: Option<Ratio>,
    /// The upper end.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_yuan: Option<Ratio>,
    /// Whether the price lies within it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub within: Option<bool>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.prices.iter().any(|price| price.within == Some(false)) {
            "outside-band"
        } else if self.unequal.is_empty() {
            "lawful"
        } else {
            "unequal"
        }
    }
}

impl Rule for Pricing {
    const ID: &'static str = "fee.price";
    const TITLE: (&'static str, &'static str) =
        ("物业服务收费的定价形式与幅度", "how a service's price is formed, and whether it is lawful");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PRICE_FORM.id(),
        keys::PRICE_MARKET.id(),
        keys::PRICE_GUIDED.id(),
        keys::PRICE_OTHERS.id(),
        keys::PRICE_BAND.id(),
        keys::PRICE_AGREED.id(),
        keys::PRICE_UNIFORM.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let mut reasons = Vec::new();
        let form = form(law, facts, &mut reasons)?;
        let bands = in_key_order(&facts.bands, ("bands", "service"), |band| &band.service)?;
        let rows = in_key_order(&facts.prices, ("prices", "what"), |price| &price.what)?;
        if rows.is_empty() {
            return Err(Error::missing("prices", "at least one price"));
        }
        let mut prices = Vec::with_capacity(rows.len());
        match form {
            PriceForm::Guided => {
                let rule = law.find(keys::PRICE_BAND, facts.on)?;
                for (row, price) in &rows {
                    let of_service = |(_, band): &&(usize, &Band)| band.service == price.service;
                    let band = bands.iter().find(of_service).ok_or_else(|| {
                        Error::missing("service", "the band of this service, as it is published")
                    });
                    let (at, band) = band.at_row("prices", *row)?;
                    let (least, most) = band.ends().at_row("bands", *at)?;
                    prices.push(checked(price, (least, most), &rule, &mut reasons).at_row("prices", *row)?);
                }
            }
            PriceForm::Market => {
                let rule = law.find(keys::PRICE_AGREED, facts.on)?;
                reasons.push(
                    Reason::computed(Step::PriceAgreed)
                        .by(&rule)
                        .with(Label::Count, Quantity::count(rows.len())),
                );
                prices.extend(rows.iter().map(|(_, price)| Checked {
                    what: price.what.clone(),
                    least_yuan: None,
                    most_yuan: None,
                    within: None,
                }));
            }
        }
        let unequal = unequal(law, facts, &mut reasons)?;
        Ok(Decision::new(Outcome { form, prices, unequal }, reasons))
    }
}

/// How the price is formed: by the text of the place, or by the catalogue.
fn form(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<PriceForm, Error> {
    let national = law.find(keys::PRICE_FORM, facts.on)?;
    let told = |form: PriceForm| Reason::computed(Step::PriceForm).with(Label::PriceFormed, form.term());
    let by_text = if let Some(market) = law.find_any(keys::PRICE_MARKET, facts.on)? {
        Some((PriceForm::Market, told(PriceForm::Market).by(&market)))
    } else {
        let guided = law.find_any(keys::PRICE_GUIDED, facts.on)?;
        let others = law.find_any(keys::PRICE_OTHERS, facts.on)?;
        match (guided, others) {
            (Some(guided), _) if guided.value().iter().any(|case| facts.is(case)) => {
                Some((PriceForm::Guided, told(PriceForm::Guided).by(&guided)))
            }
            (_, Some(others)) => Some((PriceForm::Market, told(PriceForm::Market).by(&others))),
            _ => None,
        }
    };
    let (form, reason) = match (by_text, facts.form) {
        (Some((form, _)), Some(other)) if form != other => {
            let message = "the text of the place itself has the other form";
            return Err(Error::invalid("price.form", message).at("form"));
        }
        (Some((form, reason)), _) => (form, reason),
        (None, Some(form)) => (form, told(form).by(&national)),
        (None, None) => {
            return Err(Error::missing("form", "what the catalogue of the place says of such a price"));
        }
    };
    reasons.push(reason);
    Ok(form)
}

impl Facts {
    /// Whether it is what a text puts under a guided price.
    fn is(&self, case: &str) -> bool {
        let dwelling = !matches!(self.property, Property::Villa | Property::NonDwelling);
        match case {
            "ordinary-preliminary" => self.property == Property::OrdinaryDwelling && self.preliminary,
            "dwelling-before-assembly" => dwelling && !self.assembly,
            _ => false,
        }
    }
}

impl PriceForm {
    const fn term(self) -> Term {
        match self {
            Self::Market => Term::MarketPrice,
            Self::Guided => Term::GuidedPrice,
        }
    }
}

impl Band {
    /// Its two ends, in yuan.
    fn ends(&self) -> Result<(Ratio, Ratio), Error> {
        let range = || Error::range("a band");
        let base = self.base_yuan_per_m2_month.to_ratio().at("base_yuan_per_m2_month")?;
        let (down, up) = (self.down.to_ratio().at("down")?, self.up.to_ratio().at("up")?);
        if down > Ratio::ONE {
            let message = "no price lies further below the base than the whole of it";
            return Err(Error::invalid("price.float", message).at("down"));
        }
        let end = |share: Option<Ratio>| share.and_then(|share| base.checked_mul(share)).ok_or_else(range);
        Ok((end(Ratio::ONE.checked_sub(down))?, end(Ratio::ONE.checked_add(up))?))
    }
}

/// A price held against both ends of its band.
fn checked(
    price: &Agreed,
    (least, most): (Ratio, Ratio),
    rule: &InForce<()>,
    reasons: &mut Vec<Reason>,
) -> Result<Checked, Error> {
    let agreed = price.price_yuan_per_m2_month.to_ratio().at("price_yuan_per_m2_month")?;
    let mut within = true;
    for (comparator, end, met) in
        [(Comparator::AtLeast, least, agreed >= least), (Comparator::AtMost, most, agreed <= most)]
    {
        let compared = Comparison::bound(Quantity::Yuan(agreed), comparator, &Quantity::Yuan(end))?;
        let reason = Reason::compared(Step::PriceBand, compared, met).by(rule);
        reasons.push(reason.with(Label::PriceOf, &price.what).with(Label::Service, &price.service));
        within &= met;
    }
    let what = price.what.clone();
    Ok(Checked { what, least_yuan: Some(least), most_yuan: Some(most), within: Some(within) })
}

/// The services that have more than one price, where a text asks for one.
fn unequal(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<Key>, Error> {
    let Some(uniform) = law.find_any(keys::PRICE_UNIFORM, facts.on)? else { return Ok(Vec::new()) };
    let price = |price: &Agreed| (price.service.clone(), price.price_yuan_per_m2_month);
    let mut priced: Vec<(Key, Price)> = facts.prices.iter().map(price).collect();
    priced.sort_unstable();
    priced.dedup();
    let twice = priced.iter().zip(priced.iter().skip(1)).filter(|((a, _), (b, _))| a == b);
    let mut services: Vec<Key> = twice.map(|((service, _), _)| service.clone()).collect();
    services.dedup();
    let reason = Reason::computed(Step::PriceUniform).by(&uniform);
    let reason = reason.verdict_of(Verdict::of(services.is_empty()));
    reasons.push(reason.with_all(Label::Service, services.iter().map(Quantity::from)));
    Ok(services)
}
