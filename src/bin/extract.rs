//! `extract FILE`: prints what is read from a report as JSON.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use nato_timeline::{export::json::Timeline, parse::parse};

/// The largest report that is read, in bytes.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads a report about NATO and prints its dates, events and pledges as JSON.
#[derive(Parser)]
struct Arguments {
    /// A text file in UTF-8, at most 16 MiB; `-` reads standard input.
    file: PathBuf,
}

fn main() -> ExitCode {
    let Arguments { file } = Arguments::parse();
    match read(&file).and_then(|text| print(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{}: {reason}", file.display());
            ExitCode::from(2)
        }
    }
}

/// The text of a file, or one line that says what is wrong with it and where.
fn read(file: &PathBuf) -> Result<String, String> {
    let mut bytes = Vec::new();
    let input: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(file).map_err(|error| format!("cannot be read: {error}"))?)
    };
    input.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > LIMIT {
        return Err("is larger than 16 MiB, the largest report that is read".into());
    }
    String::from_utf8(bytes).map_err(|error| {
        format!("is not UTF-8 text: byte {} is out of place", error.utf8_error().valid_up_to())
    })
}

fn print(text: &str) -> Result<(), String> {
    use std::io::Write;
    let report = parse(text);
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &Timeline::from(&report))
        .map_err(std::io::Error::from)
        .and_then(|()| writeln!(out))
        .map_err(|error| format!("cannot print: {error}"))
}
