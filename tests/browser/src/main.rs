//! What only a browser shows: the files of `dist/` opened in Chromium, Firefox and WebKit, used as
//! a reader uses them. Every check runs in every engine and counts by itself; the last line is
//! `N passed, N failed`.

mod bench;
mod checks;
mod driver;
mod engine;
mod page;
mod sample;
mod server;
mod wish;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::Parser;

use engine::Engine;
use page::Browser;

/// Checks the files of `dist/` in real browsers.
#[derive(Parser)]
struct Arguments {
    /// The folder that `cargo xtask build` made.
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// The packages of npm that some checks need; `cargo xtask test` installs them.
    #[arg(long, default_value = "target/tools/node_modules")]
    tools: PathBuf,
    /// Only these engines.
    #[arg(long, value_enum)]
    engine: Vec<Engine>,
    /// Only checks whose name holds this text.
    #[arg(long, default_value = "")]
    only: String,
    /// Measures in Chromium in place of checking.
    #[arg(long)]
    bench: bool,
    /// Keeps screenshots of the designed states in this folder.
    #[arg(long)]
    screenshots: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let dist = arguments.dist.canonicalize()?;
    let server = server::start(dist.clone(), std::path::absolute(&arguments.tools)?)?;
    if arguments.bench {
        bench::bench(&dist, &server).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let engines = if arguments.engine.is_empty() { Engine::ALL.to_vec() } else { arguments.engine };
    let (mut passed, mut failed) = (0, 0);
    for engine in engines {
        let checks: Vec<_> =
            checks::all().into_iter().filter(|check| check.name.contains(&arguments.only)).collect();
        let mut browser = match Browser::start(engine, &dist, &server).await {
            Ok(browser) => browser,
            Err(error) => {
                failed += checks.len();
                println!("FAILED {engine}: cannot start, {} checks not run\n       {error:#}", checks.len());
                continue;
            }
        };
        for check in checks {
            let began = Instant::now();
            let mut result = (check.run)(&browser).await;
            // A check that failed is run once more, in a browser just started, and what failed is said: a
            // page that breaks does so again, a driver that lost a window or an input does not.
            if let Err(error) = &result {
                println!("again  {engine}: {}\n       {error:#}", check.name);
                browser.stop().await;
                browser = Browser::start(engine, &dist, &server).await?;
                result = (check.run)(&browser).await;
            }
            let seconds = began.elapsed().as_secs();
            match result {
                Ok(()) => {
                    passed += 1;
                    println!("ok     {engine}: {} ({seconds} s)", check.name);
                }
                Err(error) => {
                    failed += 1;
                    println!("FAILED {engine}: {} ({seconds} s)\n       {error:#}", check.name);
                }
            }
        }
        if let Some(folder) = &arguments.screenshots {
            browser.gallery(folder).await?;
        }
        browser.stop().await;
    }
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
