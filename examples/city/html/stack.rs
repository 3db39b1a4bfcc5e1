//! Bars of parts that stand beside each other.

use super::super::shared::svg::{Place, Svg, along};

/// A part of a bar: how much it is, its class, and what is told of it.
pub(super) struct Part {
    pub(super) amount: i64,
    pub(super) class: &'static str,
    pub(super) tip: String,
}

/// Draws the parts from a place on, `length` long where they come to `whole`; gives back where they end.
///
/// Each part ends where the sum of all up to it does, so that no rounding adds up. What is there at all is seen.
pub(super) fn stack(
    svg: &mut Svg,
    (x, y): Place,
    (length, height): Place,
    whole: i64,
    parts: &[Part],
) -> i64 {
    let (mut sum, mut from) = (0_i64, x);
    for part in parts.iter().filter(|part| part.amount > 0) {
        sum = sum.saturating_add(part.amount);
        let to = x.saturating_add(along(sum, whole, length)).max(from.saturating_add(LEAST));
        svg.rect((from, y), (to.saturating_sub(from).saturating_sub(GAP), height), part.class, &part.tip);
        from = to;
    }
    from
}

/// What a part is at least, and what is left free after each, in tenths of a pixel.
const LEAST: i64 = 30;
const GAP: i64 = 15;
