//! *Open een verslag*: a text that is pasted, chosen or dropped is read in the browser; what is no
//! report is refused in a sentence, and the timeline stays.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::{Check, checks};
use crate::page::Browser;

const OTHER: &str = "Verslag van het overleg\n\nDe NAVO-top in Madrid vond plaats op 29 en 30 juni 2022. \
                     Nederland zegde EUR 12 miljoen toe voor het fonds.\n";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "a pasted text replaces the report" => paste_replaces,
        "a chosen file replaces the report" => file_replaces,
        "a dropped file replaces the report" => drop_replaces,
        "a text without dates says so" => nothing_found,
        "an empty text is refused in a sentence and the timeline stays" => empty_is_refused,
        "a file that is no text is refused in a sentence and the timeline stays" => binary_is_refused,
        "a file that is too large is refused in a sentence and the timeline stays" => large_is_refused,
    ]
}

async fn open(browser: &Browser) -> Result<()> {
    browser.open(&browser.watched("nato-timeline.html", "")?, 1200, 700).await?;
    browser.click("[data-do=open]").await?;
    browser.until("root.querySelector('dialog[open] textarea')").await
}

async fn paste(browser: &Browser, text: &str) -> Result<()> {
    let pasted = Value::from(text);
    browser.run(&format!("root.querySelector('[data-input=pasted]').value = {pasted}")).await?;
    browser.click("[data-do=read-pasted]").await
}

fn file(browser: &Browser, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = browser.server.made.join(name);
    fs::write(&path, bytes)?;
    Ok(path)
}

/// Chooses a file as the file dialog does.
async fn choose(browser: &Browser, name: &str, bytes: &[u8]) -> Result<()> {
    let path = file(browser, name, bytes)?;
    let field = browser.find("[data-input=file]").await?;
    Ok(field.send_keys(&path.display().to_string()).await?)
}

/// The other report is shown, the dialog is closed, and nothing of the first one is left.
async fn replaced(browser: &Browser) -> Result<()> {
    browser.until("root.querySelector('[data-part=report]')?.textContent.includes('Madrid')").await?;
    browser.until("root.querySelector(\"[data-item][data-value='2022-06-29/2022-06-30']\")").await?;
    browser.until("!root.querySelector('dialog[open]')").await?;
    let wales = browser.value("root.textContent.includes('Wales')").await?;
    ensure!(wales == false, "the old report is still there");
    browser.quiet().await
}

async fn paste_replaces(browser: &Browser) -> Result<()> {
    open(browser).await?;
    paste(browser, OTHER).await?;
    replaced(browser).await
}

async fn file_replaces(browser: &Browser) -> Result<()> {
    open(browser).await?;
    choose(browser, "madrid.txt", OTHER.as_bytes()).await?;
    replaced(browser).await
}

async fn drop_replaces(browser: &Browser) -> Result<()> {
    browser.open(&browser.watched("nato-timeline.html", "")?, 1200, 700).await?;
    let text = Value::from(OTHER);
    let taken = browser
        .run(&format!(
            "const dataTransfer = new DataTransfer(); \
             dataTransfer.items.add(new File([{text}], 'madrid.txt', {{type: 'text/plain'}})); \
             const drop = new DragEvent('drop', {{dataTransfer, bubbles: true, composed: true, cancelable: true}}); \
             root.querySelector('[data-item]').dispatchEvent(drop); return drop.defaultPrevented;"
        ))
        .await?;
    ensure!(taken == true, "the browser would open the file in place of the page");
    replaced(browser).await
}

async fn nothing_found(browser: &Browser) -> Result<()> {
    open(browser).await?;
    paste(browser, "Het was een aangenaam gesprek over van alles en nog wat.").await?;
    browser.until("!root.querySelector('dialog[open]') && !root.querySelector('[data-item]')").await?;
    let said = browser.text("root.querySelector('.notice').textContent").await?;
    ensure!(said.len() > 20, "it says {said:?}");
    browser.quiet().await
}

/// A sentence says why, and the items are those from before.
async fn refused(browser: &Browser) -> Result<()> {
    browser
        .until(
            "[...root.querySelectorAll('[role=alert]')].some(alert => alert.textContent.trim().length > 15)",
        )
        .await?;
    let wales = browser.value("root.querySelectorAll(\"[data-item][data-value^='2014']\").length").await?;
    ensure!(wales.as_u64() > Some(0), "the timeline is gone");
    browser.quiet().await
}

async fn empty_is_refused(browser: &Browser) -> Result<()> {
    open(browser).await?;
    paste(browser, "   ").await?;
    refused(browser).await
}

async fn binary_is_refused(browser: &Browser) -> Result<()> {
    open(browser).await?;
    choose(browser, "picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").await?;
    refused(browser).await
}

async fn large_is_refused(browser: &Browser) -> Result<()> {
    open(browser).await?;
    choose(browser, "large.txt", &vec![b'a'; 16 * 1024 * 1024 + 1]).await?;
    refused(browser).await
}
