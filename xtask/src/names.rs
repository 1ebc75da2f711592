//! Short names for what the glue and the Wasm know each other by.
//!
//! The tool that makes the glue gives each import a name with a hash and each closure the name that the
//! compiler has for it, once in the script and once in the Wasm. No one else reads them.

use std::collections::HashSet;

/// The sections of a Wasm file that hold names known outside.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The glue and its Wasm with short names in place of those that both hold.
pub fn shortened(glue: &str, wasm: &[u8]) -> (String, Vec<u8>) {
    let (head, mut rest) = wasm.split_at(wasm.len().min(8));
    let (mut script, mut out) = (glue.to_owned(), head.to_vec());
    let names = names(glue);
    while let Some((&id, after)) = rest.split_first() {
        let Some((size, after)) = number(after) else { break };
        let (payload, further) = after.split_at(after.len().min(size));
        rest = further;
        let mut payload = payload.to_vec();
        if matches!(id, IMPORTS | EXPORTS) {
            for (index, name) in names.iter().enumerate() {
                let short = format!("${index}");
                if let Some(renamed) = replaced(&payload, name, &short) {
                    payload = renamed;
                    script = script.replace(name, &short);
                }
            }
        }
        out.push(id);
        write(&mut out, payload.len());
        out.extend(payload);
    }
    (script, out)
}

/// The long names of the glue in the order in which they appear, none of them the beginning of one behind it.
fn names(glue: &str) -> Vec<&str> {
    let mut seen = HashSet::new();
    let words = glue.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let long = words.filter(|word| word.len() > 8 && (word.starts_with("__wb") || word.starts_with("_R")));
    let mut found: Vec<&str> = long.filter(|word| seen.insert(*word)).collect();
    found.sort_by_key(|name| std::cmp::Reverse(name.len()));
    found
}

/// A section with one of its names replaced; none where it does not hold that name.
fn replaced(section: &[u8], name: &str, short: &str) -> Option<Vec<u8>> {
    let mut old = Vec::new();
    write(&mut old, name.len());
    old.extend(name.bytes());
    let at = section.windows(old.len()).position(|window| window == old)?;
    let mut out = section[..at].to_vec();
    write(&mut out, short.len());
    out.extend(short.bytes());
    out.extend(&section[at + old.len()..]);
    Some(out)
}

/// The number at the beginning of some bytes, seven bits in each, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let (own, rest) = bytes.split_at(length);
    Some((own.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)), rest))
}

fn write(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Wasm file with one section of imports that holds these names.
    fn wasm(names: &[&str]) -> Vec<u8> {
        let mut section = Vec::new();
        for name in names {
            write(&mut section, name.len());
            section.extend(name.bytes());
        }
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        out.push(IMPORTS);
        write(&mut out, section.len());
        out.extend(section);
        // A section of another kind, which stays as it is.
        out.extend([1, 1, 0x60]);
        out
    }

    #[test]
    fn both_get_the_same_short_name() {
        let (long, other) = ("__wbg_log_0123456789abcdef", "__wbg_log_0123456789abcdef2");
        let glue = format!("{{ {long}: f, {other}: g, __wbg_ptr_of: 1, other: h }}");
        let (script, bytes) = shortened(&glue, &wasm(&[long, other, "other"]));
        assert_eq!(script, "{ $1: f, $0: g, __wbg_ptr_of: 1, other: h }");
        assert_eq!(bytes, wasm(&["$1", "$0", "other"]));
    }

    #[test]
    fn numbers_of_any_length_come_back() {
        for value in [0, 127, 128, 300, 1 << 21] {
            let mut bytes = Vec::new();
            write(&mut bytes, value);
            bytes.push(7);
            assert_eq!(number(&bytes), Some((value, &[7][..])));
        }
    }
}
