//! What the program says when it fails in a way that nobody foresaw: where, and never about what. The words of a panic may
//! hold what somebody typed.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};

use wording::{Lang, Wording};

/// From now on a panic says where it was, and nothing else.
pub(crate) fn install() {
    // Made now: whoever panics makes no sentences.
    let sentence = Wording::new(Lang::Nl).text("program-panicked");
    panic::set_hook(Box::new(move |info| {
        // When even this cannot be written, the program still ends or goes on as it would.
        _ = writeln!(io::stderr().lock(), "paraat: {sentence} {}", place(info));
    }));
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map_or_else(|| "?".to_owned(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    /// Set in the program that panics for the test.
    const PANICS: &str = "PARAAT_TEST_PANICS";

    #[test]
    fn a_panic_says_where_it_was_and_nothing_of_what_somebody_typed() {
        if std::env::var_os(PANICS).is_some() {
            super::install();
            let typed = "Fleur Jansén belde, 06 12345678".to_owned();
            let between_the_bytes_of_a_letter = 11;
            drop(typed[..between_the_bytes_of_a_letter].to_owned());
        }
        let own = std::env::current_exe().expect("a test is a program");
        let name = "a_panic_says_where_it_was_and_nothing_of_what_somebody_typed";
        let done = Command::new(own).args([name, "--nocapture"]).env(PANICS, "1").output().expect("it runs");
        assert!(!done.status.success(), "it panicked");
        let written =
            [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        assert!(written.contains("panics.rs:"), "it says where: {written}");
        for word in ["Fleur", "Jans", "12345678"] {
            assert!(!written.contains(word), "{word} stands in: {written}");
        }
    }
}
