//! `frame.html` inside the pages of others: the scripts that publishers have there give it its height.

use std::fs;

use anyhow::{Context, Result};

use super::{Check, checks};
use crate::page::Browser;

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "pym.js gives the frame its height" => pym,
        "Datawrapper's script gives the frame its height" => datawrapper,
        "iframe-resizer gives the frame its height" => iframe_resizer,
    ]
}

/// A page of a publisher with one of its scripts, before and after which other things stand.
async fn follows(browser: &Browser, script: &str, body: &str) -> Result<()> {
    let path = browser.server.tools.join(script);
    let code =
        fs::read(&path).with_context(|| format!("no {}; cargo xtask test installs it", path.display()))?;
    fs::write(browser.server.made.join("parent.js"), code)?;
    let page = format!(
        "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>page</title><body>{body}</body></html>"
    );
    fs::write(browser.server.made.join("parent.html"), page)?;
    browser.visit(&format!("{}/made/parent.html", browser.server.origin), 1000, 700).await?;
    let inside = "document.querySelector('iframe').contentDocument";
    browser
        .until(&format!("{inside}?.querySelector('nato-timeline')?.shadowRoot?.querySelector('[data-item]')"))
        .await?;
    let right = format!(
        "(() => {{ const frame = document.querySelector('iframe').getBoundingClientRect().height; \
         const page = {inside}.body.getBoundingClientRect().height; return page > 300 && Math.abs(frame - page) < 3; }})()"
    );
    browser.until(&right).await?;
    // It grows with what is chosen or opened, and follows back.
    browser.run(&format!("{inside}.body.style.paddingBottom = '333px'")).await?;
    browser.until(&right).await?;
    browser.run(&format!("{inside}.body.style.paddingBottom = ''")).await?;
    browser.until(&right).await
}

async fn pym(browser: &Browser) -> Result<()> {
    let body = "<div id=\"here\"></div><script src=\"parent.js\"></script><script>new pym.Parent('here', 'frame.html?lang=nl', {})</script>";
    follows(browser, "pym.js/dist/pym.v1.min.js", body).await
}

async fn datawrapper(browser: &Browser) -> Result<()> {
    let body = "<iframe src=\"frame.html?lang=nl\" style=\"border:none;width:100%\" scrolling=\"no\" height=\"200\"></iframe>\
                <script src=\"parent.js\"></script>";
    follows(browser, "@datawrapper/chart-core/dist/embed.js", body).await
}

async fn iframe_resizer(browser: &Browser) -> Result<()> {
    let body = "<iframe src=\"frame.html?lang=nl\" style=\"border:none;width:100%\" height=\"200\"></iframe><script src=\"parent.js\"></script>\
                <script>iframeResize({license: 'GPLv3', waitForLoad: false}, 'iframe')</script>";
    follows(browser, "@iframe-resizer/parent/index.umd.js", body).await
}
