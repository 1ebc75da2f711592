//! Styles of the page and of the element: none leaks in, none leaks out, and what the manifest names
//! takes effect.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{Check, checks};
use crate::page::Browser;

const REPORT: &str = "verslag-navo-fmm-2023-04.txt";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "every custom property takes effect" => properties,
        "every part can be styled" => parts,
        "an aggressive reset does not leak in" => nothing_in,
        "nothing leaks out" => nothing_out,
    ]
}

/// What the manifest of the package names in a list.
fn named(browser: &Browser, list: &str) -> Result<Vec<String>> {
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(browser.dist.join("npm/custom-elements.json"))?)?;
    let entries = manifest["modules"][0]["declarations"][0][list].as_array().context("no such list")?.clone();
    let names: Vec<_> =
        entries.iter().filter_map(|entry| entry["name"].as_str().map(str::to_owned)).collect();
    ensure!(names.len() > 5, "{list} has {} names", names.len());
    Ok(names)
}

/// A page with the sample, wide, years later, with what is chosen and open that everything is drawn.
async fn open(browser: &Browser, styles: &str) -> Result<()> {
    let body = format!(
        "<style>{styles}</style><nato-timeline lang=\"nl\" now=\"2026-11-24\" src=\"{REPORT}\"></nato-timeline>"
    );
    browser.open(&browser.page("made", &body)?, 1100, 800).await?;
    browser
        .run("element.selected = element.timeline.pledges.find(pledge => pledge.due === '2024').id")
        .await?;
    browser.until("root.querySelector('[data-part=detail] blockquote')").await
}

async fn properties(browser: &Browser) -> Result<()> {
    let names = named(browser, "cssProperties")?;
    let value = |place: usize, name: &str| match name.rsplit('-').next() {
        Some("radius" | "gap" | "size") => format!("{}px", 31 + place),
        _ => format!("rgb({place}, 200, 100)"),
    };
    let set: String =
        names.iter().enumerate().map(|(place, name)| format!("{name}: {};", value(place, name))).collect();
    open(browser, &format!("nato-timeline {{ {set} }}")).await?;
    let seen = browser
        .run(
            "const seen = new Set(); \
             for (const one of root.querySelectorAll('*')) for (const which of [null, '::before', '::after']) { \
               const style = getComputedStyle(one, which); \
               for (const name of ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor', 'fill', 'stroke', \
               'borderTopLeftRadius', 'paddingTop', 'fontSize', 'backgroundImage', 'boxShadow']) \
               seen.add(style[name]); } \
             return [...seen].join('|');",
        )
        .await?;
    let seen = seen.as_str().unwrap_or_default();
    for (place, name) in names.iter().enumerate() {
        let value = value(place, name);
        ensure!(seen.contains(&value), "{name}: {value} shows nowhere");
    }
    Ok(())
}

async fn parts(browser: &Browser) -> Result<()> {
    let names = named(browser, "cssParts")?;
    let styles: String = names
        .iter()
        .map(|name| format!("nato-timeline::part({name}) {{ scroll-margin-top: 7px; }}"))
        .collect();
    open(browser, &styles).await?;
    for name in names {
        let styled = browser
            .value(&format!(
                "[...root.querySelectorAll('[part~={name}]')].map(part => getComputedStyle(part).scrollMarginTop)[0] ?? 'absent'"
            ))
            .await?;
        ensure!(styled == "7px", "::part({name}) is {styled}");
    }
    let unnamed = browser
        .value("[...new Set([...root.querySelectorAll('[part]')].map(one => one.part.value))]")
        .await?;
    let known = named(browser, "cssParts")?;
    for part in unnamed.as_array().into_iter().flatten().filter_map(Value::as_str) {
        ensure!(known.iter().any(|name| name == part), "the part {part} is in no table");
    }
    Ok(())
}

