//! What the tests need beside Rust: found, or installed, or named with the command to get it.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::build::run;

/// A program, and how it is had on Debian and its kin.
struct Tool {
    program: &'static str,
    package: &'static str,
    why: &'static str,
}

const TOOLS: [Tool; 6] = [
    Tool { program: "chromium", package: "chromium", why: "a browser to test in" },
    Tool { program: "chromedriver", package: "chromium-driver", why: "drives Chromium" },
    Tool { program: "firefox-esr", package: "firefox-esr", why: "a browser to test in" },
    Tool { program: "WebKitWebDriver", package: "webkit2gtk-driver", why: "WebKit and what drives it" },
    Tool { program: "xvfb-run", package: "xvfb", why: "the screen that WebKit draws on" },
    Tool { program: "dbus-run-session", package: "dbus", why: "the bus that WebKit talks over" },
];

/// Installs what is missing; gives a line for each thing that could not be had.
pub fn browsers() -> Vec<String> {
    let missing: Vec<&Tool> = TOOLS.iter().filter(|tool| find(tool.program).is_none()).collect();
    let mut failed = Vec::new();
    if !missing.is_empty() {
        for tool in &missing {
            println!("installing {} ({})", tool.package, tool.why);
        }
        let packages: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
        apt(&packages);
        for tool in missing.iter().filter(|tool| find(tool.program).is_none()) {
            failed.push(format!("{} is missing: apt-get install {}", tool.program, tool.package));
        }
    }
    if find("geckodriver").is_none() {
        println!("installing geckodriver (drives Firefox); a few minutes, once");
        let mut cargo = Command::new("cargo");
        // Outside the workspace's own target folder, whose files are of no use to it.
        cargo.args(["install", "geckodriver", "--locked"]).env_remove("CARGO_TARGET_DIR");
        if run(&mut cargo).is_err() || find("geckodriver").is_none() {
            failed.push("geckodriver is missing: cargo install geckodriver --locked".into());
        }
    }
    failed
}

/// Asks Debian's packages for what is missing. A failure shows in what is then still missing.
fn apt(packages: &[&str]) {
    let quiet = |command: &mut Command| {
        command.env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null()).stdout(Stdio::null());
        let _ = run(command);
    };
    quiet(Command::new("apt-get").args(["update"]));
    quiet(Command::new("apt-get").args(["install", "-y", "--no-install-recommends"]).args(packages));
}

/// Where a program is on the path.
fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
