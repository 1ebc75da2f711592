//! The list inside the element: it gives way to the widget without a jump, and stays where there can
//! be none.

use std::fs;

use anyhow::{Result, ensure};

use super::{Check, checks};
use crate::page::Browser;

/// As `extract --html` prints it.
const LIST: &str = "<ol lang=\"nl\"><li><time datetime=\"2022-06-29\">29–30 juni 2022</time> <strong>Top in Madrid</strong>\
                    <blockquote>De NAVO-top in Madrid vond plaats op 29 en 30 juni 2022.</blockquote></li></ol>\
                    <template>De NAVO-top in Madrid vond plaats op 29 en 30 juni 2022. Nederland zegde EUR 12 miljoen \
                    toe voor het fonds.</template>";

/// Follows from frame to frame what stands below the element, as long as it is in sight.
const FOLLOW: &str = "<script>window.places = []; requestAnimationFrame(function look() { \
                      const below = document.querySelector('figcaption, .below')?.getBoundingClientRect().top; \
                      if (below < innerHeight) places.push(Math.round(below)); requestAnimationFrame(look); });</script>";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the list of the article gives way without a jump" => article,
        "a short list whose page keeps room for the widget gives way without a jump" => short,
        "where Wasm is refused the list stays and one line says why" => refused,
    ]
}

/// Nothing below has moved: by the browser's own count where it has one, and by what was followed.
async fn nothing_moved(browser: &Browser) -> Result<()> {
    browser
        .run(
            "window.shifts = null; const told = (sum) => window.shifts ??= sum; if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) told(0); \
             else { new PerformanceObserver(list => told(list.getEntries().reduce((sum, one) => sum + one.value, 0))) \
             .observe({type: 'layout-shift', buffered: true}); setTimeout(told, 300, 0); }",
        )
        .await?;
    browser.until("window.shifts !== null").await?;
    let moved =
        browser.value("[window.shifts, window.places.length ? Math.max(...window.places) - Math.min(...window.places) : 0]").await?;
    ensure!(moved[0].as_f64() < Some(0.01), "the page shifted by {}", moved[0]);
    ensure!(moved[1].as_f64() < Some(2.0), "what stands below moved by {} px", moved[1]);
    browser.quiet().await
}

async fn article(browser: &Browser) -> Result<()> {
    let watch = "<script src=\"watch.js\"></script>";
    browser.page("made", "")?;
    let page = fs::read_to_string(browser.dist.join("article.html"))?;
    let page = page.replacen("<head>", &format!("<head>{watch}{FOLLOW}"), 1);
    fs::write(browser.server.made.join("followed.html"), page)?;
    for width in [1200, 375] {
        browser.visit(&format!("{}/made/followed.html", browser.server.origin), width, 700).await?;
        browser.run("element.scrollIntoView({behavior: 'instant'})").await?;
        browser.until("root.querySelector('[data-item]')").await?;
        nothing_moved(browser).await?;
        let rest = browser.value("root.querySelector('.mount').style.minBlockSize").await?;
        ensure!(rest == "", "it keeps the height of the list where nobody sees its end: {rest}");
    }
    Ok(())
}

async fn short(browser: &Browser) -> Result<()> {
    let body = format!(
        "<style>nato-timeline {{ display: flow-root; min-height: 52em }}</style>{FOLLOW}\
         <nato-timeline lang=\"nl\">{LIST}</nato-timeline><p class=\"below\">Daaronder gaat het artikel verder.</p>"
    );
    // High enough that what stands below is in sight.
    browser.open(&browser.page("made", &body)?, 900, 1000).await?;
    let seen =
        browser.value("document.querySelector('.below').getBoundingClientRect().top < innerHeight").await?;
    ensure!(seen == true, "the window is too low for this check");
    nothing_moved(browser).await
}

async fn refused(browser: &Browser) -> Result<()> {
    let body = format!("<nato-timeline lang=\"nl\">{LIST}</nato-timeline>");
    browser.visit(&browser.page("no-wasm", &body)?, 900, 700).await?;
    browser.until("told.some(([name, detail]) => name === 'error' && detail.reason === 'wasm')").await?;
    let kept = browser
        .value(
            "[element.querySelector('ol').getBoundingClientRect().height > 40, root.querySelectorAll('p').length, \
             root.querySelector('[role=status]').getBoundingClientRect().height < 60, told.length]",
        )
        .await?;
    ensure!(kept == serde_json::json!([true, 1, true, 1]), "list, lines, one line high, events: {kept}");
    Ok(())
}
