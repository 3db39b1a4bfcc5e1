//! How an example runs and ends: with its report, or with a line that says what is wrong.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use super::progress::Progress;
use super::refusal::Refusal;

/// An example, by its name.
pub(crate) struct Example(pub(crate) &'static str);

/// What an example has to tell.
pub(crate) struct Told {
    pub(crate) report: String,
    /// What is written to a file beside it, where one was asked for, and in a word what that is.
    pub(crate) beside: Option<(PathBuf, &'static str, String)>,
}

impl From<Vec<String>> for Told {
    fn from(reports: Vec<String>) -> Self {
        Self { report: reports.join("\n"), beside: None }
    }
}

impl Example {
    /// Tells what the arguments ask for. Nothing is printed or written before all is known.
    pub(crate) fn run<A>(
        &self,
        arguments: Result<A, String>,
        usage: &str,
        tell: impl FnOnce(&A, &mut Progress) -> Result<Told, Refusal>,
    ) -> ExitCode {
        let arguments = match arguments {
            Ok(arguments) => arguments,
            Err(message) => return self.fail(&format!("{message}\n{usage}")),
        };
        let mut progress = Progress::new();
        let told = tell(&arguments, &mut progress);
        progress.clear();
        let told = match told {
            Ok(told) => told,
            Err(refusal) => return self.fail(&refusal.to_string()),
        };
        if let Some((file, what, text)) = told.beside
            && let Err(error) = std::fs::write(&file, text)
        {
            return self.fail(&format!("{}: the {what} cannot be written: {error}", file.display()));
        }
        self.print(&told.report)
    }

    fn print(&self, text: &str) -> ExitCode {
        match io::stdout().lock().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // Whoever reads the report may stop when it has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => self.fail(&format!("the report cannot be written: {error}")),
        }
    }

    fn fail(&self, message: &str) -> ExitCode {
        // Where even this cannot be written, the exit code still says it.
        let _ = writeln!(io::stderr(), "{}: {message}", self.0);
        ExitCode::FAILURE
    }
}
