//! A server for the pages that need an origin: `dist/` under several policies, and the pages that
//! checks make.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response};

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
    let listener =
        tiny_http::Server::http("127.0.0.1:0").map_err(|error| anyhow!("cannot serve: {error}"))?;
    let port = listener.server_addr().to_ip().map(|address| address.port()).unwrap_or_default();
    let folder = made.clone();
    std::thread::spawn(move || {
        let mut unanswered = Vec::new();
        for request in listener.incoming_requests() {
            match request.url().ends_with("/slow.txt") {
                true => unanswered.push(request),
                false => answer(&dist, &folder, request),
            }
        }
    });
    Ok(Server { origin: format!("http://127.0.0.1:{port}"), made, tools })
}

fn answer(dist: &Path, made: &Path, request: Request) {
    let url = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let (policy, name) = match url.split_once('/') {
        Some(("strict", name)) => (Some(STRICT), name),
        Some(("no-wasm", name)) => (Some(NO_WASM), name),
        Some(("made" | "shared", name)) => (None, name),
        _ => (None, url.as_str()),
    };
    let bytes = [made, dist].iter().find_map(|folder| fs::read(folder.join(name)).ok());
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        _ => "text/plain; charset=utf-8",
    };
    let mut response = match bytes {
        Some(bytes) => Response::from_data(bytes),
        None => Response::from_data("not found").with_status_code(404),
    };
    let readers = url.starts_with("shared/").then_some("*");
    for (name, value) in [
        ("Content-Type", Some(kind)),
        ("Content-Security-Policy", policy),
        ("Access-Control-Allow-Origin", readers),
    ] {
        if let Some(header) = value.and_then(|value| Header::from_bytes(name, value).ok()) {
            response.add_header(header);
        }
    }
    let _ = request.respond(response);
}
