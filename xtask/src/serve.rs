//! `cargo xtask run`: a static server on the loopback address.

use std::fs;
use std::path::{Component, Path};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response, Server};

/// Serves a folder until it is stopped; prints the address and the path of the single file.
pub fn serve(dist: &Path, port: u16, open: bool) -> Result<()> {
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("cannot serve on port {port}: {error}; choose another with --port"))?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("\nserving        {address}\nsingle file    {}", dist.join("nato-timeline.html").display());
    if open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        if std::process::Command::new(opener).arg(&address).spawn().is_err() {
            println!("cannot open a browser: no {opener}; open the address by hand");
        }
    }
    for request in server.incoming_requests() {
        answer(dist, request);
    }
    Ok(())
}

/// Answers one request with a file of the folder, or 404. A client that went away is no error.
fn answer(dist: &Path, request: Request) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    let path = if path.is_empty() { "index.html" } else { &path };
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let file = inside.then(|| fs::read(dist.join(path)).ok()).flatten();
    let _ = match file {
        Some(bytes) => {
            let mut response = Response::from_data(bytes);
            for (name, value) in [("Content-Type", content_type(path)), ("Cache-Control", "no-store")] {
                if let Ok(header) = Header::from_bytes(name, value) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
        None => request.respond(Response::from_string("not found").with_status_code(404)),
    };
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("css") => "text/css; charset=utf-8",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
