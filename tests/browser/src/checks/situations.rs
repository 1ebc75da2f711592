//! The pages of `dist/` that show how the element is used: each works as it stands.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Check, checks};
use crate::page::Browser;

const PAGES: [&str; 6] = ["article", "embed", "two-widgets", "narrow-column", "dark-page", "right-to-left"];

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "every page for a situation shows its timelines and fits" => pages,
        "a page from right to left keeps the timeline from left to right" => right_to_left,
        "a page without script shows the list" => without_script,
        "the page with a frame gives it its height" => in_a_frame,
        "the page for editors and developers is alive" => guide,
    ]
}

async fn visit(browser: &Browser, name: &str, width: u32) -> Result<()> {
    browser.visit(&format!("{}/{name}.html", browser.server.origin), width, 700).await
}

/// Goes to every timeline of the page and waits until it is drawn.
async fn all_drawn(browser: &Browser) -> Result<()> {
    let count = browser.value("document.querySelectorAll('nato-timeline').length").await?;
    for place in 0..count.as_u64().unwrap_or(0) {
        let one = format!("document.querySelectorAll('nato-timeline')[{place}]");
        browser.run(&format!("{one}.scrollIntoView({{behavior: 'instant'}})")).await?;
        browser.until(&format!("{one}.shadowRoot.querySelector('[data-item]')")).await?;
    }
    Ok(())
}

async fn pages(browser: &Browser) -> Result<()> {
    for name in PAGES {
        for width in [1200, 375] {
            visit(browser, name, width).await?;
            all_drawn(browser).await?;
            let wide = browser.value("[document.documentElement.scrollWidth, innerWidth]").await?;
            ensure!(wide[0].as_u64() <= wide[1].as_u64(), "{name} at {width}: {wide}");
        }
    }
    Ok(())
}

async fn right_to_left(browser: &Browser) -> Result<()> {
    visit(browser, "right-to-left", 1200).await?;
    all_drawn(browser).await?;
    let directions = browser
        .value("[getComputedStyle(document.body).direction, getComputedStyle(root.querySelector('.widget')).direction]")
        .await?;
    ensure!(directions == json!(["rtl", "ltr"]), "{directions}");
    Ok(())
}

async fn without_script(browser: &Browser) -> Result<()> {
    visit(browser, "without-script", 1200).await?;
    let shown = browser
        .value("[root === null, element.querySelectorAll('li time').length > 20, element.innerText.includes('Top in Wales')]")
        .await?;
    ensure!(shown == json!([true, true, true]), "no shadow root, dates, words: {shown}");
    Ok(())
}

async fn in_a_frame(browser: &Browser) -> Result<()> {
    visit(browser, "in-a-frame", 1000).await?;
    browser.run("document.querySelector('iframe').scrollIntoView({behavior: 'instant'})").await?;
    browser
        .until(
            "(() => { const frame = document.querySelector('iframe'); const inside = frame.contentDocument; \
             return inside?.querySelector('nato-timeline')?.shadowRoot?.querySelector('[data-item]') && \
             Math.abs(inside.body.getBoundingClientRect().height - frame.getBoundingClientRect().height) < 3; })()",
        )
        .await
}

async fn guide(browser: &Browser) -> Result<()> {
    visit(browser, "embed", 1200).await?;
    all_drawn(browser).await?;
    browser.until("document.querySelector('.told').textContent.includes('nato-timeline:ready')").await?;
    browser
        .run(
            "const lang = document.querySelector('[data-sets=lang]'); lang.value = 'nl'; \
             lang.dispatchEvent(new Event('change')); document.querySelector('[data-calls=zoomTo]').click()",
        )
        .await?;
    browser.until("root.querySelector('.widget').lang === 'nl'").await?;
    browser
        .until("document.querySelector('.told').textContent.includes('rangechange {\"from\":\"2023-03-01\"')")
        .await?;
    let rows =
        browser.value("[...document.querySelectorAll('table')].map(table => table.rows.length)").await?;
    ensure!(rows.as_array().is_some_and(|rows| rows.len() == 6), "rows of the tables: {rows}");
    let copies = browser.value("document.querySelectorAll('.snippet').length === document.querySelectorAll('.snippet button').length").await?;
    ensure!(copies == true, "a snippet has no button");
    Ok(())
}
