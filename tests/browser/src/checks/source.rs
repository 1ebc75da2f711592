//! Where a report comes from: JSON of two forms, and addresses that give none.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{Check, checks};
use crate::page::Browser;

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "TimelineJS's JSON is shown, by address and inside the element" => slides,
        "JSON that is no timeline is refused in a sentence" => broken_json,
        "a report that cannot be fetched can be asked for again" => again,
        "a report that takes too long is given up in a sentence" => slow,
        "an address that holds no text or too much is refused in a sentence" => no_report,
        "another address shows another report and tells so" => another,
    ]
}

fn timeline() -> Value {
    json!({
        "title": {"text": {"headline": "Tien jaar", "text": ""}},
        "events": [
            {"start_date": {"year": "2014"}, "group": "Toppen",
             "text": {"headline": "Top in <b>Wales</b><img src=x onerror='window.ran = 1'>", "text": "<p>De norm van <i>2%</i>.</p>"}},
            {"start_date": {"year": "2023", "month": "7"}, "text": {"headline": "Top in Vilnius", "text": ""}},
        ],
    })
}

async fn visit(browser: &Browser, body: &str) -> Result<()> {
    browser.visit(&browser.page("made", body)?, 900, 700).await
}

/// A sentence stands where the timeline would, and the page has heard why.
async fn says(browser: &Browser, reason: &str) -> Result<()> {
    browser
        .until(&format!("told.some(([name, detail]) => name === 'error' && detail.reason === '{reason}')"))
        .await?;
    browser.until("root.querySelector('[role=alert]')?.textContent.length > 15").await
}

async fn slides(browser: &Browser) -> Result<()> {
    fs::write(browser.server.made.join("slides.json"), timeline().to_string())?;
    let inside = timeline().to_string().replace('<', "\\u003c");
    let by_address = "<nato-timeline src=\"slides.json\"></nato-timeline>".to_owned();
    let inside =
        format!("<nato-timeline><script type=\"application/json\">{inside}</script></nato-timeline>");
    for body in [by_address, inside] {
        browser.open(&browser.page("made", &body)?, 900, 700).await?;
        let values =
            browser.value("element.timeline.events.map(event => [event.title, event.value])").await?;
        ensure!(values == json!([["Top in Wales", "2014"], ["Top in Vilnius", "2023-07"]]), "{values}");
        browser.click("[data-item][data-value='2014'] [data-go]").await?;
        browser
            .until("root.querySelector('[data-part=detail] blockquote')?.textContent === 'De norm van 2%.'")
            .await?;
        let markup = browser.value("[root.querySelectorAll('img, i, b').length, window.ran ?? 0]").await?;
        ensure!(markup == json!([0, 0]), "markup of a slide: {markup}");
        browser.quiet().await?;
    }
    Ok(())
}

async fn broken_json(browser: &Browser) -> Result<()> {
    for held in ["{\"events\": [", "{\"a\": 1}", "{\"events\": [{\"start_date\": {\"year\": \"ooit\"}}]}"] {
        visit(
            browser,
            &format!("<nato-timeline><script type=\"application/json\">{held}</script></nato-timeline>"),
        )
        .await?;
        says(browser, "not-timeline").await?;
    }
    browser.quiet().await
}

async fn again(browser: &Browser) -> Result<()> {
    let file = browser.server.made.join("late.txt");
    // Another engine has been here before.
    let _ = fs::remove_file(&file);
    visit(browser, "<nato-timeline src=\"late.txt\"><p id=\"kept\">De lijst.</p></nato-timeline>").await?;
    says(browser, "unreachable").await?;
    let kept = browser.value("kept.getBoundingClientRect().height > 0").await?;
    ensure!(kept == true, "what the element holds is gone");
    fs::write(file, "De NAVO-top in Madrid vond plaats op 29 en 30 juni 2022.")?;
    browser.click("[data-do=retry]").await?;
    browser.until("root.querySelector('[data-item]') && kept.getBoundingClientRect().height === 0").await
}

async fn slow(browser: &Browser) -> Result<()> {
    // Fifteen seconds are made short, and the server never answers.
    let hurry = "<script>const timer = setTimeout; window.setTimeout = (call, time) => { \
                 if (time === 15000) { window.wait = time; time = 300; } return timer(call, time); };</script>";
    visit(browser, &format!("{hurry}<nato-timeline src=\"slow.txt\"></nato-timeline>")).await?;
    says(browser, "too-slow").await?;
    let waited = browser.value("[wait, root.querySelectorAll('[data-do=retry]').length]").await?;
    ensure!(waited == json!([15_000, 1]), "how long it waits, and the way to try again: {waited}");
    browser.quiet().await
}

async fn no_report(browser: &Browser) -> Result<()> {
    fs::write(browser.server.made.join("picture.txt"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    fs::write(browser.server.made.join("huge.txt"), vec![b'a'; 16 * 1024 * 1024 + 1])?;
    for (name, reason) in [("picture.txt", "not-text"), ("huge.txt", "too-large")] {
        visit(browser, &format!("<nato-timeline src=\"{name}\"></nato-timeline>")).await?;
        says(browser, reason).await?;
        browser.until("root.querySelector('[data-do=retry]')").await?;
    }
    browser.quiet().await
}

async fn another(browser: &Browser) -> Result<()> {
    fs::write(browser.server.made.join("slides.json"), timeline().to_string())?;
    browser
        .open(
            &browser.page("made", "<nato-timeline src=\"verslag-navo-fmm-2023-04.txt\"></nato-timeline>")?,
            900,
            700,
        )
        .await?;
    browser.until("told.filter(([name]) => name === 'ready').length === 1").await?;
    browser.run("element.setAttribute('src', 'slides.json')").await?;
    browser.until("told.filter(([name]) => name === 'ready').length === 2").await?;
    let titles = browser.value("element.timeline.events.length").await?;
    ensure!(titles == 2, "{titles} events");
    browser.quiet().await
}
