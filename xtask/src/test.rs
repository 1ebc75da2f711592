//! `cargo xtask test`: every check, in the order in which they are quickest to fail.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::{build, install, root, sizes};

/// How many checks passed and failed.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Runs and counts one check.
    fn check(&mut self, name: &str, run: impl FnOnce() -> Result<()>) {
        let start = Instant::now();
        match run() {
            Ok(()) => {
                self.passed += 1;
                println!("ok     {name} ({} s)", start.elapsed().as_secs());
            }
            Err(error) => {
                self.failed += 1;
                println!("FAILED {name}\n       {error:#}");
            }
        }
    }

    /// Runs a command that counts its own checks; one that ends badly without having counted a
    /// failure is a failure.
    fn counted(&mut self, name: &str, command: &mut Command) {
        println!("\n{name}");
        let (before, start) = (self.failed, Instant::now());
        let done = self.follow(command);
        println!("{name}: {} s", start.elapsed().as_secs());
        let good = matches!(done, Ok(true));
        if !good && self.failed == before {
            self.failed += 1;
            println!(
                "FAILED {name}: {}",
                done.err().map_or("ended with an error".into(), |error| format!("{error:#}"))
            );
        }
    }

    fn follow(&mut self, command: &mut Command) -> Result<bool> {
        let mut child = command
            .current_dir(root())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {:?}", command.get_program()))?;
        let printed = child.stdout.take().context("nothing to read")?;
        for line in BufReader::new(printed).lines() {
            let line = line?;
            println!("{line}");
            if let Some(counts) = counts(&line) {
                self.passed += counts.passed;
                self.failed += counts.failed;
            }
        }
        Ok(child.wait()?.success())
    }
}

/// The counts in a line such as `test result: ok. 3 passed; 0 failed; …` or `3 passed, 0 failed`.
fn counts(line: &str) -> Option<Tally> {
    let line = line
        .strip_prefix("test result: ")
        .map_or(line, |rest| rest.split_once(". ").map_or(rest, |(_, rest)| rest));
    let mut words = line.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let passed = words.next()?.parse().ok()?;
    let is_count = words.next()? == "passed";
    let failed = words.next()?.parse().ok()?;
    (is_count && words.next()? == "failed").then_some(Tally { passed, failed })
}

/// What of the view needs no browser is checked natively with the rest.
const VIEW_TOO: &str = "--features=nato-timeline/web";

/// Runs every check and prints `N passed, N failed` last; `Err` where one failed.
pub fn test() -> Result<()> {
    let mut tally = Tally::default();
    println!("style and documentation");
    const WIDGET: [&str; 7] = [
        "--package",
        "nato-timeline",
        "--lib",
        "--target=wasm32-unknown-unknown",
        "--no-default-features",
        "--features=web",
        "--locked",
    ];
    tally.check("the Wasm target is there", build::add_target);
    tally.check("format", || quietly(cargo("fmt").args(["--all", "--check"])));
    let deny = ["--", "--deny", "warnings"];
    tally.check("lints", || {
        let everything = ["--workspace", "--all-targets", VIEW_TOO, "--locked", "--quiet"];
        quietly(cargo("clippy").args(everything).args(deny))
    });
    tally.check("lints of the widget", || quietly(cargo("clippy").args(WIDGET).arg("--quiet").args(deny)));
    let mut doc = cargo("doc");
    doc.args(WIDGET)
        .args(["--no-deps", "--document-private-items", "--quiet"])
        .env("RUSTDOCFLAGS", "--deny warnings");
    tally.check("documentation", || quietly(&mut doc));

    tally.counted("native tests", cargo("test").args(["--workspace", VIEW_TOO, "--locked", "--quiet"]));

    println!("\nwidget");
    let dist = root().join("dist");
    let mut is_built = false;
    tally.check("build", || {
        build::build(&dist, &[])?;
        is_built = true;
        Ok(())
    });
    for (name, result) in sizes::budgets(&dist) {
        tally.check(&name, || result);
    }

    println!("\nbrowsers");
    for line in install::browsers().into_iter().chain(install::packages()) {
        println!("FAILED {line}");
        tally.failed += 1;
    }
    if is_built {
        tally.counted(
            "pages in browsers",
            cargo("run").args(["--quiet", "--locked", "--package", "browser-tests"]),
        );
    } else {
        tally.check("pages in browsers", || anyhow::bail!("the widget was not built"));
    }

    let Tally { passed, failed } = tally;
    println!("\n{passed} passed, {failed} failed");
    anyhow::ensure!(failed == 0, "{failed} checks failed");
    Ok(())
}

fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg(command);
    cargo
}

fn quietly(command: &mut Command) -> Result<()> {
    build::run(command.current_dir(root()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_what_test_programs_print() {
        let tally = |passed, failed| Some(Tally { passed, failed });
        assert_eq!(counts("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured"), tally(12, 0));
        assert_eq!(counts("test result: FAILED. 2 passed; 1 failed; 0 ignored"), tally(2, 1));
        assert_eq!(counts("31 passed, 2 failed"), tally(31, 2));
        assert_eq!(counts("running 12 tests"), None);
        assert_eq!(counts("12 passed"), None);
    }
}
