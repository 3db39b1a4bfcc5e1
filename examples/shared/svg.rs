//! SVG out of whole numbers: a place is given in tenths of a pixel, so each run writes the same bytes on every
//! machine.

use std::fmt::Write as _;

use wuye::quantity::Ratio;

/// A place: from the left and from the top, in tenths of a pixel.
pub(crate) type Place = (i64, i64);

/// How a text stands to its place.
#[derive(Clone, Copy)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that grows by shapes.
pub(crate) struct Svg {
    text: String,
}

impl Svg {
    /// A white sheet of so many pixels, with what it shows for who cannot see it.
    pub(crate) fn new(width: i64, height: i64, title: &str) -> Self {
        let mut svg = Self { text: String::new() };
        svg.push(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" font-family=\"Noto Sans CJK SC, PingFang SC, Microsoft YaHei, \
             WenQuanYi Micro Hei, DejaVu Sans, sans-serif\" font-size=\"13\" fill=\"#333\">"
        ));
        svg.push(&format!("<title>{}</title>", escaped(title)));
        svg.push(&format!("<rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>"));
        svg
    }

    /// A drawing inside a page, whose style sheet gives the colours by class: what it shows, and what can be read from it, for
    /// who cannot see it.
    pub(crate) fn inside(width: i64, height: i64, title: &str, told: &str) -> Self {
        let mut svg = Self { text: String::new() };
        svg.push(&format!("<svg viewBox=\"0 0 {} {}\" role=\"img\">", pixels(width), pixels(height)));
        svg.push(&format!("<title>{}</title><desc>{}</desc>", escaped(title), escaped(told)));
        svg
    }

    pub(crate) fn into_text(mut self) -> String {
        self.push("</svg>");
        self.text
    }

    /// A text; `style` has attributes of its own.
    pub(crate) fn text(&mut self, (x, y): Place, anchor: Anchor, style: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let (x, y, text) = (pixels(x), pixels(y), escaped(text));
        let space = if style.is_empty() { "" } else { " " };
        self.push(&format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"{space}{style}>{text}</text>"));
    }

    pub(crate) fn line(&mut self, from: Place, to: Place, style: &str) {
        self.path(&[from, to], style);
    }

    /// A line through places.
    pub(crate) fn path(&mut self, places: &[Place], style: &str) {
        let mut points = String::new();
        for (number, (x, y)) in places.iter().enumerate() {
            let space = if number == 0 { "" } else { " " };
            let _ = write!(points, "{space}{},{}", pixels(*x), pixels(*y));
        }
        self.push(&format!("<polyline points=\"{points}\" fill=\"none\" {style}/>"));
    }

    /// A rectangle of a class, with a tip where there is one to tell.
    pub(crate) fn rect(&mut self, (x, y): Place, (width, height): Place, class: &str, tip: &str) {
        let (x, y, width, height) = (pixels(x), pixels(y), pixels(width), pixels(height));
        let shape =
            format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
        self.shape("rect", &shape, tip);
    }

    /// A circle of a class, with a tip where there is one to tell.
    pub(crate) fn circle(&mut self, (x, y): Place, radius: i64, class: &str, tip: &str) {
        let (x, y, radius) = (pixels(x), pixels(y), pixels(radius));
        let shape = format!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
        self.shape("circle", &shape, tip);
    }

    fn shape(&mut self, element: &str, shape: &str, tip: &str) {
        if tip.is_empty() {
            self.push(&format!("{shape}/>"));
        } else {
            self.push(&format!("{shape}><title>{}</title></{element}>", escaped(tip)));
        }
    }

    /// A text of a class.
    pub(crate) fn label(&mut self, place: Place, anchor: Anchor, class: &str, text: &str) {
        self.text(place, anchor, &format!("class=\"{class}\""), text);
    }

    pub(crate) fn dot(&mut self, (x, y): Place, colour: &str) {
        let (x, y) = (pixels(x), pixels(y));
        self.push(&format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"white\" stroke=\"{colour}\" stroke-width=\"2.5\"/>"
        ));
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// Tenths of a pixel as a decimal.
fn pixels(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if tenth == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{tenth}") }
}

/// Places that lie a step apart from each other.
pub(crate) fn every(step: i64, from: i64) -> impl Iterator<Item = i64> {
    std::iter::successors(Some(from), move |place| place.checked_add(step))
}

/// How far a part of a whole reaches along a length.
pub(crate) fn along(part: i64, whole: i64, length: i64) -> i64 {
    let reached = i128::from(part).saturating_mul(length.into()).checked_div(whole.into());
    reached.and_then(|reached| i64::try_from(reached).ok()).unwrap_or(0)
}

/// How far a share reaches along a length.
pub(crate) fn share_of(share: Ratio, length: i64) -> i64 {
    let reached = share.checked_mul(Ratio::from_integer(length)).map(Ratio::floor);
    reached.and_then(|reached| i64::try_from(reached).ok()).unwrap_or(0)
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
