//! The chart's scales: from years and sums to places on the sheet, all in whole numbers.

use wuye::decision::Lang;

use super::shared::svg::Place;

/// The plot's edges in tenths of a pixel.
pub(crate) const LEFT: i64 = 800;
pub(crate) const RIGHT: i64 = 9700;
pub(crate) const TOP: i64 = 1300;
pub(crate) const BOTTOM: i64 = 4900;

/// The scales of a chart.
pub(crate) struct Axes {
    first: i32,
    last: i32,
    /// The sums at the plot's lower and upper edge, in fen.
    low: i64,
    high: i64,
    /// The fen from one mark to the next.
    step: i64,
    /// The fen of what the marks count.
    unit: i64,
}

impl Axes {
    /// Scales that hold years and sums, and zero.
    pub(crate) fn over(lang: Lang, years: (i32, i32), sums: impl Iterator<Item = i64> + Clone) -> Self {
        // 万元 and thousands of yuan.
        let unit = match lang {
            Lang::Zh => 1_000_000,
            Lang::En => 100_000,
        };
        let least = sums.clone().min().unwrap_or(0).min(0);
        let most = sums.max().unwrap_or(0).max(unit);
        let spread = most.saturating_sub(least);
        let step = steps(unit).find(|step| spread < step.saturating_mul(9)).unwrap_or(spread);
        Self {
            first: years.0,
            last: years.1,
            low: least.div_euclid(step).saturating_mul(step),
            high: most.saturating_add(step).saturating_sub(1).div_euclid(step).saturating_mul(step),
            step,
            unit,
        }
    }

    pub(crate) fn x(&self, year: i32) -> i64 {
        let (from, all) = (i64::from(year.saturating_sub(self.first)), self.last.saturating_sub(self.first));
        let width = RIGHT.saturating_sub(LEFT);
        LEFT.saturating_add(from.saturating_mul(width).checked_div(all.into()).unwrap_or(0))
    }

    pub(crate) fn y(&self, fen: i64) -> i64 {
        let height = i128::from(BOTTOM.saturating_sub(TOP));
        let above = i128::from(fen).saturating_sub(self.low.into());
        let all = i128::from(self.high).saturating_sub(self.low.into());
        let part = above.saturating_mul(height).checked_div(all).unwrap_or(0);
        BOTTOM.saturating_sub(i64::try_from(part).unwrap_or(0))
    }

    pub(crate) fn at(&self, year: i32, fen: i64) -> Place {
        (self.x(year), self.y(fen))
    }

    /// The sums that have a mark.
    pub(crate) fn marks(&self) -> impl Iterator<Item = i64> {
        let (step, high) = (self.step, self.high);
        std::iter::successors(Some(self.low), move |mark| Some(mark.saturating_add(step)))
            .take_while(move |mark| *mark <= high)
    }

    /// The years that have a label: so few that there is room for each.
    pub(crate) fn years(&self) -> impl Iterator<Item = i32> {
        let count = self.last.saturating_sub(self.first);
        let every = [1, 2, 5, 10, 20, 50]
            .into_iter()
            .find(|every| count < 17_i32.saturating_mul(*every))
            .unwrap_or(100);
        (self.first..=self.last).filter(move |year| year.rem_euclid(every) == 0)
    }

    /// A sum in the unit of the marks, to the nearer tenth where it is not a whole one.
    pub(crate) fn label(&self, fen: i64) -> String {
        let tenth = self.unit / 10;
        let tenths = fen.saturating_add(tenth / 2).div_euclid(tenth);
        let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        let sign = if tenths < 0 { "−" } else { "" };
        if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
    }
}

/// 1, 2, 5, 10, 20, 50, … times a unit.
fn steps(unit: i64) -> impl Iterator<Item = i64> {
    let tens = std::iter::successors(Some(unit), |ten| ten.checked_mul(10));
    tens.flat_map(|ten| [1, 2, 5].map(|times| ten.saturating_mul(times)))
}
