//! The single file from `file://`: a reader looks, clicks and moves.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use serde_json::Value;

use super::{Check, checks};
use crate::page::Browser;

const WALES: &str = "[data-item][data-kind=summit][data-value^='2014']";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the single file shows events and pledges" => shows_items,
        "a click on Wales shows its sentence" => click_shows_sentence,
        "a pledge says how its dates were read, each for itself" => pledge_dated,
        "the first item of a year names it" => first_of_year,
        "arrow keys move in time" => arrows_move,
        "nine of ten titles are readable at 1200 by 700" => titles_wide,
        "five titles are readable at 375 by 700" => titles_narrow,
        "nothing is wider than the window" => fits,
        "no request leaves the machine" => no_request,
    ]
}

async fn open(browser: &Browser, width: u32, height: u32) -> Result<()> {
    browser.open(&browser.watched("nato-timeline.html", "")?, width, height).await
}

async fn shows_items(browser: &Browser) -> Result<()> {
    open(browser, 1200, 700).await?;
    for (kind, value) in [
        ("summit", "2014"),
        ("summit", "2023-07-11/2023-07-12"),
        ("session", "2023-04-04"),
        ("session", "2023-04-05"),
        ("ministerial", "2023-04-04/2023-04-05"),
    ] {
        let count = browser
            .value(&format!(
                "root.querySelectorAll(\"[data-type=event][data-kind={kind}][data-value='{value}']\").length"
            ))
            .await?;
        ensure!(count.as_u64() > Some(0), "no {kind} of {value}");
    }
    let pledges = browser.value("root.querySelectorAll('[data-type=pledge]').length").await?;
    ensure!(pledges.as_u64() > Some(9), "{pledges} pledges");
    let unnamed = browser
        .value(
            "[...root.querySelectorAll('[data-item]')].filter(item => !(item.querySelector('[data-part=title]') || \
             root.querySelector(`[data-part=title][data-for='${item.dataset.item}']`))).length",
        )
        .await?;
    ensure!(unnamed == 0, "{unnamed} items without a title");
    browser.quiet().await
}

async fn click_shows_sentence(browser: &Browser) -> Result<()> {
    for width in [1200, 375] {
        open(browser, width, 700).await?;
        browser.click(WALES).await?;
        browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
        let quote = browser.text("root.querySelector('[data-part=detail] blockquote').textContent").await?;
        ensure!(quote.contains("Top in Wales in 2014"), "the quote is {quote:?}");
        let current = browser
            .text("[...root.querySelectorAll('[data-item][aria-current=true]')].map(e => e.dataset.value).join()")
            .await?;
        ensure!(current == "2014", "current is {current:?}");
    }
    browser.quiet().await
}

async fn pledge_dated(browser: &Browser) -> Result<()> {
    open(browser, 1200, 700).await?;
    browser.click("[data-item][data-type=pledge][data-value='2014'] [data-go]").await?;
    browser.until("root.querySelector('[data-part=detail] .how')").await?;
    let how = browser.text("root.querySelector('[data-part=detail] .how').textContent").await?;
    let expected = "De datum staat zo in het verslag. De termijn staat zo in het verslag: ‘2024’.";
    ensure!(how == expected, "it says {how:?}");
    Ok(())
}

/// The report is of 2023, so that its year goes without saying, but not below an item of 2022.
async fn first_of_year(browser: &Browser) -> Result<()> {
    open(browser, 1200, 700).await?;
    let named = browser
        .value(
            "[...root.querySelectorAll('[data-item][data-value^=\"2023-03\"], [data-item][data-value^=\"2023-04\"]')] \
             .map(item => item.querySelector('time').textContent.includes('2023'))",
        )
        .await?;
    let named: Vec<bool> = named.as_array().into_iter().flatten().filter_map(Value::as_bool).collect();
    ensure!(named.len() > 10 && named[0] && !named[1..].contains(&true), "named: {named:?}");
    Ok(())
}

