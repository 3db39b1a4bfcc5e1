//! How an example ends: with its report, or with a line that says what is wrong.

use std::io::{self, Write as _};
use std::process::ExitCode;

/// An example, by its name.
pub(crate) struct Example(pub(crate) &'static str);

impl Example {
    pub(crate) fn print(&self, text: &str) -> ExitCode {
        match io::stdout().lock().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // Whoever reads the report may stop when it has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => self.fail(&format!("the report cannot be written: {error}")),
        }
    }

    pub(crate) fn fail(&self, message: &str) -> ExitCode {
        // Where even this cannot be written, the exit code still says it.
        let _ = writeln!(io::stderr(), "{}: {message}", self.0);
        ExitCode::FAILURE
    }
}
