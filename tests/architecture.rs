//! The rules at the top of `src/lib.rs`, checked: imports go one way, the core knows no browser,
//! files stay readable.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What each module may import of the others: everything else is against the flow.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("order", &[]),
    ("text", &["order"]),
    ("model", &["order", "text"]),
    ("parse", &["order", "text", "model"]),
    ("layout", &["order", "model"]),
    ("state", &["order", "text", "model", "layout"]),
    ("export", &["order", "text", "model", "layout"]),
    ("view", &["order", "text", "model", "layout", "state", "export"]),
    ("embed", &["order", "text", "model", "parse", "layout", "state", "export", "view"]),
];

/// Modules that build without a browser crate.
const CORE: &[&str] = &["order", "text", "model", "parse", "layout", "state", "export"];

/// Crates that only the widget may use.
const BROWSER: &[&str] = &["yew", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"];

/// A file longer than this has grown a second job.
const LONGEST_FILE: usize = 450;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder of the repository.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The module of `src` that a file belongs to: its folder, or its name.
fn module_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The code of a file: comments, and all from the module of tests on, left out.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The modules named after every `crate::` of a text, groups in braces included.
fn imports(code: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            found.push(name(rest));
            continue;
        };
        let mut depth = 1;
        let mut at_start = true;
        for (at, character) in group.char_indices() {
            if at_start && character.is_alphabetic() {
                found.push(name(&group[at..]));
                at_start = false;
            }
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => at_start = true,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[test]
fn imports_are_read_also_from_groups() {
    let code =
        "use crate::model::{Day, Edtf};\nuse crate::{text::{CleanText, Span}, state};\ncrate::view::x()";
    assert_eq!(imports(code), ["model", "text", "state", "view"]);
}

#[test]
fn modules_import_along_the_flow() {
    let mut wrong = Vec::new();
    for path in rust_files("src") {
        let module = module_of(&path);
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else { continue };
        for import in imports(&code(&path)) {
            let is_module = MAY_IMPORT.iter().any(|(name, _)| *name == import);
            if is_module && import != module && !allowed.contains(&import.as_str()) {
                wrong.push(format!("{}: `{module}` must not know `{import}`", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_names_no_browser_crate_and_no_clock() {
    let mut wrong = Vec::new();
    for path in rust_files("src").into_iter().filter(|path| CORE.contains(&module_of(path).as_str())) {
        let code = code(&path);
        for name in BROWSER.iter().filter(|name| code.contains(&format!("{name}::"))) {
            wrong.push(format!("{}: `{name}`", path.display()));
        }
        for clock in ["SystemTime", "Instant::now"].iter().filter(|name| code.contains(**name)) {
            wrong.push(format!("{}: the core reads no clock, yet names `{clock}`", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_builds_without_a_browser_crate() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "nato-timeline", "--no-default-features", "--edges", "normal"])
        .args(["--target", "all", "--prefix", "none", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8_lossy(&tree.stdout);
    assert!(tree.lines().any(|line| line.starts_with("nato-timeline ")), "the tree is there: {tree}");
    for name in BROWSER {
        let name = name.replace('_', "-");
        assert!(!tree.lines().any(|line| line.split(' ').next() == Some(&name)), "{name} in\n{tree}");
    }
}

#[test]
fn only_the_element_touches_the_window() {
    let mut wrong = Vec::new();
    for path in rust_files("src").into_iter().filter(|path| module_of(path) != "embed") {
        let code = code(&path);
        let ways = ["::window()", "::document()", "owner_document()", "default_view()"];
        for name in ways.iter().filter(|name| code.contains(**name)) {
            wrong.push(format!("{}: `{name}`", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_weighs_much_is_not_used() {
    let instead = [
        (".sort_by", "order::sort_by"),
        (".sort_unstable", "order::sort"),
        (".sort()", "order::sort"),
        ("to_lowercase", "text::letters"),
        ("to_uppercase", "text::letters"),
        ("BTree", "a sorted Vec"),
        ("parse::<f64>", "whole numbers"),
    ];
    let mut wrong = Vec::new();
    let is_test = |path: &Path| path.components().any(|part| part.as_os_str() == "tests");
    for path in rust_files("src").into_iter().filter(|path| module_of(path) != "order" && !is_test(path)) {
        let code = code(&path);
        for (name, instead) in instead.iter().filter(|(name, _)| code.contains(name)) {
            wrong.push(format!("{}: `{name}` weighs much in the Wasm; use {instead}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn report_text_stays_text() {
    for path in rust_files("src") {
        let code = code(&path);
        for name in ["set_inner_html", "from_html_unchecked", "insert_adjacent_html", "set_outer_html"] {
            assert!(!code.contains(name), "{}: `{name}`", path.display());
        }
    }
}

#[test]
fn files_keep_to_one_job() {
    let long: Vec<_> = ["src", "xtask", "tests"]
        .into_iter()
        .flat_map(rust_files)
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "split: {long:#?}");
}
