//! The pages of `dist/`: templates of the repository with the script and the report inside.

use std::fs;

use anyhow::{Context, Result};

use crate::pack::{fill, without_comments};
use crate::root;

/// The report that the pages show.
const REPORT: &str = "www/verslag-navo-fmm-2023-04.txt";

/// Every page by name, and the report that one may load beside the script.
pub fn pages(script: &str) -> Result<Vec<(String, String)>> {
    let report = read(REPORT)?;
    let frame = without_comments(&read("www/frame.js")?);
    let (script, frame, escaped) = (inline(script), inline(&frame), escape(&report));
    let with_report = ("<!--{{report}}-->", escaped.as_str());
    let with_script = ("/*{{script}}*/", script.as_str());
    let with_frame = ("/*{{frame}}*/", frame.as_str());
    let mut pages = Vec::new();
    for (name, template, fillings) in [
        ("index.html", "index.html", vec![with_report]),
        ("article.html", "www/article.html", vec![with_report]),
        ("nato-timeline.html", "www/single.html", vec![with_report, with_script]),
        ("frame.html", "www/frame.html", vec![with_report, with_script, with_frame]),
    ] {
        let page = fill(&without_trunk(&read(template)?), &fillings)
            .with_context(|| format!("cannot make {name}"))?;
        pages.push((name.to_owned(), page));
    }
    pages.push(("verslag-navo-fmm-2023-04.txt".to_owned(), report));
    Ok(pages)
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(root().join(path)).with_context(|| format!("cannot read {path}"))
}

/// A page without the lines that speak to Trunk.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

/// A script as it may stand between `<script>` and `</script>`. The three sequences that the HTML
/// standard warns of occur in strings only, where a backslash before `/` or `!` changes nothing.
pub fn inline(script: &str) -> String {
    let script = script.trim_start_matches('\u{feff}');
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--").replace("<script", "<\\script")
}

/// Text as it may stand between tags and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\0', "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_cannot_end_its_element() {
        let script = inline("x = \"</script><!-- <script>\"");
        assert!(
            ["</script", "<!--", "<script"].iter().all(|sequence| !script.contains(sequence)),
            "{script}"
        );
    }

    #[test]
    fn a_report_stays_text() {
        assert_eq!(escape("<b a=\"&amp;\">\0"), "&lt;b a=&quot;&amp;amp;&quot;&gt;\u{fffd}");
    }
}
