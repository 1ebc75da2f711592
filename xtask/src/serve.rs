//! `cargo xtask run`: a static server on the loopback address.

use std::fs;
use std::path::{Component, Path};

use anyhow::{Result, anyhow};
use serve::{Answer, Server};

/// Fails if the port is taken: before a build that takes long, not behind it.
pub fn is_free(port: u16) -> Result<()> {
    std::net::TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|error| taken(port, &error))
}

fn taken(port: u16, error: &std::io::Error) -> anyhow::Error {
    anyhow!("cannot serve on port {port}: {error}; choose another with --port")
}

/// Serves a folder until it is stopped; prints the address and the path of the single file.
pub fn serve(dist: &Path, port: u16, open: bool) -> Result<()> {
    let folder = dist.to_owned();
    let server =
        Server::start(port, move |path| Some(answer(&folder, path))).map_err(|error| taken(port, &error))?;
    let address = format!("http://{}/", server.address);
    println!("\nserving        {address}\nfor embedding  {address}embed.html");
    println!("single file    {}", dist.join("nato-timeline.html").display());
    if open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        if std::process::Command::new(opener).arg(&address).spawn().is_err() {
            println!("cannot open a browser: no {opener}; open the address by hand");
        }
    }
    server.wait();
    Ok(())
}

/// A file of the folder, or none. Nothing is kept by the browser: a build may make it anew.
fn answer(dist: &Path, path: &str) -> Answer {
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let content = inside.then(|| fs::read(dist.join(path)).ok()).flatten();
    Answer { content, headers: vec![("cache-control", "no-store")] }
}
