//! Every size of container and text.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Check, checks};
use crate::page::Browser;
use crate::sample::{Dress, WIDE};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "nothing is cut or laid over at any width of the container" => widths,
        "at twice the size of text nothing is cut or laid over" => large_text,
    ]
}

/// The strings of a list that an expression gives.
async fn list(browser: &Browser, expression: &str) -> Result<Vec<String>> {
    let list = browser.value(expression).await?;
    Ok(list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn widths(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    for width in [280, 320, 375, 480, 639, 640, 800, 1024, 1440, 1920, 2560] {
        fits(browser, width).await?;
    }
    browser.quiet().await
}

/// Gives the container a width and looks for what does not fit it.
async fn fits(browser: &Browser, width: u32) -> Result<()> {
    browser.run(&format!("box.style.width = '{width}px'")).await?;
    // Drawn for this width: the list has the width, and the plot of a wide container reaches to its end.
    browser
        .until(&format!("element.clientWidth === {width} && Boolean(root.querySelector('[data-plot]')) === ({width} >= 640) && settled()"))
        .await
        .with_context(|| format!("at {width}"))?;
    let faults = list(browser, "misfits()").await?;
    ensure!(faults.is_empty(), "at {width}: {faults:#?}");
    Ok(())
}

async fn large_text(browser: &Browser) -> Result<()> {
    for width in [320, 640, WIDE] {
        browser.mount(Dress { width, ..Dress::USUAL }).await?;
        browser.click("[data-item] [data-go]").await?;
        browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
        let size = browser
            .value(
                "parseFloat(getComputedStyle(root.querySelector('[data-item] [data-part=title]')).fontSize)",
            )
            .await?;
        browser.run("document.body.style.fontSize = '32px'").await?;
        let grown =
            "parseFloat(getComputedStyle(root.querySelector('[data-item] [data-part=title]')).fontSize)";
        browser.until(&format!("{grown} >= 1.9 * {size}")).await.context("the text does not grow")?;
        let fits = fits(browser, width).await.context("at 200 %");
        browser.run("document.body.style.fontSize = ''").await?;
        fits?;
    }
    browser.quiet().await
}
