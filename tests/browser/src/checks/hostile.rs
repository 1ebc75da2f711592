//! Reports that try to be more than text: shown, never run.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{Check, checks};
use crate::page::Browser;

/// What could end an element, begin one, or run. Zalgo and the marks of direction are text too.
const PIECES: [&str; 9] = [
    "</script><script>ran = 1</script>",
    "<!-- <script>",
    "<img src=x onerror=\"ran = 1\">",
    "</nato-timeline></template></textarea><svg onload=\"ran = 1\">",
    "javascript:ran=1",
    "]]>",
    "&lt;b&gt; &#0; \u{1}",
    "\u{202e}txet\u{202c} \u{2067}",
    "Z\u{351}\u{36b}\u{343}\u{36a}a\u{352}\u{363}\u{35f}l\u{329}\u{32f}go",
];

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "a hostile report in the element is shown as text" => in_element,
        "a hostile report in the single file is shown as text" => in_single_file,
        "a NUL in an element is a sign like another" => nul,
        "a text of 16 MB is read" => sixteen_megabytes,
        "a megabyte in one paragraph draws a part of it" => one_paragraph,
    ]
}

fn report() -> String {
    let said = PIECES.iter().enumerate().map(|(place, piece)| {
        format!("De NAVO-top in Madrid {piece} vond plaats op {} juni 2022 {piece}.\n\n", place + 1)
    });
    format!("Verslag {}\n\n{}", PIECES[2], said.collect::<String>())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Everything is there, nothing of it as markup, and nothing has run.
async fn only_text(browser: &Browser) -> Result<()> {
    browser.click("[data-item] [data-go]").await?;
    browser.until("root.querySelector('[data-part=detail] blockquote')").await?;
    let text = browser.text("root.querySelector('[data-part=report]').textContent").await?;
    for piece in [
        "<img src=x onerror=\"ran = 1\">",
        "</script><script>ran = 1</script>",
        "<!-- <script>",
        "]]>",
        "&lt;b&gt;",
    ] {
        ensure!(text.contains(piece), "{piece} is not in the text");
    }
    let run = browser
        .value("[window.ran ?? 0, root.querySelectorAll('img, script, [onload], [href]').length, document.querySelectorAll('img').length]")
        .await?;
    ensure!(run == serde_json::json!([0, 0, 0]), "run, made in the widget, made on the page: {run}");
    browser.quiet().await
}

async fn in_element(browser: &Browser) -> Result<()> {
    for (open, close) in [("", ""), ("<template>", "</template>")] {
        let body = format!("<nato-timeline lang=\"nl\">{open}{}{close}</nato-timeline>", escape(&report()));
        browser.open(&browser.page("made", &body)?, 1000, 700).await?;
        only_text(browser).await?;
    }
    Ok(())
}

async fn in_single_file(browser: &Browser) -> Result<()> {
    let name = "nato-timeline.html";
    let page = fs::read_to_string(browser.dist.join(name))?;
    let begin = page.rfind("<nato-timeline").context("no element")?;
    let begin = begin + page[begin..].find('>').context("no tag")? + 1;
    let end = page.rfind("</nato-timeline>").context("no end")?;
    let page = [&page[..begin], &escape(&report()), &page[end..]].concat();
    let watch = fs::read_to_string(browser.server.made.join("watch.js"))?;
    let page = page.replacen("<head>", &format!("<head><script>{watch}</script>"), 1);
    let path = browser.server.made.join("hostile.html");
    fs::write(&path, page)?;
    browser.open(&format!("file://{}", path.display()), 1000, 700).await?;
    only_text(browser).await
}

async fn nul(browser: &Browser) -> Result<()> {
    let body = "<nato-timeline>De NAVO-top\0 in Madrid vond plaats op 29 juni 2022.</nato-timeline>";
    browser.open(&browser.page("made", body)?, 1000, 700).await?;
    browser.quiet().await
}

/// A text without a single blank line, in which every sentence is an event.
async fn one_paragraph(browser: &Browser) -> Result<()> {
    let sentence = "Op 4 april 2023 kwamen de ministers van de NAVO bijeen in Brussel. ";
    fs::write(browser.server.made.join("paragraph.txt"), sentence.repeat(15_000))?;
    let page = browser.page("made", "<nato-timeline src=\"paragraph.txt\"></nato-timeline>")?;
    browser.visit(&page, 1000, 700).await?;
    browser
        .until_within(std::time::Duration::from_secs(180), "root.querySelector('[data-part=report] .found')")
        .await?;
    let elements = browser.value("root.querySelectorAll('*').length").await?;
    ensure!(elements.as_u64() < Some(5_000), "{elements} elements");
    browser.quiet().await
}

async fn sixteen_megabytes(browser: &Browser) -> Result<()> {
    let filler = "Het weer was zoals het in dit land vaak is: grijs, nat en zonder veel wind.\n\n";
    let mut text = filler.repeat(16 * 1024 * 1024 / filler.len() - 1);
    text.push_str("De NAVO-top in Madrid vond plaats op 29 juni 2022.\n");
    fs::write(browser.server.made.join("long.txt"), text)?;
    browser
        .visit(&browser.page("made", "<nato-timeline src=\"long.txt\"></nato-timeline>")?, 1000, 700)
        .await?;
    browser
        .until_within(
            std::time::Duration::from_secs(180),
            "root.querySelector(\"[data-item][data-value='2022-06-29']\")",
        )
        .await?;
    let elements = browser.value("root.querySelectorAll('*').length").await?;
    ensure!(elements.as_u64() < Some(5_000), "{elements} elements");
    browser.quiet().await
}