/// How some things inside look.
const LOOKS: &str = "['.widget', '.report-title', '[data-go]', '[data-part=title]', 'button', 'svg', 'svg text', 'blockquote', \
    'input', 'ol', 'li', '[data-part=report] p'].map(selector => { const one = root.querySelector(selector); \
    const style = getComputedStyle(one); return [selector, Math.round(one.getBoundingClientRect().width), ...['display', 'color', \
    'fontSize', 'fontStyle', 'fontWeight', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textTransform', 'textIndent', 'textAlign', \
    'textShadow', 'whiteSpace', 'direction', 'visibility', 'boxSizing', 'marginTop', 'paddingLeft', 'listStyleType', 'cursor', \
    'writingMode', 'fontVariantCaps', 'wordBreak', 'hyphens'].map(name => style[name])].join(' '); })";

async fn nothing_in(browser: &Browser) -> Result<()> {
    let plain = "body { margin: 0; font: 16px/1.5 serif; }";
    let reset = "* { all: unset !important; box-sizing: content-box !important; } head, style, script { display: none !important; } \
        html, body { display: block !important; } \
        body { font: italic small-caps 700 16px/3 serif !important; color: red !important; letter-spacing: .5em !important; \
        text-transform: uppercase !important; text-indent: 5em !important; white-space: nowrap !important; word-spacing: 1em !important; \
        text-align: center !important; text-shadow: 1px 1px red !important; cursor: wait !important; direction: rtl !important; \
        word-break: break-all !important; hyphens: auto !important; list-style: square !important; } \
        p, li, ol, svg, text, button, input, blockquote, .widget, .list, .item { display: none !important; color: red !important; \
        margin: 40px !important; padding: 40px !important; }";
    let mut looks = Vec::new();
    for styles in [plain, reset] {
        open(browser, styles).await?;
        looks.push(browser.value(LOOKS).await?);
    }
    let lines = |looks: &Value| looks.as_array().cloned().unwrap_or_default();
    for (before, after) in lines(&looks[0]).iter().zip(lines(&looks[1])) {
        ensure!(*before == after, "without the reset {before}, with it {after}");
    }
    Ok(())
}

/// What a page can see of itself; names that drivers bring are not ours.
const PAGE: &str = "[document.styleSheets.length, document.adoptedStyleSheets.length, history.length, localStorage.length, \
    sessionStorage.length, document.cookie, scrollY, location.href, \
    getComputedStyle(document.getElementById('probe')).cssText || getComputedStyle(document.getElementById('probe')).color + getComputedStyle(document.getElementById('probe')).font, \
    document.head.children.length, document.body.children.length, Object.keys(window).filter(name => !window.mine.has(name) && !/^(ret|se|cdc)_/.test(name)).join()]";

/// Where among these the children of the page are counted.
const CHILDREN: usize = 10;

async fn nothing_out(browser: &Browser) -> Result<()> {
    let body = format!(
        "<p id=\"probe\" class=\"widget list item detail\">Een alinea.</p><script>window.mine = new Set([...Object.keys(window), 'mine', 'before']); \
         window.before = JSON.stringify({PAGE}); </script><nato-timeline src=\"{REPORT}\"></nato-timeline>"
    );
    browser.open(&browser.page("made", &body)?, 1000, 700).await?;
    let focus = browser.value("document.activeElement === document.body").await?;
    ensure!(focus == true, "it takes the focus");
    browser.click("[data-item] [data-go]").await?;
    browser.until("root.querySelector('[data-part=detail]')").await?;
    browser.run("element.zoomTo('2022', '2023'); scrollTo(0, 0); root.activeElement?.blur()").await?;
    let after = browser.value(&format!("JSON.stringify({PAGE})")).await?;
    let before = browser.value("before").await?;
    // The element itself has come in between.
    let count = |text: &Value| -> Value {
        let mut seen: Value =
            text.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        seen[CHILDREN] = json!(null);
        seen
    };
    ensure!(count(&before) == count(&after), "before {before}, after {after}");
    browser.quiet().await
}
