//! The pages of `dist/`: templates of the repository with the script and the report inside.

use std::fs;

use anyhow::{Context, Result, ensure};
use nato_timeline::export::html;
use nato_timeline::parse::parse;

use crate::origins::{self, Origin};
use crate::pack::{fill, minified_styles, without_comments};
use crate::publish::{self, Pinned};
use crate::root;

/// The report that the pages show.
const REPORT: &str = "www/verslag-navo-fmm-2023-04.txt";

/// The pages of `dist/`, each with its template.
const PAGES: [(&str, &str); 11] = [
    ("index.html", "index.html"),
    ("nato-timeline.html", "www/single.html"),
    ("frame.html", "www/frame.html"),
    ("article.html", "www/article.html"),
    ("embed.html", "www/embed.html"),
    ("two-widgets.html", "www/two-widgets.html"),
    ("narrow-column.html", "www/narrow-column.html"),
    ("dark-page.html", "www/dark-page.html"),
    ("right-to-left.html", "www/right-to-left.html"),
    ("in-a-frame.html", "www/in-a-frame.html"),
    ("without-script.html", "www/without-script.html"),
];

/// Every page by name, and the report that some load beside the script; the frame shows reports of
/// these origins besides its own.
pub fn pages(script: &str, pinned: &Pinned, frame_origins: &[Origin]) -> Result<Vec<(String, String)>> {
    let report = read(REPORT)?;
    let mut fillings = vec![
        ("<!--{{report}}-->", escape(&report)),
        ("<!--{{list}}-->", html::embed(&parse(&report), &report)),
        ("/*{{script}}*/", inline(script)),
        ("/*{{frame}}*/", inline(&without_comments(&read("www/frame.js")?))),
        ("/*{{link}}*/", inline(&without_comments(&read("www/link.js")?))),
        ("/*{{styles}}*/", minified_styles(&read("www/pages.css")?)),
        ("<!--{{tag}}-->", escape(&pinned.tag)),
        ("<!--{{origins}}-->", escape(&origins::list(frame_origins))),
    ];
    for (place, list) in [
        ("<!--{{attributes}}-->", "attributes"),
        ("<!--{{events}}-->", "events"),
        ("<!--{{properties}}-->", "cssProperties"),
        ("<!--{{parts}}-->", "cssParts"),
    ] {
        fillings.push((place, publish::rows(list)?));
    }
    let mut pages = Vec::new();
    for (name, template) in PAGES {
        let template = without_trunk(&read(template)?);
        let used = fillings.iter().filter(|(place, _)| template.contains(place));
        let used: Vec<_> = used.map(|(place, filling)| (*place, filling.as_str())).collect();
        let page = fill(&template, &used).with_context(|| format!("cannot make {name}"))?;
        ensure!(!page.contains("<!--{{"), "{name} asks for something that there is not");
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
