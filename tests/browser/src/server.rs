//! A server for the pages that need an origin: `dist/` under several policies, and the pages that
//! checks make.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serve::{Answer, Server as Listening};

/// The strict policy under which the element must work.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                          require-trusted-types-for 'script'; trusted-types 'none'";

/// A policy that refuses Wasm.
pub const NO_WASM: &str = "default-src 'none'; script-src 'self'";

/// Where the server is, and the folder of pages that checks make.
#[derive(Clone, Debug)]
pub struct Server {
    /// `http://127.0.0.1:PORT`.
    pub origin: String,
    /// Files written here are served at `/made/`, `/strict/`, `/no-wasm/`, and at `/shared/` to pages of
    /// every origin.
    pub made: PathBuf,
    /// The packages of npm that some checks need: scripts of publishers, a bundler.
    pub tools: PathBuf,
}

/// Starts the server on a free port; it runs until the process ends.
pub fn start(dist: PathBuf, tools: PathBuf) -> Result<Server> {
    let made = std::env::temp_dir().join(format!("nato-timeline-pages-{}", std::process::id()));
    fs::create_dir_all(&made)?;
    let folder = made.clone();
    let listening = Listening::start(0, move |path| answer(&dist, &folder, path)).context("cannot serve")?;
    Ok(Server { origin: format!("http://{}", listening.address), made, tools })
}

/// A file by its path; `slow.txt` is never answered.
fn answer(dist: &Path, made: &Path, path: &str) -> Option<Answer> {
    let (policy, name) = match path.split_once('/') {
        Some(("strict", name)) => (Some(STRICT), name),
        Some(("no-wasm", name)) => (Some(NO_WASM), name),
        Some(("made" | "shared", name)) => (None, name),
        _ => (None, path),
    };
    if name.ends_with("slow.txt") {
        return None;
    }
    let content = [made, dist].iter().find_map(|folder| fs::read(folder.join(name)).ok());
    let readers = path.starts_with("shared/").then_some("*");
    let headers = [("content-security-policy", policy), ("access-control-allow-origin", readers)];
    let headers = headers.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    Some(Answer { content, headers })
}
