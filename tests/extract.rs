//! The command line `extract`: what it prints, and what it says of input that it cannot read.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn extract(argument: &str, input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_extract"))
        .arg(argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may stop reading before the end of input that is too large: no failure of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn scratch(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// Status 2, nothing on standard output, and one line on standard error that names the input.
fn refused(output: &Output, which: &str, why: &str) {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(2), 0, 1), "{said}");
    assert!(said.starts_with(which) && said.contains(why), "{said}");
}

fn read(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_sample_is_printed_in_the_public_shape() {
    let sample = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("www/verslag-navo-fmm-2023-04.txt");
    let text: Vec<char> = fs::read_to_string(&sample).unwrap().chars().collect();
    let said = read(&extract(sample.to_str().unwrap(), b""));
    assert_eq!(said["schema"], "nato-timeline/1");
    assert_eq!(said["report"]["language"], "nl");
    assert_eq!(said["report"]["reference_date"], "2023-04-05");
    let words = |span: &Value| {
        let [from, to] = [0, 1].map(|end| span[end].as_u64().unwrap() as usize);
        text[from..to].iter().collect::<String>()
    };
    let dates = said["dates"].as_array().unwrap();
    assert_eq!(words(&dates[0]["span"]), "4 EN \n5 APRIL 2023");
    let wales = said["events"].as_array().unwrap().iter().find(|event| event["place"] == "Wales").unwrap();
    assert_eq!((&wales["kind"], &wales["value"]), (&"summit".into(), &"2014".into()));
    assert!(words(&wales["mentions"][0]).contains("Wales in 2014"));
    let ids = said["events"].as_array().unwrap().iter().chain(said["pledges"].as_array().unwrap());
    let mut ids: Vec<_> = ids.map(|item| item["id"].as_str().unwrap()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "every id is used once");
}

#[test]
fn standard_input_is_read() {
    let said = read(&extract("-", "De Top in Madrid vond plaats op 29 juni 2022.".as_bytes()));
    assert_eq!(said["dates"][0]["value"], "2022-06-29");
}

#[test]
fn texts_without_dates_give_empty_lists() {
    let hostile = [
        "",
        " ",
        "\u{feff}",
        "\0\u{1}\u{7f}\r\n\x0c",
        "Geen datum te zien.",
        "\u{202e}\u{200f}א\u{301}\u{2067}",
    ];
    for text in hostile {
        let said = read(&extract("-", text.as_bytes()));
        for list in ["dates", "events", "pledges"] {
            assert_eq!(said[list], Value::Array(Vec::new()), "{list} of {text:?}");
        }
        assert_eq!(said["report"]["reference_date"], Value::Null);
    }
}

#[test]
fn a_line_of_a_megabyte_is_read() {
    for unit in ["a", "1", "(", "- ", "2023 ", "4 april "] {
        let said = read(&extract("-", unit.repeat(1_000_000 / unit.len()).as_bytes()));
        assert_eq!(said["schema"], "nato-timeline/1", "{unit:?}");
    }
}

#[test]
fn what_cannot_be_read_is_said_in_one_line() {
    refused(&extract("no-such-report.txt", b""), "no-such-report.txt: ", "cannot be read");
    let folder = env!("CARGO_TARGET_TMPDIR");
    refused(&extract(folder, b""), folder, "cannot be read");
    let latin = scratch("latin-1.txt", b"Oekra\xefne op 4 april 2023");
    refused(&extract(latin.to_str().unwrap(), b""), latin.to_str().unwrap(), "not UTF-8 text: byte 5");
    refused(&extract("-", b"\xff\xfeN\0A\0"), "-: ", "not UTF-8 text: byte 0");
    let large = vec![b' '; 16 * 1024 * 1024 + 1];
    refused(&extract("-", &large), "-: ", "larger than 16 MiB");
    assert!(extract("-", &large[1..]).status.success(), "16 MiB is still read");
}