async fn selected(browser: &Browser) -> Result<String> {
    browser
        .text("[...root.querySelectorAll('[data-item][aria-current=true]')].map(e => e.dataset.item).join()")
        .await
}

async fn arrows_move(browser: &Browser) -> Result<()> {
    open(browser, 1200, 700).await?;
    browser.click(WALES).await?;
    browser.until("root.querySelector('[data-item][aria-current=true]')").await?;
    let first = selected(browser).await?;
    browser.press_key(Key::Right).await?;
    browser.until(&format!("!root.querySelector(\"[data-item='{first}'][aria-current=true]\")")).await?;
    let second = selected(browser).await?;
    ensure!(!second.is_empty(), "nothing is selected after the arrow to the right");
    browser.press_key(Key::Left).await?;
    browser.until(&format!("root.querySelector(\"[data-item='{first}'][aria-current=true]\")")).await?;
    browser.press_key(Key::End).await?;
    browser
        .until("[...root.querySelectorAll('[data-item]')].at(-1).getAttribute('aria-current') === 'true'")
        .await?;
    browser.press_key(Key::Home).await?;
    browser.until("root.querySelector('[data-item]').getAttribute('aria-current') === 'true'").await?;
    browser.quiet().await
}

/// How many different items have a title that can be read in full on the first screen.
async fn readable_titles(browser: &Browser) -> Result<(u64, u64)> {
    // Titles are measured once the widget has taken its place on the page.
    browser
        .until(
            "[...root.querySelectorAll('[data-part=title]')].some(title => title.getBoundingClientRect().width)",
        )
        .await?;
    browser.rests(".list").await?;
    let counts = browser
        .run(
            "const shown = new Set(); \
             for (const title of root.querySelectorAll('[data-part=title]')) { \
               const box = title.getBoundingClientRect(); \
               const id = title.dataset.for || title.closest('[data-item]')?.dataset.item; \
               if (!id || !box.width || box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) continue; \
               if (title.scrollWidth > title.clientWidth + 1 && title instanceof HTMLElement && getComputedStyle(title).overflowX !== 'visible') continue; \
               if (parseFloat(getComputedStyle(title).fontSize) < 12) continue; \
               shown.add(id); \
             } \
             const all = new Set([...root.querySelectorAll('[data-item]')].map(item => item.dataset.item)); \
             return [shown.size, all.size];",
        )
        .await?;
    Ok((counts[0].as_u64().unwrap_or(0), counts[1].as_u64().unwrap_or(0)))
}

async fn titles_wide(browser: &Browser) -> Result<()> {
    open(browser, 1200, 700).await?;
    let (shown, all) = readable_titles(browser).await?;
    ensure!(all > 20 && shown * 10 >= all * 9, "{shown} of {all} titles are readable");
    Ok(())
}

async fn titles_narrow(browser: &Browser) -> Result<()> {
    open(browser, 375, 700).await?;
    let (shown, all) = readable_titles(browser).await?;
    ensure!(shown >= 5, "{shown} of {all} titles are readable");
    Ok(())
}

async fn fits(browser: &Browser) -> Result<()> {
    for width in [280, 375, 640, 768, 1200, 2000] {
        open(browser, width, 700).await?;
        let wide = browser.value("[document.documentElement.scrollWidth, innerWidth]").await?;
        ensure!(wide[0].as_u64() <= wide[1].as_u64(), "at {width}: {wide}");
    }
    Ok(())
}

async fn no_request(browser: &Browser) -> Result<()> {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                  script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:\">";
    browser.open(&browser.watched("nato-timeline.html", policy)?, 1200, 700).await?;
    browser.click(WALES).await?;
    browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
    let requests = browser
        .value("performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.startsWith('data:'))")
        .await?;
    ensure!(requests.as_array().is_some_and(Vec::is_empty), "requests: {requests}");
    browser.quiet().await
}
