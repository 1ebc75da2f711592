//! The rules of axe-core, in every designed state, both languages, both themes, wide and narrow.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;

use super::{Check, checks};
use crate::page::Browser;
use crate::sample::{Dress, NARROW, State, WIDE};

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "axe finds nothing in any state, language, theme and width" => every_state,
        "axe finds nothing on the pages of dist" => pages,
    ]
}

/// A rule on top of those that run by themselves.
const MORE: &str = "'target-size': {enabled: true}";

/// Rules for whole pages: a frame is a part of one.
const OF_PAGES: &str = "'page-has-heading-one': {enabled: false}, 'landmark-one-main': {enabled: false}, \
                        'region': {enabled: false}";

/// Rules that have something to look at in every state; where they do not, axe looked at nothing.
const AT_WORK: [&str; 4] = ["button-name", "color-contrast", "aria-allowed-attr", "target-size"];

/// What axe finds fault with below an element of the page; puts axe into the page where it is not.
async fn faults(browser: &Browser, below: &str, rules: &str) -> Result<Vec<String>> {
    if browser.value("!window.axe").await? == true {
        let path = browser.server.tools.join("axe-core/axe.min.js");
        let axe = fs::read_to_string(&path).with_context(|| format!("no axe-core at {}", path.display()))?;
        browser.client.execute(&axe, vec![]).await?;
    }
    browser
        .run(&format!(
            "window.found = null; \
             axe.run({below}, {{resultTypes: ['violations'], preload: false, rules: {{{MORE}, {rules}}}}}).then( \
             result => window.found = {{ \
               passes: result.passes.map(rule => rule.id), \
               faults: result.violations.flatMap(rule => rule.nodes.map(node => \
                 `${{rule.id}}: ${{node.html}} (${{node.failureSummary}})`)) \
             }}, error => window.found = {{passes: [], faults: [String(error)]}})"
        ))
        .await?;
    browser.until("window.found").await?;
    let found = browser.value("found").await?;
    let list = |name: &str| -> Vec<String> {
        let words = found[name].as_array().into_iter().flatten().filter_map(Value::as_str);
        words.map(str::to_owned).collect()
    };
    let (passes, faults) = (list("passes"), list("faults"));
    for rule in AT_WORK {
        let works = passes.iter().chain(&faults).any(|found| found.starts_with(rule));
        ensure!(works, "axe found nothing to hold against {rule}; it has looked at {passes:?} {faults:?}");
    }
    Ok(faults)
}

/// Each state is looked at in one language and theme, and then in the others: no rule depends on both.
async fn every_state(browser: &Browser) -> Result<()> {
    let mut all = Vec::new();
    for width in [WIDE, NARROW] {
        for state in State::ALL.into_iter().filter(|state| state.is_of(width)) {
            let usual = Dress { width, ..Dress::USUAL };
            let other = Dress { width, language: "en", theme: "dark" };
            browser.reach(state, usual).await.with_context(|| format!("{state:?} ({usual})"))?;
            for dress in [usual, other] {
                browser.dress(dress).await?;
                let faults = faults(browser, "element", "").await?;
                all.extend(faults.into_iter().map(|fault| format!("{state:?} ({dress}): {fault}")));
            }
        }
    }
    ensure!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    Ok(())
}

async fn pages(browser: &Browser) -> Result<()> {
    for page in ["index.html", "article.html", "frame.html", "nato-timeline.html"] {
        browser.open(&format!("{}/{page}", browser.server.origin), 1200, 700).await?;
        let rules = if page == "frame.html" { OF_PAGES } else { "" };
        let faults = faults(browser, "document", rules).await?;
        ensure!(faults.is_empty(), "{page}: {}", faults.join("\n"));
    }
    Ok(())
}
