//! The focus: it can be seen wherever it is, it goes through and out at both ends, and no change
//! loses it.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use fantoccini::key::Key;

use super::{Check, checks};
use crate::engine::Engine;
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "Tab goes through everything, is seen everywhere, and comes out" => through,
        "Shift and Tab go back out" => back,
        "no change loses the focus" => kept,
        "a dialog keeps the focus and gives it back" => dialog,
    ]
}

/// More stops than this between the buttons of the page are a trap.
const MOST: usize = 90;

/// Steps with Tab from one button of the page to the other, and gives the stops between them.
async fn walk(browser: &Browser, from: &str, to: &str, held: Option<Key>) -> Result<Vec<String>> {
    // A press with the mouse, too: from where the last one was, WebKit goes on.
    if held.is_none() {
        browser.client.find(Locator::Id(from)).await?.click().await?;
    }
    browser
        .run(&format!("{from}.focus(); window.marked = null; window.unseen = []; window.compared = 0"))
        .await?;
    let mut stops = Vec::new();
    while stops.len() < MOST {
        // What the element looked like while it had the focus is compared with what it looks like after.
        browser.run("mark_focus()").await?;
        match held {
            Some(held) => browser.type_with(held, Key::Tab).await?,
            None => browser.type_key(Key::Tab).await?,
        }
        browser
            .until("focused() !== marked.one")
            .await
            .with_context(|| format!("trapped after {stops:?}"))?;
        let stop = browser.text("see_focus()").await?;
        if stop == to {
            return Ok(stops);
        }
        ensure!(stop != "body", "the focus is lost after {stops:?}");
        stops.push(stop);
    }
    anyhow::bail!("trapped: {stops:?}")
}

async fn through(browser: &Browser) -> Result<()> {
    for (state, width, needed) in [
        (State::Selected, WIDE, ["data-plot", "data-count", "data-grip=window"].as_slice()),
        (State::Filtered, NARROW, &["data-filter"]),
        (State::Table, WIDE, &["data-sort"]),
    ] {
        browser.reach(state, Dress { width, ..Dress::USUAL }).await?;
        let stops = walk(browser, "before", "after", None).await.with_context(|| format!("{state:?}"))?;
        for needed in ["type=search", "data-do=open", "data-go", "data-part=report"].iter().chain(needed) {
            ensure!(
                stops.iter().any(|stop| stop.contains(needed)),
                "{state:?}: no stop at {needed}: {stops:?}"
            );
        }
        let compared = browser.value("window.compared ?? 0").await?;
        let is_active = compared.as_u64() > Some(10) || browser.engine == Engine::Webkit;
        ensure!(is_active, "{state:?}: {compared} stops were compared");
        let unseen = browser.value("unseen").await?;
        ensure!(unseen.as_array().is_some_and(Vec::is_empty), "{state:?}: the focus is not seen at {unseen}");
    }
    browser.quiet().await
}

async fn back(browser: &Browser) -> Result<()> {
    for width in [WIDE, NARROW] {
        browser.reach(State::Selected, Dress { width, ..Dress::USUAL }).await?;
        let stops = walk(browser, "after", "before", Some(Key::Shift)).await?;
        ensure!(stops.len() > 10, "{stops:?}");
    }
    browser.quiet().await
}

async fn kept(browser: &Browser) -> Result<()> {
    for width in [WIDE, NARROW] {
        browser.mount(Dress { width, ..Dress::USUAL }).await?;
        // A press, and what is true once it has worked.
        for (press, done) in [
            ("[data-item][data-type=pledge] [data-go]", "element.selected"),
            ("[data-do=next]", "element.selected"),
            ("[data-part=detail] [data-do=close]", "!element.selected"),
            ("[data-do=filters]", "root.querySelector('[data-filter^=\"kind:\"]')"),
            ("[data-filter^='kind:']", "root.querySelector('li > [data-filter^=\"kind:\"]')"),
            ("li > [data-filter^='kind:']", "!root.querySelector('li > [data-filter^=\"kind:\"]')"),
            ("[data-do=filters]", "!root.querySelector('[data-filter^=\"kind:\"]')"),
            ("[data-lane=pledges]", "root.querySelector('[data-lane][aria-pressed=true]')"),
            ("[data-lane=pledges]", "!root.querySelector('[data-lane][aria-pressed=true]')"),
            ("[data-do=calendar]", "root.querySelector('[data-do=calendar][aria-pressed=true]')"),
            ("[data-do=zoom-in]", "!root.querySelector('[data-do=show-all][aria-disabled=true]')"),
            ("[data-do=show-all]", "root.querySelector('[data-do=show-all][aria-disabled=true]')"),
            ("[data-do=table]", "root.querySelector('table')"),
            ("[data-sort=title]", "root.querySelector('th[aria-sort] [data-sort=title]')"),
            ("[data-do=table]", "!root.querySelector('table')"),
        ] {
            let there = format!("root.querySelector(\"{}\")", press.replace('"', "\\\""));
            if width == NARROW && browser.value(&there).await?.is_null() {
                continue;
            }
            browser.run(&format!("{there}.focus()")).await?;
            browser.type_key(Key::Enter).await?;
            browser.until(done).await.with_context(|| format!("Enter on {press} at {width}"))?;
            browser
                .until("root.contains(focused())")
                .await
                .with_context(|| format!("{press} at {width} loses the focus"))?;
        }
        // A width at which much is drawn anew.
        browser.run("root.querySelector('[data-item] [data-go]').focus()").await?;
        browser.run(&format!("box.style.width = '{}px'", if width == WIDE { NARROW } else { WIDE })).await?;
        browser.until(&format!("Boolean(root.querySelector('[data-plot]')) === {}", width == NARROW)).await?;
        browser.until("root.contains(focused())").await.context("another width loses the focus")?;
    }
    browser.quiet().await
}

async fn dialog(browser: &Browser) -> Result<()> {
    browser.mount(Dress::USUAL).await?;
    browser.run("root.querySelector('[data-do=open]').focus()").await?;
    browser.type_key(Key::Enter).await?;
    browser.until("root.querySelector('dialog[open] textarea')").await?;
    for _ in 0..8 {
        browser.type_key(Key::Tab).await?;
        // Between the ends of a modal dialog the focus may pass through the browser's own frame.
        let outside = browser
            .value("focused() !== document.body && focused() !== element && !root.querySelector('dialog[open]').contains(focused())")
            .await?;
        ensure!(outside == false, "the focus leaves the dialog");
    }
    browser.run("root.querySelector('dialog[open] textarea').focus()").await?;
    browser.type_key(Key::Escape).await?;
    browser
        .until("!root.querySelector('dialog[open]') && focused().dataset.do === 'open'")
        .await
        .context("the focus does not come back")?;
    browser.quiet().await
}
