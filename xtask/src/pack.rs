//! The one classic script: `src/embed/element.js` with the glue, the Wasm and the styles inside.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, GzBuilder};

use crate::{letters, names, root};

/// The text of `nato-timeline.js`, from the folder that holds the glue and its Wasm.
pub fn script(glue: &Path) -> Result<String> {
    let read =
        |path: &Path| fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()));
    let element = read(&root().join("src/embed/element.js"))?;
    let styles = read(&root().join("www/nato-timeline.css"))?;
    let code = read(&glue.join("widget.js"))?;
    let wasm = fs::read(glue.join("widget_bg.wasm")).context("cannot read the bound Wasm")?;
    let (code, wasm) = names::shortened(&code, &wasm);
    let script = fill(
        &without_comments(&element),
        &[
            ("/*{{glue}}*/", &without_comments(&code)),
            ("\"{{wasm}}\"", &format!("\"{}\"", letters::text(&wasm))),
            ("\"{{styles}}\"", &serde_json::to_string(&minified_styles(&styles))?),
        ],
    )?;
    // The mark says that this is UTF-8, whatever the page is written in that loads it.
    Ok(format!("\u{feff}{script}"))
}

/// Compresses without the time of day or a name inside, so that the same input gives the same bytes.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// A template with each placeholder filled; each must stand in it exactly once.
pub fn fill(template: &str, fillings: &[(&str, &str)]) -> Result<String> {
    let mut places = Vec::new();
    for (placeholder, filling) in fillings {
        let count = template.matches(placeholder).count();
        ensure!(count == 1, "{placeholder} stands {count} times in its template, not once");
        places.push((template.find(placeholder).unwrap_or(0), placeholder.len(), *filling));
    }
    places.sort_unstable();
    let mut filled = String::new();
    let mut from = 0;
    for (at, length, filling) in places {
        filled.push_str(&template[from..at]);
        filled.push_str(filling);
        from = at + length;
    }
    filled.push_str(&template[from..]);
    Ok(filled)
}

/// JavaScript without indentation, blank lines and lines that are comments alone. Line by line, so
/// it is safe where no string goes on over a line break, which a test of the packed script holds.
pub fn without_comments(code: &str) -> String {
    let mut kept = String::new();
    let mut in_comment = false;
    for line in code.lines().map(str::trim) {
        let starts = line.starts_with("/*") && !line.starts_with("/*{{");
        if in_comment || starts {
            in_comment = !line.ends_with("*/");
            continue;
        }
        if !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// Styles without comments, line breaks and indentation.
pub fn minified_styles(styles: &str) -> String {
    let mut bare = String::new();
    let mut rest = styles;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut out = String::new();
    for word in bare.split_whitespace() {
        let tight = out.is_empty() || out.ends_with(['{', '}', ';', ',']) || word.starts_with(['{', '}']);
        if !tight {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.replace(": ", ":").replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_once_each_and_not_inside_each_other() {
        let filled = fill("a {x} b {y} c", &[("{y}", "{x}"), ("{x}", "1")]).unwrap();
        assert_eq!(filled, "a 1 b {x} c");
        let error = fill("{x} {x}", &[("{x}", "1")]).unwrap_err();
        assert_eq!(error.to_string(), "{x} stands 2 times in its template, not once");
        assert!(fill("nothing", &[("{x}", "1")]).is_err());
    }

    #[test]
    fn compressing_twice_gives_the_same_bytes() {
        assert_eq!(gzip(b"report").unwrap(), gzip(b"report").unwrap());
    }

    #[test]
    fn comments_go_and_code_stays() {
        let code =
            "/** Says\n * what.\n */\nlet a = 1; // kept\n\n  // gone\n  let b = \"//\";\n/*{{glue}}*/\n";
        assert_eq!(without_comments(code), "let a = 1; // kept\nlet b = \"//\";\n/*{{glue}}*/\n");
    }

    #[test]
    fn styles_keep_their_meaning() {
        let styles = "/* a */\n.a > .b,\n.c {\n  margin: 0 auto;\n  color: red;\n}\n@media (width >= 640px) { .d { top: calc(1px + 2px); } }\n";
        assert_eq!(
            minified_styles(styles),
            ".a > .b,.c{margin:0 auto;color:red}@media (width >= 640px){.d{top:calc(1px + 2px)}}"
        );
    }
}
