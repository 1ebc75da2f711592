//! Paper: a page is printed as a reader prints it, and the text of the PDF is read.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use fantoccini::wd::PrintConfiguration;
use serde_json::Value;

use super::{Check, checks};
use crate::engine::Engine;
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};

/// More than the list shows at once.
const MANY: usize = 300;

/// What is of no use on paper.
const CONTROLS: [&str; 6] =
    ["Open een verslag", "Toon nog", "Toon in het verslag", "Gelijkmatig", "volgende", "Filters"];

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "paper holds every title and its sentence, and no control" => sample,
        "paper holds every title of a long list and of a table" => many,
        "paper holds every title of the timeline in an article" => article,
        "after printing the list is as short as before" => afterwards,
    ]
}

/// Letters and digits alone: how lines are broken, and letters joined, makes no difference.
fn letters(text: &str) -> String {
    let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What stands on the paper. WebKit's driver does not print: there it is what is drawn while the page
/// has the styles of paper and has been told that it is printed.
async fn printed(browser: &Browser) -> Result<String> {
    // The box of the shared page is no wider than the paper.
    browser.run("if (self.box) box.style.maxWidth = '100%'").await?;
    if browser.engine == Engine::Webkit {
        return as_if_printed(browser).await;
    }
    let pdf = browser.client.print(PrintConfiguration::default()).await?;
    let path = browser.server.made.join("printed.pdf");
    fs::write(&path, pdf)?;
    let read = Command::new("pdftotext").arg(&path).arg("-").output().context("pdftotext")?;
    ensure!(read.status.success(), "pdftotext: {}", String::from_utf8_lossy(&read.stderr));
    Ok(letters(&String::from_utf8_lossy(&read.stdout)))
}

/// The visible text of the page under the rules for paper.
async fn as_if_printed(browser: &Browser) -> Result<String> {
    let rules_of = async |told: &str, from: &str, to: &str| {
        let script = format!(
            "dispatchEvent(new Event('{told}')); \
             for (const sheet of root.adoptedStyleSheets) for (const rule of [...sheet.cssRules]) \
               if (rule.media?.mediaText === '{from}') rule.media.mediaText = '{to}';"
        );
        browser.run(&script).await
    };
    rules_of("beforeprint", "print", "screen").await?;
    browser.until("getComputedStyle(root.querySelector('.tools')).display === 'none'").await?;
    let text = browser.text("document.body.innerText + root.querySelector('.widget').innerText").await?;
    rules_of("afterprint", "screen", "print").await?;
    Ok(letters(&text))
}

/// Every title of the page's report is on the paper.
async fn has_titles(browser: &Browser, paper: &str, what: &str) -> Result<()> {
    let items = browser.value("[...element.timeline.events, ...element.timeline.pledges]").await?;
    let titles: Vec<&str> =
        items.as_array().into_iter().flatten().filter_map(|item| item["title"].as_str()).collect();
    ensure!(titles.len() > 20, "only {} titles", titles.len());
    let missing: Vec<_> = titles.iter().filter(|title| !paper.contains(&letters(title))).collect();
    ensure!(missing.is_empty(), "{what}: {} of {} titles missing: {missing:?}", missing.len(), titles.len());
    Ok(())
}

async fn sample(browser: &Browser) -> Result<()> {
    for width in [WIDE, NARROW] {
        let dress = Dress { width, ..Dress::USUAL };
        browser.reach(State::Selected, dress).await?;
        let quotes = browser.value("all('.quote').map(quote => quote.textContent)").await?;
        let paper = printed(browser).await?;
        has_titles(browser, &paper, &dress.to_string()).await?;
        let quotes: Vec<&str> = quotes.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        ensure!(quotes.len() > 20, "{dress}: only {} sentences", quotes.len());
        for quote in quotes {
            ensure!(paper.contains(&letters(quote)), "{dress}: not on paper: {quote}");
        }
        for control in CONTROLS {
            ensure!(!paper.contains(&letters(control)), "{dress}: on paper: {control}");
        }
    }
    Ok(())
}

async fn many(browser: &Browser) -> Result<()> {
    browser.mount_crowd(Dress::USUAL, MANY).await?;
    has_titles(browser, &printed(browser).await?, "list").await?;
    browser.click("[data-do=table]").await?;
    browser.until("root.querySelector('table')").await?;
    has_titles(browser, &printed(browser).await?, "table").await
}

async fn article(browser: &Browser) -> Result<()> {
    browser.visit(&format!("{}/article.html", browser.server.origin), 1200, 700).await?;
    browser.run("element.scrollIntoView({behavior: 'instant'})").await?;
    browser.until("root.querySelector('[data-item]')").await?;
    has_titles(browser, &printed(browser).await?, "article").await
}

async fn afterwards(browser: &Browser) -> Result<()> {
    browser.mount_crowd(Dress::USUAL, MANY).await?;
    let before = browser.value("all('[data-item]').length").await?.as_u64().unwrap_or(0);
    ensure!(before > 0 && before < 200, "{before} rows");
    printed(browser).await?;
    browser.until(&format!("all('[data-item]').length === {before}")).await
}
