//! `cargo xtask bench`: the core natively, then the widget in Chromium.

use std::process::Command;

use anyhow::Result;

use crate::{build, install, root};

/// Runs every benchmark; each prints its own table.
pub fn bench() -> Result<()> {
    build::run(cargo().args([
        "bench",
        "--quiet",
        "--locked",
        "--package",
        "nato-timeline",
        "--bench",
        "native",
    ]))?;
    build::build(&root().join("dist"), &[])?;
    for line in install::browsers() {
        println!("{line}");
    }
    println!();
    build::run(cargo().args(["run", "--quiet", "--locked", "--package", "browser-tests", "--", "--bench"]))
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}
