//! An SVG document out of whole numbers: a place is given in tenths of a pixel, so each run writes the same
//! bytes on every machine.

use std::fmt::Write as _;

/// A place: from the left and from the top, in tenths of a pixel.
pub(crate) type Place = (i64, i64);

/// How a text stands to its place.
#[derive(Clone, Copy)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A document that grows by shapes.
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
