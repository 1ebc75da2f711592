//! `extract FILE`: prints what is read from a report as JSON.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use nato_timeline::export::{csv, html, icalendar, json};
use nato_timeline::model::Day;
use nato_timeline::parse::parse;

/// The largest report that is read, in bytes.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads a report about NATO and prints its dates, events and pledges as JSON.
#[derive(Parser)]
struct Arguments {
    /// A text file in UTF-8, at most 16 MiB; `-` reads standard input.
    file: PathBuf,
    /// The form in which to print what was read.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Short for `--format html`: what to put inside `<nato-timeline>`.
    #[arg(long, conflicts_with = "format")]
    html: bool,
}

/// The forms that can be printed.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The public JSON, `"schema": "nato-timeline/1"`.
    Json,
    /// A list in time order for readers without script, and the text for the widget: both go inside
    /// `<nato-timeline>`.
    Html,
    /// Comma-separated values, a line an item.
    Csv,
    /// iCalendar, an entry for each event whose days are known.
    Ical,
}

fn main() -> ExitCode {
    let Arguments { file, format, html } = Arguments::parse();
    let format = if html { Format::Html } else { format };
    match read(&file).and_then(|text| print(&text, format)) {
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
        let place = error.utf8_error().valid_up_to();
        let line = 1 + error.as_bytes()[..place].iter().filter(|&&byte| byte == b'\n').count();
        format!("is not UTF-8 text: byte {place}, in line {line}, is out of place")
    })
}

/// Prints what a report says; the reason in a sentence where standard output cannot be written.
fn print(text: &str, format: Format) -> Result<(), String> {
    use std::io::Write;
    let report = &parse(text);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match format {
        Format::Json => writeln!(out, "{}", json::timeline(report)),
        Format::Html => out.write_all(html::embed(report, text).as_bytes()),
        Format::Csv => out.write_all(csv::table(report).as_bytes()),
        Format::Ical => out.write_all(icalendar::calendar(report, today()).as_bytes()),
    }
    .and_then(|()| out.flush())
    .map_err(|error| format!("cannot be printed: {error}"))
}

/// Today, by the clock of the machine, in universal time.
fn today() -> Day {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Day::from_number((since.as_secs() / 86_400) as i32)
}
