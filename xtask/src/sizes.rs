//! What the files that a page loads weigh: as they are, in gzip and in brotli.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::pack::gzip;

/// `sizes.json` for files by name and content; prints the same as a table.
pub fn measure(files: &[(String, String)]) -> Result<String> {
    let mut sizes: BTreeMap<&str, Value> = BTreeMap::new();
    println!("{:<22} {:>9} {:>9} {:>9}  bytes", "", "raw", "gzip", "brotli");
    for (name, content) in files.iter().filter(|(name, _)| name.ends_with(".js") || name.ends_with(".html")) {
        let (raw, gzip, brotli) =
            (content.len(), gzip(content.as_bytes())?.len(), brotli(content.as_bytes())?);
        println!("{name:<22} {raw:>9} {gzip:>9} {brotli:>9}");
        sizes.insert(name, json!({"raw": raw, "gzip": gzip, "brotli": brotli}));
    }
    Ok(serde_json::to_string_pretty(&sizes)? + "\n")
}

/// What a file may weigh in brotli, in bytes. Held at what was reached, so that growth is a choice.
const BUDGETS: [(&str, usize); 1] = [("nato-timeline.js", 500_000)];

/// Whether each file keeps to its budget, by the `sizes.json` of a build.
pub fn budgets(dist: &Path) -> Vec<(String, Result<()>)> {
    let check = |name: &str, budget: usize| -> Result<()> {
        let sizes = fs::read_to_string(dist.join("sizes.json")).context("no sizes.json")?;
        let sizes: Value = serde_json::from_str(&sizes)?;
        let weight = sizes[name]["brotli"].as_u64().with_context(|| format!("no size of {name}"))?;
        ensure!(weight <= budget as u64, "{name} weighs {weight} bytes in brotli; the budget is {budget}");
        Ok(())
    };
    BUDGETS
        .iter()
        .map(|(name, budget)| (format!("{name} within {budget} bytes of brotli"), check(name, *budget)))
        .collect()
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(out.len())
}
