//! What the files that a page loads weigh: as they are, in gzip and in brotli.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
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

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(out.len())
}
