//! What publishers take: a copy of the script that may be cached for ever, the tag that loads it and
//! nothing else, and the npm package.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha384};

use crate::pack::fill;
use crate::root;

/// A script under a name of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Pinned {
    /// The name, with the beginning of the hash in it: another script has another name.
    pub name: String,
    /// The tag that loads this script and refuses any other.
    pub tag: String,
}

impl Pinned {
    /// The name and the tag of a script.
    pub fn new(script: &str) -> Self {
        let hash = Sha384::digest(script.as_bytes());
        let start: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let name = format!("nato-timeline.{start}.js");
        let integrity = STANDARD.encode(hash);
        let tag = format!(
            "<script src=\"{name}\" integrity=\"sha384-{integrity}\" crossorigin=\"anonymous\" defer></script>"
        );
        Self { name, tag }
    }
}

/// Removes the copies of earlier builds.
pub fn remove_pinned(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let hash = name.strip_prefix("nato-timeline.").and_then(|rest| rest.strip_suffix(".js"));
        if hash.is_some_and(|hash| hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// The files of the npm package by name.
pub fn package(script: &str) -> Result<Vec<(String, String)>> {
    let mut files = vec![("npm/nato-timeline.js".to_owned(), script.to_owned())];
    for (name, source) in [
        ("package.json", "www/npm/package.json"),
        ("custom-elements.json", "www/npm/custom-elements.json"),
        ("nato-timeline.d.ts", "www/npm/nato-timeline.d.ts"),
        ("README.md", "www/npm/README.md"),
        ("LICENSE", "LICENSE"),
    ] {
        let text = read(source)?;
        let text = match name {
            "package.json" => fill(&text, &[("{{version}}", env!("CARGO_PKG_VERSION"))])?,
            _ => text,
        };
        files.push((format!("npm/{name}"), text));
    }
    Ok(files)
}

/// The rows of the tables in `embed.html`: what the manifest of the element says under a name.
pub fn rows(list: &str) -> Result<String> {
    let manifest: Value = serde_json::from_str(&read("www/npm/custom-elements.json")?)?;
    let entries = manifest["modules"][0]["declarations"][0][list].as_array();
    let mut rows = String::new();
    for entry in entries.with_context(|| format!("the manifest has no {list}"))? {
        let word = |name: &str| crate::pages::escape(entry[name].as_str().unwrap_or_default());
        rows.push_str(&format!("<tr><th scope=\"row\"><code>{}</code></th>", word("name")));
        rows.push_str(&format!("<td>{}</td></tr>\n", word("description")));
    }
    Ok(rows)
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(root().join(path)).with_context(|| format!("cannot read {path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_names_the_hash_of_the_script() {
        let Pinned { name, tag } = Pinned::new("abc");
        assert_eq!(name, "nato-timeline.cb00753f45a3.js");
        let hash = "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert!(tag.contains(&format!("src=\"{name}\" integrity=\"sha384-{hash}\"")), "{tag}");
    }

    #[test]
    fn the_package_is_complete() {
        let files = package("script").unwrap();
        let text = |name: &str| &files.iter().find(|(other, _)| other == name).unwrap().1;
        let package: Value = serde_json::from_str(text("npm/package.json")).unwrap();
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        for name in ["main", "types", "customElements"] {
            let file = format!("npm/{}", package[name].as_str().unwrap());
            assert!(files.iter().any(|(other, _)| *other == file), "{file}");
        }
    }

    #[test]
    fn the_manifest_names_what_the_styles_and_the_element_have() {
        let manifest = read("www/npm/custom-elements.json").unwrap();
        let named = |before: &str| -> Vec<String> {
            let starts = manifest.split(before).skip(1);
            let mut names: Vec<_> = starts.map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
            names.sort();
            names
        };
        let styles = read("www/nato-timeline.css").unwrap();
        let used = styles.split("var(--nato-timeline-").skip(1);
        let mut used: Vec<_> = used.map(|rest| rest.split([',', ')']).next().unwrap().to_owned()).collect();
        used.sort();
        used.dedup();
        assert_eq!(named("\"name\": \"--nato-timeline-"), used);
        let element = read("src/embed/element.js").unwrap();
        let observed = element.split("observedAttributes = [").nth(1).unwrap().split(']').next().unwrap();
        for name in observed.split(", ") {
            assert!(manifest.contains(&format!("\"name\": {name}")), "{name} is in no table");
        }
    }
}
