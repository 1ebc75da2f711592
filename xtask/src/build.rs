//! `cargo xtask build`: the widget compiled, bound and packed into the files of `dist/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::origins::Origin;
use crate::publish::{self, Pinned};
use crate::{pack, pages, root, sizes};

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes every file of `dist` and gives its absolute path back; the frame shows reports of these
/// origins besides its own.
pub fn build(dist: &Path, frame_origins: &[Origin]) -> Result<PathBuf> {
    add_target()?;
    let wasm = compile()?;
    let glue = bind(&wasm, Names::Dropped)?;
    let script = pack::script(&glue)?;
    fs::create_dir_all(dist).with_context(|| format!("cannot make the folder {}", dist.display()))?;
    let pinned = Pinned::new(&script);
    let mut files = vec![("nato-timeline.js".to_owned(), script.clone())];
    files.extend(pages::pages(&script, &pinned, frame_origins)?);
    publish::remove_pinned(dist)?;
    let beside = [(pinned.name, script.clone())].into_iter().chain(publish::package(&script)?);
    for (name, content) in files.iter().cloned().chain(beside) {
        write(&dist.join(name), &content)?;
    }
    fs::write(dist.join("sizes.json"), sizes::measure(&files)?)?;
    println!("\nto load this script and no other:\n{}", pinned.tag);
    Ok(dist.canonicalize()?)
}

/// Writes a file, and makes its folder.
fn write(path: &Path, content: &str) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, content)).with_context(|| format!("cannot write {}", path.display()))
}

/// Adds the Wasm target where rustup does not have it yet.
pub fn add_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let installed = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET);
    if installed.is_dir() {
        return Ok(());
    }
    println!("adding the target {TARGET}, which the widget is compiled for");
    run(Command::new("rustup").args(["target", "add", TARGET]))
        .with_context(|| format!("without rustup, install the standard library of {TARGET} by hand"))
}

/// Whether the functions of the Wasm keep their names: to measure them, not to publish them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// They keep them.
    Kept,
    /// Only numbers are left.
    Dropped,
}

/// Compiles the widget; gives the path of the Wasm.
pub fn compile() -> Result<PathBuf> {
    println!("compiling the widget");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(["build", "--locked", "--package", "nato-timeline", "--lib"]).args([
        "--target",
        TARGET,
        "--profile",
        "widget",
        "--no-default-features",
        "--features",
        "web",
    ]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", rust_flags().join("\u{1f}"));
    run(&mut cargo)?;
    Ok(target_dir().join(TARGET).join("widget/nato_timeline.wasm"))
}

/// What the compiler is told for the widget alone: the folder of this machine's crates stays out of
/// the messages inside the Wasm, so that it is the same everywhere; names say which types a generic
/// function was compiled for, which `cargo xtask size` shows.
fn rust_flags() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut flags = vec!["-Csymbol-mangling-version=v0".to_owned()];
    flags.push("-Cllvm-args=-inline-threshold=2".to_owned());
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=crates", home.join("registry/src").display()));
    }
    flags
}

/// Where cargo puts what it makes.
pub fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Makes the JavaScript glue and the Wasm that belongs to it; gives their folder.
pub fn bind(wasm: &Path, names: Names) -> Result<PathBuf> {
    let out = target_dir().join(if names == Names::Kept { "widget-named" } else { "widget-glue" });
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(wasm)
        .no_modules(true)?
        .typescript(false)
        .remove_name_section(names == Names::Dropped)
        .remove_producers_section(true)
        // `cargo xtask size` reads the names itself, without the hashes in them.
        .demangle(false)
        .out_name("widget")
        .generate(&out)
        .context("cannot bind the Wasm to JavaScript")?;
    ensure!(out.join("widget.js").is_file(), "no glue in {}", out.display());
    Ok(out)
}

/// Runs a command and waits for it; what it prints is shown.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    if !status.success() {
        bail!("{:?} ended with {status}", command.get_program());
    }
    Ok(())
}

fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    Ok(String::from_utf8(output.stdout)?)
}
