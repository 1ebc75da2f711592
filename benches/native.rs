//! How fast the core is natively: the reader over long and over hostile texts, its memory, the
//! layout of many items. `cargo xtask bench` runs it. What counts are the ratios, all of one run.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints, and stops where it cannot")]

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use nato_timeline::layout::{Choice, Estimate, Key, ScaleKind, Timeline, Viewport, narrow, wide};
use nato_timeline::model::{Basis, Day, Edtf, Event, EventKind, ItemId, Report};
use nato_timeline::parse::parse;

const SAMPLE: &str = include_str!("../www/verslag-navo-fmm-2023-04.txt");
const MEGABYTE: usize = 1_000_000;

/// A text repeated until it is that long, in bytes; cut at a character.
fn repeated(unit: &str, bytes: usize) -> String {
    let mut text = unit.repeat(bytes / unit.len() + 1);
    let end = (0..=bytes).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text.truncate(end);
    text
}

/// The shortest of three runs, or a single one that is long: what the work takes when nothing else is
/// in its way. Short work is repeated until it can be measured.
fn time(mut work: impl FnMut()) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        let mut times = 0;
        while times == 0 || start.elapsed() < Duration::from_millis(20) {
            work();
            times += 1;
        }
        shortest = shortest.min(start.elapsed() / times);
        if shortest > Duration::from_secs(1) {
            break;
        }
    }
    shortest
}

fn rate(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / MEGABYTE as f64 / took.as_secs_f64()
}

fn reading() {
    let text = repeated(SAMPLE, 10 * MEGABYTE);
    let once = time(|| {
        black_box(text.chars().filter(|c| c.is_alphanumeric()).count());
    });
    let read = time(|| {
        black_box(parse(&text));
    });
    println!("reading the sample repeated to 10 MB");
    println!(
        "  {:.1} MB/s; one look at every character: {:.0} MB/s",
        rate(text.len(), read),
        rate(text.len(), once)
    );
    println!("  {:.1} looks (goal: 25 MB/s)\n", read.as_secs_f64() / once.as_secs_f64());
}

/// What long texts are made of: the sample, and what is made to be slow or to take room.
const TEXTS: [(&str, &str); 10] = [
    ("the sample", SAMPLE),
    ("digits", "1234567890"),
    ("brackets", "("),
    ("hyphens", "-"),
    ("broken words", "ab-\n"),
    ("dates", "4 april 2023 "),
    (
        "one sentence",
        "de ministers van de NAVO en hun collega's in Brussel spraken over 2% en 4 april en dat ",
    ),
    ("short lines", "1 a\n"),
    ("capitals", "NAVO Top "),
    ("shares", "2% "),
];

fn doubling() {
    println!("doubling the text, 10 kB to 16 MB (goal: at most twice the time, with some noise)");
    println!(
        "  {:<14} {:>9} {:>9} {:>9} {:>16}",
        "MB/s", "at 10 kB", "at 1.3 MB", "at 16 MB", "largest ratio"
    );
    for (name, unit) in TEXTS {
        let mut size = 10_000;
        let (mut rates, mut before, mut worst) = (Vec::new(), None, (0.0, 0));
        while size <= 16 * 1024 * 1024 {
            let text = repeated(unit, size);
            let took = time(|| {
                black_box(parse(&text));
            });
            if let Some(before) = before.replace(took) {
                let ratio = took.as_secs_f64() / before.as_secs_f64();
                worst = if ratio > worst.0 { (ratio, size) } else { worst };
            }
            rates.push(rate(size, took));
            size *= 2;
        }
        let (ratio, at) = worst;
        println!(
            "  {name:<14} {:>9.1} {:>9.1} {:>9.1} {ratio:>6.2} at {:>4.1} MB",
            rates[0],
            rates[7],
            rates[rates.len() - 1],
            at as f64 / MEGABYTE as f64
        );
    }
    println!();
}

/// A report of that many events, spread over twenty years and crowded at their end.
fn crowded(count: usize) -> Report {
    let event = |place: usize| {
        let day =
            14_000 + if place.is_multiple_of(2) { place * 7300 / count } else { 7000 + place * 300 / count };
        let date = Day::from_number(day as i32).to_string().parse::<Edtf>().ok();
        Event {
            id: ItemId::new(format!("e{place}")),
            title: format!("Bijeenkomst {place} van de ministers in Brussel"),
            kind: EventKind::ALL[place % EventKind::ALL.len()],
            date,
            basis: Basis::Stated,
            date_span: None,
            place: None,
            actors: Vec::new(),
            mentions: Vec::new(),
            section: None,
        }
    };
    Report { events: (0..count).map(event).collect(), ..Report::default() }
}

fn layout() {
    println!("layout (goal: 10,000 items in 5 ms)");
    println!("  {:<10} {:>12} {:>12} {:>12} {:>12}", "ms", "made ready", "wide, even", "zoomed", "narrow");
    for count in [25, 1_000, 10_000] {
        let report = crowded(count);
        let ready = time(|| {
            black_box(Timeline::new(report.clone()));
        });
        let timeline = Timeline::new(report);
        let visible: Vec<Key> = timeline.keys().collect();
        let viewport = Viewport { width: 1144.0, height: 420.0, heading: 110.0, line: 16.5, today: None };
        let pace = timeline.pace(ScaleKind::Even);
        let drawn = |window| {
            let choice = Choice { visible: &visible, selected: None, scale: ScaleKind::Even, window };
            time(|| {
                black_box(wide(&timeline, &choice, &viewport, &Estimate::default()));
            })
        };
        let (whole, zoomed) = (drawn(None), drawn(Some((pace.day(0.4), pace.day(0.5)))));
        let column = time(|| {
            black_box(narrow(&timeline, &visible, None, None));
        });
        let [ready, whole, zoomed, column] =
            [ready, whole, zoomed, column].map(|took| took.as_secs_f64() * 1000.0);
        println!("  {count:<10} {ready:>12.2} {whole:>12.2} {zoomed:>12.2} {column:>12.2}");
    }
    println!();
}

/// The most memory this process has held, in bytes, where the system tells.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<usize>().ok()? * 1024)
}

/// In a process of its own, because a peak never goes down: prints the peak beyond the text itself.
fn measure_memory(text: usize, bytes: usize) {
    let text = repeated(TEXTS[text].1, bytes);
    let before = peak().unwrap_or(0);
    black_box(parse(&text));
    println!("{}", peak().unwrap_or(0).saturating_sub(before));
}

fn memory() {
    println!("memory of a reading, in times the text (goal: at most 20)");
    println!("  {:<14} {:>9} {:>9}", "", "of 1 MB", "of 16 MB");
    for (index, (name, _)) in TEXTS.iter().enumerate() {
        let times = [MEGABYTE, 16 * MEGABYTE].map(|bytes| {
            let mut child = Command::new(std::env::current_exe().unwrap());
            let output = child.args(["--memory", &index.to_string(), &bytes.to_string()]).output();
            let said = String::from_utf8(output.unwrap().stdout).unwrap();
            said.trim().parse::<f64>().unwrap() / bytes as f64
        });
        println!("  {name:<14} {:>9.1} {:>9.1}", times[0], times[1]);
    }
    println!();
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == "--memory") {
        Some(place) => {
            measure_memory(arguments[place + 1].parse().unwrap(), arguments[place + 2].parse().unwrap());
        }
        None => {
            reading();
            doubling();
            layout();
            memory();
        }
    }
}
