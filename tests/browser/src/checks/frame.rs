//! `frame.html` inside a page: it tells its height in the words of the scripts that publishers use,
//! and shows reports of its own origin and of listed ones only.

use std::fs;

use anyhow::{Result, ensure};

use super::{Check, checks};
use crate::page::Browser;

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the frame tells its height in six formats" => heights,
        "the frame shows no report of another origin" => foreign_source,
        "the frame shows reports of the origins that it was built with" => listed_source,
    ]
}

/// A page with `frame.html` in it, that keeps the messages of the frame.
async fn framed(browser: &Browser, query: &str) -> Result<()> {
    framed_as(browser, "frame.html", query).await
}

async fn framed_as(browser: &Browser, file: &str, query: &str) -> Result<()> {
    let body = "<iframe id=\"frame\" width=\"600\" height=\"200\"></iframe>";
    browser.visit(&browser.page("made", body)?, 1000, 700).await?;
    browser
        .run(&format!(
            "window.heard = []; addEventListener('message', event => \
             event.source === frame.contentWindow && heard.push(event.data)); \
             frame.src = '{file}?{query}'; \
             frame.addEventListener('load', () => frame.contentWindow.postMessage('[iFrameSizer]me:8:false', '*'))"
        ))
        .await?;
    browser
        .until(
            "frame.contentDocument?.querySelector('nato-timeline')?.shadowRoot?.querySelector('[data-item]')",
        )
        .await
}

async fn heights(browser: &Browser) -> Result<()> {
    framed(browser, "childId=pym-1&lang=en").await?;
    let parsed = "heard.map(data => { try { return JSON.parse(data) } catch { return data } })";
    for (format, is_there) in [
        ("Datawrapper", "data['datawrapper-height'] && Object.values(data['datawrapper-height'])[0] > 200"),
        ("Embedly", "data.context === 'iframe.resize' && data.height > 200"),
        ("AMP", "data.sentinel === 'amp' && data.type === 'embed-size' && data.height > 200"),
        ("Guardian", "data.type === 'set-height' && data.value > 200"),
        ("pym", "/^pymxPYMxpym-1xPYMxheightxPYMx[0-9]{3,}$/.test(data)"),
        ("iframe-resizer", "/^\\[iFrameSizer\\]me:[0-9]{3,}:[0-9]+:resizeObserver$/.test(data)"),
    ] {
        let until = browser.until(&format!("{parsed}.some(data => {is_there})")).await;
        ensure!(until.is_ok(), "no height for {format}");
    }
    let language = browser.text("frame.contentDocument.documentElement.lang").await?;
    ensure!(language == "en", "the language is {language}");
    browser.quiet().await
}

async fn foreign_source(browser: &Browser) -> Result<()> {
    for source in
        ["https://example.org/report.txt", "javascript:alert(1)", "data:text/plain,4%20april%202023"]
    {
        let query: String = source.replace(':', "%3A").replace('/', "%2F");
        framed(browser, &format!("src={query}")).await?;
        let taken =
            browser.value("frame.contentDocument.querySelector('nato-timeline').hasAttribute('src')").await?;
        ensure!(taken == false, "{source} was taken");
    }
    browser.quiet().await
}

async fn listed_source(browser: &Browser) -> Result<()> {
    // The same server under another name is another origin.
    let listed = browser.server.origin.replace("127.0.0.1", "localhost");
    let page = fs::read_to_string(browser.dist.join("frame.html"))?;
    let list = "<meta name=\"nato-timeline-origins\" content=\"";
    ensure!(page.contains(list), "frame.html has no list of origins");
    let made = &browser.server.made;
    let page = page.replacen(list, &format!("{list}https://example.org {listed}"), 1);
    fs::write(made.join("frame-of-others.html"), page)?;
    fs::write(made.join("elsewhere.txt"), "The Rome Summit took place on 5 May 2031.")?;
    framed_as(browser, "frame-of-others.html", &format!("lang=en&src={listed}/shared/elsewhere.txt")).await?;
    let shown = "frame.contentDocument.querySelector('nato-timeline').timeline.events[0].value";
    ensure!(browser.text(shown).await? == "2031-05-05", "another report is shown");
    let other = "frame.contentDocument.querySelector('nato-timeline').hasAttribute('src')";
    framed_as(browser, "frame-of-others.html", "src=https://example.com/report.txt").await?;
    ensure!(browser.value(other).await? == false, "an origin that is not listed was taken");
    browser.quiet().await
}
