//! The commands of the project: `cargo xtask run`, `build`, `test`, `bench`.

mod bench;
mod build;
mod install;
mod letters;
mod names;
mod origins;
mod pack;
mod pages;
mod publish;
mod serve;
mod size;
mod sizes;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use origins::Origin;

/// The commands of nato-timeline.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the widget and serves it on http://127.0.0.1:8080/.
    Run {
        /// Opens the page in the browser.
        #[arg(long)]
        open: bool,
        /// The port to serve on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Makes every file of `dist/`.
    Build {
        /// Where to put them; Trunk names its own folder.
        #[arg(long, env = "TRUNK_STAGING_DIR", default_value = "dist")]
        into: PathBuf,
        /// A server whose reports `frame.html` may show besides those of its own, such as
        /// https://reports.example; may be given several times, or several with commas between.
        #[arg(long, value_name = "ORIGIN", value_delimiter = ',', env = "NATO_TIMELINE_FRAME_ORIGINS")]
        frame_origin: Vec<Origin>,
    },
    /// Prints how fast the reader, the layout and the widget are, as tables.
    Bench,
    /// Prints what takes the room in the widget, by crate and by module.
    Size {
        /// Names this many of the largest functions too.
        #[arg(long, default_value_t = 0)]
        top: usize,
    },
    /// Installs what is missing, then runs every check: style, documentation, native tests, the
    /// corpus, sizes, and pages in Chromium, Firefox and WebKit.
    Test,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Run { open, port } => {
            let free = serve::is_free(port).and_then(|()| build::build(&root().join("dist"), &[]));
            free.and_then(|dist| serve::serve(&dist, port, open))
        }
        Command::Build { into, frame_origin } => build::build(&root().join(into), &frame_origin).map(drop),
        Command::Bench => bench::bench(),
        Command::Size { top } => size::size(top),
        // What failed is printed already; the last line is the count.
        Command::Test => return if test::test().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The top of the repository.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}
