//! A line on standard error for whoever waits.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Shows what is being done, to a person and only once it takes longer than a blink.
pub(crate) struct Progress {
    started: Instant,
    /// Whether somebody is there to read it.
    terminal: bool,
    shown: bool,
}

const BLINK: Duration = Duration::from_millis(150);

impl Progress {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), terminal: io::stderr().is_terminal(), shown: false }
    }

    pub(crate) fn show(&mut self, what: &str) {
        if self.terminal && self.started.elapsed() > BLINK {
            write(what);
            self.shown = true;
        }
    }

    /// Takes the line away again.
    pub(crate) fn clear(&mut self) {
        if self.shown {
            write("");
            self.shown = false;
        }
    }
}

fn write(text: &str) {
    // To the line's start, and what stood there is erased. Whether it is seen changes nothing.
    let _ = write!(io::stderr(), "\r\x1b[K{text}");
}
