//! What the tests need beside Rust: found, or installed, or named with the command to get it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::build::run;
use crate::root;

/// A program, and how it is had on Debian and its kin.
struct Tool {
    program: &'static str,
    package: &'static str,
    why: &'static str,
}

const TOOLS: [Tool; 8] = [
    Tool { program: "chromium", package: "chromium", why: "a browser to test in" },
    Tool { program: "chromedriver", package: "chromium-driver", why: "drives Chromium" },
    Tool { program: "firefox-esr", package: "firefox-esr", why: "a browser to test in" },
    Tool { program: "WebKitWebDriver", package: "webkit2gtk-driver", why: "WebKit and what drives it" },
    Tool { program: "xvfb-run", package: "xvfb", why: "the screen that WebKit draws on" },
    Tool { program: "pdftotext", package: "poppler-utils", why: "reads what was printed" },
    Tool { program: "npm", package: "npm", why: "packs what is published, and brings what follows" },
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

/// What pages are checked with, from npm: rules for accessibility, a bundler, a compiler for the types,
/// and the scripts that publishers have beside a frame. None of it is part of `dist/`.
const PACKAGES: [(&str, &str); 5] = [
    ("axe-core", "4.14.1"),
    ("esbuild", "0.28.2"),
    ("typescript", "5.9.3"),
    ("pym.js", "1.3.2"),
    ("@iframe-resizer/parent", "5.5.9"),
];

/// Datawrapper's script is unpacked alone: what its package depends on is not published.
const DATAWRAPPER: &str = "@datawrapper/chart-core";

/// Its version.
const DATAWRAPPER_VERSION: &str = "8.47.0";

/// Installs packages of npm into `target/tools`; gives a line for each that could not be had.
pub fn packages() -> Vec<String> {
    let folder = root().join("target/tools");
    let modules = folder.join("node_modules");
    let has = |name: &str| modules.join(name).join("package.json").is_file();
    let missing = PACKAGES.iter().filter(|(name, _)| !has(name)).count();
    let mut failed = Vec::new();
    if missing > 0 {
        // All of them: npm takes away what it is not asked for.
        let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
        println!("installing {} from npm (to check pages with)", packages.join(", "));
        let mut npm = npm(&["install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix"]);
        // What is missing then is named below.
        let _ = run(npm.arg(&folder).args(&packages));
        failed.extend(PACKAGES.iter().filter(|(name, _)| !has(name)).map(|(name, _)| {
            format!("{name} is missing: npm install --no-save --prefix target/tools {}", packages.join(" "))
        }));
    }
    if !has(DATAWRAPPER) {
        println!("unpacking {DATAWRAPPER} from npm (to check pages with)");
        if unpack(&folder, &modules.join(DATAWRAPPER)).is_err() || !has(DATAWRAPPER) {
            failed.push(format!("{DATAWRAPPER} is missing: npm pack {DATAWRAPPER}@{DATAWRAPPER_VERSION}"));
        }
    }
    failed
}

/// Unpacks Datawrapper's package without what it depends on.
fn unpack(folder: &Path, into: &Path) -> Result<()> {
    std::fs::create_dir_all(into)?;
    let package = format!("{DATAWRAPPER}@{DATAWRAPPER_VERSION}");
    run(npm(&["pack", "--silent", "--pack-destination"]).arg(folder).arg(package))?;
    let packed = folder.join(format!("datawrapper-chart-core-{DATAWRAPPER_VERSION}.tgz"));
    run(Command::new("tar").arg("xzf").arg(packed).arg("--strip-components=1").arg("-C").arg(into))
}

fn npm(arguments: &[&str]) -> Command {
    let mut npm = Command::new("npm");
    npm.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    npm
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
