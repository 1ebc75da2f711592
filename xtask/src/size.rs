//! `cargo xtask size`: what takes the room in the Wasm, by crate and by module of this project.

use std::collections::{BTreeMap, HashMap};
use std::fs;

use anyhow::{Context, Result};
use wasmparser::{Name, NameSectionReader, Parser, Payload, TypeRef};

use crate::build::{self, Names};
use crate::pack::gzip;

/// Crates smaller than this share one line.
const SMALLEST: usize = 2048;

/// What stands for the glue and for methods of built-in types.
const NO_CRATE: &str = "(glue, built-in types)";

/// The code and the data of a Wasm file.
#[derive(Debug, Default)]
struct Contents {
    /// Every function: its name, and the bytes of its body.
    functions: Vec<(String, Vec<u8>)>,
    data: Vec<u8>,
    whole: usize,
}

/// Builds the widget with the names of its functions and prints what they weigh.
///
/// `top` is how many of the largest functions are named too.
pub fn size(top: usize) -> Result<()> {
    build::add_target()?;
    let glue = build::bind(&build::compile()?, Names::Kept)?;
    let wasm = fs::read(glue.join("widget_bg.wasm")).context("cannot read the bound Wasm")?;
    let contents = contents(&wasm)?;
    println!("{:<44} {:>9} {:>9}  bytes", "", "raw", "gzip");
    print("by crate", &by(&contents.functions, crate_of), SMALLEST)?;
    print("by module", &by(&contents.functions, module_of), SMALLEST)?;
    let mut largest: Vec<_> = contents.functions.iter().collect();
    largest.sort_by_key(|(_, body)| std::cmp::Reverse(body.len()));
    for (name, body) in largest.into_iter().take(top) {
        println!("{:>9} {name}", body.len());
    }
    let code: usize = contents.functions.iter().map(|(_, body)| body.len()).sum();
    row("all code", code, None);
    row("constants (strings, tables)", contents.data.len(), Some(gzip(&contents.data)?.len()));
    row("everything else, without names", contents.whole - code - contents.data.len(), None);
    Ok(())
}

/// Reads code, data and names of a Wasm file.
fn contents(wasm: &[u8]) -> Result<Contents> {
    let mut found = Contents { whole: wasm.len(), ..Contents::default() };
    let (mut imported, mut names) = (0, HashMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                found.functions.push((String::new(), body.as_bytes().to_vec()));
            }
            Payload::DataSection(section) => {
                for part in section {
                    found.data.extend(part?.data);
                }
            }
            Payload::CustomSection(section) if section.name() == "name" => {
                found.whole -= section.data().len();
                let data = wasmparser::BinaryReader::new(section.data(), section.data_offset());
                for part in NameSectionReader::new(data) {
                    let Name::Function(map) = part? else { continue };
                    for naming in map {
                        let naming = naming?;
                        names.insert(naming.index, naming.name.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    for (index, (name, _)) in (imported..).zip(&mut found.functions) {
        let mangled = names.remove(&index).unwrap_or_default();
        *name = format!("{:#}", rustc_demangle::demangle(&mangled));
    }
    Ok(found)
}

/// The bodies of functions gathered under a key.
fn by(functions: &[(String, Vec<u8>)], key: fn(&str) -> String) -> BTreeMap<String, Vec<u8>> {
    let mut groups: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, body) in functions {
        groups.entry(key(name)).or_default().extend(body);
    }
    groups
}

/// The modules that a function belongs to, the crate first: for a method of `<Type as Trait>`, the
/// type's. Empty for the glue and for methods of built-in types.
fn modules(name: &str) -> impl Iterator<Item = &str> {
    let path = name.trim_start_matches(['<', '&', '(', '[', '*']).trim_start_matches("mut ");
    let path = path.trim_start_matches("dyn ");
    let is_module = |part: &&str| {
        part.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let parts = path.contains("::").then(|| path.split("::"));
    parts.into_iter().flatten().take_while(is_module)
}

fn crate_of(name: &str) -> String {
    modules(name).next().unwrap_or(NO_CRATE).to_owned()
}

/// The crate with up to two modules below it.
fn module_of(name: &str) -> String {
    let path: Vec<&str> = modules(name).take(3).collect();
    if path.is_empty() { NO_CRATE.to_owned() } else { path.join("::") }
}

/// Prints groups, largest first; those under `smallest` bytes as one.
fn print(title: &str, groups: &BTreeMap<String, Vec<u8>>, smallest: usize) -> Result<()> {
    println!("\n{title}");
    let mut groups: Vec<_> = groups.iter().collect();
    groups.sort_by_key(|(name, code)| (std::cmp::Reverse(code.len()), name.as_str()));
    let (large, small): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, code)| code.len() >= smallest);
    for (name, code) in &large {
        row(name, code.len(), Some(gzip(code)?.len()));
    }
    if !small.is_empty() {
        let code: Vec<u8> = small.iter().flat_map(|(_, code)| code.iter().copied()).collect();
        row(&format!("{} smaller ones", small.len()), code.len(), Some(gzip(&code)?.len()));
    }
    println!();
    Ok(())
}

fn row(name: &str, raw: usize, gzip: Option<usize>) {
    let gzip = gzip.map_or_else(String::new, |gzip| gzip.to_string());
    println!("{name:<44} {raw:>9} {gzip:>9}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_crates_and_modules() {
        for (name, krate, module) in [
            ("nato_timeline::parse::date::find", "nato_timeline", "nato_timeline::parse::date"),
            (
                "<nato_timeline::view::Words as core::clone::Clone>::clone",
                "nato_timeline",
                "nato_timeline::view",
            ),
            ("<&mut core::fmt::Formatter>::pad", "core", "core::fmt"),
            ("core::slice::sort::stable::drift::sort::<u8>", "core", "core::slice::sort"),
            ("<dyn core::any::Any>::type_id", "core", "core::any"),
            ("__wbindgen_malloc", NO_CRATE, NO_CRATE),
            ("<[u8] as x::Y>::z", NO_CRATE, NO_CRATE),
        ] {
            assert_eq!((crate_of(name).as_str(), module_of(name).as_str()), (krate, module), "{name}");
        }
    }
}
